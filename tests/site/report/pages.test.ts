/**
 * The key of a report's page: over random edits, a page that a build takes over from the one before it is
 * the page that would be made afresh, and a page that has not changed is taken over. Builds are broken off,
 * and what is kept is damaged, between the edits.
 *
 *     PAGE_EDITS=2000 PAGE_EDITS_SEED=7 npx vitest run --project code tests/site/report/pages.test.ts
 */
import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { compileReports, lookupsOf } from '../../../src/compiler/compile.ts';
import { assembleReference } from '../../../src/compiler/reference.ts';
import { sourcesOf, type SourceFile } from '../../../src/compiler/source-file.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { digestOf, jsonText } from '../../../src/site/open-data/json-text.ts';
import { csvText } from '../../../src/site/open-data/csv.ts';
import { dataTable } from '../../../src/site/report/data/data-tables.ts';
import { reportJson } from '../../../src/site/report/data/report-json.ts';
import { drawable, type Drawable } from '../../../src/site/get-archive.ts';
import {
  draw,
  pathsOf,
  REPORT_CSV,
  REPORT_DATA,
  REPORT_WORKBOOK,
  reportPage,
  type ReportPage,
} from '../../../src/site/report/pages.ts';
import { depthOf, searchableReport } from '../../../src/site/report/searchable.ts';
import { addresses, cacheKeyOf, siteOf } from '../../../src/site/site.ts';
import { reportView } from '../../../src/site/report/view.ts';
import { compileStored } from '../../../src/store/compile-stored.ts';
import { keptPages, type KeptPage } from '../../../src/store/kept-pages.ts';
import { contentOf, type Piece } from '../../../src/store/pack.ts';
import { openStore } from '../../../src/store/units.ts';
import { EDITS, filesOf, randomEdit, smallArchive, type Content } from '../../edits.ts';
import { TODAY } from '../../files.ts';
import { chanceFrom, type Chance } from '../../random.ts';

const TIMES = Number(process.env['PAGE_EDITS'] ?? 200);
const SEED = Number(process.env['PAGE_EDITS_SEED'] ?? 20261127);
const ORIGIN = 'https://bao-cao.example';
const folder = mkdtempSync(join(tmpdir(), 'bc06-pages-'));

