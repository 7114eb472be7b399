/**
 * The compiler: every file under content/ → the archive, and everything that is wrong with it.
 * It never throws on account of content, and does not know where the files came from.
 *
 *     unit by unit: files → folders, each compiled by itself → side by side   (unit.ts)
 *     then over the whole country, on what was gathered of each              (here)
 */
import type { Code } from '../diagnostics/catalogue.ts';
import { compareDiagnostics, type Diagnostic, type Unchecked } from '../diagnostics/diagnostic.ts';
import { compareReports, openArchive, type Archive, type OpenArchive } from '../domain/archive.ts';
import type { Day } from '../domain/period.ts';
import type { Reference } from '../domain/reference.ts';
import writtenIds from '../../schemas/ids.schema.json' with { type: 'json' };
import { acknowledge } from './acknowledge.ts';
import type { Objection } from './checks/check.ts';
import { ARCHIVE_CHECKS, comparing } from './checks/index.ts';
import { diagnosticAt } from './finding.ts';
import { withoutRest } from './findings-left-out.ts';
import { REFERENCE, REPORTS, tellUnknown, unitsAmong } from './folders.ts';
import { idsSchema, knownIds } from './ids.ts';
import { agencyReader } from './normalise/agency-names.ts';
import { statusReader } from './normalise/status-phrases.ts';
import { assembleReference, type ReferenceFile } from './reference.ts';
import { sourcesOf, sourceText, type SourceFile, type Sources } from './source-file.ts';
import {
  readAfresh,
  toDiagnostic,
  type ReportLookups,
  type UnitAtHand,
  type UnitReader,
} from './unit.ts';

export interface Compilation<A extends Archive = Archive> {
  readonly archive: A;
  /** By file and place in it. */
  readonly diagnostics: readonly Diagnostic[];
  /** What no check has seen, since an error kept it from being read: silence about it means nothing. */
  readonly unchecked: readonly Unchecked[];
}

/**
 * Compiles content. `today` serves reports dated in the future and the coverage calendar alone; every
 * other verdict follows from the reports' own dates, so that a build repeats.
 */
export function compile(files: readonly SourceFile[], today: Day): Compilation<OpenArchive> {
  return opened(compileSources(sourcesOf(files), today));
}

/**
 * Compiles content unit by unit, so that no more than one unit's files need be in memory. `readUnit` may
 * remember what it has compiled before.
 */
export function compileSources(
  sources: Sources,
  today: Day,
  readUnit: UnitReader = readAfresh,
): Compilation {
  const diagnostics: Diagnostic[] = [];
  const tell = (diagnostic: Diagnostic) => {
    diagnostics.push(diagnostic);
  };
  const own = sources.paths.filter((path) => path.startsWith(REFERENCE)).map(sources.read);
  const { reference, unreadable } = assembleReference(own, tell);
  // What a broken reference file lacks, the ids lack too.
  if (diagnostics.length === 0 && areIdsStale(reference)) tell(IDS_STALE);
  tellUnknown(sources, tell);
  const compiled = compileUnits(sources, lookupsOf(reference), today, { unreadable, readUnit });
  diagnostics.push(...compiled.diagnostics);
  return { ...compiled, diagnostics: diagnostics.sort(compareDiagnostics) };
}

/** What is not known is no fault while the file that would tell cannot be read; of ids, the schema sees to it. */
const HANGS_ON: Readonly<Partial<Record<Code, ReferenceFile>>> = {
  'unknown-province': 'provinces.yaml',
  'unknown-agency': 'agencies.yaml',
  'unknown-status': 'statuses.yaml',
  'unknown-document-type': 'document-types.yaml',
};

export function lookupsOf(reference: Reference): ReportLookups {
  return {
    reference,
    known: knownIds(reference),
    readStatus: statusReader(reference),
    readAgencies: agencyReader(reference),
  };
}

/** The reports among the files, read against reference data that have been assembled. */
export function compileReports(
  files: readonly SourceFile[],
  lookups: ReportLookups,
  today: Day,
  readUnit: UnitReader = readAfresh,
): Compilation<OpenArchive> {
  return opened(compileUnits(sourcesOf(files), lookups, today, { unreadable: [], readUnit }));
}

interface UnitsOptions {
  /** Reference files that could not be read: nothing is checked then, it would drown the cause. */
  readonly unreadable: readonly ReferenceFile[];
  readonly readUnit: UnitReader;
}

