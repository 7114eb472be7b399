/** Parts of sentences that several families say: fields, numbers, lines, what may have been meant. */
import { formatNumber } from '../../domain/vietnamese.ts';

/** A field as an officer knows it: its column heading, with the key in brackets. */
export interface Field {
  readonly field: string;
  readonly title: string;
}

export const named = (f: Field) => (f.title ? `«${f.title} (${f.field})»` : `«${f.field}»`);

export const meant = (suggestion: string | null) =>
  suggestion ? ` Có phải «${suggestion}» không?` : '';
export const meantEn = (suggestion: string | null) =>
  suggestion ? ` Did you mean "${suggestion}"?` : '';

/** The first of many lines. */
export const shorten = (lines: readonly number[]) =>
  lines.slice(0, 8).join(', ') + (lines.length > 8 ? '…' : '');

/** A number as Vietnamese sentences print it. */
export const number = (value: number, decimals?: number) => formatNumber(value, decimals);

/** Lines to write, on one line of a terminal. */
export const asLines = (lines: readonly string[]) => `«${lines.join(' ⏎ ')}»`;

/** Why a number is missing, as a document prints it. */
export const REASON_NAMES: Readonly<Record<string, string>> = {
  'none-arising': 'không phát sinh',
  'not-reported': 'không báo cáo',
  'not-applicable': 'không áp dụng',
  illegible: 'không đọc được',
};