beforeAll(() => {
  vi.stubEnv('SITE', ORIGIN);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A page as Astro keeps it: under the key by which it was drawn. */
interface Drawn {
  readonly key: string;
  readonly hash: string;
}

/** What a build leaves for the next. */
interface Left {
  readonly record: Readonly<Record<string, KeptPage>>;
  readonly drawn: ReadonlyMap<string, Drawn>;
  /** What search was told. */
  readonly told: ReadonlyMap<string, Piece>;
}

const NOTHING: Left = { record: {}, drawn: new Map(), told: new Map() };

/** Builds pages as Astro does: those whose key is that of the last build are taken over, others drawn. */
function build(files: readonly SourceFile[], { record, drawn, told }: Left): Left {
  const compiled = compileStored(sourcesOf(files), TODAY, openStore(folder, 'mã'));
  const ready = drawable(
    compiled,
    keptPages(record, (page) => told.get(page) ?? null),
  );
  const now = new Map([
    ...pagesOf(reportPage('vi'), ready, drawn),
    ...pagesOf(REPORT_DATA, ready, drawn),
    ...pagesOf(REPORT_WORKBOOK, ready, drawn),
    ...pagesOf(REPORT_CSV.services, ready, drawn),
  ]);
  const said = ready.pages.told().map(({ page, piece }) => [page, piece] as const);
  return { record: ready.pages.all(), drawn: now, told: new Map(said) };
}

function pagesOf<Made>(page: ReportPage<Made>, ready: Drawable, before: Left['drawn']) {
  return pathsOf(page, ready).map(({ props: { id }, cacheKey: key }): [string, Drawn] => {
    const name = `${page.kind}/${id}`;
    const kept = before.get(name);
    return [name, kept?.key === key ? kept : { key, hash: page.hash(draw(page, id, ready)) }];
  });
}

const lookups = new Map<string, ReturnType<typeof lookupsOf>>();

/** What is said, and every page, if nothing at all is kept and all reports are in sight. */
function afresh(content: Content) {
  const files = filesOf(content);
  const reference = files.filter(({ path }) => path.startsWith('content/reference/'));
  const faults: Diagnostic[] = [];
  const name = digestOf(reference.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\0'));
  // Most edits leave it as it was.
  const known = lookups.get(name);
  const read =
    known ?? lookupsOf(assembleReference(reference, (one) => faults.push(one)).reference);
  const { archive, diagnostics } = compileReports(files, read, TODAY);
  if (faults.length === 0) lookups.set(name, read);
  const all = [...faults, ...diagnostics];
  return { diagnostics: all, pages: () => freshPages(archive, all) };
}

function freshPages(
  archive: ReturnType<typeof compileReports>['archive'],
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, string> {
  const site = siteOf(archive, 'vi');
  const findings = Map.groupBy(diagnostics, ({ report }) => report);
  return new Map(
    archive.reports.flatMap((report): [string, string][] => {
      const { id } = report;
      const data = reportJson(report, archive, { site: ORIGIN, addresses });
      const view = reportView(site, id, { origin: ORIGIN, findings: findings.get(id) ?? [] });
      return [
        [`bao-cao/${id}`, cacheKeyOf({ view, depth: depthOf(id, archive) })],
        [`du-lieu/${id}`, digestOf(jsonText(data))],
        [`xlsx/${id}`, digestOf(jsonText(data))],
        ...(report.services === null
          ? []
          : [
              [`csv-services/${id}`, digestOf(csvText(dataTable(data, 'services')))] as [
                string,
                string,
              ],
            ]),
        [`told of ${id}`, jsonText(searchableReport(view, depthOf(id, archive)))],
      ];
    }),
  );
}

/** What may happen to what a build has left, and which of it is no longer there. */
const HARMS: Readonly<Record<string, (left: Left, chance: Chance) => Left>> = {
  'a page is lost': ({ drawn, ...left }, { pick }) => {
    const gone = pick([...drawn.keys()]);
    return { ...left, drawn: new Map([...drawn].filter(([name]) => name !== gone)) };
  },
  'everything is lost': () => NOTHING,
  'a unit is forgotten': (left, { pick }) => {
    rmSync(join(folder, pick(readdirSync(folder))));
    return left;
  },
  'a unit is damaged': (left, { pick }) => {
    truncateSync(join(folder, pick(readdirSync(folder))), 200);
    return left;
  },
};

test(`over ${TIMES} random edits (seed ${SEED}) no page is kept that has changed, or made again that has not`, () => {
  const chance = chanceFrom(SEED);
  const log: string[] = [];
  let content = smallArchive();
  let { diagnostics } = afresh(content);
  let left = build(filesOf(content), NOTHING);
  let kept = 0;
  let drawn = 0;
  for (let edits = 0; edits < TIMES;) {
    const edit = randomEdit({ content, diagnostics }, chance, afresh);
    if (edit === null) continue;
    edits += 1;
    log.push(edit.name);
    ({ content, diagnostics } = edit);
    const harm = chance.next() < 0.15 ? chance.pick(Object.keys(HARMS)) : null;
    if (harm !== null) log.push(harm);
    const before = harm === null ? left : HARMS[harm]!(left, chance);
    const said = `seed ${SEED}, edit ${edits}: ${log.slice(-12).join('; ')}`;
    const built = build(filesOf(content), before);
    const pages = edit.pages();
    expect(built.drawn.size + built.told.size, said).toBe(pages.size);
    for (const [page, piece] of built.told) {
      const wanted = pages.get(page.replace('bao-cao/', 'told of '));
      expect(jsonText(contentOf(piece)) === wanted, `search is told else of ${page}, ${said}`).toBe(
        true,
      );
    }
    for (const [page, { key, hash }] of built.drawn) {
      expect(hash === pages.get(page), `${page} is not what it should be, ${said}`).toBe(true);
      const last = before.drawn.get(page);
      if (before.record[page] && last?.hash === hash)
        expect(key === last.key, `${page} is made again, ${said}`).toBe(true);
      if (last?.key === key) kept += 1;
      else drawn += 1;
    }
    // A build that was broken off leaves compiled units, and no page.
    if (chance.next() < 0.9) left = built;
    else log.push('broken off');
  }
  // Nothing is proved where nothing is kept, or where hardly anything of what people do was done.
  expect(kept).toBeGreaterThan(drawn);
  const done = Object.keys(EDITS).filter((name) => log.includes(name));
  expect(done.length).toBeGreaterThan(Math.min(TIMES, Object.keys(EDITS).length) * 0.6);
  console.log(`seed ${SEED}, ${TIMES} edits: ${kept} pages kept, ${drawn} drawn`);
}, 900_000);

test('a page is made from its unit, from what was found in its report, and from the reports that this speaks of', () => {
  const files = filesOf(smallArchive());
  const found = compileStored(sourcesOf(files), TODAY, openStore(folder, 'mã'));
  const across = found.diagnostics.find(
    ({ report, related }) =>
      report !== null && related !== null && related.report.split('/')[0] !== report.split('/')[0],
  );
  const id = across!.report!;
  const other = across!.related!.report;
  const madeFrom = (change: Partial<typeof found>) =>
    drawable(
      { ...found, ...change },
      keptPages({}, () => null),
    ).madeFrom(id);
  const same = madeFrom({});

  const keysBut = (changed: string) => (report: string) =>
    report === changed ? 'khác' : found.keyOf(report);
  expect(madeFrom({ keyOf: keysBut(id) })).not.toBe(same);
  expect(madeFrom({ keyOf: keysBut(other) })).not.toBe(same);
  const stranger = found.archive.reports.find(
    (report) =>
      report.id !== id &&
      !found.diagnostics.some((one) => one.report === id && one.related?.report === report.id),
  )!;
  expect(madeFrom({ keyOf: keysBut(stranger.id) })).toBe(same);

  const without = (one: Diagnostic) => found.diagnostics.filter((other) => other !== one);
  expect(madeFrom({ diagnostics: without(across!) })).not.toBe(same);
  const elsewhere = found.diagnostics.find(({ report }) => report === stranger.id);
  if (elsewhere) expect(madeFrom({ diagnostics: without(elsewhere) })).toBe(same);
});
