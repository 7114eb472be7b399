/** What `npm run dev` costs until a report's page is there, and until an edit of it is shown. */
import { setTimeout as sleep } from 'node:timers/promises';

import { begin, cpuOf, end, memoryOf, type Cost } from './processes.ts';
import { forget, type Edits, type Project } from './project.ts';

const PATIENCE_MS = 30 * 60_000;
const ASK_EVERY_MS = 250;

export interface Development {
  readonly firstPage: Cost;
  readonly editShown: Cost;
}

export async function develop(project: Project, edits: Edits): Promise<Development> {
  await forget(project);
  const { child, said } = begin({
    program: process.execPath,
    args: ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'],
    cwd: project.root,
    env: { CI: '' },
  });
  const pid = child.pid!;
  const path = edits.report.replace('content/reports/', '/bao-cao/');
  // Said once, and lost among the verdicts that follow.
  let address: string | undefined;
  const until = async (isShown: (html: string) => boolean): Promise<Cost> => {
    const [cpu, start] = [cpuOf(pid), performance.now()];
    let memory = 0;
    let last = '';
    while (performance.now() - start < PATIENCE_MS && child.exitCode === null) {
      await sleep(ASK_EVERY_MS);
      memory = Math.max(memory, memoryOf(pid));
      address ??= /http:\/\/localhost:\d+/.exec(said())?.[0];
      if (address === undefined) continue;
      const response = await fetch(`${address}${path}/`).catch(() => null);
      last = response ? await response.text() : last;
      if (response?.status !== 200 || !isShown(last)) continue;
      const now = cpuOf(pid);
      return {
        // What it spent before it was asked, too: it has just been started.
        cpu: now === null || cpu === null ? null : now - cpu,
        wall: (performance.now() - start) / 1000,
        memory: Math.max(memory, memoryOf(pid)) || null,
      };
    }
    throw new Error(`dev did not show ${path}:\n${said()}\n${last.slice(0, 1000)}`);
  };
  try {
    const firstPage = await until((html) => html.includes('</html>'));
    const title = `Báo cáo đã sửa tên ${Date.now()}`;
    await edits.title(title);
    const editShown = await until((html) => html.includes(title));
    return { firstPage, editShown };
  } finally {
    await end(child);
  }
}
