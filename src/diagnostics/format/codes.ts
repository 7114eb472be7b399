/** How many diagnostics of each code there are: the summary that every long list ends with. */
import { compareText } from '../../domain/order.ts';
import type { Code, Severity } from '../catalogue.ts';
import { compareSeverity, type Diagnostic } from '../diagnostic.ts';

export interface CodeCount {
  readonly code: Code;
  readonly severity: Severity;
  /** All of them, acknowledged ones too. */
  readonly count: number;
  readonly acknowledged: number;
}

/** Errors first; within a severity what is most frequent first. */
export function countCodes(diagnostics: readonly Diagnostic[]): readonly CodeCount[] {
  return [...Map.groupBy(diagnostics, ({ code }) => code)]
    .map(([code, all]) => ({
      code,
      severity: all[0]!.severity,
      count: all.length,
      acknowledged: all.filter(({ acknowledged }) => acknowledged).length,
    }))
    .sort((a, b) => compareSeverity(a, b) || b.count - a.count || compareText(a.code, b.code));
}
