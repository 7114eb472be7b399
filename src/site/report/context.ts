/**
 * What every part of a report's page is drawn from: the archive, the report, the addresses, the words,
 * and the faults found in it. Knows where on the page a place is shown.
 */
import type { Figure } from '../../domain/figure.ts';
import { oncePer } from '../../domain/once.ts';
import {
  figuresOf,
  summariesOf,
  TABLE_KINDS,
  type Group,
  type Report,
  type TableKind,
} from '../../domain/report.ts';
import { anchorOf, SECTIONS } from '../addresses.ts';
import type { ReportSentences } from './sentences.ts';
import type { Site } from '../site.ts';
import { shownColumns } from './table/columns.ts';

/** A sign beside a value or below the name of its row: of what does not agree, or of what was corrected. */
export type Mark = Doubt | Revised;

/** It leads to what does not agree about a value. */
export interface Doubt {
  readonly kind: 'doubt';
  readonly href: string;
  /** Both values in one sentence. */
  readonly says: string;
  /** What the other value is, beside the sign: `tính lại 93,90 %`; null where it is in sight already. */
  readonly text: string | null;
  /** What a screen reader says of such a sign: that it leads to what is known. */
  readonly see: string;
}

/** It says what stood there before it was corrected, and leads to the ledger of corrections. */
export interface Revised {
  readonly kind: 'revised';
  readonly href: string;
  readonly text: string;
  /** Beside the figure, where there is no room for more. */
  readonly title: string | null;
  /** As the document's editors wrote it; null where another mark of the row says it. */
  readonly reason: string | null;
}

/** Whether anything does not agree. */
export function areDoubtful(marks: readonly Mark[]): boolean {
  return marks.some(({ kind }) => kind === 'doubt');
}

/** What findings and corrections make of a cell: an anchor and signs, where any speaks of it. */
export interface Spot {
  readonly id: string | null;
  readonly marks: readonly Mark[];
}

/** Signs without words, where the other value is in sight already. */
export function bare(marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark) => (mark.kind === 'doubt' ? { ...mark, text: null } : mark));
}

/** A cell of which neither speaks. */
export const NO_SPOT: Spot = { id: null, marks: [] };

export interface Context extends Site {
  readonly report: Report;
  readonly words: ReportSentences;
  /** Signs at a row or figure that belong to none of its cells. */
  readonly marksAt: (place: string) => readonly Mark[];
  /** Anchor and signs of a cell. */
  readonly spotAt: (place: string) => Spot;
  /** Every place that bears signs. */
  readonly signed: ReadonlyMap<string, readonly Mark[]>;
}

/**
 * Every place of a report that has an anchor of its own on the page, in the order of the page: rows, their
 * figures, figures of the narrative, totals and summaries.
 */
export const drawnPlaces = oncePer((report: Report): ReadonlySet<string> => {
  const { services, models, tasks, documents, evaluation, figures } = report;
  const head = ['title', 'issuer', 'number', 'issued_on', 'period', 'narrative'];
  const totalOf = (group: string | null) =>
    (services?.totals ?? [])
      .filter((total) => total.group === group)
      .map(({ key }) => `services/${key}`);
  return new Set([
    ...head.map((field) => `report/${field}`),
    ...tablePlaces(services, totalOf),
    ...[models, tasks, documents, evaluation].flatMap((table) => tablePlaces<NamedRow>(table)),
    ...(figures === null ? [] : ['figures', ...figures.rows.flatMap(figurePlaces)]),
    ...summariesOf(report).map(({ table, key }) => `${table}/summaries.${key}`),
  ]);
});

/**
 * Every place that is a cell of its own on the page, and has an anchor where a finding speaks of it: the
 * numbers of services, the values, shares and days of figures, printed counts, statuses, names of lists.
 */
export const cellPlaces = oncePer((report: Report): ReadonlySet<string> => {
  const { services, models, tasks, documents, evaluation } = report;
  const columns = services === null ? [] : shownColumns(services).map(({ field }) => field);
  const cells = (places: readonly string[], fields: readonly string[]) =>
    places.flatMap((place) => fields.map((field) => `${place}/${field}`));
  const keyed = (table: string, rows: readonly { readonly key: string }[] = []) =>
    rows.map(({ key }) => `${table}/${key}`);
  const figures = figuresOf(report);
  return new Set([
    ...cells(keyed('services', services?.rows), [...columns, 'share']),
    ...cells(keyed('services', services?.totals), [...columns, 'share']),
    ...cells(keyed('models', models?.rows), ['status']),
    ...cells(keyed('tasks', tasks?.rows), ['status']),
    ...cells(keyed('documents', documents?.rows), ['number', 'type', 'date', 'date_printed']),
    ...cells(keyed('evaluation', evaluation?.rows), [
      'status',
      'deployed_printed',
      'replicate_printed',
    ]),
    ...(evaluation?.rows ?? []).flatMap(({ key, provinces }) =>
      (provinces ?? []).map((_name, at) => `evaluation/${key}/provinces.${at}`),
    ),
    ...cells(
      figures.flatMap(({ place, parts }) => [place, ...parts.map((part) => part.place)]),
      ['value', 'share'],
    ),
    ...cells(
      figures.map(({ place }) => place),
      ['as_of'],
    ),
    ...cells(
      summariesOf(report).map(({ table, key }) => `${table}/summaries.${key}`),
      ['count'],
    ),
    ...TABLE_KINDS.filter((kind) => report[kind] !== null).map((kind) => `${kind}/attached_to`),
  ]);
});

/** The anchor nearest to a place among those that the page draws: its own, its row's, its section's. */
export function nearestPlace(place: string, drawn: ReadonlySet<string>): string | null {
  for (let steps = place.split('/'); steps.length > 0; steps = steps.slice(0, -1)) {
    const candidate = steps.join('/');
    if (drawn.has(candidate)) return candidate;
  }
  return null;
}

/** Address within the page of a place that has an anchor. */
export function hrefOf(place: string): string {
  if (place === 'report/narrative') return `#${SECTIONS.narrative}`;
  return `#${place.includes('/') ? anchorOf(place) : SECTIONS[place as TableKind]}`;
}

/** A group as the document heads it: `II. Nhóm tiện ích phát triển kinh tế xã hội`. */
export function groupName(group: Group): string {
  return /^[IVXLC]+$|^\d+$/.test(group.id) ? `${group.id}. ${group.name}` : group.name;
}

interface NamedRow {
  readonly key: string;
  readonly group: string | null;
  readonly figures?: readonly Figure[];
}

interface NamedTable<Row> {
  readonly kind: TableKind;
  readonly groups: readonly Group[];
  readonly rows: readonly Row[];
}

/** A table, its loose rows, then each group with its rows and what stands at their end. */
function tablePlaces<Row extends NamedRow>(
  table: NamedTable<Row> | null,
  atEnd: (group: string | null) => readonly string[] = () => [],
): readonly string[] {
  if (table === null) return [];
  const { kind, groups, rows } = table;
  const byGroup = Map.groupBy(rows, ({ group }) => group);
  const rowPlaces = (group: string | null) =>
    (byGroup.get(group) ?? []).flatMap(({ key, figures = [] }) => [
      `${kind}/${key}`,
      ...figures.flatMap(figurePlaces),
    ]);
  return [
    kind,
    ...rowPlaces(null),
    ...groups.flatMap(({ id }) => [`${kind}/groups.${id}`, ...rowPlaces(id), ...atEnd(id)]),
    ...atEnd(null),
  ];
}

function figurePlaces({ place, parts }: Figure): readonly string[] {
  return [place, ...parts.map((part) => part.place)];
}
