/** What is measured at one size of archive. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import about from '../package.json' with { type: 'json' };
import { develop } from './development.ts';
import { eleventy, hugo } from './peers.ts';
import { run, type Cost } from './processes.ts';
import { editsOf, forget, makeProject, type Project } from './project.ts';
import { median, weigh, type Weight } from './site.ts';

export const PARTS = ['validate', 'build', 'rebuild', 'dev', 'peers'] as const;
export type Part = (typeof PARTS)[number];

/** What is measured, in the order of the tables. */
export const MEASURES = {
  floor: 'floor: read and parse all YAML',
  'validate-cold': '`validate`, cold',
  'validate-warm': '`validate`, warm',
  'validate-one': '`validate`, one file',
  'build-cold': '`build`, cold',
  'build-unchanged': '`build`, unchanged',
  'build-edited': '`build`, one figure edited',
  'build-added': '`build`, one report added',
  'build-deleted': '`build`, one report deleted',
  'build-component': '`build`, one component changed',
  'build-reference': '`build`, one reference entry changed',
  'dev-first': '`dev`, to the first report page',
  'dev-judged': '`dev`, to the verdict on all content',
  'dev-edit': '`dev`, to an edit shown',
  eleventy: 'Eleventy, cold',
  hugo: 'Hugo, cold',
} as const satisfies Readonly<Record<string, string>>;
export type Measure = keyof typeof MEASURES;

export interface Result {
  readonly reports: number;
  /** Medians of the runs. */
  readonly costs: Readonly<Partial<Record<Measure, Cost & { readonly runs: number }>>>;
  /** Why something was not measured. */
  readonly reasons: Readonly<Partial<Record<Measure, string>>>;
  readonly site: Weight | null;
}

export interface Options {
  readonly checkout: string;
  readonly reports: number;
  readonly parts: readonly Part[];
  readonly repeat: number;
  readonly say: (line: string) => void;
}

export async function measure({ checkout, reports, parts, repeat, say }: Options): Promise<Result> {
  say(`${reports} reports: making a project`);
  const project = await makeProject(checkout, reports);
  const runs = new Map<Measure, Cost[]>();
  const reasons: Partial<Record<Measure, string>> = {};
  let site: Weight | null = null;
  const note = (what: Measure, cost: Cost) => {
    runs.set(what, [...(runs.get(what) ?? []), cost]);
    say(`${reports} reports: ${MEASURES[what]}: ${cost.cpu?.toFixed(1) ?? '?'} s of CPU`);
  };
  try {
    const edits = await editsOf(project);
    for (let time = 0; time < repeat; time++) {
      note('floor', await node(project, [join(checkout, 'bench/floor.ts'), project.root]));
      if (parts.includes('validate')) {
        await forget(project);
        note('validate-cold', await bc06(project, ['validate', '--quiet']));
        note('validate-warm', await bc06(project, ['validate', '--quiet']));
        note(
          'validate-one',
          await bc06(project, ['validate', '--quiet', `${edits.report}/report.md`]),
        );
      }
      if (parts.includes('peers')) {
        for (const [name, find] of [
          ['eleventy', eleventy],
          ['hugo', hugo],
        ] as const) {
          const peer = await find();
          if ('reason' in peer) reasons[name] = peer.reason;
          else {
            const out = join(project.root, 'node_modules/.peer');
            note(name, await peer.draw(join(project.root, 'content'), out));
            await rm(out, { recursive: true });
          }
        }
      }
      const build = async (what: Measure) => {
        note(what, await bc06(project, ['build']));
      };
      if (parts.includes('build') || parts.includes('rebuild')) {
        await forget(project);
        await build('build-cold');
        site ??= await weigh(join(project.root, 'dist'));
      }
      if (parts.includes('rebuild')) {
        await build('build-unchanged');
        await edits.figure();
        await build('build-edited');
        await edits.added();
        await build('build-added');
        await edits.deleted();
        await build('build-deleted');
        await edits.component();
        await build('build-component');
        await edits.reference();
        await build('build-reference');
      }
      if (parts.includes('dev')) {
        const { firstPage, judged, editShown } = await develop(project, edits);
        note('dev-first', firstPage);
        note('dev-judged', judged);
        note('dev-edit', editShown);
      }
    }
  } finally {
    await rm(project.root, { recursive: true, force: true });
  }
  return {
    reports,
    costs: Object.fromEntries([...runs].map(([what, costs]) => [what, medianOf(costs)])),
    reasons,
    site,
  };
}

/** A command as its npm script calls it, without npm. */
function bc06(
  project: Project,
  [command, ...args]: readonly ['validate' | 'build', ...string[]],
): Promise<Cost> {
  const [, ...script] = about.scripts[command].split(' ');
  return node(project, [...script, ...args]);
}

function node({ root, cache }: Project, args: readonly string[]): Promise<Cost> {
  return run({ program: process.execPath, args, cwd: root, env: { BC06_CACHE: cache } });
}

function medianOf(costs: readonly Cost[]): Cost & { readonly runs: number } {
  const of = (numbers: readonly (number | null)[]) => {
    const known = numbers.filter((number) => number !== null);
    return known.length === 0 ? null : median(known);
  };
  return {
    cpu: of(costs.map(({ cpu }) => cpu)),
    wall: median(costs.map(({ wall }) => wall)),
    memory: of(costs.map(({ memory }) => memory)),
    runs: costs.length,
  };
}
