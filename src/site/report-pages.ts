/**
 * The pages of reports and their data: each is made when it is drawn, and let go. Which of them the last
 * build has drawn already is told by what they are made from, before anything is made.
 */
import { compareText } from '../domain/order.ts';
import { archiveAround, getArchive, type Compiled } from './get-archive.ts';
import { depthOf, searchableReport, type Depth } from './search/searchable-report.ts';
import { cacheKeyOf, siteOf } from './site.ts';
import { reportView, type ReportView } from './views/report.ts';

const origin = import.meta.env.SITE;

/** The paths of one page a report; those of a unit follow one another, for they open the same reports. */
export function reportPaths(kind: string, shows: (compiled: Compiled, id: string) => string) {
  const compiled = getArchive();
  const { archive, pages, madeFrom, draws } = compiled;
  return archive.reports
    .filter(({ id }) => draws.unit(id.slice(0, id.indexOf('/'))))
    .toSorted((a, b) => compareText(a.id, b.id))
    .map(({ id }) => {
      const [province, period] = id.split('/') as [string, string];
      const from = `${madeFrom(id)} ${depthOf(id, archive)}`;
      const key = pages.keyOf(`${kind}/${id}`, from, () => shows(compiled, id));
      return { params: { province, period }, props: { id }, cacheKey: key };
    });
}

/** What the page of a report shows. */
export function viewOfReport(compiled: Compiled, id: string): ReportView {
  const site = siteOf(archiveAround(id, compiled));
  return reportView(site, id, { origin, findings: compiled.findingsOf(id) });
}

/** A hash of what the page of a report shows, and of how much search is told of it. */
export function hashOfReport(compiled: Compiled, id: string): string {
  return hashOf(viewOfReport(compiled, id), depthOf(id, compiled.archive));
}

/** What the page shows that is being drawn. */
export function drawReport(id: string): ReportView {
  const compiled = getArchive();
  const view = viewOfReport(compiled, id);
  const page = `${REPORT_PAGE}/${id}`;
  const depth = depthOf(id, compiled.archive);
  compiled.pages.draw(page, () => hashOf(view, depth));
  compiled.pages.tell(page, searchableReport(view, depth));
  return view;
}

/** A page that is told otherwise is drawn again, though it shows the same: one or two, when a report is added. */
function hashOf(view: ReportView, depth: Depth): string {
  return cacheKeyOf([view, depth]);
}

export const REPORT_PAGE = 'bao-cao';
