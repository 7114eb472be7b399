/**
 * What does not agree in a report, for its readers: each fault with its place, what is printed, what it
 * comes to, and whether a person has compared it with the document.
 */
import { sentence, type Code, type Language } from '../../diagnostics/catalogue.ts';
import type { Discrepancy, Report } from '../../domain/report.ts';
import { formatNumber } from '../../domain/vietnamese.ts';
import { SECTIONS } from '../addresses.ts';
import type { ReportSentences } from '../sentences-report.ts';
import type { Link } from './link.ts';
import { cellPlaces, hrefOf, namedPlaces, nearestPlace, type Mark } from './report-context.ts';

/** What the compiler says of a report, as far as a page needs it. */
export interface Finding {
  readonly code: Code;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly place: string;
  readonly related: { readonly place: string } | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly acknowledged: boolean;
}

export interface FindingView {
  readonly id: string;
  readonly code: string;
  /** The place in words: `Đăng ký khai sinh, tỷ lệ`. */
  readonly where: string;
  readonly href: string | null;
  readonly sentence: string;
  readonly related: Link | null;
  readonly status: string;
  readonly acknowledged: boolean;
  readonly explanation: string | null;
  readonly noticedBy: string | null;
}

export interface FindingsView {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly caution: string | null;
  readonly findings: readonly FindingView[];
}

/** The findings of a page, and the signs that lead to them. */
export interface Findings {
  readonly view: FindingsView;
  readonly marksAt: (place: string) => readonly Mark[];
  /** Whether a finding speaks of exactly this cell. */
  readonly isMarked: (place: string) => boolean;
}

/** Judges nothing: arranges the warnings about a report, with what was written down about them. */
export function findingsOf(
  report: Report,
  all: readonly Finding[],
  words: ReportSentences,
  language: Language,
): Findings {
  const warnings = all.filter(({ severity }) => severity === 'warning');
  const places = namedPlaces(report, words);
  const cells = cellPlaces(report);
  const drawnAt = (place: string) => nearestPlace(place, places);
  const found = warnings.map((finding, at) => ({
    at: [finding.place, ...(finding.related ? [finding.related.place] : [])],
    view: findingView(finding, `${SECTIONS.discrepancies}-${at + 1}`),
  }));
  const noted = report.discrepancies
    .filter((entry) => !warnings.some((finding) => isAbout(entry, finding)))
    .map((entry, at) => ({
      at: [entry.place],
      view: discrepancyView(entry, `${SECTIONS.discrepancies}-${warnings.length + at + 1}`),
    }));
  const listed = [...found, ...noted];

  const marks = new Map<string, Mark[]>();
  for (const { at, view } of listed)
    for (const place of new Set(at.map(drawnAt)))
      if (place !== null)
        marks.set(place, [
          ...(marks.get(place) ?? []),
          { href: `#${view.id}`, says: words.seeDiscrepancy(view.sentence) },
        ]);

  return {
    marksAt: (place) => marks.get(place) ?? [],
    isMarked: (place) => cells.has(place) && listed.some(({ at }) => at.includes(place)),
    view: {
      id: SECTIONS.discrepancies,
      title: words.sectionTitles.discrepancies,
      intro: listed.length > 0 ? words.discrepanciesIntro : words.discrepanciesNone,
      caution: listed.length > 0 ? words.discrepanciesCaution : null,
      findings: listed.map(({ view }) => view),
    },
  };

  function findingView(finding: Finding, id: string): FindingView {
    const entry = report.discrepancies.find((candidate) => isAbout(candidate, finding));
    return {
      id,
      code: finding.code,
      ...located(finding.place),
      sentence: withoutAdvice(sentence(finding.code, finding.facts, language), words),
      related: relatedLink(finding),
      ...reviewed(entry, finding.acknowledged),
    };
  }

  function discrepancyView(entry: Discrepancy, id: string): FindingView {
    return {
      id,
      code: entry.code,
      ...located(entry.place),
      sentence: words.printedAndComputed(asText(entry.printed), asText(entry.computed)),
      related: null,
      ...reviewed(entry, true),
    };
  }

  function reviewed(entry: Discrepancy | undefined, acknowledged: boolean) {
    return {
      status: acknowledged ? words.acknowledged : words.unreviewed,
      acknowledged,
      explanation: entry?.explanation ?? null,
      noticedBy: entry?.noticed_by ? words.noticedBy(entry.noticed_by) : null,
    };
  }

  function located(place: string): { readonly where: string; readonly href: string | null } {
    const drawn = drawnAt(place);
    if (drawn === null) {
      const field = place.split('/').at(-1) ?? '';
      return { where: `${words.reportHead}, ${words.fields[field] ?? field}`, href: null };
    }
    const rest = place
      .slice(drawn.length + 1)
      .split('/')
      .filter(Boolean);
    const steps = rest.map((step) => words.fields[step] ?? step);
    return {
      where: [places.get(drawn)!, ...steps].join(', '),
      href: hrefOf(cells.has(place) ? place : drawn),
    };
  }

  function relatedLink(finding: Finding): Link | null {
    if (!finding.related?.place) return null;
    const { where, href } = located(finding.related.place);
    return href === null ? null : { text: where, href };
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

function isAbout(entry: Discrepancy, finding: Finding): boolean {
  return entry.code === finding.code && entry.place === finding.place;
}

function asText(value: string | number): string {
  return typeof value === 'number' ? formatNumber(value) : `«${value}»`;
}
