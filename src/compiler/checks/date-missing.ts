/**
 * A report has no day of issue, or a listed document has no date where the others of its list do.
 *
 * Why: a report's figures cannot be placed in time but by its period, and a document is hard to find.
 * What to do: add the day once it is known; if the document prints none, do nothing.
 *
 * Example: «ngày /02/2024».
 */
import { placeOf } from '../../domain/place.ts';
import { readWholeDate } from '../../domain/report-days.ts';
import type { DocumentRow } from '../../domain/report.ts';
import type { Check } from './check.ts';

export const dateMissing: Check<'date-missing'> = {
  code: 'date-missing',
  run(corpus, object) {
    for (const report of corpus.reports) {
      const printed = report.issued_on_printed ?? '';
      // One that is printed in full and yet no day is told of as such.
      if (report.issued_on === null && readWholeDate(printed)?.day !== null)
        object({ report, place: 'report/issued_on', facts: { printed, of: 'report' } });
      const rows = report.documents?.rows ?? [];
      const undated = rows.filter((row) => !isDated(row));
      if (undated.length * 2 >= rows.length) continue;
      for (const { key } of undated)
        object({
          report,
          place: placeOf('documents', key, 'date'),
          facts: { printed: '', of: 'document' },
        });
    }
  },
};

function isDated({ date, date_printed }: DocumentRow): boolean {
  return date !== null || date_printed !== null;
}
