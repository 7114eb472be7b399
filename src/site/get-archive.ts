/**
 * The site's single door to the compiler: content/ on disk → the archive, compiled once a build.
 * A page never sees content with errors; the build stops here and says what is wrong.
 */
import { createHash } from 'node:crypto';

import { formatText } from '../diagnostics/format/text.ts';
import { tally, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { exampleReader, type ExampleReader } from '../compiler/examples.ts';
import { lineReader } from '../compiler/source-file.ts';
import { findReport, reportsOfUnit, type Archive } from '../domain/archive.ts';
import { compileStored, storeOf, type StoredCompilation } from '../store/compile-stored.ts';
import { handedOver } from '../store/handover.ts';
import { keptPages, type KeptPages } from '../store/kept-pages.ts';
import { openDisk, today } from '../workspace.ts';

export interface Compiled {
  readonly archive: Archive;
  readonly diagnostics: readonly Diagnostic[];
  /** What was found in one report. */
  readonly findingsOf: (report: string) => readonly Diagnostic[];
  /** What is said about the example on a rule's page. */
  readonly readExample: ExampleReader;
  /** Which pages of reports need not be drawn again. */
  readonly pages: KeptPages;
  /** What a page of one report is made from; where it is the same, so is the page. */
  readonly madeFrom: (report: string) => string;
}

let compiled: Promise<Compiled> | undefined;

/** The archive of content/, and what is worth saying about it. Throws where content has errors. */
export function getArchive(): Promise<Compiled> {
  compiled ??= Promise.resolve().then(compileDisk);
  return compiled;
}

function compileDisk(): Compiled {
  const root = process.cwd();
  const sources = openDisk(root);
  const day = today();
  const handed = handedOver();
  const found = handed?.compiled ?? compileStored(sources, day, storeOf(root, root));
  const { archive, diagnostics } = found;
  const text = { lang: 'vi', paint: (words: string) => words } as const;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (tally(errors).errors > 0) {
    const counts = {
      files: sources.paths.length,
      reports: archive.reports.length,
      ...tally(errors),
    };
    throw new Error(formatText(errors, counts, { ...text, lineOf: lineReader(sources) }));
  }
  const byReport = Map.groupBy(diagnostics, ({ report }) => report);
  const findingsOf = (report: string) => byReport.get(report) ?? [];
  const reference = sources.paths.filter((path) => path.startsWith('content/reference/'));
  return {
    archive,
    diagnostics,
    findingsOf,
    readExample: exampleReader(reference.map(sources.read), day, text),
    pages: handed?.pages ?? keptPages({}),
    madeFrom: (report) => madeFrom(report, found, findingsOf),
  };
}

/**
 * A page of a report is made from its unit's reports, from what was found in them, and from the reports of
 * other units with which it does not agree: no view opens any other (`archiveAround` sees to it).
 */
function madeFrom(
  report: string,
  { keyOf }: StoredCompilation,
  findingsOf: Compiled['findingsOf'],
): string {
  const findings = findingsOf(report);
  const others = relatedReports(findings).map(keyOf);
  return createHash('sha256')
    .update(JSON.stringify([report, keyOf(report), findings, others]))
    .digest('hex');
}

/** An archive in which only those reports are in sight that the page of one of them may be made from. */
export function archiveAround(report: string, { archive, findingsOf }: Compiled): Archive {
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
  };
}

function relatedReports(findings: readonly Diagnostic[]): readonly string[] {
  return [...new Set(findings.flatMap(({ related }) => (related ? [related.report] : [])))].sort();
}
