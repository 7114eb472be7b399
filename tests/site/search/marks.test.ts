import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';

import { foldForPagefind, foldStroke, MARKS, unfold } from '../../../src/site/search/marks.ts';

describe('text for Pagefind', () => {
  test.each([
    ['đăng ký', 'd\u0335ăng ký'],
    ['Đăng ký', 'D\u0335ăng ký'],
    ['2034/QĐ-UBND', '2034/QD\u0335-UBND'],
    ['1.347.047', '1\u0358347\u0358047'],
    ['96,12 %', '96\u031512 %'],
    ['hết câu. 5 việc', 'hết câu. 5 việc'],
    ['năm 2024, quý I', 'năm 2024, quý I'],
    ['la\u0300m', 'làm'],
  ])('«%s»', (text, folded) => {
    expect(foldForPagefind(text)).toBe(folded);
  });

  test('numbers in tags stay as they are', () => {
    expect(foldStroke('width="1.5" title="đo"')).toBe('width="1.5" title="d\u0335o"');
  });

  test('is undone for whatever text', () => {
    const pieces = fc.constantFrom('đ', 'Đ', 'd', 'ă', 'ệ', '1', '.', ',', '/', ' ', 'QĐ-UBND');
    fc.assert(
      fc.property(fc.array(pieces), (made) => {
        const text = made.join('');
        expect(unfold(foldForPagefind(text))).toBe(text);
      }),
    );
  });

  test('Pagefind folds what was written to the letters that one types', () => {
    const asPagefindFolds = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
    expect(asPagefindFolds(foldForPagefind('Đã cấp 1.347.047 thẻ'))).toBe('Da cap 1347047 the');
    expect(asPagefindFolds(MARKS)).toBe('');
  });
});
