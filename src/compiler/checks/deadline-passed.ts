/**
 * A deadline had passed on the report's own date, and the thing is not said to be completed.
 *
 * Why: that is what a monthly report is read for. What to do: nothing, if the document says so.
 * Judged by the report's dates, never by today's; what runs on (ongoing) is not late.
 *
 * Example: «Trước ngày 30/01/2024» with step 3 of 5 in the report of February.
 */
import { lastDayOf } from '../../domain/measure.ts';
import { parsePeriod, type Day } from '../../domain/period.ts';
import { placeOf } from '../../domain/place.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import { adoptedPhrase } from './adopted.ts';
import type { Check } from './check.ts';

const LATE = ['in-progress', 'not-started', 'awaiting-guidance'];

export const deadlinePassed: Check<'deadline-passed'> = {
  code: 'deadline-passed',
  run(corpus, object) {
    for (const report of corpus.reports) {
      const day = lastDayOf(report);
      for (const kind of ['models', 'tasks'] as const)
        for (const row of report[kind]?.rows ?? []) {
          const days = row.due.map(lastDay).filter((due) => due !== null);
          // Of several deadlines the last one counts; one that also runs on is never over.
          const due = days.reduce<Day>((a, b) => (a > b ? a : b), '');
          if (due === '' || due >= day || row.due.includes('ongoing') || !LATE.includes(row.status))
            continue;
          const status = adoptedPhrase(corpus.reference, row);
          const facts = { due: formatDay(due), day: formatDay(day), status };
          object({ report, place: placeOf(kind, row.key, 'deadline'), facts });
        }
    }
  },
};

function lastDay(term: string): Day | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(term) ? term : (parsePeriod(term)?.end ?? null);
}
