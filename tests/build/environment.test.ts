/** Machines on which a build cannot be: each is one sentence and exit code 4, and dist/ stays as it was. */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { copyProject, start } from './project.ts';

let root = '';

beforeAll(async () => {
  root = await copyProject();
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

beforeEach(async () => {
  for (const name of ['.astro', '.dist.build', 'dist'])
    await rm(join(root, name), { recursive: true, force: true });
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/cu.html'), '');
});

const BUILD = `exec ${process.execPath} src/cli/main.mjs build --lang en`;

/** Mounts can be made, for a process alone, by root where the system lets it. */
function canMount(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

async function expectFault(program: readonly string[], said: RegExp): Promise<void> {
  const ended = await start(root, program).end;
  expect(ended).toEqual({ code: 4, said: expect.stringMatching(said) as string });
  expect(await readdir(join(root, 'dist'))).toEqual(['cu.html']);
}

test('.astro is a file', async () => {
  await writeFile(join(root, '.astro'), '');
  await expectFault(
    ['sh', '-c', BUILD],
    /^Something else stands where a folder is needed: .*\.astro.*\. \(E\w+\)\n$/,
  );
}, 300_000);

test.runIf(canMount()).each<[string, string, RegExp]>([
  [
    'the project can only be read',
    'mount --bind . . && mount -o remount,bind,ro . && cd "$PWD"',
    /^The disk can only be read: .*\.dist\.build.* could not be written\..* \(EROFS\)\n$/,
  ],
  [
    'the disk is full',
    'mkdir .dist.build && mount -t tmpfs -o size=200k tmpfs .dist.build',
    // Vite says before that it has failed; never how, with a stack.
    /^(?!.*\n {4}at )(?:.*\n)*The disk is full: .* could not be written\..* \(ENOSPC\)\n$/,
  ],
  [
    'dist is a mount point',
    'mount -t tmpfs tmpfs dist',
    /^.*\/dist cannot be replaced: it is a mount point.* \(EBUSY\)\n$/,
  ],
])(
  '%s',
  async (_, mount, said) => {
    await expectFault(['unshare', '--mount', 'sh', '-c', `${mount} && ${BUILD}`], said);
  },
  300_000,
);
