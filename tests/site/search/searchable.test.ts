/** A page as Pagefind is given it: in records. */
import { expect, test } from 'vitest';

import { place, readAddress, recordsOf } from '../../../src/site/search/searchable.ts';
import type { Searchable } from '../../../src/site/search/searchable.ts';

const FACTS = { kind: 'Báo cáo', unit: 'Lâm Đồng', until: '2024-02-29' };

function recordsWith(...places: Searchable['places']) {
  return recordsOf('bao-cao/lam-dong/2024-02', { title: 'Lâm Đồng', facts: FACTS, places });
}

test('a page and each of its places is a record, written so that it can be found', () => {
  const row = place('r', 'Thẻ đi', ['Thẻ', '1.755'], { kind: 'Mô hình', status: 'Đạt' });
  expect(recordsWith(place(null, '', ['Báo cáo <tháng>']), row)).toEqual([
    {
      url: '/bao-cao/lam-dong/2024-02/',
      content: 'Báo cáo <tháng>',
      meta: { title: 'Lâm D\u0335ồng', kind: 'Báo cáo' },
      filters: { loai: ['Báo cáo'], tinh: ['Lâm D\u0335ồng'] },
    },
    {
      url: '/bao-cao/lam-dong/2024-02/#r',
      content: 'Thẻ · 1\u0358755',
      meta: { title: 'Thẻ d\u0335i', page: 'Lâm D\u0335ồng', kind: 'Mô hình' },
      filters: { loai: ['Mô hình'], tinh: ['Lâm D\u0335ồng'], 'trang-thai': ['D\u0335ạt'] },
    },
  ]);
});

test('a place without words is none, but the page is always there', () => {
  const records = recordsWith(place(null, '', []), place('a', 'Tên', ['', null, undefined]));
  expect(records.map(({ url }) => url)).toEqual(['/bao-cao/lam-dong/2024-02/']);
});

test('a long text is several records of one place, cut between sentences', () => {
  const sentence = `${'từ '.repeat(100)}hết. `;
  const [, ...records] = recordsWith(place('dai', 'Dài', [sentence.repeat(12)]));
  expect(records.length).toBeGreaterThan(2);
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  for (const { url, content } of records) {
    expect(readAddress(url)).toEqual({ page: '/bao-cao/lam-dong/2024-02/', anchor: 'dai' });
    expect(content).toMatch(/hết\.$/);
    expect(content.length).toBeLessThan(2000);
  }
});

test('of a page that never ends a bounded part is told', () => {
  const long = Array.from({ length: 100 }, (_, at) => place(`p${at}`, 'x', ['từ '.repeat(10_000)]));
  const told = recordsWith(...long);
  expect(told.reduce((sum, { content }) => sum + content.length, 0)).toBeLessThan(300_000);
  expect(told.map(({ url }) => readAddress(url).anchor)).toContain('p5');
  expect(told.map(({ url }) => readAddress(url).anchor)).not.toContain('p99');
});
