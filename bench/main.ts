/** `npm run bench`: measures the compiler, its site and its peers on archives of several sizes. */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { measure, PARTS, type Part } from './measure.ts';
import { render, type Circumstances, type Results } from './results.ts';

const HELP = `npm run bench -- [options]

  --sizes 5,500      numbers of reports to measure at; 5 are the real ones
  --all              5, 500, 2268 and 7560: hours
  --only PART,…      of ${PARTS.join(', ')}
  --repeat N         how often; medians are told (3)
  --quick            5 and 60 reports, once
  --out DIR          where results.json and RESULTS.md are kept (bench/)
`;
const ALL = [5, 500, 2268, 7560];
const USUAL = [5, 500];
const QUICK = [5, 60];

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    all: { type: 'boolean', default: false },
    only: { type: 'string' },
    repeat: { type: 'string' },
    quick: { type: 'boolean', default: false },
    out: { type: 'string', default: import.meta.dirname },
    help: { type: 'boolean', default: false },
  },
});

const checkout = resolve(import.meta.dirname, '..');
const say = (line: string) => void process.stderr.write(`${line}\n`);

if (values.help) process.stdout.write(HELP);
else await main();

async function main(): Promise<void> {
  const sizes =
    values.sizes?.split(',').map(Number) ?? (values.all ? ALL : values.quick ? QUICK : USUAL);
  const parts = (values.only?.split(',') ?? [...PARTS]) as Part[];
  const repeat = Number(values.repeat ?? (values.quick ? 1 : 3));
  const isUnderstood =
    sizes.every((size) => size >= 1) && parts.every((part) => PARTS.includes(part)) && repeat >= 1;
  if (!isUnderstood) {
    process.stderr.write(HELP);
    process.exitCode = 2;
    return;
  }
  if (!values.all && !values.sizes)
    say(`Sizes ${sizes.join(' and ')}; --all for ${ALL.join(', ')}.`);
  const out = resolve(values.out);
  for (const reports of sizes) {
    const result = await measure({ checkout, reports, parts, repeat, say });
    const before = await readResults(out);
    const earlier = before[reports];
    // What this run left out was measured with other code, and says so no longer.
    const isWhole = PARTS.every((part) => parts.includes(part));
    if (earlier && !isWhole)
      say(`${reports} reports: only ${parts.join(', ')} are told from now on`);
    const results: Results = {
      ...before,
      [reports]: { ...result, circumstances: circumstances() },
    };
    await writeFile(join(out, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
    await writeFile(join(out, 'RESULTS.md'), render(results));
  }
  say(`The results are in ${join(out, 'RESULTS.md')}.`);
}

async function readResults(folder: string): Promise<Results> {
  const text = await readFile(join(folder, 'results.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Results;
}

function circumstances(): Circumstances {
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...args], { cwd: checkout, encoding: 'utf8' }).trim();
  const isChanged =
    git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'content') !== '';
  const processors = cpus();
  return {
    date: new Date().toISOString(),
    commit: git('rev-parse', '--short', 'HEAD') + (isChanged ? ', changed since' : ''),
    node: process.versions.node,
    processor: processors[0]?.model.trim() || 'unknown processor',
    cores: processors.length,
    memory: totalmem(),
    system: `${platform()} ${release()} ${arch()}`,
  };
}
