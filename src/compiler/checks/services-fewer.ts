/**
 * The services table has fewer services than that of the unit's previous report.
 *
 * Why: a table that was cut off while it was copied looks like this, and what is not there is judged by no other
 * check. What to do: compare with the document and enter the rows that are missing; if it prints no more, do nothing.
 * Judged: which services have a row, against the previous report of the unit that has the table.
 *
 * Example: one service, where the month before had 25.
 */
import { previousReports } from '../../domain/archive.ts';
import type { UnitCheck } from './check.ts';

/** Of so many services each is named. */
const MOST_NAMED = 5;

export const servicesFewer: UnitCheck<'services-fewer'> = {
  code: 'services-fewer',
  runOnUnit(corpus, object) {
    for (const [report, previous] of previousReports(corpus.reports)) {
      if (!report.services || !previous.services) continue;
      const here = new Set(report.services.rows.map(({ service }) => service));
      const missing = previous.services.rows.filter(({ service }) => !here.has(service));
      const [now, before] = [report, previous].map(({ services }) => services!.rows.length);
      if (now! >= before!) continue;
      object({
        report,
        place: 'services',
        facts: {
          now: now!,
          before: before!,
          names: missing.slice(0, MOST_NAMED).map(({ name }) => name),
          rest: Math.max(0, missing.length - MOST_NAMED),
        },
        related: { report: previous, place: 'services' },
      });
    }
  },
};
