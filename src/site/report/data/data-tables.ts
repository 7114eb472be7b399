/**
 * A report's tables, made flat from its JSON so that both say the same: lists are texts divided by semicolons,
 * what is nested has a column of its own, parts of figures and rows of totals are rows.
 */
import { once, oncePer } from '../../../domain/once.ts';
import type { ReportHead } from '../../../domain/report.ts';
import { anchorOf, findingAnchor } from '../../addresses.ts';
import type { Cell, DataTable } from '../../open-data/field.ts';
import { TERMS } from '../../open-data/terms.ts';
import { COLUMNS, DATA_TABLES, type CsvTable, type DataTableName } from './columns.ts';
import type { ReportJson } from './report-json.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A table of a report; without rows where it has none. Made once, for its CSV and for the workbook. */
export function dataTable(json: ReportJson, name: DataTableName): DataTable {
  return tablesOf(json)[name]();
}

const tablesOf = oncePer((json: ReportJson) => {
  const doubts = doubtsIn(json);
  const tables = DATA_TABLES.map((name) => [name, once(() => tableOf(json, name, doubts))]);
  return Object.fromEntries(tables) as Readonly<Record<DataTableName, () => DataTable>>;
});

function tableOf(json: ReportJson, name: DataTableName, doubts: DoubtsAt): DataTable {
  const fields = COLUMNS[name];
  return {
    fields,
    rows: rowsOf(json, name).map((row) => {
      const flat = flattened({ ...row, ...about(json, row, doubts) });
      return fields.map((field) => flat[field.name] ?? null);
    }),
  };
}

/** Whether a report has a table, by what is known of it before it is opened: a file of its own is made of that. */
export function hasTable(head: ReportHead, name: CsvTable): boolean {
  if (name === 'figures') return head.figure_count > 0;
  if (name === 'discrepancies') return head.discrepancies.length > 0;
  return head.outlines[name] !== null;
}

/** The tables that a report has something to put into. */
export function dataTablesOf(json: ReportJson): readonly (readonly [DataTableName, DataTable])[] {
  return DATA_TABLES.flatMap((name) => {
    const table = dataTable(json, name);
    return table.rows.length > 0 ? [[name, table] as const] : [];
  });
}

function rowsOf(json: ReportJson, name: DataTableName): readonly Fields[] {
  switch (name) {
    case 'services':
      return [...(json.services?.rows ?? []), ...(json.services?.totals ?? [])];
    case 'figures':
      return json.figures.flatMap(({ unit, period, parts, ...figure }) => [
        { ...figure, unit_of_value: unit, ...spanned(period) },
        ...parts.map(({ unit: own, ...part }) => ({
          ...part,
          unit_of_value: own,
          as_of: figure.as_of,
          ...spanned(period),
          part_of: figure.place,
        })),
      ]);
    case 'summaries':
      return json.summaries.map((summary) => ({
        ...summary,
        place: `${summary.table}/summaries.${summary.key}`,
      }));
    case 'discrepancies':
      return json.discrepancies.flatMap(({ also, ...one }) => [
        one,
        ...also.map((quote) => ({ ...quote, same_cause_as: `${one.code} ${one.place}` })),
      ]);
    default:
      return json[name] ?? [];
  }
}

type Span = ReportJson['figures'][number]['period'];

/** The days of a figure, apart from the report's period. */
function spanned(span: Span) {
  return {
    period_start: span?.start ?? null,
    period_end: span?.end ?? null,
    period_printed: span?.printed ?? null,
  };
}

/** What does not agree in a row or below it, by the row's place. */
type DoubtsAt = ReadonlyMap<string, readonly string[]>;

/** Each of them as `share: share-mismatch`, at every place that it lies below. */
function doubtsIn({ discrepancies }: ReportJson): DoubtsAt {
  const doubts = new Map<string, string[]>();
  for (const { code, place } of discrepancies.flatMap(({ also, ...one }) => [one, ...also]))
    for (let end = place.indexOf('/'); end >= 0; end = place.indexOf('/', end + 1)) {
      const above = place.slice(0, end);
      const told = doubts.get(above) ?? [];
      doubts.set(above, told);
      told.push(`${place.slice(end + 1)}: ${code}`);
    }
  return doubts;
}

/** What is said of every row, whatever table it stands in. */
function about({ report }: ReportJson, row: Fields, doubts: DoubtsAt): Fields {
  const place = row['place'] as string;
  const [licence, publisher] = TERMS;
  return {
    report: report.id,
    unit: report.unit,
    period: report.period,
    doubts: doubts.get(place) ?? [],
    address: `${report.url}#${anchorFor(row, place)}`,
    licence,
    publisher,
  };
}

/** A part stands with its figure, what does not agree in the list of that. */
function anchorFor({ part_of, code, of_what, table }: Fields, place: string): string {
  // A count of rows is told where their table is.
  if (of_what !== undefined) return anchorOf(table as string);
  if (typeof code === 'string') return findingAnchor(code, place);
  return anchorOf((part_of as string | undefined) ?? place);
}

function flattened(row: Fields): Readonly<Record<string, Cell>> {
  const flat: Record<string, Cell> = {};
  for (const [name, value] of Object.entries(row))
    if (isFields(value) && !(name in TEXTS))
      for (const [part, own] of Object.entries(value)) flat[`${name}_${part}`] = cellOf(part, own);
    else flat[name] = cellOf(name, value);
  return flat;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How what is not a list of words is said in a cell. */
const TEXTS: Readonly<Record<string, (fields: Fields) => string>> = {
  reasons: pairs,
  previous: pairs,
  benchmark: pairs,
  change: pairs,
  ranks: pairs,
  statuses: ({ where, status_printed, status }) => text(where, status_printed ?? status),
  value: ({ for: whom, text: says }) => text(whom, says),
  provinces: ({ printed }) => String(printed),
  figures: ({ place }) => String(place),
};

function cellOf(name: string, value: unknown): Cell {
  if (Array.isArray(value)) {
    const items = (value as readonly unknown[]).map((item) => cellOf(name, item));
    return items.length === 0 ? null : items.join('; ');
  }
  if (isFields(value)) return TEXTS[name]?.(value) || null;
  return (value ?? null) as Cell;
}

/** Fields under their names: `share: not-reported; received: illegible`. */
function pairs(fields: Fields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('; ');
}

function text(head: unknown, says: unknown): string {
  return head === null ? (says as string) : `${head as string}: ${says as string}`;
}
