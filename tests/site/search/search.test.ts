/** Answers and full text together: nothing twice, and nothing that the reader has not chosen. */
import { describe, expect, test } from 'vitest';

import type { Page } from '../../../src/site/search/closer-order.ts';
import type { Hit } from '../../../src/site/search/hits.ts';
import type { Answer } from '../../../src/site/search/question/question.ts';
import { askedFor, beyond, within } from '../../../src/site/search/search.ts';

function answer(address: string, told: Partial<Answer> = {}): Answer {
  const nothing = {
    value: null,
    province: null,
    period: null,
    covered: 1,
    isSure: true,
    isLikely: true,
  };
  return { kind: 'row', label: 'Số liệu', title: address, address, ...nothing, ...told };
}

function hit(page: string, anchor: string | null): Hit {
  const judged = {
    answered: 1,
    asTyped: 1,
    named: 0,
    titled: 0,
    isThing: false,
    isNumbered: false,
    isOfReport: false,
  };
  const shown = { title: [], excerpt: [], kind: null, status: null };
  return { page, pageTitle: page, anchor, ...shown, ...judged };
}

function page(url: string, ...anchors: readonly string[]): Page {
  const places = anchors.map((anchor) => hit(url, anchor));
  return { url, title: url, whole: hit(url, null), places };
}

test('what is answered above is not offered again, its neighbours are', () => {
  const pages = [page('/a/', 'x', 'y'), page('/b/'), page('/c/', 'z')];
  const left = beyond([answer('/a/#x'), answer('/b/'), answer('/c/')], pages);
  expect(
    left.map(({ url, whole, places }) => [url, whole !== null, places.map(({ anchor }) => anchor)]),
  ).toEqual([
    ['/a/', true, ['y']],
    ['/c/', false, ['z']],
  ]);
});

describe('answers of other provinces, years, periods and kinds than were chosen are not shown', () => {
  const province = (id: string, ...forms: readonly string[]) =>
    ({ kind: 'provinces', id, title: forms[0]!, forms, everyday: [] }) as const;
  const chosen: readonly (readonly [Parameters<typeof within>[1], readonly string[]])[] = [
    [{}, ['/1', '/2', '/3']],
    [{ tinh: { any: ['Bắc Giang'] } }, ['/1']],
    [{ ky: { any: ['tháng 7 năm 2024'] } }, ['/1', '/2']],
    [{ nam: { any: ['2024'] } }, ['/1', '/2']],
    [{ nam: { any: ['2023'] } }, []],
    [{ loai: { any: ['Số liệu'] } }, ['/1', '/2']],
    [{ loai: { any: ['Chỉ tiêu thống kê'] } }, ['/3']],
    [{ loai: { any: ['Văn bản'] } }, []],
    [{ 'trang-thai': { any: ['Đã hoàn thành'] } }, []],
  ];
  test.each(chosen)('in Vietnamese and in English: %o', (filters, addresses) => {
    const shown = (names: readonly string[], period: string, forms: readonly string[][]) => {
      const answers = [
        answer('/1', { province: names[0]!, period }),
        answer('/2', { province: names[1]!, period }),
        answer('/3', { kind: 'indicator' }),
      ];
      const things = [province('bac-giang', ...forms[0]!), province('lam-dong', ...forms[1]!)];
      return within(answers, filters, { things }).map(({ address }) => address);
    };
    const vietnamese = [['Bắc Giang'], ['Lâm Đồng']];
    expect(shown(['Bắc Giang', 'Lâm Đồng'], 'tháng 7 năm 2024', vietnamese)).toEqual(addresses);
    const english = [['Bac Giang'], ['Lam Dong']];
    expect(shown(['Bac Giang', 'Lam Dong'], 'July 2024', english)).toEqual(addresses);
  });
});

test('without a vocabulary full text is asked just what was typed', () => {
  expect(askedFor('"khai sinh" bắc giang', null, null)).toEqual({
    text: 'khai sinh bắc giang',
    phrases: ['khai sinh'],
    numbers: [],
    readings: [],
    kind: null,
    heading: null,
    reports: [],
  });
});
