/** The only module that touches the disk and the clock: reads content, writes what is generated. */
import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { MAX_BYTES, type SourceFile } from './compiler/source-file.ts';
import type { Day } from './domain/period.ts';

/** Every file under content/, whatever its name, by path. Links are not followed out of the tree. */
export async function readDisk(root: string): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  await walk(root, 'content', files);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function walk(root: string, folder: string, files: SourceFile[]): Promise<void> {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) await walk(root, path, files);
    else if (entry.isFile()) files.push(await readSource(root, path));
    else files.push({ path, bytes: new Uint8Array(), unread: 'not-a-file' });
  }
}

/** A file's bytes; of one that is too large only its size, so that it cannot fill the memory. */
async function readSource(root: string, path: string): Promise<SourceFile> {
  const { size } = await lstat(join(root, path));
  return size > MAX_BYTES
    ? { path, bytes: new Uint8Array(), unread: size }
    : { path, bytes: await readFile(join(root, path)) };
}

export async function readText(root: string, path: string): Promise<string> {
  return readFile(join(root, path), 'utf8');
}

export async function write(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** Today in Viet Nam (UTC+7, no summer time). */
export function today(): Day {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
}
