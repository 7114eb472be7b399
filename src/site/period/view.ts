/** The page of a period: the reports of exactly that month, quarter, half or year, and its neighbours in time. */
import { covers, parsePeriod, type Period } from '../../domain/period.ts';
import { mergerWithin } from '../../domain/province.ts';
import type { ReportHead } from '../../domain/report.ts';
import { formatDay, formatNumber } from '../../domain/vietnamese.ts';
import type { SearchFacts } from '../search/facts.ts';
import type { Site } from '../site.ts';
import { divide } from '../shared/division.ts';
import type { Link } from '../shared/link.ts';
import type { Notice } from '../report/head/notice.ts';
import { partsView, rangeName, type PartsView, type Step } from '../shared/parts.ts';
import { capitalise, periodName, shortPeriodName } from './name.ts';
import { reportIndex, yearOf } from '../reports/report-index.ts';
import { lineSize, reportLine, reportLink, type ReportLine } from '../report/name.ts';
import { yearAddress } from '../reports/year-address.ts';

export interface PeriodView {
  readonly title: string;
  readonly description: string;
  /** Null on later parts: search finds the period once. */
  readonly facts: SearchFacts | null;
  readonly lead: string;
  readonly crumbs: readonly Link[];
  readonly notices: readonly Notice[];
  readonly caption: string;
  readonly lines: readonly ReportLine[];
  readonly parts: PartsView | null;
  /** On the first part alone, as are the ways to other periods. */
  readonly related: readonly { readonly heading: string; readonly links: readonly Link[] }[];
  readonly previous: Step | null;
  readonly next: Step | null;
}

/** A page of a period: its id, and which part of its list. */
export interface PeriodPage {
  readonly id: string;
  readonly part: number;
}

/** Reports of other spans are named on the page of a period up to so many; a year may have hundreds. */
const SPANS = 24;

/** Every page of every period with reports, spans apart. */
export function periodPages(site: Site): readonly PeriodPage[] {
  return reportIndex(site.archive).periods.flatMap(({ id }) =>
    partsOf(site, id).map((_reports, at) => ({ id, part: at + 1 })),
  );
}

/** The pages of the periods that end in a year, the latest first. */
export function periodLinks(site: Site, year: string): readonly Link[] {
  return periodsOf(site, year).map((period) => linkTo(period, site));
}

/** The same where the year is said already, each with the number of its reports. */
export function countedPeriodLinks(site: Site, year: string): readonly Link[] {
  const { byPeriod } = reportIndex(site.archive);
  return periodsOf(site, year).map((period) => {
    const text = capitalise(shortPeriodName(period, site.say));
    const { href } = linkTo(period, site);
    const count = formatNumber(byPeriod.get(period.id)!.length);
    return { text: site.say.calendar.counted(text, count), href };
  });
}

/** A page of a period; throws where the id is none. */
export function periodView(site: Site, id: string, part = 1): PeriodView {
  const { say, addresses } = site;
  const period = parsePeriod(id);
  if (!period) throw new Error(`no such period: ${id}`);
  const name = periodName(period, say);
  const { periods, byPeriod } = reportIndex(site.archive);
  const parts = partsOf(site, id);
  const others = periods.filter((other) => other.id !== id);
  const link = (other: Period) => linkTo(other, site);
  const line = others.filter(({ kind }) => kind === period.kind);
  const previous = line.findLast((other) => other.end < period.start);
  const next = line.find((other) => other.start > period.end);
  const merger = mergerWithin(site.archive.reference, period);
  const title = say.period_page.title(name);
  const isFirst = part === 1;
  const related = [
    { heading: say.period_page.inside, links: others.filter((o) => covers(period, o)).map(link) },
    { heading: say.period_page.around, links: others.filter((o) => covers(o, period)).map(link) },
    { heading: say.period_page.spans, links: spanLinks(site, period) },
  ];
  return {
    title: isFirst ? title : say.parts.title(title, formatNumber(part), formatNumber(parts.length)),
    description: say.period_page.description(name),
    facts: isFirst
      ? { kind: say.search.kind.period, name, year: period.end.slice(0, 4), period: name }
      : null,
    lead: say.period_page.lead(say.report.count(formatNumber(byPeriod.get(id)?.length ?? 0))),
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
    lines: (parts[part - 1] ?? []).map((report) => reportLine(report, site)),
    parts: partsView(
      parts.map((reports) =>
        rangeName(
          reports.map(({ unit }) => unit.name),
          say,
        ),
      ),
      part,
      (to) => addresses.period(id, to),
      say,
    ),
    related: isFirst ? related.filter(({ links }) => links.length > 0) : [],
    previous:
      isFirst && previous ? { label: say.period_page.pager_previous, link: link(previous) } : null,
    next: isFirst && next ? { label: say.period_page.pager_next, link: link(next) } : null,
  };
}

function partsOf({ archive }: Site, id: string): readonly (readonly ReportHead[])[] {
  return divide(reportIndex(archive).byPeriod.get(id) ?? [], lineSize);
}

/** Reports of spans that lie in a period or around it; where they are many, the newest. */
function spanLinks(site: Site, period: Period): readonly Link[] {
  const { spans, byPeriod } = reportIndex(site.archive);
  const reports = spans
    .filter((span) => covers(span, period) || covers(period, span))
    .flatMap(({ id }) => byPeriod.get(id)!);
  const links = reports.slice(-SPANS).map((report) => reportLink(report, site));
  if (reports.length <= SPANS) return links;
  const year = yearOf(period);
  return [...links, { text: site.say.period_page.more_spans(year), href: yearAddress(site, year) }];
}

function linkTo(period: Period, { say, addresses }: Site): Link {
  return { text: capitalise(periodName(period, say)), href: addresses.period(period.id) };
}

function periodsOf({ archive }: Site, year: string): readonly Period[] {
  return reportIndex(archive)
    .periods.filter((period) => yearOf(period) === year)
    .toReversed();
}
