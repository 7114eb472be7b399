/**
 * A calendar: reports, or how many there are, by the twelve months of a year, and beside them what is no
 * month. So a hundred reports are in sight at once, each a link; what they hold stands on their pages.
 */
import type { ReportHead } from '../../../domain/report.ts';
import { calendarOf } from '../../../domain/period.ts';
import type { Site } from '../../site.ts';
import { sizeOfText } from '../../shared/division.ts';
import type { Link } from '../../shared/link.ts';
import { capitalise, shortPeriodName } from '../../period/name.ts';
import { reportIndex } from '../../reports/report-index.ts';

export interface CalendarView {
  readonly caption: string;
  /** Head of the first column: the unit, or the year. */
  readonly head: string;
  /** `T1` to `T12`. */
  readonly months: readonly string[];
  /** Whether some row has what is no month. */
  readonly hasOthers: boolean;
  /** Whether the rows count. */
  readonly hasTotals: boolean;
  readonly rows: readonly CalendarRow[];
}

export interface CalendarRow {
  readonly id: string | null;
  readonly name: Link;
  /** Twelve. */
  readonly months: readonly (Link | null)[];
  readonly others: readonly Link[];
  readonly total: string | null;
}

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

/** The row of some reports of one year, each a link under the name of its period. */
export function reportRow(
  site: Site,
  reports: readonly ReportHead[],
  name: Link,
  id: string | null,
): CalendarRow {
  const { say, addresses } = site;
  const months = new Map(
    reports
      .filter((report) => report.suffix === null && report.period.kind === 'month')
      .map((report) => [monthOf(report), report]),
  );
  return {
    id,
    name,
    months: MONTHS.map((month) => {
      const report = months.get(month);
      return report ? { text: say.calendar.month(month), href: addresses.report(report.id) } : null;
    }),
    others: reports
      .filter((report) => months.get(monthOf(report)) !== report)
      .toReversed()
      .map((report) => ({
        text:
          report.suffix === null ? capitalise(shortPeriodName(report.period, say)) : report.title,
        href: addresses.report(report.id),
      })),
    total: null,
  };
}

/** The row of a year: how many reports each of its periods has. */
export function yearRow(site: Site, year: string, name: Link, id: string | null): CalendarRow {
  const { say, addresses } = site;
  const { byPeriod, byYear, periods } = reportIndex(site.archive);
  const count = (period: string) => say.format.number(byPeriod.get(period)?.length ?? 0);
  return {
    id,
    name,
    months: MONTHS.map((month) => {
      const period = `${year}-${String(month).padStart(2, '0')}`;
      return byPeriod.has(period) ? { text: count(period), href: addresses.period(period) } : null;
    }),
    others: periods
      .filter(({ kind, end }) => kind !== 'month' && end.startsWith(year))
      .map((period) => ({
        text: say.calendar.counted(capitalise(shortPeriodName(period, say)), count(period.id)),
        href: addresses.period(period.id),
      })),
    total: say.format.number(byYear.get(year)?.length ?? 0),
  };
}

/** The calendar of some rows. */
export function calendarView(
  site: Site,
  caption: string,
  head: string,
  rows: readonly CalendarRow[],
): CalendarView {
  return {
    caption,
    head,
    months: MONTHS.map((month) => site.say.calendar.month(month)),
    hasOthers: rows.some(({ others }) => others.length > 0),
    hasTotals: rows.some(({ total }) => total !== null),
    rows,
  };
}

/** How many bytes the row of some reports takes on its page, at most. */
export function rowSize(reports: readonly ReportHead[]): number {
  const others = reports.filter(({ suffix, period }) => suffix !== null || period.kind !== 'month');
  const titles = others.map(({ suffix, title }) => (suffix === null ? 0 : sizeOfText(title)));
  const ids = reports.map(({ id }) => id.length);
  return (
    330 +
    60 * others.length +
    [...titles, ...ids].reduce((sum, size) => sum + size, 42 * reports.length)
  );
}

function monthOf(report: ReportHead): number {
  return Number(calendarOf(report.period).end.slice(5, 7));
}
