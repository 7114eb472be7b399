/** A site is taken for what would be built where every byte of it is, and nothing else. */
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { pagesPublished, siteFiles, tellSite } from '../../src/publish/published-site.ts';

const PAGE = 'bao-cao/lam-dong/2024-02/index.html';

let root = '';
const site = () => join(root, 'dist');
const list = () => join(root, 'pages', 'site.json');

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bc06-'));
  await put(`dist/${PAGE}`, 'báo cáo');
  await put('dist/index.html', 'trang đầu');
  await mkdir(join(root, 'pages'));
  await tellSite(join(root, 'pages'), {
    madeFrom: 'nội dung A',
    pages: 735,
    files: await siteFiles(site()),
  });
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const asked = (madeFrom = 'nội dung A') => pagesPublished(site(), join(root, 'pages'), madeFrom);

test('a site that is as it was published', async () => {
  expect(await asked()).toBe(735);
});

test.each([
  ['a page was altered', () => put(`dist/${PAGE}`, 'báo cáo giả')],
  ['a page is missing', () => rm(join(site(), PAGE))],
  ['a file was added', () => put('dist/la.html', 'lạ')],
  [
    'a page stands under another name',
    async () => {
      await put('dist/khac.html', 'báo cáo');
      await rm(join(site(), PAGE));
    },
  ],
  ['the site is gone', () => rm(site(), { recursive: true })],
  ['its list is cut off', () => truncate(list(), 90)],
  ['its list is gone', () => rm(list())],
  [
    'its list has one other byte',
    async () => {
      const bytes = await readFile(list());
      bytes[bytes.length - 20]! ^= 1;
      await writeFile(list(), bytes);
    },
  ],
])('not where %s', async (_what, harm) => {
  await harm();
  expect(await asked()).toBeNull();
});

test('not where something else would be built', async () => {
  expect(await asked('nội dung B')).toBeNull();
});
