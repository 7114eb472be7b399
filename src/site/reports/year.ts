/**
 * The page of a year, where all reports are too many for one page: its reports in full, or, where they are
 * too many again, its periods with their counts and a calendar of its units, in parts if need be.
 */
import type { ReportHead } from '../../domain/report.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import type { Site } from '../site.ts';
import {
  calendarView,
  reportRow,
  rowSize,
  type CalendarRow,
  type CalendarView,
} from '../unit/calendar/view.ts';
import { divide, fits } from '../shared/division.ts';
import type { Link } from '../shared/link.ts';
import { partsView, rangeName, type PartsView, type Step } from '../shared/parts.ts';
import { countedPeriodLinks, periodLinks } from '../period/view.ts';
import { reportIndex } from './report-index.ts';
import { lineSize, reportLine, type ReportLine } from '../report/name.ts';
import { areOnOnePage } from './year-address.ts';

export interface YearView {
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Link[];
  readonly lead: string;
  readonly caption: string;
  /** Empty where the year is too long: then it stands by unit and month. */
  readonly lines: readonly ReportLine[];
  readonly units: CalendarView | null;
  /** On the first part alone, as are the ways to other years. */
  readonly periods: readonly Link[];
  readonly parts: PartsView | null;
  readonly previous: Step | null;
  readonly next: Step | null;
}

/** A page of a year: the year, and which part of it. */
export interface YearPage {
  readonly year: string;
  readonly part: number;
}

/** Every page of every year; none where all reports stand on one page. */
export function yearPages(site: Site): readonly YearPage[] {
  if (areOnOnePage(site)) return [];
  return [...reportIndex(site.archive).byYear.keys()].flatMap((year) =>
    partsOf(site, year).map((_units, at) => ({ year, part: at + 1 })),
  );
}

/** One page of a year; throws where there is none. */
export function yearView(site: Site, { year, part }: YearPage): YearView {
  const { say, addresses } = site;
  const { byYear } = reportIndex(site.archive);
  const reports = byYear.get(year);
  if (!reports) throw new Error(`no reports of the year ${year}`);
  const hasRoom = fits(reports, lineSize);
  const parts = partsOf(site, year);
  const years = [...byYear.keys()];
  const at = years.indexOf(year);
  const step = (label: string, to: string | undefined): Step | null =>
    to === undefined || part > 1
      ? null
      : { label, link: { text: say.years.name(to), href: addresses.year(to) } };
  const title = say.years.title(year);
  return {
    title:
      part === 1
        ? title
        : say.parts.title(title, say.format.number(part), say.format.number(parts.length)),
    description: say.years.description(year),
    crumbs: [
      { text: say.nav.reports, href: addresses.reports() },
      { text: say.years.name(year), href: null },
    ],
    lead: say.years.of_year(say.format.number(reports.length), year),
    caption: say.reports.caption(year, say.format.number(reports.length)),
    lines: hasRoom ? reports.map((report) => reportLine(report, site)) : [],
    units: hasRoom
      ? null
      : calendarView(
          site,
          say.years.units_caption(year),
          say.calendar.unit,
          parts[part - 1]!.map((own) => unitRow(site, own)),
        ),
    periods: part > 1 ? [] : hasRoom ? periodLinks(site, year) : countedPeriodLinks(site, year),
    parts: partsView(
      parts.map((units) =>
        rangeName(
          units.map(([first]) => first!.unit.name),
          say,
        ),
      ),
      part,
      (to) => addresses.year(year, to),
      say,
    ),
    previous: step(say.years.previous, years[at + 1]),
    next: step(say.years.next, years[at - 1]),
  };
}

/** The calendar of the units that have reported on a year. */
export function unitsCalendar(
  site: Site,
  year: string,
  reports: readonly ReportHead[],
): CalendarView {
  const rows = byUnit(reports).map((own) => unitRow(site, own));
  return calendarView(site, site.say.years.units_caption(year), site.say.calendar.unit, rows);
}

function unitRow(site: Site, own: readonly ReportHead[]): CalendarRow {
  const { unit } = own[0]!;
  return reportRow(site, own, { text: unit.name, href: site.addresses.unitHeading(unit) }, null);
}

/** The reports of a year's units by the pages they stand on; one page without any where the year needs none. */
function partsOf({ archive }: Site, year: string): readonly (readonly (readonly ReportHead[])[])[] {
  const reports = reportIndex(archive).byYear.get(year) ?? [];
  if (fits(reports, lineSize)) return [[]];
  return divide(byUnit(reports), rowSize);
}

/** By the name of the unit; by its key, for what is read back from the store is not the same object. */
function byUnit(reports: readonly ReportHead[]): readonly (readonly ReportHead[])[] {
  return [...Map.groupBy(reports, ({ unit }) => unit.key).values()].sort(([a], [b]) =>
    compareNames(a!.unit.name, b!.unit.name),
  );
}
