/**
 * Puts a built site in the place of the one that is published, in one step.
 *
 * `dist/` stays a folder: people copy, serve and upload it, and a link in its place would be copied as a
 * link by `cp -r`, passed over by `find dist`, and refused on Windows. No system renames a folder over one
 * that is not empty; Linux exchanges two names in one step (renameat2), which Node cannot ask for, but
 * programs that stand beside it can: mv (coreutils 9.5) and perl, which every Debian and Ubuntu has. There
 * dist/ is at every instant one whole site. Where nothing can exchange, two renames follow each other;
 * a build that is killed between the two leaves dist/ missing until the next one, which finishes the swap
 * before it does anything else (workshop.ts).
 */
import { execFile } from 'node:child_process';
import { lstat, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

import type { Workshop } from './workshop.ts';

/** Number of renameat2 by processor. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };
/** From wherever the program stands (AT_FDCWD, -100); 2 is RENAME_EXCHANGE. */
const PERL = 'exit(syscall(shift(@ARGV) + 0, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)';

/** The site of this workshop becomes the folder that it is for; the folder before goes to the workshop. */
export async function putInPlace(workshop: Workshop, exchange = exchangeNames): Promise<void> {
  const { site, out, previous } = workshop;
  const old = await inodeOf(out);
  if (old === null) {
    await rename(site, out);
    return;
  }
  const fresh = await inodeOf(site);
  await exchange(site, out);
  // What a program says of itself is not asked: the folder is the site, or it is not.
  if ((await inodeOf(out)) === fresh) return;
  await rename(out, previous);
  try {
    await rename(site, out);
  } catch (error) {
    await rename(previous, out);
    throw error;
  }
}

/**
 * Objects where a site cannot take its place, before anything is built: what is no folder is somebody's and
 * stays, and a mount point cannot be renamed.
 */
export async function assertReplaceable(path: string): Promise<void> {
  if ((await inodeOf(path)) === null) return;
  const [own, around] = [await lstat(path), await lstat(dirname(path))];
  if (own.dev !== around.dev) throw refusal('EBUSY', path, 'is a mount point');
}

/** Which folder a name leads to; null where there is none. */
async function inodeOf(path: string): Promise<bigint | null> {
  const found = await lstat(path, { bigint: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return null;
  });
  if (found && !found.isDirectory()) throw refusal('ENOTDIR', path, 'is not a folder');
  return found?.ino ?? null;
}

/** An error as the system would give it. */
function refusal(code: string, path: string, what: string): Error {
  return Object.assign(new Error(`${path} ${what}`), { code, path });
}

const run = promisify(execFile);

/** Exchanges two names in one step, or leaves both as they are. */
async function exchangeNames(a: string, b: string): Promise<void> {
  if (process.platform !== 'linux') return;
  const call = RENAMEAT2[process.arch];
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ...(call ? [['perl', ['-e', PERL, String(call), a, b]] as const] : []),
    ['mv', ['--exchange', '--no-target-directory', '--', a, b]],
  ];
  for (const [program, args] of ways) {
    const done = await run(program, args).then(
      () => true,
      () => false,
    );
    if (done) return;
  }
}
