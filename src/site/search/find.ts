/**
 * The full-text search over an index that is handed in: what Pagefind finds is judged by its text, what does
 * not hang together is dropped, and the rest is grouped by page. Knows neither browser nor network.
 */
import { foldName } from '../../domain/vietnamese.ts';
import { breather } from './breath.ts';
import { byPage, inCloserOrder, type Asked, type Page } from './closer-order.ts';
import { hitOf, type Fragment, type Hit } from './hits.ts';
import { LEAST, type Sought } from './judge.ts';
import { foldForPagefind } from './marks.ts';
import { holdsPhrase, holdsWords, inPieces, termsOf, tokensOf, type Term } from './query.ts';

/** A record that Pagefind found, before its text is loaded. */
export interface RawResult {
  readonly id: string;
  readonly score: number;
  /** The number of the part of the index that holds it. */
  readonly bundle: number;
  readonly data: () => Promise<Fragment>;
}

/** Facet → the values that are wanted, any of them. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/** Facet → value → how many records were found that have it. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface RawResults {
  readonly results: readonly RawResult[];
  /** How rare the words of the query are, where Pagefind knows them. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Of the facets that have been loaded; of all that has the words, whatever is chosen. */
  readonly counts: Counts;
}

export interface Index {
  search(text: string, filters: Filters): Promise<RawResults>;
}

export interface Found {
  /** So many records have been given by `next`. */
  readonly loaded: () => number;
  /** Whether there may be more; whether they answer is known when they are loaded. */
  readonly hasMore: () => boolean;
  readonly counts: Counts;
  /** Words of the query that stand in no record; what was found answers the others. */
  readonly unanswered: readonly string[];
  /** How much of the query the best that was loaded answers, from 0 to 1. */
  readonly strength: () => number;
  /** The other ways of putting the query that found something. */
  readonly alsoFound: readonly string[];
  /** Loads the next records, best first, by page; none when there are no more. */
  readonly next: () => Promise<readonly Page[]>;
}

/** So many records are loaded and judged at once. */
const AT_ONCE = 12;
/** Where so many, the best by their words, answer nothing, no other does. */
const MOST_AT_ONCE = 120;
/** The same where others than those sought may be the better found. */
const AT_ONCE_OF_KIND = 60;
/** What answers so much of the query needs no other search. */
const WELL = 0.75;
/** What answers less than this share of the best is not worth showing beside it. */
const BESIDE_BEST = 0.7;
interface Answer {
  readonly text: string;
  readonly raw: RawResults;
  readonly results: readonly RawResult[];
  readonly unanswered: readonly string[];
}

/** Searches the index for what was asked. */
export async function find(index: Index, asked: Asked, filters: Filters = {}): Promise<Found> {
  const { text, ...sought } = asked;
  const { phrases } = sought;
  const ways = [text, ...(phrases.length > 0 ? [] : asked.readings)];
  const answered = await askAll(index, ways, filters);
  const whole = await first(found(answered.filter(isWhole), ways.slice(1), sought));
  if (whole && whole.strength() >= WELL) return whole;
  const pieces = await askAll(index, [inPieces(text)], filters);
  const inParts = await first(found(pieces.filter(isWhole), [], sought));
  if (inParts && inParts.strength() >= WELL) return inParts;
  // All the words may be scattered where some stand together elsewhere.
  const pairs = phrases.length > 0 ? null : await askPairs(index, text, filters);
  const paired = pairs && (await first(found([pairs], [], sought)));
  const best = [whole, inParts, paired].reduce((one, other) =>
    (other?.strength() ?? 0) > (one?.strength() ?? 0) ? other : one,
  );
  if (best) return best;
  for await (const guess of guesses(index, text, filters, [...answered, ...pieces])) {
    const told = await first(found([guess], [], sought));
    if (told) return told;
  }
  return found([], [], sought);
}

/** What was found, its first pages at hand; null where nothing of it hangs together. */
async function first(found: Found): Promise<Found | null> {
  const pages = await found.next();
  if (pages.length === 0) return null;
  let isFirst = true;
  return {
    ...found,
    next: () => {
      const next = isFirst ? Promise.resolve(pages) : found.next();
      isFirst = false;
      return next;
    },
  };
}

