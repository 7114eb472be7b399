/** What stands above every table of a report: its title, how it is printed, its period, its note. */
import type { RichText, Table, TableKind } from '../../../domain/report.ts';
import type { Context, Spot } from '../context.ts';
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
  readonly noteTitle: string;
  readonly noteHtml: string | null;
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
  { words, spotAt }: Pick<Context, 'words' | 'spotAt'>,
): TableHead {
  const printed = [table.label, table.caption].filter((text) => text !== null).join('. ');
  return {
    id,
    title,
    count: `${words.format.number(table.rows.length)} ${noun}`,
    printed: printed === '' ? null : printed,
    dates: [
      ...(table.period === null ? [] : [words.tablePeriod(spanText(table.period, words))]),
      ...(table.data_until === null
        ? []
        : [words.tableDataUntil(words.format.day(table.data_until))]),
    ],
    attached: table.attached_to === null ? null : attachedTo(table.kind, table.attached_to, spotAt),
    noteTitle: words.tableNote,
    noteHtml: table.note?.html ?? null,
  };
}

/** Shown where something does not agree in it; else it stands with the source alone. */
function attachedTo(kind: TableKind, text: string, spotAt: Context['spotAt']) {
  const spot = spotAt(`${kind}/attached_to`);
  return spot.marks.length > 0 ? { text, spot } : null;
}
