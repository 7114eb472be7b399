/** Slips of the pen: a word that no name holds, beside one that tells which word was meant. */
import type { InPieces } from '../breath.ts';
import { foldedWords, type Word } from './words.ts';

export interface Spelling {
  /** Words as names write them: «đăng kí», «tỉ lệ» are «đăng ký», «tỷ lệ»; “hotel” is in “hotels”. */
  readonly asNamed: (words: readonly Word[]) => readonly Word[];
  /** Whether some name has one word after another; those of talk do not count. */
  readonly isPair: (folded: string, next: string) => boolean;
  /** The word that was meant at a place, folded; null where nothing tells. */
  readonly meant: (words: readonly Word[], at: number) => string | null;
}

/** So short a word has too many neighbours. */
const SHORTEST = 3;
/** A word that stands alone must be long to be told by its letters. */
const LONG = 5;

/** Knows the words of names, and those of talk («phải làm sao»), which are no slips of them. */
export function* makeSpelling(
  names: readonly string[],
  talk: readonly string[],
): InPieces<Spelling> {
  const known = new Set<string>();
  const alone = new Set<string>();
  /** Word → the words that follow it, and that go before. */
  const after = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, word: string, other: string) =>
    map.set(word, (map.get(word) ?? new Set()).add(other));
  const ofNames = new Map<string, Set<string>>();
  const read = (form: string, isName: boolean) => {
    const words = foldedWords(form);
    if (words.length === 1) alone.add(words[0]!);
    words.forEach((word, at) => {
      known.add(word);
      if (at === 0) return;
      note(after, words[at - 1]!, word);
      note(before, word, words[at - 1]!);
      if (isName) note(ofNames, words[at - 1]!, word);
    });
  };
  for (const form of names) {
    read(form, true);
    yield;
  }
  for (const form of talk) read(form, false);
  const isPair = (folded: string, next: string) => ofNames.get(folded)?.has(next) ?? false;
  return {
    isPair,
    asNamed: (words) =>
      words.map((word, at) => {
        const plural = known.has(word.folded) ? undefined : otherNumber(word.folded, known);
        if (plural !== undefined) return { ...word, text: plural, folded: plural };
        const other = otherVowel(word.folded);
        if (other === null) return word;
        const left = words[at - 1]?.folded ?? '';
        const right = words[at + 1]?.folded ?? '';
        const isNamed = (folded: string) => isPair(left, folded) || isPair(folded, right);
        if (isNamed(word.folded) || !isNamed(other)) return word;
        return { ...word, text: withVowel(word.text, other.at(-1)!), folded: other };
      }),
    meant(words, at) {
      const { folded } = words[at]!;
      if (folded.length < SHORTEST || /\d/.test(folded)) return null;
      const left = words[at - 1]?.folded ?? '';
      const right = words[at + 1]?.folded ?? '';
      const [following, leading] = [after.get(left), before.get(right)];
      if (following?.has(folded) || leading?.has(folded)) return null;
      const near = (among: Iterable<string> | undefined) =>
        [...(among ?? [])].filter((word) => isOneSlip(folded, word) || soundsAs(folded, word));
      const beside = [...near(following), ...near(leading)];
      const both = beside.filter((word) => following?.has(word) && leading?.has(word));
      // A word that is one, only not here, is taken for another where both sides tell, or all that goes before.
      if (known.has(folded)) {
        const before = words[at - 2]?.folded ?? '';
        // «nào» at the end asks, whatever sounds like it: «mô hình nào» is no «mô hình lao động».
        const isLast = right === '' && isPair(before, left) && !talk.includes(folded);
        return both[0] ?? (isLast ? near(following)[0] : undefined) ?? null;
      }
      if (both[0] !== undefined) return both[0];
      // Three letters are near to many words; one neighbour does not tell which.
      return (
        (folded.length > SHORTEST ? beside[0] : undefined) ??
        (folded.length < LONG ? null : (near(alone)[0] ?? null))
      );
    },
  };
}

/** An English word in the other number, where that is known. */
function otherNumber(folded: string, known: ReadonlySet<string>): string | undefined {
  const others = folded.endsWith('s') ? [folded.slice(0, -1)] : [`${folded}s`];
  return others.find((other) => other.length > SHORTEST && known.has(other));
}

/** The same syllable with i for y, or y for i, where both are written; null where they are not. */
function otherVowel(folded: string): string | null {
  const [, onset, vowel] = /^([hklmstv]|qu|th)([iy])$/.exec(folded) ?? [];
  return onset === undefined ? null : onset + (vowel === 'i' ? 'y' : 'i');
}

/** A syllable with another last vowel under the same tone. */
function withVowel(text: string, vowel: string): string {
  return text
    .normalize('NFD')
    .replace(/[iy](?=\p{M}*$)/iu, (typed) =>
      typed === typed.toUpperCase() ? vowel.toUpperCase() : vowel,
    )
    .normalize('NFC');
}

/** Whether two syllables sound alike in some part of the country: «chú» and «trú», «sã» and «xã». */
function soundsAs(one: string, other: string): boolean {
  return one !== other && soundOf(one) === soundOf(other);
}

function soundOf(syllable: string): string {
  return syllable
    .replace(/^tr/, 'ch')
    .replace(/^s/, 'x')
    .replace(/^(?:gi|r)(?=[aeouy])/, 'd')
    .replace(/^l/, 'n')
    .replace(/^(n?g)h/, '$1')
    .replace(/ng$/, 'n')
    .replace(/c$/, 't');
}

/** Whether one letter was left out, added, changed, or two beside each other changed places. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - from;
  while (end < most && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [x, y] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  if (x.length <= 1 && y.length <= 1) return true;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}
