/**
 * One page for all units that have borne a slug, newest first, each under a heading with its dates and
 * territory. Nothing crosses those headings: a report stands under the unit that it belongs to.
 */
import { reportsOfUnit } from '../../domain/archive.ts';
import { predecessorsOf, successorOf, unitsOfSlug } from '../../domain/province.ts';
import type { Unit } from '../../domain/reference.ts';
import type { ReportHead } from '../../domain/report.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import { unitAnchor } from '../addresses.ts';
import type { SearchFacts } from '../search/facts.ts';
import type { Site } from '../site.ts';
import { calendarView, reportRow, type CalendarView } from './calendar/view.ts';
import type { Link } from '../shared/link.ts';
import { periodName } from '../period/name.ts';
import { yearOf } from '../reports/report-index.ts';
import { reportLine, type ReportLine } from '../report/name.ts';
import { yearAddress } from '../reports/year-address.ts';
import type { HeadlineFigure } from '../report/headline/headline.ts';
import type { SeriesChart } from '../chart/chart.ts';
import { queryOf, USUAL_FIELDS } from '../table-tool/choice.ts';
import { unitCharts } from './charts.ts';
import { indicatorFigure, indicatorsView, type IndicatorsView } from './indicators.ts';
import { listedView, type ListedView } from './listed.ts';
import {
  servicesFigure,
  servicesView,
  servicesWithoutTotal,
  type ServicesView,
} from './services.ts';
import { completedFigure, statusesViews, type StatusesView } from './statuses.ts';

export interface UnitView {
  readonly title: string;
  readonly description: string;
  readonly facts: SearchFacts;
  readonly lead: string;
  readonly crumbs: readonly Link[];
  /** What their reports tell, as data. */
  readonly csv: string;
  /** The newest unit by its full name; null for the country. */
  readonly place: string | null;
  /** Where its new reports and corrections are told. */
  readonly feed: Link;
  readonly eras: readonly Era[];
}

/** One unit that has borne the slug. */
export interface Era {
  readonly id: string;
  readonly name: string;
  /** `từ 01/07/2025`; empty for the country. */
  readonly dates: string;
  readonly facts: readonly { readonly name: string; readonly values: readonly Link[] }[];
  readonly headline: readonly HeadlineFigure[];
  readonly charts: readonly SeriesChart[];
  readonly services: ServicesView | null;
  /** A table of services that prints no total, where there is no other. */
  readonly withoutTotal: Link | null;
  readonly indicators: IndicatorsView | null;
  readonly statuses: readonly StatusesView[];
  /** Its figures in the table tool, beside those of others. */
  readonly tableTool: Link | null;
  /** The newest reports that list documents, each with how many. */
  readonly documents: readonly Link[];
  /** What the national lists say of it, whether or not it has sent a report. */
  readonly listed: ListedView | null;
  /** All its reports by year and month, where they are many. */
  readonly calendar: CalendarView | null;
  readonly caption: string;
  /** All, or where they are many those of the newest year. */
  readonly reports: readonly ReportLine[];
}

/** So many reports of a unit are listed in full: two years of months. */
const IN_FULL = 24;
/** So many figures stand above everything else. */
const HEADLINE = 4;
/** Of so many reports the documents are counted. */
const DOCUMENTS = 6;

/** The slugs of both lists and of the country, each once. */
export function unitSlugs(site: Site): readonly string[] {
  const { units_34, units_63, countries } = site.archive.reference;
  return [...new Set([...units_34, ...units_63, ...countries].map(({ slug }) => slug))].sort();
}

/** The page of a slug; throws where no unit has borne it. */
export function unitView(site: Site, slug: string): UnitView {
  const { say, addresses } = site;
  const units = unitsOfSlug(site.archive.reference, slug);
  const [newest] = units;
  if (!newest) throw new Error(`no unit has borne the slug ${slug}`);
  return {
    title: newest.name,
    description: say.unit.description(newest.name),
    facts: { kind: say.search.kind.unit, name: newest.name, unit: newest.name },
    lead: leadOf(site, units),
    crumbs: [
      { text: say.nav.units, href: addresses.units() },
      { text: newest.name, href: null },
    ],
    csv: addresses.unitCsv(slug),
    place: newest.type === 'country' ? null : newest.full_name,
    feed: { text: say.feed.title_of(newest.name), href: addresses.unitFeed(slug) },
    eras: units.map((unit) => eraOf(site, unit)),
  };
}

function leadOf({ say }: Site, units: readonly Unit[]): string {
  if (units.some(({ type }) => type === 'country')) return say.unit.lead_country;
  if (units.length === 1) return say.unit.lead_one;
  return units.some(({ change }) => change === 'merged') ? say.unit.lead_many : say.unit.lead_same;
}

