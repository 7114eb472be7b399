/** Periods in words, by their ids: `2024-07` is «tháng 7 năm 2024», whatever days its report counts. */
import { calendarOf, countMonths, hasOwnDays, type Period } from '../../domain/period.ts';
import type { Sentences } from '../sentences.ts';

/** A period's name inside a sentence, in small letters. */
export function periodName(period: Period, say: Sentences): string {
  const { start, end } = calendarOf(period);
  const [year, first] = monthOf(start);
  switch (period.kind) {
    case 'month':
      return say.period.month(first, year);
    case 'quarter':
      return say.period.quarter((first + 2) / 3, year);
    case 'half':
      return say.period.half(first === 1 ? 1 : 2, year);
    case 'year':
      return say.period.year(year);
    case 'span':
      return spanName([year, first], monthOf(end), countMonths(period), say);
  }
}

/** The name where its year is said already: `tháng 7`, `quý III`, `9 tháng đầu`. */
export function shortPeriodName(period: Period, say: Sentences): string {
  const { start, end } = calendarOf(period);
  const [[year, first], [lastYear, last]] = [monthOf(start), monthOf(end)];
  const short = say.period.short;
  switch (period.kind) {
    case 'month':
      return short.month(first);
    case 'quarter':
      return short.quarter((first + 2) / 3);
    case 'half':
      return short.half(first === 1 ? 1 : 2);
    case 'year':
      return short.year;
    case 'span':
      if (year !== lastYear) return periodName(period, say);
      if (first > 1) return short.months(first, last);
      return short.first_months(countMonths(period));
  }
}

/** The name, and the days that the report counts where they are not the calendar's. */
export function periodWithDays(period: Period, say: Sentences): string {
  const days = ownDays(period, say);
  return days === null
    ? periodName(period, say)
    : say.period.with_days(periodName(period, say), days);
}

/** `từ 15/02/2026 đến 14/03/2026`; null where a report counts the days of the calendar. */
export function ownDays(period: Period, say: Sentences): string | null {
  if (!hasOwnDays(period)) return null;
  return say.period.days(say.format.day(period.start), say.format.day(period.end));
}

/** The first letter in capitals, for headings and cells. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

type Month = readonly [year: number, month: number];

/** `9 tháng đầu năm 2025` from January; else from month to month, the year once where it is one. */
function spanName([year, first]: Month, [lastYear, last]: Month, count: number, say: Sentences) {
  if (count === 1) return say.period.month(first, year);
  if (year !== lastYear)
    return say.period.span(say.period.month(first, year), say.period.month(last, lastYear));
  if (first > 1) return say.period.months(first, last, year);
  return count === 12 ? say.period.all_months(year) : say.period.first_months(count, year);
}

function monthOf(day: string): Month {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return [year, month];
}
