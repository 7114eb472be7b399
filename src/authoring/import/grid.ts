/** What a document consists of once its format no longer matters: texts, and tables as grids of cells. */
import { HIDDEN } from '../../compiler/source-file.ts';
import type { Day } from '../../domain/period.ts';
import { NOTES, type Note } from './notes.ts';

export interface Cell {
  /** As one reads it; paragraphs and items of lists on lines of their own. */
  readonly text: string;
  /** Of a cell that holds a number and no text: its digits, with as many decimals as it shows. */
  readonly digits?: string;
  /** Of a cell that holds a day and no text. */
  readonly day?: Day;
  /** Whether it repeats the cell before or above it, with which it is merged. */
  readonly isSpread: boolean;
  /** What happened to it on the way, where that matters. */
  readonly doubt?: Note;
}

export type Row = readonly Cell[];

/** A paragraph or heading (depth from 1) between tables. */
export interface TextBlock {
  readonly kind: 'text';
  readonly depth: number | null;
  readonly text: string;
  /** The same as narrative writes it, with what is bold, what is slanted, and where links lead. */
  readonly markdown: string;
  /** Set in the middle of the line, as titles are. */
  readonly isCentred: boolean;
  /** How far it is set in, in twentieths of a point. */
  readonly left: number;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Where it stands: «Sheet1», «bảng 2». */
  readonly name: string;
  readonly rows: readonly Row[];
}

export type Block = TextBlock | TableBlock;

/** A document as it was read, and what of it could not be: pictures, formulas without a value. */
export interface ReadDocument {
  readonly blocks: readonly Block[];
  readonly unread: readonly Note[];
}

/** A text of which nothing is known but its words. */
export function textBlock(text: string): TextBlock {
  return { kind: 'text', depth: null, text, markdown: text, isCentred: false, left: 0 };
}

export const EMPTY: Cell = { text: '', isSpread: false };

/** A cell of text, without what cannot be seen; a doubt where a sign was taken away that might have been one. */
export function cellOf(typed: string, isSpread = false): Cell {
  const text = cleaned(typed);
  return REPLACED.test(typed) ? { text, isSpread, doubt: NOTES.brokenSign } : { text, isSpread };
}

/** Signs that stand where a letter was lost. */
const REPLACED = /[\u0000-\u0008\u000e-\u001f\ufffd]/;
const BLANKS = /[\t\v\f\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu;

/** A text as content may hold it: composed, with plain blanks, without hidden characters. */
export function cleaned(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(BLANKS, ' ')
    .replace(HIDDEN, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The different texts of a row, those of merged cells once. */
export function textsOf(row: Row): readonly string[] {
  return row.filter(({ text, isSpread }) => text !== '' && !isSpread).map(({ text }) => text);
}
