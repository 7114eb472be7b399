/** What is derived once. */
import { expect, test } from 'vitest';

import { oncePer, oncePerText } from '../../src/domain/once.ts';

test('of each thing once', () => {
  let times = 0;
  const derive = oncePer((thing: { readonly n: number }) => [thing.n, ++times]);
  const one = { n: 1 };
  expect([derive(one), derive({ n: 2 }), derive(one)]).toEqual([
    [1, 1],
    [2, 2],
    [1, 1],
  ]);
});

test('of each text once, and no more texts are kept than asked for', () => {
  const derived: string[] = [];
  const derive = oncePerText((text) => {
    derived.push(text);
    return text.length;
  }, 10);
  const ask = (...texts: readonly string[]) => {
    derived.length = 0;
    for (const text of texts) expect(derive(text)).toBe(text.length);
    return derived.length;
  };
  expect(ask('một', 'hai', 'một', 'hai')).toBe(2);
  // What is asked for again stays; what is not is forgotten in the end.
  expect(ask('hai', 'bốn', 'hai', 'năm', 'hai')).toBe(2);
  expect(ask('một')).toBe(1);
});
