/** What officers write in a number's place beside a plain number, and what is read of it. */
import { expect, test } from 'vitest';

import { readNumberCell, type NumberCell } from '../../src/compiler/number-cells.ts';
import type { NumberForm } from '../../src/compiler/number-format.ts';

test.each<[string, NumberForm, Partial<NumberCell>]>([
  ['1.869 hồ sơ', 'count', { digits: '1869', unit: 'hồ sơ' }],
  ['hơn 500', 'number', { digits: '500', qualifier: 'more-than' }],
  ['Trên 500 thẻ', 'number', { digits: '500', qualifier: 'more-than', unit: 'thẻ' }],
  ['đạt hơn 50%', 'percent', { digits: '50', qualifier: 'more-than', isPercent: true }],
  ['khoảng 12 nghìn', 'count', { digits: '12000', qualifier: 'about', isScaled: true }],
  ['12 nghin', 'number', { digits: '12000', isScaled: true }],
  ['1,789 tỷ đồng', 'number', { digits: '1789000000', unit: 'đồng', isScaled: true }],
  ['120tr', 'number', { digits: '120000000', isScaled: true }],
  ['1.000.000 đ', 'number', { digits: '1000000', unit: 'đồng', isScaled: true }],
  ['18/20', 'count', { digits: '18', of: '20' }],
  ['36/20 thủ tục', 'number', { digits: '36', of: '20', unit: 'thủ tục' }],
  ['10-12 triệu đồng', 'number', { digits: '10000000', upTo: '12000000', isScaled: true }],
  ['đạt 93,90%', 'percent', { digits: '93.90', isPercent: true }],
  ['93,90%', 'count', { digits: '93.90', isPercent: true }],
  ['“1869”', 'count', { digits: '1869' }],
  ['= 1869', 'count', { digits: '1869' }],
  ['１８６９', 'count', { digits: '1869' }],
  ['l869', 'count', { digits: '1869', letters: 'l' }],
  ['1O0', 'count', { digits: '100', letters: 'O' }],
])('%s as a %s', (typed, form, read) => {
  expect(readNumberCell(typed, form)).toMatchObject(read);
});

/** A wrong reading would be published: what multiplies by no rule, or is no one number, is not read. */
test.each([
  '120k',
  '25 trăm',
  '3 lần',
  '12 nghìn 500',
  '2 vạn',
  '1/2 số xã',
  '500+',
  '−5',
  '1755+114',
  '2024-07-18',
  '10 hồ sơ và 5 thẻ',
  '5 tỷ lệ',
  '½',
  'một nghìn',
  '-',
])('%s is not read', (typed) => {
  expect(readNumberCell(typed, 'number')).toBeNull();
});
