/**
 * A date lies where this report cannot reach.
 *
 * Why: a figure as of a day after the report was written, or of a year too early, is a slip of the
 * keyboard in the document or in the file. What to do: compare with the document.
 * Judged: dates of figures and of listed documents. Too late is after the day of issue, or after the
 * data and the period end where none is printed. Too early is a day long before the period that would
 * fit it with the year put right; older documents and earlier figures as such are no fault.
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
      for (const row of report.documents?.rows ?? [])
        if (row.date !== null)
          judge(
            placeOf('documents', row.key, 'date'),
            row.date,
            isYearSlip(row.date, report, last),
          );
      for (const figure of figuresOf(report))
        for (const [field, day] of daysOf(figure))
          // Longer reports compare with last year's same day, and mean it.
          judge(
            `${figure.place}/${field}`,
            day,
            report.period.kind === 'month' && isYearSlip(day, report, last),
          );
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

/** Whether the day is more than a length of the period too early, and would not be in another year. */
function isYearSlip(day: Day, { period }: Report, last: Day): boolean {
  const length = Date.parse(period.end) - Date.parse(period.start);
  const earliest = new Date(Date.parse(period.start) - length).toISOString().slice(0, 10);
  const inYear = (of: Day) => of.slice(0, 4) + day.slice(4);
  return (
    day < earliest &&
    [inYear(period.start), inYear(period.end)].some(
      (other) => earliest <= other && other <= last && other !== day,
    )
  );
}
