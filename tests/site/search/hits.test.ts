/** A record as it is shown, and how well it answers. */
import { describe, expect, test } from 'vitest';

import type { Stretch } from '../../../src/site/search/excerpt.ts';
import { hitOf, type Fragment } from '../../../src/site/search/hits.ts';
import { LEAST } from '../../../src/site/search/judge.ts';
import { termsOf } from '../../../src/site/search/query.ts';
import { foldForPagefind } from '../../../src/site/search/marks.ts';

function record(title: string, text: string, page = 'Bắc Giang, tháng 7 năm 2024'): Fragment {
  const meta = { title: foldForPagefind(title), page: foldForPagefind(page) };
  return {
    url: '/bao-cao/bac-giang/2024-07/#r',
    content: foldForPagefind(text),
    meta,
    filters: {},
  };
}

function hit(fragment: Fragment, ...queries: readonly string[]) {
  return hitOf(
    fragment,
    queries.map(termsOf).map((terms) => ({ terms, weights: terms.map(() => 1) })),
  );
}

function shown(stretches: readonly Stretch[]): string {
  return stretches.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join(' ');
}

const BIRTHS = record('Đăng ký khai sinh', 'Đăng ký khai sinh · 1.755 · 1.869');
const PLAN = record('Kế hoạch năm 2024', '18/KH-UBND · 23/01/2024 · Kế hoạch năm 2024');

describe('a hit', () => {
  test.each([
    [BIRTHS, 'dang ky khai sinh', '[Đăng ký khai sinh] | '],
    [BIRTHS, 'khai sinh', 'Đăng ký [khai sinh] | '],
    [BIRTHS, '1.869', 'Đăng ký khai sinh | 1.755 · [1.869]'],
    [PLAN, '18/KH-UBND', 'Kế hoạch năm 2024 | [18/KH-UBND] · 23/01/2024 · Kế hoạch năm 2024'],
    [record('CCCD', 'CCCD · Căn cước công dân'), 'cccd', '[CCCD] | Căn cước công dân'],
    [record('Môi trường số', 'Khai sinh mới'), 'mới sinh', 'Môi trường số | Khai [sinh mới]'],
    [record('Môi trường số', 'Khai sinh'), 'mới sinh', '[Môi] trường số | Khai [sinh]'],
    [record('Môi trường số', 'Khai sinh mới'), 'moi sinh', '[Môi] trường số | Khai [sinh mới]'],
  ])('%#. for «%s»', (fragment, query, expected) => {
    const { title, excerpt } = hit(fragment, query);
    expect(`${shown(title)} | ${shown(excerpt)}`).toBe(expected);
  });

  test('is judged by the way of putting the query that it answers best', () => {
    const fragment = record('Phiếu', 'Phiếu lý lịch tư pháp của dân');
    const { excerpt, answered } = hit(fragment, 'LLTP', 'lý lịch tư pháp');
    expect(shown(excerpt)).toBe('[lý lịch tư pháp] của dân');
    expect(answered).toBe(1);
  });

  test('of a long text is cut around the match', () => {
    const text = `${'trước '.repeat(40)}con số 48.050 ${'sau '.repeat(40)}`.trim();
    expect(shown(hit(record('Dài', text), '48.050').excerpt)).toBe(
      `… trước trước trước trước con số [48.050] ${'sau '.repeat(21)}…`,
    );
  });
});

describe('marks', () => {
  test('stand only at words that stand together, where they do so anywhere', () => {
    const fragment = record('Sát hạch lái xe', 'Người dân tham gia sát hạch lái xe ở Gia Lai');
    const { title, excerpt } = hit(fragment, 'gia lai');
    expect(shown(title)).toBe('Sát hạch lái xe');
    expect(shown(excerpt)).toBe('Người dân tham gia sát hạch lái xe ở [Gia Lai]');
  });

  test('stand at words apart where that is all that there is', () => {
    const { title } = hit(record('Đăng nhập để ký', 'Đăng nhập để ký'), 'đăng ký');
    expect(shown(title)).toBe('[Đăng] nhập để [ký]');
  });
});

describe('a document', () => {
  const isNumbered = (number: string) =>
    hitOf(PLAN, [{ terms: termsOf(number), weights: [1] }], [number]).isNumbered;

  test('is known by its number, by another not, and by that of which it is the beginning', () => {
    expect(isNumbered('18/KH-UBND')).toBe(true);
    expect(isNumbered('18/KH')).toBe(true);
    expect(isNumbered('8/KH-UBND')).toBe(false);
    expect(isNumbered('18/KH-UB')).toBe(false);
  });
});

describe('how well a record answers', () => {
  const answered = (fragment: Fragment, query: string) => hit(fragment, query).answered;

  test('is no answer where syllables are scattered', () => {
    expect(answered(record('Đánh giá', 'Giá trị mang lại cho dân'), 'gia lai')).toBeLessThan(LEAST);
    expect(answered(record('Đơn vị', 'tỉnh Gia Lai'), 'gia lai')).toBe(1);
  });

  test('is less the further its words stand apart', () => {
    const far = `đăng ký ${'x '.repeat(20)}khai sinh`;
    expect(answered(record('Xa', far), 'đăng ký khai sinh')).toBeLessThan(
      answered(BIRTHS, 'đăng ký khai sinh'),
    );
  });

  test('counts the names of the place and of its page', () => {
    expect(answered(BIRTHS, 'khai sinh bắc giang tháng 7')).toBe(1);
  });

  test('is less with other accents than were typed', () => {
    expect(answered(record('Khác', 'dạng kỳ'), 'đăng ký')).toBeLessThan(1);
    expect(answered(record('Khác', 'dạng kỳ'), 'dang ky')).toBe(1);
  });

  test('leaves abbreviations and numbers their places, however far apart', () => {
    expect(answered(record('Chỗ', 'VNeID và 2034/QĐ-UBND'), '2034/qd-ubnd vneid')).toBe(1);
  });
});
