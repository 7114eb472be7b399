/**
 * One report's folder → a Report: its files parsed, judged and normalised, with the place of every
 * value remembered, so that whatever is said later about a place can point into the file.
 */
import type { Code, FactsOf } from '../diagnostics/catalogue.ts';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import { parsePeriod, type Period } from '../domain/period.ts';
import type { Agency } from '../domain/reference.ts';
import { predecessorsOf, successorOf, unitInForce, unitsOfSlug } from '../domain/province.ts';
import {
  contentsOf,
  TABLE_KINDS,
  type Discrepancy,
  type Report,
  type TableKind,
  type Tables,
} from '../domain/report.ts';
import { formatDay, slugify } from '../domain/vietnamese.ts';
import { readAddress, type Address } from './address.ts';
import { diagnosticAt } from './finding.ts';
import { renderNarrative } from './narrative.ts';
import type { Context, Lookups } from './normalise/context.ts';
import { normaliseDocuments } from './normalise/documents.ts';
import { normaliseEvaluation } from './normalise/evaluation.ts';
import { normaliseFigureTable } from './normalise/figure-table.ts';
import { normaliseModels } from './normalise/models.ts';
import { normaliseServices } from './normalise/services.ts';
import { normaliseTasks } from './normalise/tasks.ts';
import { nearestNode, nodeAt } from './nodes.ts';
import type { Path } from './path.ts';
import type { MapNode, Node, Range } from './parse.ts';
import { readFile, type ReadFile } from './read-file.ts';
import type { KnownIds } from './schemas.ts';
import {
  MOST_FINDINGS,
  sourceText,
  spanOf,
  type OffsetFinding,
  type SourceFile,
  type SourceText,
} from './source-file.ts';
import { judgeRevisions, type Standing, type Standings } from './revisions.ts';
import { suggest } from './suggest.ts';
import { readPeriod } from './times-as-typed.ts';
import type { Written } from './written.ts';

export const REPORT_FILE = 'report.md';
/** What a report's folder may hold beside report.md. */
export const TABLE_FILES = [...TABLE_KINDS, 'discrepancies'].map((kind) => `${kind}.yaml`);

