/** Workflows run with rights on other people's machines: they are linted, pinned, and may do little. */
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { ROOT } from './files.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly Step[] }
    >
  >;
}

/** What GitHub would refuse of a workflow, its expressions included. */
async function faultsOf(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const told = context.errors.getErrors().map(({ message }) => message);
  if (value === undefined) return told;
  const { errors = [] } = await convertWorkflowTemplate(context, value);
  return [...new Set([...told, ...errors.map(({ Message }) => Message)])];
}

const FOLDER = join(ROOT, '.github/workflows');
const names = readdirSync(FOLDER);
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object }).scripts,
);

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test("GitHub's own reader finds nothing wrong with it", async () => {
    expect(await faultsOf(name, text)).toEqual([]);
  });

  test('every action is pinned to a commit, with its version beside it', () => {
    const used = [...text.matchAll(/uses: (.*)$/gm)].map(([, action]) => action);
    for (const action of used) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('it may do nothing but what each job asks for', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(job.permissions).toBeDefined();
  });

  test('nothing that a stranger wrote becomes part of a command', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    for (const step of steps)
      expect(JSON.stringify(step.with?.['script'] ?? '')).not.toContain('${{');
    expect(text).not.toContain('pull_request_target');
    expect(text).not.toContain('secrets.');
  });

  test('what is checked out keeps no credentials', () => {
    for (const step of steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('every script that it runs is one of ours', () => {
    const called = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
      ([, script]) => script,
    );
    for (const script of called) expect(scripts).toContain(script);
  });
});

test('the reader finds what is wrong', async () => {
  const text = readFileSync(join(FOLDER, 'pull-request.yml'), 'utf8');
  expect(await faultsOf('a.yml', text.replace('steps:', 'stepz:'))).not.toEqual([]);
  expect(await faultsOf('a.yml', text.replace('github.base_ref', 'githob.base_ref'))).not.toEqual(
    [],
  );
});

test('a pull request is judged without any right to write', () => {
  const { jobs } = parse(readFileSync(join(FOLDER, 'pull-request.yml'), 'utf8')) as Workflow;
  for (const { permissions } of Object.values(jobs))
    expect(permissions).toEqual({ contents: 'read' });
});

describe('a report that is begun by hand', () => {
  const { jobs } = parse(readFileSync(join(FOLDER, 'new-report.yml'), 'utf8')) as Workflow;
  const { write, open } = jobs;

  test('the job that reads a file may not write, and the one that writes runs nothing of ours', () => {
    expect(write!.permissions).toEqual({ contents: 'read', issues: 'read' });
    expect(open!.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    expect(open!.steps.map(({ run }) => run)).toEqual([undefined, undefined]);
  });

  test.each([
    ['bac-giang', '2024-08', 0],
    ['toan-quoc', '2024-h1', 0],
    ['--root=/', '2024-08', 1],
    ['../../etc', '2024-08', 1],
    ['bac-giang', '2024-08; rm -rf x', 1],
    ['bac-giang', '--to', 1],
    ['$(id)', '2024-08', 1],
    ['bac-giang\nx', '2024-08', 1],
  ])('its names are checked before they are used: %s %s', (PROVINCE, PERIOD, code) => {
    const { run } = write!.steps.find(({ name }) => name === 'The names are those of a folder')!;
    const { status } = spawnSync('bash', ['-e', '-c', run!], {
      env: { PATH: process.env['PATH'], PROVINCE, PERIOD },
      cwd: join(ROOT, 'tests'),
    });
    expect(status).toBe(code);
  });

  test('its issue form asks for what it needs', () => {
    const form = parse(
      readFileSync(join(ROOT, '.github/ISSUE_TEMPLATE/bao-cao-moi.yml'), 'utf8'),
    ) as { readonly body: readonly { readonly id?: string }[] };
    expect(form.body.flatMap(({ id }) => id ?? [])).toEqual(['province', 'period', 'document']);
  });
});

test('what does not agree wants a second signature, apart from that of its report', () => {
  const lines = readFileSync(join(ROOT, '.github/CODEOWNERS.example'), 'utf8').split('\n');
  const owners = lines.flatMap((line) => {
    const [, pattern, owner] = /^(\/\S+)\s+(@\S+)$/.exec(line) ?? [];
    return pattern === undefined ? [] : [[pattern, owner] as const];
  });
  const at = (wanted: string) => owners.findIndex(([pattern]) => pattern === wanted);
  const [reports, signed] = [at('/content/reports/'), at('/content/reports/**/discrepancies.yaml')];
  // The last that fits decides.
  expect([reports >= 0, signed > reports]).toEqual([true, true]);
  expect(owners[signed]![1]).not.toBe(owners[reports]![1]);
});

test('GitHub is given the findings that are open, and the artifact holds all', () => {
  const text = readFileSync(join(FOLDER, 'nightly.yml'), 'utf8');
  expect(text).toContain('--format sarif --open > findings.sarif');
  expect(text).toContain('sarif_file: findings.sarif');
  expect(text).toContain('--format sarif > all.sarif');
});

test('every script for GitHub is one that can be read', () => {
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  for (const name of names) {
    const { jobs } = parse(readFileSync(join(FOLDER, name), 'utf8')) as Workflow;
    for (const step of Object.values(jobs).flatMap((job) => job.steps)) {
      const script = step.with?.['script'];
      if (typeof script === 'string') expect(() => AsyncFunction(script)).not.toThrow();
    }
  }
});

test('the pipelines of GitLab run our own scripts', () => {
  const text = readFileSync(join(ROOT, '.gitlab-ci.yml'), 'utf8');
  expect(Object.keys(parse(text) as object)).toContain('reports');
  const called = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, script]) => script);
  expect(called.length).toBeGreaterThan(3);
  for (const script of called) expect(scripts).toContain(script);
});
