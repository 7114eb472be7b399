/**
 * Acknowledgements that were copied from the previous report together with the table that they are about:
 * nobody has compared them with this report's document, so they do not count. Where a person has
 * acknowledged, in words of this report, that its document repeats the table, they do.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { quotesOf, type Discrepancy, type ReportHead } from '../domain/report.ts';

/** The entries of a report that were copied, and the period that they are of. */
export interface Copied {
  readonly entries: ReadonlySet<Discrepancy>;
  readonly period: string;
}

const NONE: Copied = { entries: new Set(), period: '' };

/** Reads which entries of a report do not count. */
export function copiedEntries(
  warnings: readonly Diagnostic[],
  reports: readonly ReportHead[],
): (report: ReportHead) => Copied {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const repeats = Map.groupBy(
    warnings.filter(({ code }) => code === 'same-as-previous'),
    ({ report }) => report,
  );
  return (report) => {
    const repeated = repeats.get(report.id) ?? [];
    const previous = byId.get(repeated[0]?.related?.report ?? '');
    if (!previous) return NONE;
    const earlier = new Set(previous.discrepancies.map(inFull));
    const own = report.discrepancies.filter((entry) => !earlier.has(inFull(entry)));
    const quoted = own.flatMap(quotesOf);
    const parts = repeated
      .filter(
        ({ code, place }) => !quoted.some((quote) => quote.code === code && quote.place === place),
      )
      .map(({ place }) => partOf(place));
    const entries = report.discrepancies.filter(
      (entry) =>
        earlier.has(inFull(entry)) &&
        quotesOf(entry).some(({ place }) => parts.includes(partOf(place))),
    );
    return { entries: new Set(entries), period: previous.period.id };
  };
}

/** All that an entry says, whoever signed it. */
function inFull(entry: Discrepancy): string {
  const quotes = quotesOf(entry).map(({ code, place, printed, computed }) => {
    return [code, place, printed, computed];
  });
  return JSON.stringify([quotes, entry.explanation.replace(/\s+/gu, ' ').trim()]);
}

/** The table of a place; of what stands at the head of a report, each place is its own. */
function partOf(place: string): string {
  return place.startsWith('report/') ? place : place.split('/')[0]!;
}
