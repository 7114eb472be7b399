/**
 * The pages of rules: every code by severity and family, and for each what it finds, why, what the author
 * should do and an example, from the same source as `bc06 validate --explain`.
 */
import { severityName, severityOf, type Code, type Severity } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { unmasked } from '../../diagnostics/format/printable.ts';
import { RULE_FAMILIES, RULES } from '../../diagnostics/rules.ts';
import type { Example } from '../../diagnostics/rules/rule.ts';
import { compareReports } from '../../domain/archive.ts';
import type { ReportHead } from '../../domain/report.ts';
import { formatNumber } from '../../domain/vietnamese.ts';
import type { SearchFacts } from '../search/facts.ts';
import { checkingSentences, type Family } from '../sentences-checking.ts';
import type { Site } from '../site.ts';
import { causesOf } from './cause.ts';
import type { Link } from './link.ts';
import { capitalise } from './period-name.ts';
import { reportName } from './report-name.ts';

const SEVERITIES: readonly Severity[] = ['warning', 'error', 'notice'];

export interface RuleLine {
  readonly code: string;
  readonly link: Link;
  /** How often it is found in the archive; null where never. */
  readonly count: string | null;
}

export interface RulesView {
  readonly lead: string;
  readonly severities: readonly {
    readonly id: string;
    readonly name: string;
    readonly lead: string;
    readonly count: string;
    readonly families: readonly {
      readonly id: string;
      readonly name: string;
      readonly rules: readonly RuleLine[];
    }[];
  }[];
}

export interface ExampleView {
  readonly label: string;
  readonly file: string;
  readonly text: string;
}

export interface RuleView {
  readonly code: string;
  readonly title: string;
  readonly severity: string;
  readonly what: string;
  readonly why: string;
  readonly advice: string;
  /** What is said about the example; null where there is none. */
  readonly message: string | null;
  readonly examples: readonly ExampleView[];
  /** How often the archive has it, in a sentence. */
  readonly found: string;
  /** To all of it; null where it is not published. */
  readonly all: Link | null;
  /** Where it is published: reports, with counts. */
  readonly reports: readonly { readonly link: Link; readonly count: string }[];
  readonly crumbs: readonly Link[];
  readonly search: SearchFacts;
}

/** Every code that has a page. */
export const CODES = Object.keys(RULES) as readonly Code[];

/** All rules, what is published first. */
export function rulesView(site: Site, diagnostics: readonly Diagnostic[]): RulesView {
  const words = checkingSentences.vi.rules;
  const found = foundOf(site, diagnostics);
  const line = (code: Code): RuleLine => {
    const count = sum(found(code).map(({ count }) => count));
    return {
      code,
      link: { text: RULES[code].title.vi, href: site.addresses.rule(code) },
      count: count > 0 ? formatNumber(count) : null,
    };
  };
  return {
    lead: words.lead(formatNumber(CODES.length)),
    severities: SEVERITIES.map((severity) => {
      const families = (Object.keys(RULE_FAMILIES) as Family[])
        .map((family) => ({
          id: `${severity}-${family}`,
          name: words.families[family],
          rules: CODES.filter(
            (code) => code in RULE_FAMILIES[family] && severityOf(code) === severity,
          ).map(line),
        }))
        .filter(({ rules }) => rules.length > 0);
      return {
        id: severity,
        name: words.severities[severity],
        lead: words.severityLeads[severity],
        count: formatNumber(families.reduce((sum, { rules }) => sum + rules.length, 0)),
        families,
      };
    }),
  };
}

/** The page of one rule. */
export function ruleView(
  site: Site,
  code: Code,
  diagnostics: readonly Diagnostic[],
  message: string | null,
): RuleView {
  const words = checkingSentences.vi.rules;
  const { title, what, why, advice, example } = RULES[code];
  const severity = severityOf(code);
  const found = foundOf(site, diagnostics)(code);
  const isPublished = severity === 'warning' && found.length > 0;
  const [all, inReports] = [
    formatNumber(sum(found.map(({ count }) => count))),
    formatNumber(found.length),
  ];
  return {
    code,
    title: title.vi,
    severity: capitalise(severityName(severity, 'vi')),
    what: what.vi,
    why: why.vi,
    advice: advice.vi,
    examples: example === null ? [] : examplesOf(example),
    message,
    found:
      severity === 'error'
        ? words.foundError
        : found.length === 0
          ? words.foundNone
          : severity === 'notice'
            ? words.foundNotice(all, inReports)
            : words.found(all, inReports),
    all: isPublished
      ? {
          text: words.seeAll,
          href: found.some(({ isHead }) => isHead)
            ? site.addresses.discrepanciesOf(code)
            : site.addresses.discrepancies(),
        }
      : null,
    reports: isPublished
      ? found.map(({ report, count, isHead }) => ({
          link: {
            text: reportName(report, site),
            href: isHead
              ? site.addresses.discrepanciesIn(code, report.id)
              : site.addresses.section(report.id, 'discrepancies'),
          },
          count: formatNumber(count),
        }))
      : [],
    crumbs: [
      { text: words.title, href: site.addresses.rules() },
      { text: title.vi, href: null },
    ],
    search: { kind: words.searchKind, name: title.vi },
  };
}

/** What a rule finds in a report. */
interface FoundIn {
  readonly report: ReportHead;
  /** Causes in which it has a part; of what has no causes, its findings. */
  readonly count: number;
  /** Whether some cause is told under its name, so that /doi-chieu/ has a heading for it. */
  readonly isHead: boolean;
}

/** Code → the reports in which it is found, the newest first. */
function foundOf(
  site: Site,
  diagnostics: readonly Diagnostic[],
): (code: Code) => readonly FoundIn[] {
  const byReport = Map.groupBy(diagnostics, ({ report }) => report);
  const reports = site.archive.reports
    .toSorted((a, b) => compareReports(b, a))
    .map((report) => {
      const all = byReport.get(report.id) ?? [];
      return { report, all, causes: causesOf(report, all) };
    });
  return (code) =>
    reports.flatMap(({ report, all, causes }) => {
      const has = (finding: { readonly code: Code }) => finding.code === code;
      const count =
        severityOf(code) === 'warning'
          ? causes.filter(({ findings }) => findings.some(has)).length
          : all.filter(has).length;
      const isHead = causes.some(({ findings: [head] }) => has(head!));
      return count === 0 ? [] : [{ report, count, isHead }];
    });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function examplesOf(example: Example): readonly ExampleView[] {
  const words = checkingSentences.vi.rules;
  return [example, ...(example.beside ?? [])].map(({ file, text }, at) => ({
    label: at === 0 ? words.example : words.beside,
    file,
    text: text.trimEnd().split('\n').map(unmasked).join('\n'),
  }));
}
