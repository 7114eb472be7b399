/** Content for tests: folders on disk as source files, and the project's own reference data. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { SourceFile } from '../src/compiler/source-file.ts';

export const ROOT = join(import.meta.dirname, '..');

/** Every file below a folder, with paths from that folder. */
export function readFolder(folder: string, below = ''): readonly SourceFile[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = below === '' ? name : `${below}/${name}`;
    return statSync(join(folder, path)).isDirectory()
      ? readFolder(folder, path)
      : [{ path, bytes: readFileSync(join(folder, path)) }];
  });
}

/** A file from its text. */
export function file(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** The project's content/. */
export const realContent: readonly SourceFile[] = readFolder(join(ROOT, 'content')).map(
  ({ path, bytes }) => ({ path: `content/${path}`, bytes }),
);

/** The project's reference data alone. */
export const realReference = realContent.filter(({ path }) =>
  path.startsWith('content/reference/'),
);

/** The day on which the tests take place. */
export const TODAY = '2026-11-20';
