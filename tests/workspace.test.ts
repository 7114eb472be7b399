/** What the disk hands to the compiler, and what it keeps from it. */
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { MAX_BYTES } from '../src/compiler/source-file.ts';
import { isDay } from '../src/domain/period.ts';
import { readDisk, readText, today, write } from '../src/workspace.ts';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'bc06-'));
  await mkdir(join(root, 'content/reports/bac-giang/2024-07'), { recursive: true });
  await writeFile(join(root, 'content/README.md'), 'Xin chào');
  await writeFile(join(root, 'content/reports/bac-giang/2024-07/services.yaml'), 'rows:\n');
  await writeFile(join(root, 'content/lon.yaml'), '');
  await truncate(join(root, 'content/lon.yaml'), MAX_BYTES + 5);
  await writeFile(join(root, 'content/vua-du.yaml'), '');
  await truncate(join(root, 'content/vua-du.yaml'), MAX_BYTES);
  await writeFile(join(root, 'bi-mat.txt'), 'bí mật');
  await symlink(join(root, 'bi-mat.txt'), join(root, 'content/lien-ket.yaml'));
  await symlink(root, join(root, 'content/reports/thu-muc'));
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

test('every file under content/ by path, links neither followed nor hidden, large ones not loaded', () => {
  const files = readDisk(root);
  expect(files.map(({ path, bytes, unread }) => [path, bytes.length, unread])).toEqual([
    ['content/README.md', 9, undefined],
    ['content/lien-ket.yaml', 0, 'not-a-file'],
    ['content/lon.yaml', 0, MAX_BYTES + 5],
    ['content/reports/bac-giang/2024-07/services.yaml', 6, undefined],
    ['content/reports/thu-muc', 0, 'not-a-file'],
    ['content/vua-du.yaml', MAX_BYTES, undefined],
  ]);
});

test('what is written can be read again, folders and all', async () => {
  await write(root, 'schemas/moi/a.json', 'đầu');
  expect(await readText(root, 'schemas/moi/a.json')).toBe('đầu');
});

test('today is a day', () => {
  expect(isDay(today())).toBe(true);
});
