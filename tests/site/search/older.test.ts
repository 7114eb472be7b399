/** Reports of years, divided by time, with the real Pagefind: older ones are opened when they are asked for. */
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { divide } from '../../../src/site/integrations/divide-index.ts';
import { provideSearchIndex } from '../../../src/site/integrations/search.ts';
import {
  bundlesOf,
  findWidely,
  periodsSought,
  toldTogether,
} from '../../../src/site/search/older.ts';
import {
  findBundles,
  openIndex,
  type OpenIndex,
  type Pagefind,
} from '../../../src/site/search/open-index.ts';
import { place, type Searchable } from '../../../src/site/search/searchable.ts';
import { keptPages, type Told } from '../../../src/store/kept-pages.ts';
import { WHOLE } from '../../../src/store/share.ts';

/** Of so many records is a report of a year, and a step in which reports are cut off. */
const RECORDS = 12;
const STEP = 22;

function report(year: number, note = ''): Searchable {
  const period = `năm ${year}`;
  return {
    title: `Bắc Giang, ${period}`,
    facts: {
      kind: 'Báo cáo',
      unit: 'Bắc Giang',
      year: String(year),
      period,
      since: `${year}-01-01`,
      until: `${year}-12-31`,
    },
    places: Array.from({ length: RECORDS }, (_, at) =>
      place(
        `nd-${at}`,
        'Nội dung',
        at === 0 ? [`Đăng ký khai sinh; việc riêng của năm thứ ${year}x`, note] : [`mục ${at}`],
      ),
    ),
  };
}

function told(years: readonly number[], notes: Readonly<Record<number, string>> = {}) {
  const kept = keptPages({}, () => null);
  kept.tell('thuat-ngu', {
    title: 'Thuật ngữ',
    facts: { kind: 'Thuật ngữ' },
    places: [place('cccd', 'CCCD', ['Căn cước công dân'])],
  });
  for (const year of years) kept.tell(`bao-cao/bac-giang/${year}`, report(year, notes[year]));
  return kept.told();
}

const YEARS = Array.from({ length: 20 }, (_, at) => 2005 + at);

describe('divided by time', () => {
  const yearsOf = (pages: readonly { readonly told: Told }[]) =>
    pages.map(({ told }) => told.page.split('/').at(-1));

  test('few reports are in one bundle', () => {
    const { first, older } = divide(told(YEARS.slice(0, 4)), STEP);
    expect(first.length).toBe(5);
    expect(older).toEqual([]);
  });

  test('many are each in one, the newest and what is of none in the first', () => {
    const { first, older } = divide(told(YEARS), STEP);
    expect(yearsOf(first)).toContain('thuat-ngu');
    expect(yearsOf(first)).toContain('2024');
    expect(yearsOf(first)).not.toContain('2005');
    const all = [first, ...older.map(({ pages }) => pages)].flatMap(yearsOf);
    expect(all.toSorted()).toEqual(['thuat-ngu', ...YEARS.map(String)].toSorted());
    for (const { pages, from, until } of older) {
      expect(from).toBe(`${yearsOf(pages)[0]!}-01-01`);
      expect(until).toBe(`${yearsOf(pages).at(-1)!}-12-31`);
    }
  });

  test('a new report leaves full bundles as they are', () => {
    const [before, after] = [YEARS.slice(0, -1), YEARS].map(
      (years) => divide(told(years), STEP).older,
    );
    const full = before!.slice(0, -1);
    expect(full.length).toBeGreaterThan(0);
    for (const [at, { pages }] of full.entries())
      expect(yearsOf(after![at]!.pages)).toEqual(yearsOf(pages));
  });
});

