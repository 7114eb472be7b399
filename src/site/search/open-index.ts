/**
 * Opens the search index of a site, through Pagefind's own interface. A site that was built in parts has a
 * bundle of each, and of many reports the older ones are in bundles that are opened when they are asked for;
 * Pagefind merges them while one searches.
 *
 * Pagefind drops words that a bundle does not hold, each bundle for itself, and does not say whose a result
 * is: so every bundle that is merged bears a facet with its number, and is asked by it.
 */
import { compareText } from '../../domain/order.ts';
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

/** What a bundle of older reports holds: reports of periods from the first day to the last. */
export interface OlderTold {
  readonly reports: number;
  readonly from: string;
  readonly until: string;
}

export interface OlderBundle extends OlderTold {
  readonly folder: string;
}

/** Where the bundles of a site are. */
export interface Bundles {
  /** Folders of those that every search asks. */
  readonly first: readonly string[];
  /** The newest first. */
  readonly older: readonly OlderBundle[];
}

/** An index that is open; its facets are loaded when somebody wants to narrow what was found. */
export interface OpenIndex extends Index {
  loadFacets(): Promise<void>;
  /** What is not searched, the newest first. */
  unopened(): readonly OlderBundle[];
  /** Searches these from now on, too. */
  open(bundles: readonly OlderBundle[]): Promise<void>;
}

/** In the folder of the first bundle of each part: how many parts there are, and which older bundles it has. */
export const BUNDLES_FILE = 'bundles.json';

/** The folder of a part beside that of the first: `/pagefind/`, `/pagefind-2/`. */
export function bundleAt(first: string, part: number): string {
  return part === 1 ? first : `${first.replace(/\/$/, '')}-${part}/`;
}

/** The folder of a bundle of older reports in that of its part. */
export function olderFolder(bundle: number): string {
  return `older-${bundle}/`;
}

export function bundlesText(bundles: number, older: readonly OlderTold[] = []): string {
  return JSON.stringify({ bundles, ...(older.length > 0 && { older }) });
}

/** How many parts a file says that there are; throws where it says nothing. */
export function readBundles(said: unknown): number {
  const bundles =
    typeof said === 'object' && said !== null && 'bundles' in said ? said.bundles : null;
  if (!Number.isInteger(bundles) || (bundles as number) < 1)
    throw new Error('No number of bundles of the search index');
  return bundles as number;
}

/** The bundles of a site, whose first is in a folder, as their files tell. */
export async function findBundles(
  first: string,
  read: (file: string) => Promise<unknown>,
): Promise<Bundles> {
  const own = await read(`${first}${BUNDLES_FILE}`);
  const parts = numbersTo(readBundles(own));
  const folders = parts.map((part) => bundleAt(first, part));
  const others = await Promise.all(
    folders.slice(1).map((folder) => read(`${folder}${BUNDLES_FILE}`)),
  );
  const older = [own, ...others].flatMap((said, part) =>
    readOlder(said).map((told, at) => ({
      ...told,
      folder: `${folders[part]!}${olderFolder(at + 1)}`,
    })),
  );
  return { first: folders, older: older.sort((a, b) => compareText(b.until, a.until)) };
}

function readOlder(said: unknown): readonly OlderTold[] {
  const { older = [] } = said as { readonly older?: readonly OlderTold[] };
  return older;
}

/** The facet of a bundle; no page has one of this name. */
const FACET = 'phan';
/** A record named so comes before those that mention it; typed accents count; long texts lose nothing. */
const RANKING = {
  metaWeights: { title: 4, name: 4, page: 1, kind: 0.2 },
  diacriticSimilarity: 3,
  pageLength: 0.4,
};

/** Opens the first bundles of a site. */
export async function openIndex(pagefind: Pagefind, { first, older }: Bundles): Promise<OpenIndex> {
  const isOnlyOne = first.length + older.length === 1;
  const options = { ranking: RANKING };
  const facetOf = (bundle: number) => (isOnlyOne ? {} : { mergeFilter: facet(bundle) });
  // A worker would be all of Pagefind once more, to save some milliseconds.
  const instance = pagefind.createInstance({ ...options, ...facetOf(1), noWorker: true });
  await instance.init();
  const opened = new Map<string, Promise<void>>();
  const merged = [1];
  let hasFacets = false;
  const merge = (folder: string) => {
    const bundle = opened.size + 2;
    const known =
      opened.get(folder) ??
      instance.mergeIndex(folder, { ...options, ...facetOf(bundle) }).then(() => {
        merged.push(bundle);
      });
    opened.set(folder, known);
    return known;
  };
  for (const folder of first.slice(1)) await merge(folder);

  const searchIn = async (bundle: number, text: string, filters: Filters) => {
    const within = isOnlyOne ? filters : { ...filters, ...facet(bundle) };
    const { results, ...told } = await instance.search(text, { filters: within });
    const own = results.map(({ id, score, data }) => ({ id, score, data, bundle }));
    return { ...told, results: own };
  };
  return {
    async search(text, filters): Promise<RawResults> {
      const answers = await Promise.all(merged.map((bundle) => searchIn(bundle, text, filters)));
      return {
        results: answers.flatMap(({ results }) => results).sort((a, b) => b.score - a.score),
        rarity: new Map(answers[0]!.query_term_idfs?.map(({ term, idf }) => [term, idf] as const)),
        counts: answers[0]!.totalFilters,
      };
    },
    async loadFacets() {
      hasFacets = true;
      await instance.filters();
    },
    unopened: () => older.filter(({ folder }) => !opened.has(folder)),
    async open(bundles) {
      for (const { folder } of bundles) await merge(folder);
      if (hasFacets) await instance.filters();
    },
  };
}

function facet(bundle: number) {
  return { [FACET]: String(bundle) };
}

function numbersTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, at) => at + 1);
}
