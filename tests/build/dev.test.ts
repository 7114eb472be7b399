/** `npm run dev`, started as on a fresh clone: pages come, and show what is edited while it runs. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ROOT } from '../files.ts';
import { copyProject, kill, REPORT, SECOND, start, type Running } from './project.ts';

/** However busy the machine is. */
const PATIENCE_MS = 180_000;
const TITLE = /^title: .*$/m;
const NOT_COMPARED = 'Chưa kiểm tra xong';

let root = '';
let dev: Running;
let report = '';
let other = '';

beforeAll(async () => {
  root = await copyProject();
  await cp(join(ROOT, SECOND), join(root, SECOND), { recursive: true });
  other = await readFile(join(root, SECOND, 'report.md'), 'utf8');
  await writeFile(join(root, SECOND, 'report.md'), other.replace(TITLE, 'title: "'));
  report = await readFile(join(root, REPORT, 'report.md'), 'utf8');
  dev = start(root, [process.execPath, 'node_modules/astro/bin/astro.mjs', 'dev', '--port', '0']);
});

afterAll(async () => {
  await kill(dev);
  await rm(root, { recursive: true, force: true });
});

/** Where dev serves, once it has said so. */
function address(): string | undefined {
  return /http:\/\/localhost:\d+/.exec(dev.said())?.[0];
}

/** Asks for the report's page until the answer is as wanted; fails with what came last. */
async function page(isWanted: (status: number, html: string) => boolean): Promise<void> {
  let last = 'no answer';
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if (address()) {
      const response = await fetch(`${address()}/bao-cao/lam-dong/2024-02/`);
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
    // Drawn from its own unit, before the error in the other one is known.
    await page((status, html) => status === 200 && html.includes(NOT_COMPARED));
    // And what is made from all content waits for it.
    const overview = await fetch(`${address()}/bao-cao/`);
    expect(overview.status).toBe(500);
    expect(dev.said()).toContain(`${SECOND}/report.md`);
    await page((status) => status === 500);
    await writeFile(join(root, SECOND, 'report.md'), other);
    await page((status, html) => status === 200 && !html.includes(NOT_COMPARED));
    await retitle('Báo cáo đã sửa tên');
    await page((status, html) => status === 200 && html.includes('Báo cáo đã sửa tên'));
    await retitle('"');
    await page((status) => status === 500);
    await retitle('Báo cáo đã sửa lại');
    await page((status, html) => status === 200 && html.includes('Báo cáo đã sửa lại'));
  },
  5 * PATIENCE_MS,
);
