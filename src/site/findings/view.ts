/**
 * One thing in a report that does not agree, for its readers: where it stands, what is printed, what it
 * comes to, what follows from it elsewhere, why, and whether a person has compared it with the document.
 * Judges nothing. The report's page and the list of all reports show the same views.
 */
import { sentence, type Language } from '../../diagnostics/catalogue.ts';
import { placeName } from '../../diagnostics/place-name.ts';
import { RULES } from '../../diagnostics/rules.ts';
import type { FigurePart } from '../../domain/figure.ts';
import { figurePartsOf, type Discrepancy, type Report } from '../../domain/report.ts';
import { findingAnchor, type Addresses } from '../addresses.ts';
import { pairOf, type Pair } from './pair-sentences.ts';
import type { CheckingSentences } from './sentences.ts';
import type { ReportSentences } from '../report/sentences.ts';
import { causesOf, isExplained, type Cause, type Finding } from './cause.ts';
import type { Link } from '../shared/link.ts';
import { capitalise } from '../period/name.ts';
import { cellPlaces, drawnPlaces, hrefOf, nearestPlace, type Doubt } from '../report/context.ts';
import { hasVietnamese } from '../tell-vietnamese.ts';

export type { Finding };

/** A value and what it is: `Văn bản ghi`, `88,73 %`. */
export interface LabelledValue {
  readonly label: string;
  readonly text: string;
}

/** One place of a cause: what it is called, and the two values that do not agree there. */
export interface PlaceView {
  /** Its anchor on the report's page, made of code and place: it stays when others come or go. */
  readonly id: string;
  readonly code: string;
  readonly rule: Link;
  /** The place in words: `Phụ lục III, dòng 1 «Đăng ký khai sinh», tỷ lệ trực tuyến`. */
  readonly where: Link;
  readonly printed: LabelledValue;
  /** Null where it would only repeat what is printed. */
  readonly computed: LabelledValue | null;
  /** The place that the computed value comes from. */
  readonly related: Link | null;
  /** What the checks say, where nobody has explained it. */
  readonly sentence: string | null;
}

/** A cause under the name of its first place, with the others that follow from it. */
export interface FindingView extends PlaceView {
  /** Name of the part of the report. */
  readonly section: string;
  readonly also: readonly PlaceView[];
  readonly explanation: string | null;
  readonly acknowledged: boolean;
  /** That nobody has reviewed it; null where somebody has. */
  readonly status: string | null;
  readonly noticedBy: string | null;
}

/** A cause, where on the page of its report its signs belong, and the sign for each of these. */
export interface Placed {
  readonly view: FindingView;
  readonly marks: readonly { readonly spot: string; readonly mark: Doubt }[];
}

export interface FindingOptions {
  readonly words: ReportSentences;
  readonly checking: CheckingSentences;
  readonly language: Language;
  readonly addresses: Addresses;
  /** Another report, by its id, and the way to its page. */
  readonly reportAt: (id: string) => { readonly report: Report; readonly link: Link };
  /** Address of the report's page; empty on that page itself. */
  readonly page: string;
}

