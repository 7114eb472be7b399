/** Pages are written once and handed to the next build by their keys; what is kept is what was written. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { openPageFiles } from '../../src/publish/page-files.ts';

const PAGE = 'bao-cao/lam-dong/2024-02/index.html';
const DATA = 'du-lieu/bao-cao/lam-dong/2024-02.json';

let root = '';
let cache = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bc06-'));
  cache = join(root, 'cache');
  const files = openPageFiles(join(root, 'first'), cache);
  files.write(PAGE, 'khóa 1', 'báo cáo');
  files.write(DATA, 'khóa 2', '{}');
  files.close();
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const read = (...path: string[]) => readFile(join(root, ...path), 'utf8');

test('a page of the same key is put in its place, and handed on', async () => {
  const files = openPageFiles(join(root, 'second'), cache);
  expect(files.restore(PAGE, 'khóa 1')).toBe(true);
  files.close();
  expect(await read('second', PAGE)).toBe('báo cáo');
  expect(openPageFiles(join(root, 'third'), cache).restore(PAGE, 'khóa 1')).toBe(true);
});

test.each([
  ['of another key', PAGE, 'khóa 2'],
  ['that nobody has drawn', 'tinh/lam-dong/index.html', 'khóa 1'],
  ['that is called like a property of every list', 'constructor', 'khóa 1'],
])('a page %s is not', (_, file, key) => {
  expect(openPageFiles(join(root, 'second'), cache).restore(file, key)).toBe(false);
});

test('a page that is gone from the cache is not, nor any where the list is damaged', async () => {
  await rm(join(cache, 'dist', PAGE));
  expect(openPageFiles(join(root, 'second'), cache).restore(PAGE, 'khóa 1')).toBe(false);
  await writeFile(join(cache, 'pages.json'), '{"');
  expect(openPageFiles(join(root, 'third'), cache).restore(DATA, 'khóa 2')).toBe(false);
});

test('a page that is drawn again is kept as it is now; the site before stays as it was', async () => {
  const files = openPageFiles(join(root, 'second'), cache);
  files.write(PAGE, 'khóa 3', 'báo cáo đính chính');
  files.close();
  expect(await read('first', PAGE)).toBe('báo cáo');
  expect(await read('second', PAGE)).toBe('báo cáo đính chính');
  expect(await read('cache', 'dist', PAGE)).toBe('báo cáo đính chính');
});

test('what this build has neither drawn nor taken over is not kept', async () => {
  const files = openPageFiles(join(root, 'second'), cache);
  files.restore(PAGE, 'khóa 1');
  files.close();
  expect(await readdir(join(cache, 'dist/du-lieu/bao-cao/lam-dong'))).toEqual([]);
  expect(openPageFiles(join(root, 'third'), cache).restore(DATA, 'khóa 2')).toBe(false);
});

test('without a cache pages are written and nothing is kept', async () => {
  const files = openPageFiles(join(root, 'other'), null);
  files.write(PAGE, 'khóa 1', 'báo cáo');
  files.close();
  expect(await read('other', PAGE)).toBe('báo cáo');
  expect(files.restore(PAGE, 'khóa 1')).toBe(false);
});
