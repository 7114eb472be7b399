/**
 * The archive (kho báo cáo): every report and the reference data that it is read against. Thousands of
 * reports do not fit into memory, so it holds their heads, and opens one where it is asked for.
 */
import { accountsIn, type Account } from './account.ts';
import { observedIn, type Observed } from './observation.ts';
import { compareText } from './order.ts';
import { areOfOneLength, comparePeriods } from './period.ts';
import type { Reference } from './reference.ts';
import type { Report, ReportHead } from './report.ts';

export interface Archive {
  readonly reference: Reference;
  /** Earliest period first, then by unit. */
  readonly reports: readonly ReportHead[];
  /** A report in full, by its id; it is let go with whoever asked. Throws where there is none. */
  readonly open: (id: string) => Report;
  /** What all reports tell of a subject (`services/dang-ky-khai-sinh`), unit by unit; empty where none does. */
  readonly observed: (subject: string) => readonly Observed[];
  /** What every unit says last of a subject (`models/kiosk-hanh-chinh-cong`), unit by unit. */
  readonly accounts: (subject: string) => readonly Account[];
}

/** An archive whose reports are all at hand. */
export interface OpenArchive extends Archive {
  readonly reports: readonly Report[];
}

export function openArchive(reference: Reference, reports: readonly Report[]): OpenArchive {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const sorted = [...reports].sort(compareReports);
  let observed: ReadonlyMap<string, readonly Observed[]> | null = null;
  let accounts: ReadonlyMap<string, readonly Account[]> | null = null;
  return {
    reference,
    reports: sorted,
    open(id) {
      const report = byId.get(id);
      if (!report) throw new Error(`No report ${id} in the archive.`);
      return report;
    },
    observed(subject) {
      observed ??= observedIn(reports, reference);
      return observed.get(subject) ?? [];
    },
    accounts(subject) {
      accounts ??= accountsIn(sorted, reference);
      return accounts.get(subject) ?? [];
    },
  };
}

/** Orders reports by period, then by unit and folder. */
export function compareReports(a: ReportHead, b: ReportHead): number {
  return comparePeriods(a.period, b.period) || compareText(a.id, b.id);
}

/** What is looked up in an archive again and again. */
interface Lookup {
  readonly byId: ReadonlyMap<string, ReportHead>;
  readonly byUnit: ReadonlyMap<string, readonly ReportHead[]>;
}

const lookups = new WeakMap<readonly ReportHead[], Lookup>();

/** Made at the first question: to ask thousands of times must not mean to search thousands of reports each time. */
function lookupOf({ reports }: Pick<Archive, 'reports'>): Lookup {
  const known = lookups.get(reports);
  if (known) return known;
  const lookup = {
    byId: new Map(reports.map((report) => [report.id, report])),
    byUnit: Map.groupBy(reports, ({ unit }) => unit.key),
  };
  lookups.set(reports, lookup);
  return lookup;
}

/** The head of a report, by its id; null where there is none. */
export function findReport(archive: Pick<Archive, 'reports'>, id: string): ReportHead | null {
  return lookupOf(archive).byId.get(id) ?? null;
}

/** The reports of one unit (by its key, so that homonyms of another list stay out), earliest first. */
export function reportsOfUnit(
  archive: Pick<Archive, 'reports'>,
  unitKey: string,
): readonly ReportHead[] {
  return lookupOf(archive).byUnit.get(unitKey) ?? [];
}

/** The neighbours of a report among those of its own unit and length of period. */
export function neighbours(
  archive: Pick<Archive, 'reports'>,
  report: ReportHead,
): { readonly previous: ReportHead | null; readonly next: ReportHead | null } {
  const line = reportsOfUnit(archive, report.unit.key).filter((other) =>
    areOfOneLength(other.period, report.period),
  );
  const at = line.findIndex((other) => other.id === report.id);
  return { previous: line[at - 1] ?? null, next: line[at + 1] ?? null };
}

/**
 * Of every report the one before it of its unit, length of period and suffix, where there is one: a second
 * report of a period speaks of something else.
 */
export function previousReports<R extends ReportHead>(reports: readonly R[]): ReadonlyMap<R, R> {
  const last = new Map<string, R>();
  const previous = new Map<R, R>();
  for (const report of reports) {
    const line = [report.unit.key, report.period.kind, report.suffix ?? ''].join('\n');
    const before = last.get(line);
    if (before) previous.set(report, before);
    last.set(line, report);
  }
  return previous;
}
