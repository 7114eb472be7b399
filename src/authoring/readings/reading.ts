/** How one value of a report is to be read, where its document does not say so by itself (cách hiểu). */

export interface Reading {
  /** «Nhiệm vụ II.15». */
  readonly place: string;
  /** «Thời hạn chuẩn». */
  readonly field: string;
  /** What was read there without it, cut short; a document that says something else by now is believed. */
  readonly found: string;
  readonly value: string;
}

/** That what is read is right, though it was uncertain. */
export const CONFIRMED = '(đúng như đã đọc)';
/** That nothing is to be written. */
export const NOTHING_SAID = '(không ghi)';

const LONGEST = 60;

export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
