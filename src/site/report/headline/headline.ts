/** Headline figures: the few numbers that stand above everything else, as a strip draws them. */
import { headlineAnchor } from '../../addresses.ts';
import type { Link } from '../../shared/link.ts';
import type { Context as Whole, Revised } from '../context.ts';

/** What is found in the report makes no difference to its headline. */
export type Context = Omit<Whole, 'marksAt' | 'spotAt' | 'signed'>;

export interface HeadlineFigure {
  readonly label: string;
  /** `1.541.991`. */
  readonly value: string;
  /** Small words after the number: `/ 50`, `thẻ`. */
  readonly unit: string | null;
  /** Against an earlier report: one, or two where what is printed and what the rows come to differ. */
  readonly changes: readonly Change[];
  /** `tính lại 96,54 %`, where the printed number does not agree. */
  readonly doubt: string | null;
  readonly note: string | null;
  readonly source: Link | null;
  /** What was corrected of it. */
  readonly revised?: readonly Revised[];
  /** How it is cited, on the page of a report. */
  readonly cited?: CitedAs;
}

/** The address of a figure in its page, and where in the document it stands. */
export interface CitedAs {
  readonly anchor: string;
  readonly place: string | null;
}

/** A change between two values of one kind, with both: `▼ 16,4 % theo văn bản: tháng 2 năm 2024 …`. */
export interface Change {
  readonly sign: string;
  readonly text: string;
  /** Whether the change is for the better; colours the sign only. */
  readonly judgement: 'up' | 'down' | 'neutral';
}

/** What a headline figure has that nothing is said of. */
export const blank = { unit: null, changes: [], doubt: null, note: null, source: null } as const;

/** Its address, named after what it is, and the table or the section that it is taken from. */
export function citedAs(name: string, place: string | null): { readonly cited: CitedAs } {
  return { cited: { anchor: headlineAnchor(name), place } };
}