/** The files of one folder of content/reports. */
export interface ReportFolder {
  /** `bac-giang/2024-07`. */
  readonly id: string;
  readonly path: string;
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** A report with where each of its places stands. */
export interface LocatedReport {
  readonly report: Report;
  readonly locate: Locate;
}

/**
 * A place → where it stands in its file; the nearest thing above it where the place is absent. With words,
 * where they stand in what is there, if they do.
 */
export type Locate = (place: string, words?: string) => Span;

interface Tools extends Lookups {
  readonly known: KnownIds;
  readonly tell: (diagnostic: Diagnostic) => void;
}

/** Null where report.md or the folder's name cannot be read: its tables then have been judged, no more. */
export function assembleReport(folder: ReportFolder, tools: Tools): LocatedReport | null {
  const places = new Map<string, Place>();
  /** Anchor → the place that makes it. */
  const anchors = new Map<string, string>();
  /** By id. */
  const local = new Map<string, Agency>();
  const address = readAddress(folder.id);
  const head = readHead(folder, address !== null, tools);
  if (!address) tools.tell(pathInvalid(folder, head, tools));
  const read = new Map(
    [...TABLE_KINDS, 'discrepancies' as const].flatMap((kind) => {
      const table = readTable(folder, kind, tools);
      return table ? [[kind, table] as const] : [];
    }),
  );
  const unreadable = TABLE_KINDS.filter(
    (kind) => folder.files.has(`${kind}.yaml`) && !read.get(kind)?.isValid,
  );
  if (!address) return null;
  const period = head ? reportPeriod(head.written.period, address.period) : address.period;
  const contextOf = (kind: TableKind): Context | null => {
    const table = read.get(kind);
    if (!table?.isValid) return null;
    const { source, root } = table;
    const told = new Map<Code, { readonly times: number; readonly last: Diagnostic }>();
    places.set(kind, { source, root, path: [] });
    return {
      reference: tools.reference,
      readStatus: tools.readStatus,
      readAgencies(cell) {
        const named = tools.readAgencies(cell);
        for (const agency of named.local) local.set(agency.id, agency);
        return named;
      },
      table: kind,
      // Years that are not printed are those of the period's name, not of a first day in the year before.
      start: address.period.start,
      day: period.end,
      root: root as MapNode,
      mark(place, path) {
        if (places.has(place)) return false;
        places.set(place, { source, root, path });
        const anchor = anchorOf(place);
        const taken = anchors.get(anchor);
        if (taken === undefined && !OWN_ANCHORS.test(anchor)) anchors.set(anchor, place);
        else
          this.report(place, path, 'anchor-taken', {
            anchor: anchor.slice(kind.length + 1),
            by: taken ?? null,
          });
        return true;
      },
      lineOfPlace(place) {
        const at = places.get(place)!;
        return spanOf(at.source, nearestNode(at.root, at.path).start, 0).line;
      },
      report(place, path, code, found, { suggestion = null, isOffered = false, words = '' } = {}) {
        const { times, last } = told.get(code) ?? { times: 0, last: null };
        if (last && times >= MOST_FINDINGS) {
          tools.tell(last); // to be counted, no more
          return;
        }
        const facts = (typeof found === 'function' ? found() : found) as Diagnostic['facts'];
        const node = nearestNode(root, path);
        const { start, end } = rangeOf(words, source.text, node) ?? node;
        const offered = isOffered ? facts['suggestion'] : suggestion;
        const finding = { code, facts, suggestion: offered, start, end } as OffsetFinding;
        const diagnostic = diagnosticAt(source, finding, { report: folder.id, place });
        told.set(code, { times: times + 1, last: diagnostic });
        tools.tell(diagnostic);
      },
    };
  };
  const table = <K extends TableKind>(
    kind: K,
    normalise: (context: Context, written: Written[K]) => Tables[K],
  ) => {
    const context = contextOf(kind);
    return context ? normalise(context, read.get(kind)!.root.value as unknown as Written[K]) : null;
  };
  // Tables are normalised whatever has become of report.md: everything wrong is said at once.
  const tables = {
    services: table('services', normaliseServices),
    models: table('models', normaliseModels),
    tasks: table('tasks', normaliseTasks),
    documents: table('documents', normaliseDocuments),
    evaluation: table('evaluation', normaliseEvaluation),
    figures: table('figures', normaliseFigureTable),
  };
  if (!head) return null;
  const { written } = head;
  checkAddress(head, address, tools);
  const unit = unitInForce(tools.reference, written.province, period.end);
  if (!unit) {
    tellNotInForce(head, period, tools);
    return null;
  }
  const report: Report = {
    id: folder.id,
    province: written.province,
    unit,
    period,
    ...periodNotes(written.period),
    suffix: address.suffix,
    kind: written.kind,
    title: written.title,
    number: written.number ?? null,
    number_printed: written.number_printed ?? null,
    issued_on: written.issued_on ?? null,
    issued_on_printed: written.issued_on_printed ?? null,
    issuer: written.issuer ?? null,
    addressee: written.addressee ?? null,
    signatory: written.signatory ?? null,
    data_until: written.data_until ?? null,
    source: written.source ?? null,
    wording: written.wording,
    provisional: written.provisional ?? false,
    revisions: (written.revisions ?? []).map((revision) => ({
      ...revision,
      before: revision.before ?? null,
      after: revision.after ?? null,
    })),
    replaces: written.replaces ?? null,
    narrative: renderNarrative(head.body),
    ...tables,
    discrepancies: discrepanciesOf(read.get('discrepancies'), places),
    unreadable,
    ...contentsOf(tables),
    local_agencies: [...local.values()],
  };
  places.set('report', { source: head.source, root: head.root, path: [] });
  const standings = standingsIn(places, head.body, report);
  judgeRevisions(report.revisions, standings, (index, field, code, facts, suggestion = null) => {
    const { start, end } = nearestNode(head.root, ['revisions', index, field]);
    const finding = { code, facts, suggestion, start, end } as OffsetFinding;
    const place = `report/revisions.${index}/${field}`;
    tools.tell(diagnosticAt(head.source, finding, { report: folder.id, place }));
  });
  const { source, bodyStart } = head;
  const narrative = { start: bodyStart, end: source.text.length };
  return {
    report,
    locate: (place, words) => {
      if (place !== 'report/narrative') return locate(places, place, words);
      const { start, end } =
        rangeOf(words, source.text, narrative) ?? firstLine(source.text, bodyStart);
      return spanOf(source, start, end);
    },
  };
}

/** report.md, accepted by its schema. */
interface Head extends ReadFile {
  readonly written: Written['report'];
}

/** Where the folder itself is misplaced, a report.md is not missed. */
function readHead(folder: ReportFolder, isExpected: boolean, tools: Tools): Head | null {
  const about = { report: folder.id, place: 'report' };
  const file = folder.files.get(REPORT_FILE);
  if (file) {
    const read = readFile(file, { ...tools, schema: 'report', about });
    return read?.isValid
      ? { ...read, written: read.root.value as unknown as Written['report'] }
      : null;
  }
  if (!isExpected) return null;
  const source = sourceText(`${folder.path}${REPORT_FILE}`, '');
  const finding: OffsetFinding = {
    code: 'report-missing',
    facts: { folder: folder.id },
    start: 0,
    end: 0,
  };
  tools.tell(diagnosticAt(source, finding, about));
  return null;
}

function readTable(
  folder: ReportFolder,
  kind: TableKind | 'discrepancies',
  tools: Tools,
): ReadFile | null {
  const file = folder.files.get(`${kind}.yaml`);
  const about = { report: folder.id, place: kind };
  return file ? readFile(file, { ...tools, schema: kind, about }) : null;
}

function pathInvalid(folder: ReportFolder, head: Head | null, tools: Tools): Diagnostic {
  const first = folder.files.values().next().value!;
  const facts = { folder: folder.path.slice(0, -1), suggestion: rightFolder(folder, head, tools) };
  const finding: OffsetFinding = { code: 'path-invalid', facts, start: 0, end: 0 };
  return diagnosticAt(sourceText(first.path, ''), finding, { report: folder.id, place: 'report' });
}

/** The folder that was meant, by what report.md says or by the names of the folders. */
function rightFolder(folder: ReportFolder, head: Head | null, tools: Tools): string | null {
  const [unit = '', ...names] = folder.id.split('/');
  const province = head?.written.province ?? suggest(unit, tools.known.province);
  const periodOf = (name: string) => (parsePeriod(name) ? name : readPeriod(name));
  const period = head ? writtenPeriod(head) : names.map(periodOf).find((id) => id !== null);
  if (!province || !period) return null;
  // A folder within says of what part the report is: its name becomes the suffix, lest a part pass for the whole.
  const others = names.length > 1 ? names.filter((name) => periodOf(name) === null) : [];
  const suffix = others.map((name) => `-${slugify(name)}`).join('');
  return /^(?:-[a-z][a-z0-9-]*)?$/.test(suffix)
    ? `content/reports/${province}/${period}${suffix}`
    : null;
}

function writtenPeriod({ written: { period } }: Head): string {
  return String(typeof period === 'object' ? period.id : period);
}

/** A known slug that no unit bears on the last day of the period; an unknown one has been reported. */
function tellNotInForce(head: Head, period: Period, tools: Tools): void {
  const { province } = head.written;
  const [former] = unitsOfSlug(tools.reference, province);
  if (!former) return;
  const { reference } = tools;
  const others = [successorOf(reference, former), ...predecessorsOf(reference, former)]
    .map((unit) => unit?.slug)
    .filter((slug) => slug !== undefined && unitInForce(reference, slug, period.end) !== null)
    .filter((slug) => slug !== undefined);
  const suggestion = others.length === 1 ? others[0]! : null;
  const choices = others.length > 1 ? others : [];
  const facts = { province, day: formatDay(period.end), suggestion, choices };
  tools.tell(headDiagnostic(head, 'province', 'unit-not-in-force', facts, suggestion));
}

function checkAddress(head: Head, address: Address, tools: Tools): void {
  const { province } = head.written;
  if (province !== address.province) {
    const facts = {
      field: 'province',
      title: 'Tỉnh, thành phố',
      written: province,
      folder: address.province,
    };
    tools.tell(headDiagnostic(head, 'province', 'path-mismatch', facts));
  }
  const id = writtenPeriod(head);
  if (id !== address.period.id) {
    const facts = { field: 'period', title: 'Kỳ báo cáo', written: id, folder: address.period.id };
    tools.tell(headDiagnostic(head, 'period', 'path-mismatch', facts));
  }
  const moved = movedPeriod(head.written.period, address.period);
  if (!isWithin(moved, address.period)) {
    const facts = { start: moved.start, end: moved.end, folder: address.period.id };
    tools.tell(headDiagnostic(head, 'period', 'period-bounds', facts));
  }
}

function headDiagnostic<C extends Code>(
  head: Head,
  field: string,
  code: C,
  facts: FactsOf<C>,
  suggestion: string | null = null,
): Diagnostic {
  const path = field === 'period' ? [field, 'id'] : [field];
  const node = nearestNode(head.root, path);
  const report = head.source.path.split('/').slice(2, 4).join('/');
  const { start, end } = node;
  const finding = { code, facts, suggestion, start, end } as OffsetFinding;
  return diagnosticAt(head.source, finding, { report, place: `report/${field}` });
}

/**
 * The folder decides the period (a difference has been reported); the head may move its days, from
 * mid-month to mid-month, but not out of it.
 */
function reportPeriod(written: Written['report']['period'], period: Period): Period {
  const moved = movedPeriod(written, period);
  return isWithin(moved, period) ? moved : period;
}

function movedPeriod(written: Written['report']['period'], period: Period): Period {
  if (typeof written !== 'object') return period;
  return { ...period, start: written.start ?? period.start, end: written.end ?? period.end };
}

/** Ends within the period, and begins no more than the length of one before it. */
function isWithin(moved: Period, period: Period): boolean {
  const length = Date.parse(period.end) - Date.parse(period.start);
  const earliest = new Date(Date.parse(period.start) - length).toISOString().slice(0, 10);
  return (
    earliest <= moved.start &&
    moved.start <= moved.end &&
    period.start <= moved.end &&
    moved.end <= period.end
  );
}

function periodNotes(written: Written['report']['period']) {
  const notes = typeof written === 'object' ? written : undefined;
  return { period_printed: notes?.printed ?? null, period_basis: notes?.basis ?? null };
}

function discrepanciesOf(
  read: ReadFile | undefined,
  places: Map<string, Place>,
): readonly Discrepancy[] {
  if (!read?.isValid) return [];
  const written = read.root.value as unknown as Written['discrepancies'];
  return written.rows.map((row, i) => {
    places.set(discrepancyPlace(i), { source: read.source, root: read.root, path: ['rows', i] });
    return { ...row, noticed_by: row.noticed_by ?? null, also: row.also ?? [] };
  });
}

/** A place as the site makes an anchor of it, its table apart: what differs in signs alone is one anchor. */
function anchorOf(place: string): string {
  return place.split('/').map(slugify).join('-');
}

/** Anchors that a table of the page itself bears. */
const OWN_ANCHORS = /^[a-z]+-(?:bang|bang-ten|tong-hop|noi-khac)$/;

/** Where an acknowledgement itself stands, for what is said about it. */
export function discrepancyPlace(index: number): string {
  return `discrepancies/${index}`;
}

/** Where words stand in a stretch of a text; null where they do not. */
function rangeOf(words: string | undefined, text: string, within: Range): Range | null {
  if (!words) return null;
  const at = text.slice(within.start, within.end).indexOf(words);
  return at < 0 ? null : { start: within.start + at, end: within.start + at + words.length };
}

/** The first line from an offset on that is not blank, or the offset where all are. */
function firstLine(text: string, from: number): Range {
  const line = /\S.*/.exec(text.slice(from));
  const start = from + (line?.index ?? 0);
  return { start, end: start + (line?.[0].trimEnd().length ?? 0) };
}

interface Place {
  readonly source: SourceText;
  readonly root: Node;
  readonly path: Path;
}
type Places = ReadonlyMap<string, Place>;

/** The nearest place above (or at) a place that is known, and the path from the root that the place means. */
function knownAbove(places: Places, place: string): { known: Place; path: Path } | null {
  // Whatever checks look at is located, and of most places it is the place itself or the one above that is known.
  for (let end = place.length; end > 0; end = place.lastIndexOf('/', end - 1)) {
    const known = places.get(place.slice(0, end));
    if (!known) continue;
    if (end === place.length) return { known, path: known.path };
    return { known, path: [...known.path, ...place.slice(end + 1).split(/[/.]/)] };
  }
  return null;
}

/** What stands only as printed (`issued_on_printed`) is where it is missed. */
function nodeOrPrinted(root: Node, path: Path): Node | null {
  return nodeAt(root, path) ?? nodeAt(root, [...path.slice(0, -1), `${path.at(-1)!}_printed`]);
}

/** Goes up from the place until something is known, and down again from there by field names. */
function locate(places: Places, place: string, words?: string): Span {
  const found = knownAbove(places, place);
  if (found) {
    const { known, path } = found;
    const node = nodeOrPrinted(known.root, path) ?? nearestNode(known.root, path);
    const { start, end } = rangeOf(words, known.source.text, node) ?? node;
    return spanOf(known.source, start, end);
  }
  const any = places.get('report')!;
  return spanOf(any.source, 0, 0);
}

/** What stands at the places of a report, for its revisions. */
function standingsIn(places: Places, narrative: string, report: Report): Standings {
  return {
    at(place) {
      if (place === 'report/narrative') return { kind: 'text', text: narrative };
      const table = place.split('/')[0] as TableKind;
      if (report.unreadable.includes(table)) return { kind: 'unread' };
      const found = knownAbove(places, place);
      const node = found && nodeOrPrinted(found.known.root, found.path);
      return node ? standingOf(node) : null;
    },
    all: () => [...places.keys()],
  };
}

function standingOf(node: Node): Standing {
  if (node.kind === 'map') return { kind: 'row', fields: [...node.entries.keys()] };
  if (node.kind === 'list') return { kind: 'text', text: JSON.stringify(node.value) };
  return node.style === 'block'
    ? { kind: 'text', text: String(node.value) }
    : { kind: 'value', typed: node.text, value: node.value };
}
