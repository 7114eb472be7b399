/** A page as Pagefind is given it. */
import { expect, test } from 'vitest';

import { place, searchDocument, type Searchable } from '../../../src/site/search/searchable.ts';

function documentOf(...places: Searchable['places']): string {
  return searchDocument({ title: 'Lâm Đồng', facts: { kind: 'Báo cáo' }, places });
}

test('has its marks, its title and its places, written so that they can be found', () => {
  const { title } = { title: 'Lâm Đồng' };
  const facts = { kind: 'Báo cáo', unit: 'Lâm "Đồng"', until: '2024-02-29' };
  const places = [
    place(null, '', ['Báo cáo <tháng>']),
    place('r', 'Thẻ "đi"', ['Thẻ', '1.755']),
  ];
  expect(searchDocument({ title, facts, places })).toBe(
    '<html lang="vi"><head>' +
      '<meta content="Báo cáo" data-pagefind-filter="loai[content]">' +
      '<meta content="Lâm &quot;D\u0335ồng&quot;" data-pagefind-filter="tinh[content]">' +
      '<meta content="Báo cáo" data-pagefind-meta="kind[content]">' +
      '<meta content="2024-02-29" data-pagefind-sort="until[content]">' +
      '</head><body><h1>Lâm D\u0335ồng</h1>' +
      '<dd>Báo cáo &lt;tháng&gt; ·</dd> ' +
      '<dd id="r" data-pagefind-title="Thẻ &quot;d\u0335i&quot;" data-pagefind-weight="0.5">Thẻ · 1\u0358755 ·</dd> ' +
      '</body></html>',
  );
});

test('a place without words is none', () => {
  expect(documentOf(place('a', 'Tên', ['', null, undefined]))).not.toContain('id="a"');
});

test('of a page that never ends a bounded part is told', () => {
  const long = Array.from({ length: 100 }, (_, at) => place(`p${at}`, 'x', ['từ '.repeat(10_000)]));
  const told = documentOf(...long);
  expect(told.length).toBeLessThan(300_000);
  expect(told).toContain('id="p5"');
  expect(told).not.toContain('id="p99"');
});
