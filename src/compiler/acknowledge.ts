/**
 * Acknowledgements (chỗ không khớp đã xem xét): a person's word that the source itself is wrong.
 * One covers exactly the fault that it quotes; if either value has changed it is stale, an error.
 */
import type { Diagnostic, Fact, Span } from '../diagnostics/diagnostic.ts';
import { severityOf } from '../diagnostics/catalogue.ts';
import type { Discrepancy, Report } from '../domain/report.ts';
import { copiedEntries, type Copied } from './copied-entries.ts';
import { discrepancyPlace, type Locate, type LocatedReport } from './report.ts';

/** The two values that a warning is about, as an acknowledgement quotes them. */
interface Quoted {
  readonly printed: Fact;
  readonly computed: Fact;
}

/** Every warning carries both (the catalogue sees to it). */
function quotedValues({ facts }: Diagnostic): Quoted {
  return { printed: facts['printed'] ?? null, computed: facts['computed'] ?? null };
}

/**
 * The warnings, those that were acknowledged marked, and an error for each stale acknowledgement. Of
 * reports whose acknowledgements cannot be read, the warnings await them.
 */
export function acknowledge(
  warnings: readonly Diagnostic[],
  reports: readonly LocatedReport[],
  unread: ReadonlySet<string> = new Set(),
): readonly Diagnostic[] {
  const covered = new Set<Diagnostic>();
  const stale: Diagnostic[] = [];
  const byPlace = Map.groupBy(warnings, ({ report, code, place }) =>
    keyOf(report ?? '', code, place),
  );
  const copiedIn = copiedEntries(
    warnings,
    reports.map(({ report }) => report),
  );
  for (const { report, locate } of reports) {
    const copied = copiedIn(report);
    for (const [i, entry] of report.discrepancies.entries()) {
      if (copied.entries.has(entry)) continue;
      // Of a table that could not be read nothing is known: its entries wait until it can be.
      if (report.unreadable.some((kind) => entry.place.startsWith(`${kind}/`))) continue;
      const here = byPlace.get(keyOf(report.id, entry.code, entry.place)) ?? [];
      const matches = here.filter((warning) => covers(entry, warning));
      for (const match of matches) covered.add(match);
      const locateField = (field: string) => locate(`${discrepancyPlace(i)}/${field}`);
      if (matches.length === 0) stale.push(staleEntry(report.id, entry, here[0], locateField));
    }
    if (copied.entries.size > 0) stale.push(copiedTold(report, copied, locate));
  }
  return [
    ...warnings.map((warning) => {
      if (unread.has(warning.report ?? '')) return { ...warning, awaits: true as const };
      return covered.has(warning) ? { ...warning, acknowledged: true } : warning;
    }),
    ...stale,
  ];
}

function keyOf(report: string, code: string, place: string): string {
  return [report, code, place].join('\n');
}

function covers(entry: Discrepancy, warning: Diagnostic): boolean {
  const values = quotedValues(warning);
  return entry.printed === values.printed && entry.computed === values.computed;
}

/** Said once a file, at the first of them. */
function copiedTold(report: Report, { entries, period }: Copied, locate: Locate): Diagnostic {
  const first = report.discrepancies.findIndex((entry) => entries.has(entry));
  return {
    ...locate(`${discrepancyPlace(first)}/code`),
    code: 'discrepancy-copied',
    severity: severityOf('discrepancy-copied'),
    report: report.id,
    place: report.discrepancies[first]!.place,
    facts: { count: entries.size, period },
    related: null,
    suggestion: null,
    acknowledged: false,
  };
}

/** Stands at what no longer holds: the place, or the first of the two values that has changed. */
function staleEntry(
  report: string,
  entry: Discrepancy,
  instead: Diagnostic | undefined,
  locateField: (field: string) => Span,
): Diagnostic {
  const values = instead ? quotedValues(instead) : null;
  const field = !values ? 'place' : entry.printed === values.printed ? 'computed' : 'printed';
  return {
    ...locateField(field),
    code: 'discrepancy-stale',
    severity: severityOf('discrepancy-stale'),
    report,
    place: entry.place,
    facts: {
      code: entry.code,
      place: entry.place,
      printed: values?.printed ?? null,
      computed: values?.computed ?? null,
    },
    related: null,
    suggestion: null,
    acknowledged: false,
  };
}
