/**
 * A date lies where this report cannot reach.
 *
 * Why: a figure as of a day after the report was written, or of a year too early, is a slip of the
 * keyboard in the document or in the file. What to do: compare with the document.
 * Judged: dates of figures and of listed documents. Too late is after the day of issue, or after the
 * data and the period end where none is printed. Too early: a document more than the length of the
 * period before its beginning; a figure of a month's report on the same day of an earlier year.
 *
 * Example: «tính đến ngày 15/02/2023» in the report of February 2024.
 */
import { lastDayOf } from '../../domain/measure.ts';
import type { Day } from '../../domain/period.ts';
import { placeOf } from '../../domain/place.ts';
import type { Figure } from '../../domain/figure.ts';
import { figuresOf, type Report } from '../../domain/report.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

export const dateOutsidePeriod: Check<'date-outside-period'> = {
  code: 'date-outside-period',
  run(archive, object) {
    for (const report of archive.reports) {
      const last = lastDayOf(report);
      const judge = (place: string, day: Day, tooEarly: boolean) => {
        const side = day > last ? 'after' : tooEarly ? 'before' : null;
        if (side === null) return;
        const limit = side === 'after' ? last : report.period.start;
        object({
          report,
          place,
          facts: { printed: formatDay(day), computed: formatDay(limit), side },
        });
      };
      const earliest = dayBefore(report);
      for (const row of report.documents?.rows ?? [])
        if (row.date !== null)
          judge(placeOf('documents', row.key, 'date'), row.date, row.date < earliest);
      for (const figure of figuresOf(report))
        for (const [field, day] of daysOf(figure))
          judge(`${figure.place}/${field}`, day, isOfAnotherYear(day, report));
    }
  },
};

function daysOf(figure: Figure): readonly (readonly [string, Day])[] {
  const { as_of, period } = figure;
  const end = period?.end ?? null;
  return [
    ...(as_of === null ? [] : [['as_of', as_of] as const]),
    ...(end === null ? [] : [['period.end', end] as const]),
  ];
}

/** One length of the period before its first day. */
function dayBefore(report: Report): Day {
  const { start, end } = report.period;
  const length = Date.parse(end) - Date.parse(start);
  return new Date(Date.parse(start) - length).toISOString().slice(0, 10);
}

/** The month is that of the period but the year an earlier one: most likely last year's digit. */
function isOfAnotherYear(day: Day, report: Report): boolean {
  return (
    report.period.kind === 'month' &&
    day.slice(0, 4) < report.period.start.slice(0, 4) &&
    day.slice(5, 7) === report.period.start.slice(5, 7)
  );
}
