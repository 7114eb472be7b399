/**
 * A running total falls from one date to a later one.
 *
 * Why: what has been issued once is never un-issued, so one of the two numbers is wrong, or they count
 * different things. What to do: compare both reports with their documents.
 * Judged: indicators marked `cumulative` in the dictionary, since the beginning; and what is counted from
 * one printed day («từ 01/01») to different ends. Between reports of one unit and within one. Rounded and
 * hedged numbers may lie as far below as that allows.
 *
 * Example: 30.402 ASM declarations by February, 29.100 by July.
 */
import { marginOf } from '../../domain/figure.ts';
import { measuresOf, type Measure } from '../../domain/measure.ts';
import { compareText } from '../../domain/order.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { Corpus, UnitCheck } from './check.ts';
import { dictionaryOf } from './dictionary.ts';

export const stockDecreased: UnitCheck<'stock-decreased'> = {
  code: 'stock-decreased',
  runOnUnit(corpus, object) {
    for (const [, line] of runningTotals(corpus)) {
      const inOrder = [...line].sort((a, b) => compareText(a.end!, b.end!));
      let [earlier, last]: (Measure | null)[] = [null, null];
      for (const later of inOrder) {
        // Of an earlier day, the last.
        if (last && last.end! < later.end!) earlier = last;
        last = later;
        if (!earlier) continue;
        const margin = marginOf(later.figure) + marginOf(earlier.figure);
        if (later.value >= earlier.value - margin) continue;
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

/** Values that can only rise, by unit, indicator, scope and the day from which they are counted. */
function runningTotals(corpus: Corpus): ReadonlyMap<string, readonly Measure[]> {
  const dictionary = dictionaryOf(corpus.reference);
  const measures = corpus.reports.flatMap(measuresOf).filter(({ indicator, since, end }) => {
    const { kind, cumulative } = dictionary.get(indicator) ?? {};
    // A state has no beginning, whatever the document says of one.
    return end !== null && (since === null ? cumulative === true : kind === 'flow' || cumulative);
  });
  return Map.groupBy(measures, ({ report, indicator, scope, since }) =>
    [report.unit.key, indicator, scope, since ?? ''].join('\n'),
  );
}
