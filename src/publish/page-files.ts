/**
 * The files of the site's pages: written where the site grows and, under the key that tells what they show,
 * handed to the next build, as a second name of the same file where the disk can do that. Who writes into a
 * published page alters what was kept of it, too: its seal no longer fits, and it is drawn again.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** In the cache: the key of each page that lies there, and the pages. */
export const LIST = 'pages.json';
export const PAGES = 'dist';

export interface PageFiles {
  /** Puts the page that the last build drew under this key in its place; false where there is none. */
  readonly restore: (file: string, key: string) => boolean;
  readonly write: (file: string, key: string, content: string | Uint8Array) => void;
  /** Says for the next build what is kept, and forgets the rest. */
  readonly close: () => void;
}

/** Pages of a site by their paths in it; nothing is kept where there is no cache. */
export function openPageFiles(site: string, cache: string | null): PageFiles {
  const before = cache === null ? {} : readList(join(cache, LIST));
  const now: Record<string, string> = {};
  const known = new Set<string>();
  const folderFor = (path: string) => {
    const folder = dirname(path);
    if (known.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    known.add(folder);
  };
  const keptAt = (file: string) => cache && join(cache, PAGES, file);
  return {
    restore(file, key) {
      const kept = keptAt(file);
      if (!kept || !Object.hasOwn(before, file) || before[file] !== key || !existsSync(kept))
        return false;
      folderFor(join(site, file));
      nameAlso(kept, join(site, file));
      now[file] = key;
      return true;
    },
    write(file, key, content) {
      const path = join(site, file);
      folderFor(path);
      writeFileSync(path, content);
      const kept = keptAt(file);
      if (!kept) return;
      folderFor(kept);
      rmSync(kept, { force: true });
      nameAlso(path, kept);
      now[file] = key;
    },
    close() {
      if (cache === null) return;
      for (const file of Object.keys(before))
        if (!Object.hasOwn(now, file)) rmSync(keptAt(file)!, { force: true });
      mkdirSync(cache, { recursive: true });
      writeFileSync(join(cache, LIST), JSON.stringify(now));
    },
  };
}

/** Gives a file another name, or a copy where it can have one only. */
function nameAlso(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name);
  }
}

/** A list that cannot be read is one of no pages. */
function readList(path: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> | null) };
  } catch {
    return {};
  }
}
