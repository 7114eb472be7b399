/**
 * One thing in a report that does not agree, for its readers: where it stands, what is printed, what it
 * comes to, why, and whether a person has compared it with the document. Judges nothing. The report's page
 * and the list of all reports show the same views.
 */
import { sentence, type Code, type Language } from '../../diagnostics/catalogue.ts';
import { RULES } from '../../diagnostics/rules.ts';
import type { FigurePart } from '../../domain/figure.ts';
import { figurePartsOf, summariesOf, type Discrepancy, type Report } from '../../domain/report.ts';
import { fold, formatNumber, formatShare } from '../../domain/vietnamese.ts';
import { anchorOf, SECTIONS, type Addresses } from '../addresses.ts';
import { pairOf, type CheckingSentences } from '../sentences-checking.ts';
import type { ReportSentences } from '../sentences-report.ts';
import type { Link } from './link.ts';
import { cellPlaces, hrefOf, namedPlaces, nearestPlace, type Mark } from './report-context.ts';

/** What the compiler says of a report, as far as a page needs it. */
export interface Finding {
  readonly code: Code;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly place: string;
  readonly related: { readonly report: string; readonly place: string } | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly acknowledged: boolean;
}

/** A value and what it is: `Văn bản in`, `88,73 %`. */
export interface LabelledValue {
  readonly label: string;
  readonly text: string;
}

export interface FindingView {
  /** Its anchor on the report's page, made of code and place: it stays when others come or go. */
  readonly id: string;
  readonly code: string;
  readonly rule: Link;
  /** Name of the part of the report. */
  readonly section: string;
  /** The place in words: `Đăng ký khai sinh, tỷ lệ`. */
  readonly where: Link;
  readonly printed: LabelledValue;
  /** Null where it would only repeat what is printed. */
  readonly computed: LabelledValue | null;
  /** The place that the computed value comes from. */
  readonly related: Link | null;
  /** What the checks say, where nobody has explained it. */
  readonly sentence: string | null;
  readonly explanation: string | null;
  readonly acknowledged: boolean;
  /** That nobody has reviewed it; null where somebody has. */
  readonly status: string | null;
  readonly noticedBy: string | null;
}

/** A finding, where on the page of its report its signs belong, and the sign for each of these. */
export interface Placed {
  readonly view: FindingView;
  readonly marks: readonly { readonly spot: string; readonly mark: Mark }[];
}

export interface FindingOptions {
  readonly words: ReportSentences;
  readonly checking: CheckingSentences;
  readonly language: Language;
  readonly addresses: Addresses;
  /** The page of another report, by its id. */
  readonly linkTo: (report: string) => Link;
  /** Address of the report's page; empty on that page itself. */
  readonly page: string;
}

/** The warnings about a report and what was written down about them, in the order of its page. */
export function placedFindings(
  report: Report,
  all: readonly Finding[],
  options: FindingOptions,
): readonly Placed[] {
  const { words, checking, language, addresses, linkTo, page } = options;
  const places = namedPlaces(report, words);
  const cells = cellPlaces(report);
  const order = new Map([...places.keys()].map((place, at) => [place, at]));
  const used = new Map<string, number>();
  const warnings = all.filter(({ severity }) => severity === 'warning');
  const noted = report.discrepancies
    .filter((entry) => !warnings.some((finding) => isAbout(entry, finding)))
    .map((entry) => asFinding(entry));
  return [...warnings, ...noted]
    .map((finding) => ({ finding, rank: rankOf(finding.place) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ finding }) => placed(finding));

  /** A second fault of one code and place is told from the first by its number. */
  function idOf(base: string): string {
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  }

  function rankOf(place: string): number {
    const drawn = nearestPlace(place, places);
    return drawn === null ? -1 : order.get(drawn)!;
  }

  function placed(finding: Finding): Placed {
    const view = viewOf(finding);
    const { related } = finding;
    const spots = [finding.place, ...(related?.report === report.id ? [related.place] : [])];
    const pair = pairOf(finding.code, finding.facts, checking);
    const write = valueWriter(report, finding, words);
    return {
      view,
      marks: [...new Set(spots.map(spotOf))].flatMap((spot) => {
        if (spot === null) return [];
        const isHere = spot === spotOf(finding.place);
        const other = finding.facts[isHere ? 'computed' : 'printed'];
        // Beside the name of a row nobody could tell which of its values is meant.
        const beside = isHere ? pair.beside : (pair.there ?? null);
        const words = cells.has(spot) && view.computed ? beside : null;
        const text = words && words(write(other, 'percent'));
        return [{ spot, mark: { href: `#${view.id}`, says: saysOf(view), text } }];
      }),
    };
  }

  function viewOf(finding: Finding): FindingView {
    const { code, place, facts, acknowledged } = finding;
    const entry = entryAbout(report, finding);
    const pair = pairOf(code, facts, checking);
    const write = valueWriter(report, finding, words);
    const printed = write(facts['printed']);
    const computed = write(facts['computed']);
    const related = finding.related && relatedTo(finding.related);
    return {
      id: idOf(`${SECTIONS.discrepancies}-${code}-${anchorOf(place)}`),
      code,
      rule: { text: RULES[code].title[language], href: addresses.rule(code) },
      section: sectionOf(place),
      where: located(place),
      printed: { label: pair.printed, text: printed },
      computed: computed === printed ? null : { label: pair.computed, text: computed },
      related: related?.href ? related : null,
      sentence: entry ? null : withoutAdvice(sentence(code, facts, language), words),
      explanation: entry?.explanation ?? null,
      acknowledged,
      status: acknowledged ? null : checking.unreviewed,
      noticedBy: entry?.noticed_by ? checking.noticedBy(entry.noticed_by) : null,
    };
  }

  /** In this report a place; of another report its row, or the report as a whole. */
  function relatedTo({ report: id, place }: NonNullable<Finding['related']>): Link {
    if (id === report.id) return located(place);
    const { text, href } = linkTo(id);
    const [table, row] = place.split('/');
    const anchor = table === 'report' ? '' : `#${anchorOf(`${table!}/${row!}`)}`;
    return { text, href: `${href!}${anchor}` };
  }

  function saysOf({ printed, computed, explanation }: FindingView): string {
    const values = [printed, ...(computed ? [computed] : [])].map(({ label, text }) =>
      checking.inSentence(label, text),
    );
    return checking.sign(values.join('; '), explanation !== null);
  }

  function spotOf(place: string): string | null {
    return cells.has(place) ? place : nearestPlace(place, places);
  }

  function sectionOf(place: string): string {
    if (place === 'report/narrative') return words.sectionTitles.narrative;
    const table = place.split('/')[0] ?? '';
    return (words.sections as Readonly<Record<string, string>>)[table] ?? words.reportHead;
  }

  function located(place: string): Link {
    const drawn = nearestPlace(place, places);
    if (drawn === null) {
      const field = place.split('/').at(-1) ?? '';
      return { text: `${words.reportHead}, ${words.fields[field] ?? field}`, href: null };
    }
    const steps = place
      .slice(drawn.length + 1)
      .split('/')
      // The value of a figure is what its name means anyway.
      .filter((step) => step !== '' && step !== 'value')
      .map((step) => stepName(drawn, step));
    return {
      text: [places.get(drawn)!, ...steps].join(', '),
      href: page + hrefOf(cells.has(place) ? place : drawn),
    };
  }

  function stepName(drawn: string, step: string): string {
    const known = words.fields[step];
    if (known !== undefined) return known;
    const [field, at] = step.split('.') as [string, string | undefined];
    if (at === undefined) return step;
    const summary = summariesOf(report).find(
      ({ table, key }) => drawn === `${table}/summaries.${key}`,
    );
    const item = summary?.items[Number(at)];
    return item === undefined
      ? words.listed(words.fields[field] ?? field, formatNumber(Number(at) + 1))
      : words.itemNumber(item);
  }
}

