/**
 * Which services, models and indicators part of a query speaks of: words weighed by how few names hold them,
 * neighbours in the query neighbours in the name, marks as typed before others. «gia lai» is not «giá trị mang
 * lại».
 */
import type { InPieces } from '../breath.ts';
import { foldedWords, hasMarks, isSpeltAlike, type Word } from './words.ts';
import { formsOf, type Thing } from './thing.ts';

export interface Like {
  readonly key: string;
  /** Words of the query that its name holds. */
  readonly matched: readonly number[];
  /** How much of the query's weight that is, and of the name's, from 0 to 1. */
  readonly ofQuery: number;
  readonly ofName: number;
  /** How many of the neighbours in the query are so in the name, and are spelt alike. */
  readonly together: number;
}

export interface Likeness {
  /** The things that words may mean; words that are taken by something else are left out. */
  readonly like: (
    words: readonly Word[],
    open: readonly boolean[],
    filler: readonly boolean[],
  ) => readonly Like[];
  /** How rare a word is among names; one that stands in none is the rarest. */
  readonly weightOf: (folded: string) => number;
  /** Whether some name holds a word. */
  readonly holds: (folded: string) => boolean;
}

interface Name {
  readonly key: string;
  readonly folded: readonly string[];
  readonly words: readonly string[];
  readonly weight: number;
  /** Of everyday words, how many things they mean rather. */
  readonly nth: number | null;
}

const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/u;

export function* makeLikeness(
  things: readonly Thing[],
  long: ReadonlyMap<string, readonly string[]>,
): InPieces<Likeness> {
  const spelt: Omit<Name, 'weight'>[] = [];
  const holding = new Map<string, Set<string>>();
  for (const { kind, id, forms, everyday } of things) {
    const key = `${kind}/${id}`;
    for (const [at, form] of formsOf({ forms, everyday }).entries()) {
      const words = form
        .normalize('NFC')
        .split(SEPARATORS)
        .filter(Boolean)
        .flatMap((word) => long.get(foldedWords(word)[0] ?? '') ?? [word]);
      const folded = words.map((word) => stemOf(foldedWords(word)[0] ?? ''));
      spelt.push({ key, nth: everyday[at - forms.length]?.nth ?? null, words, folded });
      for (const word of folded) holding.set(word, (holding.get(word) ?? new Set()).add(key));
    }
    yield;
  }
  const weightOf = (folded: string) => {
    const held = holding.get(stemOf(folded))?.size ?? 0;
    return Math.log(1 + things.length / (1 + held));
  };
  const names: readonly Name[] = spelt.map((name) => ({
    ...name,
    weight: sum([...new Set(name.folded)].map(weightOf)),
  }));
  const byWord = new Map<string, Set<Name>>();
  for (const name of names) {
    for (const word of name.folded) byWord.set(word, (byWord.get(word) ?? new Set()).add(name));
    yield;
  }
  return {
    weightOf,
    holds: (folded) => holding.has(stemOf(folded)),
    like(said, open, filler) {
      const words = said.map((word) => ({ ...word, folded: stemOf(word.folded) }));
      const slight = words.filter((_, at) => filler[at]).map(({ folded }) => folded);
      const asked = words.flatMap((word, at) => (open[at] ? [{ word, at }] : []));
      const all = sum(asked.map(({ word }) => weightOf(word.folded)));
      const found = new Set(asked.flatMap(({ word }) => [...(byWord.get(word.folded) ?? [])]));
      const best = new Map<string, Like>();
      const isMarked = asked.some(({ word }) => hasMarks(word.text));
      for (const name of found) {
        const like = withSlight(
          likeOf(name, asked, all, weightOf, isMarked),
          name,
          slight,
          weightOf,
        );
        if (name.nth !== null && like.ofName < OF_EVERYDAY) continue;
        const known = best.get(name.key);
        if (!known || scoreOf(like) > scoreOf(known)) best.set(name.key, like);
      }
      return [...best.values()].sort((a, b) => scoreOf(b) - scoreOf(a));
    },
  };
}

/** An English word in the singular: “kiosks”, “accounts”. No Vietnamese one ends so. */
function stemOf(folded: string): string {
  return folded.length > SHORTEST_PLURAL && /[^s]s$/.test(folded) ? folded.slice(0, -1) : folded;
}

const SHORTEST_PLURAL = 4;

/** What is made of the three shares: all must be had. */
export function scoreOf({ ofQuery, ofName, together }: Like): number {
  return ofQuery * (0.55 + 0.45 * ofName) * (0.4 + 0.6 * together);
}

/** Words that carry no weight tell apart what is alike: «tỷ lệ hộ nghèo» is not «hộ nghèo». */
function withSlight(
  like: Like,
  { folded, weight, nth }: Name,
  slight: readonly string[],
  weightOf: (folded: string) => number,
): Like {
  const met = [...new Set(slight)].filter((word) => folded.includes(word));
  return {
    ...like,
    ofQuery: like.ofQuery + met.length * SLIGHT,
    ofName:
      Math.min(1, like.ofName + (weight === 0 ? 0 : sum(met.map(weightOf)) / weight)) -
      (nth ?? 0) * LATER,
  };
}

const SLIGHT = 0.02;
/** What everyday words mean rather comes first. */
const LATER = 0.03;
/** Everyday words mean a thing only nearly as a whole: «công an» is not «báo công an». */
const OF_EVERYDAY = 0.75;

function likeOf(
  { key, folded, words, weight }: Name,
  asked: readonly { readonly word: Word; readonly at: number }[],
  all: number,
  weightOf: (folded: string) => number,
  isMarked: boolean,
): Like {
  // A name that says a word once answers it once: «số tiền trả không tiền mặt».
  const matched = asked.filter(({ word }, at) => {
    const earlier = asked.slice(0, at).filter((other) => other.word.folded === word.folded).length;
    return folded.filter((own) => own === word.folded).length > earlier;
  });
  const unlike = isMarked
    ? matched.filter(
        ({ word }) =>
          !words.some((other, n) => folded[n] === word.folded && isSpeltAlike(other, word.text)),
      )
    : [];
  const pairs = asked.slice(1).flatMap(({ word, at }, n) => {
    const before = asked[n]!;
    return before.at + 1 === at ? [[before.word.folded, word.folded] as const] : [];
  });
  const met = pairs.filter(([a, b]) => folded.includes(a) || folded.includes(b));
  // A short word may stand between: «dư nợ cho vay» is asked for as «dư nợ vay».
  const near = met.filter(([a, b]) =>
    folded.some((word, n) => word === a && (folded[n + 1] === b || folded[n + 2] === b)),
  );
  const own = sum([...new Set(matched.map(({ word }) => word.folded))].map(weightOf));
  const lost = sum(unlike.map(({ word }) => weightOf(word.folded))) * 0.6;
  // «đầu» is no «dấu», but beside its neighbour a slip of the marks.
  const isBeside = (folded: string) => near.some((pair) => pair.includes(folded));
  const others = new Set(
    unlike.filter(({ word }) => hasMarks(word.text) && !isBeside(word.folded)),
  );
  return {
    key,
    matched: matched.filter((one) => !others.has(one)).map(({ at }) => at),
    ofQuery: all === 0 ? 0 : (sum(matched.map(({ word }) => weightOf(word.folded))) - lost) / all,
    ofName: weight === 0 ? 0 : own / weight,
    together: met.length === 0 ? 1 : near.length / met.length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
