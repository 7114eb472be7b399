/** Builds work in folders of their own: what the dead left is swept, the living are left alone. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { closeWorkshop, openWorkshop, sweep, takeTurn } from '../../src/publish/workshop.ts';

let root = '';
let out = '';
let yard = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bc06-'));
  out = join(root, 'dist');
  yard = join(root, '.dist.build');
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

/** A workshop of another process, dead or alive. */
async function workshopOf(pid: number): Promise<string> {
  const { folder, ...own } = await openWorkshop(out);
  await writeFile(join(own.site, 'trang.html'), '');
  const name = basename(folder).replace(`-${process.pid}-`, `-${pid}-`);
  await rename(folder, join(yard, name));
  return name;
}

/** The number of a process that is no more. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'close');
  return child.pid!;
}

describe('sweep', () => {
  test('removes what dead processes left, half removed too, and its own empty folder', async () => {
    await workshopOf(await deadProcess());
    const half = await workshopOf(await deadProcess());
    await rename(join(yard, half), join(yard, `${half}~`));
    await sweep(out);
    expect(await readdir(root)).toEqual([]);
  });

  test('leaves the living, the pages that were published, and what it does not know', async () => {
    const own = await openWorkshop(out);
    await mkdir(join(yard, 'pages'));
    await writeFile(join(yard, 'ghi-chu.txt'), '');
    await workshopOf(await deadProcess());
    await sweep(out);
    expect(await readdir(yard)).toEqual([basename(own.folder), 'ghi-chu.txt', 'pages'].sort());
  });

  test('a number that is another process by now is a dead one', async () => {
    // The parent lives, but did not begin when this process did.
    await workshopOf(process.ppid);
    await sweep(out);
    expect(await readdir(root)).toEqual(process.platform === 'linux' ? [] : ['.dist.build']);
  });

  test('of another machine nobody knows who lives: only what is a day old is swept', async () => {
    const elsewhere = (name: string) => name.replace(/[0-9a-f]{8}$/, '00000000');
    const name = await workshopOf(await deadProcess());
    await rename(join(yard, name), join(yard, elsewhere(name)));
    await sweep(out);
    expect(await readdir(yard)).toEqual([elsewhere(name)]);
    const aged = elsewhere(name).replace(/^\d+/, String(Date.now() - 25 * 3_600_000));
    await rename(join(yard, elsewhere(name)), join(yard, aged));
    await sweep(out);
    expect(await readdir(root)).toEqual([]);
  });
});

test('a build waits for one that began before it, and says for which', async () => {
  const first = await openWorkshop(out);
  await new Promise((resolve) => setTimeout(resolve, 2));
  const second = await openWorkshop(out);
  const told: number[] = [];
  let done = false;
  const turn = takeTurn(second, (process) => told.push(process)).then(() => (done = true));
  await takeTurn(first, () => expect.unreachable('nobody began before the first'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([told, done]).toEqual([[process.pid], false]);
  await closeWorkshop(first);
  await turn;
  expect(done).toBe(true);
  expect(dirname(second.folder)).toBe(yard);
});
