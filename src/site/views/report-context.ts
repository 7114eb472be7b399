/**
 * What every part of a report's page is drawn from: the archive, the report, the addresses, the words,
 * and the faults found in it. Knows how to name a place and where on the page it is shown.
 */
import type { Figure } from '../../domain/figure.ts';
import {
  figuresOf,
  summariesOf,
  TABLE_KINDS,
  type Report,
  type TableKind,
} from '../../domain/report.ts';
import { anchorOf, SECTIONS } from '../addresses.ts';
import type { ReportSentences } from '../sentences-report.ts';
import type { Site } from '../site.ts';
import { shownColumns } from './report-columns.ts';

/** A sign beside a value that leads to what does not agree about it. */
export interface Mark {
  readonly href: string;
  readonly says: string;
}

export interface Context extends Site {
  readonly report: Report;
  readonly words: ReportSentences;
  /** Signs at a row or figure. */
  readonly marksAt: (place: string) => readonly Mark[];
  /** The id of a cell, where a finding speaks of it. */
  readonly cellId: (place: string) => string | null;
}

/**
 * Every place of a report that has an anchor of its own on the page, with its name: rows, their figures,
 * figures of the narrative, totals and summaries.
 */
export function namedPlaces(report: Report, words: ReportSentences): ReadonlyMap<string, string> {
  const labels = words.sourceLabels;
  const places = new Map<string, string>([
    ['report/title', labels.title],
    ['report/issuer', labels.issuer],
    ['report/number', labels.number],
    ['report/issued_on', labels.issued],
    ['report/period', labels.period],
  ]);
  for (const kind of TABLE_KINDS) {
    places.set(kind, words.sectionTitles[kind]);
    for (const { id, name } of report[kind]?.groups ?? []) places.set(`${kind}/groups.${id}`, name);
    for (const { key, where } of report[kind]?.summaries ?? [])
      places.set(`${kind}/summaries.${key}`, words.summaryAt(where));
  }
  for (const row of report.services?.rows ?? []) places.set(`services/${row.key}`, row.name);
  for (const total of report.services?.totals ?? [])
    places.set(`services/${total.key}`, totalName(report, total.group, words));
  for (const row of report.models?.rows ?? [])
    nameRow(places, 'models', row, words.modelNumber, row.local_no ?? row.stt);
  for (const row of report.tasks?.rows ?? [])
    nameRow(places, 'tasks', row, words.taskNumber, row.key);
  for (const row of report.documents?.rows ?? [])
    nameRow(places, 'documents', { ...row, figures: [] }, words.documentNumber, row.key);
  for (const row of report.evaluation?.rows ?? [])
    nameRow(places, 'evaluation', row, words.modelNumber, row.local_no ?? row.stt);
  for (const figure of report.figures?.rows ?? []) places.set(figure.place, figure.name);
  return places;
}

/**
 * Every place that is a cell of its own on the page, and has an anchor where a finding speaks of it: the
 * numbers of services, the values and shares of figures, printed counts.
 */
export function cellPlaces(report: Report): ReadonlySet<string> {
  const { services, evaluation } = report;
  const columns = services === null ? [] : shownColumns(services).map(({ field }) => field);
  const cells = (places: readonly string[], fields: readonly string[]) =>
    places.flatMap((place) => fields.map((field) => `${place}/${field}`));
  const keyed = (table: string, rows: readonly { readonly key: string }[] = []) =>
    rows.map(({ key }) => `${table}/${key}`);
  return new Set([
    ...cells(keyed('services', services?.rows), [...columns, 'share']),
    ...cells(keyed('services', services?.totals), [...columns, 'share']),
    ...cells(keyed('evaluation', evaluation?.rows), ['deployed_printed', 'replicate_printed']),
    ...cells(
      figuresOf(report).map(({ place }) => place),
      ['value', 'share'],
    ),
    ...cells(
      summariesOf(report).map(({ table, key }) => `${table}/summaries.${key}`),
      ['count'],
    ),
  ]);
}

/** The anchor nearest to a place among those that the page draws: its own, its row's, its section's. */
export function nearestPlace(place: string, drawn: ReadonlyMap<string, string>): string | null {
  for (let steps = place.split('/'); steps.length > 0; steps = steps.slice(0, -1)) {
    const candidate = steps.join('/');
    if (drawn.has(candidate)) return candidate;
  }
  return null;
}

/** Address within the page of a place that is drawn. */
export function hrefOf(place: string): string {
  return `#${place.includes('/') ? anchorOf(place) : SECTIONS[place as TableKind]}`;
}

function nameRow(
  places: Map<string, string>,
  kind: TableKind,
  row: { readonly key: string; readonly figures: readonly Figure[] },
  numbered: (number: string) => string,
  number: string | null,
): void {
  const name = numbered(number ?? row.key);
  places.set(`${kind}/${row.key}`, name);
  for (const figure of row.figures) places.set(figure.place, `${name}, ${figure.name}`);
}

function totalName(report: Report, group: string | null, words: ReportSentences): string {
  if (group === null) return words.grandTotal;
  return words.groupTotal(report.services?.groups.find(({ id }) => id === group)?.name ?? group);
}