/** The causes of the warnings about a report, in the order of its page. */
export function placedFindings(
  report: Report,
  all: readonly Finding[],
  options: FindingOptions,
): readonly Placed[] {
  const { words, checking, language, addresses, reportAt, page } = options;
  const drawn = drawnPlaces(report);
  const cells = cellPlaces(report);
  const order = new Map([...drawn].map((place, at) => [place, at]));
  const used = new Map<string, number>();
  const others = new Map<string, ReturnType<typeof openOther>>();
  return causesOf(report, all)
    .map((cause) => ({ cause, rank: rankOf(cause.findings[0]!.place) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ cause }) => placed(cause));

  /** A second fault of one code and place is told from the first by its number. */
  function idOf(base: string): string {
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  }

  function rankOf(place: string): number {
    const nearest = nearestPlace(place, drawn);
    return nearest === null ? -1 : order.get(nearest)!;
  }

  function placed(cause: Cause): Placed {
    const { entry, findings } = cause;
    const views = findings.map((finding) => placeView(finding, entry));
    const [first, ...also] = views;
    const acknowledged = isExplained(cause);
    return {
      view: {
        ...first!,
        section: sectionOf(findings[0]!.place),
        also,
        explanation: entry?.explanation ?? null,
        acknowledged,
        status: acknowledged ? null : checking.unreviewed,
        noticedBy: entry?.noticed_by ? checking.noticedBy(entry.noticed_by) : null,
      },
      marks: oncePerSpot(findings.flatMap((finding, at) => marksOf(finding, views[at]!, entry))),
    };
  }

  function placeView(finding: Finding, entry: Discrepancy | null): PlaceView {
    const { code, place, facts } = finding;
    const pair = pairOf(code, facts, language);
    const write = valueWriter(report, finding, words);
    const printed = write(facts['printed']);
    const computed = write(facts['computed']);
    const related = finding.related && relatedTo(finding.related);
    return {
      id: idOf(findingAnchor(code, place)),
      code,
      rule: { text: RULES[code].title[language], href: addresses.rule(code) },
      where: located(place),
      printed: { label: pair.printed, text: printed },
      computed: computed === printed ? null : { label: pair.computed, text: computed },
      related: related?.href ? related : null,
      sentence: entry ? null : forReaders(sentence(code, facts, language), words),
    };
  }

  function marksOf(finding: Finding, view: PlaceView, entry: Discrepancy | null): Placed['marks'] {
    const { related, facts } = finding;
    const here = spotOf(finding.place);
    const there = related?.report === report.id ? spotOf(related.place) : null;
    const pair = pairOf(finding.code, facts, language);
    const write = valueWriter(report, finding, words);
    const says = saysOf(view, entry !== null);
    const sign = (spot: string | null, value: unknown, beside: Pair['beside']): Placed['marks'] => {
      if (spot === null) return [];
      // Beside the name of a row nobody could tell which of its values is meant.
      const isSaid = cells.has(spot) && view.computed !== null;
      const text = isSaid && beside ? beside(write(value, 'percent')) : null;
      return [
        { spot, mark: { kind: 'doubt', href: `#${view.id}`, says, text, see: checking.see } },
      ];
    };
    return [
      ...sign(here, facts['computed'], pair.beside),
      ...(there === here ? [] : sign(there, facts['printed'], pair.there ?? null)),
    ];
  }

  /** In this report a place; in another the place with the name of that report. */
  function relatedTo({ report: id, place }: NonNullable<Finding['related']>): Link {
    if (id === report.id) return located(place);
    const other = others.get(id) ?? openOther(id);
    others.set(id, other);
    const nearest = nearestPlace(place, other.drawn);
    return {
      text: `${other.link.text}, ${placeName(other.report, place, language)}`,
      href: `${other.link.href!}${nearest === null ? '' : hrefOf(nearest)}`,
    };
  }

  /** Opened once: many findings of a report are related to one other, the report before it. */
  function openOther(id: string) {
    const { report: other, link } = reportAt(id);
    return { report: other, link, drawn: drawnPlaces(other) };
  }

  /** With both values, unless they are words of another language: a title cannot say of a word which it is of. */
  function saysOf({ printed, computed }: PlaceView, hasExplanation: boolean): string {
    const values = [printed, ...(computed ? [computed] : [])]
      .map(({ label, text }) => checking.inSentence(label, text))
      .join('; ');
    const isOneLanguage = language === 'vi' || !hasVietnamese(values);
    return checking.sign(isOneLanguage ? values : null, hasExplanation);
  }

  function spotOf(place: string): string | null {
    return cells.has(place) ? place : nearestPlace(place, drawn);
  }

  function sectionOf(place: string): string {
    if (place === 'report/narrative') return words.sectionTitles.narrative;
    const table = place.split('/')[0] ?? '';
    return (words.sections as Readonly<Record<string, string>>)[table] ?? words.reportHead;
  }

  function located(place: string): Link {
    const spot = spotOf(place);
    const text = capitalise(placeName(report, place, language));
    return { text, href: spot === null ? null : page + hrefOf(spot) };
  }
}

/** Of several signs of one cause at one spot the first. */
function oncePerSpot(marks: Placed['marks']): Placed['marks'] {
  return [...new Map(marks.toReversed().map((one) => [one.spot, one])).values()].toReversed();
}

/** A sentence of the catalogue in a reader's words, without what it asks an editor to do. */
export function forReaders(text: string, words: ReportSentences): string {
  const kept = text
    .split(/(?<=[.?!]) (?=\p{Lu})/u)
    .map((part) => part.replace(/; nếu văn bản in đúng như vậy, .*$/u, '.'))
    .filter((part) => !words.advice.test(part));
  return words.asRead(kept.length > 0 ? kept.join(' ') : text);
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
    const number =
      decimals === undefined ? words.format.number(value) : words.format.share(value, decimals);
    const isWritten = unit === '%' || (unit !== null && withUnits === 'all');
    return isWritten ? words.amount(number, words.format.unit(unit)) : number;
  };
}

function decimalsOf({ decimals, printed, computed }: Finding['facts']): number {
  if (typeof decimals === 'number') return decimals;
  return Math.max(...[printed, computed].map((value) => String(value).split('.')[1]?.length ?? 0));
}

function figureAt(report: Report, place: string): FigurePart | null {
  return figurePartsOf(report).find((figure) => figure.place === place) ?? null;
}
