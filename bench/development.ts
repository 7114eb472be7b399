/**
 * What `npm run dev` costs until a report's page is there, until all content has been judged behind it, and
 * until an edit is shown. The first ends with the page: what is judged after it counts to the second, from
 * the start.
 */
import { setTimeout as sleep } from 'node:timers/promises';

import { begin, cpuOf, end, memoryOf, type Cost } from './processes.ts';
import { forget, type Edits, type Project } from './project.ts';

const PATIENCE_MS = 30 * 60_000;
const ASK_EVERY_MS = 250;
/** The last line of a verdict. */
const VERDICT = /\d+ báo cáo: \d+ lỗi/;

export interface Development {
  readonly firstPage: Cost;
  readonly judged: Cost;
  readonly editShown: Cost;
}

/** How much CPU dev had spent by then, where that is known. */
interface Moment {
  readonly cpu: number | null;
  readonly at: number;
}

export async function develop(project: Project, edits: Edits): Promise<Development> {
  await forget(project);
  const start: Moment = { cpu: cpuOf(process.pid) === null ? null : 0, at: performance.now() };
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
  let last = '';
  const shows = async (wanted: string): Promise<boolean> => {
    address ??= /http:\/\/localhost:\d+/.exec(said())?.[0];
    if (address === undefined) return false;
    const response = await fetch(`${address}${path}/`).catch(() => null);
    last = response ? await response.text() : last;
    return response?.status === 200 && last.includes(wanted);
  };
  let memory = 0;
  /** From then on until it is so. */
  const until = async (
    isSo: () => boolean | Promise<boolean>,
    { cpu, at }: Moment,
  ): Promise<Cost> => {
    while (performance.now() - at < PATIENCE_MS && child.exitCode === null) {
      await sleep(ASK_EVERY_MS);
      memory = Math.max(memory, memoryOf(pid));
      if (!(await isSo())) continue;
      const now = cpuOf(pid);
      return {
        cpu: now === null || cpu === null ? null : now - cpu,
        wall: (performance.now() - at) / 1000,
        memory: Math.max(memory, memoryOf(pid)) || null,
      };
    }
    throw new Error(`dev did not show ${path}:\n${said()}\n${last.slice(0, 1000)}`);
  };
  try {
    const firstPage = await until(() => shows('</html>'), start);
    const judged = await until(() => VERDICT.test(said()), start);
    const title = `Báo cáo đã sửa tên ${Date.now()}`;
    const edited = { cpu: cpuOf(pid), at: performance.now() };
    await edits.title(title);
    const editShown = await until(() => shows(title), edited);
    return { firstPage, judged, editShown };
  } finally {
    await end(child);
  }
}
