/** bc06 as a function, for tests: what it prints, and how it exits. */
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { bc06 } from '../../src/cli/bc06.ts';
import type { Effects } from '../../src/cli/command.ts';
import { openStore } from '../../src/store/units.ts';
import * as workspace from '../../src/workspace.ts';
import { realReference, TODAY } from '../files.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const STORE = mkdtempSync(join(tmpdir(), 'bc06-store-'));
process.once('exit', () => {
  rmSync(STORE, { recursive: true, force: true });
});

/** Runs bc06 in a folder, on the day of the tests. */
export async function run(
  root: string,
  args: readonly string[],
  effects: Partial<Effects> = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await bc06([...args, '--root', root], {
    workspace: { ...workspace, today: () => TODAY },
    storeOf: () => openStore(STORE, 'tests'),
    compileApart: null,
    colour: false,
    watched: null,
    now: () => 0,
    stepSummary: null,
    npm: null,
    cwd: root,
    version: '0.1.0',
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    ...effects,
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** A project in a fresh folder: the real reference data, and the files given. */
export async function project(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'bc06-'));
  for (const { path, bytes } of realReference) await put(root, path, bytes);
  for (const [path, text] of Object.entries(files)) await put(root, path, text);
  return root;
}

export async function put(root: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

export async function remove(root: string, path = ''): Promise<void> {
  await rm(join(root, path), { recursive: true, force: true });
}
