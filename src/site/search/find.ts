/**
 * The search itself, over an index that is handed in: the typed query and its rewritings, pages that
 * bear the typed accents first, true matches before guesses, phrases word for word.
 * Knows neither browser nor network.
 */
import { foldName } from '../../domain/vietnamese.ts';
import { rewrite, type Synonyms } from './abbreviations.ts';
import { hitsOf, type Fragment, type Hit } from './hits.ts';
import { foldForPagefind, unfold } from './marks.ts';
import {
  answers,
  holdsPhrase,
  inPieces,
  isAccented,
  monthInWords,
  readQuery,
  termsOf,
  tokensOf,
  type Term,
} from './query.ts';

/** A page that Pagefind found, before its text is loaded. */
export interface RawResult {
  readonly id: string;
  readonly score: number;
  /** Where the matching words stand. */
  readonly words: readonly number[];
  /** The number of the part of the index that holds it. */
  readonly bundle: number;
  readonly data: () => Promise<Fragment & { readonly url: string; readonly meta: Meta }>;
}
type Meta = Readonly<Record<string, string>>;

/** Facet → the values that are wanted, any of them. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** The index: `exact` asks for the accents as typed. */
export interface Index {
  search(text: string, exact: boolean, filters: Filters): Promise<readonly RawResult[]>;
}

/** Words that mean more than their letters. */
export interface Vocabulary {
  readonly synonyms: readonly Synonyms[];
  /** Names of provinces and cities, the values of the facet `tinh`. */
  readonly units: readonly string[];
}

export interface Page {
  readonly url: string;
  readonly title: string;
  readonly kind: string | null;
  readonly hits: readonly Hit[];
}

export interface Found {
  /** Pages found; with a phrase in quotes, pages that may hold it. */
  readonly count: number;
  readonly hasPhrase: boolean;
  /** Words of the query that stand on no page; what was found answers the others. */
  readonly unanswered: readonly string[];
  /** The rewritten queries that found something, as readers write them. */
  readonly alsoFound: readonly string[];
  /** Loads the next pages, best first; fewer than asked for when there are no more. */
  readonly next: (count: number) => Promise<readonly Page[]>;
}

interface Candidate {
  readonly result: RawResult;
  readonly score: number;
  readonly isExact: boolean;
  readonly words: readonly number[];
  /** What comes before any score: the typed accents, then a province that is named. */
  readonly rank: number;
}

interface Answer {
  readonly text: string;
  readonly loose: readonly RawResult[];
  readonly exact: readonly RawResult[];
  /** Ids of pages about a province that the query names. */
  readonly about: readonly string[];
  readonly unanswered: readonly string[];
}

/** Searches the index for what was typed. */
export async function find(
  index: Index,
  typed: string,
  { synonyms, units }: Vocabulary,
  filters: Filters = {},
): Promise<Found> {
  const { text, phrases } = readQuery(typed);
  const rewritten = phrases.length > 0 ? [text] : [...rewrite(text, synonyms), ...monthOf(text)];
  let guess: readonly Answer[] = [];
  for (const texts of [rewritten, [inPieces(text)]]) {
    const asked = await Promise.all(texts.map((query) => ask(index, query, units, filters)));
    const answered = asked.filter(({ loose }) => loose.length > 0);
    const complete = answered.filter(({ unanswered }) => unanswered.length === 0);
    if (complete.length > 0) return found(complete, rewritten.slice(1), phrases);
    if (guess.length === 0) guess = answered.slice(0, 1);
  }
  return found(guess, [], phrases);
}

function monthOf(text: string): readonly string[] {
  const words = monthInWords(text);
  return words === null ? [] : [words];
}

/** Asks the index once, and says which words of the query it had to leave out. */
async function ask(
  index: Index,
  text: string,
  units: readonly string[],
  filters: Filters,
): Promise<Answer> {
  const folded = foldForPagefind(text);
  const search = (exact: boolean, within: Filters = filters) =>
    index.search(folded, exact, foldFilters(within));
  const terms = termsOf(text);
  const all = await search(false);
  const { bundles, unanswered } = await bestBundles(all, terms);
  const ofBest = ({ bundle }: RawResult) => bundles.has(bundle);
  const loose = all.filter(ofBest);
  // A guess that answers no word at all is no find.
  if (unanswered.length === terms.length)
    return { text, loose: [], exact: [], about: [], unanswered };
  const exact = isAccented(text) ? (await search(true)).filter(ofBest) : [];
  const named = units.filter((unit) => ` ${foldName(text)} `.includes(` ${foldName(unit)} `));
  const about = named.length > 0 ? await search(false, { ...filters, tinh: { any: named } }) : [];
  return { text, loose, exact, about: about.map(({ id }) => id), unanswered };
}

function foldFilters(filters: Filters): Filters {
  return Object.fromEntries(
    Object.entries(filters).map(([facet, { any }]) => [facet, { any: any.map(foldForPagefind) }]),
  );
}

/** The bundles whose pages leave the fewest words of a query unanswered, and those words. */
async function bestBundles(
  results: readonly RawResult[],
  terms: readonly Term[],
): Promise<{ readonly bundles: ReadonlySet<number>; readonly unanswered: readonly string[] }> {
  const firsts = new Map<number, RawResult>();
  for (const result of results) if (!firsts.has(result.bundle)) firsts.set(result.bundle, result);
  const told = await Promise.all(
    [...firsts].map(async ([bundle, first]) => ({
      bundle,
      unanswered: await unansweredBy(first, terms),
    })),
  );
  const fewest = Math.min(...told.map(({ unanswered }) => unanswered.length));
  const best = told.filter(({ unanswered }) => unanswered.length === fewest);
  return {
    bundles: new Set(best.map(({ bundle }) => bundle)),
    unanswered: best[0]?.unanswered ?? terms.map(({ word }) => word),
  };
}

