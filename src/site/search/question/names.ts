/** Names that are met whole: the longest that begins at a word, with or without marks, apart or as one word. */
import { foldedWords, hasMarks, isSpeltAlike, type Word } from './words.ts';

/** A name that begins at a word. */
export interface NameMet {
  /** Keys of what bears it: `provinces/bac-giang`. Those spelt as typed come first. */
  readonly keys: readonly string[];
  /** The word after its last. */
  readonly to: number;
}

interface Step {
  readonly next: Map<string, Step>;
  readonly borne: { readonly key: string; readonly words: readonly string[] }[];
}

export interface Names {
  /** Every name that begins at a word, the longest first. */
  readonly metAt: (words: readonly Word[], at: number) => readonly NameMet[];
}

const WORD = /[^\p{L}\p{M}\p{N}]+/u;

/** A tree of all names, word by word. */
export function makeNames(
  forms: readonly { readonly key: string; readonly form: string }[],
): Names {
  const root: Step = { next: new Map(), borne: [] };
  for (const { key, form } of forms) {
    const folded = foldedWords(form);
    const words = form.normalize('NFC').split(WORD).filter(Boolean);
    add(root, folded, key, words);
    // «bacgiang», «khaisinh»; a word of one syllable more would be too long to be typed so.
    if (folded.length > 1 && folded.length < 4) add(root, [folded.join('')], key, words);
  }
  return {
    metAt(words, at) {
      const met: NameMet[] = [];
      let step: Step | undefined = root;
      for (let to = at; to < words.length; to += 1) {
        step = step.next.get(words[to]!.folded);
        if (!step) break;
        const typed = words.slice(at, to + 1);
        const borne = step.borne.filter((name) => !isOtherWord(name.words, typed));
        if (borne.length > 0) met.push({ keys: closestFirst(borne, typed), to: to + 1 });
      }
      return met.reverse();
    },
  };
}

function add(root: Step, folded: readonly string[], key: string, words: readonly string[]): void {
  let step = root;
  for (const word of folded) {
    let next = step.next.get(word);
    if (!next) step.next.set(word, (next = { next: new Map(), borne: [] }));
    step = next;
  }
  if (step !== root) step.borne.push({ key, words });
}

/** «cả» is not «CA»: an abbreviation is typed without marks. */
function isOtherWord(name: readonly string[], [typed]: readonly Word[]): boolean {
  const [only, ...others] = name;
  return (
    others.length === 0 &&
    only !== undefined &&
    only === only.toUpperCase() &&
    !hasMarks(only) &&
    typed !== undefined &&
    hasMarks(typed.text)
  );
}

function closestFirst(borne: Step['borne'], typed: readonly Word[]): readonly string[] {
  const likeness = (words: readonly string[]) =>
    words.filter((word, at) => typed[at] && isSpeltAlike(word, typed[at].text)).length;
  const sorted = borne
    .map(({ key, words }) => ({ key, alike: likeness(words) }))
    .sort((a, b) => b.alike - a.alike);
  return [...new Set(sorted.map(({ key }) => key))];
}
