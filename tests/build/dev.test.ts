/** `npm run dev`, started as on a fresh clone: pages come, and show what is edited while it runs. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { copyProject, kill, REPORT, start, type Running } from './project.ts';

/** However busy the machine is. */
const PATIENCE_MS = 180_000;
const TITLE = /^title: .*$/m;

let root = '';
let dev: Running;
let report = '';

beforeAll(async () => {
  root = await copyProject();
  report = await readFile(join(root, REPORT, 'report.md'), 'utf8');
  dev = start(root, [process.execPath, 'node_modules/astro/bin/astro.mjs', 'dev', '--port', '0']);
});

afterAll(async () => {
  await kill(dev);
  await rm(root, { recursive: true, force: true });
});

/** Asks for the report's page until the answer is as wanted; fails with what came last. */
async function page(isWanted: (status: number, html: string) => boolean): Promise<void> {
  let last = 'no answer';
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const address = /http:\/\/localhost:\d+/.exec(dev.said())?.[0];
    if (address) {
      const response = await fetch(`${address}/bao-cao/lam-dong/2024-02/`);
      const html = await response.text();
      if (isWanted(response.status, html)) return;
      last = `${response.status}\n${html.slice(0, 2000)}`;
    }
    await sleep(200);
  }
  expect.unreachable(`${last}\n${dev.said()}`);
}

async function retitle(title: string): Promise<void> {
  await writeFile(join(root, REPORT, 'report.md'), report.replace(TITLE, `title: ${title}`));
}

test(
  'a page, an edit, an error and its correction',
  async () => {
    await page((status) => status === 200);
    await retitle('Báo cáo đã sửa tên');
    await page((status, html) => status === 200 && html.includes('Báo cáo đã sửa tên'));
    await retitle('"');
    await page((status) => status === 500);
    await retitle('Báo cáo đã sửa lại');
    await page((status, html) => status === 200 && html.includes('Báo cáo đã sửa lại'));
  },
  5 * PATIENCE_MS,
);
