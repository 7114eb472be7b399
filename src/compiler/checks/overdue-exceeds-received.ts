/**
 * More applications were settled late than were received.
 *
 * Why: it may be so where last month's were settled now, but mostly a column has slipped. What to do: look
 * into the document; if it prints so, do nothing.
 *
 * Example: 120 overdue of 80 received.
 */
import { placeOf } from '../../domain/place.ts';
import type { Check } from './check.ts';

export const overdueExceedsReceived: Check<'overdue-exceeds-received'> = {
  code: 'overdue-exceeds-received',
  run(corpus, object) {
    for (const report of corpus.reports)
      for (const row of [...(report.services?.rows ?? []), ...(report.services?.totals ?? [])]) {
        const { key, overdue, received } = row;
        if (overdue === null || received === null || overdue <= received) continue;
        object({
          report,
          place: placeOf('services', key, 'settled', 'overdue'),
          facts: { overdue, received },
        });
      }
  },
};
