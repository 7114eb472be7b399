/**
 * The page of all that does not agree, in every report: counted by kind and report, then each with its
 * values and its explanation. What nobody has reviewed stands apart.
 */
import type { Code } from '../../diagnostics/catalogue.ts';
import { RULES } from '../../diagnostics/rules.ts';
import { compareReports } from '../../domain/archive.ts';
import type { ReportHead } from '../../domain/report.ts';
import { compareNames, formatNumber } from '../../domain/vietnamese.ts';
import { discrepancyGroup } from '../addresses.ts';
import { checkingSentences } from '../sentences-checking.ts';
import { reportSentences } from '../sentences-report.ts';
import type { Site } from '../site.ts';
import { placedFindings, type Finding, type FindingView } from './finding.ts';
import type { Link } from './link.ts';
import { periodWithDays } from './period-name.ts';
import { reportFinder, reportName } from './report-name.ts';

/** What one code finds in one report. */
export interface ReportGroup {
  readonly id: string;
  /** Slug by which the list is narrowed. */
  readonly unit: string;
  readonly report: Link;
  readonly findings: readonly FindingView[];
}

/** What one code finds. */
export interface CodeGroup {
  readonly code: string;
  readonly title: string;
  readonly count: string;
  readonly what: string;
  readonly rule: Link;
  readonly reports: readonly ReportGroup[];
}

/** A choice of the filter. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface DiscrepanciesView {
  readonly lead: string;
  readonly total: number;
  /** Counts by code and report; the newest reports have a column of their own. */
  readonly table: {
    /** Unit and period of a report, and the way to its own list. */
    readonly columns: readonly {
      readonly name: string;
      readonly period: string | null;
      readonly href: string;
    }[];
    readonly note: string | null;
    readonly rows: readonly {
      readonly title: Link;
      readonly cells: readonly (Link | null)[];
      readonly total: string;
    }[];
    readonly totals: readonly string[];
  };
  readonly codes: readonly Choice[];
  readonly units: readonly Choice[];
  readonly groups: readonly CodeGroup[];
  readonly open: readonly CodeGroup[];
}

interface Found {
  readonly report: ReportHead;
  readonly finding: FindingView;
}

const COLUMNS = 6;

/** What every report holds that does not agree, as the compiler found it. */
export function discrepanciesView(
  site: Site,
  diagnostics: readonly (Finding & { readonly report: string | null })[],
): DiscrepanciesView {
  const words = checkingSentences.vi;
  const { page } = words;
  const byReport = Map.groupBy(diagnostics, ({ report }) => report);
  const found: readonly Found[] = site.archive.reports
    .toSorted((a, b) => compareReports(b, a))
    .flatMap((report) =>
      placedFindings(site.archive.open(report.id), byReport.get(report.id) ?? [], {
        words: reportSentences.vi,
        checking: words,
        language: 'vi',
        addresses: site.addresses,
        reportAt: reportFinder(site),
        page: site.addresses.report(report.id),
      }).map(({ view }) => ({ report, finding: view })),
    );
  const seen = found.filter(({ finding }) => finding.acknowledged);
  const groups = codeGroups(seen, site, '');
  return {
    lead:
      seen.length === 0
        ? page.leadNone
        : page.lead(formatNumber(seen.length), formatNumber(reportsOf(seen).length)),
    total: seen.length,
    table: tableOf(seen, groups, site),
    codes: groups.map(({ code, title, count }) => ({
      value: code,
      text: page.option(title, count),
    })),
    units: unitChoices(seen),
    groups,
    open: codeGroups(
      found.filter(({ finding }) => !finding.acknowledged),
      site,
      'mo-',
    ),
  };
}

/** By code, the most frequent first; of equals the order of the rules. */
function codeGroups(found: readonly Found[], site: Site, prefix: string): readonly CodeGroup[] {
  const byCode = Map.groupBy(found, ({ finding }) => finding.code);
  const codes = (Object.keys(RULES) as Code[]).filter((code) => byCode.has(code));
  return codes
    .map((code) => ({ code, all: byCode.get(code)! }))
    .sort((a, b) => b.all.length - a.all.length)
    .map(({ code, all }) => ({
      code: prefix + code,
      title: RULES[code].title.vi,
      count: formatNumber(all.length),
      what: RULES[code].what.vi,
      rule: { text: checkingSentences.vi.page.rule, href: site.addresses.rule(code) },
      reports: reportsOf(all).map((report) => ({
        id: prefix + discrepancyGroup(code, report.id),
        unit: report.unit.slug,
        report: {
          text: reportName(report, site),
          href: site.addresses.section(report.id, 'discrepancies'),
        },
        findings: all.filter((one) => one.report === report).map(({ finding }) => finding),
      })),
    }));
}

function tableOf(
  seen: readonly Found[],
  groups: readonly CodeGroup[],
  site: Site,
): DiscrepanciesView['table'] {
  const all = reportsOf(seen);
  const shown = all.slice(0, COLUMNS);
  const count = (report: ReportHead, code?: string) =>
    seen.filter((one) => one.report === report && (!code || one.finding.code === code)).length;
  return {
    columns: shown.map((report) => ({
      ...columnName(report, site),
      href: site.addresses.section(report.id, 'discrepancies'),
    })),
    note:
      all.length > shown.length ? checkingSentences.vi.page.more(formatNumber(shown.length)) : null,
    rows: groups.map(({ code, title, count: total }) => ({
      title: { text: title, href: `#${code}` },
      cells: shown.map((report) => {
        const here = count(report, code);
        return here === 0
          ? null
          : { text: formatNumber(here), href: site.addresses.discrepanciesIn(code, report.id) };
      }),
      total,
    })),
    totals: [...shown.map((report) => formatNumber(count(report))), formatNumber(seen.length)],
  };
}

function columnName(report: ReportHead, site: Site) {
  return report.suffix === null
    ? { name: report.unit.name, period: periodWithDays(report.period, site.say) }
    : { name: report.title, period: null };
}

function unitChoices(seen: readonly Found[]): readonly Choice[] {
  const units = Map.groupBy(seen, ({ report }) => report.unit.slug);
  return [...units]
    .map(([slug, all]) => ({ slug, name: all[0]!.report.unit.name, count: all.length }))
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ slug, name, count }) => ({
      value: slug,
      text: checkingSentences.vi.page.option(name, formatNumber(count)),
    }));
}

function reportsOf(found: readonly Found[]): readonly ReportHead[] {
  return [...new Set(found.map(({ report }) => report))];
}
