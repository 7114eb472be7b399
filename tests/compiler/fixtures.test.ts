/**
 * Folder in, expected diagnostics out. Each folder of tests/fixtures with an expected.txt is a case:
 * its content/ is compiled with the project's reference data (a file of its own replaces the project's),
 * and what `bc06 validate` would print must equal expected.txt. `vitest -u` writes what is new.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { compile } from '../../src/compiler/compile.ts';
import { lineReader, sourcesOf } from '../../src/compiler/source-file.ts';
import { catalogue, sentence } from '../../src/diagnostics/catalogue.ts';
import { tally } from '../../src/diagnostics/diagnostic.ts';
import { formatText } from '../../src/diagnostics/format/text.ts';
import { readFolder, realReference, ROOT, TODAY } from '../files.ts';

const FIXTURES = join(ROOT, 'tests/fixtures');
const cases = readdirSync(FIXTURES).filter((name) => existsSync(join(FIXTURES, name, 'content')));

const seen = new Set<string>();

test.each(cases)('%s', async (name) => {
  const own = readFolder(join(FIXTURES, name)).filter(({ path }) => path.startsWith('content/'));
  const inherited = realReference.filter(({ path }) => !own.some((file) => file.path === path));
  const files = [...own, ...inherited];
  const { archive, diagnostics } = compile(files, TODAY);
  for (const { code, facts } of diagnostics) {
    seen.add(code);
    for (const lang of ['vi', 'en'] as const) {
      expect(sentence(code, facts, lang)).toMatch(/[.?»]$/);
      expect(sentence(code, facts, lang)).not.toMatch(/undefined|\[object|NaN|null/);
    }
  }
  const counts = { files: own.length, reports: archive.reports.length, ...tally(diagnostics) };
  const text = formatText(diagnostics, counts, {
    lang: 'vi',
    lineOf: lineReader(sourcesOf(files)),
    paint: (s) => s,
  });
  await expect(text).toMatchFileSnapshot(join(FIXTURES, name, 'expected.txt'));
});

test('every code has a case', () => {
  // About the project itself, or about what a folder of fixtures cannot hold: compile.test.ts has them.
  const elsewhere = [
    'reference-missing',
    'ids-stale',
    'file-too-large',
    'not-a-file',
    'findings-left-out',
  ];
  const missing = Object.keys(catalogue).filter(
    (code) => !seen.has(code) && !elsewhere.includes(code),
  );
  expect(missing).toEqual([]);
});
