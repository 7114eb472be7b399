/** Numbers of a report's tables: a printed value, its anchor where a finding speaks of it, a bar for shares. */
import { agrees, type Percent, type Reason } from '../../../domain/figure.ts';
import type { Sentences } from '../../sentences.ts';
import type { ReportSentences } from '../sentences.ts';
import { areDoubtful, NO_SPOT, type Spot } from '../context.ts';
import { marked, numberValue, percentValue, type Value } from '../../value/view.ts';

/** One number of a table, with its anchor and signs where a finding speaks of this very cell. */
export interface Cell extends Spot {
  readonly value: Value;
}

/** A percentage with its bar. */
export interface ShareCell extends Cell {
  /** Length of the bar in percent, from 0 to 100, of the printed share; null where none is printed. */
  readonly bar: number | null;
  /** The same of the recomputed share, drawn hollow; null where it is the printed one. */
  readonly hollowBar: number | null;
}

/** The two catalogues of words that a cell may need. */
export interface Words {
  readonly say: Sentences;
  readonly words: ReportSentences;
}

/** A count or an amount. */
export function amountCell(
  value: number | null,
  reason: Reason | undefined,
  { say }: Words,
  spot: Spot = NO_SPOT,
): Cell {
  return { value: numberValue(value, say, reason), ...spot };
}

/** A text that we made, where a number would stand. */
export function textCell(text: string): Cell {
  return { value: { kind: 'number', text, spoken: null, doubt: null, marks: [] }, ...NO_SPOT };
}

/** A percentage as printed; where the counts beside it say otherwise, what they come to. */
export function shareCell(
  printed: Percent | null,
  computed: number | null,
  reason: Reason | undefined,
  { say, words }: Words,
  spot: Spot = NO_SPOT,
): ShareCell {
  const asPrinted = percentValue(printed, computed, say, reason);
  // A sign says the same, and leads to the explanation.
  const value = areDoubtful(spot.marks) ? { ...asPrinted, doubt: null } : asPrinted;
  const isOurs = printed === null && computed !== null;
  const differs = computed !== null && (printed === null || !agrees(printed, computed));
  return {
    value: isOurs ? marked(value, [words.computed(percentOf(computed, say))]) : value,
    ...spot,
    bar: printed && barOf(printed.value),
    hollowBar: differs ? barOf(computed) : null,
  };
}

/** A percentage that the document does not print and that we computed: quiet, and said to be ours. */
export function computedShareCell(computed: number, { say, words }: Words): ShareCell {
  const text = words.computed(percentOf(computed, say));
  return {
    value: { kind: 'missing', text, spoken: null, doubt: null, marks: [] },
    ...NO_SPOT,
    bar: null,
    hollowBar: barOf(computed),
  };
}

/** A printed percentage with the decimals it claims: `96,54 %`. */
export function percent(printed: Percent, say: Sentences): string {
  return say.value.percent(say.format.number(printed.value, printed.decimals));
}

/** A percentage of ours, with two decimals, or more where it would else read as 0 or 100. */
export function percentOf(value: number, say: Sentences, decimals = 2): string {
  return say.value.percent(say.format.share(value, decimals));
}

/** In whole percents: a bar is hardly a hundred pixels long. */
function barOf(share: number): number {
  return Math.min(100, Math.max(0, Math.round(share)));
}
