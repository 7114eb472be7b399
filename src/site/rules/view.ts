/**
 * The pages of rules: every code by severity and family, and for each what it finds, why, what the author
 * should do and an example, from the same source as `bc06 validate --explain`.
 */
import { severityName, severityOf, type Code, type Severity } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { unmasked } from '../../diagnostics/format/printable.ts';
import { RULE_FAMILIES, RULES } from '../../diagnostics/rules.ts';
import type { Example } from '../../diagnostics/rules/rule.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import type { SearchFacts } from '../search/facts.ts';
import { ruleSentences, type Family } from './sentences.ts';
import type { Site } from '../site.ts';
import { causeIndex, findingAddress, type FoundIn } from '../findings/cause-index.ts';
import type { Link } from '../shared/link.ts';
import { capitalise } from '../period/name.ts';
import { nameOfSlug, reportName } from '../report/name.ts';

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

export interface CountedLink {
  readonly link: Link;
  readonly count: string;
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
  /** Where it is published: reports, with counts; where they are many the newest. */
  readonly reports: readonly CountedLink[];
  /** That they are the newest; null where they are all. */
  readonly newest: string | null;
  /** All of them by unit, where they are too many to be named and the list of all is divided. */
  readonly units: readonly CountedLink[];
  readonly crumbs: readonly Link[];
  readonly search: SearchFacts;
}

/** So many reports are named on the page of a rule, the newest. */
const NEWEST = 12;

/** Every code that has a page. */
export const CODES = Object.keys(RULES) as readonly Code[];

/** All rules, what is published first. */
export function rulesView(site: Site, diagnostics: readonly Diagnostic[]): RulesView {
  const words = ruleSentences[site.language];
  const index = causeIndex(site, diagnostics);
  const line = (code: Code): RuleLine => {
    const count = sum((index.byCode.get(code) ?? []).map(({ count }) => count.found));
    return {
      code,
      link: { text: RULES[code].title[site.language], href: site.addresses.rule(code) },
      count: count > 0 ? site.say.format.number(count) : null,
    };
  };
  return {
    lead: words.lead(site.say.format.number(CODES.length)),
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
        count: site.say.format.number(families.reduce((sum, { rules }) => sum + rules.length, 0)),
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
  const words = ruleSentences[site.language];
  const { title, what, why, advice, example } = RULES[code];
  const severity = severityOf(code);
  const index = causeIndex(site, diagnostics);
  const found = index.byCode.get(code) ?? [];
  const isPublished = severity === 'warning' && found.length > 0;
  const [all, inReports] = [
    site.say.format.number(sum(found.map(({ count }) => count.found))),
    site.say.format.number(found.length),
  ];
  return {
    code,
    title: title[site.language],
    severity: capitalise(severityName(severity, site.language)),
    what: what[site.language],
    why: why[site.language],
    advice: advice[site.language],
    examples: example === null ? [] : examplesOf(site, example),
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
          text: index.isOnePage ? words.seeAll : words.seeCounts,
          href: found.some(({ count: { told, open } }) => told > (index.isOnePage ? open : 0))
            ? site.addresses.discrepanciesOf(code)
            : site.addresses.discrepancies(),
        }
      : null,
    reports: isPublished
      ? found.slice(0, NEWEST).map(({ report, count }) => ({
          link: {
            text: reportName(report, site),
            href:
              count.told > 0
                ? findingAddress(site, index, code, report)
                : site.addresses.section(report.id, 'discrepancies'),
          },
          count: site.say.format.number(count.found),
        }))
      : [],
    newest:
      isPublished && found.length > NEWEST ? words.newest(site.say.format.number(NEWEST)) : null,
    units: isPublished && found.length > NEWEST && !index.isOnePage ? unitsWith(site, found) : [],
    crumbs: [
      { text: words.title, href: site.addresses.rules() },
      { text: title[site.language], href: null },
    ],
    search: { kind: words.searchKind, name: title[site.language] },
  };
}

/** Units, by name, with what the rule finds in their reports; each leads to what does not agree there. */
function unitsWith(site: Site, found: readonly FoundIn[]): RuleView['units'] {
  return [...Map.groupBy(found, ({ report }) => report.unit.slug)]
    .map(([slug, own]) => ({
      slug,
      name: nameOfSlug(site, slug),
      count: sum(own.map(({ count }) => count.found)),
    }))
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ slug, name, count }) => ({
      link: { text: name, href: site.addresses.discrepanciesOfUnit(slug) },
      count: site.say.format.number(count),
    }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function examplesOf(site: Site, example: Example): readonly ExampleView[] {
  const words = ruleSentences[site.language];
  return [example, ...(example.beside ?? [])].map(({ file, text }, at) => ({
    label: at === 0 ? words.example : words.beside,
    file,
    text: text.trimEnd().split('\n').map(unmasked).join('\n'),
  }));
}
