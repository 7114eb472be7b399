/** The archive (kho báo cáo): every report and the reference data that it is read against. */
import { compareText } from './order.ts';
import { areOfOneLength, comparePeriods } from './period.ts';
import type { Reference } from './reference.ts';
import type { Report } from './report.ts';

export interface Archive {
  readonly reference: Reference;
  /** Earliest period first, then by unit. */
  readonly reports: readonly Report[];
}

/** Orders reports by period, then by unit and folder. */
export function compareReports(a: Report, b: Report): number {
  return comparePeriods(a.period, b.period) || compareText(a.id, b.id);
}

/** The reports of one unit (by its key, so that homonyms of another list stay out), earliest first. */
export function reportsOfUnit(archive: Archive, unitKey: string): readonly Report[] {
  return archive.reports.filter((report) => report.unit.key === unitKey);
}

/** The neighbours of a report among those of its own unit and length of period. */
export function neighbours(
  archive: Archive,
  report: Report,
): { readonly previous: Report | null; readonly next: Report | null } {
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
export function previousReports({ reports }: Archive): ReadonlyMap<Report, Report> {
  const last = new Map<string, Report>();
  const previous = new Map<Report, Report>();
  for (const report of reports) {
    const line = [report.unit.key, report.period.kind, report.suffix ?? ''].join('\n');
    const before = last.get(line);
    if (before) previous.set(report, before);
    last.set(line, report);
  }
  return previous;
}
