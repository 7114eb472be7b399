/** Slips of the pen: a word that no name holds, beside one that tells which word was meant. */
import { foldedWords, type Word } from './words.ts';

export interface Spelling {
  /** Whether some name has one word after another. */
  readonly isPair: (folded: string, next: string) => boolean;
  /** The word that was meant at a place, folded; null where nothing tells. */
  readonly meant: (words: readonly Word[], at: number) => string | null;
}

/** So short a word has too many neighbours. */
const SHORTEST = 3;
/** A word that stands alone must be long to be told by its letters. */
const LONG = 5;

export function makeSpelling(forms: readonly string[]): Spelling {
  const known = new Set<string>();
  const alone = new Set<string>();
  /** Word → the words that follow it, and that go before. */
  const after = new Map<string, Set<string>>();
  const before = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, word: string, other: string) =>
    map.set(word, (map.get(word) ?? new Set()).add(other));
  for (const form of forms) {
    const words = foldedWords(form);
    if (words.length === 1) alone.add(words[0]!);
    words.forEach((word, at) => {
      known.add(word);
      if (at === 0) return;
      note(after, words[at - 1]!, word);
      note(before, word, words[at - 1]!);
    });
  }
  return {
    isPair: (folded, next) => after.get(folded)?.has(next) ?? false,
    meant(words, at) {
      const { folded } = words[at]!;
      if (folded.length < SHORTEST || /\d/.test(folded)) return null;
      const left = words[at - 1]?.folded ?? '';
      const right = words[at + 1]?.folded ?? '';
      const [following, leading] = [after.get(left), before.get(right)];
      if (following?.has(folded) || leading?.has(folded)) return null;
      const near = (among: Iterable<string> | undefined) =>
        [...(among ?? [])].filter((word) => isOneSlip(folded, word));
      const beside = [...near(following), ...near(leading)];
      const both = beside.filter((word) => following?.has(word) && leading?.has(word));
      // A word that is one, only not here, is taken for another where both sides tell.
      if (known.has(folded)) return both[0] ?? null;
      if (both[0] !== undefined) return both[0];
      // Three letters are near to many words; one neighbour does not tell which.
      return (
        (folded.length > SHORTEST ? beside[0] : undefined) ??
        (folded.length < LONG ? null : (near(alone)[0] ?? null))
      );
    },
  };
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
