/** How Vietnamese is written: folding, and numbers as people print them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  compareNames,
  fold,
  foldName,
  formatDay,
  formatNumber,
  formatShare,
  hasUnreadableDigits,
  readQuantities,
  slugify,
} from '../../src/domain/vietnamese.ts';

describe('folding', () => {
  test.each([
    ['Đà Nẵng', 'da nang'],
    ['ĐĂNG  KÝ\u00a0khai sinh ', 'dang ky khai sinh'],
    ['Hòa Bình', 'hoa binh'],
    ['Hoà Bình', 'hoa binh'],
    ['Thừa Thiên – Huế', 'thua thien – hue'],
    ['', ''],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
  });

  test.each([
    ['TP. Đà Nẵng', 'tp da nang'],
    ['Thừa Thiên – Huế', 'thua thien hue'],
    ['***', ''],
  ])('a name: %s', (text, folded) => {
    expect(foldName(text)).toBe(folded);
  });

  test('every character, alone and among others, as a whole text is folded', () => {
    const whole = (text: string) =>
      text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[đĐ]/g, 'd')
        .toLowerCase()
        .replace(/\s+/gu, ' ')
        .trim();
    const unlike: string[] = [];
    for (let code = 0; code < 0x10000; code++)
      for (const text of ['X', 'aXb', ' X', 'ΣX', 'X X  x', 'x'.repeat(300) + 'X X']) {
        const typed = text.replaceAll('X', String.fromCharCode(code));
        const name = whole(typed)
          .replace(/[^a-z0-9]+/g, ' ')
          .trim();
        if (fold(typed) !== whole(typed) || foldName(typed) !== name) unlike.push(typed);
      }
    expect(unlike).toEqual([]);
  });

  test('slugs', () => {
    expect(slugify('Nhiệm vụ II.15')).toBe('nhiem-vu-ii-15');
    expect(slugify(' – ')).toBe('');
  });

  test('names order as in a Vietnamese index', () => {
    expect(['Đồng Nai', 'Dak', 'Cà Mau', 'Ân', 'An Giang'].sort(compareNames)).toEqual([
      'An Giang',
      'Ân',
      'Cà Mau',
      'Dak',
      'Đồng Nai',
    ]);
  });
});

describe('numbers as printed', () => {
  test.each<[number, number | undefined, string]>([
    [0, undefined, '0'],
    [999, undefined, '999'],
    [1000, undefined, '1.000'],
    [1347047, undefined, '1.347.047'],
    [96.5, 2, '96,50'],
    [96.125, undefined, '96,125'],
    [-1234.5, undefined, '−1.234,5'],
    [1789000000, undefined, '1.789.000.000'],
    [0.1 + 0.2, undefined, '0,3'],
    [100, 2, '100,00'],
  ])('%d with %s decimals is %s', (value, decimals, printed) => {
    expect(formatNumber(value, decimals)).toBe(printed);
  });

  test('whatever the number, its digits are those that Intl writes', () => {
    const written = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 12 });
    const number = fc.oneof(fc.double(), fc.integer(), fc.double({ min: -1e6, max: 1e6 }));
    const rounded = fc
      .tuple(number, fc.integer({ min: 0, max: 14 }))
      .map(([value, decimals]) => Number(value.toFixed(decimals)));
    fc.assert(
      fc.property(fc.oneof(number, rounded).filter(Number.isFinite), (value) => {
        const digits = (text: string) => text.replace(/^[-−]/, '');
        expect(digits(formatNumber(value))).toBe(digits(written.format(value)));
      }),
      { numRuns: 2000 },
    );
  });

  test('days', () => {
    expect(formatDay('2024-07-18')).toBe('18/07/2024');
  });
});

describe('quantities read from a text', () => {
  test.each<[string, readonly number[]]>([
    ['1.347.047', [1347047]],
    ['3235', [3235]],
    ['16,331', [16.331, 16331]],
    ['08', [8]],
    ['91,39 điểm', [91.39]],
    ['99.49%', [99.49]],
    ['96,12%', [96.12]],
    ['1,77 triệu', [1770000]],
    ['16,6 triệu', [16600000]],
    ['hơn 1,789 tỷ đồng', [1789000000]],
    ['9,6 tỷ đồng', [9600000000]],
    ['2.006.458.000 đồng', [2006458000]],
    ['137.033 triệu đồng', [137033000000]],
    ['616,4 triệu đồng', [616400000]],
    ['6.431.000.000.000đ', [6431000000000]],
    ['10-12 triệu đồng/01 thiết bị', [10000000, 12000000, 1]],
    ['10 – 12 triệu đồng', [10000000, 12000000]],
    ['500.000 đồng/chữ ký số', [500000]],
    ['5.000đ/01 thẻ', [5000, 1]],
    ['190.857/284.620 (đạt 67%)', [190857, 284620, 67]],
    ['36/20 thủ tục', [36, 20]],
    ['1 nghìn tỷ đồng', [1e12]],
    ['5 ngàn', [5000]],
    ['2 tỉ', [2e9]],
    ['không phát sinh', []],
    ['', []],
    ['triệu', []],
    ['tiếp nhận 3.278 tỷ lệ 83,20', [3278, 83.2]],
    ['3 tỷ', [3e9]],
    ['10 tỷ 500 triệu đồng', [10500000000]],
    ['1 tỷ 234 triệu 567 nghìn đồng', [1234567000]],
    ['2 nghìn tỷ 500 tỷ', [2500e9]],
    ['1,5 tỷ 200 triệu', [1.7e9]],
    ['500 triệu 10 tỷ', [500e6, 10e9]],
    ['10 tỷ và 500 triệu', [10e9, 500e6]],
    ['10 tỷ 500 thủ tục', [10e9, 500]],
    ['2 triệu 3.000 nghìn', [2e6, 3e6]],
    ['10-12 tỷ', [10e9, 12e9]],
    ['2 triệu rưỡi', [2.5e6]],
    ['1 tỷ rưỡi đồng', [1.5e9]],
    ['tuần rưỡi 2 hồ sơ', [2]],
    ['1.789 tr.đ', [1789e6]],
    ['1.789 trđ', [1789e6]],
    ['12,5 tr.đồng', [12.5e6]],
    ['3 tr. đầu', [3]],
    ['3 trường', [3]],
    ['1 204 880 thẻ', [1204880]],
    ['1 204 880,5', [1204880.5]],
    ['16\u00a0331 hồ sơ', [16331]],
    ['quý 1 204 hồ sơ', [1, 204]],
    ['năm 2024 120 880', [2024, 120, 880]],
    ['1 204 880 12', [1, 204, 880, 12]],
    ['-5', [-5]],
    ['giảm −5,2%', [-5.2]],
    ['(-1.234)', [-1234]],
    ['-1 tỷ 500 triệu', [-1.5e9]],
    ['10 - 12', [10, 12]],
    ['06/QĐ-2024', [6, 2024]],
    ['10 nghìn tỷ lệ 90%', [10000, 90]],
    ['1.234.56', []],
  ])('%s', (text, values) => {
    expect(readQuantities(text).map(({ value }) => value)).toEqual(values);
  });

  test.each([
    ['1.234.56', true],
    ['đạt 1,23,4 điểm', true],
    ['12.3456.789', true],
    ['1.234,56', false],
    ['16,331', false],
    ['không phát sinh', false],
  ])('digits of «%s» cannot be read: %s', (text, isUnreadable) => {
    expect(hasUnreadableDigits(text)).toBe(isUnreadable);
  });

  test('decimals are those printed', () => {
    expect(readQuantities('98,70%')[0]).toMatchObject({ value: 98.7, decimals: 2 });
    expect(readQuantities('1.000')[0]).toMatchObject({ value: 1000, decimals: 0 });
  });

  test('decomposed letters multiply as well', () => {
    expect(readQuantities('1,5 triệu'.normalize('NFD'))[0]!.value).toBe(1500000);
  });
});

describe('shares of ours', () => {
  test.each([
    [99.999, '99,999'],
    [(2663999 / 2664000) * 100, '99,99996'],
    [(1 / 2664000) * 100, '0,00004'],
    [100.001, '100,001'],
    [100, '100,00'],
    [0, '0,00'],
    [99.994, '99,99'],
    [96.5, '96,50'],
  ])('%d is written %s', (share, text) => {
    expect(formatShare(share)).toBe(text);
  });

  test('never read as nothing or as a hundred where they are neither', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.nat(10 ** 9), (whole, some) => {
        const share = (Math.min(some, whole) / whole) * 100;
        const text = formatShare(share);
        expect([0, 100].includes(Number(text.replace(',', '.')))).toBe([0, 100].includes(share));
      }),
    );
  });
});
