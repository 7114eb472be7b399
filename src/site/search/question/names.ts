/** Names that are met whole: the longest that begins at a word, with or without marks, apart or as one word. */
import type { InPieces } from '../breath.ts';
import { foldedWords, hasMarks, isSpeltAlike, type Word } from './words.ts';

/** A name that begins at a word. */
export interface NameMet {
  /** Keys of what bears it: `provinces/bac-giang`. Those spelt as typed come first. */
  readonly keys: readonly string[];
  /** The word after its last. */
  readonly to: number;
}

interface Name {
  readonly key: string;
  readonly form: string;
  readonly folded: readonly string[];
}

export interface Names {
  /** Every name that begins at a word, the longest first. */
  readonly metAt: (words: readonly Word[], at: number) => readonly NameMet[];
}

const WORD = /[^\p{L}\p{M}\p{N}]+/u;

/** All names by their first words; of what begins so, little is to be compared. */
export function* makeNames(
  forms: readonly { readonly key: string; readonly form: string }[],
): InPieces<Names> {
  const beginning = new Map<string, Name[]>();
  const add = (name: Name) => {
    const [first] = name.folded;
    if (first === undefined) return;
    const known = beginning.get(first);
    if (known) known.push(name);
    else beginning.set(first, [name]);
  };
  for (const { key, form } of forms) {
    const folded = foldedWords(form);
    add({ key, form, folded });
    // «bacgiang», «khaisinh»; a word of one syllable more would be too long to be typed so.
    if (folded.length > 1 && folded.length < 4) add({ key, form, folded: [folded.join('')] });
    yield;
  }
  return {
    metAt(words, at) {
      const met = (beginning.get(words[at]?.folded ?? '') ?? []).filter(({ folded }) =>
        folded.every((word, n) => words[at + n]?.folded === word),
      );
      return [...Map.groupBy(met, ({ folded }) => folded.length)]
        .sort(([a], [b]) => b - a)
        .flatMap(([length, names]) => {
          const typed = words.slice(at, at + length);
          const borne = names
            .map(({ key, form }) => ({ key, words: spelt(form) }))
            .filter((name) => !isOtherWord(name.words, typed));
          return borne.length > 0 ? [{ keys: closestFirst(borne, typed), to: at + length }] : [];
        });
    },
  };
}

function spelt(form: string): readonly string[] {
  return form.normalize('NFC').split(WORD).filter(Boolean);
}

/** «cả» is not «CA»: an abbreviation is typed without marks; «mức độ hài» is not «mức độ hai». */
function isOtherWord(name: readonly string[], words: readonly Word[]): boolean {
  const [only, ...others] = name;
  const [typed] = words;
  const isMarked = name.some(hasMarks);
  if (isMarked && words.some(({ text }, at) => hasMarks(text) && !hasMarks(name[at] ?? text)))
    return true;
  return (
    others.length === 0 &&
    only !== undefined &&
    only === only.toUpperCase() &&
    !hasMarks(only) &&
    typed !== undefined &&
    hasMarks(typed.text)
  );
}

function closestFirst(
  borne: readonly { readonly key: string; readonly words: readonly string[] }[],
  typed: readonly Word[],
): readonly string[] {
  const likeness = (words: readonly string[]) =>
    words.filter((word, at) => typed[at] && isSpeltAlike(word, typed[at].text)).length;
  const sorted = borne
    .map(({ key, words }) => ({ key, alike: likeness(words) }))
    .sort((a, b) => b.alike - a.alike);
  return [...new Set(sorted.map(({ key }) => key))];
}
