/**
 * The list of all reports, newest first, by the year in which their periods end. Where it is too long for
 * one page, that page has a calendar of all periods and the newest reports, and each year has its own.
 */
import type { ReportHead } from '../../domain/report.ts';
import { yearAnchor } from '../addresses.ts';
import type { Site } from '../site.ts';
import { calendarView, rowSize, yearRow, type CalendarView } from '../unit/calendar/view.ts';
import { divide, fits } from '../shared/division.ts';
import type { Link } from '../shared/link.ts';
import { periodLinks } from '../period/view.ts';
import { periodName } from '../period/name.ts';
import { reportIndex } from './report-index.ts';
import { lineSize, reportLine, type ReportLine } from '../report/name.ts';
import { unitsCalendar } from './year.ts';
import { areOnOnePage } from './year-address.ts';

export interface ReportsView {
  readonly lead: string;
  /** Every year and month, each the way to its list; null where all reports stand below. */
  readonly calendar: CalendarView | null;
  readonly lists: readonly ReportList[];
}

/** Reports in full, those of a year or the newest. */
export interface ReportList {
  readonly id: string;
  readonly heading: string;
  readonly caption: string;
  /** Who has reported when; null where the calendar above leads there. */
  readonly calendar: CalendarView | null;
  readonly lines: readonly ReportLine[];
  /** To its periods, or to what is left out. */
  readonly links: readonly Link[];
}

/** What the newest reports may take beside the calendar. */
const NEWEST_ROOM = 70_000;

/** The list of all reports. */
export function reportsView(site: Site): ReportsView {
  const { say, addresses } = site;
  const { byYear, newest } = reportIndex(site.archive);
  const hasRoomForCalendars = fits(newest, (report) => lineSize(report) + rowSize([report]));
  if (areOnOnePage(site))
    return {
      lead: say.reports.lead,
      calendar: null,
      lists: [...byYear].map(([year, reports]) => ({
        id: yearAnchor(year),
        heading: year,
        caption: say.reports.caption(year, say.format.number(reports.length)),
        calendar: hasRoomForCalendars ? unitsCalendar(site, year, reports) : null,
        lines: reports.map((report) => reportLine(report, site)),
        links: periodLinks(site, year),
      })),
    };
  const years = [...byYear.keys()];
  const rows = years.map((year) =>
    yearRow(site, year, { text: year, href: addresses.year(year) }, yearAnchor(year)),
  );
  return {
    lead: say.years.lead(say.format.number(newest.length), years.at(-1)!, years[0]!),
    calendar: calendarView(site, say.years.calendar_caption, say.calendar.year, rows),
    lists: [newestList(site)],
  };
}

/** The newest year where there is room for it, else its newest period, else what of that has room. */
function newestList(site: Site): ReportList {
  const { say, addresses } = site;
  const { byYear, byPeriod, newest } = reportIndex(site.archive);
  const [[year, ofYear]] = [...byYear] as [[string, readonly ReportHead[]]];
  const { period } = newest[0]!;
  const ofPeriod = byPeriod.get(period.id)!;
  const hasRoom = fits(ofYear, lineSize, NEWEST_ROOM);
  const name = hasRoom ? say.period.year(Number(year)) : periodName(period, say);
  const [reports] = divide(hasRoom ? ofYear : ofPeriod, lineSize, NEWEST_ROOM);
  const isSome = !hasRoom && reports!.length < ofPeriod.length && period.kind !== 'span';
  return {
    id: 'moi-nhat',
    heading: say.years.newest(name),
    caption: hasRoom
      ? say.reports.caption(year, say.format.number(ofYear.length))
      : say.period_page.caption(name),
    calendar: null,
    lines: reports!.map((report) => reportLine(report, site)),
    links: [
      ...(isSome
        ? [
            {
              text: say.years.all_of_period(name, say.format.number(ofPeriod.length)),
              href: addresses.period(period.id),
            },
          ]
        : []),
      {
        text: say.years.all_of_year(year, say.format.number(ofYear.length)),
        href: addresses.year(year),
      },
    ],
  };
}
