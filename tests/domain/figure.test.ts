/** Printed percentages against their counts. */
import { describe, expect, test } from 'vitest';

import { agrees, shareOf } from '../../src/domain/figure.ts';

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
