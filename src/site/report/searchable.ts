/**
 * What search is told of a report, from the view of its page. Pagefind holds every word with its place in
 * memory, 3 MB for a report of a hundred rows told whole, so that only the newest reports are; of others,
 * what is theirs alone: their numbers of documents, and the figures of their narrative.
 */
import type { Archive } from '../../domain/archive.ts';
import { oncePer } from '../../domain/once.ts';
import { compareText } from '../../domain/order.ts';
import { searchPageSentences } from '../search/page-sentences.ts';
import { reportSentences } from './sentences.ts';
import type { DocumentsView } from './documents/view.ts';
import type { EvaluationEntry, EvaluationView } from './evaluation/view.ts';
import type { FigureRow } from './figures/view.ts';
import type { EntriesView, Entry } from './entries/view.ts';
import type { ServicesView } from './services/view.ts';
import type { TableHead } from './table/view.ts';
import type { FiguresView } from './figures/section.ts';
import type { ReportView } from './view.ts';
import { partsOf, wordsOf } from '../search/safe-text.ts';
import { place, type Searchable, type SearchPlace } from '../search/searchable.ts';

/** How much of a report is told. */
export type Depth = 'whole' | 'brief';

/** So many reports, the newest, are told whole: a month of the 34 units of today, and the country. */
const WHOLE = 36;
/** Numbers by which one looks for a report: `1.347.047`, `2034/QĐ-UBND`. */
const FIGURE_OR_NUMBER = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+\/\p{Lu}[\p{L}\d&-]*/gu;

/** Search knows the Vietnamese pages alone. */
const KIND = searchPageSentences.vi.search.kind;

/** How much search is told of a report of an archive. */
export function depthOf(report: string, archive: Archive): Depth {
  return newestReports(archive).has(report) ? 'whole' : 'brief';
}

const newestReports = oncePer((archive: Archive): ReadonlySet<string> => {
  const newest = archive.reports.toSorted(
    (a, b) => compareText(b.period.end, a.period.end) || compareText(a.id, b.id),
  );
  return new Set(newest.slice(0, WHOLE).map(({ id }) => id));
});

/** A report as search knows it. */
export function searchableReport(view: ReportView, depth: Depth): Searchable {
  const { title, days, search: facts } = view;
  const places = depth === 'whole' ? wholePlaces(view) : briefPlaces(view);
  return {
    title: days === null ? title : `${title} (${days})`,
    facts,
    places: [headPlace(view), ...places].filter(({ text }) => text !== ''),
  };
}

/** Title of the document, and where it comes from. */
function headPlace({ documentTitle, provenance }: ReportView): SearchPlace {
  const lines = provenance.map(({ text, links, after }) =>
    [text, links.map((link) => link.text).join(', '), after].filter(Boolean).join(' '),
  );
  return place(null, '', [documentTitle, ...lines]);
}

/** Texts, and rows by their names; no counts of cells, and no figures of entries: the texts have those that matter. */
function wholePlaces(view: ReportView): readonly SearchPlace[] {
  return [
    ...asKind(KIND.figure, headlinePlaces(view)),
    ...narrativePlaces(view.narrative),
    ...asKind(KIND.service, view.services ? servicePlaces(view.services) : []),
    ...asKind(KIND.model, view.models ? entryPlaces(view.models) : []),
    ...asKind(KIND.task, view.tasks ? entryPlaces(view.tasks) : []),
    ...asKind(KIND.document, view.documents ? documentPlaces(view.documents) : []),
    ...asKind(KIND.model, view.evaluation ? entryPlaces(view.evaluation) : []),
    ...asKind(KIND.figure, view.figures ? figurePlaces(view.figures) : []),
    ...asKind(KIND.finding, findingPlaces(view.findings)),
  ];
}

function asKind(kind: string, places: readonly SearchPlace[]): readonly SearchPlace[] {
  return places.map((place) => ({ ...place, kind }));
}