function compileUnits(
  sources: Sources,
  lookups: ReportLookups,
  today: Day,
  { unreadable, readUnit }: UnitsOptions,
): Compilation {
  const isJudged = unreadable.length === 0;
  const context = { sources, lookups, today, isJudged };
  const units = unitsAmong(sources.paths).map((unit) => readUnit(unit, context));
  const unitOf = new Map(
    units.flatMap((unit) => unit.compiled.folders.map(({ id }) => [id, unit] as const)),
  );
  const locate: UnitAtHand['locate'] = (id, place, words) =>
    unitOf.get(id)!.locate(id, place, words);
  const folders = units.flatMap(({ compiled }) => compiled.folders);
  const heads = folders.map(({ head }) => head).filter((head) => head !== null);
  const diagnostics = units
    .flatMap(({ compiled }) => compiled.read)
    .filter(({ code }) => {
      const cause = HANGS_ON[code];
      return cause === undefined || !unreadable.includes(cause);
    });
  if (isJudged) {
    const unread = new Set(folders.filter(({ head }) => !head).map(({ id }) => id));
    const judged = [
      ...units.flatMap(({ compiled }) => compiled.judged),
      ...compareUnits(folders, lookups.reference, locate),
    ].filter((one) => !leadsToUnread(one, unread));
    const located = heads.map((report) => ({
      report,
      locate: (place: string) => locate(report.id, place),
    }));
    const known = acknowledge(judged, located, unreadDiscrepancies(diagnostics));
    diagnostics.push(...withoutRest(known));
  }
  return {
    archive: {
      reference: lookups.reference,
      reports: heads.sort(compareReports),
      open: opener(units),
    },
    diagnostics: diagnostics.sort(compareDiagnostics),
    unchecked: isJudged ? uncheckedAmong(folders) : [{ report: null, tables: [] }],
  };
}

/** Opens reports, and keeps nothing else of what was compiled. */
function opener(units: readonly UnitAtHand[]): Archive['open'] {
  const openers = new Map(
    units.flatMap(({ compiled, open }) => compiled.folders.map(({ id }) => [id, open] as const)),
  );
  return (id) => {
    const open = openers.get(id);
    if (!open) throw new Error(`No report ${id} in the archive.`);
    return open(id);
  };
}

type Folder = UnitAtHand['compiled']['folders'][number];

/** What the reports of one unit say against those of others. */
function compareUnits(
  folders: readonly Folder[],
  reference: Reference,
  locate: UnitAtHand['locate'],
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const read = folders
    .flatMap(({ head, gathered }) => (head ? [{ report: head, gathered }] : []))
    .sort((a, b) => compareReports(a.report, b.report));
  for (const check of ARCHIVE_CHECKS) {
    const object = (objection: Objection<never>) => {
      found.push(toDiagnostic(check.code, objection, locate));
    };
    check.compare(comparing(check, read) as readonly never[], object, reference);
  }
  return found;
}

/** All reports at hand, where the files were. */
function opened({ archive, ...rest }: Compilation): Compilation<OpenArchive> {
  const reports = archive.reports.map(({ id }) => archive.open(id));
  return { ...rest, archive: openArchive(archive.reference, reports) };
}

/** A report that is there but could not be read may well be the one that is replaced. */
function leadsToUnread({ code, facts }: Diagnostic, unread: ReadonlySet<string>): boolean {
  return code === 'replaces-wrong' && unread.has(String(facts['written']));
}

function uncheckedAmong(folders: readonly Folder[]): readonly Unchecked[] {
  return folders.flatMap(({ id, head }): readonly Unchecked[] => {
    if (!head) return [{ report: id, tables: [] }];
    return head.unreadable.length > 0 ? [{ report: id, tables: head.unreadable }] : [];
  });
}

/** The reports whose discrepancies.yaml has just been found faulty: none of its entries is known. */
function unreadDiscrepancies(found: readonly Diagnostic[]): ReadonlySet<string> {
  const files = found.filter(
    ({ severity, file }) => severity === 'error' && file.endsWith(DISCREPANCIES),
  );
  return new Set(files.map(({ file }) => file.slice(REPORTS.length, -DISCREPANCIES.length)));
}

const DISCREPANCIES = '/discrepancies.yaml';

const IDS_STALE = diagnosticAt(sourceText('schemas/ids.schema.json', ''), {
  code: 'ids-stale',
  facts: {},
  start: 0,
  end: 0,
});

function areIdsStale(reference: Reference): boolean {
  return JSON.stringify(idsSchema(reference)) !== JSON.stringify(writtenIds);
}
