/** The words of a query: as typed, as they are compared, and where an abbreviation stood. */
import { fold } from '../../shared/fold.ts';

/** A word of a query. */
export interface Word {
  /** As typed, or as the long form of an abbreviation writes it. */
  readonly text: string;
  /** Small letters without marks. */
  readonly folded: string;
  /** What stood between it and the word before: `/` in «7/2024». */
  readonly before: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Cuts a text into its words: «18/KH-UBND» has three. */
export function wordsOf(text: string): readonly Word[] {
  let end = 0;
  return [...text.normalize('NFC').matchAll(WORD)].map(({ 0: word, index }) => {
    const before = text.normalize('NFC').slice(end, index);
    end = index + word.length;
    return { text: word, folded: fold(word), before: before.trim() };
  });
}

/** The words of a text as they are compared. */
export function foldedWords(text: string): readonly string[] {
  const known = folded.get(text);
  if (known) return known;
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  folded.set(text, words);
  return words;
}

/** Names are read by several that look them up; they are some thousands, and stay. */
const folded = new Map<string, readonly string[]>();

/** Whether a text was typed with marks: «khai sinh» could be either, «Đăng ký» was. */
export function hasMarks(text: string): boolean {
  return /[\p{M}đ]/iu.test(text.normalize('NFD'));
}

/**
 * Whether two spellings of one folded word bear the same marks, wherever in the word they stand: «hoà» is
 * «hòa».
 */
export function isSpeltAlike(one: string, other: string): boolean {
  return one === other || marksOf(one) === marksOf(other);
}

function marksOf(word: string): string {
  const marks =
    word
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{M}đ]/gu) ?? [];
  return marks.sort().join('');
}

/** Whether a folded word may be one syllable of a Vietnamese word: «sinh»; «vneid», «2034» and «lltp» are whole. */
export function isSyllable(word: string): boolean {
  return /^(?:ngh?|[cgknpt]h|tr|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/.test(
    word,
  );
}
