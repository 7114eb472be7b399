import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { divide, fits, ROOM, sizeOfText } from '../../../src/site/shared/division.ts';

const sizes = fc.array(fc.nat({ max: 120 }), { maxLength: 60 });
const itself = (size: number) => size;
const sum = (part: readonly number[]) => part.reduce((all, size) => all + size, 0);

describe('a divided list', () => {
  test('loses nothing and keeps its order', () => {
    fc.assert(
      fc.property(sizes, (items) => {
        expect(divide(items, itself, 100).flat()).toEqual(items);
      }),
    );
  });

  test('has no part above its room, but for an item that is larger itself', () => {
    fc.assert(
      fc.property(sizes, (items) => {
        for (const part of divide(items, itself, 100))
          if (part.length > 1) expect(sum(part)).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('has no part that would have found room in the one before', () => {
    fc.assert(
      fc.property(sizes, (items) => {
        const parts = divide(items, itself, 100);
        for (const [at, part] of parts.slice(1).entries())
          expect(sum(parts[at]!) + part[0]!).toBeGreaterThan(100);
      }),
    );
  });

  test('has no empty part, and none where there is nothing', () => {
    fc.assert(
      fc.property(sizes, (items) => {
        const parts = divide(items, itself, 100);
        expect(parts.every(({ length }) => length > 0)).toBe(true);
        expect(parts.length === 0).toBe(items.length === 0);
      }),
    );
  });

  test('is one part just where all of it fits', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 20 }), (items) => {
        expect(fits(items, itself, 100)).toBe(divide(items, itself, 100).length === 1);
      }),
    );
  });

  test('is not read further than it fits', () => {
    const read: number[] = [];
    const all = Array.from({ length: 1000 }, () => ROOM / 2);
    fits(all, (size) => read.push(size) && size);
    expect(read).toHaveLength(3);
  });
});

test('a text is as large as its bytes', () => {
  expect(sizeOfText('Bắc Giang')).toBe(11);
});
