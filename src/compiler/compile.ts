/**
 * The compiler: every file under content/ → the archive, and everything that is wrong with it.
 * It never throws on account of content, and does not know where the files came from.
 *
 *     unit by unit: files → folders, each compiled by itself → side by side   (unit.ts)
 *     then over the whole country, on what was gathered of each              (here)
 */
import { severityOf, type Code } from '../diagnostics/catalogue.ts';
import { compareDiagnostics, type Diagnostic, type Unchecked } from '../diagnostics/diagnostic.ts';
import { compareReports, openArchive, type Archive, type OpenArchive } from '../domain/archive.ts';
import { oncePer } from '../domain/once.ts';
import type { Day } from '../domain/period.ts';
import type { Reference } from '../domain/reference.ts';
import writtenIds from '../../schemas/ids.schema.json' with { type: 'json' };
import { acknowledge } from './acknowledge.ts';
import type { Objection } from './checks/check.ts';
import { ARCHIVE_CHECKS, comparing } from './checks/index.ts';
import { diagnosticAt } from './finding.ts';
import { withoutRest } from './findings-left-out.ts';
import { REFERENCE, REPORTS, tellUnknown, unitsAmong, type UnitPaths } from './folders.ts';
import { idsSchema, knownIds } from './ids.ts';
import { agencyReader } from './normalise/agency-names.ts';
import { statusReader } from './normalise/status-phrases.ts';
import { assembleReference, type ReferenceFile } from './reference.ts';
import { sourcesOf, sourceText, type SourceFile, type Sources } from './source-file.ts';
import {
  readAfresh,
  type BySubject,
  type FolderHead,
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

/** How a compilation comes by its parts: by making them, or by remembering to have made them of the same. */
export interface Reader {
  readonly reference: (
    assemble: (read: Sources['read']) => AssembledReference,
  ) => AssembledReference;
  readonly unit: UnitReader;
  /** What units say against one another; `among` reads those that are asked for. */
  readonly compared: (
    among: Units,
    compare: () => readonly ComparedFinding[],
  ) => readonly ComparedFinding[];
}

/** Nothing is remembered. */
function afresh(read: Sources['read'], unit: UnitReader = readAfresh): Reader {
  return {
    reference: (assemble) => assemble(read),
    unit,
    compared: (_, compare) => compare(),
  };
}

/** Every unit, by name; each is read when it is asked for. */
export interface Units {
  readonly all: readonly UnitPaths[];
  readonly read: (unit: UnitPaths) => UnitAtHand;
}

/** The reference data, what is wrong with them, and which files could not be read. */
export interface AssembledReference extends ReturnType<typeof assembleReference> {
  readonly found: readonly Diagnostic[];
}

/** What a check over the country objects to, without its position: plain data. */
export interface ComparedFinding extends Pick<Diagnostic, 'code' | 'facts' | 'suggestion'>, Spot {
  readonly related: Spot | null;
}

/** A place in one of several reports. */
interface Spot {
  readonly report: string;
  readonly place: string;
  readonly words?: string | undefined;
}

/**
 * Compiles content unit by unit, so that no more than one unit's files need be in memory. Where only some
 * units are wanted, the archive holds their reports alone, and only of them is said what was found.
 */
export function compileSources(
  sources: Sources,
  today: Day,
  reader: Reader = afresh(sources.read),
  isWanted: (unit: UnitPaths) => boolean = () => true,
): Compilation {
  const { reference, unreadable, found } = reader.reference((read) =>
    assembled(sources.paths, read),
  );
  const unknown: Diagnostic[] = [];
  tellUnknown(sources, (diagnostic) => {
    unknown.push(diagnostic);
  });
  const options = { unreadable, reader, isWanted };
  const compiled = compileUnits(sources, lookupsOf(reference), today, options);
  // Put together, not pushed: hundreds of thousands are more than one call takes.
  const diagnostics = [...found, ...unknown, ...compiled.diagnostics];
  return { ...compiled, diagnostics: diagnostics.sort(compareDiagnostics) };
}

function assembled(paths: readonly string[], read: Sources['read']): AssembledReference {
  const found: Diagnostic[] = [];
  const tell = (diagnostic: Diagnostic) => {
    found.push(diagnostic);
  };
  const own = paths.filter((path) => path.startsWith(REFERENCE)).map(read);
  const { reference, unreadable } = assembleReference(own, tell);
  // What a broken reference file lacks, the ids lack too.
  if (found.length === 0 && areIdsStale(reference)) tell(IDS_STALE);
  return { reference, unreadable, found };
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
    // What has been compiled before needs none of them.
    get known() {
      return knownIdsOf(reference);
    },
    readStatus: (...asked) => statusReaderOf(reference)(...asked),
    readAgencies: (...asked) => agencyReaderOf(reference)(...asked),
  };
}

const knownIdsOf = oncePer(knownIds);
const statusReaderOf = oncePer(statusReader);
const agencyReaderOf = oncePer(agencyReader);

/** The reports among the files, read against reference data that have been assembled. */
export function compileReports(
  files: readonly SourceFile[],
  lookups: ReportLookups,
  today: Day,
  readUnit: UnitReader = readAfresh,
): Compilation<OpenArchive> {
  const sources = sourcesOf(files);
  const options = {
    unreadable: [],
    reader: afresh(sources.read, readUnit),
    isWanted: () => true,
  };
  return opened(compileUnits(sources, lookups, today, options));
}

interface UnitsOptions {
  /** Reference files that could not be read: nothing is checked then, it would drown the cause. */
  readonly unreadable: readonly ReferenceFile[];
  readonly reader: Reader;
  readonly isWanted: (unit: UnitPaths) => boolean;
}