/** Headline figures, by what they are called and what they are: totals stand in no row that is told. */
function headlinePlaces({ headline }: ReportView): readonly SearchPlace[] {
  return headline.flatMap(({ label, value, unit, cited }) =>
    cited === undefined ? [] : [place(cited.anchor, label, [label, value, unit])],
  );
}

function briefPlaces({ narrative, documents }: ReportView): readonly SearchPlace[] {
  const rows = documents?.groups.flatMap((group) => group.rows) ?? [];
  return [
    ...narrativePlaces(narrative).map(({ id, name, text }) =>
      place(id, name, text.match(FIGURE_OR_NUMBER) ?? []),
    ),
    ...rows.map(({ anchor, subject, number }) => place(anchor, subject, [number])),
  ];
}

function narrativePlaces(narrative: ReportView['narrative']): readonly SearchPlace[] {
  if (narrative === null) return [];
  const { id, parts } = narrative;
  const html = parts.map((part) => `${part.heading ?? ''}${part.html}`).join('');
  const title = reportSentences.vi.sectionTitles.narrative;
  return partsOf(html).map((part) =>
    part.id === null
      ? place(id, title, [part.text])
      : place(part.id, part.heading, [part.heading, part.text]),
  );
}

function tablePlace({ id, title, printed, noteHtml }: TableHead): SearchPlace {
  return place(id, title, [title, printed, noteHtml && wordsOf(noteHtml)]);
}

function servicePlaces({ head, groups }: ServicesView): readonly SearchPlace[] {
  const rows = groups.flatMap((group) => group.rows);
  return [
    tablePlace(head),
    ...rows.map(({ anchor, name, note }) => place(anchor, name, [name, note])),
  ];
}

function entryPlaces({ head, groups }: EntriesView | EvaluationView): readonly SearchPlace[] {
  return [
    tablePlace(head),
    ...groups.flatMap(({ anchor, name, entries }) => [
      ...(name === null ? [] : [place(anchor ?? head.id, name, [name])]),
      ...entries.map(entryPlace),
    ]),
  ];
}

function entryPlace(entry: Entry | EvaluationEntry): SearchPlace {
  const { anchor, number, name, status, facts, passages } = entry;
  const title = `${number} ${name}`;
  const texts = [
    title,
    ...facts.map(({ label, text }) => `${label}: ${text}`),
    ...passages.map(({ label, html }) => `${label}: ${wordsOf(html)}`),
    'provinces' in entry ? entry.provinces.map(({ text }) => text).join(', ') : null,
  ];
  return place(anchor, title, texts, { status: status.word });
}

function documentPlaces({ head, groups }: DocumentsView): readonly SearchPlace[] {
  const rows = groups.flatMap((group) => group.rows);
  return [
    tablePlace(head),
    ...rows.map(({ anchor, number, date, subject, issuer }) =>
      place(anchor, subject, [number, date, subject, issuer]),
    ),
  ];
}

function figurePlaces({ id, title, table, folds, summaries }: FiguresView): readonly SearchPlace[] {
  return [
    place(id, title, [title]),
    ...[table, ...folds.map((fold) => fold.table)].flatMap((one) =>
      (one?.rows ?? []).map(figurePlace),
    ),
    ...summaries.map(({ anchor, what }) => place(anchor, what, [what])),
  ];
}

function figurePlace({ anchor, name, value, unit, details }: FigureRow): SearchPlace {
  const measured = [value.text, unit].filter(Boolean).join(' ');
  return place(anchor, name, [name, measured, ...details]);
}

/** What does not agree, by its place and its rule; the values stand where they are printed. */
function findingPlaces({ groups }: ReportView['findings']): readonly SearchPlace[] {
  return groups.flatMap(({ findings }) =>
    findings.map(({ id, where, rule, explanation }) =>
      place(id, where.text, [where.text, rule.text, explanation]),
    ),
  );
}
