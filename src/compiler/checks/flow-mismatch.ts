/**
 * A running total has risen by another number than the report says was added in its period.
 *
 * Why: one of the three numbers may have been mistyped. What to do: compare both reports; totals that were
 * corrected in between differ rightly, so this is a notice and blocks nothing.
 * Judged: running totals of the dictionary beside the count of the period that belongs to them (`eid-issued`
 * and `eid-issued-period`), where the previous report is of the period just before and each prints one value.
 *
 * Example: 904.311 accounts in June, 911.806 in July, and «7.945 in the month».
 */
import { previousReports } from '../../domain/archive.ts';
import { marginOf, mayEqual } from '../../domain/figure.ts';
import { measuresOf, type Measure } from '../../domain/measure.ts';
import { isNextTo } from '../../domain/period.ts';
import type { Report } from '../../domain/report.ts';
import type { UnitCheck } from './check.ts';
import { dictionaryOf } from './dictionary.ts';

export const flowMismatch: UnitCheck<'flow-mismatch'> = {
  code: 'flow-mismatch',
  runOnUnit(corpus, object) {
    const dictionary = dictionaryOf(corpus.reference);
    const pairs = [...dictionary.values()].flatMap(({ id, kind, cumulative }) => {
      if (kind !== 'stock' || !cumulative) return [];
      const flow = [`${id}-period`, id.replace(/-total$/u, '')].find(
        (other) => other !== id && dictionary.get(other)?.kind === 'flow',
      );
      return flow === undefined ? [] : [{ stock: id, flow }];
    });
    for (const [report, previous] of previousReports(corpus.reports)) {
      if (!isNextTo(report.period, previous.period)) continue;
      for (const { stock, flow } of pairs) {
        const [now, before, added] = [
          only(report, stock, null),
          only(previous, stock, null),
          only(report, flow, report),
        ];
        if (!now || !before || !added) continue;
        const margin = [now, before, added].reduce((sum, one) => sum + marginOf(one.figure), 0);
        const computed = now.value - before.value;
        if (computed < 0 || mayEqual(added.value, computed, margin)) continue;
        const facts = {
          name: added.name,
          value: added.value,
          computed,
          now: now.value,
          before: before.value,
          period: previous.period.id,
        };
        object({ report, place: added.place, facts, related: before });
      }
    }
  },
};

/** The one value of an indicator for the whole unit; of a flow, within the report's own period. */
function only(report: Report, indicator: string, within: Report | null): Measure | null {
  const [one, ...others] = measuresOf(report).filter(
    (measure) => measure.indicator === indicator && measure.scope === '',
  );
  if (!one || others.some(({ value }) => value !== one.value)) return null;
  const isOwn = within === null || one.since === null || one.since === within.period.start;
  return isOwn ? one : null;
}
