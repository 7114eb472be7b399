/**
 * A value is not what its printed words say.
 *
 * Why: `printed` is the source's own text and `value` what we compute with; if they part ways, one of
 * them was mistyped. What to do: correct whichever differs from the document.
 * Judged: figures, their parts, what they are compared with, and the counts of summaries. The words are
 * read by Vietnamese rules (dots group, a comma begins decimals, nghìn/triệu/tỷ multiply), and any
 * quantity in them may be the value.
 *
 * Example: printed «1,789 tỷ đồng» with the value 1789000.
 */
import { figurePartsOf, figuresOf, summariesOf, type Report } from '../../domain/report.ts';
import { placeOf } from '../../domain/place.ts';
import { inDong } from '../../domain/money.ts';
import { hasUnreadableDigits, readQuantities, unitFactor } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

export const printedValueMismatch: Check<'printed-value-mismatch'> = {
  code: 'printed-value-mismatch',
  run(corpus, object) {
    for (const report of corpus.reports)
      for (const { place, printed, value, unit, share = null } of printedValues(report)) {
        if (printed === null || value === null) continue;
        const read = [...new Set(readQuantities(printed).map((quantity) => quantity.value))];
        if (read.length === 0 && !hasUnreadableDigits(printed)) continue;
        // Of an amount that is not in đồng, that is what has been said.
        if (inDong({ value, unit, printed })) continue;
        // «Giảm 5 %» is a change of −5, «1.200 triệu đồng» 1200 in a unit of a million.
        // The words of a comparison may hold its percentage alone.
        const meant = [value, -value, value * unitFactor(unit), share, share && -share];
        if (read.some((one) => meant.includes(one))) continue;
        object({ report, place, facts: { printed, computed: value, read } });
      }
  },
};

interface PrintedValue {
  readonly place: string;
  readonly printed: string | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly share?: number | null;
}

function printedValues(report: Report): readonly PrintedValue[] {
  return [
    ...figurePartsOf(report).map(({ place, printed, value, unit }) => ({
      place: `${place}/value`,
      printed,
      value,
      unit,
    })),
    ...figuresOf(report).flatMap((figure) =>
      (['previous', 'benchmark', 'change'] as const).flatMap((field) => {
        const { printed = null, value = null, share = null } = figure[field] ?? {};
        const place = `${figure.place}/${field}`;
        return { place, printed, value, unit: figure.unit, share: share?.value ?? null };
      }),
    ),
    ...summariesOf(report).map(({ table, key, printed, count }) => ({
      place: placeOf(table, `summaries.${key}`, 'count'),
      printed,
      value: count,
      unit: null,
    })),
  ];
}
