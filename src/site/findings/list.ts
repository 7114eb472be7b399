/**
 * What does not agree, one by one, in every report or in those of one unit: counted by kind and report, then
 * each with its values and its explanation. What nobody has reviewed stands apart.
 */
import type { Code } from '../../diagnostics/catalogue.ts';
import { RULES } from '../../diagnostics/rules.ts';
import type { ReportHead } from '../../domain/report.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import { discrepancyGroup } from '../addresses.ts';
import { checkingSentences } from './sentences.ts';
import { reportSentences } from '../report/sentences.ts';
import type { Site } from '../site.ts';
import { findingAddress, openHeading, type CauseIndex } from './cause-index.ts';
import { countTable, type CountTable } from './count-table.ts';
import { placedFindings, type FindingView } from './view.ts';
import type { Link } from '../shared/link.ts';
import { periodWithDays } from '../period/name.ts';
import { reportFinder, reportName } from '../report/name.ts';

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
  readonly table: CountTable;
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

/** What some reports hold that does not agree, as the compiler found it; the newest report first. */
export function discrepanciesView(
  site: Site,
  index: CauseIndex,
  reports: readonly ReportHead[],
): DiscrepanciesView {
  const words = checkingSentences[site.language];
  const { page } = words;
  const found: readonly Found[] = reports.flatMap((report) =>
    placedFindings(site.archive.open(report.id), index.findingsOf(report.id), {
      words: reportSentences[site.language],
      checking: words,
      language: site.language,
      addresses: site.addresses,
      reportAt: reportFinder(site),
      page: site.addresses.report(report.id),
    }).map(({ view }) => ({ report, finding: view })),
  );
  const seen = found.filter(({ finding }) => finding.acknowledged);
  const groups = codeGroups(seen, site, (code) => code);
  return {
    lead:
      seen.length === 0
        ? page.leadNone
        : page.lead(
            site.say.format.number(seen.length),
            site.say.format.number(reportsOf(seen).length),
          ),
    total: seen.length,
    table: tableOf(seen, groups, site, index),
    codes: groups.map(({ code, title, count }) => ({
      value: code,
      text: page.option(title, count),
    })),
    units: unitChoices(seen, site),
    groups,
    open: codeGroups(
      found.filter(({ finding }) => !finding.acknowledged),
      site,
      openHeading,
    ),
  };
}

/** By code, the most frequent first; of equals the order of the rules. */
function codeGroups(
  found: readonly Found[],
  site: Site,
  headingOf: (code: Code) => string,
): readonly CodeGroup[] {
  const byCode = Map.groupBy(found, ({ finding }) => finding.code);
  const codes = (Object.keys(RULES) as Code[]).filter((code) => byCode.has(code));
  return codes
    .map((code) => ({ code, all: byCode.get(code)! }))
    .sort((a, b) => b.all.length - a.all.length)
    .map(({ code, all }) => ({
      code: headingOf(code),
      title: RULES[code].title[site.language],
      count: site.say.format.number(all.length),
      what: RULES[code].what[site.language],
      rule: { text: checkingSentences[site.language].page.rule, href: site.addresses.rule(code) },
      reports: [...Map.groupBy(all, ({ report }) => report)].map(([report, own]) => ({
        id: discrepancyGroup(headingOf(code), report.id),
        unit: report.unit.slug,
        report: {
          text: reportName(report, site),
          href: site.addresses.section(report.id, 'discrepancies'),
        },
        findings: own.map(({ finding }) => finding),
      })),
    }));
}

function tableOf(
  seen: readonly Found[],
  groups: readonly CodeGroup[],
  site: Site,
  index: CauseIndex,
): CountTable {
  const { page } = checkingSentences[site.language];
  const all = reportsOf(seen);
  const shown = all.slice(0, COLUMNS);
  const count = (report: ReportHead, code?: string) =>
    seen.filter((one) => one.report === report && (!code || one.finding.code === code)).length;
  return countTable(
    {
      id: 'bang-doi-chieu',
      caption: page.table,
      head: page.kind,
      columns: shown.map((report) => ({
        ...columnName(report, site),
        href: site.addresses.section(report.id, 'discrepancies'),
      })),
      note: all.length > shown.length ? page.more(site.say.format.number(shown.length)) : null,
    },
    groups.map(({ code, title, reports }) => ({
      title: { text: title, href: `#${code}` },
      counts: shown.map((report) => ({
        count: count(report, code),
        href: findingAddress(site, index, code as Code, report),
      })),
      total: reports.reduce((sum, { findings }) => sum + findings.length, 0),
    })),
    [...shown.map((report) => count(report)), seen.length],
    [],
    site.say.format,
  );
}

function columnName(report: ReportHead, site: Site) {
  return report.suffix === null
    ? { name: report.unit.name, period: periodWithDays(report.period, site.say) }
    : { name: report.title, period: null };
}

function unitChoices(seen: readonly Found[], { language, say }: Site): readonly Choice[] {
  const units = Map.groupBy(seen, ({ report }) => report.unit.slug);
  return [...units]
    .map(([slug, all]) => ({ slug, name: all[0]!.report.unit.name, count: all.length }))
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ slug, name, count }) => ({
      value: slug,
      text: checkingSentences[language].page.option(name, say.format.number(count)),
    }));
}

function reportsOf(found: readonly Found[]): readonly ReportHead[] {
  return [...new Set(found.map(({ report }) => report))];
}