/** A sentence of the catalogue without what it asks an editor to do. */
export function withoutAdvice(text: string, words: ReportSentences): string {
  const kept = text
    .split(/(?<=[.?!]) (?=\p{Lu})/u)
    .map((part) => part.replace(/; nếu văn bản in đúng như vậy, .*$/u, '.'))
    .filter((part) => !words.advice.test(part));
  return kept.length > 0 ? kept.join(' ') : text;
}

/** Where a finding stands, with its part of the report where its own name does not begin with that. */
export function fullPlace({ section, where }: Pick<FindingView, 'section' | 'where'>): string {
  return fold(where.text).startsWith(fold(section)) ? where.text : `${section}: ${where.text}`;
}

function isAbout(entry: Discrepancy, finding: Pick<Finding, 'code' | 'place'>): boolean {
  return entry.code === finding.code && entry.place === finding.place;
}

/** What was written down about a finding: of several faults of one place, about just this one. */
function entryAbout(report: Report, finding: Finding): Discrepancy | undefined {
  const { printed, computed } = finding.facts;
  const entries = report.discrepancies.filter((entry) => isAbout(entry, finding));
  return (
    entries.find((entry) => entry.printed === printed && entry.computed === computed) ?? entries[0]
  );
}

function asFinding({ code, place, printed, computed }: Discrepancy): Finding {
  return {
    code: code as Code,
    severity: 'warning',
    place,
    related: null,
    facts: { printed, computed },
    acknowledged: true,
  };
}

/** How the values of a finding are written: percentages with their decimals, amounts with their unit. */
function valueWriter(report: Report, { place, facts }: Finding, words: ReportSentences) {
  const field = place.slice(place.lastIndexOf('/') + 1);
  const figure = field === 'value' ? figureAt(report, place.slice(0, -'/value'.length)) : null;
  const unit = field === 'share' ? '%' : (figure?.unit ?? null);
  const decimals = field === 'share' ? decimalsOf(facts) : undefined;
  return (value: unknown, withUnits: 'all' | 'percent' = 'all'): string => {
    if (typeof value !== 'number') return String(value);
    // A share that is not quite whole must not read so.
    const number = decimals === undefined ? formatNumber(value) : formatShare(value, decimals);
    const isWritten = unit === '%' || (unit !== null && withUnits === 'all');
    return isWritten ? words.amount(number, unit) : number;
  };
}

function decimalsOf({ decimals, printed, computed }: Finding['facts']): number {
  if (typeof decimals === 'number') return decimals;
  return Math.max(...[printed, computed].map((value) => String(value).split('.')[1]?.length ?? 0));
}

function figureAt(report: Report, place: string): FigurePart | null {
  return figurePartsOf(report).find((figure) => figure.place === place) ?? null;
}
