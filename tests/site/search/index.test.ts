/** The whole way, with the real Pagefind: pages on disk → index → what a reader finds. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { buildSearchIndex } from '../../../src/site/integrations/search.ts';
import { searchMarks, type SearchFacts } from '../../../src/site/search/facts.ts';
import {
  find,
  type Index,
  type RawResult,
  type Vocabulary,
} from '../../../src/site/search/find.ts';

interface Pagefind {
  createInstance(options: object): {
    init(): Promise<void>;
    search(text: string, options: object): Promise<{ results: readonly RawResult[] }>;
  };
}

function page(facts: SearchFacts, title: string, main: string): string {
  const marks = searchMarks(facts).map(
    ({ as, key, value }) => `<meta content="${value}" data-pagefind-${as}="${key}[content]">`,
  );
  return `<!DOCTYPE html><html lang="vi"><head>${marks.join('')}</head><body><nav>Bắc Giang</nav><main data-pagefind-body=""><h1>${title}</h1>${main}</main></body></html>`;
}

function report(unit: string, month: string, main: string): string {
  const facts = { kind: 'Báo cáo', unit, year: '2024', period: `tháng ${month} năm 2024` };
  return page(facts, `${unit}, tháng ${month} năm 2024`, main);
}

const ROWS = `<section id="dich-vu"><h2>Dịch vụ công</h2><table><thead><tr><th>Cột</th></tr></thead><tbody>
  <tr id="ks"><td>1</td><th scope="row">Đăng ký khai sinh</th><td>48.050</td></tr>
  <tr id="lltp"><td>2</td><th scope="row">Cấp phiếu lý lịch tư pháp</th><td>13</td></tr></tbody></table></section>`;

const PAGES: Readonly<Record<string, string>> = {
  'tinh/bac-giang': page(
    { kind: 'Tỉnh', name: 'Bắc Giang', unit: 'Bắc Giang' },
    'Bắc Giang',
    '<p>Báo cáo đã có: tháng 2 năm 2024, tháng 7 năm 2024</p>',
  ),
  'bao-cao/bac-giang/2024-07': report(
    'Bắc Giang',
    '7',
    `${ROWS}<p>Toàn tỉnh đã cấp 1.347.047 tài khoản; UBND tỉnh Bắc Giang ra Quyết định 2034/QĐ-UBND.</p>`,
  ),
  'bao-cao/bac-giang/2024-02': report('Bắc Giang', '2', `${ROWS}<p>Kế hoạch 18/KH-UBND</p>`),
  'bao-cao/lam-dong/2024-07': report(
    'Lâm Đồng',
    '7',
    `${ROWS}<p>Dạng kỳ khai sinh ở phía bắc, gần Tiền Giang; thẻ CCCD.</p>`,
  ),
  'thuat-ngu': page(
    { kind: 'Thuật ngữ' },
    'Thuật ngữ',
    '<dl><div id="lltp"><dt>LLTP</dt><dd>Lý lịch tư pháp</dd></div></dl>',
  ),
  'tim-kiem': '<html lang="vi"><body><main><h1>Tìm kiếm khai sinh</h1></main></body></html>',
  en: page({ kind: 'About' }, 'Khai sinh', '').replace('lang="vi"', 'lang="en"'),
};

const VOCABULARY: Vocabulary = {
  synonyms: [
    ['LLTP', 'Lý lịch tư pháp'],
    ['CCCD', 'Căn cước công dân'],
  ],
  units: ['Bắc Giang', 'Lâm Đồng', 'Tiền Giang'],
};

let site = '';
let index: Index;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'search-'));
  for (const [path, html] of Object.entries(PAGES)) {
    const file = join(site, path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
  }
  await mkdir(join(site, 'pagefind'));
  await writeFile(join(site, 'pagefind', 'yesterday.pf_index'), '');
  expect(await buildSearchIndex(site)).toBe(5);
  // The network of these tests is the disk.
  vi.stubGlobal('fetch', async (url: string) => {
    const path = fileURLToPath(url.split('?')[0]!.replace(/^(?!file:)/, 'file://'));
    return new Response(new Uint8Array(await readFile(path)));
  });
  const url = pathToFileURL(join(site, 'pagefind', 'pagefind.js')).href;
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  const open = async (exactDiacritics: boolean) => {
    const instance = pagefind.createInstance({ exactDiacritics });
    await instance.init();
    return instance;
  };
  const [loose, exact] = [await open(false), await open(true)];
  index = {
    search: async (text, isExact, filters) =>
      (await (isExact ? exact : loose).search(text, { filters })).results,
  };
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(site, { recursive: true });
});

async function titles(query: string): Promise<readonly string[]> {
  const pages = await (await find(index, query, VOCABULARY)).next(10);
  return pages.map(({ title }) => title);
}

describe('the index', () => {
  test('is new, and has only what is used', async () => {
    const files = await readdir(join(site, 'pagefind'));
    expect(files.filter((name) => /ui|highlight|yesterday/.test(name))).toEqual([]);
    expect(files).toContain('pagefind.js');
  });

  test('of a site without a page to be found is an error', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'search-'));
    await expect(buildSearchIndex(empty)).rejects.toThrow('data-pagefind-body');
    await rm(empty, { recursive: true });
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
    expect((await titles('bac giang 7/2024'))[0]).toBe(JULY);
    expect((await titles('Lâm Đồng tháng 7'))[0]).toBe(LAM_DONG);
  });

  test('typed accents before look-alikes', async () => {
    expect((await titles('dạng kỳ'))[0]).toBe(LAM_DONG);
    expect((await titles('dạng kỳ')).length).toBeGreaterThan(1);
  });

  test('abbreviations by their long forms and the reverse', async () => {
    const short = await titles('LLTP');
    expect(short).toContain(JULY);
    expect(short).toContain('Thuật ngữ');
    expect((await titles('can cuoc'))[0]).toBe(LAM_DONG);
  });

  test('a phrase in quotes word for word', async () => {
    expect(await titles('"dạng kỳ khai"')).toEqual([LAM_DONG]);
    expect((await titles('"dang ky khai"')).length).toBe(3);
    expect(await titles('"khai đăng"')).toEqual([]);
  });

  test('rows, by their anchors, as a reader writes them', async () => {
    const found = await find(index, 'lý lịch tư pháp bắc giang', VOCABULARY);
    const [first] = await found.next(1);
    expect(first?.url).toMatch(/bao-cao\/bac-giang\/2024-0\d\/$/);
    expect(first?.hits.map(({ anchor }) => anchor)).toEqual(['lltp']);
    expect(first?.hits[0]?.title.map(({ text }) => text)).toEqual(['Cấp phiếu', 'lý lịch tư pháp']);
  });

  test('and says which word stands nowhere', async () => {
    const found = await find(index, 'khai sinh xyzzy', VOCABULARY);
    expect(found.unanswered).toEqual(['xyzzy']);
    expect(found.count).toBeGreaterThan(0);
  });

  test('a short number is not said to stand nowhere because longer ones begin with it', async () => {
    expect((await find(index, 'khai sinh 4', VOCABULARY)).unanswered).toEqual([]);
  });

  test('within a facet', async () => {
    const found = await find(index, 'khai sinh', VOCABULARY, { tinh: { any: ['Bắc Giang'] } });
    expect(found.count).toBe(2);
    const other = await find(index, 'khai sinh', VOCABULARY, { tinh: { any: ['Lâm Đồng'] } });
    expect(other.count).toBe(1);
  });
});
