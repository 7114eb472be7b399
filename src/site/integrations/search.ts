/**
 * Builds the search index when the site is built (DESIGN §9): hands Pagefind what every page has told of
 * itself (../search/searchable.ts), one at a time, and writes the index beside the pages. Where nothing else
 * was told than in the build before, the index of that build is taken over. Knows files and Pagefind.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { compareText } from '../../domain/order.ts';
import { handedOver } from '../../store/handover.ts';
import type { Told } from '../../store/kept-pages.ts';
import { forget, isSound, pieceOfBytes, readPack, writePack } from '../../store/pack.ts';
import { WHOLE, type Share } from '../../store/share.ts';
import { MARKS } from '../search/marks.ts';
import {
  BUNDLES_FILE,
  bundleAt,
  bundlesText,
  olderFolder,
  type OlderTold,
} from '../search/open-index.ts';
import { recordsOf, type Searchable } from '../search/searchable.ts';
import { divide, STEP, type Dated, type Months } from './divide-index.ts';
import { recut } from './recut-index.ts';

/** Files of Pagefind that we do not use: its own interface, and its worker, which is all of it once more. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/;
/** What runs a search comes with the first bundle. */
const UNUSED_IN_OLDER = /^pagefind\.js$|^wasm\./;
/** The last index in the cache of a build: in one file, for it has thousands, each of which would be copied and hashed. */
const KEPT = 'search.pack';
/** The same of older reports, by the numbers of their bundles. */
const KEPT_OLDER = 'search-older';

/** The integration for `astro.config.mjs`. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const handed = handedOver();
        if (!handed)
          throw new Error(
            'Search: pages tell what they say to `npm run build`, not to `astro build`.',
          );
        handed.onIndexing();
        const told = handed.pages.told();
        await provideSearchIndex(fileURLToPath(dir), told, handed.cache, handed.share);
        logger.info(`${told.length} pages can be found`);
      },
    },
  };
}

/**
 * Puts the index of a site, or of a part of one, into a folder of its own, `pagefind/` or `pagefind-2/`, which
 * says how many parts there are, and what older reports are in folders beside it.
 */
export async function provideSearchIndex(
  site: string,
  told: readonly Told[],
  cache: string | null,
  share: Share = WHOLE,
  step = STEP,
): Promise<void> {
  // Of a site in parts a search asks the first bundles of all.
  const { first, older } = divide(told, step / share.of);
  const folder = resolve(site, bundleAt('pagefind/', share.part));
  await indexInto(folder, newestFirst(first), cache && join(cache, KEPT));
  for (const [at, { pages }] of older.entries()) {
    const kept = cache && join(cache, KEPT_OLDER, packOf(at + 1));
    await indexInto(
      resolve(folder, olderFolder(at + 1)),
      newestFirst(pages),
      kept,
      UNUSED_IN_OLDER,
    );
  }
  if (cache) await forgetFrom(join(cache, KEPT_OLDER), older.length + 1);
  await writeFile(join(folder, BUNDLES_FILE), bundlesText(share.of, older.map(toldOf)));
}

function toldOf({ pages, from, until }: Months): OlderTold {
  return { reports: pages.length, from, until };
}

function packOf(bundle: number): string {
  return `${bundle}.pack`;
}

/** Takes away what was kept of bundles that there are no more. */
async function forgetFrom(folder: string, bundle: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (Number.parseInt(name) >= bundle) forget(join(folder, name));
}

/** The index of the last build, or a new one. */
async function indexInto(
  index: string,
  pages: readonly Told[],
  kept: string | null,
  unused?: RegExp,
): Promise<void> {
  // What is written is added to what is there: an index of yesterday would stay.
  await rm(index, { recursive: true, force: true });
  const madeOf = hashOf(pages);
  if (kept && (await takeOver(kept, madeOf, index))) return;
  await buildSearchIndex(index, pages, unused);
  if (!kept) return;
  const files = await filesBelow(index);
  writePack(
    kept,
    madeOf,
    files.map((name) => [name, pieceOfBytes(readFileSync(join(index, name)))]),
  );
}

/** Writes out a kept index, if it was made of the same and nothing of it is damaged. */
async function takeOver(kept: string, madeOf: string, index: string): Promise<boolean> {
  const pack = readPack(kept);
  if (pack?.label !== madeOf) return false;
  const files = pack.names.map((name) => [join(index, name), pack.piece(name)!] as const);
  if (!files.every(([, piece]) => isSound(piece))) return false;
  for (const folder of new Set(files.map(([path]) => dirname(path))))
    await mkdir(folder, { recursive: true });
  for (const [path, { bytes }] of files) writeFileSync(path, bytes);
  return true;
}

/** Builds an index of pages, in their order, into a folder. */
async function buildSearchIndex(
  outputPath: string,
  pages: readonly Told[],
  unused?: RegExp,
): Promise<void> {
  if (pages.length === 0) throw new Error('Search: no page has told what it says');
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi', includeCharacters: MARKS });
    assertNone(errors);
    // One at a time: Pagefind numbers pages as it finishes them, and the same site is to give the same
    // bytes. Handing it many at once was no faster (it reads them one after another all the same).
    for (const { page, open } of pages) {
      for (const record of recordsOf(page, open() as Searchable))
        assertNone(
          (await index!.addCustomRecord({ ...record, language: 'vi' } as CustomRecord)).errors,
        );
    }
    await mkdir(outputPath, { recursive: true });
    assertNone((await index!.writeFiles({ outputPath })).errors);
    for (const name of await readdir(outputPath))
      if (UNUSED.test(name) || unused?.test(name)) await rm(join(outputPath, name));
    await recut(outputPath);
  } finally {
    await close();
  }
}

/** Dated pages first, the newest of them foremost: of pages that answer alike Pagefind names the first. */
function newestFirst(pages: readonly Dated[]): readonly Told[] {
  return pages
    .toSorted((a, b) => compareText(b.until, a.until) || compareText(a.told.page, b.told.page))
    .map(({ told }) => told);
}

function hashOf(pages: readonly Told[]): string {
  const hash = createHash('sha256');
  for (const { page, piece } of pages) hash.update(JSON.stringify([page, piece.hash]));
  return hash.digest('hex');
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Search: Pagefind says: ${errors.join('; ')}`);
}
