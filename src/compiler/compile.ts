/**
 * The compiler: every file under content/ → the archive, and everything that is wrong with it.
 * It never throws on account of content, and does not know where the files came from.
 */
import { severityOf, type Code } from '../diagnostics/catalogue.ts';
import { compareDiagnostics, type Diagnostic, type Unchecked } from '../diagnostics/diagnostic.ts';
import { compareReports, type Archive } from '../domain/archive.ts';
import { compareText } from '../domain/order.ts';
import type { Day } from '../domain/period.ts';
import type { Agency, Reference } from '../domain/reference.ts';
import type { Report } from '../domain/report.ts';
import { acknowledge } from './acknowledge.ts';
import type { Objection } from './checks/check.ts';
import { CHECKS } from './checks/index.ts';
import { meantName, strayOf } from './file-names.ts';
import { diagnosticAt } from './finding.ts';
import { idsSchema, knownIds } from './ids.ts';
import { agencyReader } from './normalise/agency-names.ts';
import type { Lookups } from './normalise/context.ts';
import { statusReader } from './normalise/status-phrases.ts';
import { assembleReference, REFERENCE_FILES, type ReferenceFile } from './reference.ts';
import {
  assembleReport,
  REPORT_FILE,
  TABLE_FILES,
  type LocatedReport,
  type ReportFolder,
} from './report.ts';
import type { KnownIds } from './schemas.ts';
import { MOST_FINDINGS, notAFile, sourceText, type SourceFile } from './source-file.ts';
import writtenIds from '../../schemas/ids.schema.json' with { type: 'json' };

export interface Compilation {
  readonly archive: Archive;
  /** By file and place in it. */
  readonly diagnostics: readonly Diagnostic[];
  /** What no check has seen, since an error kept it from being read: silence about it means nothing. */
  readonly unchecked: readonly Unchecked[];
}

/**
 * Compiles content. `today` serves reports dated in the future and the coverage calendar alone; every
 * other verdict follows from the reports' own dates, so that a build repeats.
 */
