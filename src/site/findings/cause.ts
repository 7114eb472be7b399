/**
 * Causes (nguyên nhân): what a reader is told once. The findings that one acknowledgement covers are one
 * cause, and so are those that surely follow from one fault before anybody has reviewed it. The report's
 * page, the list of all reports and the home page count them alike.
 */
import { byCause } from '../../diagnostics/common-cause.ts';
import type { Code } from '../../diagnostics/catalogue.ts';
import { quotesOf, type Discrepancy, type Quote, type ReportHead } from '../../domain/report.ts';

/** What the compiler says of a report, as far as a page needs it. */
export interface Finding {
  readonly code: Code;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly place: string;
  readonly related: { readonly report: string; readonly place: string } | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly acknowledged: boolean;
}

export interface Cause {
  /** The acknowledgement; null where nobody has reviewed it. */
  readonly entry: Discrepancy | null;
  /** At least one: what it is called by, then what follows from it. */
  readonly findings: readonly Finding[];
}

/** Whether a person has compared it with the document. */
export function isExplained({ entry, findings }: Cause): boolean {
  return entry !== null || findings.every(({ acknowledged }) => acknowledged);
}

/** The causes of a report's warnings; what was written down stays, whether the checks still find it or not. */
export function causesOf(report: ReportHead, all: readonly Finding[]): readonly Cause[] {
  const left = new Map(
    [...Map.groupBy(all, keyOf)].map(([key, alike]) => [
      key,
      alike.filter(({ severity }) => severity === 'warning'),
    ]),
  );
  const take = (quote: Quote): readonly Finding[] => {
    const alike = left.get(keyOf(quote)) ?? [];
    const taken = alike.filter(({ facts }) => isQuoted(facts, quote));
    left.set(
      keyOf(quote),
      alike.filter((finding) => !taken.includes(finding)),
    );
    return taken.length > 0 ? taken : [asFinding(quote)];
  };
  const explained = report.discrepancies.map((entry) => ({
    entry,
    findings: quotesOf(entry).flatMap(take),
  }));
  const open = byCause([...left.values()].flat()).map((findings) => ({ entry: null, findings }));
  return [...explained, ...open];
}

function keyOf({ code, place }: { readonly code: string; readonly place: string }): string {
  return `${code} ${place}`;
}

/** Of several faults of one place, just the one of these values. */
function isQuoted(facts: Finding['facts'], { printed, computed }: Quote): boolean {
  return facts['printed'] === printed && facts['computed'] === computed;
}

function asFinding({ code, place, printed, computed }: Quote): Finding {
  return {
    code: code as Code,
    severity: 'warning',
    place,
    related: null,
    facts: { printed, computed },
    acknowledged: true,
  };
}
