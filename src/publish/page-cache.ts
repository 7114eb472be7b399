/**
 * What a build may take over from the one before it: pages, by a key that their data gives (page-files.ts).
 * A page that was altered since, or that a killed build wrote for content since withdrawn, must not be
 * published. So each build has a cache of its own; it is sealed when the site is whole, and published with it. The next build starts
 * from copies of those pages alone that the seal proves, byte by byte. What is damaged, missing or of other
 * code is not an error: such a page is rendered again.
 *
 * A page is a function of its view (the `cacheKey`), the code and the settings. It names what is made of the
 * whole site's code (hashes of every script, in its Content-Security-Policy; files that several pages share),
 * so any change of code begins anew.
 */
import { createHash } from 'node:crypto';
import { closeSync, constants, copyFileSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

import { LIST, PAGES } from './page-files.ts';

const SEAL = 'seal.json';
/** What the site itself says of its pages, in a form of its own. */
const RECORD = 'record.json';
/** What the site tells search of its pages, kept pages too. */
export const TOLD = 'told.pack';
/** The index that search was given of them. */
const INDEX = 'search.pack';
/** The same of older reports. */
const OLDER_INDEX = 'search-older';
/** The files of the whole archive. */
const ARCHIVE = 'archive';
/** Without these a page that is kept would be a page of which nobody knows what it says. */
const INSEPARABLE = [RECORD, TOLD];

interface Seal {
  readonly version: 1;
  /** Hash of the code and the settings. */
  readonly madeBy: string;
  /** Path → SHA-256 of the file. */
  readonly files: Readonly<Record<string, string>>;
}

/** What pages are made by, beside their data. */
const CODE = ['src', 'schemas', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];
const SETTINGS = ['SITE_URL', 'BASE_PATH'];

/** Identifies the code of the project at `root`, its settings and what runs it. */
export async function codeOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  hash.update(`${process.version} ${process.versions.icu ?? ''}\n`);
  for (const part of CODE)
    for (const path of await filesBelow(join(root, part)))
      hash.update(`${relative(root, path)} ${hashOf(await readFile(path))}\n`);
  return hash.digest('hex');
}

/** Copies from one cache to a fresh one what its seal proves, if the same code made it. */
export async function copyProven(from: string, to: string, madeBy: string): Promise<void> {
  const seal = await readSeal(from);
  if (seal?.madeBy !== madeBy) return;
  const copied = (path: string) => copyIfProven(join(from, path), join(to, path), seal.files[path]);
  if (INSEPARABLE.some((path) => path in seal.files) && !INSEPARABLE.every(copied)) {
    await rm(to, { recursive: true, force: true });
    return;
  }
  (await cachedFiles(from)).forEach(copied);
}

/** Copies a file whose hash is known, and says whether the copy is what it was. */
function copyIfProven(original: string, copy: string, hash: string | undefined): boolean {
  mkdirSync(dirname(copy), { recursive: true });
  try {
    copyFileSync(original, copy, constants.COPYFILE_FICLONE);
  } catch {
    // What cannot be read is made again.
    return false;
  }
  // What is proven is what was copied, whatever becomes of the other.
  if (hashOfFile(copy) === hash) return true;
  rmSync(copy);
  return false;
}

/** Begins anew where nothing can be taken over. */
export async function empty(cache: string): Promise<void> {
  await rm(cache, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
}

/** Seals the cache of a build that has succeeded. Its pages are those of the site, of which the hashes are known. */
export async function seal(
  cache: string,
  madeBy: string,
  site: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const known = new Map([...site].map(([path, hash]) => [`${PAGES}/${path}`, hash]));
  const files: Record<string, string> = {};
  for (const path of await cachedFiles(cache))
    files[path] = known.get(path) ?? hashOfFile(join(cache, path));
  const sealed: Seal = { version: 1, madeBy, files };
  await writeFile(join(cache, SEAL), JSON.stringify(sealed));
}

/**
 * Puts a sealed cache where the next build looks. A build that is killed here leaves no cache, or half of
 * one: the seal proves each page for itself.
 */
export async function publishPages(cache: string, published: string): Promise<void> {
  await rm(published, { recursive: true, force: true });
  await rename(cache, published);
}

/** What the last build said of its pages, from a cache that has been proven; null where there is nothing. */
export async function readRecord(cache: string): Promise<unknown> {
  const text = await readFile(join(cache, RECORD), 'utf8').catch(() => 'null');
  return JSON.parse(text);
}

/** Says something of the pages for the next build. */
export async function writeRecord(cache: string, record: unknown): Promise<void> {
  await writeFile(join(cache, RECORD), JSON.stringify(record));
}

async function readSeal(cache: string): Promise<Seal | null> {
  try {
    const read = JSON.parse(await readFile(join(cache, SEAL), 'utf8')) as Partial<Seal> | null;
    const { version, madeBy, files } = read ?? {};
    if (version !== 1 || typeof madeBy !== 'string' || typeof files !== 'object') return null;
    return { version, madeBy, files: { ...files } };
  } catch {
    return null;
  }
}

/** The lists of pages, the pages and their index, by path below the cache. */
async function cachedFiles(cache: string): Promise<readonly string[]> {
  const parts = [LIST, RECORD, TOLD, INDEX, OLDER_INDEX, ARCHIVE, PAGES].map((part) =>
    filesBelow(join(cache, part)),
  );
  const paths = (await Promise.all(parts)).flat();
  return paths.map((path) => relative(cache, path).split(sep).join('/'));
}

/** The files below a folder by path; a file is itself; nothing where there is nothing. */
export async function filesBelow(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOTDIR') return null;
      if (code === 'ENOENT') return [];
      throw error;
    },
  );
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Files are read through one piece of memory: a new one for each of thousands keeps the collector at work. */
const PIECE = Buffer.allocUnsafeSlow(1 << 20);

export function hashOfFile(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, PIECE); read > 0; read = readSync(file, PIECE))
      hash.update(PIECE.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
