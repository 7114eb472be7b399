import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { digitSlip } from '../../src/domain/digit-slip.ts';

describe('digitSlip', () => {
  test.each([
    ['1869', '1869', null],
    ['1869', '1859', 'digit'],
    ['1869', '1689', 'order'], // two digits that stand together
    ['1869', '9861', 'order'], // two that do not
    ['12345', '23451', 'order'], // one that moved past the others
    ['1869', '186', 'length'],
    ['1869', '18869', 'length'],
    ['1869', '869', 'length'],
    ['1869', '18690', 'scale'],
    ['1869000', '1869', 'scale'],
    ['1869', '18690000', null], // ten thousand times is no separator
    ['1869', '1958', null],
    ['1869', '18', null],
    ['115', '151', 'order'],
    ['5', '6', 'digit'],
  ])('%s typed as %s', (meant, typed, slip) => {
    expect(digitSlip(meant, typed)).toBe(slip);
    expect(digitSlip(typed, meant)).toBe(slip);
  });

  const digits = fc.integer({ min: 1, max: 1e12 }).map(String);

  test('finds every digit that is lost', () => {
    fc.assert(
      fc.property(digits, fc.nat(), (meant, n) => {
        fc.pre(meant.length > 1);
        const at = n % meant.length;
        const typed = meant.slice(0, at) + meant.slice(at + 1);
        expect(['length', 'scale']).toContain(digitSlip(meant, typed));
      }),
    );
  });

  test('finds every pair of digits that changed places', () => {
    fc.assert(
      fc.property(digits, fc.nat(), fc.nat(), (meant, m, n) => {
        const [i, j] = [m % meant.length, n % meant.length].sort((a, b) => a - b) as [
          number,
          number,
        ];
        fc.pre(meant[i] !== meant[j]);
        const typed =
          meant.slice(0, i) + meant[j]! + meant.slice(i + 1, j) + meant[i]! + meant.slice(j + 1);
        expect(digitSlip(meant, typed)).toBe('order');
      }),
    );
  });
});
