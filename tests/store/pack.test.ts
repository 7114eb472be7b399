/** Pieces of packs: what each was made of, whatever was made after it. */
import { expect, test } from 'vitest';

import { contentOf, pieceOf } from '../../src/store/pack.ts';

test('each piece holds its own data, however much others hold', () => {
  const texts = ['', 'tỷ lệ 98,3 %', 'hồ sơ '.repeat(100), 'ế'.repeat(2_000_000), 'sau cùng'];
  const pieces = texts.map((text) => pieceOf({ text }));
  expect(pieces.map(contentOf)).toEqual(texts.map((text) => ({ text })));
});
