/**
 * The pages of reports and their data: each is made when it is drawn, and let go. Which of them the last
 * build has drawn already is told by what they are made from, before anything is made.
 */
import { once } from '../../domain/once.ts';
import { compareText } from '../../domain/order.ts';
import type { Report, ReportHead } from '../../domain/report.ts';
import { csvText } from '../open-data/csv.ts';
import { digestOf, jsonText } from '../open-data/json-text.ts';
import { CSV_TABLES, type CsvTable } from './data/columns.ts';
import { dataTable, hasTable } from './data/data-tables.ts';
import { reportJson, type ReportJson } from './data/report-json.ts';
import {
  archiveAround,
  filesOfReport,
  getReport,
  judgedReports,
  reportsThere,
  type Drawable,
} from '../get-archive.ts';
import { depthOf, searchableReport, type Depth } from './searchable.ts';
import type { Searchable } from '../search/searchable.ts';
import { FOLDERS, type Language } from '../language.ts';
import { addresses, cacheKeyOf, siteOf } from '../site.ts';
import type { Picture } from '../picture/picture.ts';
import { reportPicture } from './picture.ts';
import { reportTitles, reportView, type ReportView } from './view.ts';

/** A page that every report has, or every one of which its head says so. */
export interface ReportPage<Made> {
  /** Tells it from the others of the same report. */
  readonly kind: string;
  readonly has?: (head: ReportHead) => boolean;
  /** What it shows. */
  readonly make: (drawable: Drawable, id: string) => Made;
  readonly hash: (made: Made) => string;
  /** What search is told of it, if anything. */
  readonly searchable?: (made: Made) => Searchable;
}

export interface DrawnReport {
  readonly view: ReportView;
  /** A page that is told otherwise is drawn again, though it shows the same: one or two, when a report is added. */
  readonly depth: Depth;
}

/** What the files of a report are made of, as the text of one of them, and what identifies that. */
export interface ReportData {
  readonly json: ReportJson;
  readonly text: () => string;
  readonly digest: () => string;
}

/** For people, in a language; search is told of the Vietnamese page. */
export function reportPage(language: Language): ReportPage<DrawnReport> {
  return {
    kind: `${FOLDERS[language]}bao-cao`,
    make(drawable, id) {
      const site = siteOf(archiveAround(id, drawable), language);
      const { findingsOf, isCompared } = drawable;
      const view = reportView(site, id, { origin: origin(), findings: findingsOf(id), isCompared });
      return { view, depth: depthOf(id, drawable.archive) };
    },
    hash: cacheKeyOf,
    ...(language === 'vi' && {
      searchable: ({ view, depth }: DrawnReport) => searchableReport(view, depth),
    }),
  };
}

/** What links to it show, in a language: made without the rest of the page. */
export function reportPicturePage(language: Language): ReportPage<Picture> {
  return {
    kind: `${FOLDERS[language]}og`,
    make(drawable, id) {
      const site = siteOf(archiveAround(id, drawable), language);
      return reportPicture(reportTitles(site, id), site.say);
    },
    hash: cacheKeyOf,
  };
}

/** The same as open data. */
export const REPORT_DATA: ReportPage<ReportData> = {
  kind: 'du-lieu',
  make: dataOf,
  hash: ({ digest }) => digest(),
};

/** One of its tables, as CSV. */
export const REPORT_CSV = Object.fromEntries(
  CSV_TABLES.map((name) => [
    name,
    {
      kind: `csv-${name}`,
      has: (head) => hasTable(head, name),
      make: (drawable, id) => csvText(dataTable(dataOf(drawable, id).json, name)),
      hash: digestOf,
    } satisfies ReportPage<string>,
  ]),
) as unknown as Readonly<Record<CsvTable, ReportPage<string>>>;

/** The whole as a workbook, which says what the data say, and is made of them where it is drawn. */
export const REPORT_WORKBOOK: ReportPage<ReportData> = { ...REPORT_DATA, kind: 'xlsx' };

/** The files that it was made of, as they were written: whoever goes on writing needs them. */
export const REPORT_SOURCE: ReportPage<ReturnType<typeof filesOfReport>> = {
  kind: 'nguon',
  make: (_, id) => filesOfReport(id),
  hash: (files) =>
    cacheKeyOf(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('latin1')])),
};

/** A report as data, once for all its files, which are drawn one after another. */
function dataOf(drawable: Drawable, id: string): ReportData {
  const archive = archiveAround(id, drawable);
  const report = archive.open(id);
  if (latest?.report === report) return latest.data;
  const json = reportJson(report, archive, { site: origin(), addresses });
  const text = once(() => jsonText(json));
  latest = { report, data: { json, text, digest: once(() => digestOf(text())) } };
  return latest.data;
}

let latest: { readonly report: Report; readonly data: ReportData } | null = null;

/** The paths of one page a report; those of a unit follow one another, for they open the same reports. */
export function pathsOf<Made>({ kind, has, make, hash }: ReportPage<Made>, drawable: Drawable) {
  const { archive, pages, madeFrom, draws } = drawable;
  return archive.reports
    .filter((head) => draws.unit(head.id.slice(0, head.id.indexOf('/'))) && (has?.(head) ?? true))
    .toSorted((a, b) => compareText(a.id, b.id))
    .map(({ id }) => {
      const from = `${madeFrom(id)} ${depthOf(id, archive)}`;
      const key = pages.keyOf(nameOf(kind, id), from, () => hash(make(drawable, id)));
      return { ...pathOf(id), cacheKey: key };
    });
}

function pathOf(id: string) {
  const [province, period] = id.split('/') as [string, string];
  return { params: { province, period }, props: { id } };
}

/** Makes the page that is being drawn. */
export function draw<Made>(page: ReportPage<Made>, id: string, drawable: Drawable): Made {
  const made = page.make(drawable, id);
  const name = nameOf(page.kind, id);
  drawable.pages.draw(name, () => page.hash(made));
  if (page.searchable) drawable.pages.tell(name, page.searchable(made));
  return made;
}

/** The paths of the archive's pages; in dev, before all of it is judged, those of all that is there. */
export function reportPaths<Made>(page: ReportPage<Made>) {
  const drawable = judgedReports();
  return drawable ? pathsOf(page, drawable) : reportsThere().map((id) => pathOf(id));
}

/** What a page of the archive shows. */
export function drawReport<Made>(page: ReportPage<Made>, id: string) {
  return draw(page, id, getReport(id));
}

function nameOf(kind: string, id: string): string {
  return `${kind}/${id}`;
}

function origin(): string {
  return import.meta.env.SITE;
}
