/**
 * The days that stand at the head of a report, of issue and of the data's end: whether they can be meant,
 * and how far the report can speak. By a day that is itself in doubt nothing else is judged.
 */
import { isDay, lastDayOfMonth, type Day } from './period.ts';
import type { Report } from './report.ts';

/** Why a day at the head of a report cannot be meant, and the day that tells. */
export interface Doubt {
  readonly field: 'issued_on' | 'data_until';
  readonly day: Day;
  readonly side: 'before' | 'after';
  readonly against: 'before' | 'far-before' | 'far-after' | 'data' | 'issue';
  readonly limit: Day;
}

/** More than half a year: no report waits so long, and no data are so old. */
const FAR_DAYS = 200;
/** Data may run on into the next month, to the day of issue; hardly further. */
const BEYOND_DAYS = 45;

const found = new WeakMap<Report, readonly Doubt[]>();

/** What is in doubt at the head of a report, found once: every figure without a day of its own asks for it. */
export function doubtsOf(report: Report): readonly Doubt[] {
  const known = found.get(report) ?? findDoubts(report);
  found.set(report, known);
  return known;
}

/** A report that replaces another may well be late. */
function findDoubts(report: Report): readonly Doubt[] {
  const { issued_on: issued, data_until: data, period } = report;
  const doubts: Doubt[] = [];
  const isDataLate = data !== null && data > addDays(period.end, BEYOND_DAYS);
  if (data !== null && data < addDays(period.start, -FAR_DAYS))
    doubts.push(doubt('data_until', data, 'far-before', period.start));
  else if (isDataLate) doubts.push(doubt('data_until', data, 'far-after', period.end));
  if (issued === null) return doubts;
  const isSound = data !== null && doubts.length === 0;
  if (issued < period.start) doubts.push(doubt('issued_on', issued, 'before', period.start));
  else if (issued > addDays(period.end, FAR_DAYS) && report.replaces === null)
    doubts.push(doubt('issued_on', issued, 'far-after', period.end));
  else if (isSound && data > period.end && data > issued)
    doubts.push(doubt('data_until', data, 'issue', issued));
  else if (isSound && data > issued) doubts.push(doubt('issued_on', issued, 'data', data));
  return doubts;
}

function doubt(field: Doubt['field'], day: Day, against: Doubt['against'], limit: Day): Doubt {
  return { field, day, against, limit, side: day > limit ? 'after' : 'before' };
}

/** A day at the head of a report, if it can be meant. */
export function soundDay(report: Report, field: Doubt['field']): Day | null {
  return doubtsOf(report).some((doubt) => doubt.field === field) ? null : report[field];
}

/**
 * The last day on which a report may have been written: as far as it speaks, and where its day of issue is
 * printed without the day («/5/2024»), to the end of that month.
 */
export function latestDayOf(report: Report): Day {
  const { period, issued_on_printed: printed } = report;
  const month = report.issued_on === null ? monthIn(printed ?? '') : null;
  const end =
    month && `${month}-${lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
  // A month before the period would be a slip itself, and one long after it too.
  const isMeant = end !== null && end < addDays(period.end, FAR_DAYS);
  const days = [
    soundDay(report, 'issued_on'),
    soundDay(report, 'data_until'),
    isMeant ? end : null,
  ];
  return days.filter((day) => day !== null).reduce((a, b) => (a > b ? a : b), period.end);
}

/** `/02/2024`, `31/12/2024` or `ngày 31 tháng 12 năm 2024` as `2024-02`; null where no month is named. */
export function monthIn(text: string): string | null {
  const match =
    /(?<!\d)(\d{1,2})\/(\d{4})(?!\d)/u.exec(text) ??
    /tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu.exec(text);
  const [, month = '', year = ''] = match ?? [];
  const id = `${year}-${month.padStart(2, '0')}`;
  return isDay(`${id}-01`) ? id : null;
}

const WHOLE = /(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/u;
const IN_WORDS = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:,)?\s+năm\s+(\d{4})(?!\d)/iu;

/** A date printed with its day, month and year; `day` is null where no calendar has it. */
export function readWholeDate(printed: string): { readonly day: Day | null } | null {
  const match = WHOLE.exec(printed) ?? IN_WORDS.exec(printed.normalize('NFC'));
  if (!match) return null;
  const [, day, month, year] = match;
  const read = `${year!}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return { day: isDay(read) ? read : null };
}

function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
