/** Periods in every form in which people type them. */
import { expect, test } from 'vitest';

import { periodAt } from '../../../../src/site/search/question/period.ts';
import { wordsOf } from '../../../../src/site/search/question/words.ts';

test.each([
  ['7/2024', '2024-07'],
  ['07-2024', '2024-07'],
  ['7.2024', '2024-07'],
  ['T7/2024', '2024-07'],
  ['t07 2024', '2024-07'],
  ['tháng 7/2024', '2024-07'],
  ['thang 7 nam 2024', '2024-07'],
  ['tháng bảy năm 2024', '2024-07'],
  ['tháng bảy 2024', '2024-07'],
  ['tháng giêng 2025', '2025-01'],
  ['tháng tư năm 2025', '2025-04'],
  ['tháng năm năm 2025', '2025-05'],
  ['tháng mười năm 2025', '2025-10'],
  ['tháng mười một năm 2025', '2025-11'],
  ['tháng chạp 2025', '2025-12'],
  ['July 2024', '2024-07'],
  ['2024-07', '2024-07'],
  ['2024/7', '2024-07'],
  ['tháng 7', '*-07'],
  ['T12', '*-12'],
  ['quý 3/2024', '2024-q3'],
  ['quý III năm 2024', '2024-q3'],
  ['qui ba 2024', '2024-q3'],
  ['Q3 2024', '2024-q3'],
  ['2024-q3', '2024-q3'],
  ['quý 3', '*-q3'],
  ['6 tháng đầu năm 2024', '2024-h1'],
  ['sáu tháng đầu năm', '*-h1'],
  ['06 tháng cuối năm 2024', '2024-h2'],
  ['nửa đầu năm 2024', '2024-h1'],
  ['9 tháng đầu năm 2025', '2025-01--2025-09'],
  ['từ tháng 1 đến tháng 3 năm 2024', '2024-01--2024-03'],
  ['tháng 11 năm 2023 đến tháng 2 năm 2024', '2023-11--2024-02'],
  ['năm 2024', '2024'],
  ['2024', '2024'],
])('«%s»', (typed, id) => {
  const words = wordsOf(typed);
  expect(periodAt(words, 0)).toEqual({ id, to: words.length });
});

test.each(['tháng 13', '13/2024', '18/KH', '7 2024', 'quý 5', '06', 'năm', 'tháng', '9 tháng'])(
  '«%s» names none, or not all of it',
  (typed) => {
    const words = wordsOf(typed);
    expect(periodAt(words, 0)?.to).not.toBe(words.length);
  },
);

test('a word that every object knows is no number', () => {
  expect(periodAt(wordsOf('tháng mười constructor'), 0)).toEqual({ id: '*-10', to: 2 });
});
