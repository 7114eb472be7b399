/**
 * The site's single door to the compiler: content/ on disk → the archive, compiled once a build.
 * A page never sees content with errors; the build stops here and says what is wrong. In dev, pages of
 * reports come before all content is judged: each is made from its own unit (`getReport`).
 */
import { createHash } from 'node:crypto';

import { formatFullText, formatText, type Counts } from '../diagnostics/format/text.ts';
import { tally, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { exampleReader, type ExampleReader } from '../compiler/examples.ts';
import { REPORTS, unitsAmong } from '../compiler/folders.ts';
import { lineReader, type SourceFile, type Sources } from '../compiler/source-file.ts';
import { findReport, reportsOfUnit, type Archive } from '../domain/archive.ts';
import type { Day } from '../domain/period.ts';
import {
  compileStored,
  isMuchNew,
  storeOf,
  type StoredCompilation,
} from '../store/compile-stored.ts';
import { handedOver } from '../store/handover.ts';
import { keptPages, type KeptPages } from '../store/kept-pages.ts';
import { unitsIn, WHOLE } from '../store/share.ts';
import { openDisk, today } from '../workspace.ts';

/** What pages of reports are made from. */
export interface Drawable {
  readonly archive: Archive;
  readonly diagnostics: readonly Diagnostic[];
  /** What was found in one report. */
  readonly findingsOf: (report: string) => readonly Diagnostic[];
  /** Which pages of reports need not be drawn again. */
  readonly pages: KeptPages;
  /** What a page of one report is made from; where it is the same, so is the page. */
  readonly madeFrom: (report: string) => string;
  /** The same of what all reports tell. */
  readonly madeFromAll: () => string;
  /** What of the site this build draws: pages of units by their slugs, and pages that are of no unit. */
  readonly draws: { readonly unit: (slug: string) => boolean; readonly common: boolean };
  /** False while the unit has not been compared with others: more may be found in its reports. */
  readonly isCompared: boolean;
}

export interface Compiled extends Drawable {
  /** What is said about the example on a rule's page. */
  readonly readExample: ExampleReader;
}

interface Judged {
  readonly found: StoredCompilation;
  readonly sources: Sources;
  readonly day: Day;
}

let judged: Judged | undefined;
let compiled: Compiled | undefined;
/** The disk as it stood when pages were first drawn early, and the units that were. */
let early: { readonly sources: Sources; readonly units: Map<string, Drawable> } | undefined;

/** In dev nothing is kept. */
const NO_PAGES = keptPages({}, () => null);

const TEXT = { lang: 'vi', paint: (words: string) => words } as const;

/** The archive of content/, and what is worth saying about it. Throws where content has errors. */
export function getArchive(): Compiled {
  compiled ??= readable(judgeDisk());
  return compiled;
}

/** What the page of a report is made from, though the rest of the content be judged later. */
export function getReport(id: string): Drawable {
  if (isJudged()) return getArchive();
  const { units } = drawnEarly();
  const unit = unitOf(id);
  const known = units.get(unit) ?? drawable(judgeUnit(unit), NO_PAGES, false);
  units.set(unit, known);
  return known;
}

/** The reports that have pages; null while it is not known which of those that are there can be read. */
export function judgedReports(): Drawable | null {
  return isJudged() ? getArchive() : null;
}

/** The reports that are there, by their ids. */
export function reportsThere(): readonly string[] {
  const units = unitsAmong(drawnEarly().sources.paths);
  return units.flatMap(({ folders }) => folders.map(({ id }) => id));
}

/** The files of a report, as they were written. */
export function filesOfReport(id: string): readonly SourceFile[] {
  const { sources } = judged ?? drawnEarly();
  written ??= Map.groupBy(sources.paths, (path) => REPORT_OF.exec(path)?.[1] ?? '');
  return (written.get(id) ?? []).map(sources.read);
}

const REPORT_OF = /^content\/reports\/([^/]+\/[^/]+)\/[^/]+$/;
let written: ReadonlyMap<string, readonly string[]> | undefined;

/** Whether so much of the content is new that to judge it takes long. */
export function isMuchToJudge(): boolean {
  const root = process.cwd();
  return !isJudged() && isMuchNew(openDisk(root), storeOf(root, root));
}

/** A build comes with its verdict; in dev somebody must have asked for it. */
function isJudged(): boolean {
  return judged !== undefined || handedOver() !== null;
}

function drawnEarly() {
  early ??= { sources: openDisk(process.cwd()), units: new Map() };
  return early;
}

function unitOf(report: string): string {
  return report.slice(0, report.indexOf('/'));
}

/** Compiles one unit. What is wrong with it keeps its pages back, as it does once all is judged. */
function judgeUnit(unit: string): StoredCompilation {
  const root = process.cwd();
  const { sources } = drawnEarly();
  const day = today();
  const found = compileStored(sources, day, storeOf(root, root), {
    isWanted: (path) => path.startsWith(`${REPORTS}${unit}/`),
    isCompared: false,
  });
  const diagnostics = found.diagnostics.filter(({ code }) => code !== 'discrepancy-stale');
  const known = { ...found, diagnostics };
  assertReadable({ found: known, sources, day });
  return known;
}

/** What bc06 says of the content, without colours, since a browser shows it too. */
export function judgeContent(): { readonly isClean: boolean; readonly text: string } {
  const { found, sources } = judgeDisk();
  const told = found.diagnostics.filter(({ severity }) => severity !== 'notice');
  const counts = countsOf(found, sources, found.diagnostics);
  const options = { ...TEXT, lineOf: lineReader(sources), entries: [], closing: '' };
  return {
    isClean: tally(told).errors === 0,
    text: formatFullText(told, counts, options),
  };
}

function judgeDisk(): Judged {
  const root = process.cwd();
  const sources = openDisk(root);
  const day = today();
  judged ??= {
    found: handedOver()?.compiled ?? compileStored(sources, day, storeOf(root, root)),
    sources,
    day,
  };
  return judged;
}

function countsOf(
  { archive }: StoredCompilation,
  { paths }: Sources,
  told: readonly Diagnostic[],
): Counts {
  return { files: paths.length, reports: archive.reports.length, ...tally(told) };
}

function assertReadable({ found, sources }: Judged): void {
  const errors = found.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const counts = countsOf(found, sources, errors);
  throw new Error(formatText(errors, counts, { ...TEXT, lineOf: lineReader(sources) }));
}

function readable(all: Judged): Compiled {
  assertReadable(all);
  const { found, sources, day } = all;
  const reference = sources.paths.filter((path) => path.startsWith('content/reference/'));
  return {
    ...drawable(found, handedOver()?.pages ?? NO_PAGES),
    readExample: exampleReader(reference.map(sources.read), day, TEXT),
  };
}

/** What was compiled, ready to be drawn. */
export function drawable(found: StoredCompilation, pages: KeptPages, isCompared = true): Drawable {
  const { archive, diagnostics } = found;
  const byReport = Map.groupBy(diagnostics, ({ report }) => report);
  const findingsOf = (report: string) => byReport.get(report) ?? [];
  const share = handedOver()?.share ?? WHOLE;
  const known = new Map<string, string>();
  const madeFromOnce = (report: string) => {
    const from = known.get(report) ?? madeFrom(report, found, findingsOf);
    known.set(report, from);
    return from;
  };
  return {
    archive,
    diagnostics,
    findingsOf,
    pages,
    madeFrom: madeFromOnce,
    madeFromAll: () => {
      const hash = createHash('sha256');
      for (const { id } of archive.reports) hash.update(madeFromOnce(id));
      return hash.digest('hex');
    },
    draws: { unit: unitsIn(share, archive.reports), common: share.part === 1 },
    isCompared,
  };
}

/**
 * A page of a report is made from its unit's reports, from what was found in them, and from the reports of
 * other units with which it does not agree: no view opens any other (`archiveAround` sees to it).
 */
function madeFrom(
  report: string,
  { keyOf }: StoredCompilation,
  findingsOf: Drawable['findingsOf'],
): string {
  const findings = findingsOf(report);
  const others = relatedReports(findings).map(keyOf);
  return createHash('sha256')
    .update(JSON.stringify([report, keyOf(report), findings, others]))
    .digest('hex');
}

/** An archive in which only those reports are in sight that the page of one of them may be made from. */
export function archiveAround(report: string, { archive, findingsOf }: Drawable): Archive {
  const { unit } = findReport(archive, report)!;
  const own = reportsOfUnit(archive, unit.key);
  const inSight = new Set([...own.map(({ id }) => id), ...relatedReports(findingsOf(report))]);
  return {
    reference: archive.reference,
    reports: own,
    open(id) {
      if (!inSight.has(id)) throw new Error(`The page of ${report} must not depend on ${id}.`);
      return archive.open(id);
    },
    observed() {
      throw new Error(`The page of ${report} must not depend on what others tell.`);
    },
    accounts() {
      throw new Error(`The page of ${report} must not depend on what others say.`);
    },
  };
}

function relatedReports(findings: readonly Diagnostic[]): readonly string[] {
  return [...new Set(findings.flatMap(({ related }) => (related ? [related.report] : [])))].sort();
}
