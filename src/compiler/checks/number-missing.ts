/**
 * A report has no number.
 *
 * Why: nobody can cite it. What to do: add the number once the report has been issued.
 *
 * Example: «Báo cáo số /BCTCTĐA06».
 */
import type { Check } from './check.ts';

export const numberMissing: Check<'number-missing'> = {
  code: 'number-missing',
  run(corpus, object) {
    for (const report of corpus.reports)
      if (report.number === null)
        object({ report, place: 'report/number', facts: { printed: report.number_printed ?? '' } });
  },
};
