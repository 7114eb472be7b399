/** What may stand in a number's place, what to write instead of what may not, and when that is certain. */
import { describe, expect, test } from 'vitest';

import { findNumberFault, type NumberForm } from '../../src/compiler/number-format.ts';

/** As YAML reads it: a number where it can. */
function judge(typed: string, form: NumberForm, isQuoted = false) {
  const isNumber = !isQuoted && typed.trim() !== '' && Number.isFinite(Number(typed));
  return findNumberFault(typed, isNumber ? Number(typed) : typed, form);
}

describe('may stand', () => {
  test.each<[string, NumberForm]>([
    ['0', 'count'],
    ['5', 'count'],
    ['1347047', 'count'],
    ['-5', 'number'],
    ['91.39', 'number'],
    ['1.5', 'number'],
    ['0.125', 'number'],
    ['0.125', 'percent'],
    ['96.12', 'percent'],
    ['98.70', 'percent'],
    ['100.00', 'percent'],
    ['96.125', 'percent'],
    ['180.125', 'percent'],
    ['0.00', 'percent'],
    ['none-arising', 'count'],
    ['nhiều', 'count'],
  ])('%s as a %s', (typed, form) => {
    expect(judge(typed, form)).toBeNull();
  });
});

describe('has another reading', () => {
  test.each<[string, NumberForm, string, string | null, boolean]>([
    ['1.755', 'count', '1 phẩy 755', '1755', false],
    ['1.968', 'number', '1 phẩy 968', '1968', false],
    ['12.000', 'count', '12', '12000', false],
    ['-1.755', 'number', '-1 phẩy 755', '-1755', false],
    ['12.000', 'percent', '12', '12.00', false],
    ['05', 'count', '5', '5', true],
    ['08', 'percent', '8', '8', true],
    ['0x1F', 'count', '31', '31', false],
    ['1e3', 'number', '1.000', '1000', false],
    ['+5', 'count', '5', '5', false],
    ['.5', 'percent', '0,5', '0.5', false],
  ])('%s as a %s is %s to YAML; write %s', (typed, form, understood, suggestion, certain) => {
    expect(judge(typed, form)).toEqual({ understood, suggestion, certain });
  });
});

describe('is printed, not written', () => {
  test.each<[string, NumberForm, string | null, boolean]>([
    ['1.347.047', 'count', '1347047', true],
    ['1 347 047', 'count', '1347047', true],
    ['96,12', 'percent', '96.12', true],
    ['96,12%', 'percent', '96.12', true],
    ['82, 64%', 'percent', '82.64', false],
    ['99.49%', 'percent', '99.49', true],
    ['0%', 'percent', '0', true],
    ['100,00%', 'percent', '100.00', true],
    ['16,331', 'count', '16331', false],
    ['16,331', 'percent', '16.331', false],
    ['1.234,5', 'number', '1234.5', true],
    ['1869,', 'count', '1869', false],
  ])('%s as a %s: write %s', (typed, form, suggestion, certain) => {
    expect(judge(typed, form)).toEqual({ understood: '', suggestion, certain });
  });

  // What has no one reading is explained as a cell: number-cells.test.ts.
  test.each<[string, NumberForm]>([
    ['82, 64', 'count'],
    ['96,12%', 'count'],
    ['16,331', 'number'],
    ['96,12', 'count'],
    ['12,0', 'count'],
    ['1.234,5', 'count'],
    ['10-12', 'count'],
    ['1,2,3', 'count'],
    ['-5,5', 'number'],
  ])('%s as a %s has no one reading', (typed, form) => {
    expect(judge(typed, form)).toBeNull();
  });
});

test('what the quotes hold is read as it was printed', () => {
  expect(judge('1347047', 'count', true)).toEqual({
    understood: '',
    suggestion: '1347047',
    certain: true,
  });
  expect(judge('1.755', 'count', true)).toEqual({
    understood: '',
    suggestion: '1755',
    certain: false,
  });
});

test('numbers that YAML cannot hold exactly may not stand', () => {
  expect(judge('90071992547409931', 'count')).toEqual({
    understood: '',
    suggestion: null,
    certain: false,
    why: 'too-large',
  });
  expect(judge('-5', 'count')).toMatchObject({ suggestion: null, why: 'negative' });
  expect(findNumberFault('.inf', Infinity, 'number')).toEqual({
    understood: '',
    suggestion: null,
    certain: false,
  });
});

test('a suggestion is one that may stand', () => {
  for (const form of ['count', 'number', 'percent'] as const)
    for (const typed of [
      '1.755',
      '12.000',
      '05',
      '0x1F',
      '1.347.047',
      '96,12%',
      '16,331',
      '1.234,5',
      '100.000',
      '1.000.000',
    ]) {
      const suggestion = judge(typed, form)?.suggestion ?? null;
      if (suggestion !== null)
        expect([typed, form, judge(suggestion, form)]).toEqual([typed, form, null]);
    }
});
