/**
 * A denominator is none of the numbers that the report prints for what the figure is a part of.
 *
 * Why: a share of another whole cannot be compared with others. What to do: see of what the document counts it; a
 * denominator of its own is no fault, for this is a notice.
 * Judged: figures whose indicator is a part of one that the report prints for the same scope and time; any
 * printed value of the indicators above and beside it will do. One slip from the whole is a value-conflict.
 *
 * Example: 5.100 of 9.900, where the report prints 20.808 for the whole.
 */
import type { Check } from './check.ts';
import { unlikeDenominators } from './denominators.ts';
import { dictionaryOf } from './dictionary.ts';

export const denominatorUnlike: Check<'denominator-unlike'> = {
  code: 'denominator-unlike',
  run({ reports, reference }, object) {
    const dictionary = dictionaryOf(reference);
    for (const report of reports)
      for (const { measure, place, of, whole, isSlip } of unlikeDenominators(report, dictionary)) {
        if (isSlip) continue;
        const facts = { name: measure.name, of, whole: whole.name, value: whole.value };
        object({ report, place, facts, related: whole });
      }
  },
};
