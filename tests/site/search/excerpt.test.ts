/** The words around what was found, as a reader sees them. */
import { expect, test } from 'vitest';

import { stretches } from '../../../src/site/search/excerpt.ts';

test('a number keeps its percent sign', () => {
  const words = ['là', '93,90', '%,', 'nhưng', 'bảng', 'ghi', '88,73', '%'];
  expect(stretches(words, new Set([4]), [0, words.length])).toEqual([
    { text: 'là 93,90\u00a0%, nhưng', isMatch: false },
    { text: 'bảng', isMatch: true },
    { text: 'ghi 88,73\u00a0%', isMatch: false },
  ]);
});
