/**
 * The real site, built once from the working tree by `bc06 build` and served to every test in this
 * folder: at the root, and below a base path. Vitest runs this before the first of them.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

import { ROOT } from '../files.ts';
import { findChromium } from './chromium.ts';
import { close, serve } from './serve.ts';

/** A built site, and where it is served. */
export interface Served {
  /** The folder it was built into. */
  readonly folder: string;
  /** `http://127.0.0.1:4321` */
  readonly origin: string;
  /** `/`, or the base path. */
  readonly base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    chromium: string;
    site: Served;
    siteBelowBasePath: Served;
  }
}

const BASES = { site: '/', siteBelowBasePath: '/de-an-06/' } as const;
/** Inside the project: Astro cannot build out of it. */
const CACHE = join(ROOT, 'node_modules', '.cache');

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('chromium', findChromium());
  await mkdir(CACHE, { recursive: true });
  // A folder for each run: somebody may be testing in another terminal.
  const built = await mkdtemp(join(CACHE, 'browser-tests-'));
  const servers = await Promise.all(
    (['site', 'siteBelowBasePath'] as const).map(async (key) => {
      const base = BASES[key];
      const folder = join(built, key);
      await build(folder, base);
      const server = await serve(folder, base);
      const { port } = server.address() as AddressInfo;
      provide(key, { folder, base, origin: `http://127.0.0.1:${port}` });
      return server;
    }),
  );
  return async () => {
    await Promise.all(servers.map(close));
    await rm(built, { recursive: true, force: true });
  };
}

/** Builds the site as an editor or a server does. What the build says is shown only where it fails. */
function build(folder: string, base: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const args = ['src/cli/main.mjs', 'build', '--lang', 'en', '--out', folder];
    const env = { ...process.env, BASE_PATH: base, SITE_URL: '' };
    const child = spawn(process.execPath, args, { cwd: ROOT, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The site at ${base} was not built (exit code ${code}):\n${said}`));
    });
  });
}
