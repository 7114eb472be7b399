/** What was measured, kept by size (`results.json`), and the pages that people read (`RESULTS.md`). */
import { MEASURES, type Measure, type Result } from './measure.ts';

/** Where and when something was measured. */
export interface Circumstances {
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  readonly memory: number;
  readonly system: string;
}

export interface Measured extends Result {
  readonly circumstances: Circumstances;
}

/** By number of reports. */
export type Results = Readonly<Record<string, Measured>>;

/** A bound of issue 8: a measure against another of the same run, or seconds, or bytes. */
interface Target {
  readonly what: string;
  readonly at: number;
  readonly measured: (results: Results) => number | null;
  readonly most: number;
  readonly unit: string;
}

const GB = 1e9;

function ratio(a: Measure, b: Measure, size: number): Target['measured'] {
  return (results) => divide(cpuAt(results, a, size), cpuAt(results, b, size));
}

function divide(a: number | null, b: number | null): number | null {
  return a === null || b === null || b === 0 ? null : a / b;
}

function cpuAt(results: Results, what: Measure, size: number): number | null {
  return results[size]?.costs[what]?.cpu ?? null;
}

function cpu(what: Measure, size: number): Target['measured'] {
  return (results) => cpuAt(results, what, size);
}

function memory(size: number): Target['measured'] {
  return (results) => divide(results[size]?.costs['build-cold']?.memory ?? null, GB);
}

/** How much more a report costs in a larger archive. */
function perReport(what: Measure): Target['measured'] {
  return (results) => {
    const at = (size: number) => divide(cpuAt(results, what, size), size);
    return divide(at(7560), at(500));
  };
}

const TARGETS: readonly Target[] = [
  {
    what: '`validate`, cold',
    at: 2268,
    measured: ratio('validate-cold', 'floor', 2268),
    most: 6,
    unit: '× floor',
  },
  {
    what: '`validate`, warm',
    at: 2268,
    measured: ratio('validate-warm', 'floor', 2268),
    most: 1.5,
    unit: '× floor',
  },
  {
    what: '`validate`, one file',
    at: 2268,
    measured: cpu('validate-one', 2268),
    most: 0.5,
    unit: 's',
  },
  {
    what: '`build`, cold',
    at: 2268,
    measured: ratio('build-cold', 'eleventy', 2268),
    most: 1.5,
    unit: '× Eleventy',
  },
  {
    what: '`build`, unchanged',
    at: 2268,
    measured: ratio('build-unchanged', 'build-cold', 2268),
    most: 1 / 8,
    unit: '× cold',
  },
  {
    what: '`build`, one figure edited',
    at: 2268,
    measured: ratio('build-edited', 'build-cold', 2268),
    most: 1 / 6,
    unit: '× cold',
  },
  { what: '`dev`, first page', at: 500, measured: cpu('dev-first', 500), most: 5, unit: 's' },
  { what: '`dev`, an edit shown', at: 500, measured: cpu('dev-edit', 500), most: 1.5, unit: 's' },
  { what: 'peak memory, cold build', at: 2268, measured: memory(2268), most: 1, unit: 'GB' },
  { what: 'peak memory, cold build', at: 7560, measured: memory(7560), most: 2.5, unit: 'GB' },
  {
    what: 'cold build, a report at 7,560 against 500',
    at: 7560,
    measured: perReport('build-cold'),
    most: 1.15,
    unit: '×',
  },
  {
    what: 'cold `validate`, a report at 7,560 against 500',
    at: 7560,
    measured: perReport('validate-cold'),
    most: 1.15,
    unit: '×',
  },
];

export function render(results: Results): string {
  const sizes = Object.values(results).sort((a, b) => a.reports - b.reports);
  return `# What it costs

Written by \`npm run bench\` (CONTRIBUTING.md, «Measuring»); do not edit. CPU is user and system time of the whole process
tree, in seconds; memory is what the tree held at its peak. Compare ratios: seconds are of the machine. Archives of
more than five reports are made by \`bench/generate.ts\`; five are the real ones. Sizes that the last run did not
measure are as they were measured before. \`dev\` shows a report's page before the rest is judged: its first time ends with
that page, the next, from the same start, with the verdict.

## Targets

${table(
  ['what', 'reports', 'measured', 'target', ''],
  TARGETS.map(({ what, at, measured, most, unit }) => {
    const value = measured(results);
    return [
      what,
      count(at),
      value === null ? 'not measured' : `${short(value)} ${unit}`,
      `≤ ${bound(most)} ${unit}`,
      value === null ? '' : value <= most ? 'reached' : 'not reached',
    ];
  }),
)}
${sizes.map(sectionOf).join('\n')}`;
}

function sectionOf({ reports, costs, reasons, site, circumstances }: Measured): string {
  const { date, commit, node, processor, cores, memory: total, system } = circumstances;
  const against = (what: Measure, base: Measure) =>
    what === base ? '' : short(divide(costs[what]?.cpu ?? null, costs[base]?.cpu ?? null));
  const rows = (Object.keys(MEASURES) as Measure[]).flatMap((what) => {
    const cost = costs[what];
    if (!cost)
      return reasons[what] === undefined
        ? []
        : [[MEASURES[what], reasons[what], '', '', '', '', '', '']];
    return [
      [
        MEASURES[what],
        short(cost.cpu),
        short(cost.wall),
        cost.memory === null ? 'not known' : megabytes(cost.memory),
        against(what, 'floor'),
        against(what, 'eleventy'),
        what.startsWith('build') ? against(what, 'build-cold') : '',
        String(cost.runs),
      ],
    ];
  });
  return `## ${count(reports)} reports

${date.slice(0, 16).replace('T', ' ')} UTC, commit ${commit}, Node ${node}, ${processor}, ${cores} cores, ${short(total / GB)} GB, ${system}.

${table(['what', 'CPU, s', 'wall, s', 'memory, MB', '× floor', '× Eleventy', '× cold', 'runs'], rows)}${
    site === null
      ? ''
      : `
${count(site.pages)} pages, ${megabytes(site.bytes)} MB; the search index ${megabytes(site.indexBytes)} MB, a first search at most ${kilobytes(site.firstSearch)} kB. The largest pages:

${table(
  ['page', 'kB'],
  site.largest.map(({ path, bytes }) => [`\`${path}\``, kilobytes(bytes)]),
)}`
  }`;
}

/** A Markdown table, its columns in line as prettier has them. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = (column: number) =>
    Math.max(3, ...[heads, ...rows].map((row) => row[column]!.length));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(width(column))).join(' | ')} |\n`;
  const rule = line(heads.map((_, column) => '-'.repeat(width(column))));
  return line(heads) + rule + rows.map(line).join('');
}

function short(value: number | null): string {
  if (value === null) return 'not known';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** A small fraction as the issue writes it. */
function bound(most: number): string {
  return most < 0.2 ? `1/${Math.round(1 / most)}` : String(most);
}

function count(value: number): string {
  return value.toLocaleString('en');
}

function megabytes(bytes: number): string {
  return bytes < 1e7 ? (bytes / 1e6).toFixed(1) : count(Math.round(bytes / 1e6));
}

function kilobytes(bytes: number): string {
  return count(Math.round(bytes / 1e3));
}
