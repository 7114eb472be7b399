/** A copy of the project to measure in: its tracked code, linked packages, and an archive as its content. */
import { execFile } from 'node:child_process';
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { writeArchive } from './archive.ts';

export interface Project {
  readonly root: string;
  /** Where its compiler keeps what it may keep between two runs. */
  readonly cache: string;
  /** Folders of its reports, `content/reports/bac-giang/2024-07`. */
  readonly reports: readonly string[];
}

/** So many reports or fewer are the real ones. */
const REAL = 5;

export async function makeProject(checkout: string, reports: number): Promise<Project> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'bc06-bench-')));
  const isReal = reports <= REAL;
  for (const path of await tracked(checkout)) {
    if (/^(?:tests|bench)\//.test(path) || (!isReal && path.startsWith('content/'))) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await cp(join(checkout, path), join(root, path));
  }
  if (!isReal) await writeArchive({ root: checkout, out: root, reports });
  // Packages are shared, what tools keep beside them is not.
  await mkdir(join(root, 'node_modules'));
  for (const name of await readdir(join(checkout, 'node_modules')))
    if (!name.startsWith('.') || name === '.bin')
      await symlink(join(checkout, 'node_modules', name), join(root, 'node_modules', name));
  return {
    root,
    cache: join(root, 'node_modules/.cache/bc06'),
    reports: await reportsIn(root),
  };
}

async function tracked(checkout: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-z'], {
    cwd: checkout,
    maxBuffer: 100_000_000,
  });
  return stdout.split('\0').filter((path) => path !== '');
}

async function reportsIn(root: string): Promise<readonly string[]> {
  const paths = await readdir(join(root, 'content/reports'), { recursive: true });
  return paths
    .filter((path) => path.endsWith('/report.md'))
    .map((path) => `content/reports/${dirname(path)}`)
    .sort();
}

/** Removes everything that a run may take over from an earlier one. */
export async function forget({ root, cache }: Project): Promise<void> {
  const kept = ['dist', '.dist.build', '.astro', 'node_modules/.astro', 'node_modules/.vite'];
  for (const path of [cache, ...kept.map((name) => join(root, name))])
    await rm(path, { recursive: true, force: true });
}

/** The report in the middle of the archive, which has a table whose rows have figures. */
async function middleOf({ root, reports }: Project): Promise<string> {
  const middle = Math.floor(reports.length / 2);
  for (const folder of [...reports.slice(middle), ...reports]) {
    const names = await readdir(join(root, folder));
    if (
      names.includes('models.yaml') &&
      (await readFile(join(root, folder, 'models.yaml'), 'utf8')).match(FIGURE)
    )
      return folder;
  }
  throw new Error('no report of the archive has a figure');
}

const FIGURE = /^( +value: )(\d{4,})$/m;

/** Edits that a person would make; each can be made again and again, and is another each time. */
export interface Edits {
  readonly report: string;
  readonly figure: () => Promise<void>;
  readonly added: () => Promise<void>;
  readonly deleted: () => Promise<void>;
  readonly component: () => Promise<void>;
  readonly reference: () => Promise<void>;
  /** Gives the report this title. */
  readonly title: (title: string) => Promise<void>;
}

/** The provinces of the real and of the made archives have none of this time. */
const FREE = { period: '2021-12', printed: 'THÁNG 12/2021' };

export async function editsOf(project: Project): Promise<Edits> {
  const { root } = project;
  const report = await middleOf(project);
  const change = async (path: string, edit: (text: string) => string) => {
    const before = await readFile(join(root, path), 'utf8');
    const after = edit(before);
    if (after === before) throw new Error(`${path} was to be changed, and is not`);
    await writeFile(join(root, path), after);
  };
  const extra = join(root, dirname(report), FREE.period);
  let times = 0;
  return {
    report,
    figure: () =>
      change(`${report}/models.yaml`, (text) =>
        text.replace(
          FIGURE,
          (_whole, key: string, digits: string) => `${key}${Number(digits) + 1}`,
        ),
      ),
    added: async () => {
      await mkdir(extra, { recursive: true });
      const text = await readFile(join(root, report, 'report.md'), 'utf8');
      const head = /^---\n[\s\S]*?\n---\n/.exec(text)![0];
      const own = head
        .replace(
          /^period:.*\n(?: +.*\n)*/m,
          `period: {id: ${FREE.period}, printed: ${FREE.printed}}\n`,
        )
        .replace(/^(?:number|issued_on|data_until)(?:_printed)?:.*\n/gm, '')
        .replace(/^title:.*$/m, `title: Báo cáo thêm vào, lần ${++times}`);
      await writeFile(
        join(extra, 'report.md'),
        `${own}\n## Nội dung\n\nBáo cáo này được thêm vào để đo.\n`,
      );
    },
    deleted: () => rm(extra, { recursive: true }),
    component: () => appendFile(join(root, COMPONENT), `<!-- ${++times} -->\n`),
    reference: () => change(REFERENCE, (text) => text.replace(ENTRY, `$1$2 (${++times})$3`)),
    title: (title) =>
      change(`${report}/report.md`, (text) => text.replace(/^title: .*$/m, `title: ${title}`)),
  };
}

const COMPONENT = 'src/site/layouts/PageFooter.astro';
const REFERENCE = 'content/reference/indicators.yaml';
const ENTRY = /^( {4}name_vi: ")([^"\n]*?)(?: \(\d+\))?(")/m;
