/**
 * A report is dated after today.
 *
 * Why: a mistyped year sends a report to the end of every list and series. What to do: check the year
 * and the month. Judged: the day of issue and the day until which the data run.
 *
 * Example: issued_on 2204-07-18.
 */
import type { Check } from './check.ts';

const FIELDS = [
  ['issued_on', 'Ngày ban hành'],
  ['data_until', 'Số liệu đến ngày'],
] as const;

/** What `computed` says; not today itself, or an acknowledgement would be stale tomorrow. */
const NOT_LATER = 'không sau hôm nay';

export const dateInFuture: Check<'date-in-future'> = {
  code: 'date-in-future',
  run(corpus, object, today) {
    for (const report of corpus.reports)
      for (const [field, title] of FIELDS) {
        const printed = report[field];
        if (printed === null || printed <= today) continue;
        object({
          report,
          place: `report/${field}`,
          facts: { field, title, printed, computed: NOT_LATER, today },
        });
      }
  },
};
