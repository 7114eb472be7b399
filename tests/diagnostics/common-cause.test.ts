/** Which findings are one fault, so far as that can be derived; and what comes near and is not. */
import { expect, test } from 'vitest';

import type { Code } from '../../src/diagnostics/catalogue.ts';
import { byCause } from '../../src/diagnostics/common-cause.ts';

const found = (code: Code, place: string, facts: Readonly<Record<string, unknown>>) => ({
  code,
  place,
  facts,
});
const groups = (...findings: ReturnType<typeof found>[]) =>
  byCause(findings).map((group) => group.map(({ code, place }) => `${code} ${place}`));

const twice = found('list-duplicate', 'evaluation/17/provinces.48', {});
const counted = (printed: number) =>
  found('count-mismatch', 'evaluation/17/deployed_printed', { printed, computed: 49 });

test('a count that is too high by just the names listed twice follows from them', () => {
  expect(groups(counted(50), twice)).toEqual([
    ['list-duplicate evaluation/17/provinces.48', 'count-mismatch evaluation/17/deployed_printed'],
  ]);
});

test('a count that is off by more has a cause of its own, and so has another row', () => {
  expect(groups(counted(51), twice)).toHaveLength(2);
  const other = found('list-duplicate', 'evaluation/18/provinces.3', {});
  expect(groups(counted(50), other)).toHaveLength(2);
});

const excess = found('part-exceeds-whole', 'figures/a/value', { printed: 31385, computed: 21394 });

test('a share of a part that exceeds its whole follows from that', () => {
  const share = found('share-mismatch', 'figures/a/share', {
    value: 31385,
    of: 21394,
    printed: 99.96,
  });
  const range = found('share-out-of-range', 'figures/a/share', { printed: 146.7, computed: 100 });
  expect(groups(share, excess)).toEqual([
    ['part-exceeds-whole figures/a/value', 'share-mismatch figures/a/share'],
  ]);
  expect(groups(excess, range)).toHaveLength(1);
});

test('a share of other numbers does not, nor that of another figure', () => {
  const share = found('share-mismatch', 'figures/a/share', { value: 5, of: 21394, printed: 99.96 });
  const other = found('share-mismatch', 'figures/b/share', { value: 31385, of: 21394 });
  expect(groups(excess, share)).toHaveLength(2);
  expect(groups(excess, other)).toHaveLength(2);
});

test('one day of which two figures of a row speak is one print; in two rows it is two', () => {
  const day = (place: string) =>
    found('date-outside-period', place, { printed: '15/02/2023', computed: '01/02/2024' });
  expect(groups(day('models/6/a/as_of'), day('models/6/b/as_of'))).toHaveLength(1);
  expect(groups(day('models/6/a/as_of'), day('models/7/b/as_of'))).toHaveLength(2);
});

test('what is alike only in its values stays apart', () => {
  const sum = (place: string) => found('sum-mismatch', place, { printed: 2, computed: 3 });
  expect(groups(sum('services/total/online'), sum('services/total/received'))).toHaveLength(2);
});
