import { describe, expect, test } from 'vitest';

import type { Stretch } from '../../../src/site/search/excerpt.ts';
import { hitsOf, type Fragment } from '../../../src/site/search/hits.ts';
import { answers, termsOf, tokensOf } from '../../../src/site/search/query.ts';
import { foldForPagefind } from '../../../src/site/search/marks.ts';

/** A page as Pagefind keeps it: `#id:title` starts a place. */
function pageOf(...places: readonly string[]): Fragment {
  const anchors: { id: string; location: number; title: string }[] = [];
  const words: string[] = [];
  for (const place of places) {
    const [, id, title, text] = /^(?:#([^:]*):([^|]*)\|)?(.*)$/.exec(place)!;
    if (id !== undefined)
      anchors.push({ id, location: words.length, title: foldForPagefind(title!) });
    words.push(...foldForPagefind(text!).split(' '));
  }
  return { content: words.join(' '), anchors };
}

function found(page: Fragment, ...queries: readonly string[]) {
  const terms = queries.map(termsOf);
  const locations = page.content
    .split(' ')
    .flatMap((word, at) =>
      terms.flat().some((term) => answers(tokensOf(word), term)) ? [at] : [],
    );
  const shown = (stretches: readonly Stretch[]) =>
    stretches.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join(' ');
  return hitsOf(page, locations, terms).map(
    ({ anchor, title, excerpt }) => `${anchor ?? '-'} | ${shown(title)} | ${shown(excerpt)}`,
  );
}

const REPORT = pageOf(
  'Bắc Giang, tháng 7 năm 2024',
  '#dv:Dịch vụ công|Dịch vụ công thiết yếu',
  '#ks:Đăng ký khai sinh|Đăng ký khai sinh · 1.755 · 1.869 ·',
  '#kt:Đăng ký khai tử|Đăng ký khai tử · 1.093 ·',
  '#vb:Kế hoạch năm 2024|18/KH-UBND · 23/01/2024 · Kế hoạch năm 2024 ·',
);

describe('hits', () => {
  test.each([
    ['dang ky khai sinh', ['ks | [Đăng ký khai sinh] | ', 'kt | [Đăng ký khai] tử | ']],
    ['khai sinh', ['ks | Đăng ký [khai sinh] | ']],
    ['1.869', ['ks | Đăng ký khai sinh | 1.755 · [1.869]']],
    ['18/KH-UBND', ['vb | Kế hoạch năm 2024 | [18/KH-UBND] · 23/01/2024 · Kế hoạch năm 2024']],
    ['thiet yeu', ['dv | Dịch vụ công | [thiết yếu]']],
    ['bac giang', ['- |  | [Bắc Giang,] tháng 7 năm 2024']],
    ['vắng mặt', []],
  ])('«%s»', (query, expected) => {
    expect(found(REPORT, query)).toEqual(expected);
  });

  test('any way of putting the query is enough, and only its words are marked', () => {
    const page = pageOf('#a:LLTP|LLTP · nhân dân', '#b:Phiếu|Phiếu lý lịch tư pháp của dân');
    expect(found(page, 'LLTP', 'lý lịch tư pháp')).toEqual([
      'a | [LLTP] | nhân dân',
      'b | Phiếu | [lý lịch tư pháp] của dân',
    ]);
  });

  test('words close together come before words scattered over a place', () => {
    const far = `đăng ${'x '.repeat(20)}ký ${'x '.repeat(20)}khai ${'x '.repeat(20)}sinh`;
    const page = pageOf(`#far:Xa|${far}`, '#near:Gần|việc đăng ký khai sinh');
    expect(found(page, 'đăng ký khai sinh')).toEqual(['near | Gần | việc [đăng ký khai sinh]']);
  });

  test('an abbreviation is shown with what it means', () => {
    const page = pageOf('#cccd:CCCD|CCCD · Căn cước công dân ·');
    expect(found(page, 'cccd')).toEqual(['cccd | [CCCD] | Căn cước công dân']);
  });

  test('a section that goes on after its table is one hit', () => {
    const page = pageOf(
      '#s:Bảng|Bảng số thẻ',
      '#r:Tổng|Tổng · 1.755 ·',
      '#s:Bảng|số thẻ của cả tỉnh',
    );
    expect(found(page, 'số thẻ').map((hit) => hit.split(' | ')[0])).toEqual(['s']);
  });

  test('a long place is cut around the match', () => {
    const page = pageOf(`#a:Dài|${'trước '.repeat(40)}con số 48.050 ${'sau '.repeat(40)}`.trim());
    expect(found(page, '48.050')).toEqual([
      `a | Dài | … trước trước trước trước con số [48.050] ${'sau '.repeat(21)}…`,
    ]);
  });
});
