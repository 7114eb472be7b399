/** Files that are not read again, and those that must be, whatever their names and times say. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Sources } from '../../src/compiler/source-file.ts';
import { digestOf, knownFiles } from '../../src/store/known-files.ts';
import { openDisk } from '../../src/workspace.ts';

const PATH = 'content/reports/bac-giang/2024-07/report.md';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bc06-known-'));
  mkdirSync(join(root, 'content/reports/bac-giang/2024-07'), { recursive: true });
  writeFileSync(join(root, PATH), 'một');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** An hour from now: nothing has been changed just before. */
const later = () => Date.now() + 3_600_000;

/** The digest of the one file, and how often it was read for that. */
function ask(now = later, change: (sources: Sources) => Sources = (sources) => sources) {
  let reads = 0;
  const disk = openDisk(root);
  const sources = change({
    ...disk,
    read(path) {
      reads++;
      return disk.read(path);
    },
  });
  const files = knownFiles(join(root, 'known'), sources, now);
  const digest = files.digestOf(PATH);
  expect(files.digestOf(PATH)).toBe(digest);
  files.keep();
  return { digest, reads };
}

/** By its bytes, whatever is remembered. */
const truth = () => digestOf(openDisk(root).read(PATH));

test('a file that stands as it stood is not read again', () => {
  expect(ask()).toEqual({ digest: truth(), reads: 1 });
  expect(ask()).toEqual({ digest: truth(), reads: 0 });
});

test('a file that has changed is', () => {
  ask();
  writeFileSync(join(root, PATH), 'hai ba');
  expect(ask()).toEqual({ digest: truth(), reads: 1 });
});

test('of one size, with the old times put back upon it, it is told by the time of the change itself', async () => {
  ask();
  const { atime, mtime, size, ino } = statSync(join(root, PATH));
  const before = truth();
  await new Promise((done) => setTimeout(done, 20));
  writeFileSync(join(root, PATH), 'mốt');
  utimesSync(join(root, PATH), atime, mtime);
  expect(statSync(join(root, PATH))).toMatchObject({ size, ino, mtime });
  const now = ask();
  expect(now).toEqual({ digest: truth(), reads: 1 });
  expect(now.digest).not.toBe(before);
});

test('what was changed just before it was read is read again', () => {
  const soon = () => statSync(join(root, PATH)).ctimeMs + 1;
  expect(ask(soon).reads).toBe(1);
  expect(ask(soon).reads).toBe(1);
  // Times that lie ahead of the clock say nothing either.
  utimesSync(join(root, PATH), new Date(later()), new Date(later() + 60_000));
  expect(ask().reads).toBe(1);
  expect(ask().reads).toBe(1);
});

test('what is changed while it is read is read again', () => {
  const disturbed = (sources: Sources): Sources => ({
    ...sources,
    read(path) {
      const file = sources.read(path);
      writeFileSync(join(root, PATH), 'hai ba');
      return file;
    },
  });
  ask(later, disturbed);
  expect(ask()).toEqual({ digest: truth(), reads: 1 });
});

test('where nothing tells files apart they are read', () => {
  const plain = ({ paths, read }: Sources): Sources => ({ paths, read });
  expect(ask(later, plain).reads).toBe(1);
  expect(ask(later, plain).reads).toBe(1);
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  [
    'damaged',
    (bytes: Buffer) => {
      bytes[bytes.length - 7]! ^= 1;
      return bytes;
    },
  ],
  ['empty', () => Buffer.alloc(0)],
  ['something else', () => Buffer.from('không phải gói')],
])('what is remembered, %s, is not believed', (_, harm) => {
  ask();
  const known = join(root, 'known');
  writeFileSync(known, harm(readFileSync(known)));
  expect(ask()).toEqual({ digest: truth(), reads: 1 });
  expect(ask()).toEqual({ digest: truth(), reads: 0 });
});
