/**
 * Reporting periods (kỳ báo cáo) and days, as plain strings and values.
 * Knows the calendar; must not know what today is.
 */
import { compareText } from './order.ts';

/** A calendar day, ISO 8601 `yyyy-mm-dd`. Days compare as strings. */
export type Day = string;

export type PeriodKind = 'month' | 'quarter' | 'half' | 'year' | 'span';

/** A period and the first and last day that a report of it covers, both included. */
export interface Period {
  /** `2024-07`, `2024-q3`, `2024-h1`, `2024` or `2024-01--2024-03`. */
  readonly id: string;
  readonly kind: PeriodKind;
  readonly start: Day;
  readonly end: Day;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const PART_OF_YEAR = /^(\d{4})-(q[1-4]|h[12])$/;

/** Whether the text is a day that exists: 2024-02-29 does, 2023-02-29 does not. */
export function isDay(text: string): text is Day {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])] as const;
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
}

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** There was no year nought. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || (year % 400 === 0 && year > 0));
}

/** Number of days in a month (1–12) of the Gregorian calendar. */
export function lastDayOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : DAYS_OF_MONTHS[month - 1]!;
}

/** Reads a period id; null when the text is none. */
export function parsePeriod(id: string): Period | null {
  const [first, last, ...more] = id.split('--');
  if (first === undefined || more.length > 0) return null;
  if (last !== undefined) {
    const from = monthsOf(first, 'month');
    const until = monthsOf(last, 'month');
    if (!from || !until || from.start > until.start) return null;
    return { id, kind: 'span', start: from.start, end: until.end };
  }
  return monthsOf(id);
}

/**
 * The period as the calendar has it. A report may count other days, from the 15th to the 14th: by those
 * its figures are judged; by its id, that is by these, it is named, ordered and filed.
 */
export function calendarOf(period: Period): Period {
  return parsePeriod(period.id) ?? period;
}

/** Whether a report counts other days than the calendar has. */
export function hasOwnDays(period: Period): boolean {
  const { start, end } = calendarOf(period);
  return period.start !== start || period.end !== end;
}

/** Earlier first; of two that end together, the longer first. By the calendar. */
export function comparePeriods(a: Period, b: Period): number {
  const [one, other] = [calendarOf(a), calendarOf(b)];
  return (
    compareText(one.end, other.end) ||
    compareText(one.start, other.start) ||
    compareText(one.id, other.id)
  );
}

/** Whether two periods are of one kind; two spans also of as many months. */
export function areOfOneLength(a: Period, b: Period): boolean {
  return a.kind === b.kind && (a.kind !== 'span' || countMonths(a) === countMonths(b));
}

/** Calendar months of a period: 12 of a year. */
export function countMonths(period: Period): number {
  return monthsBetween(calendarOf(period));
}

/** Calendar months from one day to another, both included. */
export function monthsBetween({ start, end }: Pick<Period, 'start' | 'end'>): number {
  const month = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return month(end) - month(start) + 1;
}

/** Whether a period begins when another of its length ends, but for the length of one that was left out. */
export function follows(later: Period, earlier: Period): boolean {
  const length = Date.parse(earlier.end) - Date.parse(earlier.start);
  return Date.parse(later.start) - Date.parse(earlier.end) <= length + 2 * 86_400_000;
}

/** Whether a period begins on the day after another ends; days printed otherwise may overlap a little. */
export function isNextTo(later: Period, earlier: Period): boolean {
  const [own, before] = [later, earlier].map(({ id }) => parsePeriod(id.split('--').at(-1)!)!);
  return Date.parse(own!.start) - Date.parse(before!.end) === 86_400_000;
}

/** The period of the same length that comes after; null of a span, which nothing follows by rule. */
export function nextPeriod({ id, kind }: Period): Period | null {
  const year = Number(id.slice(0, 4));
  const nth = { month: 12, quarter: 4, half: 2, year: 1, span: 0 }[kind];
  if (nth === 0) return null;
  const at = kind === 'year' ? 1 : Number(/\d+$/.exec(id)![0]);
  const [nextYear, next] = at === nth ? [year + 1, 1] : [year, at + 1];
  const names = {
    month: `${nextYear}-${String(next).padStart(2, '0')}`,
    quarter: `${nextYear}-q${next}`,
    half: `${nextYear}-h${next}`,
    year: String(nextYear),
  };
  return kind === 'span' ? null : parsePeriod(names[kind]);
}

/** Whether the first period covers every day of the second. */
export function covers(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function monthsOf(id: string, only?: PeriodKind): Period | null {
  const month = MONTH.exec(id);
  if (month) return between(id, 'month', month[1]!, Number(month[2]), Number(month[2]));
  if (only === 'month') return null;
  if (/^\d{4}$/.test(id)) return between(id, 'year', id, 1, 12);
  const part = PART_OF_YEAR.exec(id);
  if (!part) return null;
  const nth = Number(part[2]!.slice(1));
  return part[2]!.startsWith('q')
    ? between(id, 'quarter', part[1]!, nth * 3 - 2, nth * 3)
    : between(id, 'half', part[1]!, nth * 6 - 5, nth * 6);
}

function between(id: string, kind: PeriodKind, year: string, first: number, last: number): Period {
  const month = (n: number) => String(n).padStart(2, '0');
  const end = lastDayOfMonth(Number(year), last);
  return { id, kind, start: `${year}-${month(first)}-01`, end: `${year}-${month(last)}-${end}` };
}
