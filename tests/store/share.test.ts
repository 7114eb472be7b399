/** One site divided among several builds. */
import { expect, test } from 'vitest';

import { readShare, reportingUnits, unitsIn } from '../../src/store/share.ts';

const REPORTS = ['lam-dong/2024-02', 'bac-giang/2024-07', 'an-giang/2024-07', 'bac-giang/2024-02'];
const reports = REPORTS.map((id) => ({ id }));

test.each([
  ['1/1', { part: 1, of: 1 }],
  ['2/10', { part: 2, of: 10 }],
  ['10/10', { part: 10, of: 10 }],
])('%s is a share', (text, share) => {
  expect(readShare(text)).toEqual(share);
});

test.each([
  '3/2',
  '0/2',
  '1/0',
  'a/b',
  '1',
  '1/',
  '/2',
  '1/2/3',
  '01/2',
  '-1/2',
  '1.5/2',
  ' 1/2',
  '',
])('«%s» is none', (text) => {
  expect(readShare(text)).toBeNull();
});

test('units take turns in the order of their slugs, whatever they report', () => {
  expect(reportingUnits(reports)).toEqual(['an-giang', 'bac-giang', 'lam-dong']);
  const [first, second] = [1, 2].map((part) => unitsIn({ part, of: 2 }, reports));
  expect(['an-giang', 'lam-dong', 'bac-giang'].map(first!)).toEqual([true, true, false]);
  expect(['an-giang', 'lam-dong', 'bac-giang'].map(second!)).toEqual([false, false, true]);
});

test('every unit is of one part, and one that does not report is of the first', () => {
  const many = Array.from({ length: 63 }, (_, at) => ({ id: `don-vi-${at}/2024-01` }));
  const parts = [1, 2, 3, 4, 5].map((part) => unitsIn({ part, of: 5 }, many));
  const slugs = [...reportingUnits(many), 'ha-noi'];
  const drawn = slugs.map((slug) => parts.flatMap((isIn, at) => (isIn(slug) ? [at + 1] : [])));
  expect(drawn.every((of) => of.length === 1)).toBe(true);
  expect(drawn.at(-1)).toEqual([1]);
  const sizes = [1, 2, 3, 4, 5].map(
    (part) =>
      drawn
        .slice(0, -1)
        .flat()
        .filter((of) => of === part).length,
  );
  expect(sizes).toEqual([13, 13, 13, 12, 12]);
});