describe('a search of twenty years', () => {
  let site = '';
  let cache = '';
  let open: () => Promise<OpenIndex>;

  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'older-'));
    cache = await mkdtemp(join(tmpdir(), 'older-'));
    await provideSearchIndex(site, told(YEARS), cache, WHOLE, STEP);
    // The network of these tests is the disk.
    vi.stubGlobal('fetch', async (url: string) => {
      const path = fileURLToPath(url.split('?')[0]!.replace(/^(?!file:)/, 'file://'));
      return new Response(new Uint8Array(await readFile(path)));
    });
    const first = pathToFileURL(join(site, 'pagefind/')).href;
    const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
    const bundles = await findBundles(first, async (file) => (await fetch(file)).json());
    open = () => openIndex(pagefind, bundles);
  }, 120_000);

  afterAll(async () => {
    vi.unstubAllGlobals();
    await rm(site, { recursive: true });
    await rm(cache, { recursive: true });
  });

  const titles = async (index: OpenIndex, text: string, periods: readonly string[] = []) => {
    const asked = {
      text,
      readings: [],
      phrases: [],
      numbers: [],
      reports: [],
      kind: null,
      heading: null,
    };
    const found = await findWidely(index, asked, {}, periods);
    return (await found.next()).map(({ title }) => title);
  };

  test('asks the newest alone, and tells what it leaves out', async () => {
    const index = await open();
    const found = await titles(index, 'khai sinh');
    expect(found).toContain('Bắc Giang, năm 2024');
    expect(found).not.toContain('Bắc Giang, năm 2005');
    const { reports, years } = toldTogether(index.unopened());
    expect(reports + found.length).toBe(YEARS.length);
    expect(years).toMatch(/^2005–20\d\d$/);
    expect(await titles(index, 'căn cước')).toEqual(['Thuật ngữ']);
  });

  test('opens what is of a period that is asked for, and no other', async () => {
    const index = await open();
    const [before, sought] = [index.unopened(), bundlesOf(index.unopened(), ['2006-q3'])];
    expect(await titles(index, 'khai sinh năm 2006', ['2006-q3'])).toContain('Bắc Giang, năm 2006');
    expect(before.filter((one) => !index.unopened().includes(one))).toEqual(sought);
    expect(sought.length).toBe(1);
  });

  test('goes further back where nothing is found', async () => {
    const index = await open();
    expect(await titles(index, '2014x')).toEqual(['Bắc Giang, năm 2014']);
  });

  test('finds all of all years, and counts them, once the rest is opened', async () => {
    const index = await open();
    await index.loadFacets();
    await index.open(index.unopened());
    expect(index.unopened()).toEqual([]);
    const { results, counts } = await index.search('khai sinh', {});
    expect(results.length).toBe(YEARS.length);
    expect(Object.keys(counts['nam']!).toSorted()).toEqual(YEARS.map(String));
  });

  test('an edit of the newest report indexes nothing old again, and of an old one its bundle', async () => {
    const packs = async () => {
      const folder = join(cache, 'search-older');
      const names = (await readdir(folder)).sort();
      return Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs));
    };
    const built = await mkdtemp(join(tmpdir(), 'older-'));
    const before = await packs();
    await provideSearchIndex(built, told(YEARS, { 2024: 'sửa' }), cache, WHOLE, STEP);
    expect(await packs()).toEqual(before);
    await provideSearchIndex(built, told(YEARS, { 2005: 'sửa' }), cache, WHOLE, STEP);
    const after = await packs();
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]).not.toBe(before[0]);
    await provideSearchIndex(built, told([2024]), cache, WHOLE, STEP);
    expect(await packs()).toEqual([]);
    expect(await readdir(join(built, 'pagefind'))).not.toContain('older-1');
    await rm(built, { recursive: true });
  }, 120_000);
});

test('the periods that a search is narrowed to are those it seeks', () => {
  expect(periodsSought(null, null, {})).toEqual([]);
  expect(periodsSought(null, null, { nam: { any: ['2019'] } })).toEqual(['2019']);
  expect(periodsSought(null, null, { ky: { any: ['tháng 7 năm 2024'] } })).toEqual(['2024-07']);
});
