/** A table of counts: what does not agree, by kind or unit down, by report or year across. */
import type { Formats } from '../value/formats.ts';
import type { Link } from '../shared/link.ts';

export interface CountTable {
  readonly id: string;
  readonly caption: string;
  /** Head of the first column. */
  readonly head: string;
  readonly columns: readonly CountColumn[];
  readonly note: string | null;
  readonly rows: readonly {
    readonly id?: string;
    readonly title: Link;
    /** Null where there is none. */
    readonly cells: readonly (Link | null)[];
    readonly total: string;
  }[];
  /** Of each column, then of all. */
  readonly totals: readonly string[];
  /** Those that nobody has reviewed; null where there are none. */
  readonly open: readonly string[] | null;
}

export interface CountColumn {
  readonly name: string;
  readonly period: string | null;
  readonly href: string | null;
}

/** A row before it is written: a count for each column, and where it leads. */
export interface CountRow {
  readonly id?: string;
  readonly title: Link;
  readonly counts: readonly { readonly count: number; readonly href: string | null }[];
  readonly total: number;
}

/** The table of some rows; `open` counts by column, then all, what nobody has reviewed. */
export function countTable(
  head: Pick<CountTable, 'id' | 'caption' | 'head' | 'columns' | 'note'>,
  rows: readonly CountRow[],
  totals: readonly number[],
  open: readonly number[],
  { number }: Formats,
): CountTable {
  return {
    ...head,
    rows: rows.map(({ counts, total, ...row }) => ({
      ...row,
      cells: counts.map(({ count, href }) => (count === 0 ? null : { text: number(count), href })),
      total: number(total),
    })),
    totals: totals.map((count) => number(count)),
    open: open.some((count) => count > 0) ? open.map((count) => number(count)) : null,
  };
}
