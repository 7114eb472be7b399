/** The keyword `typed` of the schemas: how a value must have been typed, which its value alone does not tell. */
import { REASONS } from '../domain/figure.ts';
import { isDay } from '../domain/period.ts';
import { findNumberFault, LONGEST_NUMBER, type NumberFault } from './number-format.ts';
import type { Node, ScalarNode } from './parse.ts';
import { readDay } from './times-as-typed.ts';

export type TypedForm = 'count' | 'number' | 'percent' | 'digits' | 'day' | 'block' | 'plain';

/** What is wrong with how a value was typed, as facts; null where nothing is. */
export function findTypingFault(
  node: Node,
  form: TypedForm,
): Readonly<Record<string, unknown>> | null {
  if (node.kind !== 'scalar' || node.value === null) return null;
  const { value, text, style, comment } = node;
  if (form === 'day') return isDay(text) ? null : { ...readDay(text) };
  if (form === 'block') return typeof value !== 'string' || style === 'block' ? null : {};
  if (form === 'plain') {
    if (comment) return { kept: text, lost: comment.text, range: comment };
    return typeof value === 'string' ? null : { unquoted: true };
  }
  if (form === 'digits') {
    const fault = findDigitsFault(node);
    return fault && { ...fault, quoted: false };
  }
  // What is longer than any number is none, and would take long to search.
  if (text.length > LONGEST_NUMBER) return null;
  const fault = findNumberFault(text, value, form);
  if (fault) return { ...fault, quoted: style !== 'plain' };
  const isReason = REASONS.some((reason) => reason === value);
  return typeof value === 'number' || isReason ? null : { isCell: true };
}

/** A whole number that stands for its digits, a number in a list or a year: typed as they are, with noughts before. */
function findDigitsFault({ text, style, value }: ScalarNode): NumberFault | null {
  if (!Number.isInteger(value) || style !== 'plain' || /^\d+$/.test(text)) return null;
  return (
    findNumberFault(text, value, 'count') ?? {
      understood: String(value),
      suggestion: null,
      certain: false,
    }
  );
}
