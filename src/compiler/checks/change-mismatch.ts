/**
 * A printed change is not the difference of the two numbers beside it.
 *
 * Why: «tăng 1.250 so với tháng trước» is what newspapers quote. What to do: compare all three numbers with
 * the document; acknowledge it if the document prints them so.
 * Judged: the change in numbers and in percent of figures that print their earlier value too, and
 * whether they rise or fall. A fall may be printed with or without its sign; rounded and hedged numbers may lie as far apart as that allows.
 *
 * Example: 500 after 480, «tăng 30».
 */
import {
  HEDGE,
  HEDGES,
  marginOf,
  mayAgree,
  mayEqual,
  type Comparison,
  type Figure,
} from '../../domain/figure.ts';
import { figuresOf } from '../../domain/report.ts';
import { fold, readQuantities } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

export const changeMismatch: Check<'change-mismatch'> = {
  code: 'change-mismatch',
  run(corpus, object) {
    for (const report of corpus.reports)
      for (const figure of figuresOf(report)) {
        const { value, previous, change, name, unit } = figure;
        const before = previous?.value ?? null;
        // Of a percentage the change may be in points or in percent.
        if (!change || value === null || before === null || unit === '%') continue;
        if (!isOfOneTime(previous!, change)) continue;
        const difference = value - before;
        const margin = marginOf(figure) + roundingOf(previous!) + roundingOf(change);
        const place = `${figure.place}/change`;
        const direction = directionOf(change);
        if (direction !== null && Math.abs(difference) > margin && direction * difference < 0) {
          const size = change.value ?? change.share?.value ?? null;
          const printed = direction * Math.abs(size ?? difference);
          const computed =
            change.value === null && change.share !== null && before !== 0
              ? Number(((difference / before) * 100).toFixed(change.share.decimals))
              : difference;
          object({ report, place, facts: { printed, computed, name } });
          continue;
        }
        const isTold =
          change.value !== null && !mayEqual(Math.abs(change.value), Math.abs(difference), margin);
        if (isTold)
          object({ report, place, facts: { printed: change.value, computed: difference, name } });
        else if (change.share !== null && before !== 0 && !isShareOf(figure, difference, margin)) {
          const { value: printed, decimals } = change.share;
          const computed = Number(((difference / before) * 100).toFixed(decimals));
          object({ report, place, facts: { printed, computed, name } });
        }
      }
  },
};

/** A change since another time than that of the earlier value says nothing of it. */
function isOfOneTime(previous: Comparison, change: Comparison): boolean {
  return previous.period === null || change.period === null || previous.period === change.period;
}

/** Up or down, as the words of a change or its sign say; null where they say neither, or both. */
export function directionOf({ label, printed, value, share }: Comparison): 1 | -1 | null {
  const words = fold(`${label ?? ''} ${printed ?? ''}`);
  const [isUp, isDown] = [/\btang\b/u, /\bgiam\b/u].map((word) => word.test(words));
  if (isUp !== isDown) return isUp ? 1 : -1;
  return (value ?? share?.value ?? 0) < 0 ? -1 : null;
}

function isShareOf({ previous, change }: Figure, difference: number, margin: number): boolean {
  const { value, decimals } = change!.share!;
  const printed = { value: Math.abs(value), decimals };
  return mayAgree(printed, Math.abs(difference), previous!.value!, margin);
}

const HEDGED = new RegExp(`(?<!\\p{L})(?:${Object.keys(HEDGES).join('|')})(?!\\p{L})`, 'iu');

/** How far a comparison may lie from its number: it has no qualifier, but its words may hedge or round it. */
export function roundingOf({ value, printed }: Comparison): number {
  const read = readQuantities(printed ?? '').find(
    (one) => Math.abs(one.value) === Math.abs(value ?? 0),
  );
  if (HEDGED.test((printed ?? '').normalize('NFC'))) return HEDGE * Math.abs(value ?? 0);
  return read === undefined || read.step === 1 ? 0 : read.step / 2;
}
