/**
 * One indicator, scope and date has two values in one report.
 *
 * Why: a reader who finds one of them cannot know of the other. What to do: compare both with the
 * document; if it prints both, acknowledge the later one, and mark the one to be used `preferred`.
 * A figure without a date speaks of the report's own. Hedged values («hơn 500») are judged with a
 * tolerance of a twentieth. The fault stands at the later place.
 *
 * Example: 1.423.725 cards issued in the narrative, 1.565.845 in the appendix.
 */
import { measuresOf, type Measure } from '../../domain/measure.ts';
import type { Check } from './check.ts';

const TOLERANCE = 0.05;

export const valueConflict: Check<'value-conflict'> = {
  code: 'value-conflict',
  run(archive, object) {
    const stocks = new Set(
      archive.reference.indicators.filter(({ kind }) => kind === 'stock').map(({ id }) => id),
    );
    for (const report of archive.reports) {
      const dated = measuresOf(report).filter(({ end }) => end !== null);
      const same = Map.groupBy(dated, ({ indicator, scope, start, end }) =>
        // A state has a day and no beginning.
        [indicator, scope, stocks.has(indicator) ? '' : (start ?? ''), end].join('\n'),
      );
      for (const [, [first, ...others]] of same) {
        const met = [first!];
        for (const measure of others) {
          if (met.some((earlier) => agree(earlier, measure))) continue;
          met.push(measure);
          const facts = {
            printed: measure.value,
            computed: first!.value,
            name: measure.name,
            where: first!.place.replace(/\/value$/, ''),
          };
          object({ report, place: measure.place, facts, related: first! });
        }
      }
    }
  },
};

function agree(a: Measure, b: Measure): boolean {
  if (a.value === b.value) return true;
  const isHedged = [a, b].some(({ figure }) => figure?.qualifier != null || figure?.up_to != null);
  return isHedged && Math.abs(a.value - b.value) <= TOLERANCE * Math.max(a.value, b.value);
}
