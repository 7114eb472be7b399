/**
 * What does not agree in each report, counted, and where a reader finds it: on one page while all finds room
 * there, else on the page of its unit, else in its report. Made once a site, from findings and what is written
 * down about them; no list needs a report's tables for it.
 */
import type { Code } from '../../diagnostics/catalogue.ts';
import type { Archive } from '../../domain/archive.ts';
import type { ReportHead } from '../../domain/report.ts';
import type { Site } from '../site.ts';
import { causesOf, isExplained, type Cause, type Finding } from './cause.ts';
import { fits, sizeOfText } from '../shared/division.ts';
import { reportIndex } from '../reports/report-index.ts';

/** A finding, and the report that it is about; null where it is about none. */
export type FindingOfReport = Finding & { readonly report: string | null };

/** What one code finds in one report. */
export interface CodeCount {
  /** Causes that are told under its name, and those of them that nobody has reviewed. */
  readonly told: number;
  readonly open: number;
  /** Causes in which it has a part; of what has no causes, its findings. */
  readonly found: number;
  /** The place of the first cause told under its name. */
  readonly place: string | null;
}

/** What is found in one report. */
export interface ReportCount {
  readonly report: ReportHead;
  readonly causes: number;
  readonly open: number;
  readonly byCode: ReadonlyMap<Code, CodeCount>;
  /** How many bytes its causes take in a list. */
  readonly size: number;
}

/** What one code finds in one report, with the report. */
export interface FoundIn {
  readonly report: ReportHead;
  readonly count: CodeCount;
}

export interface CauseIndex {
  /** Reports in which anything is found, the newest first. */
  readonly reports: readonly ReportCount[];
  readonly byId: ReadonlyMap<string, ReportCount>;
  /** Code → the reports in which it finds something, the newest first. */
  readonly byCode: ReadonlyMap<Code, readonly FoundIn[]>;
  /** Slug of a unit → its reports with causes, the newest first. */
  readonly bySlug: ReadonlyMap<string, readonly ReportCount[]>;
  /** Whether the causes of all reports find room on one page. */
  readonly isOnePage: boolean;
  /** Whether those of a unit do. */
  readonly isOnePageOf: (slug: string) => boolean;
  readonly findingsOf: (id: string) => readonly Finding[];
}

/** What a list of causes may take of a page: counts, choices and what each rule finds stand above it. */
const ROOM = 112_000;

const made = new WeakMap<Archive, WeakMap<readonly FindingOfReport[], CauseIndex>>();

/** The index of what the compiler found in an archive. */
export function causeIndex(site: Site, diagnostics: readonly FindingOfReport[]): CauseIndex {
  const ofArchive = made.get(site.archive) ?? new WeakMap<readonly FindingOfReport[], CauseIndex>();
  made.set(site.archive, ofArchive);
  const index = ofArchive.get(diagnostics) ?? makeIndex(site, diagnostics);
  ofArchive.set(diagnostics, index);
  return index;
}

/** The heading of what a code finds and nobody has reviewed. */
export function openHeading(code: string): string {
  return `mo-${code}`;
}

/** Where a reader finds what one code tells of a report. */
export function findingAddress(
  { addresses }: Site,
  index: CauseIndex,
  code: Code,
  { id, unit }: ReportHead,
): string {
  const count = index.byId.get(id)?.byCode.get(code);
  if (!count || count.place === null) return addresses.section(id, 'discrepancies');
  // What nobody has reviewed has headings of its own.
  const heading = count.open < count.told ? code : openHeading(code);
  if (index.isOnePage) return addresses.discrepanciesIn(heading, id);
  return index.isOnePageOf(unit.slug)
    ? addresses.discrepanciesOfUnitIn(unit.slug, heading, id)
    : addresses.finding(id, code, count.place);
}

function makeIndex(site: Site, diagnostics: readonly FindingOfReport[]): CauseIndex {
  const byReport = Map.groupBy(diagnostics, ({ report }) => report);
  const findingsOf = (id: string) => byReport.get(id) ?? [];
  const reports = reportIndex(site.archive)
    .newest.map((report) => countOf(report, findingsOf(report.id)))
    .filter(({ byCode }) => byCode.size > 0);
  const withCauses = reports.filter(({ causes }) => causes > 0);
  const bySlug = Map.groupBy(withCauses, ({ report }) => report.unit.slug);
  const sizeOf = ({ size }: ReportCount) => size;
  return {
    reports,
    byId: new Map(reports.map((count) => [count.report.id, count])),
    byCode: byCodeOf(reports),
    bySlug,
    isOnePage: fits(withCauses, sizeOf, ROOM),
    isOnePageOf: (slug) => fits(bySlug.get(slug) ?? [], sizeOf, ROOM),
    findingsOf,
  };
}

function byCodeOf(reports: readonly ReportCount[]): ReadonlyMap<Code, readonly FoundIn[]> {
  const found = new Map<Code, FoundIn[]>();
  for (const { report, byCode } of reports)
    for (const [code, count] of byCode) {
      const own = found.get(code) ?? [];
      own.push({ report, count });
      found.set(code, own);
    }
  return found;
}

function countOf(report: ReportHead, all: readonly Finding[]): ReportCount {
  const causes = causesOf(report, all);
  const byCode = new Map<Code, CodeCount>();
  const add = (code: Code, more: Partial<CodeCount>) => {
    const count = byCode.get(code) ?? { told: 0, open: 0, found: 0, place: null };
    byCode.set(code, {
      told: count.told + (more.told ?? 0),
      open: count.open + (more.open ?? 0),
      found: count.found + (more.found ?? 0),
      place: count.place ?? more.place ?? null,
    });
  };
  for (const cause of causes) {
    const [head] = cause.findings;
    const open = isExplained(cause) ? 0 : 1;
    add(head!.code, { told: 1, open, place: head!.place });
    for (const code of new Set(cause.findings.map((finding) => finding.code)))
      add(code, { found: 1 });
  }
  for (const { code, severity } of all) if (severity !== 'warning') add(code, { found: 1 });
  return {
    report,
    causes: causes.length,
    open: causes.filter((cause) => !isExplained(cause)).length,
    byCode,
    size:
      causes.reduce((sum, cause) => sum + causeSize(cause), 0) +
      HEADING * [...byCode.values()].filter(({ told }) => told > 0).length,
  };
}

/** How many bytes the name of a report takes under each of its codes. */
const HEADING = 260;

/** An entry of the list: where, two values, why, and the places where else it shows. */
function causeSize({ entry, findings }: Cause): number {
  const why = entry === null ? 450 : sizeOfText(entry.explanation);
  return 600 + 540 * (findings.length - 1) + why;
}
