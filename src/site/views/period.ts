/** The page of a period: the reports of exactly that month, quarter, half or year, and its neighbours in time. */
import {
  calendarOf,
  comparePeriods,
  covers,
  parsePeriod,
  type Period,
} from '../../domain/period.ts';
import { mergerWithin } from '../../domain/province.ts';
import { compareNames, formatDay, formatNumber } from '../../domain/vietnamese.ts';
import type { SearchFacts } from '../search/facts.ts';
import type { Site } from '../site.ts';
import type { Link } from './link.ts';
import type { Notice } from './notice.ts';
import { capitalise, periodName } from './period-name.ts';
import { reportLine, reportLink, type ReportLine } from './report-name.ts';

export interface PeriodView {
  readonly title: string;
  readonly description: string;
  readonly facts: SearchFacts;
  readonly lead: string;
  readonly crumbs: readonly Link[];
  readonly notices: readonly Notice[];
  readonly caption: string;
  readonly lines: readonly ReportLine[];
  readonly related: readonly { readonly heading: string; readonly links: readonly Link[] }[];
  readonly previous: { readonly label: string; readonly link: Link } | null;
  readonly next: { readonly label: string; readonly link: Link } | null;
}

/** Ids of the periods that have a page: those of reports, spans apart. */
export function periodIds(site: Site): readonly string[] {
  return pagePeriods(site).map(({ id }) => id);
}

/** The pages of the periods that end in a year, the latest first. */
export function periodLinks(site: Site, year: string): readonly Link[] {
  return pagePeriods(site)
    .filter(({ end }) => end.startsWith(year))
    .reverse()
    .map((period) => linkTo(period, site));
}

/** The page of a period; throws where the id is none. */
export function periodView(site: Site, id: string): PeriodView {
  const { say, addresses } = site;
  const period = parsePeriod(id);
  if (!period) throw new Error(`no such period: ${id}`);
  const name = periodName(period, say);
  const own = site.archive.reports
    .filter((report) => report.period.id === id)
    .sort((a, b) => compareNames(a.unit.name, b.unit.name));
  const others = pagePeriods(site).filter((other) => other.id !== id);
  const link = (other: Period) => linkTo(other, site);
  const line = others.filter(({ kind }) => kind === period.kind);
  const previous = line.findLast((other) => other.end < period.start);
  const next = line.find((other) => other.start > period.end);
  const spans = site.archive.reports.filter(
    (report) =>
      report.period.kind === 'span' &&
      (covers(calendarOf(report.period), period) || covers(period, calendarOf(report.period))),
  );
  const merger = mergerWithin(site.archive.reference, period);
  return {
    title: say.period_page.title(name),
    description: say.period_page.description(name),
    facts: { kind: say.search.kind.period, name, year: period.end.slice(0, 4), period: name },
    lead: say.period_page.lead(say.report.count(formatNumber(own.length))),
    crumbs: [
      { text: say.nav.reports, href: addresses.reports() },
      { text: capitalise(name), href: null },
    ],
    notices:
      merger === null
        ? []
        : [
            {
              title: say.period.merger,
              text: say.period.merger_country(formatDay(merger)),
              link: null,
              isDoubt: false,
            },
          ],
    caption: say.period_page.caption(name),
    lines: own.map((report) => reportLine(report, site)),
    related: [
      { heading: say.period_page.inside, links: others.filter((o) => covers(period, o)).map(link) },
      { heading: say.period_page.around, links: others.filter((o) => covers(o, period)).map(link) },
      { heading: say.period_page.spans, links: spans.map((report) => reportLink(report, site)) },
    ].filter(({ links }) => links.length > 0),
    previous: previous ? { label: say.period_page.pager_previous, link: link(previous) } : null,
    next: next ? { label: say.period_page.pager_next, link: link(next) } : null,
  };
}

function linkTo(period: Period, { say, addresses }: Site): Link {
  return { text: capitalise(periodName(period, say)), href: addresses.period(period.id) };
}

function pagePeriods(site: Site): readonly Period[] {
  const periods = site.archive.reports
    .map(({ period }) => calendarOf(period))
    .filter(({ kind }) => kind !== 'span');
  return [...new Map(periods.map((period) => [period.id, period])).values()].sort(comparePeriods);
}
