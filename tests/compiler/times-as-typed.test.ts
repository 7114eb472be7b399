/** Days, periods and weeks as people type them. */
import { expect, test } from 'vitest';

import { readDay, readPeriod, readWeek } from '../../src/compiler/times-as-typed.ts';

test.each([
  ['18/7/2024', '2024-07-18', true],
  ['2024-7-18', '2024-07-18', true],
  ['20240718', '2024-07-18', true],
  ['18/7/24', '2024-07-18', false],
  ['ngày 05 tháng 9 năm 2024', '2024-09-05', false],
  ['Bắc Giang, ngày 05 tháng 9 năm 2024', '2024-09-05', false],
  ['đến ngày 18/7/2024', '2024-07-18', false],
  ['17h00 ngày 18/7/2024', '2024-07-18', false],
  ['2024-07-18T00:00:00', '2024-07-18', false],
  ['2024–07–18', '2024-07-18', false],
  ['“2024-07-18”', '2024-07-18', false],
  ['O5/08/2024', '2024-08-05', false],
])('the day %s', (typed, day, certain) => {
  expect(readDay(typed)).toEqual({ day, certain });
});

test.each(['31/02/2024', '8/2024', '/8/2024', 'hôm nay', '45509', '1/2/3', '08/25/2024'])(
  '%s is no day',
  (typed) => {
    expect(readDay(typed)).toBeNull();
  },
);

test.each([
  ['2024-7', '2024-07'],
  ['7/2024', '2024-07'],
  ['Tháng 7 năm 2024', '2024-07'],
  ['T7/2024', '2024-07'],
  ['202407', '2024-07'],
  ['Quý III/2024', '2024-q3'],
  ['2024-Q3', '2024-q3'],
  ['6 tháng đầu năm 2024', '2024-h1'],
  ['6 tháng cuối năm 2024', '2024-h2'],
  ['9 tháng đầu năm 2026', '2026-01--2026-09'],
  ['2026-9thang', '2026-01--2026-09'],
  ['năm 2024', '2024'],
])('the period %s', (typed, id) => {
  expect(readPeriod(typed)).toBe(id);
});

/** A suggestion must not widen what was written. */
test.each(['2026-w12', 'tuần 12/2026', '9 tháng', 'tháng 7', '2024-13', '18/7/2024', '2024-07-18'])(
  '%s is no period',
  (typed) => {
    expect(readPeriod(typed)).toBeNull();
  },
);

test.each([
  ['2026-w12', { week: '12', month: '2026-03' }],
  ['Tuần 29/2024', { week: '29', month: '2024-07' }],
  ['2026-w53', { week: '53', month: '2026-12' }],
  ['2024-07', null],
])('the week %s', (typed, week) => {
  expect(readWeek(typed)).toEqual(week);
});
