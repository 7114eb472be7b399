/**
 * Printed values as pages draw them: a number in Vietnamese digits, or the word for why there is none;
 * beside it what we recompute where the two disagree, and whether it is provisional or revised.
 */
import { agrees, type Percent, type Reason } from '../../domain/figure.ts';
import type { Sentences } from '../sentences.ts';

export interface Value {
  readonly kind: 'number' | 'zero' | 'text' | 'missing' | Reason;
  /** What is seen: `1.755`, `–`, `không phát sinh`. */
  readonly text: string;
  /** What is said instead, where what is seen is only a sign. */
  readonly spoken: string | null;
  /** `tính lại 93,90 %`, where it disagrees with what is printed. */
  readonly doubt: string | null;
  /** Words beside the value: provisional, revised. */
  readonly marks: readonly string[];
}

/** A printed number; where there is none, its reason, or that the document prints nothing. */
export function numberValue(
  value: number | null,
  say: Sentences,
  reason?: Reason,
  decimals?: number,
): Value {
  if (value === null) return gapValue(say, reason);
  return seen(value === 0 ? 'zero' : 'number', say.format.number(value, decimals));
}

/** A printed percentage, with the recomputed one where they disagree. */
export function percentValue(
  printed: Percent | null,
  computed: number | null,
  say: Sentences,
  reason?: Reason,
): Value {
  if (printed === null) return gapValue(say, reason);
  const text = say.value.percent(say.format.number(printed.value, printed.decimals));
  const doubt =
    computed === null || agrees(printed, computed)
      ? null
      : say.value.recomputed(
          say.value.percent(say.format.share(computed, Math.max(2, printed.decimals))),
        );
  return { ...seen(printed.value === 0 ? 'zero' : 'number', text), doubt };
}

/** A printed name or day; where there is none, that the document prints nothing. */
export function textValue(text: string | null, say: Sentences): Value {
  return text === null ? gapValue(say) : seen('text', text);
}

/** The same value, marked in words. */
export function marked(value: Value, marks: readonly string[]): Value {
  return { ...value, marks: [...value.marks, ...marks] };
}

function gapValue(say: Sentences, reason?: Reason): Value {
  return reason
    ? seen(reason, say.value.reason[reason])
    : { ...seen('missing', say.value.missing), spoken: say.value.missing_spoken };
}

function seen(kind: Value['kind'], text: string): Value {
  return { kind, text, spoken: null, doubt: null, marks: [] };
}
