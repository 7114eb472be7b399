/** Content that is compiled in a process of its own: all that is left of it is what is in the store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

import { unitsAmong } from '../../src/compiler/folders.ts';
import { apartIn } from '../../src/cli/compile-apart.ts';
import { isMuchNew, storeOf } from '../../src/store/compile-stored.ts';
import { openDisk } from '../../src/workspace.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bc06-apart-'));
vi.stubEnv('BC06_CACHE', folder);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a unit after another is told of, and all are then in the store', async () => {
  const disk = openDisk(PROJECT);
  const units = unitsAmong(disk.paths);
  const knows = () => units.map(storeOf(PROJECT, PROJECT).open(disk).isKnown);
  expect(knows()).toEqual(units.map(() => false));
  const steps: (readonly [number, number])[] = [];
  await apartIn(PROJECT)(PROJECT, (...step) => steps.push(step));
  expect(steps).toEqual(units.map((_, at) => [at + 1, units.length]));
  expect(knows()).toEqual(units.map(() => true));
});

test('where that process fails, whoever asked goes on', async () => {
  const steps: unknown[] = [];
  await apartIn(PROJECT)(join(folder, 'nowhere'), (...step) => steps.push(step));
  expect(steps).toEqual([]);
});

test('what a person edits is little, and what nobody has compiled is much', () => {
  const [report] = openDisk(PROJECT).paths.filter((path) => path.endsWith('report.md'));
  const paths = Array.from(
    { length: 8 },
    (_, at) => `content/reports/don-vi-${at}/2024-01/report.md`,
  );
  const sources = (of: readonly string[]) => ({
    paths: of,
    read: (path: string) => ({ ...openDisk(PROJECT).read(report!), path }),
  });
  expect(isMuchNew(sources(paths.slice(1)), storeOf(PROJECT, PROJECT))).toBe(false);
  expect(isMuchNew(sources(paths), storeOf(PROJECT, PROJECT))).toBe(true);
});