export function compile(files: readonly SourceFile[], today: Day): Compilation {
  const diagnostics: Diagnostic[] = [];
  const tell = (diagnostic: Diagnostic) => {
    diagnostics.push(diagnostic);
  };
  const { reference, unreadable } = assembleReference(files, tell);
  // What a broken reference file lacks, the ids lack too.
  if (diagnostics.length === 0 && areIdsStale(reference)) tell(IDS_STALE);
  for (const file of files) reportUnknown(file, tell);
  const compiled = compileReports(files, lookupsOf(reference), today, unreadable);
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

/** What a report is read against, made ready once. */
export interface ReportLookups extends Lookups {
  readonly known: KnownIds;
}

export function lookupsOf(reference: Reference): ReportLookups {
  return {
    reference,
    known: knownIds(reference),
    readStatus: statusReader(reference),
    readAgencies: agencyReader(reference),
  };
}

/** What one folder gives by itself, before it is judged among others. */
export interface AssembledFolder {
  readonly located: LocatedReport | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Bodies of places are in no list: who is named in a report joins the reference data of its archive. */
  readonly local: readonly Agency[];
}

export function assembleFolder(folder: ReportFolder, lookups: ReportLookups): AssembledFolder {
  const diagnostics: Diagnostic[] = [];
  const local: Agency[] = [];
  const limited = firstOfEach((diagnostic) => {
    diagnostics.push(diagnostic);
  });
  const located = assembleReport(folder, {
    ...lookups,
    readAgencies: (cell) => {
      const read = lookups.readAgencies(cell);
      local.push(...read.local);
      return read;
    },
    tell: limited.tell,
  });
  limited.tellRest();
  return { located, diagnostics, local };
}

/**
 * The reports among the files, read against reference data that have been assembled. With reference files
 * that could not be read, what follows from their absence would drown the cause: nothing is checked then.
 * Who compiles again and again may hand in an `assemble` that remembers folders which have not changed.
 */
export function compileReports(
  files: readonly SourceFile[],
  lookups: ReportLookups,
  today: Day,
  unreadable: readonly ReferenceFile[] = [],
  assemble = assembleFolder,
): Compilation {
  const folders = foldersOf(files);
  const assembled = folders.map((folder) => assemble(folder, lookups));
  const diagnostics = assembled
    .flatMap((folder) => folder.diagnostics)
    .filter(({ code }) => {
      const cause = HANGS_ON[code];
      return cause === undefined || !unreadable.includes(cause);
    });
  const located = assembled.map((folder) => folder.located).filter((report) => report !== null);
  const local = new Map(assembled.flatMap((folder) => folder.local).map((one) => [one.id, one]));
  const archive: Archive = {
    reference: withAgencies(lookups.reference, [...local.values()]),
    reports: located.map(({ report }) => report).sort(compareReports),
  };
  if (unreadable.length === 0) {
    const unread = new Set(folders.filter((_, i) => !assembled[i]!.located).map(({ id }) => id));
    const judged = runChecks(archive, located, today).filter((one) => !leadsToUnread(one, unread));
    diagnostics.push(...acknowledge(judged, located, unreadDiscrepancies(diagnostics)));
  }
  return {
    archive,
    diagnostics: diagnostics.sort(compareDiagnostics),
    unchecked:
      unreadable.length > 0
        ? [{ report: null, tables: [] }]
        : uncheckedAmong(folders, new Map(located.map(({ report }) => [report.id, report]))),
  };
}

/** A report that is there but could not be read may well be the one that is replaced. */
function leadsToUnread({ code, facts }: Diagnostic, unread: ReadonlySet<string>): boolean {
  return code === 'replaces-wrong' && unread.has(String(facts['written']));
}

function uncheckedAmong(
  folders: readonly ReportFolder[],
  reports: ReadonlyMap<string, Report>,
): readonly Unchecked[] {
  return folders.flatMap(({ id }): readonly Unchecked[] => {
    const report = reports.get(id);
    if (!report) return [{ report: id, tables: [] }];
    return report.unreadable.length > 0 ? [{ report: id, tables: report.unreadable }] : [];
  });
}

function withAgencies(reference: Reference, local: readonly Agency[]): Reference {
  return local.length === 0
    ? reference
    : { ...reference, agencies: [...reference.agencies, ...local] };
}

/** The reports whose discrepancies.yaml has just been found faulty: none of its entries is known. */
function unreadDiscrepancies(found: readonly Diagnostic[]): ReadonlySet<string> {
  const files = found.filter(
    ({ severity, file }) => severity === 'error' && file.endsWith(DISCREPANCIES),
  );
  return new Set(files.map(({ file }) => file.slice(REPORTS.length, -DISCREPANCIES.length)));
}

const DISCREPANCIES = '/discrepancies.yaml';

/**
 * Lets pass what a file has most of only so often: beyond that, one fault has been made many times. How many
 * were left out is said once.
 */
function firstOfEach(tell: (diagnostic: Diagnostic) => void): {
  readonly tell: (diagnostic: Diagnostic) => void;
  readonly tellRest: () => void;
} {
  const told = new Map<string, { times: number; readonly first: Diagnostic }>();
  return {
    tell(diagnostic) {
      const kind = `${diagnostic.code} ${diagnostic.file}`;
      const before = told.get(kind) ?? { times: 0, first: diagnostic };
      before.times++;
      told.set(kind, before);
      if (before.times <= MOST_FINDINGS) tell(diagnostic);
    },
    tellRest() {
      for (const { times, first } of told.values())
        if (times > MOST_FINDINGS)
          tell({
            ...first,
            code: 'findings-left-out',
            severity: severityOf('findings-left-out'),
            facts: { code: first.code, count: times - MOST_FINDINGS },
            related: null,
            suggestion: null,
          });
    },
  };
}

const IDS_STALE = diagnosticAt(sourceText('schemas/ids.schema.json', ''), {
  code: 'ids-stale',
  facts: {},
  start: 0,
  end: 0,
});

function areIdsStale(reference: Reference): boolean {
  return JSON.stringify(idsSchema(reference)) !== JSON.stringify(writtenIds);
}

const REPORTS = 'content/reports/';

/** Every folder under content/reports that holds a file which belongs to a report. */
function foldersOf(files: readonly SourceFile[]): readonly ReportFolder[] {
  const folders = new Map<string, Map<string, SourceFile>>();
  for (const file of files) {
    if (!file.path.startsWith(REPORTS)) continue;
    const cut = file.path.lastIndexOf('/');
    const name = file.path.slice(cut + 1);
    if (name !== REPORT_FILE && !TABLE_FILES.includes(name)) continue;
    const path = file.path.slice(0, cut + 1);
    folders.set(path, (folders.get(path) ?? new Map<string, SourceFile>()).set(name, file));
  }
  return [...folders]
    .map(([path, held]) => ({ id: path.slice(REPORTS.length, -1), path, files: held }))
    .sort((a, b) => compareText(a.id, b.id));
}

/** Editors and systems leave these behind; they are neither content nor a fault. */
const LEFT_BEHIND = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** An unknown name is a diagnostic, not silence: a misspelt services.yaml must not vanish. */
function reportUnknown(file: SourceFile, tell: (diagnostic: Diagnostic) => void): void {
  const { path } = file;
  if (path === 'content/README.md' || LEFT_BEHIND.test(path)) return;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const known = namesIn(path.slice(0, -name.length));
  if (known.includes(name)) return;
  const source = sourceText(path, '');
  if (file.unread === 'not-a-file') {
    tell(diagnosticAt(source, notAFile(path)));
    return;
  }
  const suggestion = meantName(name, known);
  const stray = path.startsWith(REPORTS) ? strayOf(name) : null;
  const facts = { name, suggestion, known, stray };
  tell(diagnosticAt(source, { code: 'unknown-file', facts, suggestion, start: 0, end: 0 }));
}

/** What a folder may hold; a report's file in a folder that is none is told of with the folder. */
function namesIn(folder: string): readonly string[] {
  if (folder.startsWith(REPORTS)) return [REPORT_FILE, ...TABLE_FILES];
  return folder === 'content/reference/' ? REFERENCE_FILES : [];
}

/** Something with a place in a report. */
type Located = Pick<Objection<never>, 'report' | 'place' | 'words'>;

/** Places become positions here, so that no check needs to know of files. */
function runChecks(
  archive: Archive,
  located: readonly LocatedReport[],
  today: Day,
): readonly Diagnostic[] {
  const byId = new Map(located.map((report) => [report.report.id, report]));
  const locate = ({ report, place, words }: Located) => byId.get(report.id)!.locate(place, words);
  const found: Diagnostic[] = [];
  for (const { code, run } of CHECKS) {
    const object = (objection: Objection<never>) => {
      const { report, place, facts, related, suggestion = null } = objection;
      found.push({
        ...locate(objection),
        code,
        severity: severityOf(code),
        report: report.id,
        place,
        facts,
        related: related
          ? { ...locate(related), report: related.report.id, place: related.place }
          : null,
        suggestion,
        acknowledged: false,
      });
    };
    run(archive, object, today);
  }
  return found;
}
