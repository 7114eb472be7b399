import { describe, expect, test } from 'vitest';

import {
  dayOf,
  dropSmallNumbers,
  nameAnchors,
  prepareForPagefind,
} from '../../../src/site/search/prepare.ts';

function page(main: string, { lang = 'vi', body = ' data-pagefind-body=""' } = {}): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><title>x</title><meta name="a" content="Lâm Đồng" data-pagefind-filter="tinh[content]"></head><body><header>đầu</header><main class="m"${body} tabindex="-1">${main}</main><footer>cuối</footer></body></html>`;
}

describe('a page', () => {
  test('is read where it is meant to be, and in Vietnamese alone', () => {
    expect(prepareForPagefind(page('x', { body: '' }))).toBeNull();
    expect(prepareForPagefind(page('x', { lang: 'en' }))).toBeNull();
    expect(prepareForPagefind(page('x'))).not.toBeNull();
  });

  test('keeps its marks and its main part, folded', () => {
    const read = prepareForPagefind(page('<p>Đã cấp 1.347.047 thẻ</p>'))!;
    expect(read).toContain('content="Lâm D\u0335ồng" data-pagefind-filter');
    expect(read).toContain('D\u0335ã cấp 1\u0358347\u0358047 thẻ');
    expect(read).not.toMatch(/đầu|cuối|<title>/);
  });

  test('has blanks where the browser draws things apart, and none inside a sentence', () => {
    const read = prepareForPagefind(
      page('<dl><dt>LLTP</dt><dd>Lý lịch</dd></dl><p>in <strong>đậm</strong>.</p>'),
    )!;
    const text = read
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    expect(text).toBe('LLTP · Lý lịch in d\u0335ậm.');
  });

  test('in brief has figures and numbers of documents, under the names of their rows', () => {
    const html =
      '<p>Lời văn</p><table><tr id="r"><td>12</td><th scope="row">Khai sinh</th><td>Ngày 18/7/2024 đã cấp 1.755 giấy theo 18/KH-UBND</td></tr></table><article id="a"><div><h3>Tên nhiệm vụ</h3></div><dl><dt>Kết quả</dt><dd>Cấp 4.890 thẻ</dd></dl></article>';
    const read = prepareForPagefind(page(html), { brief: true })!;
    const text = read
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    expect(text).toBe('Lời văn 1\u0358755 · 18/KH-UBND · 4\u0358890 ·');
    expect(read).toMatch(/id="r" data-pagefind-title="Khai sinh"/);
    expect(read).toMatch(/id="a" data-pagefind-title="Tên nhiệm vụ"/);
  });
});

test.each([
  ['<td>13</td>', '<td></td>'],
  ['<td class="n">999</td>', '<td></td>'],
  ['<td>96,12 %</td>', '<td></td>'],
  ['<td>–</td>', '<td></td>'],
  ['<td>1.755</td>', '<td>1.755</td>'],
  ['<td>2024</td>', '<td>2024</td>'],
  [
    '<td><span aria-hidden="true">–</span><span class="visually-hidden">không in</span></td>',
    '<td></td>',
  ],
  ['<td>13 thẻ</td>', '<td>13 thẻ</td>'],
])('%s becomes %s', (cell, expected) => {
  expect(dropSmallNumbers(cell)).toBe(expected);
});

describe('anchors are named', () => {
  const titles = (html: string) =>
    [...nameAnchors(html).matchAll(/id="([^"]*)"[^>]*data-pagefind-title="([^"]*)"/g)].map(
      ([, id, title]) => `${id}: ${title}`,
    );

  test.each([
    ['<section id="s"><div><h2>Dịch vụ</h2></div></section>', ['s: Dịch vụ']],
    ['<h3 id="h">I. <em>Kinh tế</em></h3>', ['h: I. Kinh tế']],
    ['<tr id="r"><td>1</td><th scope="row">Khai "sinh"</th></tr>', ['r: Khai &quot;sinh&quot;']],
    ['<tr id="g"><th scope="rowgroup">Nhóm</th></tr><tr id="r"><td>1</td></tr>', []],
    [
      '<tr id="r"><th scope="row">Tổng <a class="doubt-mark">≠</a><span class="cell-note">ghi chú</span></th></tr>',
      ['r: Tổng'],
    ],
    ['<article id="a"><h3><span>II.1</span> Tên</h3></article>', ['a: II.1 Tên']],
    ['<div id="lltp"><dt>LLTP</dt><dd>x</dd></div>', ['lltp: LLTP']],
    ['<div id="x" data-pagefind-title="Có sẵn"><h2>Khác</h2></div>', ['x: Có sẵn']],
    ['<td id="c">1</td></tr></table><h2>Sau bảng</h2>', []],
    ['<section id="s"><p id="p">x</p><h2>Của đoạn khác</h2></section>', []],
  ])('%s', (html, expected) => {
    expect(titles(html)).toEqual(expected);
  });

  test('what follows a row with an id is not that row’s', () => {
    const html =
      '<section id="s"><h2>Bảng</h2><table><tr id="r"><th scope="row">Tổng, in</th></tr><tr><th scope="row">Tổng, cộng lại</th></tr></table><p>Ghi chú</p></section>';
    expect(titles(html)).toEqual(['s: Bảng', 'r: Tổng, in', 's: Bảng']);
    expect(nameAnchors(html)).toMatch(/title="Bảng"><\/p><tr><th scope="row">Tổng, cộng lại/);
    const last = html.replace(/<tr><th.*?<\/tr>/, '');
    expect(nameAnchors(last)).toMatch(
      /<\/table><p id="s" data-pagefind-title="Bảng"><\/p><p>Ghi chú/,
    );
  });
});

test('the day of a page', () => {
  const mark =
    '<meta name="search:until" content="2024-07-31" data-pagefind-sort="until[content]">';
  expect(dayOf(mark)).toBe('2024-07-31');
  expect(dayOf('<meta content="2024-07-31">')).toBe('');
});
