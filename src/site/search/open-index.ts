/**
 * Opens the search index of a site, through Pagefind's own interface. A site that was built in parts has a
 * bundle of each; Pagefind merges them while one searches.
 *
 * Pagefind drops words that a bundle does not hold, each bundle for itself, and does not say whose a result
 * is: so every bundle that is merged bears a facet with its number, and is asked by it.
 */
import type { Filters, Index, RawResult } from './find.ts';

/** What is used of Pagefind's browser interface (pagefind.js of the built index). */
export interface Pagefind {
  createInstance(options: object): {
    init(): Promise<void>;
    mergeIndex(path: string, options: object): Promise<void>;
    search(
      text: string,
      options: { readonly filters: object },
    ): Promise<{ readonly results: readonly Omit<RawResult, 'bundle'>[] }>;
  };
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
/** A page about the thing comes before pages that mention it: see `name` in facts.ts. */
const RANKING = { metaWeights: { title: 5, name: 4, kind: 0 } };

/** Opens the bundles at the folder of the first. */
export async function openIndex(
  pagefind: Pagefind,
  first: string,
  bundles: number,
): Promise<Index> {
  const numbers = Array.from({ length: bundles }, (_, at) => at + 1);
  const open = async (exactDiacritics: boolean) => {
    const options = { exactDiacritics, ranking: RANKING };
    const facetOf = (bundle: number) => (bundles === 1 ? {} : { mergeFilter: facet(bundle) });
    const instance = pagefind.createInstance({ ...options, ...facetOf(1) });
    await instance.init();
    for (const bundle of numbers.slice(1))
      await instance.mergeIndex(bundleAt(first, bundle), { ...options, ...facetOf(bundle) });
    return async (text: string, filters: Filters): Promise<readonly RawResult[]> => {
      const found = await Promise.all(
        numbers.map(async (bundle) => {
          const within = bundles === 1 ? filters : { ...filters, ...facet(bundle) };
          const { results } = await instance.search(text, { filters: within });
          return results.map(({ id, score, words, data }) => ({ id, score, words, data, bundle }));
        }),
      );
      return found.flat().sort((a, b) => b.score - a.score);
    };
  };
  const loose = await open(false);
  let exact: ReturnType<typeof open> | undefined;
  return {
    async search(text, isExact, filters) {
      return (isExact ? await (exact ??= open(true)) : loose)(text, filters);
    },
  };
}

function facet(bundle: number) {
  return { [FACET]: String(bundle) };
}
