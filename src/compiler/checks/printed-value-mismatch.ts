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
import { figuresOf } from '../../domain/report.ts';
import type { FigurePart } from '../../domain/figure.ts';
import { hasUnreadableDigits, readQuantities } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

export const printedValueMismatch: Check<'printed-value-mismatch'> = {
  code: 'printed-value-mismatch',
  run(archive, object) {
    for (const report of archive.reports) {
      const judge = (part: FigurePart, place: string) => {
        if (part.printed === null || part.value === null) return;
        const read = [...new Set(readQuantities(part.printed).map(({ value }) => value))];
        if (read.length === 0 && !hasUnreadableDigits(part.printed)) return;
        if (read.includes(part.value)) return;
        const facts = { printed: part.printed, computed: part.value, read };
        object({ report, place: `${place}/value`, facts });
      };
      for (const figure of figuresOf(report)) {
        judge(figure, figure.place);
        for (const part of figure.parts) judge(part, `${figure.place}/parts/${part.key}`);
      }
    }
  },
};
