/**
 * The pages of rules: every code by severity and family, and for each what it finds, why, what the author
 * should do and an example, from the same source as `bc06 validate --explain`.
 */
import { severityName, severityOf, type Code, type Severity } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { unmasked } from '../../diagnostics/format/printable.ts';
import { RULES } from '../../diagnostics/rules.ts';
import { DERIVATION_RULES } from '../../diagnostics/rules/derivation.ts';
import { FILE_RULES } from '../../diagnostics/rules/files.ts';
import { JUDGEMENT_RULES } from '../../diagnostics/rules/judgement.ts';
import { NOTICE_RULES } from '../../diagnostics/rules/notices.ts';
import type { Example } from '../../diagnostics/rules/rule.ts';
import { SCHEMA_RULES } from '../../diagnostics/rules/schema.ts';
import { SYNTAX_RULES } from '../../diagnostics/rules/syntax.ts';
import { compareReports } from '../../domain/archive.ts';
import { formatNumber } from '../../domain/vietnamese.ts';
import type { SearchFacts } from '../search/facts.ts';
import { checkingSentences, type Family } from '../sentences-checking.ts';
import type { Site } from '../site.ts';
import type { Link } from './link.ts';
import { capitalise } from './period-name.ts';
import { reportName } from './report-name.ts';

const FAMILIES: Readonly<Record<Family, object>> = {
  judgement: JUDGEMENT_RULES,
  notices: NOTICE_RULES,
  files: FILE_RULES,
  syntax: SYNTAX_RULES,
  schema: SCHEMA_RULES,
  derivation: DERIVATION_RULES,
};

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
  const found = Map.groupBy(diagnostics, ({ code }) => code);
  const line = (code: Code): RuleLine => ({
    code,
    link: { text: RULES[code].title.vi, href: site.addresses.rule(code) },
    count: found.has(code) ? formatNumber(found.get(code)!.length) : null,
  });
  return {
    lead: words.lead(formatNumber(CODES.length)),
    severities: SEVERITIES.map((severity) => {
      const families = (Object.keys(FAMILIES) as Family[])
        .map((family) => ({
          id: `${severity}-${family}`,
          name: words.families[family],
          rules: CODES.filter(
            (code) => code in FAMILIES[family] && severityOf(code) === severity,
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
  const found = diagnostics.filter((diagnostic) => diagnostic.code === code);
  const isPublished = severity === 'warning' && found.length > 0;
  const counts = Map.groupBy(found, ({ report }) => report);
  const reports = site.archive.reports
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => compareReports(b, a));
  const [all, inReports] = [formatNumber(found.length), formatNumber(reports.length)];
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
    all: isPublished ? { text: words.seeAll, href: site.addresses.discrepanciesOf(code) } : null,
    reports: isPublished
      ? reports.map((report) => ({
          link: {
            text: reportName(report, site),
            href: site.addresses.discrepanciesIn(code, report.id),
          },
          count: formatNumber(counts.get(report.id)!.length),
        }))
      : [],
    crumbs: [
      { text: words.title, href: site.addresses.rules() },
      { text: title.vi, href: null },
    ],
    search: { kind: words.searchKind, name: title.vi },
  };
}

function examplesOf(example: Example): readonly ExampleView[] {
  const words = checkingSentences.vi.rules;
  return [example, ...(example.beside ?? [])].map(({ file, text }, at) => ({
    label: at === 0 ? words.example : words.beside,
    file,
    text: text.trimEnd().split('\n').map(unmasked).join('\n'),
  }));
}
