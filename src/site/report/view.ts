/**
 * The page of one report: everything that it shows, as finished strings and numbers. Pure: an archive, a
 * report's id, what the compiler says of it and where the site lives → ReportView.
 */
import { placeName } from '../../diagnostics/place-name.ts';
import { findReport, neighbours } from '../../domain/archive.ts';
import { calendarOf } from '../../domain/period.ts';
import { mergerWithin, predecessorsOf, successorOf } from '../../domain/province.ts';
import { TABLE_KINDS, type Report, type ReportHead, type Revision } from '../../domain/report.ts';
import { anchorOf, SECTIONS } from '../addresses.ts';
import { filesOf, type DataFile } from './data/files.ts';
import { datasetLd } from './data/json-ld.ts';
import { jsonScriptText } from '../markup.ts';
import { absolute } from '../open-data/publication.ts';
import type { SearchFacts } from '../search/facts.ts';
import { checkingSentences } from '../findings/sentences.ts';
import { reportSentences } from './sentences.ts';
import type { Site } from '../site.ts';
import type { Formats } from '../value/formats.ts';
import type { Finding } from '../findings/view.ts';
import type { HeadlineFigure } from './headline/headline.ts';
import type { Link } from '../shared/link.ts';
import type { Notice } from './head/notice.ts';
import { capitalise, ownDays, periodName, periodWithDays } from '../period/name.ts';
import { mainPointsOf, type MainPoint } from './main-points/view.ts';
import { headlineOf } from './headline/view.ts';
import { reportFinder, reportName } from './name.ts';
import { drawnPlaces, hrefOf, nearestPlace, type Context } from './context.ts';
import { documentsView, type DocumentsView } from './documents/view.ts';
import { evaluationView, type EvaluationView } from './evaluation/view.ts';
import { countElsewhere, figureTable, type FigureTable } from './figures/view.ts';
import { findingsOf, type FindingsView } from './findings/view.ts';
import { modelsView, tasksView, type EntriesView } from './entries/view.ts';
import { narrativeView, type NarrativeView } from './narrative/view.ts';
import { contentsOf, type ContentsItem } from './head/contents.ts';
import { servicesView, type ServicesView } from './services/view.ts';
import { summaryLines, type SummaryLine } from './figures/summaries.ts';

export type { Finding } from '../findings/view.ts';

/** A piece of the line of provenance: words, links, words. */
export interface Provenance {
  readonly text: string;
  readonly links: readonly Link[];
  readonly after: string | null;
}

export interface FiguresView {
  readonly id: string;
  readonly title: string;
  readonly count: string | null;
  readonly table: FigureTable | null;
  /** How many figures more stand in other tables. */
  readonly elsewhere: string | null;
  readonly summaries: readonly SummaryLine[];
}

export interface SourceView {
  readonly id: string;
  readonly facts: readonly { readonly id: string; readonly label: string; readonly text: string }[];
  readonly downloads: readonly Link[];
  readonly citation: string;
}

export interface ReportView {
  readonly title: string;
  /** The days that the report counts, where they are not those of the calendar. */
  readonly days: string | null;
  readonly documentTitle: string;
  readonly description: string;
  readonly search: SearchFacts;
  /** A schema.org Dataset, ready for its script element. */
  readonly dataset: string;
  /** The report as data: JSON, a workbook, a CSV a table. */
  readonly files: readonly DataFile[];
  readonly crumbs: readonly Link[];
  readonly provenance: readonly Provenance[];
  readonly previous: { readonly label: string; readonly link: Link } | null;
  readonly next: { readonly label: string; readonly link: Link } | null;
  readonly notices: readonly Notice[];
  readonly points: readonly MainPoint[];
  readonly headline: readonly HeadlineFigure[];
  readonly contents: readonly ContentsItem[];
  readonly narrative: NarrativeView | null;
  readonly services: ServicesView | null;
  readonly models: EntriesView | null;
  readonly tasks: EntriesView | null;
  readonly documents: DocumentsView | null;
  readonly evaluation: EvaluationView | null;
  readonly figures: FiguresView | null;
  readonly findings: FindingsView;
  readonly source: SourceView;
}

export interface ReportOptions {
  /** The origin of the site. */
  readonly origin: string;
  /** What the compiler says of this report. */
  readonly findings: readonly Finding[];
  /** False in dev, while the report's unit has not been compared with others. */
  readonly isCompared?: boolean;
}

