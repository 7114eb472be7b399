/**
 * Builds the search index when the site is built (DESIGN §9): reads the finished pages, hands Pagefind
 * what is worth finding of each, and writes the index beside them. Knows files and Pagefind; what is
 * worth finding is said in ../search/prepare.ts.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../domain/order.ts';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { MARKS } from '../search/marks.ts';
import { dayOf, NOT_INDEXED, prepareForPagefind } from '../search/prepare.ts';

/** Files of Pagefind's own interface, which we do not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;
/**
 * So many reports, the newest, are read whole; older ones in brief. Pagefind holds every word with its
 * place in memory, some 2 MB for a report whole and a fifth of that in brief.
 */
const WHOLE_REPORTS = 300;

/** The integration for `astro.config.mjs`. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await buildSearchIndex(fileURLToPath(dir));
        logger.info(`${pages} pages can be found`);
      },
    },
  };
}

/** Builds the index of a finished site into its folder `pagefind/`; gives the number of pages in it. */
export async function buildSearchIndex(site: string): Promise<number> {
  const outputPath = join(site, 'pagefind');
  // writeFiles adds to what is there: an index of yesterday would stay.
  await rm(outputPath, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'vi',
      includeCharacters: MARKS,
      excludeSelectors: NOT_INDEXED,
    });
    assertNone(errors);
    const files = await newestFirst(await htmlFiles(site));
    let pages = 0;
    // One at a time: Pagefind numbers pages as it finishes them, and the same site is to give the same
    // bytes. Handing it many at once was no faster (it reads them one after another all the same).
    for (const [at, file] of files.entries()) {
      const brief = at >= WHOLE_REPORTS && file.day !== '';
      const content = prepareForPagefind(await readFile(file.path, 'utf8'), { brief });
      if (content === null) continue;
      const sourcePath = relative(site, file.path).split(sep).join('/');
      assertNone((await index!.addHTMLFile({ sourcePath, content })).errors);
      pages += 1;
    }
    if (pages === 0) throw new Error('Search: no page carries data-pagefind-body');
    assertNone((await index!.writeFiles({ outputPath })).errors);
    for (const name of await readdir(outputPath))
      if (UNUSED.test(name)) await rm(join(outputPath, name));
    return pages;
  } finally {
    await close();
  }
}

async function htmlFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Dated pages first, the newest of them foremost. */
async function newestFirst(
  paths: readonly string[],
): Promise<readonly { readonly path: string; readonly day: string }[]> {
  const files: { path: string; day: string }[] = [];
  for (const path of paths) files.push({ path, day: dayOf(await readFile(path, 'utf8')) });
  return files.sort((a, b) => compareText(b.day, a.day));
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Search: Pagefind says: ${errors.join('; ')}`);
}
