/** What stands above every table of a report: its title, how it is printed, its period, its note. */
import type { RichText, Table, TableKind } from '../../../domain/report.ts';
import type { Link } from '../../shared/link.ts';
import { hasTable } from '../data/data-tables.ts';
import type { CsvTable } from '../data/columns.ts';
import type { Context, Mark, Spot } from '../context.ts';
import { spanText } from '../figures/view.ts';

export interface TableHead {
  readonly id: string;
  readonly title: string;
  /** `25 dịch vụ`. */
  readonly count: string;
  /** Label and caption as the document prints them. */
  readonly printed: string | null;
  /** Period and closing day, where the table has its own. */
  readonly dates: readonly string[];
  /** The line below the caption that says which report the table comes with. */
  readonly attached: { readonly text: string; readonly spot: Spot } | null;
  /** Of what belongs to none of its rows. */
  readonly marks: readonly Mark[];
  readonly noteTitle: string;
  readonly noteHtml: string | null;
  /** Its address and its file, below it. */
  readonly foot: readonly Link[];
}

interface AnyTable extends Omit<Table<TableKind, unknown>, 'note'> {
  readonly note: RichText | null;
}

/** The head of a table. */
export function headOf(
  table: AnyTable,
  id: string,
  title: string,
  noun: string,
  context: Pick<Context, 'words' | 'spotAt' | 'marksAt' | 'addresses' | 'report'>,
): TableHead {
  const { words, spotAt } = context;
  return {
    id,
    title,
    count: `${words.format.number(table.rows.length)} ${noun}`,
    printed: printedAs(table),
    dates: [
      ...(table.period === null ? [] : [words.tablePeriod(spanText(table.period, words))]),
      ...(table.data_until === null
        ? []
        : [words.tableDataUntil(words.format.day(table.data_until))]),
    ],
    attached: table.attached_to === null ? null : attachedTo(table.kind, table.attached_to, spotAt),
    marks: context.marksAt(table.kind),
    noteTitle: words.tableNote,
    noteHtml: table.note?.html ?? null,
    foot: footOf(table.kind, id, context),
  };
}

/** Label and caption of a table as the document prints them, in one line. */
export function printedAs(table: Pick<AnyTable, 'label' | 'caption'> | null): string | null {
  return [table?.label, table?.caption].filter(Boolean).join('. ') || null;
}

/** What stands below a table: the address of its section, and its file. */
export function footOf(
  table: CsvTable,
  id: string,
  { words, addresses, report }: Pick<Context, 'words' | 'addresses' | 'report'>,
): readonly Link[] {
  return [
    { text: words.tableAddress, href: `#${id}` },
    ...(hasTable(report, table)
      ? [
          {
            text: words.downloadTable(words.dataTables[table]),
            href: addresses.reportCsv(report.id, table),
          },
        ]
      : []),
  ];
}

/** Shown where something does not agree in it; else it stands with the source alone. */
function attachedTo(kind: TableKind, text: string, spotAt: Context['spotAt']) {
  const spot = spotAt(`${kind}/attached_to`);
  return spot.marks.length > 0 ? { text, spot } : null;
}