/** Answers to a part of the words: what the index makes of them, then the rarer words alone. */
async function* guesses(
  index: Index,
  text: string,
  filters: Filters,
  told: readonly Answer[],
): AsyncGenerator<Answer> {
  yield* told.filter((answer) => !isWhole(answer));
  // Where all the words stand, only scattered, one of them alone answers nothing.
  yield* askLess(index, text, filters, told.some(isWhole) ? 2 : 1);
}

function isWhole({ unanswered }: Answer): boolean {
  return unanswered.length === 0;
}

async function askAll(index: Index, ways: readonly string[], filters: Filters) {
  const asked = await Promise.all(ways.map((text) => ask(index, text, filters)));
  return asked.filter(({ results }) => results.length > 0);
}

/** So few words are no talk; so many pairs are asked for at most. */
const FEWEST_IN_PAIRS = 4;
const MOST_PAIRS = 10;
/** Of what holds some of the pairs so many are looked at: each is a file. */
const MOST_OF_PAIRS = 24;

/** Asks for every two neighbours, and has what holds the most and rarest of them first. */
async function askPairs(index: Index, text: string, filters: Filters): Promise<Answer | null> {
  const words = text.split(' ');
  if (words.length < FEWEST_IN_PAIRS) return null;
  const pairs = words.slice(1, MOST_PAIRS + 1).map((word, at) => `${words[at]!} ${word}`);
  const answers = await Promise.all(pairs.map((pair) => ask(index, pair, filters)));
  const rarity = new Map(answers.flatMap(({ raw }) => [...raw.rarity]));
  const worth = new Map<string, { readonly result: RawResult; worth: number }>();
  for (const { results, unanswered } of answers) {
    if (unanswered.length > 0) continue;
    // A pair that stands in fewer records tells more.
    const weight = 1 / Math.log(2 + results.length);
    for (const result of results) {
      const known = worth.get(result.id);
      if (known) known.worth += weight;
      else worth.set(result.id, { result, worth: weight });
    }
  }
  if (worth.size === 0) return null;
  const results = [...worth.values()]
    .map(({ result, worth }) => ({ ...result, score: worth }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_OF_PAIRS);
  const counts = answers[0]!.raw.counts;
  return { text, raw: { results, rarity, counts }, results, unanswered: [] };
}

/** Asks for fewer and fewer words, the rarest. */
async function* askLess(
  index: Index,
  text: string,
  filters: Filters,
  fewest: number,
): AsyncGenerator<Answer> {
  const { raw } = await ask(index, text, filters);
  let words = text.split(' ');
  while (words.length > fewest) {
    const rarities = words.map((word) => rarityOf(raw, termsOf(word)[0]?.word ?? ''));
    const commonest = rarities.indexOf(Math.min(...rarities));
    words = words.filter((_, at) => at !== commonest);
    const answer = await ask(index, words.join(' '), filters);
    if (answer.results.length === 0) continue;
    const left = new Set(words);
    const dropped = text.split(' ').filter((word) => !left.has(word));
    yield { ...answer, unanswered: [...answer.unanswered, ...dropped] };
  }
}

/** Asks the index once, and says which words of the query it had to leave out. */
async function ask(index: Index, text: string, filters: Filters): Promise<Answer> {
  const raw = await index.search(foldForPagefind(text), foldFilters(filters));
  const terms = termsOf(text);
  const { bundles, unanswered } = await bestBundles(raw.results, terms);
  // A guess that answers no word at all is no find.
  const isGuess = unanswered.length === terms.length;
  const results = isGuess ? [] : raw.results.filter(({ bundle }) => bundles.has(bundle));
  return { text, raw, results, unanswered };
}

function foldFilters(filters: Filters): Filters {
  return Object.fromEntries(
    Object.entries(filters).map(([facet, { any }]) => [facet, { any: any.map(foldForPagefind) }]),
  );
}

/** The bundles whose records leave the fewest words of a query unanswered, and those words. */
async function bestBundles(
  results: readonly RawResult[],
  terms: readonly Term[],
): Promise<{ readonly bundles: ReadonlySet<number>; readonly unanswered: readonly string[] }> {
  const firsts = new Map<number, RawResult>();
  for (const result of results) if (!firsts.has(result.bundle)) firsts.set(result.bundle, result);
  const told = await Promise.all(
    [...firsts].map(async ([bundle, first]) => ({
      bundle,
      unanswered: unansweredBy(await first.data(), terms),
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
 * Pagefind drops a word that a bundle does not know, or shortens it until it does, and for every record of
 * it alike: the first tells for all.
 */
function unansweredBy({ content, meta }: Fragment, terms: readonly Term[]): readonly string[] {
  const tokens = [content, ...Object.values(meta)].flatMap((text) =>
    text.split(/\s+/).flatMap(tokensOf),
  );
  // To Pagefind every word is open, a short number too: not whether it is a good answer is asked here.
  return terms
    .filter(({ word }) => !tokens.some((token) => token.startsWith(word)))
    .map(({ word }) => word);
}

function found(
  answered: readonly Answer[],
  others: readonly string[],
  asked: Omit<Asked, 'text' | 'readings'>,
): Found {
  const { phrases, numbers, kind, heading } = asked;
  const isOfSome = kind !== null || heading !== null;
  const candidates = inOrder(answered);
  const queries = answered.map(soughtBy);
  const names = answered.map(({ text }) => foldName(text));
  let at = 0;
  let best = 0;
  let loaded = 0;
  const next = async () => {
    const breathe = breather();
    const end = at + MOST_AT_ONCE;
    while (at < candidates.length && at < end) {
      const batch = candidates.slice(at, at + (isOfSome ? AT_ONCE_OF_KIND : AT_ONCE));
      at += batch.length;
      const fragments = await Promise.all(batch.map(({ data }) => data()));
      const hits: Hit[] = [];
      for (const fragment of fragments) {
        await breathe();
        if (!phrases.every((phrase) => isIn(fragment, phrase))) continue;
        const hit = hitOf(fragment, queries, numbers);
        if (hit.answered > LEAST) hits.push(hit);
      }
      best = Math.max(best, ...hits.map(({ answered }) => answered));
      const close = hits.filter(({ answered }) => answered >= best * BESIDE_BEST);
      loaded += close.length;
      if (close.length > 0) return byPage(inCloserOrder(close, names, asked));
    }
    return [];
  };
  return {
    loaded: () => loaded,
    strength: () => best * shareAnswered(answered[0]),
    hasMore: () => at < candidates.length,
    counts: answered[0]?.raw.counts ?? {},
    unanswered: answered[0]?.unanswered ?? [],
    alsoFound: answered.map(({ text }) => text).filter((text) => others.includes(text)),
    next,
  };
}

/** The share of the words that could be answered; each counts alike, for nobody knows those that stand nowhere. */
function shareAnswered(answer: Answer | undefined): number {
  if (!answer) return 0;
  const answered = termsOf(answer.text).filter(({ word }) => !answer.unanswered.includes(word));
  const all = new Set([...answered.map(({ word }) => word), ...answer.unanswered]).size;
  return all === 0 ? 0 : new Set(answered.map(({ word }) => word)).size / all;
}

function isIn({ content, meta }: Fragment, phrase: string): boolean {
  return [content, ...Object.values(meta)].some((text) => holdsPhrase(text, phrase));
}

/** Whether some record has words side by side: then they are no slip, whatever else names them. */
export async function stands(index: Index, words: string): Promise<boolean> {
  const { results } = await index.search(foldForPagefind(words), {});
  const fragments = await Promise.all(results.slice(0, AT_ONCE).map(({ data }) => data()));
  return fragments.some(({ content, meta }) =>
    [content, ...Object.values(meta)].some((text) => holdsWords(text, words)),
  );
}

/** Every record once, best first. */
function inOrder(answered: readonly Answer[]): readonly RawResult[] {
  const byId = new Map<string, RawResult>();
  for (const { results } of answered)
    for (const result of results)
      if ((byId.get(result.id)?.score ?? -1) < result.score) byId.set(result.id, result);
  return [...byId.values()].sort((a, b) => b.score - a.score);
}

function soughtBy({ text, raw, unanswered }: Answer): Sought {
  const terms = termsOf(text).filter(({ word }) => !unanswered.includes(word));
  return { terms, weights: terms.map(({ word }) => rarityOf(raw, word)) };
}

/** No word weighs nothing; what stands nowhere weighs as much as any. */
function rarityOf({ rarity }: RawResults, word: string): number {
  return Math.max(0.5, rarity.get(word) ?? 1);
}
