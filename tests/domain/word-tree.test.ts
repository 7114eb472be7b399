/** A tree of words says what a set of them would, wherever they stand, and however many there were. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { wordTree } from '../../src/domain/word-tree.ts';

function has(tree: ReturnType<typeof wordTree>, word: string): boolean {
  return tree.has(`«${word}»`, 1, word.length + 1);
}

test('what was made known is known, and neither its beginnings nor what goes on from it', () => {
  const tree = wordTree();
  tree.add('nghĩa');
  expect(['nghĩa', 'nghĩ', 'nghĩas', 'Nghĩa', ''].map((word) => has(tree, word))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  tree.add('nghĩ');
  expect(has(tree, 'nghĩ')).toBe(true);
});

test('of any words, those and no others', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'ă', 'â', 'e', 'ê'),
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (known, asked) => {
      const tree = wordTree();
      known.forEach(tree.add);
      for (const one of [...known, ...asked]) expect(has(tree, one)).toBe(known.includes(one));
    }),
    { seed: 20241106 },
  );
});

test('where there is no room for a word, the others are forgotten', () => {
  const tree = wordTree();
  const words = Array.from({ length: 20_000 }, (_, i) => i.toString(2).padStart(15, '0'));
  const lost = words.filter((word) => {
    tree.add(word);
    return !has(tree, word);
  });
  expect(lost).toEqual([]);
  expect(words.filter((word) => has(tree, word)).length).toBeLessThan(8192);
  // More letters than a tree has room for, one by one and in one word.
  const letters = Array.from({ length: 1000 }, (_, i) => String.fromCharCode(0x4e00 + i));
  for (const letter of letters) {
    tree.add(letter);
    expect(has(tree, letter)).toBe(true);
  }
  tree.add(letters.join(''));
  expect(has(tree, letters.join(''))).toBe(false);
});
