/** A slip of typing, and a text in which slips are mended so that reading can go on. */
import type { Line } from './lines.ts';
import { lastStart, type OffsetFinding } from './source-file.ts';

export interface Slip {
  /** Null where the slip before it speaks for this one too. */
  readonly finding: OffsetFinding | null;
  /** Wrong even where YAML reads on, with another meaning; else the likely cause where it cannot. */
  readonly isAlwaysWrong: boolean;
  /** What to put in the place of some of the text, so that reading can go on. */
  readonly mending: { readonly at: number; readonly length: number; readonly text: string };
}

/** A slip at a range of a line, mended by what is suggested or by other words in its place. */
export function slip(
  line: Line,
  finding: Omit<OffsetFinding, 'start' | 'end'>,
  from: number,
  length: number,
  text: string,
  isAlwaysWrong = false,
): Slip {
  const start = line.start + from;
  return {
    finding: { ...finding, start, end: start + Math.max(1, length) },
    isAlwaysWrong,
    mending: { at: start, length, text },
  };
}

/** A text with its slips mended, and the way back from its offsets to those of the text as typed. */
export function mendSlips(
  typed: string,
  slips: readonly Slip[],
): { readonly text: string; readonly unmend: (offset: number) => number } {
  const pieces: string[] = [];
  /** From where on, in the mended text, offsets are further on than in the typed one, and by how much. */
  const shifts: { readonly from: number[]; readonly by: number[] } = { from: [], by: [] };
  let done = 0;
  let length = 0;
  for (const { mending } of slips) {
    if (mending.at < done) continue; // mended together with the one before
    const piece = typed.slice(done, mending.at) + mending.text;
    pieces.push(piece);
    length += piece.length;
    done = mending.at + mending.length;
    if (mending.text.length === mending.length) continue;
    shifts.from.push(length);
    shifts.by.push(length - done);
  }
  pieces.push(typed.slice(done));
  const unmend = (offset: number) =>
    Math.max(0, offset - (shifts.by[lastStart(shifts.from, offset)] ?? 0));
  return { text: pieces.join(''), unmend };
}
