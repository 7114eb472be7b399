/**
 * Whether there is anything to build. With its pages a build leaves a list of every file of the site and what the
 * site was made from. Where that is what would be built, and what is published is that list byte by byte, it is the
 * site already. A list that is torn, foreign or of another state is none.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { filesBelow, hashOfFile } from './page-cache.ts';

/** In the cache: hash and text of the list. */
const LIST = 'site.json';

/** Path → SHA-256 of each file of a site. */
export type SiteFiles = ReadonlyMap<string, string>;

interface Published {
  /** Identifies the content, the verdicts on it, the code and the settings. */
  readonly madeFrom: string;
  /** Of pages of content, which the next build tells of. */
  readonly pages: number;
  readonly files: SiteFiles;
}

/** The files of a site that is whole. */
export async function siteFiles(site: string): Promise<SiteFiles> {
  const paths = await filesBelow(site);
  return new Map(paths.map((path) => [nameIn(site, path), hashOfFile(path)]));
}

/** Says for the next build what this one is about to publish. */
export async function tellSite(cache: string, published: Published): Promise<void> {
  const text = JSON.stringify({ ...published, files: [...published.files] });
  await writeFile(join(cache, LIST), `${hashOf(text)}\n${text}`);
}

/** How many pages the published site has, if it is the one that would be built; null where it is not. */
export async function pagesPublished(
  site: string,
  cache: string,
  madeFrom: string,
): Promise<number | null> {
  const known = await readList(cache);
  if (known?.madeFrom !== madeFrom) return null;
  const paths = await filesBelow(site);
  const isKnown = (path: string) => known.files.get(nameIn(site, path)) === hashOfFile(path);
  return paths.length === known.files.size && paths.every(isKnown) ? known.pages : null;
}

async function readList(cache: string): Promise<Published | null> {
  const list = await readFile(join(cache, LIST), 'utf8').catch(() => '');
  const end = list.indexOf('\n');
  const text = list.slice(end + 1);
  if (end < 0 || list.slice(0, end) !== hashOf(text)) return null;
  const { files, ...rest } = JSON.parse(text) as Omit<Published, 'files'> & {
    readonly files: readonly (readonly [path: string, hash: string])[];
  };
  return { ...rest, files: new Map(files) };
}

function nameIn(site: string, path: string): string {
  return relative(site, path).split(sep).join('/');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
