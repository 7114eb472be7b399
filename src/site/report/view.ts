/**
 * The page of one report: everything that it shows, as finished strings and numbers. Pure: an archive, a
 * report's id, what the compiler says of it and where the site lives → ReportView.
 */
import { neighbours } from '../../domain/archive.ts';
import { calendarOf } from '../../domain/period.ts';
import { anchorOf } from '../addresses.ts';
import { filesOf, type DataFile } from './data/files.ts';
import { datasetLd } from './data/json-ld.ts';
import { jsonScriptText } from '../markup.ts';
import { absolute } from '../open-data/publication.ts';
import type { SearchFacts } from '../search/facts.ts';
import { checkingSentences } from '../findings/sentences.ts';
import { reportSentences } from './sentences.ts';
import type { Site } from '../site.ts';
import type { Finding } from '../findings/view.ts';
import type { HeadlineFigure } from './headline/headline.ts';
import type { Link } from '../shared/link.ts';
import type { Notice } from './notices/notice.ts';
import { noticesOf } from './notices/view.ts';
import { capitalise, ownDays, periodName, periodWithDays } from '../period/name.ts';
import { mainPointsOf, type MainPoint } from './main-points/view.ts';
import { headlineOf } from './headline/view.ts';
import { reportFinder, reportLink, reportName } from './name.ts';
import type { Context, Mark } from './context.ts';
import { documentsView, type DocumentsView } from './documents/view.ts';
import { evaluationView, type EvaluationView } from './evaluation/view.ts';
import { figuresView, type FiguresView } from './figures/section.ts';
import { findingsOf, type FindingsView } from './findings/view.ts';
import { modelsView, tasksView, type EntriesView } from './entries/view.ts';
import { narrativeView, type NarrativeView } from './narrative/view.ts';
import { contentsOf, type ContentsItem } from './head/contents.ts';
import { provenanceOf, type Provenance } from './head/provenance.ts';
import { revisionMarks } from './revisions/view.ts';
import { servicesView, type ServicesView } from './services/view.ts';
import { sourceOf, type SourceView } from './source/view.ts';

export type { Finding } from '../findings/view.ts';

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

/** What a report is told apart by, and its headline figures. */
export type ReportTitles = Pick<ReportView, 'title' | 'days' | 'search' | 'headline'>;

/** The titles of a report, as its page has them. */
export function reportTitles(site: Site, id: string): ReportTitles {
  const report = site.archive.open(id);
  const words = reportSentences[site.language];
  return {
    title: reportName(report, site),
    days: ownDays(report.period, site.say),
    search: {
      kind: words.searchKind,
      unit: report.unit.name,
      year: calendarOf(report.period).end.slice(0, 4),
      period: periodName(report.period, site.say),
      since: report.period.start,
      until: report.period.end,
    },
    headline: headlineOf({ ...site, report, words }),
  };
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
    ...signsOf(found.signed, revisionMarks({ ...site, report, words })),
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
    ...reportTitles(site, id),
    documentTitle: report.title,
    description: words.description(report.unit.name, periodWithDays(report.period, site.say)),
    dataset: jsonScriptText(datasetLd(report, publication)),
    files,
    crumbs: crumbsOf(context),
    provenance: provenanceOf(context),
    previous: previous && { label: words.previousReport, link: reportLink(previous, site) },
    next: next && { label: words.nextReport, link: reportLink(next, site) },
    notices: noticesOf(context, isCompared),
    points: mainPointsOf(context, found.view),
    contents: contentsOf(parts, words, site.say),
    ...parts,
    source: sourceOf(context, files, absolute(publication, site.addresses.report(id))),
  };
}

/** What does not agree and what was corrected, by the place on the page that it is told at. */
function signsOf(
  ...kinds: readonly ReadonlyMap<string, readonly Mark[]>[]
): Pick<Context, 'signed' | 'marksAt' | 'spotAt'> {
  const signed = new Map<string, readonly Mark[]>();
  for (const [spot, marks] of kinds.flatMap((kind) => [...kind]))
    signed.set(spot, [...(signed.get(spot) ?? []), ...marks]);
  const marksAt = (place: string) => signed.get(place) ?? [];
  return {
    signed,
    marksAt,
    spotAt: (place) => ({ id: signed.has(place) ? anchorOf(place) : null, marks: marksAt(place) }),
  };
}

function crumbsOf({ report, addresses, say }: Context): readonly Link[] {
  const period = capitalise(periodName(report.period, say));
  return [
    { text: say.nav.reports, href: addresses.reports() },
    { text: report.unit.name, href: addresses.unit(report.unit.slug) },
    { text: period, href: null },
  ];
}
