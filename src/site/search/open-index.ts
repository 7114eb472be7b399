/**
 * Opens the search index of a site, through Pagefind's own interface. A site that was built in parts has a
 * bundle of each; Pagefind merges them while one searches.
 *
 * Pagefind drops words that a bundle does not hold, each bundle for itself, and does not say whose a result
 * is: so every bundle that is merged bears a facet with its number, and is asked by it.
 */
import type { Counts, Filters, Index, RawResult, RawResults } from './find.ts';

/** What is used of Pagefind's browser interface (pagefind.js of the built index). */
export interface Pagefind {
  createInstance(options: object): {
    init(): Promise<void>;
    mergeIndex(path: string, options: object): Promise<void>;
    search(text: string, options: { readonly filters: object }): Promise<Answer>;
    filters(): Promise<unknown>;
  };
}

interface Answer {
  readonly results: readonly Omit<RawResult, 'bundle'>[];
  /** Of all bundles together. */
  readonly totalFilters: Counts;
  readonly query_term_idfs?: readonly { readonly term: string; readonly idf: number }[];
}

/** An index that is open; its facets are loaded when somebody wants to narrow what was found. */
export interface OpenIndex extends Index {
  loadFacets(): Promise<void>;
}

/** In the folder of the first bundle: how many there are. */
export const BUNDLES_FILE = 'bundles.json';

/** The folder of a bundle beside that of the first: `/pagefind/`, `/pagefind-2/`. */
export function bundleAt(first: string, bundle: number): string {
  return bundle === 1 ? first : `${first.replace(/\/$/, '')}-${bundle}/`;
}

export function bundlesText(bundles: number): string {
  return JSON.stringify({ bundles });
}

/** How many bundles a file says that there are; throws where it says nothing. */
export function readBundles(said: unknown): number {
  const bundles =
    typeof said === 'object' && said !== null && 'bundles' in said ? said.bundles : null;
  if (!Number.isInteger(bundles) || (bundles as number) < 1)
    throw new Error('No number of bundles of the search index');
  return bundles as number;
}

/** The facet of a bundle; no page has one of this name. */
const FACET = 'phan';
/** A record named so comes before those that mention it; typed accents count; long texts lose nothing. */
const RANKING = {
  metaWeights: { title: 4, name: 4, page: 1, kind: 0.2 },
  diacriticSimilarity: 3,
  pageLength: 0.4,
};

/** Opens the bundles at the folder of the first. */
export async function openIndex(
  pagefind: Pagefind,
  first: string,
  bundles: number,
): Promise<OpenIndex> {
  const numbers = Array.from({ length: bundles }, (_, at) => at + 1);
  const options = { ranking: RANKING };
  const facetOf = (bundle: number) => (bundles === 1 ? {} : { mergeFilter: facet(bundle) });
  // A worker would be all of Pagefind once more, to save some milliseconds.
  const instance = pagefind.createInstance({ ...options, ...facetOf(1), noWorker: true });
  await instance.init();
  for (const bundle of numbers.slice(1))
    await instance.mergeIndex(bundleAt(first, bundle), { ...options, ...facetOf(bundle) });

  const searchIn = async (bundle: number, text: string, filters: Filters) => {
    const within = bundles === 1 ? filters : { ...filters, ...facet(bundle) };
    const { results, ...told } = await instance.search(text, { filters: within });
    const own = results.map(({ id, score, data }) => ({ id, score, data, bundle }));
    return { ...told, results: own };
  };
  return {
    async search(text, filters): Promise<RawResults> {
      const answers = await Promise.all(numbers.map((bundle) => searchIn(bundle, text, filters)));
      return {
        results: answers.flatMap(({ results }) => results).sort((a, b) => b.score - a.score),
        rarity: new Map(answers[0]!.query_term_idfs?.map(({ term, idf }) => [term, idf] as const)),
        counts: answers[0]!.totalFilters,
      };
    },
    async loadFacets() {
      await instance.filters();
    },
  };
}

function facet(bundle: number) {
  return { [FACET]: String(bundle) };
}
