/**
 * Numbers as a reader sees them: a value, or the words for why there is none. Nought, nothing printed,
 * nothing arising, not reported, not applicable and illegible never look alike.
 */
import { agrees, type Percent, type Reason } from '../../domain/figure.ts';
import { formatNumber } from '../../domain/vietnamese.ts';
import type { ReportSentences } from '../sentences-report.ts';

/** One number of a page, or the reason for its absence. */
export interface Cell {
  readonly state: 'value' | 'missing' | Reason;
  readonly text: string;
  /** Words for a sign that does not speak for itself. */
  readonly says: string | null;
  /** Present where a finding speaks of this very cell. */
  readonly id: string | null;
}

/** What stands beside a value: a doubt, or a number that we computed and the document does not print. */
export interface Remark {
  readonly tone: 'doubt' | 'quiet';
  readonly text: string;
}

/** A percentage with its bar. */
export interface ShareCell extends Cell {
  /** Length of the bar in percent, from 0 to 100; null where there is nothing to draw. */
  readonly bar: number | null;
  readonly remark: Remark | null;
}

/** A count or an amount. */
export function amountCell(
  value: number | null,
  reason: Reason | undefined,
  say: ReportSentences,
  id: string | null = null,
): Cell {
  return value === null ? gapCell(reason, say, id) : valueCell(formatNumber(value), id);
}

/** A text that is there. */
export function valueCell(text: string, id: string | null = null): Cell {
  return { state: 'value', text, says: null, id };
}

/** A percentage as printed; where the counts beside it say otherwise, what they come to. */
export function shareCell(
  printed: Percent | null,
  computed: number | null,
  reason: Reason | undefined,
  say: ReportSentences,
  id: string | null = null,
): ShareCell {
  const cell = printed ? valueCell(percent(printed, say), id) : gapCell(reason, say, id);
  const drawn = printed ? (agreesOrUnknown(printed, computed) ? printed.value : computed) : computed;
  return {
    ...cell,
    bar: drawn === null ? null : Math.min(100, Math.max(0, round(drawn))),
    remark: shareRemark(printed, computed, say),
  };
}

/** A printed percentage with the decimals it claims: `96,54 %`. */
export function percent(printed: Percent, say: ReportSentences): string {
  return say.percent(formatNumber(printed.value, printed.decimals));
}

/** A percentage of ours, with two decimals or as many as it is compared with. */
export function percentOf(value: number, say: ReportSentences, decimals = 2): string {
  return say.percent(formatNumber(value, Math.max(2, decimals)));
}

function shareRemark(
  printed: Percent | null,
  computed: number | null,
  say: ReportSentences,
): Remark | null {
  if (computed === null) return null;
  if (printed === null) return { tone: 'quiet', text: say.computed(percentOf(computed, say)) };
  return agrees(printed, computed)
    ? null
    : { tone: 'doubt', text: say.recomputed(percentOf(computed, say, printed.decimals)) };
}

function agreesOrUnknown(printed: Percent, computed: number | null): boolean {
  return computed === null || agrees(printed, computed);
}

function gapCell(reason: Reason | undefined, say: ReportSentences, id: string | null): Cell {
  return reason === undefined
    ? { state: 'missing', text: say.missing, says: say.notPrinted, id }
    : { state: reason, text: say.reasons[reason], says: null, id };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