/** What the page of a report shows. */
export function reportView(
  site: Site,
  id: string,
  { origin, findings, isCompared = true }: ReportOptions,
): ReportView {
  const report = site.archive.open(id);
  const words = reportSentences[site.language];
  const found = findingsOf(report, findings, {
    words,
    checking: checkingSentences[site.language],
    language: site.language,
    addresses: site.addresses,
    reportAt: reportFinder(site),
  });
  const context: Context = {
    ...site,
    report,
    words,
    marksAt: found.marksAt,
    spotAt: found.spotAt,
    signed: found.signed,
  };
  const { previous, next } = neighbours(site.archive, report);
  const publication = { site: origin, addresses: site.addresses };
  const files = filesOf(report, site.addresses);
  const parts = {
    narrative: narrativeView(report.narrative),
    services: servicesView(context),
    models: modelsView(context),
    tasks: tasksView(context),
    documents: documentsView(context),
    evaluation: evaluationView(context),
    figures: figuresView(context),
    findings: found.view,
  };
  return {
    title: reportName(report, site),
    days: ownDays(report.period, site.say),
    documentTitle: report.title,
    description: words.description(report.unit.name, periodWithDays(report.period, site.say)),
    search: {
      kind: words.searchKind,
      unit: report.unit.name,
      year: calendarOf(report.period).end.slice(0, 4),
      period: periodName(report.period, site.say),
      until: report.period.end,
    },
    dataset: jsonScriptText(datasetLd(report, publication)),
    files,
    crumbs: crumbsOf(context),
    provenance: provenanceOf(context),
    previous: previous && { label: words.previousReport, link: linkTo(previous, site) },
    next: next && { label: words.nextReport, link: linkTo(next, site) },
    notices: noticesOf(context, isCompared),
    points: mainPointsOf(context, found.view),
    headline: headlineOf(context),
    contents: contentsOf(parts, words, site.say),
    ...parts,
    source: sourceOf(context, files, absolute(publication, site.addresses.report(id))),
  };
}

function linkTo(report: ReportHead, site: Site): Link {
  return { text: reportName(report, site), href: site.addresses.report(report.id) };
}

function crumbsOf({ report, addresses, say }: Context): readonly Link[] {
  const period = capitalise(periodName(report.period, say));
  return [
    { text: say.nav.reports, href: addresses.reports() },
    { text: report.unit.name, href: addresses.unit(report.unit.slug) },
    { text: period, href: null },
  ];
}

function provenanceOf(context: Context): readonly Provenance[] {
  const { report, words } = context;
  const plain = (text: string): Provenance => ({ text, links: [], after: null });
  return [
    plain(report.issuer ?? words.issuerMissing),
    plain(words.numberAndDate(numberText(report, words), issuedText(report, words))),
    plain(
      report.data_until === null
        ? words.dataUntilMissing
        : words.dataUntil(context.say.format.day(report.data_until)),
    ),
    ...unitLines(context),
  ];
}

/** Which unit of today this is, and which units it was made of. */
function unitLines({ archive, report, addresses, words }: Context): readonly Provenance[] {
  const link = (unit: { readonly slug: string; readonly full_name: string }): Link => ({
    text: words.unitInSentence(unit.full_name),
    href: addresses.unit(unit.slug),
  });
  const successor = successorOf(archive.reference, report.unit);
  const predecessors = predecessorsOf(archive.reference, report.unit);
  const merged = successor === null ? [] : predecessorsOf(archive.reference, successor);
  return [
    ...(successor !== null && merged.length > 1
      ? [
          successor.slug === report.unit.slug
            ? {
                text: words.nowMerged,
                links: [link(successor)],
                after: words.mergedWith(merged.map(({ name }) => name).join(', ')),
              }
            : { text: words.nowPartOf, links: [link(successor)], after: null },
        ]
      : []),
    ...(predecessors.length > 1
      ? [{ text: words.mergedFrom, links: predecessors.map(link), after: null }]
      : []),
  ];
}

function numberText(report: Report, words: Context['words']): string {
  if (report.number !== null) return words.number(report.number);
  return report.number_printed === null
    ? words.numberMissing
    : words.numberPartial(report.number_printed);
}

function issuedText(report: Report, words: Context['words']): string {
  if (report.issued_on !== null) return words.issuedOn(words.format.day(report.issued_on));
  return report.issued_on_printed === null
    ? words.issuedMissing
    : words.issuedPartial(report.issued_on_printed);
}

/** What was corrected, under the name of its place, which leads there. */
function revisionNotice(revision: Revision, { report, words, language, say }: Context): Notice {
  const { date, place, before, after, reason } = revision;
  const spot = nearestPlace(place, drawnPlaces(report));
  return {
    title: words.revised,
    text: words.revision(
      say.format.day(date),
      published(before, say.format),
      published(after, say.format),
      reason,
    ),
    link: {
      text: capitalise(placeName(report, place, language)),
      href: spot === null ? null : hrefOf(spot),
    },
    isDoubt: true,
  };
}

/** A value of a revision as it stands in sentences; what the author wrote as words stays as it is. */
function published(value: string | number | null, { number }: Formats): string | null {
  return typeof value === 'number' ? number(value) : value;
}

