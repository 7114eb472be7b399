/**
 * A date is printed that no calendar has: cut off, or impossible.
 *
 * Why: the document cannot be found by it. What to do: look in the register; the printed form stays in
 * `date_printed`, and `date` is left out as long as the day is not known.
 *
 * Example: 03/01/202.
 */
import { placeOf } from '../../domain/place.ts';
import type { Check } from './check.ts';

/** What `computed` says where no day can be made out. */
const UNREADABLE = 'không đọc được';

export const dateInvalid: Check<'date-invalid'> = {
  code: 'date-invalid',
  run(archive, object) {
    for (const report of archive.reports)
      for (const row of report.documents?.rows ?? []) {
        if (row.date !== null || row.date_printed === null) continue;
        const place = placeOf('documents', row.key, 'date_printed');
        object({ report, place, facts: { printed: row.date_printed, computed: UNREADABLE } });
      }
  },
};