function eraOf(site: Site, unit: Unit): Era {
  const { say } = site;
  const dates = datesOf(site, unit);
  const reports = reportsOfUnit(site.archive, unit.key).toReversed();
  // «Thành phố Bắc Ninh, từ 01/07/2025» would be false: it was a province first.
  const name = unit.type_history ? unit.name : unit.full_name;
  const title = dates ? say.unit.heading(name, dates) : name;
  const areMany = reports.length > IN_FULL;
  const byYear = Map.groupBy(reports, ({ period }) => yearOf(period));
  const [[year, ofYear] = ['', []]] = [...byYear];
  return {
    id: unitAnchor(unit),
    name,
    dates,
    facts: factsOf(site, unit).filter(({ values }) => values.length > 0),
    headline: headlineOf(site, unit),
    charts: unitCharts(site, unit),
    services: servicesView(site, unit.key, unit.name),
    withoutTotal: servicesWithoutTotal(site, unit.key),
    indicators: indicatorsView(site, unit),
    statuses: statusesViews(site, unit),
    tableTool: reports.length > 0 ? tableToolLink(site, unit) : null,
    documents: documentsOf(site, reports),
    listed: listedView(site, unit),
    calendar: areMany ? calendarOf(site, title, byYear) : null,
    caption: areMany ? say.unit.newest_caption(name, year) : say.unit.reports_caption(title),
    reports: (areMany ? ofYear.slice(0, IN_FULL) : reports).map((report) =>
      reportLine(report, site),
    ),
  };
}

/** The numbers above everything else, each of its newest report. */
function headlineOf(site: Site, unit: Unit): readonly HeadlineFigure[] {
  return [
    servicesFigure(site, 'received', unit.key),
    servicesFigure(site, 'share', unit.key),
    completedFigure(site, 'tasks', unit.key),
    completedFigure(site, 'models', unit.key),
    indicatorFigure(site, unit),
  ]
    .filter((figure) => figure !== null)
    .slice(0, HEADLINE);
}

function tableToolLink({ say, addresses }: Site, { key, name }: Unit): Link {
  const choice = { subjects: ['services/total'], fields: USUAL_FIELDS, units: [key], periods: [] };
  return { text: say.standing.table_tool(name), href: addresses.tableTool(queryOf(choice)) };
}

function documentsOf({ say, addresses }: Site, newest: readonly ReportHead[]): readonly Link[] {
  return newest
    .filter(({ outlines }) => (outlines.documents?.rows ?? 0) > 0)
    .slice(0, DOCUMENTS)
    .map(({ id, period, outlines }) => ({
      text: say.standing.documents_of(
        say.format.number(outlines.documents!.rows),
        periodName(period, say),
      ),
      href: addresses.section(id, 'documents'),
    }));
}

function calendarOf(
  site: Site,
  title: string,
  byYear: ReadonlyMap<string, readonly ReportHead[]>,
): CalendarView {
  const { say } = site;
  const rows = [...byYear].map(([year, reports]) =>
    reportRow(site, reports, { text: year, href: yearAddress(site, year) }, null),
  );
  const count = [...byYear.values()].reduce((sum, { length }) => sum + length, 0);
  const caption = say.unit.calendar_caption(title, say.format.number(count));
  return calendarView(site, caption, say.calendar.year, rows);
}

/**
 * The first day of the earlier list is the limit of a list, not the birth of a unit, and is not said.
 */
function datesOf({ say, archive }: Site, unit: Unit): string {
  const isListed = archive.reference.units_34.includes(unit);
  return [
    isListed && unit.valid_from && say.unit.from(say.format.day(unit.valid_from)),
    unit.valid_to && say.unit.until(say.format.day(unit.valid_to)),
  ]
    .filter((text) => typeof text === 'string')
    .join(' ');
}

function factsOf(site: Site, unit: Unit): Era['facts'] {
  const { say, addresses } = site;
  const link = (one: Unit) => {
    const count = reportsOfUnit(site.archive, one.key).length;
    const reports = say.report.count(say.format.number(count));
    const text = count > 0 ? say.unit.with_reports(one.full_name, reports) : one.full_name;
    return { text, href: addresses.unitHeading(one) };
  };
  const earlier = [...predecessorsOf(site.archive.reference, unit)].sort((a, b) =>
    compareNames(a.name, b.name),
  );
  const later = successorOf(site.archive.reference, unit);
  const isMerged = unit.change === 'merged';
  return [
    { name: isMerged ? say.unit.merged_from : say.unit.renamed_from, values: earlier.map(link) },
    {
      name: isMerged ? say.unit.merged_into : say.unit.continued_as,
      values: later ? [link(later)] : [],
    },
    {
      name: say.unit.territory,
      values: unit.change === 'unchanged' ? [{ text: say.unit.unchanged, href: null }] : [],
    },
    { name: say.unit.code, values: unit.gso_code ? [{ text: unit.gso_code, href: null }] : [] },
  ];
}
