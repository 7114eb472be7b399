/** Amounts in anything larger than đồng are recognised, and nothing else is. */
import { describe, expect, test } from 'vitest';

import { inDong } from '../../src/domain/money.ts';

const amount = (value: number, unit: string | null, printed: string | null) =>
  inDong({ value, unit, printed });

describe('an amount that is not in đồng', () => {
  test.each([
    [1789, 'triệu đồng', '1,789 tỷ đồng', 1_789_000_000, 'đồng'],
    [1.789, 'tỷ đồng', '1,789 tỷ đồng', 1_789_000_000, 'đồng'],
    [1.789, 'tỉ', '1,789 tỉ đồng', 1_789_000_000, 'đồng'],
    [2.3, 'nghìn tỷ đồng', null, 2_300_000_000_000, 'đồng'],
    [350, 'tr.đ', '350 tr.đ', 350_000_000, 'đồng'],
    [12, 'nghìn đồng/thẻ', '12 nghìn đồng/thẻ', 12_000, 'đồng/thẻ'],
    [5, 'triệu VNĐ', '5 triệu VNĐ', 5_000_000, 'đồng'],
    [1789, 'đồng', '1,789 tỷ đồng', 1_789_000_000, 'đồng'],
    [1.789, null, '1,789 tỷ đồng', 1_789_000_000, 'đồng'],
    [-200, 'triệu đồng', 'giảm 200 triệu đồng', -200_000_000, 'đồng'],
  ])('%d «%s», printed «%s», is %d «%s»', (value, unit, printed, dong, inUnit) => {
    expect(amount(value, unit, printed)).toEqual({ value: dong, unit: inUnit });
  });
});

describe('nothing is made of', () => {
  test.each([
    ['what is in đồng', 1_789_000_000, 'đồng', '1,789 tỷ đồng'],
    ['what is in đồng a piece', 50_000, 'đồng/bản', '50.000 đồng/bản'],
    ['nought', 0, 'đồng', '0 đồng'],
    ['contracts', 3, 'hợp đồng', '3 hợp đồng'],
    ['other things in millions', 1.2, 'triệu lượt', '1,2 triệu lượt'],
    ['a count beside an amount', 8, 'khoản', '8 khoản, 8 tỷ đồng'],
    ['a count without unit beside an amount', 8, null, '8 khoản vay, 8 tỷ đồng'],
    ['a mistyped amount, which is judged elsewhere', 1788, 'đồng', '1,789 tỷ đồng'],
    ['a thousand times too little, which may be one', 1_789_000, 'đồng', '1,789 tỷ đồng'],
  ])('%s', (_, value, unit, printed) => {
    expect(amount(value, unit, printed)).toBeNull();
  });
});
