/**
 * A report has no day of issue.
 *
 * Why: its figures cannot be placed in time but by its period. What to do: add the day once it is known.
 *
 * Example: «ngày /02/2024».
 */
import type { Check } from './check.ts';

export const dateMissing: Check<'date-missing'> = {
  code: 'date-missing',
  run(archive, object) {
    for (const report of archive.reports)
      if (report.issued_on === null)
        object({
          report,
          place: 'report/issued_on',
          facts: { printed: report.issued_on_printed ?? '' },
        });
  },
};
