/**
 * The printed words hedge a number, and its `qualifier` does not say so, or says another thing.
 *
 * Why: without it «hơn 500» is published, drawn and compared as 500 exactly. What to do: write the
 * qualifier that the words mean.
 * Judged: a word that hedges directly before the number that is the value.
 *
 * Example: printed «hơn 500 hồ sơ» with `qualifier: nearly`.
 */
import { HEDGES } from '../../domain/figure.ts';
import { figurePartsOf } from '../../domain/report.ts';
import { readQuantities, unitFactor } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

const HEDGED = new RegExp(String.raw`(?<!\p{L})(${Object.keys(HEDGES).join('|')})\s+(?=\d)`, 'giu');

export const qualifierMismatch: Check<'qualifier-mismatch'> = {
  code: 'qualifier-mismatch',
  run(corpus, object) {
    for (const report of corpus.reports)
      for (const { place, value, unit, printed, qualifier } of figurePartsOf(report)) {
        if (value === null || printed === null) continue;
        const words = printed.normalize('NFC').replace(/\s+/gu, ' ');
        for (const { 0: hedge, 1: word = '', index } of words.matchAll(HEDGED)) {
          const [first] = readQuantities(words.slice(index + hedge.length));
          const meant = HEDGES[word.toLowerCase()]!;
          const isTheValue = first?.value === value || first?.value === value * unitFactor(unit);
          if (!isTheValue || meant.includes(qualifier!)) continue;
          const facts = { printed: words, computed: qualifier ?? '', meant: meant[0]! };
          object({ report, place: `${place}/qualifier`, facts });
          break;
        }
      }
  },
};
