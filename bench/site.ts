/** What a built site weighs, and what a reader's first search of it fetches. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Weight {
  readonly pages: number;
  readonly bytes: number;
  readonly indexBytes: number;
  /**
   * What the search page fetches at most for two words and its first ten results, as a server sends it; the
   * newest reports, which are told whole and so are the largest, are what it mostly shows.
   */
  readonly firstSearch: number;
  readonly largest: readonly { readonly path: string; readonly bytes: number }[];
}

const MOST = 10;
const WORDS = 2;
const RESULTS = 10;
/** Loaded once, before any word is typed. */
const ALWAYS =
  /^pagefind\/(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|[^/]+\.pf_meta)$/;
const CHUNK = /^pagefind\/index\//;
const FRAGMENT = /^pagefind\/fragment\//;

export async function weigh(dist: string): Promise<Weight> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return { path: path.slice(dist.length + 1), bytes: (await stat(path)).size };
      }),
  );
  const total = (list: readonly { readonly bytes: number }[]) =>
    list.reduce((sum, { bytes }) => sum + bytes, 0);
  const those = (name: RegExp) => files.filter(({ path }) => name.test(path));
  const pages = those(/\.html$/);
  const always = await Promise.all(
    those(ALWAYS).map(async ({ path, bytes }) =>
      path.endsWith('.js') ? gzipSync(await readFile(join(dist, path))).length : bytes,
    ),
  );
  const largestOf = (name: RegExp, count: number) =>
    those(name)
      .map(({ bytes }) => bytes)
      .sort((a, b) => b - a)
      .slice(0, count);
  const fetched = [...always, ...largestOf(CHUNK, WORDS), ...largestOf(FRAGMENT, RESULTS)];
  return {
    pages: pages.length,
    bytes: total(files),
    indexBytes: total(those(/^pagefind\//)),
    firstSearch: fetched.reduce((sum, bytes) => sum + bytes, 0),
    largest: pages.sort((a, b) => b.bytes - a.bytes).slice(0, MOST),
  };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]!
    : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
