/**
 * A percentage of a whole lies outside 0 to 100.
 *
 * Why: a part of something cannot be more than all of it. What to do: compare with the document; where
 * a target was exceeded («đạt 180%»), write the target, and any percentage is right.
 *
 * Example: 100.05 % of the people of a province.
 */
import { oncePer } from '../../domain/once.ts';
import { placeOf } from '../../domain/place.ts';
import type { Reference } from '../../domain/reference.ts';
import { figurePartsOf } from '../../domain/report.ts';
import type { Check } from './check.ts';

export const shareOutOfRange: Check<'share-out-of-range'> = {
  code: 'share-out-of-range',
  run(corpus, object) {
    const ratios = percentagesOf(corpus.reference);
    for (const report of corpus.reports) {
      const judge = (place: string, printed: number, decimals: number) => {
        if (printed < 0 || printed > 100)
          object({ report, place, facts: { printed, computed: printed < 0 ? 0 : 100, decimals } });
      };
      const services = report.services;
      for (const row of [...(services?.rows ?? []), ...(services?.totals ?? [])])
        if (row.share)
          judge(placeOf('services', row.key, 'share'), row.share.value, row.share.decimals);
      for (const { place, target, share, value, of, indicator } of figurePartsOf(report)) {
        // Of a part above its whole another check has spoken.
        const isTold = value !== null && of !== null && value > of;
        if (target !== null || isTold) continue;
        if (share) judge(`${place}/share`, share.value, share.decimals);
        if (value !== null && indicator !== null && ratios.has(indicator))
          judge(`${place}/value`, value, decimalsOf(value));
      }
    }
  },
};

/** Indicators that are percentages of a whole. */
const percentagesOf = oncePer(
  ({ indicators }: Reference): ReadonlySet<string> =>
    new Set(
      indicators.filter(({ kind, unit }) => kind === 'ratio' && unit === '%').map(({ id }) => id),
    ),
);

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