function compileUnits(
  sources: Sources,
  lookups: ReportLookups,
  today: Day,
  { unreadable, reader, isWanted }: UnitsOptions,
): Compilation {
  const isJudged = unreadable.length === 0;
  const among = unitsOf(sources, (unit) =>
    reader.unit(unit, { sources, lookups, today, isJudged }),
  );
  const wanted = among.all.filter(isWanted);
  const units = wanted.map(among.read);
  const unitOf = new Map(
    among.all.flatMap((unit) => unit.folders.map(({ id }) => [id, unit] as const)),
  );
  const locate: UnitAtHand['locate'] = (id, ...at) => among.read(unitOf.get(id)!).locate(id, ...at);
  const folders = units.flatMap((unit) => unit.folders);
  const heads = folders.map(({ head }) => head).filter((head) => head !== null);
  const read = units
    .flatMap(({ found }) => found().read)
    .filter(({ code }) => {
      const cause = HANGS_ON[code];
      return cause === undefined || !unreadable.includes(cause);
    });
  const judge = () => {
    const compared = reader.compared(among, () => compareUnits(among, lookups.reference));
    const isOfWanted = new Set(wanted);
    const judged = [
      ...units.flatMap(({ found }) => found().judged),
      ...compared
        .filter(({ report }) => isOfWanted.has(unitOf.get(report)!))
        .map((finding) => located(finding, locate)),
    ];
    const known = acknowledge(
      judged,
      heads.map((report) => ({ report, locate: (place) => locate(report.id, place) })),
      unreadDiscrepancies(read),
    );
    return withoutRest(known);
  };
  return {
    archive: {
      reference: lookups.reference,
      reports: heads.sort(compareReports),
      open: opener(units),
      observed: heldAmong(units, ({ observed }) => observed()),
      accounts: heldAmong(units, ({ accounts }) => accounts()),
    },
    diagnostics: [...read, ...(isJudged ? judge() : [])].sort(compareDiagnostics),
    unchecked: isJudged ? uncheckedAmong(folders) : [{ report: null, tables: [] }],
  };
}

/** Units that are read once. */
function unitsOf(sources: Sources, read: (unit: UnitPaths) => UnitAtHand): Units {
  const known = new Map<UnitPaths, UnitAtHand>();
  return {
    all: unitsAmong(sources.paths),
    read(unit) {
      const one = known.get(unit) ?? read(unit);
      known.set(unit, one);
      return one;
    },
  };
}

/** Opens reports, and keeps nothing else of what was compiled. */
function opener(units: readonly UnitAtHand[]): Archive['open'] {
  const openers = new Map(
    units.flatMap(({ folders, open }) => folders.map(({ id }) => [id, open] as const)),
  );
  return (id) => {
    const open = openers.get(id);
    if (!open) throw new Error(`No report ${id} in the archive.`);
    return open(id);
  };
}

/** What all units hold of a subject, read when it is asked for. */
function heldAmong<Held>(
  units: readonly UnitAtHand[],
  heldBy: (unit: UnitAtHand) => BySubject<Held>,
): (subject: string) => readonly Held[] {
  const held = oncePer(heldBy);
  return (subject) => units.flatMap((unit) => held(unit).of(subject));
}

/** What the reports of one unit say against those of others. */
function compareUnits(among: Units, reference: Reference): readonly ComparedFinding[] {
  const found: ComparedFinding[] = [];
  const units = among.all.map(among.read);
  const unread = new Set(
    units.flatMap(({ folders }) => folders.flatMap(({ id, head }) => (head ? [] : [id]))),
  );
  const read = units
    .flatMap(({ folders, gathered }) => {
      const all = gathered();
      return folders.flatMap(({ head }, at) =>
        head ? [{ report: head, gathered: all[at]! }] : [],
      );
    })
    .sort((a, b) => compareReports(a.report, b.report));
  for (const check of ARCHIVE_CHECKS) {
    const object = (objection: Objection<never>) => {
      const finding = unlocated(check.code, objection);
      if (!leadsToUnread(finding, unread)) found.push(finding);
    };
    check.compare(comparing(check, read) as readonly never[], object, reference);
  }
  return found;
}

function unlocated(code: Code, objection: Objection<never>): ComparedFinding {
  const { report, place, words, facts, suggestion = null, related } = objection;
  return {
    code,
    report: report.id,
    place,
    words,
    facts,
    suggestion,
    related: related
      ? { report: related.report.id, place: related.place, words: related.words }
      : null,
  };
}

function located(
  { code, facts, suggestion, related, ...at }: ComparedFinding,
  locate: UnitAtHand['locate'],
): Diagnostic {
  const spanOf = ({ report, place, words }: Spot) => locate(report, place, words);
  const { report, place } = at;
  return {
    ...spanOf(at),
    code,
    severity: severityOf(code),
    report,
    place,
    facts,
    related: related && { ...spanOf(related), report: related.report, place: related.place },
    suggestion,
    acknowledged: false,
  };
}

/** All reports at hand, where the files were. */
function opened({ archive, ...rest }: Compilation): Compilation<OpenArchive> {
  const reports = archive.reports.map(({ id }) => archive.open(id));
  return { ...rest, archive: openArchive(archive.reference, reports) };
}

/** A report that is there but could not be read may well be the one that is replaced. */
function leadsToUnread({ code, facts }: ComparedFinding, unread: ReadonlySet<string>): boolean {
  return code === 'replaces-wrong' && unread.has(String(facts['written']));
}

function uncheckedAmong(folders: readonly FolderHead[]): readonly Unchecked[] {
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
