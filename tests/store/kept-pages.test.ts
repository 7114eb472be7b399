/** Pages that are not drawn again, and what search is told of them. */
import { expect, test } from 'vitest';

import { keptPages } from '../../src/store/kept-pages.ts';

function firstBuild() {
  const pages = keptPages({}, () => null);
  for (const page of ['b', 'a']) {
    pages.keyOf(page, `${page} 1`, () => 'never asked');
    pages.draw(page, () => `view of ${page}`);
    pages.tell(page, { title: page });
  }
  return pages;
}

test('a page that is kept says what it said when it was drawn', () => {
  const first = firstBuild();
  const told = new Map(first.told().map(({ page, piece }) => [page, piece]));
  const next = keptPages(first.all(), (page) => told.get(page) ?? null);
  next.keyOf('a', 'a 1', () => 'never asked');
  next.keyOf('b', 'b 2', () => 'view of b');
  expect(next.told().map(({ page, open }) => [page, open()])).toEqual([
    ['a', { title: 'a' }],
    ['b', { title: 'b' }],
  ]);
});

test('a page that is drawn again says what is said now, and a page that is gone nothing', () => {
  const first = firstBuild();
  const told = new Map(first.told().map(({ page, piece }) => [page, piece]));
  const next = keptPages(first.all(), (page) => told.get(page) ?? null);
  next.keyOf('a', 'a 2', () => 'another view');
  expect(next.told()).toEqual([]);
  next.tell('a', { title: 'A' });
  expect(next.told().map(({ page, open }) => [page, open()])).toEqual([['a', { title: 'A' }]]);
});
