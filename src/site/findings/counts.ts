/**
 * The pages of what does not agree where it is too much for one page: counted by kind, unit and year; for each
 * unit one by one while that finds room, else counted by kind and report. What is told of each is told once,
 * in its report.
 */
import { RULES } from '../../diagnostics/rules.ts';
import type { Code } from '../../diagnostics/catalogue.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import { yearAnchor } from '../addresses.ts';
import { checkingSentences } from './sentences.ts';
import type { Site } from '../site.ts';
import { findingAddress, type CauseIndex, type ReportCount } from './cause-index.ts';
import { countTable, type CountTable } from './count-table.ts';
import { discrepanciesView, type DiscrepanciesView } from './list.ts';
import { divide } from '../shared/division.ts';
import type { Link } from '../shared/link.ts';
import type { Step } from '../shared/parts.ts';
import { capitalise, shortPeriodName } from '../period/name.ts';
import { yearOf } from '../reports/report-index.ts';
import { nameOfSlug } from '../report/name.ts';

/** What does not agree in all reports, counted. */
export interface DiscrepancyCounts {
  readonly lead: string;
  readonly byCode: CountTable;
  readonly byUnit: CountTable;
}

/** The page of a unit, or of one of its years. */
export interface UnitDiscrepanciesView {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Link[];
  readonly lead: string;
  /** One by one; null where it is too much. */
  readonly list: DiscrepanciesView | null;
  /** Else a table for each year, the newest first. */
  readonly years: readonly {
    readonly id: string;
    readonly heading: string;
    readonly table: CountTable;
  }[];
  /** To the years on pages of their own. */
  readonly otherYears: readonly Link[];
  readonly reports: Link;
  readonly previous: Step | null;
  readonly next: Step | null;
}

/** A page of a unit: its slug, and the year where a year has a page of its own. */
export interface UnitPage {
  readonly slug: string;
  readonly year: string | null;
}

/** So many years have a column of their own, the newest. */
const YEARS = 10;

/** Every page beside the overview; none where all stands on that. */
export function discrepancyPages(index: CauseIndex): readonly UnitPage[] {
  if (index.isOnePage) return [];
  return [...index.bySlug.keys()].flatMap((slug) => [
    { slug, year: null },
    ...yearsApart(index, slug).map((year) => ({ slug, year })),
  ]);
}

/** What does not agree, by kind and year, and by unit and year. */
export function discrepancyCounts(site: Site, index: CauseIndex): DiscrepancyCounts {
  const { page } = checkingSentences[site.language];
  const all = index.reports.filter(({ causes }) => causes > 0);
  const years = [...new Set(all.map(yearOfCount))];
  const shown = years.slice(0, YEARS);
  const byYear = Map.groupBy(all, yearOfCount);
  const columns = shown.map((year) => ({ name: year, period: null, href: null }));
  const note =
    years.length > shown.length ? page.moreYears(site.say.format.number(shown.length)) : null;
  const totals = (count: (reports: readonly ReportCount[]) => number) => [
    ...shown.map((year) => count(byYear.get(year)!)),
    count(all),
  ];
  return {
    lead: leadOf(site, all),
    byCode: countTable(
      { id: 'theo-loai', caption: page.byCodeTable, head: page.kind, columns, note },
      codesOf(all).map((code) => ({
        id: code,
        title: { text: RULES[code].title[site.language], href: site.addresses.rule(code) },
        counts: shown.map((year) => ({ count: told(byYear.get(year)!, code), href: null })),
        total: told(all, code),
      })),
      totals(causes),
      totals(open),
      site.say.format,
    ),
    byUnit: countTable(
      { id: 'theo-don-vi', caption: page.byUnitTable, head: page.unitColumn, columns, note },
      [...index.bySlug]
        .map(([slug, own]) => ({ slug, own, name: nameOfSlug(site, slug) }))
        .sort((a, b) => compareNames(a.name, b.name))
        .map(({ slug, own, name }) => {
          const ofYear = Map.groupBy(own, yearOfCount);
          const addressOf = yearAddresses(site, index, slug);
          return {
            title: { text: name, href: site.addresses.discrepanciesOfUnit(slug) },
            counts: shown.map((year) => ({
              count: causes(ofYear.get(year) ?? []),
              href: addressOf(year),
            })),
            total: causes(own),
          };
        }),
      totals(causes),
      totals(open),
      site.say.format,
    ),
  };
}

