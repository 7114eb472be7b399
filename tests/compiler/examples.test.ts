/** What a rule's page shows as said is what the compiler says. */
import { expect, test } from 'vitest';

import { exampleReader } from '../../src/compiler/examples.ts';
import { catalogue, sentence, type Code } from '../../src/diagnostics/catalogue.ts';
import { RULES } from '../../src/diagnostics/rules.ts';
import { realReference, TODAY } from '../files.ts';

const read = exampleReader(realReference, TODAY, { lang: 'vi', paint: (text) => text });
const codes = Object.keys(catalogue) as Code[];

test.each(codes.filter((code) => RULES[code].example !== null))('%s is said', (code) => {
  expect(read(code)).toContain(` ${code}\n`);
});

test('a code without an example says nothing', () => {
  expect(read('ids-stale')).toBeNull();
});

test('with place, frame and sentence', () => {
  const facts = { printed: 88.73, computed: 93.9, decimals: 2, value: 1755, of: 1869 };
  expect(read('share-mismatch')).toBe(
    [
      'content/reports/bac-giang/2024-07/services.yaml:6:12  cảnh báo  share-mismatch',
      '  6 │     share: 88.73',
      '    │            ^^^^^',
      `  ${sentence('share-mismatch', facts, 'vi')}`,
    ].join('\n'),
  );
});
