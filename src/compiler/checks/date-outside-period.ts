/**
 * A date lies where this report cannot reach.
 *
 * Why: a figure as of a day after the report was written, or of a year too early, is a slip of the
 * keyboard in the document or in the file. What to do: compare with the document.
 * Judged: dates of figures, of listed documents, and of documents cited in the texts. Too late is after
 * the day of issue, or after the data and the period end where none is printed. Too early is a day long
 * before the period that would fit it with the year put right; older documents and earlier figures as
 * such are no fault. Of cited documents and of the beginnings of running totals, which may well be old,
 * only what lies ten years too early is judged.
 *
 * Example: «tính đến ngày 15/02/2023» in the report of February 2024.
 */
import { lastDayOf } from '../../domain/measure.ts';
import type { Day, Period } from '../../domain/period.ts';
import { placeOf } from '../../domain/place.ts';
import { figuresOf, type Report } from '../../domain/report.ts';
import { citationsOf } from '../../domain/texts.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

export const dateOutsidePeriod: Check<'date-outside-period'> = {
  code: 'date-outside-period',
  run(archive, object) {
    for (const report of archive.reports) {
      const { period } = report;
      const last = lastDayOf(report);
      for (const { place, day, isSlip, words } of datesOf(report)) {
        const side = day > last ? 'after' : isSlip(day, period, last) ? 'before' : null;
        if (side === null) continue;
        const limit = side === 'after' ? last : period.start;
        const facts = { printed: formatDay(day), computed: formatDay(limit), side } as const;
        object({ report, place, facts, ...(words !== undefined && { words }) });
      }
    }
  },
};

/** A day that a report names, and what would make it too early. */
interface Dated {
  readonly place: string;
  readonly day: Day;
  readonly isSlip: (day: Day, period: Period, last: Day) => boolean;
  readonly words?: string;
}

function datesOf(report: Report): readonly Dated[] {
  const found: Dated[] = [];
  const add = (place: string, day: Day | null, isSlip: Dated['isSlip'], words?: string) => {
    if (day !== null) found.push({ place, day, isSlip, ...(words !== undefined && { words }) });
  };
  for (const { key, date } of report.documents?.rows ?? [])
    add(placeOf('documents', key, 'date'), date, isYearSlip);
  // Longer reports compare with last year's same day, and mean it.
  const ofFigures = report.period.kind === 'month' ? isYearSlip : isDecadeSlip;
  for (const { place, as_of, period } of figuresOf(report)) {
    add(`${place}/as_of`, as_of, ofFigures);
    add(`${place}/period.end`, period?.end ?? null, ofFigures);
    add(`${place}/period.start`, period?.start ?? null, isDecadeSlip);
  }
  const cited = new Set<string>();
  for (const { place, number, date, printed } of citationsOf(report)) {
    if (cited.has(`${number} ${date}`)) continue;
    cited.add(`${number} ${date}`);
    add(place, date, isDecadeSlip, printed);
  }
  return found;
}

/** Whether the day is more than a length of the period too early, and would not be in another year. */
function isYearSlip(day: Day, period: Period, last: Day): boolean {
  return [period.start, period.end].some((other) => fitsIn(other.slice(0, 4), day, period, last));
}

/** Whether the day is ten years too early: one digit, and never the last, tells it from one that fits. */
function isDecadeSlip(day: Day, period: Period, last: Day): boolean {
  return fitsIn(String(Number(day.slice(0, 4)) + 10), day, period, last);
}

function fitsIn(year: string, day: Day, period: Period, last: Day): boolean {
  const length = Date.parse(period.end) - Date.parse(period.start);
  const earliest = new Date(Date.parse(period.start) - length).toISOString().slice(0, 10);
  const other = year + day.slice(4);
  return day < earliest && earliest <= other && other <= last;
}
