/**
 * One unit's reports (báo cáo của một đơn vị): each folder compiled by itself, then all of them side by
 * side. What is kept when the reports are let go is plain data, so that it can be kept on disk.
 */
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { severityOf, type Code } from '../diagnostics/catalogue.ts';
import { accountsIn, type Account } from '../domain/account.ts';
import { compareReports } from '../domain/archive.ts';
import { observedIn, type Observed } from '../domain/observation.ts';
import type { Day } from '../domain/period.ts';
import { headOf, type Report, type ReportHead } from '../domain/report.ts';
import type { AnyCheck, AnyUnitCheck, Objection } from './checks/check.ts';
import { CHECKS, gatheredOf, UNIT_CHECKS } from './checks/index.ts';
import type { FolderPaths, UnitPaths } from './folders.ts';
import type { KnownIds } from './schemas.ts';
import type { Lookups } from './normalise/context.ts';
import { assembleReport, type LocatedReport } from './report.ts';
import type { Locate } from './report/places.ts';
import { firstOfEach } from './findings-left-out.ts';
import type { Sources } from './source-file.ts';

/** What a report is read against, made ready once. */
export interface ReportLookups extends Lookups {
  readonly known: KnownIds;
}

export interface UnitContext {
  readonly sources: Sources;
  readonly lookups: ReportLookups;
  readonly today: Day;
  /** False where reference data could not be read: what follows from their absence would drown the cause. */
  readonly isJudged: boolean;
}

/** What one folder gives by itself: of its files, the reference data and, for days to come, of today. */
export interface CompiledFolder {
  readonly id: string;
  /** Null where it could not be read. */
  readonly report: Report | null;
  /** What was found while it was read. */
  readonly read: readonly Diagnostic[];
  /** What checks found. */
  readonly judged: readonly Diagnostic[];
  readonly gathered: readonly unknown[];
}

/** A folder without its tables. */
export interface FolderHead {
  readonly id: string;
  /** Null where it could not be read. */
  readonly head: ReportHead | null;
}

/** What was found in a unit, while its files were read and by checks. */
export interface UnitFindings {
  readonly read: readonly Diagnostic[];
  readonly judged: readonly Diagnostic[];
}

/** What is kept of a unit's reports, and read back only so far as somebody asks. */
export interface CompiledUnit {
  readonly folders: readonly FolderHead[];
  readonly found: () => UnitFindings;
  /** What is compared with other units' reports, folder by folder. */
  readonly gathered: () => readonly (readonly unknown[])[];
  /** What its reports tell of things that others tell of too, by subject. */
  readonly observed: () => BySubject<Observed>;
  /** What they say last of it in words. */
  readonly accounts: () => BySubject<Account>;
}

/** What one unit's reports hold, by subject. */
export interface BySubject<Held> {
  readonly subjects: readonly string[];
  /** Empty where the unit tells nothing of it. */
  readonly of: (subject: string) => readonly Held[];
}

/** A unit, with the way back to what it was compiled from. */
export interface UnitAtHand extends CompiledUnit {
  readonly open: (id: string) => Report;
  readonly locate: (id: string, place: string, words?: string) => Span;
}

/** Compiles a unit, or remembers having done so. */
export type UnitReader = (unit: UnitPaths, context: UnitContext) => UnitAtHand;

/** A compiled folder, and where its places stand. */
export interface FolderAtHand {
  readonly compiled: CompiledFolder;
  readonly locate: Locate;
}

/** Reads every folder; nothing is remembered. */
export const readAfresh: UnitReader = ({ folders }, context) =>
  sideBySide(
    folders.map((folder) => compileFolder(folder, context)),
    context,
  );

/** Compares folders of one unit that are all at hand. */
export function sideBySide(folders: readonly FolderAtHand[], context: UnitContext): UnitAtHand {
  const byId = new Map(folders.map((folder) => [folder.compiled.id, folder]));
  const locate = (id: string) => byId.get(id)!.locate;
  return {
    ...compileUnit(
      folders.map(({ compiled }) => compiled),
      locate,
      context,
    ),
    open: (id) => byId.get(id)!.compiled.report!,
    locate: (id, place, words) => locate(id)(place, words),
  };
}

