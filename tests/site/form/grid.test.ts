/** What the form's grid does with blocks, keys and half-typed words, without a page. */
import { describe, expect, test } from 'vitest';

import { readTabs, writeTabs } from '../../../src/site/form/grid/clipboard.ts';
import { along, moved } from '../../../src/site/form/grid/region.ts';
import { suggest } from '../../../src/site/form/grid/suggest.ts';

describe('a block of cells on the clipboard', () => {
  test.each([
    [
      '1869\t88,73\r\n749\t90,25\r\n',
      [
        ['1869', '88,73'],
        ['749', '90,25'],
      ],
    ],
    ['một ô', [['một ô']]],
    ['"hai\ndòng"\t1\n', [['hai\ndòng', '1']]],
    ['"nói ""có"""\t2', [['nói "có"', '2']]],
    ['"12" tivi\t3', [['"12" tivi', '3']]],
    [
      '\t\n\t5',
      [
        ['', ''],
        ['', '5'],
      ],
    ],
  ])('%j', (text, block) => {
    expect(readTabs(text)).toEqual(block);
  });

  test('comes back as it went', () => {
    const block = [
      ['Cấp "đổi"\nthẻ', '1.755'],
      ['', 'a\tb'],
    ];
    expect(readTabs(writeTabs(block))).toEqual(block);
  });
});

describe('keys', () => {
  const extent = { rows: 3, columns: 4 };

  test.each([
    ['ArrowDown', false, { row: 2, column: 1 }],
    ['ArrowDown', true, { row: 2, column: 1 }],
    ['ArrowLeft', true, { row: 1, column: 0 }],
    ['End', false, { row: 1, column: 3 }],
    ['Home', true, { row: 0, column: 0 }],
    ['PageUp', false, { row: 0, column: 1 }],
  ])('%s (far: %s) leads to %j', (key, isFar, to) => {
    expect(moved({ row: 1, column: 1 }, key, isFar, extent)).toEqual(to);
  });

  test('others lead nowhere', () => {
    expect(moved({ row: 1, column: 1 }, 'x', false, extent)).toBeNull();
  });

  test('Tab goes on in the next row, and leaves at both ends', () => {
    expect(along({ row: 0, column: 3 }, 1, extent)).toEqual({ row: 1, column: 0 });
    expect(along({ row: 1, column: 0 }, -1, extent)).toEqual({ row: 0, column: 3 });
    expect(along({ row: 2, column: 3 }, 1, extent)).toBeNull();
    expect(along({ row: 0, column: 0 }, -1, extent)).toBeNull();
  });
});

test('a choice is found by the beginnings of its words, without marks', () => {
  const choice = (word: string, label: string, key: string) => ({ word, label, keys: [key] });
  const choices = [
    choice('lien-thong-khai-sinh', 'Liên thông đăng ký khai sinh', 'lien thong dang ky khai sinh'),
    choice('dang-ky-khai-sinh', 'Đăng ký khai sinh', 'dang ky khai sinh'),
    choice('dang-ky-khai-tu', 'Đăng ký khai tử', 'dang ky khai tu'),
  ];
  const found = (typed: string) => suggest(choices, typed).map(({ word }) => word);
  expect(found('dang ky khai si')).toEqual(['dang-ky-khai-sinh', 'lien-thong-khai-sinh']);
  expect(found('Đăng ký khai tử')).toEqual(['dang-ky-khai-tu']);
  expect(found('kh tu')).toEqual(['dang-ky-khai-tu']);
  expect(found('xe')).toEqual([]);
  expect(found('')).toHaveLength(3);
});
