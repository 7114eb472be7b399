/**
 * Acknowledgements (chỗ không khớp đã xem xét): a person's word that the source itself is wrong.
 * One covers exactly the faults that it quotes, its own and what follows from it (`also`); where either
 * value of one has changed, that one is stale, an error.
 */
import type { Diagnostic, Fact, Span } from '../diagnostics/diagnostic.ts';
import { catalogue, severityOf, type Code, type Severity } from '../diagnostics/catalogue.ts';
import { quotesOf, type Discrepancy, type Quote, type ReportHead } from '../domain/report.ts';
import { copiedEntries, type Copied } from './copied-entries.ts';
import { discrepancyPlace, type Locate } from './report/places.ts';
import { MOST_FINDINGS } from './source-file.ts';
import { suggest } from './suggest.ts';

/** The two values that a warning is about: every warning carries both (the catalogue sees to it). */
function quotedValues({ facts }: Diagnostic): { readonly printed: Fact; readonly computed: Fact } {
  return { printed: facts['printed'] ?? null, computed: facts['computed'] ?? null };
}

/** A report's head, with where its places stand. */
export interface LocatedHead {
  readonly report: ReportHead;
  readonly locate: Locate;
}

/**
 * The warnings, those that were acknowledged marked, and an error for each stale acknowledgement. Of
 * reports whose acknowledgements cannot be read, the warnings await them.
 */
export function acknowledge(
  warnings: readonly Diagnostic[],
  reports: readonly LocatedHead[],
  unread: ReadonlySet<string> = new Set(),
): readonly Diagnostic[] {
  const covered = new Set<Diagnostic>();
  const stale: Diagnostic[] = [];
  const byPlace = Map.groupBy(warnings, ({ report, code, place }) =>
    keyOf(report ?? '', code, place),
  );
  const byReport = Map.groupBy(warnings, (warning) => warning.report);
  /** The finding that a quote means by its values, where its code or its place was mistyped. */
  const meantBy = (quote: Quote, report: string): Diagnostic | null => {
    const alike = (byReport.get(report) ?? []).filter(
      (warning) =>
        covers(quote, warning) && (warning.code === quote.code || warning.place === quote.place),
    );
    return alike.length === 1 ? alike[0]! : null;
  };
  const copiedIn = copiedEntries(
    warnings,
    reports.map(({ report }) => report),
  );
  for (const { report, locate } of reports) {
    const copied = copiedIn(report);
    let times = 0;
    for (const { entry, quote, at } of quotesIn(report)) {
      if (copied.entries.has(entry)) continue;
      // Of a table that could not be read nothing is known: its entries wait until it can be.
      if (report.unreadable.some((kind) => quote.place.startsWith(`${kind}/`))) continue;
      const here = byPlace.get(keyOf(report.id, quote.code, quote.place)) ?? [];
      const matches = here.filter((warning) => covers(quote, warning));
      for (const match of matches) covered.add(match);
      const locateField = (field: string) => locate(`${at}/${field}`);
      if (matches.length > 0) continue;
      const last = stale.at(-1);
      // What a file has very many of is counted, no more.
      stale.push(
        last && ++times > MOST_FINDINGS
          ? last
          : staleQuote(report.id, quote, here[0] ?? null, meantBy(quote, report.id), locateField),
      );
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

/** A finding that an acknowledgement quotes, and where it does so. */
interface Quoted {
  readonly entry: Discrepancy;
  readonly quote: Quote;
  readonly at: string;
}

/** Every finding that a report's acknowledgements quote. */
function quotesIn({ discrepancies }: ReportHead): readonly Quoted[] {
  return discrepancies.flatMap((entry, i) =>
    quotesOf(entry).map((quote, n) => ({
      entry,
      quote,
      at: n === 0 ? discrepancyPlace(i) : `${discrepancyPlace(i)}/also.${n - 1}`,
    })),
  );
}

function keyOf(report: string, code: string, place: string): string {
  return [report, code, place].join('\n');
}

function covers(quote: Quote, warning: Diagnostic): boolean {
  const values = quotedValues(warning);
  return quote.printed === values.printed && quote.computed === values.computed;
}

/** Said once a file, at the first of them. */
function copiedTold(report: ReportHead, { entries, period }: Copied, locate: Locate): Diagnostic {
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

/**
 * Stands at what does not hold: the code, the place, or the first of the two values that has changed. `instead`
 * is what was found there, `meant` what the entry may have been written for.
 */
function staleQuote(
  report: string,
  quote: Quote,
  instead: Diagnostic | null,
  meant: Diagnostic | null,
  locateField: (field: string) => Span,
): Diagnostic {
  const values = instead ? quotedValues(instead) : null;
  const kind = codeKind(quote.code);
  const code = kind === 'warning' ? null : (meant?.code ?? suggest(quote.code, WARNINGS));
  const field =
    kind !== 'warning'
      ? 'code'
      : !values
        ? 'place'
        : quote.printed === values.printed
          ? 'computed'
          : 'printed';
  return {
    ...locateField(field),
    code: 'discrepancy-stale',
    severity: severityOf('discrepancy-stale'),
    report,
    place: quote.place,
    facts: {
      code: quote.code,
      kind,
      place: quote.place,
      printed: values?.printed ?? null,
      computed: values?.computed ?? null,
      meant_code: code,
      meant_place: kind === 'warning' && !values ? (meant?.place ?? null) : null,
    },
    related: null,
    suggestion: code,
    acknowledged: false,
  };
}

/** What can be acknowledged. */
const WARNINGS = (Object.keys(catalogue) as Code[])
  .filter((code) => severityOf(code) === 'warning')
  .map((word) => ({ word }));

function codeKind(code: string): Severity | 'unknown' {
  return Object.hasOwn(catalogue, code) ? severityOf(code as Code) : 'unknown';
}
