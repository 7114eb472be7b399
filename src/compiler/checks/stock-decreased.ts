/**
 * A running total falls from one date to a later one.
 *
 * Why: what has been issued once is never un-issued, so one of the two numbers is wrong, or they count
 * different things. What to do: compare both reports with their documents. Only indicators marked
 * `cumulative` in the dictionary are judged, between reports of one unit and within one.
 *
 * Example: 30.402 ASM declarations by February, 29.100 by July.
 */
import { measuresOf } from '../../domain/measure.ts';
import { compareText } from '../../domain/order.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

export const stockDecreased: Check<'stock-decreased'> = {
  code: 'stock-decreased',
  run(archive, object) {
    const cumulative = new Set(
      archive.reference.indicators.filter((indicator) => indicator.cumulative).map(({ id }) => id),
    );
    const measures = archive.reports
      .flatMap(measuresOf)
      // «lũy kế từ 01/01» begins anew each year; only totals since the beginning can be compared.
      .filter(
        ({ indicator, since, end }) => cumulative.has(indicator) && since === null && end !== null,
      );
    const lines = Map.groupBy(measures, ({ report, indicator, scope }) =>
      [report.unit.key, indicator, scope].join('\n'),
    );
    for (const [, line] of lines) {
      const inOrder = [...line].sort((a, b) => compareText(a.end!, b.end!));
      for (const [i, later] of inOrder.entries()) {
        const earlier = inOrder.slice(0, i).findLast((measure) => measure.end! < later.end!);
        if (!earlier || later.value >= earlier.value) continue;
        const facts = {
          printed: later.value,
          computed: earlier.value,
          name: later.name,
          before: formatDay(earlier.end!),
          after: formatDay(later.end!),
        };
        object({ report: later.report, place: later.place, facts, related: earlier });
      }
    }
  },
};
