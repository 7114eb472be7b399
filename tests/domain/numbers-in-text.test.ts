import { describe, expect, test } from 'vitest';

import { clauseAt, inWords, numbersIn, sentenceAt } from '../../src/domain/numbers-in-text.ts';

describe('numbersIn', () => {
  test.each([
    ['tiếp nhận 1.755/1.869 hồ sơ, đạt 93,90%', ['1.755', '1.869', '93,90']],
    ['hơn 1,2 triệu công dân, 40 nghìn thẻ', ['1,2 triệu', '40 nghìn']],
    ['kinh phí 616,4 triệu đồng', ['616,4 triệu']],
    // Names, not numbers.
    ['Kế hoạch số 18/KH-UBND ngày 23/01/2024 và Công văn 184/NHNN', []],
    ['ngày 05 tháng 9 năm 2024, tháng 02/2024, quý 3, giai đoạn 2022 – 2025', []],
    ['Quyết định số 06/QĐ-TTg, Nghị định số 61, Nghị định 107/2021/NĐ-CP, Đề án 06', []],
    ['C06, PC06, 3G, lúc 8h30, trực 24/7, tổng đài 1022, máy 0912.345.678', []],
    ['1. Việc thứ nhất\n2) Việc thứ hai', []],
    ['tổng số 1.869 hồ sơ', ['1.869']],
    ['gõ 1.86.9 hồ sơ', ['1.86.9']],
  ])('%s', (text, words) => {
    expect(numbersIn(text).map((number) => number.words)).toEqual(words);
  });

  test.each([
    ['từ 14 tuổi', 'no amount: an age'],
    ['trong 06 tháng', 'no amount: a duration'],
    ['mô hình 6', 'no amount: which one'],
    ['10-15', 'no amount: a range'],
    ['1 204', 'no amount: one number or two'],
  ])('%s is %s', (text) => {
    expect(numbersIn(text).every(({ isAmount }) => !isAmount)).toBe(true);
  });

  test.each([
    ['đạt 98%', 'percent'],
    ['đạt 98 phần trăm', 'percent'],
    ['chi 98 triệu đồng', 'money'],
    ['thu 5.000đ', 'money'],
    ['98 hồ sơ', 'count'],
  ])('%s is %s', (text, kind) => {
    expect(numbersIn(text)[0]).toMatchObject({ kind, isAmount: true });
  });

  test('sees both numbers of a pair, and hedges', () => {
    expect(numbersIn('115/168 tài khoản').map(({ partner }) => partner)).toEqual([
      { value: 168, side: 'of' },
      { value: 115, side: 'value' },
    ]);
    expect(numbersIn('hơn 500, gần 40 nghìn, 12').map(({ isHedged }) => isHedged)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test.each([
  [0, ['không']],
  [5, ['năm']],
  [10, ['mười']],
  [15, ['mười lăm', 'mười nhăm']],
  [20, ['hai mươi', 'hai chục']],
  [21, ['hai mươi mốt']],
  [44, ['bốn mươi tư', 'bốn mươi bốn']],
  [100, []],
  [1.5, []],
])('%d in words', (value, words) => {
  expect(inWords(value)).toEqual(words);
});

test('sentences and clauses end where they do, not inside numbers', () => {
  const text = 'Đầu kỳ có 5; đã cấp 1.755 thẻ, đạt 93,9%. Còn lại thì chưa.';
  const [start, end] = [text.indexOf('1.755'), text.indexOf('1.755') + 5];
  expect(sentenceAt(text, start, end)).toBe(' đã cấp 1.755 thẻ, đạt 93,9%');
  expect(clauseAt(text, start, end)).toBe(' đã cấp 1.755 thẻ');
});

test('of a list, item by item, each number stands where its words are', () => {
  const text =
    'Kết quả:\n- 1.204/1.300 hồ sơ;\n- đạt 5 triệu đồng.\n  - ngày 12/5/2024: 38 việc\n- mục 3';
  const numbers = numbersIn(text);
  expect(numbers.map(({ start, end }) => text.slice(start, end))).toEqual(
    numbers.map(({ words }) => words),
  );
  expect(numbers.map(({ words, isAmount }) => [words, isAmount])).toEqual([
    ['1.204', true],
    ['1.300', true],
    ['5 triệu', true],
    ['38', true],
    ['3', false],
  ]);
});
