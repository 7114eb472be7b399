/** Files of a site that are written piece by piece, many of them at a time. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface GrowingFiles {
  /** Begins a file, by its path in the site. */
  readonly begin: (path: string, head?: string) => void;
  /** Adds to one that was begun; passes over what was not. */
  readonly add: (path: string, piece: string | Uint8Array) => void;
  /** Ends all of them and says which they are. */
  readonly close: () => readonly string[];
}

export function growingFiles(site: string): GrowingFiles {
  const files = new Map<string, number>();
  const add = (path: string, piece: string | Uint8Array) => {
    const file = files.get(path);
    if (file !== undefined) writeSync(file, typeof piece === 'string' ? Buffer.from(piece) : piece);
  };
  return {
    begin(path, head = '') {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      files.set(path, openSync(join(site, path), 'w'));
      add(path, head);
    },
    add,
    close() {
      for (const file of files.values()) closeSync(file);
      return [...files.keys()];
    },
  };
}
