/** A small project to build, kill and break: the real code, the real reference data, one report. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { ROOT } from '../files.ts';

/** The report, and its folder in the project. */
export const REPORT = 'content/reports/lam-dong/2024-02';
/** A second one, for a project that grows. */
export const SECOND = 'content/reports/bac-giang/2024-02';

const COPIED = [
  'src',
  'schemas',
  'public',
  'content/README.md',
  'content/reference',
  REPORT,
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
];

/** A fresh copy in a folder for temporary files. */
export async function copyProject(): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'bc06-project-')));
  for (const path of COPIED) await cp(join(ROOT, path), join(root, path), { recursive: true });
  // Packages are shared, what tools keep beside them is not.
  await mkdir(join(root, 'node_modules'));
  for (const name of await readdir(join(ROOT, 'node_modules')))
    if (!name.startsWith('.') || name === '.bin')
      await symlink(join(ROOT, 'node_modules', name), join(root, 'node_modules', name));
  return root;
}

/** A build that is running, in a group of processes of its own. */
export interface Running {
  readonly child: ChildProcess;
  /** What it has said so far. */
  readonly said: () => string;
  readonly end: Promise<Ended>;
}

export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly said: string;
}

export function startBuild(root: string, env: Readonly<Record<string, string>> = {}): Running {
  return start(root, [process.execPath, 'src/cli/main.mjs', 'build', '--lang', 'en'], env);
}

/** Starts a program in the project; what it says is kept. */
export function start(
  root: string,
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Running {
  const { INIT_CWD: _, NODE_ENV: __, VITEST: ___, ...own } = process.env;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...own, SITE_URL: '', BASE_PATH: '', ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const end = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return { child, said: () => said, end };
}

/** Kills a program and what it has started, as `kill -9` of its group does. */
export async function kill({ child, end }: Running): Promise<Ended> {
  try {
    process.kill(-child.pid!, 'SIGKILL');
  } catch (error) {
    // It may have ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  return end;
}

/** Every file below a folder with the hash of its bytes, by path. */
export async function bytesBelow(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Record<string, string> = {};
  for (const path of entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort())
    files[relative(folder, path)] = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  return files;
}
