/** A built site takes the place of the one before it, and at no instant is there none. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { assertReplaceable, putInPlace } from '../../src/publish/swap.ts';
import { closeWorkshop, openWorkshop, sweep } from '../../src/publish/workshop.ts';

let root = '';
let out = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bc06-'));
  out = join(root, 'out/dist');
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

/** As systems are that cannot exchange two names. */
const cannot = () => Promise.resolve();

async function publish(name: string, exchange?: () => Promise<void>): Promise<void> {
  const workshop = await openWorkshop(out);
  await writeFile(join(workshop.site, name), name);
  await putInPlace(workshop, exchange);
  await closeWorkshop(workshop);
}

test.each([
  ['in one step', undefined],
  ['in two renames', cannot],
])(
  '%s: the site takes the place of the one before it, and nothing is left',
  async (_, exchange) => {
    for (const name of ['cu.html', 'moi.html']) await publish(name, exchange);
    expect(await readdir(out)).toEqual(['moi.html']);
    expect(await readdir(join(root, 'out'))).toEqual(['dist']);
  },
);

test('what is published may be read as any new folder may', async () => {
  await publish('a.html');
  await mkdir(join(root, 'any'));
  expect((await stat(out)).mode).toBe((await stat(join(root, 'any'))).mode);
});

test('a site that is not there leaves the one before it', async () => {
  await publish('cu.html');
  for (const exchange of [undefined, cannot]) {
    const workshop = await openWorkshop(out);
    await rm(workshop.site, { recursive: true });
    await expect(putInPlace(workshop, exchange)).rejects.toThrow('ENOENT');
    await closeWorkshop(workshop);
    expect(await readdir(out)).toEqual(['cu.html']);
  }
});

test('something that is no folder stays', async () => {
  await mkdir(join(root, 'out'));
  await writeFile(out, 'của ai đó');
  await expect(assertReplaceable(out)).rejects.toMatchObject({ code: 'ENOTDIR', path: out });
  await expect(publish('a.html')).rejects.toMatchObject({ code: 'ENOTDIR' });
  expect(await readFile(out, 'utf8')).toBe('của ai đó');
});

test('a swap that ended between its two renames is finished by whoever takes the workshop down', async () => {
  await publish('cu.html');
  const killed = await openWorkshop(out);
  await writeFile(join(killed.site, 'moi.html'), '');
  await rename(out, killed.previous);
  await closeWorkshop(killed);
  expect(await readdir(out)).toEqual(['moi.html']);
  expect(await readdir(join(root, 'out'))).toEqual(['dist']);
});

const canExchange = process.platform === 'linux' && existsSync('/usr/bin/perl');

test.runIf(canExchange)(
  'there is a whole site at every instant, and after a kill at any',
  async () => {
    // Each site holds two files that say the same, so that a mixed one shows.
    const swapper = `
      import { writeFile } from 'node:fs/promises';
      import { putInPlace } from ${JSON.stringify(join(import.meta.dirname, '../../src/publish/swap.ts'))};
      import { openWorkshop, closeWorkshop, sweep } from ${JSON.stringify(join(import.meta.dirname, '../../src/publish/workshop.ts'))};
      const out = process.argv[1];
      await sweep(out);
      for (let n = 0; ; n += 1) {
        const workshop = await openWorkshop(out);
        for (const name of ['a', 'b']) await writeFile(workshop.site + '/' + name, process.pid + ' ' + n);
        await putInPlace(workshop);
        await closeWorkshop(workshop);
        process.stdout.write('.');
      }`;
    await publish('a');
    await writeFile(join(out, 'b'), 'a');
    let looks = 0;
    let swaps = 0;
    for (let kill = 0; kill < 8; kill += 1) {
      const args = ['--input-type=module-typescript', '-e', swapper, out];
      const child = spawn(process.execPath, args, {
        detached: true,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child.stdout.on('data', (dots: Buffer) => (swaps += dots.length));
      await once(child.stdout, 'data');
      const end = Date.now() + 100 + 37 * kill;
      while (Date.now() < end) {
        const seen = await readdir(out);
        // Who has opened the old folder before the exchange may read it after it was emptied; the next look is at the new.
        expect(seen.length === 0 ? await readdir(out) : seen).toEqual(['a', 'b']);
        looks += 1;
      }
      process.kill(-child.pid!, 'SIGKILL');
      await once(child, 'close');
      expect(await readdir(out)).toEqual(['a', 'b']);
      expect(await readFile(join(out, 'a'), 'utf8')).toBe(await readFile(join(out, 'b'), 'utf8'));
    }
    expect(Math.min(looks, swaps)).toBeGreaterThan(8);
    await sweep(out);
    expect(await readdir(join(root, 'out'))).toEqual(['dist']);
  },
  60_000,
);