/**
 * Pagefind drops a word that a bundle does not know, or shortens it until it does, and for every page of
 * it alike: the first page tells for all.
 */
async function unansweredBy(result: RawResult, terms: readonly Term[]): Promise<readonly string[]> {
  const { content, meta } = await result.data();
  const words = content.split(/\s+/);
  const matched = [
    ...result.words.map((at) => words[at] ?? ''),
    ...Object.values(meta).flatMap((value) => value.split(/\s+/)),
  ].map(tokensOf);
  // To Pagefind every word is open, a short number too: not whether it is a good answer is asked here.
  return terms
    .filter(({ word }) => !matched.some((tokens) => tokens.some((token) => token.startsWith(word))))
    .map(({ word }) => word);
}

function found(
  answered: readonly Answer[],
  rewritten: readonly string[],
  phrases: readonly string[],
): Found {
  const candidates = inOrder(answered);
  const queries = answered.map((answer) => termsOf(answer.text));
  const asked = answered.map((answer) => foldName(answer.text));
  let at = 0;
  const next = async (count: number) => {
    const pages: Page[] = [];
    while (pages.length < count && at < candidates.length) {
      const batch = candidates.slice(at, at + count - pages.length);
      at += batch.length;
      const loaded = await Promise.all(batch.map((candidate) => load(candidate, queries, phrases)));
      pages.push(
        ...inCloserOrder(
          loaded.filter((page) => page !== null),
          asked,
        ),
      );
    }
    return pages;
  };
  return {
    count: candidates.length,
    hasPhrase: phrases.length > 0,
    unanswered: answered[0]?.unanswered ?? [],
    alsoFound: answered.map(({ text }) => text).filter((text) => rewritten.includes(text)),
    next,
  };
}

/**
 * Every page once, with the words that earned it: first those that bear the typed accents, among
 * them those about a province that is named, then as Pagefind ranks them.
 */
function inOrder(answered: readonly Answer[]): readonly Candidate[] {
  const about = new Set(answered.flatMap((answer) => answer.about));
  const byId = new Map<string, Candidate>();
  const add = (result: RawResult, isExact: boolean) => {
    const known = byId.get(result.id);
    // The loose words of a page with exact ones are other words that only look alike.
    if (known?.isExact && !isExact) return;
    byId.set(result.id, {
      result,
      isExact,
      score: Math.max(known?.score ?? 0, result.score),
      words: [...(known?.isExact === isExact ? known.words : []), ...result.words],
      rank: Number(isExact) * 2 + Number(about.has(result.id)),
    });
  };
  for (const { exact } of answered) for (const result of exact) add(result, true);
  for (const { text, loose } of answered)
    for (const result of loose) add(result, !isAccented(text));
  return [...byId.values()].sort((a, b) => b.rank - a.rank || b.score - a.score);
}

/**
 * Pages as they are shown, once their texts are known: one that bears the very name that was asked
 * for, then those whose titles answer all of it, then those where the words stand close together, and
 * in the name of a place.
 */
function inCloserOrder(pages: readonly Loaded[], names: readonly string[]): readonly Page[] {
  const isNamed = ({ title }: Page) => Number(names.includes(foldName(title)));
  const closeness = ({ hits }: Page) => Math.max(0, ...hits.map(({ answered }) => answered));
  const named = ({ hits }: Page) =>
    Math.max(0, ...hits.map((hit) => (hit.answered === 1 ? hit.named : 0)));
  return pages.toSorted(
    (a, b) =>
      isNamed(b) - isNamed(a) ||
      b.rank - a.rank ||
      Number(b.isTitled) - Number(a.isTitled) ||
      closeness(b) - closeness(a) ||
      named(b) - named(a),
  );
}

type Loaded = Page & Pick<Candidate, 'rank'> & { readonly isTitled: boolean };

async function load(
  { result, words, rank }: Candidate,
  queries: readonly (readonly Term[])[],
  phrases: readonly string[],
): Promise<Loaded | null> {
  const fragment = await result.data();
  if (!phrases.every((phrase) => holdsPhrase(fragment.content, phrase))) return null;
  const title = unfold(fragment.meta.title ?? fragment.url);
  const { kind } = fragment.meta;
  const sought = queries.map((terms) => beyondTitle(terms, title));
  const hits = hitsOf(fragment, words, sought);
  const isTitled = queries.some((terms) => answersAll(title, terms));
  return {
    url: fragment.url,
    title,
    kind: kind === undefined || kind === fragment.meta.title ? null : unfold(kind),
    // Where the title answers all, a place that answers half of it only distracts.
    hits: isTitled ? hits.filter(({ answered }) => answered === 1) : hits,
    isTitled,
    rank,
  };
}

/**
 * What is left to be found on a page whose title answers part of the query: on «Bắc Giang, tháng 7»
 * the rest of «khai sinh Bắc Giang». All of it where the title answers everything.
 */
function beyondTitle(terms: readonly Term[], title: string): readonly Term[] {
  const tokens = title.split(' ').flatMap(tokensOf);
  const rest = terms.filter(({ word }) => !tokens.includes(word));
  return rest.length > 0 ? rest : terms;
}

function answersAll(title: string, terms: readonly Term[]): boolean {
  const tokens = title.split(' ').flatMap(tokensOf);
  return terms.every((term) => answers(tokens, term));
}
