/**
 * The search itself, over an index that is handed in: the typed query and its rewritings, pages that
 * bear the typed accents first, true matches before guesses, phrases word for word.
 * Knows neither browser nor network.
 */
import { rewrite, type Synonyms } from './abbreviations.ts';
import { hitsOf, type Fragment, type Hit } from './hits.ts';
import { foldForPagefind, unfold } from './marks.ts';
import { answers, holdsPhrase, inPieces, isAccented, readQuery, termsOf } from './query.ts';

/** A page that Pagefind found, before its text is loaded. */
export interface RawResult {
  readonly id: string;
  readonly score: number;
  /** Where the matching words stand. */
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment & { readonly url: string; readonly meta: Meta }>;
}
type Meta = Readonly<Record<string, string>>;

/** Facet → the values that are wanted. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** The index: `exact` asks for the accents as typed. */
export interface Index {
  search(text: string, exact: boolean, filters: Filters): Promise<readonly RawResult[]>;
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
}

interface Answer {
  readonly text: string;
  readonly loose: readonly RawResult[];
  readonly exact: readonly RawResult[];
  readonly unanswered: readonly string[];
}

/** Searches the index for what was typed. */
export async function find(
  index: Index,
  typed: string,
  synonyms: readonly Synonyms[],
  filters: Filters = {},
): Promise<Found> {
  const { text, phrases } = readQuery(typed);
  const attempts = [phrases.length > 0 ? [text] : rewrite(text, synonyms), [inPieces(text)]];
  let guess: readonly Answer[] = [];
  for (const texts of attempts) {
    const answers = (await Promise.all(texts.map((asked) => ask(index, asked, filters)))).filter(
      ({ loose }) => loose.length > 0,
    );
    const complete = answers.filter(({ unanswered }) => unanswered.length === 0);
    if (complete.length > 0) return found(text, complete, phrases);
    if (guess.length === 0) guess = answers.slice(0, 1);
  }
  return found(text, guess, phrases);
}

/** Asks the index once, and says which words of the query it had to leave out. */
async function ask(index: Index, text: string, filters: Filters): Promise<Answer> {
  const folded = foldForPagefind(text);
  const loose = await index.search(folded, false, filters);
  const terms = termsOf(text);
  const unanswered = loose[0] ? await unansweredBy(loose[0], terms) : terms;
  // A guess that answers no word at all is no find.
  if (unanswered.length === terms.length) return { text, loose: [], exact: [], unanswered };
  const exact = isAccented(text) ? await index.search(folded, true, filters) : [];
  return { text, loose, exact, unanswered };
}

/**
 * Pagefind drops a word that it does not know, or shortens it until it does, and for every page
 * alike: the first page tells for all.
 */
async function unansweredBy(
  result: RawResult,
  terms: readonly string[],
): Promise<readonly string[]> {
  const { content, meta } = await result.data();
  const words = content.split(/\s+/);
  const matched = [
    ...result.words.map((at) => words[at] ?? ''),
    ...Object.values(meta).flatMap((value) => value.split(/\s+/)),
  ];
  return terms.filter((term) => !matched.some((word) => answers(word, term)));
}

function found(
  text: string,
  answered: readonly Answer[],
  phrases: readonly string[],
): Found {
  const candidates = inOrder(answered);
  const queries = answered.map((answer) => termsOf(answer.text));
  let at = 0;
  const next = async (count: number) => {
    const pages: Page[] = [];
    while (pages.length < count && at < candidates.length) {
      const batch = candidates.slice(at, at + count - pages.length);
      at += batch.length;
      const loaded = await Promise.all(batch.map((candidate) => load(candidate, queries, phrases)));
      pages.push(...loaded.filter((page) => page !== null));
    }
    return pages;
  };
  return {
    count: candidates.length,
    hasPhrase: phrases.length > 0,
    unanswered: answered[0]?.unanswered ?? [],
    alsoFound: answered.map((answer) => answer.text).filter((asked) => asked !== text),
    next,
  };
}

/** Every page once: those that bear the typed accents first, each with the words that earned it. */
function inOrder(answered: readonly Answer[]): readonly Candidate[] {
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
    });
  };
  for (const { exact } of answered) for (const result of exact) add(result, true);
  for (const { text, loose } of answered)
    for (const result of loose) add(result, !isAccented(text));
  return [...byId.values()].sort(
    (a, b) => Number(b.isExact) - Number(a.isExact) || b.score - a.score,
  );
}

async function load(
  { result, words }: Candidate,
  queries: readonly (readonly string[])[],
  phrases: readonly string[],
): Promise<Page | null> {
  const fragment = await result.data();
  if (!phrases.every((phrase) => holdsPhrase(fragment.content, phrase))) return null;
  const { title, kind } = fragment.meta;
  return {
    url: fragment.url,
    title: unfold(title ?? fragment.url),
    kind: kind === undefined ? null : unfold(kind),
    hits: hitsOf(fragment, words, queries),
  };
}
