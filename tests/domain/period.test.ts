/** Periods and days. */
import { describe, expect, test } from 'vitest';

import {
  comparePeriods,
  covers,
  isDay,
  lastDayOfMonth,
  parsePeriod,
} from '../../src/domain/period.ts';

describe('days', () => {
  test.each(['2024-02-29', '2024-12-31', '2000-02-29', '2024-01-01'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-1-1',
    '2024-02-29 ',
    '',
    '20240229',
    '2024-02-00',
  ])('«%s» does not', (day) => {
    expect(isDay(day)).toBe(false);
  });

  test('months end when they do', () => {
    const ends = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    expect(ends.map((_, i) => lastDayOfMonth(2024, i + 1))).toEqual(ends);
    expect(lastDayOfMonth(2023, 2)).toBe(28);
  });

  test('of every year a date of JavaScript can tell, months end as there', () => {
    for (let year = 100; year < 3000; year++)
      for (let month = 1; month <= 12; month++)
        if (lastDayOfMonth(year, month) !== new Date(Date.UTC(year, month, 0)).getUTCDate())
          expect.fail(`${year}-${month}`);
  });
});

describe('periods', () => {
  test.each([
    ['2024-07', 'month', '2024-07-01', '2024-07-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2024-q1', 'quarter', '2024-01-01', '2024-03-31'],
    ['2024-q4', 'quarter', '2024-10-01', '2024-12-31'],
    ['2024-h1', 'half', '2024-01-01', '2024-06-30'],
    ['2024-h2', 'half', '2024-07-01', '2024-12-31'],
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-01--2024-03', 'span', '2024-01-01', '2024-03-31'],
    ['2023-12--2024-02', 'span', '2023-12-01', '2024-02-29'],
    ['2024-05--2024-05', 'span', '2024-05-01', '2024-05-31'],
  ])('%s', (id, kind, start, end) => {
    expect(parsePeriod(id)).toEqual({ id, kind, start, end });
  });

  test.each([
    '',
    '2024-13',
    '2024-00',
    '2024-7',
    '2024-q5',
    '2024-q0',
    '2024-h3',
    '24',
    '2024-Q1',
    '2024-03--2024-01',
    '2024--2025',
    '2024-q1--2024-q2',
    '2024-01--',
    '2024-01--2024-02--2024-03',
    ' 2024',
  ])('«%s» is none', (id) => {
    expect(parsePeriod(id)).toBeNull();
  });

  test('order by their end, then the longer first', () => {
    const ids = ['2024', '2024-12', '2024-q4', '2024-h2', '2024-07', '2024-h1', '2024-06', '2023'];
    const sorted = ids.map((id) => parsePeriod(id)!).sort(comparePeriods);
    expect(sorted.map(({ id }) => id)).toEqual([
      '2023',
      '2024-h1',
      '2024-06',
      '2024-07',
      '2024',
      '2024-h2',
      '2024-q4',
      '2024-12',
    ]);
  });

  test('cover what lies inside them', () => {
    const covering = (outer: string, inner: string) =>
      covers(parsePeriod(outer)!, parsePeriod(inner)!);
    expect(covering('2024', '2024-07')).toBe(true);
    expect(covering('2024-h1', '2024-q2')).toBe(true);
    expect(covering('2024-07', '2024-07')).toBe(true);
    expect(covering('2024-h1', '2024-07')).toBe(false);
    expect(covering('2024-06--2024-08', '2024-q3')).toBe(false);
  });
});
