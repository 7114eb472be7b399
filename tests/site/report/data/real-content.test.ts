/** The five real reports: nothing that stands in content/ is lost on the way to the open data. */
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../../src/compiler/compile.ts';
import { REASONS, type Reason } from '../../../../src/domain/figure.ts';
import { figuresOf, TABLE_KINDS } from '../../../../src/domain/report.ts';
import { jsonText } from '../../../../src/site/open-data/json-text.ts';
import { reportJson, type ReportJson } from '../../../../src/site/report/data/report-json.ts';
import { readDisk } from '../../../../src/workspace.ts';
import { publication } from './sample.ts';

type Json = Readonly<Record<string, unknown>>;

const files = readDisk(new URL('../../../..', import.meta.url).pathname);
const { archive } = compile(files, '2026-01-01');
const textOf = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));

test('there are reports', () => {
  expect(archive.reports.length).toBeGreaterThanOrEqual(5);
});

describe.each(archive.reports.map((report) => [report.id, report] as const))('%s', (id, report) => {
  const json = reportJson(report, archive, publication);

  test('every table of the folder is there, with as many rows as the file has', () => {
    const counted = TABLE_KINDS.flatMap((kind) => {
      const text = textOf.get(`content/reports/${id}/${kind}.yaml`);
      return text === undefined ? [] : [[kind, countRows(text)] as const];
    });
    expect(json.tables.map(({ kind, rows }) => [kind, rows])).toEqual(counted);
    const held = { ...json, services: json.services?.rows ?? null };
    for (const [kind, rows] of counted)
      if (kind !== 'figures') expect(held[kind], kind).toHaveLength(rows);
  });

  test('every figure has a place of its own', () => {
    const places = json.figures.flatMap(({ place, parts }) => [
      place,
      ...parts.map((part) => part.place),
    ]);
    expect(places).toHaveLength(new Set(places).size);
    expect(json.figures).toHaveLength(figuresOf(report).length);
  });

  test('is plain JSON, with nothing absent', () => {
    expect(JSON.parse(jsonText(json))).toEqual(json);
  });

  test('what stands at the head of report.md stands in the JSON under the same names', () => {
    const [, front = ''] = textOf.get(`content/reports/${id}/report.md`)!.split(/^---$/m);
    const { period, ...head } = load(front) as Json;
    const isPlain = typeof period !== 'object' || period === null;
    const { id: period_id, ...about } = (isPlain ? { id: period } : period) as Json;
    const apart = Object.entries(about).map(([name, value]) => [`period_${name}`, value]);
    const written = { ...head, period: period_id, ...Object.fromEntries(apart) } as Json;
    expect(lost(written, json.report, 'report')).toEqual([]);
  });

  test('what stands in discrepancies.yaml stands in the JSON under the same names', () => {
    const text = textOf.get(`content/reports/${id}/discrepancies.yaml`);
    if (text === undefined) return;
    expect(lost(load(text), { rows: json.discrepancies }, 'discrepancies')).toEqual([]);
  });

  test.each(TABLE_KINDS)(
    'what stands in %s.yaml stands in the JSON under the same names',
    (kind) => {
      const text = textOf.get(`content/reports/${id}/${kind}.yaml`);
      if (text === undefined) return;
      const written = load(text) as { readonly rows: readonly Json[] } & Json;
      expect(lost(written, publishedTable(json, kind, written.rows.length), kind)).toEqual([]);
    },
  );
});

/** Rows of a table file, counted without reading YAML: items one step in, after the line `rows:`. */
function countRows(text: string): number {
  const [, rows = ''] = text.split(/^rows:\n/m);
  const indent = /^( *)- /m.exec(rows)?.[1] ?? '';
  return rows.split('\n').filter((line) => line.startsWith(`${indent}- `)).length;
}

/** The parts of the JSON that a table file went into, arranged as in the file. */
function publishedTable(json: ReportJson, kind: (typeof TABLE_KINDS)[number], rows: number): Json {
  const table = json.tables.find((one) => one.kind === kind)!;
  const totals = json.services?.totals ?? [];
  return {
    ...table,
    groups: table.groups.map((group) => ({
      ...group,
      total: totals.find((total) => total.group === group.id),
    })),
    total: totals.find((total) => total.group === null),
    summaries: json.summaries.filter((summary) => summary.table === kind),
    rows:
      kind === 'services'
        ? json.services!.rows
        : kind === 'figures'
          ? json.figures.slice(0, rows)
          : json[kind],
  };
}

/** Where a value of the file has no equal in the JSON. */
function lost(
  written: unknown,
  published: unknown,
  at: string,
  reason?: Reason,
): readonly string[] {
  if (Array.isArray(written)) {
    if (!Array.isArray(published)) return [at];
    // A row's statuses begin with that of its own cell.
    const before = at.endsWith('/statuses') ? published.length - written.length : 0;
    const items: readonly unknown[] = published.slice(before);
    if (items.length !== written.length) return [`${at}: ${written.length} ≠ ${items.length}`];
    return written.flatMap((item, i) => lost(item, items[i], `${at}/${i}`));
  }
  if (typeof written === 'object' && written !== null) {
    if (typeof published !== 'object' || published === null) return [at];
    const reasons = ((published as Json)['reasons'] ?? {}) as Readonly<Record<string, Reason>>;
    return Object.entries(unfold(written as Json)).flatMap(([name, value]) =>
      lost(value, (published as Json)[name], `${at}/${name}`, reasons[name]),
    );
  }
  if (REASONS.includes(written as Reason)) return reason === written ? [] : [at];
  const value = typeof published === 'object' ? (published as Json | null)?.['printed'] : published;
  return plain(value) === plain(written) ? [] : [`${at}: ${plain(written)} ≠ ${plain(value)}`];
}

/** What the JSON gives in another form: filings by citizens and businesses; no deadline as an empty list. */
function unfold(written: Json): Json {
  const { online, ...rest } = written;
  const others: Record<string, unknown> = rest;
  if (typeof online === 'object') {
    const { citizen, business } = online as Json;
    if (citizen !== undefined) others['online_citizen'] = citizen;
    if (business !== undefined) others['online_business'] = business;
  } else if (online !== undefined) others['online'] = online;
  if (others['due'] === 'none') others['due'] = [];
  return others;
}

function plain(value: unknown): string {
  return String(value).normalize('NFC').trim();
}
