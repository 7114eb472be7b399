/** Of what an earlier build kept, only what it proves byte by byte goes into the next. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { codeOf, copyProven, publishPages, seal } from '../../src/publish/page-cache.ts';

const LIST = 'pages.json';
const PAGE = 'dist/bao-cao/lam-dong/2024-02/index.html';
const OTHER = 'dist/tinh/lam-dong/index.html';

let root = '';
let published = '';

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bc06-'));
  await put(`own/${LIST}`, '{}');
  await put(`own/${PAGE}`, 'báo cáo');
  await put(`own/${OTHER}`, 'tỉnh');
  await put('own/data-store.json', 'của riêng Astro');
  await seal(join(root, 'own'), 'mã A');
  published = join(root, 'published');
  await put('published/cu.html', 'của lần trước');
  await publishPages(join(root, 'own'), published);
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

/** The files that the next build starts from. */
async function next(madeBy = 'mã A'): Promise<readonly string[]> {
  const fresh = join(root, 'fresh');
  await copyProven(published, fresh, madeBy);
  const entries = await readdir(fresh, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(fresh.length + 1))
    .sort();
}

describe('what the next build starts from', () => {
  test('the list and the pages as they were, and nothing else', async () => {
    expect(await next()).toEqual([PAGE, OTHER, LIST]);
    expect(await readFile(join(root, 'fresh', PAGE), 'utf8')).toBe('báo cáo');
  });

  test('nothing that other code made', async () => {
    expect(await next('mã B')).toEqual([]);
  });

  test.each([
    ['a page that was altered', () => put(`published/${PAGE}`, 'báo cáo giả'), [OTHER, LIST]],
    ['a page that nobody sealed', () => put('published/dist/la.html', 'lạ'), [PAGE, OTHER, LIST]],
    ['a page that is gone', () => rm(join(published, PAGE)), [OTHER, LIST]],
    ['a list that was cut', () => put(`published/${LIST}`, '{'), [PAGE, OTHER]],
    ['a seal that was cut', () => put('published/seal.json', '{"version":1,'), []],
    ['a seal of nothing', () => put('published/seal.json', 'null'), []],
    ['no seal', () => rm(join(published, 'seal.json')), []],
    ['no cache', () => rm(published, { recursive: true }), []],
    [
      'a file in place of the cache',
      async () => {
        await rm(published, { recursive: true });
        await put('published', '');
      },
      [],
    ],
  ])('without %s', async (_, damage, left) => {
    await damage();
    expect(await next()).toEqual(left);
  });
});

test('the code is every file of it, the settings, and nothing of the content', async () => {
  const project = join(root, 'project');
  await put('project/src/site/a.astro', 'a');
  await put('project/package.json', '{}');
  const before = await codeOf(project);
  await put('project/content/reports/moi.md', '');
  expect(await codeOf(project)).toBe(before);
  await put('project/src/site/a.astro', 'b');
  const after = await codeOf(project);
  expect(after).not.toBe(before);
  process.env['BASE_PATH'] = '/khac/';
  try {
    expect(await codeOf(project)).not.toBe(after);
  } finally {
    delete process.env['BASE_PATH'];
  }
});

test.each(['record.json', 'told.pack'])(
  'without %s nothing is taken over: nobody would know what a kept page says',
  async (name) => {
    await put('both/record.json', '{}');
    await put('both/told.pack', 'gói');
    await put(`both/${PAGE}`, 'báo cáo');
    await seal(join(root, 'both'), 'mã A');
    await publishPages(join(root, 'both'), published);
    expect(await next()).toEqual([PAGE, 'record.json', 'told.pack']);
    await rm(join(root, 'fresh'), { recursive: true });
    await put(`published/${name}`, 'hỏng');
    expect(await next()).toEqual([]);
  },
);