/** The page of a unit, or of one of its years. */
export function unitDiscrepanciesView(
  site: Site,
  index: CauseIndex,
  { slug, year }: UnitPage,
): UnitDiscrepanciesView {
  const { page } = checkingSentences[site.language];
  const { addresses, say } = site;
  const own = index.bySlug.get(slug);
  if (!own) throw new Error(`nothing that does not agree in reports of ${slug}`);
  const name = nameOfSlug(site, slug);
  const isList = index.isOnePageOf(slug);
  const apart = yearsApart(index, slug);
  const byYear = Map.groupBy(own, yearOfCount);
  const here = [...byYear].filter(([one]) => (year === null ? !apart.includes(one) : one === year));
  const reports = here.flatMap(([, ofYear]) => ofYear);
  const list = isList
    ? discrepanciesView(
        site,
        index,
        own.map(({ report }) => report),
      )
    : null;
  const addressOf = yearAddresses(site, index, slug);
  const step = (label: string, to: string | undefined): Step | null =>
    to === undefined ? null : { label, link: { text: page.year(to), href: addressOf(to) } };
  const years = [...byYear.keys()];
  const at = year === null ? -1 : years.indexOf(year);
  return {
    slug,
    title: year === null ? page.unitTitle(name) : page.unitYearTitle(name, year),
    description: page.unitDescription(name),
    crumbs: [
      { text: say.nav.discrepancies, href: addresses.discrepancies() },
      { text: name, href: year === null ? null : addresses.discrepanciesOfUnit(slug) },
      ...(year === null ? [] : [{ text: page.year(year), href: null }]),
    ],
    lead: list !== null && list.total > 0 ? list.lead : leadOf(site, year === null ? own : reports),
    list,
    years: isList
      ? []
      : here.map(([one, ofYear]) => ({
          id: yearAnchor(one),
          heading: page.year(one),
          table: yearTable(site, index, name, one, ofYear),
        })),
    otherYears: apart
      .filter((one) => one !== year)
      .map((one) => ({
        text: page.yearCount(one, say.format.number(causes(byYear.get(one)!))),
        href: addresses.discrepancyYear(slug, one),
      })),
    reports: { text: page.unitReports(name), href: addresses.unit(slug) },
    previous: year === null ? null : step(page.previousYear, years[at + 1]),
    next: year === null ? null : step(page.nextYear, years[at - 1]),
  };
}

/** The counts of a unit's year, by kind and report; each leads to the first of them. */
function yearTable(
  site: Site,
  index: CauseIndex,
  name: string,
  year: string,
  reports: readonly ReportCount[],
): CountTable {
  const { page } = checkingSentences[site.language];
  return countTable(
    {
      id: `bang-${year}`,
      caption: page.yearTable(name, year),
      head: page.kind,
      columns: reports.map(({ report }) => ({
        name:
          report.suffix === null
            ? capitalise(shortPeriodName(report.period, site.say))
            : report.title,
        period: null,
        href: site.addresses.section(report.id, 'discrepancies'),
      })),
      note: null,
    },
    codesOf(reports).map((code) => ({
      title: { text: RULES[code].title[site.language], href: site.addresses.rule(code) },
      counts: reports.map((one) => ({
        count: told([one], code),
        href: findingAddress(site, index, code, one.report),
      })),
      total: told(reports, code),
    })),
    [...reports.map((one) => one.causes), causes(reports)],
    [...reports.map((one) => one.open), open(reports)],
    site.say.format,
  );
}

/** The years of a unit that do not find room on its page, and have one of their own. */
function yearsApart(index: CauseIndex, slug: string): readonly string[] {
  if (index.isOnePageOf(slug)) return [];
  const years = [...Map.groupBy(index.bySlug.get(slug) ?? [], yearOfCount)];
  const [, ...apart] = divide(years, ([, reports]) => tableSize(reports));
  return apart.flat().map(([year]) => year);
}

/** Year → where what does not agree in a unit's reports of that year stands. */
function yearAddresses(
  { addresses }: Site,
  index: CauseIndex,
  slug: string,
): (year: string) => string {
  if (index.isOnePageOf(slug)) return () => addresses.discrepanciesOfUnit(slug);
  const apart = new Set(yearsApart(index, slug));
  return (year) =>
    apart.has(year)
      ? addresses.discrepancyYear(slug, year)
      : addresses.discrepancyYearHeading(slug, year);
}

/** How many bytes the table of a year takes: heads, rows, and a cell where they meet. */
function tableSize(reports: readonly ReportCount[]): number {
  const filled = reports.reduce((sum, { byCode }) => sum + byCode.size, 0);
  const cells = codesOf(reports).length * reports.length;
  return 1000 + 170 * reports.length + 230 * codesOf(reports).length + 110 * filled + 90 * cells;
}

/** The kinds that are told of, the most frequent first; of equals the order of the rules. */
function codesOf(reports: readonly ReportCount[]): readonly Code[] {
  const counts = new Map<Code, number>();
  for (const { byCode } of reports)
    for (const [code, { told }] of byCode) counts.set(code, (counts.get(code) ?? 0) + told);
  return (Object.keys(RULES) as Code[])
    .filter((code) => (counts.get(code) ?? 0) > 0)
    .sort((a, b) => counts.get(b)! - counts.get(a)!);
}

function leadOf({ language, say }: Site, reports: readonly ReportCount[]): string {
  const { page } = checkingSentences[language];
  const [all, unseen] = [causes(reports), open(reports)];
  const reviewed =
    unseen === 0
      ? page.reviewedAll
      : unseen === all
        ? page.reviewedNone
        : page.reviewedSome(say.format.number(all - unseen));
  return page.counted(say.format.number(all), say.format.number(reports.length), reviewed);
}

function told(reports: readonly ReportCount[], code: Code): number {
  return reports.reduce((sum, { byCode }) => sum + (byCode.get(code)?.told ?? 0), 0);
}

function causes(reports: readonly ReportCount[]): number {
  return reports.reduce((sum, one) => sum + one.causes, 0);
}

function open(reports: readonly ReportCount[]): number {
  return reports.reduce((sum, one) => sum + one.open, 0);
}

function yearOfCount({ report }: ReportCount): string {
  return yearOf(report.period);
}
