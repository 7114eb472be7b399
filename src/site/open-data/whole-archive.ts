/** The files of the whole archive: how the long table is divided among them, and which tables are joined. */
import type { Archive } from '../../domain/archive.ts';
import { calendarOf } from '../../domain/period.ts';
import type { Addresses } from '../addresses.ts';
import type { CsvTable } from '../report/data/columns.ts';
import { reportIndex } from '../reports/report-index.ts';
import type { Cell } from './field.ts';
import { LONG_FIELDS } from './long-table.ts';

/** One way in which the rows of the long table are divided, each part with a file. */
interface Cut {
  readonly names: readonly string[];
  readonly address: (name: string) => string;
  readonly nameOf: (row: readonly Cell[]) => string;
}

/** By year; by slug and by period, beside their pages. Rows of spans, which have no page, are in the others. */
export function cutsOf(archive: Archive, addresses: Addresses): readonly Cut[] {
  const { units_34, units_63, countries } = archive.reference;
  return [
    { names: yearsOf(archive), address: addresses.archiveCsv, nameOf: yearOfRow },
    {
      names: [...new Set([...units_34, ...units_63, ...countries].map(({ slug }) => slug))],
      address: addresses.unitCsv,
      nameOf: (row) => String(row[SLUG]),
    },
    {
      names: reportIndex(archive).periods.map(({ id }) => id),
      address: addresses.periodCsv,
      nameOf: (row) => String(row[PERIOD]),
    },
  ];
}

/** Tables of reports that stand one under another in a file: those whose rows have a page over all reports. */
export const JOINED_TABLES = [
  'tasks',
  'documents',
  'discrepancies',
] as const satisfies readonly CsvTable[];
export type JoinedTable = (typeof JOINED_TABLES)[number];

export function isJoined(table: CsvTable): table is JoinedTable {
  return JOINED_TABLES.some((one) => one === table);
}

/** The years in which periods of reports end, earliest first: each has a file. */
export function yearsOf({ reports }: Pick<Archive, 'reports'>): readonly string[] {
  return [...new Set(reports.map(({ period }) => calendarOf(period).end.slice(0, 4)))].sort();
}

const [PERIOD, SLUG] = ['period', 'unit_slug'].map((name) =>
  LONG_FIELDS.findIndex((field) => field.name === name),
) as [number, number];

/** The year of a row, by its period: `2024-01--2025-03` is of 2025. */
function yearOfRow(row: readonly Cell[]): string {
  return String(row[PERIOD]).split('--').at(-1)!.slice(0, 4);
}
