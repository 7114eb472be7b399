/** Other builders of sites, drawing the same reports: all tables, lists and texts, no checks and no search. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

import { run, type Cost } from './processes.ts';

const PEERS = join(import.meta.dirname, 'peers');

/** A peer that can be measured, or why it cannot. */
export type Peer =
  { readonly draw: (content: string, out: string) => Promise<Cost> } | { readonly reason: string };

/** Eleventy: installed from its own lock into a cache outside the project. */
export async function eleventy(): Promise<Peer> {
  const source = join(PEERS, 'eleventy');
  const lock = await readFile(join(source, 'package-lock.json'));
  const name = `eleventy-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`;
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const installed = join(cache, 'bc06-bench', name);
  try {
    await mkdir(installed, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      await cp(join(source, file), join(installed, file));
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    if (!(await readdir(installed)).includes('node_modules'))
      await run({ program: 'npm', args, cwd: installed });
  } catch (error) {
    return { reason: `not measured: ${String(error).split('\n')[0]}` };
  }
  return {
    async draw(content, out) {
      await rm(out, { recursive: true, force: true });
      await cp(source, out, { recursive: true });
      await symlink(join(installed, 'node_modules'), join(out, 'node_modules'));
      const program = join(installed, 'node_modules/@11ty/eleventy/cmd.cjs');
      const env = { CONTENT: content, OUT: '_site' };
      return run({ program: process.execPath, args: [program, '--quiet'], cwd: out, env });
    },
  };
}

/** Hugo, where the machine has it: reports as pages, their tables as data. */
export async function hugo(): Promise<Peer> {
  try {
    await run({ program: 'hugo', args: ['version'], cwd: PEERS });
  } catch {
    return { reason: 'not measured: not installed' };
  }
  return {
    async draw(content, out) {
      await rm(out, { recursive: true, force: true });
      await cp(join(PEERS, 'hugo'), out, { recursive: true });
      const reports = join(content, 'reports');
      const only = (ending: string) => ({
        recursive: true,
        filter: (path: string) => !/\.\w+$/.test(path) || path.endsWith(ending),
      });
      await cp(reports, join(out, 'content/bao-cao'), only('.md'));
      await cp(reports, join(out, 'data/reports'), only('.yaml'));
      return run({ program: 'hugo', args: ['--quiet'], cwd: out });
    },
  };
}
