/** Answers and full text together: nothing twice, and nothing that the reader has not chosen. */
import { expect, test } from 'vitest';

import type { Page } from '../../../src/site/search/find.ts';
import type { Hit } from '../../../src/site/search/hits.ts';
import type { Answer } from '../../../src/site/search/question/question.ts';
import { askedFor, beyond, within } from '../../../src/site/search/search.ts';

function answer(address: string, told: Partial<Answer> = {}): Answer {
  const nothing = { value: null, province: null, period: null, covered: 1, isSure: true };
  return { kind: 'row', label: 'Số liệu', title: address, address, ...nothing, ...told };
}

function hit(page: string, anchor: string | null): Hit {
  const judged = {
    answered: 1,
    asTyped: 1,
    named: 0,
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

test('answers of other provinces and periods than were chosen are not shown', () => {
  const answers = [
    answer('/1', { province: 'Bắc Giang', period: 'tháng 7 năm 2024' }),
    answer('/2', { province: 'Lâm Đồng', period: 'tháng 7 năm 2024' }),
    answer('/3'),
  ];
  const shown = (filters: Parameters<typeof within>[1]) =>
    within(answers, filters).map(({ address }) => address);
  expect(shown({})).toEqual(['/1', '/2', '/3']);
  expect(shown({ tinh: { any: ['Bắc Giang'] } })).toEqual(['/1']);
  expect(shown({ ky: { any: ['tháng 7 năm 2024'] } })).toEqual(['/1', '/2']);
  expect(shown({ loai: { any: ['Văn bản'] } })).toEqual([]);
});

test('without a vocabulary full text is asked just what was typed', () => {
  expect(askedFor('"khai sinh" bắc giang', null)).toEqual({
    text: 'khai sinh bắc giang',
    phrases: ['khai sinh'],
    numbers: [],
    readings: [],
  });
});
