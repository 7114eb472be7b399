/** A site in two parts, with the real Pagefind: bundles that are merged while one searches. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { find, type Index } from '../../../src/site/search/find.ts';
import { foldForPagefind, MARKS } from '../../../src/site/search/marks.ts';
import {
  bundleAt,
  bundlesText,
  openIndex,
  readBundles,
  type Pagefind,
} from '../../../src/site/search/open-index.ts';

/** Of each bundle, titles and texts. */
const BUNDLES: readonly Readonly<Record<string, string>>[] = [
  {
    'Bắc Giang': 'Đăng ký khai sinh; kế hoạch theo quyết định 2034 ngày 20 tháng 2',
    'Thuật ngữ': 'Căn cước công dân',
  },
  {
    'Lâm Đồng': 'Đăng ký khai sinh, khai tử; kế hoạch theo quyết định 77',
    'Tiền Giang': 'Kế hoạch theo quyết định của tỉnh; căn cước',
  },
];

let site = '';
let index: Index;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'bundles-'));
  for (const [at, pages] of BUNDLES.entries()) {
    const { index } = await createIndex({ forceLanguage: 'vi', includeCharacters: MARKS });
    for (const [title, text] of Object.entries(pages)) {
      const [head, body] = [title, text].map(foldForPagefind);
      const meta = { title: head! };
      await index!.addCustomRecord({ url: `/${title}/`, content: body!, meta, language: 'vi' });
    }
    await index!.writeFiles({ outputPath: join(site, bundleAt('pagefind/', at + 1)) });
  }
  await close();
  // The network of these tests is the disk.
  vi.stubGlobal('fetch', async (url: string) => {
    const path = fileURLToPath(url.split('?')[0]!.replace(/^(?!file:)/, 'file://'));
    return new Response(new Uint8Array(await readFile(path)));
  });
  const first = pathToFileURL(join(site, 'pagefind/')).href;
  const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  index = await openIndex(pagefind, {
    first: [1, 2].map((part) => bundleAt(first, part)),
    older: [],
  });
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(site, { recursive: true });
});

async function ask(query: string) {
  const found = await find(index, {
    text: query,
    readings: [],
    numbers: [],
    reports: [],
    kind: null,
    heading: null,
    phrases: [],
  });
  const pages = await found.next();
  return {
    titles: pages.map(({ title }) => title).sort(),
    count: found.loaded(),
    unanswered: found.unanswered,
  };
}

describe('a search', () => {
  test.each([
    ['khai sinh', ['Bắc Giang', 'Lâm Đồng']],
    ['Đăng ký khai sinh', ['Bắc Giang', 'Lâm Đồng']],
    ['can cuoc', ['Thuật ngữ', 'Tiền Giang']],
    ['khai tử', ['Lâm Đồng']],
  ])('for «%s» finds the pages of both bundles', async (query, titles) => {
    expect(await ask(query)).toEqual({ titles, count: titles.length, unanswered: [] });
  });

  test('for a word of one bundle is not answered by pages of another without it', async () => {
    expect(await ask('quyết định 2034')).toEqual({
      titles: ['Bắc Giang'],
      count: 1,
      unanswered: [],
    });
    expect(await ask('quyết định 77')).toEqual({ titles: ['Lâm Đồng'], count: 1, unanswered: [] });
  });

  test('for a word of no bundle says so, and answers the rest from both', async () => {
    const { titles, unanswered } = await ask('khai sinh zzyzx');
    expect({ titles, unanswered }).toEqual({
      titles: ['Bắc Giang', 'Lâm Đồng'],
      unanswered: ['zzyzx'],
    });
  });
});

test('how many bundles there are is told by a file, and guessed by nobody', () => {
  expect(readBundles(JSON.parse(bundlesText(3)))).toBe(3);
  for (const said of [null, {}, { bundles: 0 }, { bundles: '2' }, { bundles: 1.5 }])
    expect(() => readBundles(said)).toThrow('No number of bundles');
});

test('bundles stand beside one another', () => {
  expect([1, 2].map((bundle) => bundleAt('/de-an-06/pagefind/', bundle))).toEqual([
    '/de-an-06/pagefind/',
    '/de-an-06/pagefind-2/',
  ]);
});
