/** The head of a table: headings that neighbours share stand above theirs, over as many columns. */
import type { AppendixColumn } from './office-document.ts';

export interface HeadCell {
  readonly text: string;
  /** From 0. */
  readonly column: number;
  readonly across: number;
  readonly down: number;
}

/** By line of the head, the cells that begin in it. */
export function headOf(columns: readonly AppendixColumn[]): readonly (readonly HeadCell[])[] {
  const height = Math.max(1, ...columns.map(({ heading }) => heading.length));
  return Array.from({ length: height }, (_, level) => {
    const cells: HeadCell[] = [];
    columns.forEach(({ heading }, column) => {
      const text = heading[level];
      if (text === undefined) return;
      const last = cells.at(-1);
      const isShared =
        level < heading.length - 1 &&
        last !== undefined &&
        last.column + last.across === column &&
        heading.slice(0, level + 1).join('|') ===
          columns[last.column]!.heading.slice(0, level + 1).join('|') &&
        columns[last.column]!.heading.length === heading.length;
      if (isShared) cells.splice(-1, 1, { ...last, across: last.across + 1 });
      else {
        const down = level === heading.length - 1 ? height - level : 1;
        cells.push({ text, column, across: 1, down });
      }
    });
    return cells;
  });
}
