/**
 * The value of a figure is not what its printed words say.
 *
 * Why: `printed` is the source's own text and `value` what we compute with; if they part ways, one of
 * them was mistyped. What to do: correct whichever differs from the document.
 * The words are read by Vietnamese rules (dots group, a comma begins decimals, nghìn/triệu/tỷ multiply),
 * and any quantity in them may be the value.
 *
 * Example: printed «1,789 tỷ đồng» with the value 1789000.
 */
import { figurePartsOf } from '../../domain/report.ts';
import { hasUnreadableDigits, readQuantities } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

export const printedValueMismatch: Check<'printed-value-mismatch'> = {
  code: 'printed-value-mismatch',
  run(archive, object) {
    for (const report of archive.reports)
      for (const { place, printed, value } of figurePartsOf(report)) {
        if (printed === null || value === null) continue;
        const read = [...new Set(readQuantities(printed).map((quantity) => quantity.value))];
        if (read.length === 0 && !hasUnreadableDigits(printed)) continue;
        if (read.includes(value)) continue;
        object({ report, place: `${place}/value`, facts: { printed, computed: value, read } });
      }
  },
};
