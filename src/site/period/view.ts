/** The page of a period: the reports of exactly that month, quarter, half or year, and its neighbours in time. */
import { covers, parsePeriod, type Period } from '../../domain/period.ts';
import { mergerWithin, unitsInForce } from '../../domain/province.ts';
import type { Unit } from '../../domain/reference.ts';
import type { ReportHead } from '../../domain/report.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import type { SearchFacts } from '../search/facts.ts';
import type { Site } from '../site.ts';
import { causeIndex, type FindingOfReport } from '../findings/cause-index.ts';
import { divide, ROOM } from '../shared/division.ts';
import type { Link } from '../shared/link.ts';
import type { Notice } from '../report/notices/notice.ts';
import { partsView, rangeName, type PartsView, type Step } from '../shared/parts.ts';
import { movesView, type MovesView } from './moves.ts';
import { capitalise, periodName, shortPeriodName } from './name.ts';
import { reportIndex, yearOf } from '../reports/report-index.ts';
import { lineSize, reportLine, reportLink, type ReportLine } from '../report/name.ts';
import { yearAddress } from '../reports/year-address.ts';

export interface PeriodView {
  readonly title: string;
  readonly description: string;
  /** What its reports tell, as data. */
  readonly csv: string;
  readonly days: { readonly start: string; readonly end: string };
  /** Null on later parts: search finds the period once. */
  readonly facts: SearchFacts | null;
  readonly lead: string;
  readonly crumbs: readonly Link[];
  readonly notices: readonly Notice[];
  /** How many places do not agree in these reports; null where none does. */
  readonly doubts: Link | null;
  /** On the first part alone: what moved most, and which provinces have no report. */
  readonly moves: MovesView | null;
  readonly silent: readonly Link[];
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
    const count = site.say.format.number(byPeriod.get(period.id)!.length);
    return { text: site.say.calendar.counted(text, count), href };
  });
}

/** A page of a period; throws where the id is none. */
export function periodView(
  site: Site,
  id: string,
  part = 1,
  diagnostics: readonly FindingOfReport[] = [],
): PeriodView {
  const { say, addresses } = site;
  const period = parsePeriod(id);
  if (!period) throw new Error(`no such period: ${id}`);
  const name = periodName(period, say);
  const { periods } = reportIndex(site.archive);
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
    title: isFirst
      ? title
      : say.parts.title(title, say.format.number(part), say.format.number(parts.length)),
    description: say.period_page.description(name),
    csv: addresses.periodCsv(id),
    days: { start: period.start, end: period.end },
    facts: isFirst
      ? { kind: say.search.kind.period, name, year: period.end.slice(0, 4), period: name }
      : null,
    lead: leadOf(site, period),
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
              text: say.period.merger_country(say.format.day(merger)),
              link: null,
              isDoubt: false,
            },
          ],
    doubts: isFirst ? doubtsOf(site, id, diagnostics) : null,
    moves: isFirst ? movesView(site, id) : null,
    silent: isFirst ? silentUnits(site, period).map((unit) => unitLink(unit, site)) : [],
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

/** How many reports there are; of provinces, in how many of those in force. */
function leadOf(site: Site, period: Period): string {
  const { say, archive } = site;
  const reports = reportIndex(archive).byPeriod.get(period.id) ?? [];
  const count = say.report.count(say.format.number(reports.length));
  const inForce = unitsInForce(archive.reference, period.end);
  const reporting = inForce.length - silentUnits(site, period).length;
  return reporting === 0
    ? say.period_page.lead(count)
    : say.period_page.lead_of(
        count,
        say.format.number(reporting),
        say.format.number(inForce.length),
      );
}

/** The provinces in force at its end that have sent no report for exactly this period. */
function silentUnits({ archive }: Site, { id, end }: Period): readonly Unit[] {
  const reports = reportIndex(archive).byPeriod.get(id) ?? [];
  const reporting = new Set(reports.map(({ unit }) => unit.key));
  return unitsInForce(archive.reference, end)
    .filter(({ key }) => !reporting.has(key))
    .sort((a, b) => compareNames(a.name, b.name));
}

function unitLink(unit: Unit, { addresses }: Site): Link {
  return { text: unit.name, href: addresses.unitHeading(unit) };
}

function doubtsOf(site: Site, id: string, diagnostics: readonly FindingOfReport[]): Link | null {
  const { byId } = causeIndex(site, diagnostics);
  const reports = reportIndex(site.archive).byPeriod.get(id) ?? [];
  const causes = reports.reduce((sum, report) => sum + (byId.get(report.id)?.causes ?? 0), 0);
  return causes === 0
    ? null
    : {
        text: site.say.period_page.doubts(site.say.format.number(causes)),
        href: site.addresses.discrepancies(),
      };
}

/** What the list may take: the first part has more beside it than the pages of other lists. */
const LIST_ROOM = ROOM - 26_000;

function partsOf({ archive }: Site, id: string): readonly (readonly ReportHead[])[] {
  return divide(reportIndex(archive).byPeriod.get(id) ?? [], lineSize, LIST_ROOM);
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
