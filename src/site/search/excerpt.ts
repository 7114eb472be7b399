/** A few words of a page around what was found, in stretches that are matched or not. Only words and numbers in. */
import { unfold } from './marks.ts';

/** A stretch of text, matched or not. */
export interface Stretch {
  readonly text: string;
  readonly isMatch: boolean;
}

/** From a word to the one after the last. */
export type Range = readonly [start: number, end: number];

const LENGTH = 28;
const BEFORE = 6;

/**
 * The words of a place that show the match which begins at `from`: from the beginning of the place,
 * or, where that is too far away, from a few words before the match.
 */
export function excerptOf(
  words: readonly string[],
  matched: ReadonlySet<number>,
  from: number,
  [first, end]: Range,
): readonly Stretch[] {
  const start =
    from < first + LENGTH / 2 ? first : Math.max(first, Math.min(from - BEFORE, end - LENGTH));
  const last = Math.min(end, start + LENGTH);
  const dots = [{ text: '…', isMatch: false }];
  return [
    ...(start > first ? dots : []),
    ...withoutOuterDots(stretches(words, matched, [start, last])),
    ...(last < end ? dots : []),
  ];
}

/** Words as a reader sees them, neighbours of one kind together. */
export function stretches(
  words: readonly string[],
  matched: ReadonlySet<number>,
  [start, end]: Range,
): readonly Stretch[] {
  const made: { text: string; isMatch: boolean }[] = [];
  for (let at = start; at < end; at += 1) {
    const text = unfold(words[at] ?? '');
    const isMatch = matched.has(at);
    const previous = made.at(-1);
    // The index knows plain blanks only; a number keeps its sign here too.
    const blank = text.startsWith('%') ? '\u00a0' : ' ';
    if (previous?.isMatch === isMatch) previous.text += blank + text;
    else made.push({ text, isMatch });
  }
  return made;
}

/** Cells are set apart by middle dots in the index; before the first and after the last there is nothing to part. */
function withoutOuterDots(made: readonly Stretch[]): readonly Stretch[] {
  return made
    .map(({ text, isMatch }, at) => {
      const begun = at === 0 ? text.replace(/^·\s*/, '') : text;
      return { text: at === made.length - 1 ? begun.replace(/\s*·$/, '') : begun, isMatch };
    })
    .filter(({ text }) => text !== '');
}
