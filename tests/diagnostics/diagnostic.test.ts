/** The order in which diagnostics stand, whatever finds them. */
import { expect, test } from 'vitest';

import { compareDiagnostics } from '../../src/diagnostics/diagnostic.ts';
import { diagnostic } from './samples.ts';

test('diagnostics stand in the order in which an author reads', () => {
  const repeated = (file: string, line: number, column: number) =>
    diagnostic('key-repeated', { key: 'name', line: 2 }, { file, line, column });
  const list = [
    repeated('b', 1, 1),
    repeated('a', 10, 1),
    repeated('a', 9, 8),
    diagnostic('encoding', { guess: '' }, { file: 'a', line: 9, column: 8 }),
    repeated('a', 9, 2),
  ];
  expect(
    list.sort(compareDiagnostics).map(({ file, line, column, code }) => [file, line, column, code]),
  ).toEqual([
    ['a', 9, 2, 'key-repeated'],
    ['a', 9, 8, 'encoding'],
    ['a', 9, 8, 'key-repeated'],
    ['a', 10, 1, 'key-repeated'],
    ['b', 1, 1, 'key-repeated'],
  ]);
});
