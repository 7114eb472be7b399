/** Every code has a page in two languages, and every example yields what its page is about. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { ARCHIVE_CHECKS, CHECKS, UNIT_CHECKS } from '../../src/compiler/checks/index.ts';
import { compile } from '../../src/compiler/compile.ts';
import { catalogue, type Code } from '../../src/diagnostics/catalogue.ts';
import { RULES } from '../../src/diagnostics/rules.ts';
import { filesOf, type Rule } from '../../src/diagnostics/rules/rule.ts';
import { realReference, ROOT, TODAY } from '../files.ts';

const pages = Object.entries(RULES) as (readonly [Code, Rule])[];

test('every code of the catalogue has a page, and no other', () => {
  expect(pages.map(([code]) => code).sort()).toEqual(Object.keys(catalogue).sort());
});

test('what cannot be shown by a small example is known', () => {
  expect(pages.filter(([, { example }]) => example === null).map(([code]) => code)).toEqual([
    'not-a-file',
    'reference-missing',
    'findings-left-out',
    'file-too-large',
    'encoding',
    'ids-stale',
  ]);
});

describe('checks', () => {
  const folder = join(ROOT, 'src/compiler/checks');
  /** What checks are made of, and what they have in common. */
  const others = [
    'adopted.ts',
    'check.ts',
    'cited.ts',
    'claims.ts',
    'count-captions.ts',
    'count-summaries.ts',
    'denominators.ts',
    'dictionary.ts',
    'documents.ts',
    'index.ts',
    'likeness.ts',
    'listed-rows.ts',
    'moving.ts',
    'report-numbers.ts',
    'standing.ts',
    'status-lists.ts',
    'told-figures.ts',
  ];
  const files = readdirSync(folder).filter((name) => !others.includes(name));

  const all = [...CHECKS, ...UNIT_CHECKS, ...ARCHIVE_CHECKS];

  test('one file each, named after its code, and every one is run', () => {
    expect(files.map((name) => name.replace(/\.ts$/, '')).sort()).toEqual(
      [...new Set(all.map(({ code }) => code))].sort(),
    );
  });

  test.each(files)('%s has a page, and says what, why, what to do, and an example', (name) => {
    const code = name.replace(/\.ts$/, '') as Code;
    expect(RULES[code].example).not.toBeNull();
    const [docstring] = /^\/\*\*[^]*?\*\//.exec(readFileSync(join(folder, name), 'utf8'))!;
    for (const heading of ['Why:', 'What to do:', 'Example:']) expect(docstring).toContain(heading);
  });
});

describe.each(pages)('%s', (_, rule) => {
  test('says everything in both languages, composed and trimmed', () => {
    for (const text of [rule.title, rule.what, rule.why, rule.advice])
      for (const lang of ['vi', 'en'] as const) {
        expect(text[lang]).not.toBe('');
        expect(text[lang]).toBe(text[lang].normalize('NFC').trim());
      }
    for (const lang of ['vi', 'en'] as const) {
      expect(rule.title[lang].length).toBeLessThanOrEqual(60);
      expect(rule.title[lang]).not.toMatch(/[.!?]$/);
      for (const text of [rule.what, rule.why, rule.advice]) expect(text[lang]).toMatch(/[.)]$/);
    }
  });
});

/** Those without an example are listed above, each with its reason beside it in the rules. */
const shown = pages.flatMap(([code, { example }]) => (example ? [[code, example] as const] : []));

test.each(shown)('the example of %s yields it, and nothing else', (code, example) => {
  const own = filesOf(example);
  const inherited = realReference.filter(({ path }) => !own.some((file) => file.path === path));
  const { diagnostics } = compile([...own, ...inherited], TODAY);
  const codes = new Set(diagnostics.map((diagnostic) => diagnostic.code));
  // A changed list of ids is also older than the generated schema.
  codes.delete('ids-stale');
  // Entries are copies only where their table is, and then what they acknowledge is open again.
  if (code === 'discrepancy-copied')
    for (const cause of ['same-as-previous', 'share-mismatch'] as const) codes.delete(cause);
  expect([...codes]).toEqual([code]);
});
