/** The whole way, with the real Pagefind: pages on disk → index → what a reader finds. */
import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { provideSearchIndex } from '../../../src/site/integrations/search.ts';
import { find, type Filters } from '../../../src/site/search/find.ts';
import { foldForPagefind } from '../../../src/site/search/marks.ts';
import { openIndex, type OpenIndex, type Pagefind } from '../../../src/site/search/open-index.ts';
import { readQuery } from '../../../src/site/search/query.ts';
import { place, type Searchable } from '../../../src/site/search/searchable.ts';
import { keptPages, type Told } from '../../../src/store/kept-pages.ts';

function report(unit: string, month: string, ...texts: readonly string[]): Searchable {
  const period = `tháng ${month} năm 2024`;
  return {
    title: `${unit}, ${period}`,
    facts: { kind: 'Báo cáo', unit, year: '2024', period, until: `2024-0${month}-28` },
    places: [
      place('dich-vu', 'Dịch vụ công', ['Dịch vụ công']),
      place('ks', 'Đăng ký khai sinh', ['Đăng ký khai sinh', '48.050']),
      place('lltp', 'Cấp phiếu lý lịch tư pháp', ['Cấp phiếu lý lịch tư pháp']),
      ...texts.map((text, at) => place(`nd-${at}`, 'Nội dung', [text])),
    ],
  };
}

const PAGES: Readonly<Record<string, Searchable>> = {
  'tinh/bac-giang': {
    title: 'Bắc Giang',
    facts: { kind: 'Tỉnh', name: 'Bắc Giang', unit: 'Bắc Giang' },
    places: [place(null, '', ['Báo cáo đã có: tháng 2 năm 2024, tháng 7 năm 2024'])],
  },
  'bao-cao/bac-giang/2024-07': report(
    'Bắc Giang',
    '7',
    'Toàn tỉnh đã cấp 1.347.047 tài khoản; UBND tỉnh Bắc Giang ra Quyết định 2034/QĐ-UBND.',
  ),
  'bao-cao/bac-giang/2024-02': report('Bắc Giang', '2', 'Kế hoạch 18/KH-UBND'),
  'bao-cao/lam-dong/2024-07': report(
    'Lâm Đồng',
    '7',
    'Dạng kỳ khai sinh ở phía bắc, gần Tiền Giang; thẻ CCCD.',
  ),
  'thuat-ngu': {
    title: 'Thuật ngữ',
    facts: { kind: 'Thuật ngữ' },
    places: [place('lltp', 'LLTP', ['LLTP', 'Lý lịch tư pháp'])],
  },
};

/** The pages as a build tells of them. */
function told(pages: Readonly<Record<string, Searchable>>): readonly Told[] {
  const kept = keptPages({}, () => null);
  for (const [page, searchable] of Object.entries(pages)) kept.tell(page, searchable);
  return kept.told();
}

let site = '';
let index: OpenIndex;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'search-'));
  await cp(import.meta.filename, join(site, 'pagefind', 'yesterday.pf_index'));
  await provideSearchIndex(site, told(PAGES), null);
  // The network of these tests is the disk.
  vi.stubGlobal('fetch', async (url: string) => {
    const path = fileURLToPath(url.split('?')[0]!.replace(/^(?!file:)/, 'file://'));
    return new Response(new Uint8Array(await readFile(path)));
  });
  const first = pathToFileURL(join(site, 'pagefind/')).href;
  const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  index = await openIndex(pagefind, { first: [first], older: [] });
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(site, { recursive: true });
});

function ask(query: string, filters?: Filters) {
  return find(
    index,
    { ...readQuery(query), readings: [], numbers: [], reports: [], kind: null, heading: null },
    filters,
  );
}

async function titles(query: string): Promise<readonly string[]> {
  const pages = await (await ask(query)).next();
  return pages.map(({ title }) => title);
}

describe('the index', () => {
  test('is new, and has only what is used', async () => {
    const files = await readdir(join(site, 'pagefind'));
    expect(files.filter((name) => /ui|highlight|worker|yesterday/.test(name))).toEqual([]);
    expect(files).toContain('pagefind.js');
  });

  test('of a site without a page to be found is an error', async () => {
    await expect(provideSearchIndex(join(site, 'empty'), [], null)).rejects.toThrow('no page');
  });
});

describe('the index of the build before', () => {
  let cache = '';
  const build = async (pages: Readonly<Record<string, Searchable>>) => {
    const built = await mkdtemp(join(tmpdir(), 'search-'));
    await provideSearchIndex(built, told(pages), cache);
    const files = await readdir(join(built, 'pagefind'), { recursive: true });
    await rm(built, { recursive: true });
    return files.sort();
  };
  const kept = () => join(cache, 'search.pack');
  const writtenAt = async () => (await stat(kept())).mtimeMs;

  beforeAll(async () => {
    cache = await mkdtemp(join(tmpdir(), 'search-'));
    await build(PAGES);
  });
  afterAll(async () => {
    await rm(cache, { recursive: true });
  });

  test('is taken over while every page says the same', async () => {
    const before = await writtenAt();
    const again = Object.fromEntries(Object.entries(PAGES).reverse());
    expect(await build(again)).toEqual(
      (await readdir(join(site, 'pagefind'), { recursive: true })).sort(),
    );
    expect(await writtenAt()).toBe(before);
  });

  test('is not where a page says something else', async () => {
    const { 'thuat-ngu': glossary, ...others } = PAGES;
    const changed = { ...others, 'thuat-ngu': { ...glossary!, title: 'Từ viết tắt' } };
    const was = await build(PAGES);
    expect(await build(changed)).not.toEqual(was);
    expect(await build(PAGES)).toEqual(was);
  });

  test.each([
    ['a file of it is damaged', -5],
    ['its list is', 200],
  ])('is not where %s', async (_what, at) => {
    const was = await build(PAGES);
    const bytes = await readFile(kept());
    bytes[at < 0 ? bytes.length + at : at]! ^= 1;
    await writeFile(kept(), bytes);
    const damagedAt = await writtenAt();
    expect(await build(PAGES)).toEqual(was);
    expect(await writtenAt()).not.toBe(damagedAt);
  });

  test('is not where it is cut off', async () => {
    const was = await build(PAGES);
    await truncate(kept(), 300);
    expect(await build(PAGES)).toEqual(was);
  });
});

