/**
 * Where on a page a query is answered: its sections and rows, each with the words around the match.
 * Pagefind makes hits of headings only; here they come from every anchor that has a title.
 */
import { excerptOf, stretches, type Range, type Stretch } from './excerpt.ts';
import { unfold } from './marks.ts';
import { answers, tokensOf, type Term } from './query.ts';

/** What Pagefind knows of a page; only what is read here. */
export interface Fragment {
  readonly content: string;
  readonly anchors: readonly Anchor[];
}

interface Anchor {
  readonly id: string;
  /** Which word of the content it stands before. */
  readonly location: number;
  readonly title?: string | null;
}

export interface Hit {
  /** Null for the text before the first section. */
  readonly anchor: string | null;
  readonly title: readonly Stretch[];
  /** Empty where the title shows all that was found. */
  readonly excerpt: readonly Stretch[];
  /** How much of the query it answers close together, from 0 to 1. */
  readonly answered: number;
  /** How much of its name was asked for, from 0 to 1: «Đăng ký khai sinh» is closer than «Số đăng ký khai sinh mới». */
  readonly named: number;
}

/** How far into a row its name may stand: after the number and the date of a document. */
const NAME_WITHIN = 12;
/** A name of so few words says too little by itself: an abbreviation, say. */
const SHORT_NAME = 2;

/**
 * The places of a page that answer best: closest first, then those that answer in their name, then as
 * they stand. A place that answers one word of many says nothing beside one that answers them all.
 * `queries` are the terms of each way in which the query was put; any one of them will do.
 */
export function hitsOf(
  { content, anchors }: Fragment,
  locations: readonly number[],
  queries: readonly (readonly Term[])[],
): readonly Hit[] {
  const words = content.split(/\s+/);
  const places = placesOf(anchors, words.length);
  const sought = [...new Set(locations)];
  const hits = places
    .map((place) => ({
      place,
      found: sought.filter((at) => at >= place.range[0] && at < place.range[1]),
    }))
    .filter(({ found }) => found.length > 0)
    .map(({ place, found }) => hitAt(words, place, found, queries));
  const most = Math.max(0, ...hits.map(({ answered }) => answered));
  return (
    hits
      .filter(({ answered }) => answered > 0 && answered * 2 > most)
      .sort((a, b) => b.answered - a.answered || isNamed(b) - isNamed(a) || a.first - b.first)
      // A section goes on after its table, and may answer there too.
      .filter((hit, at, all) => all.findIndex(({ anchor }) => anchor === hit.anchor) === at)
      .map(({ anchor, title, excerpt, answered, named }) => ({
        anchor,
        title,
        excerpt,
        answered,
        named,
      }))
  );
}

interface Place {
  readonly anchor: Anchor | null;
  readonly range: Range;
}

/** The page cut at its titled anchors; of several at one word (a section, its heading) the last. */
function placesOf(anchors: readonly Anchor[], end: number): readonly Place[] {
  const titled = anchors.filter(({ title }) => title).toSorted((a, b) => a.location - b.location);
  const cuts: (Anchor | null)[] = [null, ...titled];
  const start = (anchor: Anchor | null | undefined) => anchor?.location ?? 0;
  return cuts
    .map((anchor, at): Place => {
      const next = at + 1 < cuts.length ? start(cuts[at + 1]) : end;
      return { anchor, range: [start(anchor), next] };
    })
    .filter(({ range: [from, until] }, at) => at === 0 || until > from);
}

function hitAt(
  words: readonly string[],
  { anchor, range }: Place,
  locations: readonly number[],
  queries: readonly (readonly Term[])[],
): Hit & { readonly first: number } {
  const found = locations
    .map((at) => ({ at, tokens: tokensOf(words[at] ?? '') }))
    .sort((a, b) => a.at - b.at);
  const best = queries
    .map((terms) => closest(found, terms))
    .reduce((one, other) => (other.answered > one.answered ? other : one));
  const title = unfoldedTitle(anchor);
  const name = nameIn(words, range, anchor?.title ?? '');
  const rest: Range = name && name[0] === range[0] ? [name[1], range[1]] : range;
  const isShown = (at: number) => name !== null && at >= name[0] && at < name[1];
  const beyond = [...best.matches].filter((at) => !isShown(at));
  const from = isShown(best.from) ? (beyond[0] ?? best.from) : best.from;
  return {
    anchor: anchor?.id ?? null,
    title: name ? stretches(words, best.matches, name) : title,
    excerpt:
      beyond.length > 0 || !name || name[1] - name[0] <= SHORT_NAME
        ? excerptOf(words, best.matches, from, rest)
        : [],
    answered: best.answered,
    named: name === null ? 0 : shareOf(best.matches, name),
    first: range[0],
  };
}

function unfoldedTitle(anchor: Anchor | null): readonly Stretch[] {
  return anchor?.title ? [{ text: unfold(anchor.title), isMatch: false }] : [];
}

/** Where the words of a place say its title; null where they do not. */
function nameIn(words: readonly string[], [start, end]: Range, title: string): Range | null {
  const name = title.split(' ');
  if (title === '') return null;
  for (let from = start; from < Math.min(start + NAME_WITHIN, end); from += 1)
    if (name.every((word, n) => words[from + n] === word)) return [from, from + name.length];
  return null;
}

/**
 * The words that answer a query, the share of it that is answered close together, and where that
 * begins: «đăng … ký … sinh» scattered over a page is not «đăng ký khai sinh».
 */
function closest(
  found: readonly { readonly at: number; readonly tokens: readonly string[] }[],
  terms: readonly Term[],
): { readonly matches: ReadonlySet<number>; readonly answered: number; readonly from: number } {
  const answering = found
    .map(({ at, tokens }) => ({ at, terms: terms.filter((term) => answers(tokens, term)) }))
    .filter((match) => match.terms.length > 0);
  const reach = terms.length * 2 + 2;
  let best = { answered: 0, from: answering[0]?.at ?? 0 };
  answering.forEach(({ at }, n) => {
    const near = answering.slice(n).filter((match) => match.at < at + reach);
    const answered = new Set(near.flatMap((match) => match.terms)).size / terms.length;
    if (answered > best.answered) best = { answered, from: at };
  });
  return { ...best, matches: new Set(answering.map(({ at }) => at)) };
}

function isNamed({ named }: Hit): number {
  return Number(named > 0);
}

function shareOf(matches: ReadonlySet<number>, [start, end]: Range): number {
  return [...matches].filter((at) => at >= start && at < end).length / (end - start);
}