function noticesOf(context: Context, isCompared: boolean): readonly Notice[] {
  const { report, words } = context;
  const notice = (title: string, text: string, isDoubt = false): Notice => ({
    title,
    text,
    link: null,
    isDoubt,
  });
  const replaced = report.replaces === null ? null : findReport(context.archive, report.replaces);
  return [
    ...(isCompared ? [] : [notice(words.notCompared, words.notComparedText, true)]),
    ...(report.period_basis === null
      ? []
      : [notice(words.periodInferred, report.period_basis, true)]),
    ...mergerNotices(context),
    ...(report.provisional ? [notice(words.provisional, words.provisionalText, true)] : []),
    ...report.revisions.map((revision) => revisionNotice(revision, context)),
    ...(replaced === null
      ? []
      : [{ ...notice(words.replaces, words.replacesText), link: linkTo(replaced, context) }]),
    ...(report.unreadable.length > 0
      ? [
          notice(
            words.unreadable,
            words.unreadableText(
              report.unreadable.map((kind) => words.tableNames[kind]).join(', '),
            ),
            true,
          ),
        ]
      : []),
    ...(report.wording === 'restated' ? [notice(words.wording, words.wordingRestated)] : []),
  ];
}

/** That provinces were merged within the period: its figures may be of several territories. */
function mergerNotices({ archive, report, say, words }: Context): readonly Notice[] {
  const day = mergerWithin(archive.reference, report.period);
  if (day === null) return [];
  const { unit } = report;
  const name = words.unitInSentence(unit.full_name);
  const from = predecessorsOf(archive.reference, unit).map((one) => one.name);
  const text =
    unit.type === 'country'
      ? say.period.merger_country(say.format.day(day))
      : from.length > 1
        ? say.period.merger_of(say.format.day(day), name, from.join(', '))
        : say.period.merger_apart(say.format.day(day), name);
  return [{ title: say.period.merger, text, link: null, isDoubt: false }];
}

function figuresView(context: Context): FiguresView | null {
  const { report, words } = context;
  const table = figureTable(
    report.figures?.rows ?? [],
    `${SECTIONS.figures}-bang`,
    words.figuresCaption,
    context,
  );
  const elsewhere = countElsewhere(report);
  const summaries = summaryLines(context);
  const count = report.figures?.rows.length ?? 0;
  return count + summaries.length === 0
    ? null
    : {
        id: SECTIONS.figures,
        title: words.sectionTitles.figures,
        count: count === 0 ? null : context.say.format.number(count),
        table,
        elsewhere: elsewhere === 0 ? null : words.elsewhere(context.say.format.number(elsewhere)),
        summaries,
      };
}

function sourceOf(context: Context, files: readonly DataFile[], url: string): SourceView {
  const { report, say, words, addresses } = context;
  const labels = words.sourceLabels;
  const period = periodWithDays(report.period, say);
  const absent = TABLE_KINDS.filter(
    (kind) => report[kind] === null && !report.unreadable.includes(kind),
  ).map((kind) => words.tableNames[kind]);
  const attached = TABLE_KINDS.flatMap((kind) => {
    const table = report[kind];
    return table?.attached_to ? [[table.label ?? words.tableNames[kind], table.attached_to]] : [];
  });
  const facts: readonly (readonly [string, string, string | null])[] = [
    ['title', labels.title, report.title],
    ['issuer', labels.issuer, report.issuer ?? words.issuerMissing],
    ['number', labels.number, capitalise(numberText(report, words))],
    ['issued_on', labels.issued, capitalise(issuedText(report, words))],
    ['addressee', labels.addressee, report.addressee],
    ['signatory', labels.signatory, report.signatory],
    ['period', labels.period, periodText(report, period, words)],
    ['data_until', labels.dataUntil, report.data_until && say.format.day(report.data_until)],
    ...attached.map(
      ([name, text], at) => [`attached-${at + 1}`, labels.attached, `${name}: ${text}`] as const,
    ),
    ['source', labels.source, report.source],
    ['absent', labels.absent, absent.length > 0 ? absent.join(', ') : null],
  ];
  const document = [
    report.issuer,
    report.title,
    report.number === null && report.issued_on === null
      ? null
      : `${numberText(report, words)} ${issuedText(report, words)}`,
  ].filter((part) => part !== null);
  return {
    id: SECTIONS.source,
    facts: facts.flatMap(([id, label, text]) =>
      text === null ? [] : [{ id: anchorOf(`report/${id}`), label, text }],
    ),
    downloads: [
      ...files.map(({ form, table, href }) => ({
        text:
          table === null ? words.downloadAll[form] : words.downloadTable(words.dataTables[table]),
        href,
      })),
      { text: words.openData, href: addresses.data() },
    ],
    citation: words.citation(document.join(', '), say.site.name, url),
  };
}

function periodText(report: Report, period: string, words: Context['words']): string {
  if (report.period_basis !== null) return words.periodInferredShort(period);
  return report.period_printed === null
    ? period
    : words.periodPrinted(period, report.period_printed);
}