/** A folder's files, read one by one. */
export function assembleFolder(
  { id, path, files }: FolderPaths,
  { sources, lookups }: UnitContext,
): { readonly located: LocatedReport | null; readonly read: readonly Diagnostic[] } {
  const read: Diagnostic[] = [];
  const limited = firstOfEach((diagnostic) => {
    read.push(diagnostic);
  });
  const held = new Map(files.map((file) => [file.slice(path.length), sources.read(file)]));
  const located = assembleReport({ id, path, files: held }, { ...lookups, tell: limited.tell });
  limited.tellRest();
  return { located, read };
}

/** One folder by itself, and where its places stand. */
export function compileFolder(folder: FolderPaths, context: UnitContext): FolderAtHand {
  const { located, read } = assembleFolder(folder, context);
  const { id } = folder;
  if (!located) {
    const compiled = { id, report: null, read, judged: [], gathered: [] };
    return { compiled, locate: nowhere };
  }
  const { report, locate } = located;
  const { lookups, isJudged } = context;
  const judged = isJudged ? run(CHECKS, [report], () => locate, context) : [];
  const gathered = isJudged ? gatheredOf(report, lookups.reference) : [];
  return { compiled: { id, report, read, judged, gathered }, locate };
}

/** Only of what could be read is anything said by its places. */
function nowhere(): never {
  throw new Error('A folder that could not be read has no places.');
}

/** A unit's folders side by side. */
function compileUnit(
  folders: readonly CompiledFolder[],
  locate: (id: string) => Locate,
  context: UnitContext,
): CompiledUnit {
  const reports = folders
    .map(({ report }) => report)
    .filter((report) => report !== null)
    .sort(compareReports);
  const found = {
    read: folders.flatMap(({ read }) => read),
    judged: [
      ...folders.flatMap(({ judged }) => judged),
      ...(context.isJudged ? run(UNIT_CHECKS, reports, locate, context) : []),
    ],
  };
  return {
    folders: folders.map(({ id, report }) => ({ id, head: report && headOf(report) })),
    found: () => found,
    gathered: () => folders.map(({ gathered }) => gathered),
    observed: () => bySubject(observedIn(reports, context.lookups.reference)),
    accounts: () => bySubject(accountsIn(reports, context.lookups.reference)),
  };
}

function bySubject<Held>(held: ReadonlyMap<string, readonly Held[]>): BySubject<Held> {
  return {
    subjects: [...held.keys()].sort(),
    of: (subject) => held.get(subject) ?? [],
  };
}

/** Places become positions here, so that no check needs to know of files. */
function run(
  checks: readonly (AnyCheck | AnyUnitCheck)[],
  reports: readonly Report[],
  locate: (id: string) => Locate,
  { lookups: { reference }, today }: UnitContext,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const check of checks) {
    const object = (objection: Objection<never>) => {
      found.push(
        toDiagnostic(check.code, objection, (id, place, words) => locate(id)(place, words)),
      );
    };
    if ('run' in check) check.run({ reference, reports }, object, today);
    else check.runOnUnit({ reference, reports }, object, today);
  }
  return found;
}

/** What a check objects to, where it stands. */
function toDiagnostic(
  code: Code,
  { report, place, words, facts, related, suggestion = null }: Objection<never>,
  locate: UnitAtHand['locate'],
): Diagnostic {
  return {
    ...locate(report.id, place, words),
    code,
    severity: severityOf(code),
    report: report.id,
    place,
    facts,
    related: related
      ? {
          ...locate(related.report.id, related.place, related.words),
          report: related.report.id,
          place: related.place,
        }
      : null,
    suggestion,
    acknowledged: false,
  };
}
