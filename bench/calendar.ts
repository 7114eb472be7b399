/** Days and months, moved: all in UTC, so that no machine's time zone has a say. */

/** A month as one number, that months may be counted by. */
export type Month = number;

export function monthOf(year: number, month: number): Month {
  return year * 12 + month - 1;
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

/** 1 to 12. */
export function numberOf(month: Month): number {
  return (month % 12) + 1;
}

/** `2024-07`. */
export function idOf(month: Month): string {
  return `${yearOf(month)}-${twoDigits(numberOf(month))}`;
}

export function lastDayOf(month: Month): number {
  return new Date(Date.UTC(yearOf(month), numberOf(month), 0)).getUTCDate();
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether there is such a day: the documents print some that do not exist. */
export function exists({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(monthOf(year, month));
}

/** The same day of another month; the last of a month stays the last. */
export function moveByMonths({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const from = monthOf(year, month);
  const to = from + months;
  const last = lastDayOf(to);
  return {
    year: yearOf(to),
    month: numberOf(to),
    day: day === lastDayOf(from) ? last : Math.min(day, last),
  };
}

/** Days apart on which a number comes round in two years, and how many years pass until it is the same day again. */
const DRIFT_DAYS = 2;
const ROUND_YEARS = 14;

/**
 * About the same day of another year. Numbers of documents begin anew each year and come round again at
 * about the same time, never on the very same day: that would be a slip of the year.
 */
export function moveByYears(day: CalendarDay, years: number): CalendarDay {
  const year = day.year + years;
  const drift = DRIFT_DAYS * (((years % ROUND_YEARS) + ROUND_YEARS) % ROUND_YEARS);
  // Towards the middle of the year, never into another.
  const towards = day.month <= 6 ? drift : -drift;
  const moved = new Date(Date.UTC(year, day.month - 1, day.day + towards));
  return { year, month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

export function isoOf({ year, month, day }: CalendarDay): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
