/** The table as files: the same rows as on the page, numbers as numbers, notes in words beside them. */
import { csvLines } from '../open-data/csv.ts';
import type { Cell as FileCell } from '../open-data/field.ts';
import type { Column } from './columns.ts';
import type { ToolTable } from './table.ts';
import type { TableWords } from './words.ts';

export interface FileTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly FileCell[])[];
}

/** Rows for a file; addresses are made whole by `origin`. */
export function fileTable(
  { columns, rows, notes }: ToolTable,
  words: TableWords,
  origin: string,
): FileTable {
  const isMixed = columns.map(({ extent }) => extent === null);
  const isNoted = columns.map((_, at) => rows.some(({ cells }) => cells[at]!.notes.length > 0));
  const beside = <T>(at: number, extent: T, note: T): readonly T[] => [
    ...(isMixed[at] ? [extent] : []),
    ...(isNoted[at] ? [note] : []),
  ];
  return {
    head: [
      words.unit,
      words.period,
      ...columns.flatMap((column, at) => {
        const name = headOf(column);
        return [name, ...beside(at, `${name} – ${words.times}`, `${name} – ${words.notes}`)];
      }),
      words.address,
      words.source,
    ],
    rows: rows.map(({ unit, period, href, cells }) => [
      unit,
      period,
      ...cells.flatMap((cell, at): readonly FileCell[] => [
        cell.value,
        ...beside(
          at,
          cell.extent,
          cell.notes.length === 0 ? null : cell.notes.map((number) => notes[number - 1]!).join(' '),
        ),
      ]),
      new URL(href, origin).href,
      `${words.publisher}, ${words.licence}`,
    ]),
  };
}

/** `Đăng ký khai sinh: tiếp nhận (hồ sơ; 1 tháng)`. */
function headOf({ name, unit, extent }: Column): string {
  const more = [unit, extent].filter(Boolean).join('; ');
  return more === '' ? name : `${name} (${more})`;
}

/** A spreadsheet program tells by the mark at its beginning that the file is UTF-8. */
const MARK = '\uFEFF';

export function csvOf({ head, rows }: FileTable): string {
  return MARK + csvLines([head, ...rows]);
}
