/**
 * Where on a page a query is answered: its sections and rows, each with the words around the match.
 * Pagefind makes hits of headings only; here they come from every anchor that has a title.
 */
import { answers } from './query.ts';
import { unfold } from './marks.ts';

/** What Pagefind knows of a page; only what is read here. */
export interface Fragment {
  readonly content: string;
  readonly anchors: readonly {
    readonly id: string;
    readonly location: number;
    readonly title?: string | null;
  }[];
}

/** A stretch of an excerpt, matched or not. */
export interface Stretch {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface Hit {
  /** Null for the text before the first section. */
  readonly anchor: string | null;
  readonly title: string | null;
  readonly excerpt: readonly Stretch[];
  /** How much of the query it answers, from 0 to 1. */
  readonly answered: number;
}

const EXCERPT = 28;

/**
 * The places of a page that answer best, in the order of the page. A place that answers one word of
 * many says nothing beside one that answers them all. `queries` are the terms of each way in which
 * the query was put; answering any one of them is enough.
 */
export function hitsOf(
  fragment: Fragment,
  locations: readonly number[],
  queries: readonly (readonly string[])[],
): readonly Hit[] {
  const words = fragment.content.split(/\s+/);
  const anchors = fragment.anchors
    .filter(({ title }) => title)
    .toSorted((a, b) => a.location - b.location);
  const stops = anchors.map(({ location }) => location);
  const byAnchor = new Map<number, number[]>();
  for (const location of new Set(locations)) {
    const at = stops.findLastIndex((stop) => stop <= location);
    byAnchor.set(at, [...(byAnchor.get(at) ?? []), location]);
  }
  const hits = [...byAnchor].map(([at, found]) => {
    const bounds = [at === -1 ? 0 : stops[at]!, nextStop(stops, at) ?? words.length] as const;
    return {
      anchor: anchors[at]?.id ?? null,
      title: anchors[at]?.title ? unfold(anchors[at].title) : null,
      excerpt: excerptOf(words, found, bounds),
      answered: Math.max(
        0,
        ...queries.map((terms) => shareAnswered(
          found.map((n) => words[n] ?? ''),
          terms,
        )),
      ),
      first: bounds[0],
    };
  });
  const most = Math.max(0, ...hits.map(({ answered }) => answered));
  return hits
    .filter(({ answered }) => answered * 2 > most)
    .sort((a, b) => b.answered - a.answered || a.first - b.first)
    .map(({ anchor, title, excerpt, answered }) => ({ anchor, title, excerpt, answered }));
}

function shareAnswered(words: readonly string[], terms: readonly string[]): number {
  return terms.filter((term) => words.some((word) => answers(word, term))).length / terms.length;
}

/** Several anchors may stand at one word (a section and its heading): the next stop is a later one. */
function nextStop(stops: readonly number[], at: number): number | undefined {
  const here = at === -1 ? -1 : stops[at]!;
  return stops.slice(at + 1).find((stop) => stop > here);
}

function excerptOf(
  words: readonly string[],
  found: readonly number[],
  [first, end]: readonly [number, number],
): readonly Stretch[] {
  const start = startOf(found, first, end);
  const last = Math.min(end, start + EXCERPT);
  const matched = new Set(found);
  const stretches: { text: string; isMatch: boolean }[] = [];
  for (let at = start; at < last; at += 1) {
    const text = unfold(words[at] ?? '');
    const isMatch = matched.has(at);
    const previous = stretches.at(-1);
    if (previous?.isMatch === isMatch) previous.text += ` ${text}`;
    else stretches.push({ text, isMatch });
  }
  const lead = start > first ? [{ text: '…', isMatch: false }] : [];
  const tail = last < end ? [{ text: '…', isMatch: false }] : [];
  return [...lead, ...withoutLastDot(stretches), ...tail];
}

/** The beginning of the place where that shows the match; else a few words before the densest match. */
function startOf(found: readonly number[], first: number, end: number): number {
  const sorted = found.toSorted((a, b) => a - b);
  const densest = sorted.reduce(
    (best, from) => {
      const count = sorted.filter((n) => n >= from && n < from + EXCERPT - 6).length;
      return count > best.count ? { from, count } : best;
    },
    { from: first, count: 0 },
  ).from;
  if (densest < first + EXCERPT / 2) return first;
  return Math.max(first, Math.min(densest - 6, end - EXCERPT));
}

/** Cells end in a middle dot in the index; after the last one there is nothing to set apart. */
function withoutLastDot(stretches: readonly Stretch[]): readonly Stretch[] {
  const last = stretches.at(-1);
  if (!last) return stretches;
  const text = last.text.replace(/\s*·$/, '');
  return [...stretches.slice(0, -1), ...(text ? [{ ...last, text }] : [])];
}
