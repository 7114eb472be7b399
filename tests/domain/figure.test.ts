/** Printed percentages against their counts. */
import { describe, expect, test } from 'vitest';

import { agrees, marginOf, mayAgree, shareOf, type FigurePart } from '../../src/domain/figure.ts';

/** A percentage as it is typed. */
function percent(typed: string) {
  return { value: Number(typed), decimals: typed.split('.')[1]?.length ?? 0 };
}

describe('follows from its counts', () => {
  test.each([
    ['66.67', 2, 3], // rounded
    ['66.66', 2, 3], // cut off
    ['67', 2, 3],
    ['66', 2, 3],
    ['66.7', 2, 3],
    ['180', 36, 20],
    ['100.05', 2001, 2000],
    ['0', 0, 5],
    ['0.00', 0, 5],
    ['98.70', 987, 1000],
    ['100.00', 5, 5],
    ['99.99', 999949, 1000000],
    ['96.26', 96255, 100000], // 96.255 is not quite that in binary
    ['96.25', 96255, 100000],
    ['50', 1, 2],
    ['0.1', 1, 1000],
  ])('%s %% of %d in %d', (typed, part, whole) => {
    expect(agrees(percent(typed), shareOf(part, whole)!)).toBe(true);
  });
});

describe('does not', () => {
  test.each([
    ['66.68', 2, 3],
    ['66.65', 2, 3],
    ['68', 2, 3],
    ['88.73', 1755, 1869],
    ['18', 36, 20],
    ['66.70', 2, 3], // two decimals claim more than one
    ['0.01', 0, 5],
    ['100', 999, 1000 * 1000],
    ['99.8', 12676, 12688],
  ])('%s %% of %d in %d', (typed, part, whole) => {
    expect(agrees(percent(typed), shareOf(part, whole)!)).toBe(false);
  });
});

test('there is no share of nothing', () => {
  expect(shareOf(0, 0)).toBeNull();
  expect(shareOf(5, 0)).toBeNull();
  expect(shareOf(null, 5)).toBeNull();
  expect(shareOf(5, null)).toBeNull();
  expect(shareOf(0, 5)).toBe(0);
});

describe('how far a number may lie from what it stands for', () => {
  const part = {
    place: 'figures/x',
    key: 'x',
    indicator: null,
    label: 'Số',
    name: 'Số',
    unit: null,
    value: null,
    value_decimals: null,
    up_to: null,
    of: null,
    target: null,
    share: null,
    share_computed: null,
    printed: null,
    qualifier: null,
    scope: null,
    note: null,
    reasons: {},
  } as const satisfies FigurePart;

  test.each([
    [{ value: 1204880, printed: '1.204.880 thẻ' }, 0],
    [{ value: 1200000, printed: '1,2 triệu thẻ' }, 50000],
    [{ value: 31200, printed: '31,2 nghìn' }, 50],
    [{ value: 1.8, unit: 'tỷ đồng', printed: '1,8 tỷ đồng' }, 0.05],
    [{ value: 33.3, unit: '%' }, 0.05],
    [{ value: 500, printed: 'hơn 500', qualifier: 'more-than' }, 25],
    [{ value: 100, up_to: 200 }, 10],
    [{ value: null }, 0],
  ] as const)('%o', (fields, margin) => {
    expect(marginOf({ ...part, ...fields })).toBeCloseTo(margin, 9);
  });

  test('a rounded count may have been any that rounds to it', () => {
    const share = { value: 93.4, decimals: 1 };
    expect(mayAgree(share, 1200000, 1290000, 0)).toBe(false);
    expect(mayAgree(share, 1200000, 1290000, 50000)).toBe(true);
    expect(mayAgree({ value: 99, decimals: 0 }, 1200000, 1290000, 50000)).toBe(false);
  });
});
