/** The archives that `npm run bench` measures with are ones that people could have written. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { writeArchive } from '../../bench/archive.ts';
import { compile, type Compilation } from '../../src/compiler/compile.ts';
import type { SourceFile } from '../../src/compiler/source-file.ts';
import { readDisk } from '../../src/workspace.ts';
import { ROOT } from '../files.ts';

const REPORTS = 60;
const PROVINCES = 20;
/** However busy the machine is. */
const PATIENCE_MS = 300_000;

let folder = '';
let files: readonly SourceFile[] = [];
let compiled: Compilation;

function archive(name: string, seed: number): Promise<unknown> {
  const out = join(folder, name);
  return writeArchive({ root: ROOT, out, reports: REPORTS, provinces: PROVINCES, seed });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bc06-archive-'));
  await archive('one', 1);
  files = readDisk(join(folder, 'one'));
  compiled = compile(files, '2026-01-01');
}, PATIENCE_MS);

afterAll(() => rm(folder, { recursive: true, force: true }));

test('it has as many reports as were asked for, each of a unit in force', () => {
  expect(compiled.archive.reports).toHaveLength(REPORTS);
  expect(new Set(compiled.archive.reports.map(({ unit }) => unit.key)).size).toBe(PROVINCES);
});

test('it has no error', () => {
  const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([]);
});

test('its faults are those of the real reports, and acknowledged as they are', () => {
  const warnings = compiled.diagnostics.filter(({ severity }) => severity === 'warning');
  const open = warnings.filter(({ acknowledged }) => !acknowledged);
  expect(warnings.length / REPORTS).toBeGreaterThan(5);
  expect(open.length / REPORTS).toBeLessThan(2);
});

test('a report is as large as a real one', () => {
  const bytes = files
    .filter(({ path }) => path.startsWith('content/reports/'))
    .reduce((sum, file) => sum + file.bytes.length, 0);
  expect(bytes / REPORTS).toBeGreaterThan(70_000);
  expect(bytes / REPORTS).toBeLessThan(150_000);
});

test('no two months of a province are the same', () => {
  const tables = files.filter(({ path }) => path.endsWith('/services.yaml'));
  const texts = tables.map(({ bytes }) => Buffer.from(bytes).toString());
  expect(new Set(texts).size).toBe(texts.length);
});

test(
  'the same seed gives the same bytes, another seed others',
  async () => {
    await archive('again', 1);
    expect(readDisk(join(folder, 'again'))).toEqual(files);
    await archive('other', 2);
    expect(readDisk(join(folder, 'other'))).not.toEqual(files);
  },
  PATIENCE_MS,
);

test('it is never written into content, nor over what is there', async () => {
  const before = await readFile(join(ROOT, 'content/README.md'));
  const into = (out: string) => writeArchive({ root: ROOT, out, reports: 1 });
  await expect(into(ROOT)).rejects.toThrow('is there already');
  await expect(into(join(ROOT, 'content/reports'))).rejects.toThrow('never written to');
  await expect(into(join(folder, 'one'))).rejects.toThrow('is there already');
  expect(await readFile(join(ROOT, 'content/README.md'))).toEqual(before);
});