const JULY = 'Bắc Giang, tháng 7 năm 2024';
const FEBRUARY = 'Bắc Giang, tháng 2 năm 2024';
const LAM_DONG = 'Lâm Đồng, tháng 7 năm 2024';

describe('finds', () => {
  test.each([
    ['dang ky khai sinh', [JULY, FEBRUARY, LAM_DONG]],
    ['Đăng ký khai sinh', [JULY, FEBRUARY, LAM_DONG]],
    ['lam dong', [LAM_DONG]],
    ['Lâm Đồng', [LAM_DONG]],
    ['1.347.047', [JULY]],
    ['1347047', [JULY]],
    ['18/KH-UBND', [FEBRUARY]],
    ['2034/qd-ubnd', [JULY]],
    ['48.050', [JULY, FEBRUARY, LAM_DONG]],
    ['cột', []],
    ['vắngmặt', []],
  ])('«%s»', async (query, expected) => {
    expect((await titles(query)).toSorted()).toEqual(expected.toSorted());
  });

  test('a unit’s own page before the reports that name it', async () => {
    expect((await titles('bac giang'))[0]).toBe('Bắc Giang');
  });

  test('the month that is asked for before any other', async () => {
    expect((await titles('bac giang thang 7'))[0]).toBe(JULY);
    expect((await titles('Lâm Đồng tháng 7'))[0]).toBe(LAM_DONG);
  });

  test('typed accents, and no look-alikes beside them', async () => {
    expect(await titles('dạng kỳ')).toEqual([LAM_DONG]);
    expect((await titles('dang ky')).length).toBeGreaterThan(1);
    expect(await titles('dảng kỹ'), 'better than nothing').not.toEqual([]);
  });

  test('what another way of putting the query finds, too', async () => {
    const found = await find(index, {
      text: 'LLTP',
      readings: ['lý lịch tư pháp', 'không đâu có'],
      kind: null,
      heading: null,
      reports: [],
      phrases: [],
      numbers: [],
    });
    const pages = (await found.next()).map(({ title }) => title);
    expect(pages).toContain(JULY);
    expect(pages).toContain('Thuật ngữ');
    expect(found.alsoFound).toEqual(['lý lịch tư pháp']);
  });

  test('a phrase in quotes word for word', async () => {
    expect(await titles('"dạng kỳ khai"')).toEqual([LAM_DONG]);
    expect((await titles('"dang ky khai"')).length).toBe(3);
    expect(await titles('"khai đăng"')).toEqual([]);
  });

  test('rows, by their anchors, as a reader writes them', async () => {
    const [first] = await (await ask('lý lịch tư pháp bắc giang')).next();
    expect(first?.url).toMatch(/bao-cao\/bac-giang\/2024-0\d\/$/);
    expect(first?.places.map(({ anchor }) => anchor)).toEqual(['lltp']);
    expect(first?.places[0]?.title.map(({ text }) => text)).toEqual([
      'Cấp phiếu',
      'lý lịch tư pháp',
    ]);
  });

  test('nothing in words that are scattered over a text', async () => {
    expect(await titles('phía gần')).toEqual([]);
    expect(await titles('phía bắc')).toEqual([LAM_DONG]);
  });

  test('and says which word stands nowhere', async () => {
    const found = await ask('khai sinh xyzzy');
    expect(found.unanswered).toEqual(['xyzzy']);
    expect(await found.next()).not.toEqual([]);
  });

  test('and says which words stand nowhere together', async () => {
    const found = await ask('khai sinh 1.347.047');
    expect(found.unanswered).not.toEqual([]);
    expect(await found.next()).not.toEqual([]);
  });

  test('a short number is not said to stand nowhere because longer ones begin with it', async () => {
    expect((await ask('khai sinh 4')).unanswered).toEqual([]);
  });

  test('within a facet', async () => {
    const pages = async (unit: string) =>
      (await (await ask('khai sinh', { tinh: { any: [unit] } })).next()).map(({ title }) => title);
    expect((await pages('Bắc Giang')).sort()).toEqual([FEBRUARY, JULY]);
    expect(await pages('Lâm Đồng')).toEqual([LAM_DONG]);
  });

  test('how many there are of each value of a facet, once somebody asks', async () => {
    await index.loadFacets();
    const { counts } = await ask('khai sinh');
    expect(counts.tinh).toEqual({ 'Bắc Giang': 2, [foldForPagefind('Lâm Đồng')]: 2 });
  });
});
