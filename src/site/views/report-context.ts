/**
 * What every part of a report's page is drawn from: the archive, the report, the addresses, the words,
 * and the faults found in it. Knows how to name a place and where on the page it is shown.
 */
import type { Archive } from '../../domain/archive.ts';
import type { Period } from '../../domain/period.ts';
import type { Figure } from '../../domain/figure.ts';
import { TABLE_KINDS, type Report, type TableKind } from '../../domain/report.ts';
import { anchorOf, SECTIONS, type Addresses } from '../addresses.ts';
import type { ReportSentences } from '../sentences-report.ts';

/** A link of the page. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A sign beside a value that leads to what does not agree about it. */
export interface Mark {
  readonly href: string;
  readonly says: string;
}

export interface Context {
  readonly archive: Archive;
  readonly report: Report;
  readonly addresses: Addresses;
  readonly say: ReportSentences;
  /** Signs at a row or figure. */
  readonly marksAt: (place: string) => readonly Mark[];
  /** The id of a cell, where a finding speaks of it. */
  readonly cellId: (place: string) => string | null;
}

/** The name of a period: `tháng 7 năm 2024`. */
export function periodName(period: Period, say: ReportSentences): string {
  const [, year, part] = /^(\d{4})-?(\w*)/.exec(period.id) as unknown as [string, string, string];
  switch (period.kind) {
    case 'month':
      return say.month(Number(part), year);
    case 'quarter':
      return say.quarter(Number(part.slice(1)), year);
    case 'half':
      return say.half(Number(part.slice(1)), year);
    case 'year':
      return say.year(year);
    case 'span':
      return say.span(monthShort(period.start, say), monthShort(period.end, say));
  }
}

/** The short name of a period, for comparisons: `tháng 7/2024`. */
export function periodShort(period: Period, say: ReportSentences): string {
  return period.kind === 'month' ? monthShort(period.start, say) : periodName(period, say);
}

function monthShort(day: string, say: ReportSentences): string {
  return say.monthShort(Number(day.slice(5, 7)), day.slice(0, 4));
}

/** A report in links: `Bắc Giang, tháng 7 năm 2024`. */
export function reportName(report: Report, say: ReportSentences): string {
  return say.reportName(report.unit.name, periodName(report.period, say));
}

/**
 * Every place of a report that has an anchor of its own on the page, with its name: rows, their figures,
 * figures of the narrative, totals and summaries.
 */
export function namedPlaces(report: Report, say: ReportSentences): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const kind of TABLE_KINDS) places.set(kind, say.sectionTitles[kind]);
  for (const row of report.services?.rows ?? []) places.set(`services/${row.key}`, row.name);
  for (const total of report.services?.totals ?? [])
    places.set(`services/${total.key}`, totalName(report, total.group, say));
  for (const row of report.models?.rows ?? [])
    nameRow(places, 'models', row, say.modelNumber, row.local_no ?? row.stt);
  for (const row of report.tasks?.rows ?? [])
    nameRow(places, 'tasks', row, say.taskNumber, row.key);
  for (const row of report.documents?.rows ?? [])
    nameRow(places, 'documents', { ...row, figures: [] }, say.documentNumber, row.key);
  for (const row of report.evaluation?.rows ?? [])
    nameRow(places, 'evaluation', row, say.modelNumber, row.local_no ?? row.stt);
  for (const figure of report.figures?.rows ?? []) places.set(figure.place, figure.name);
  return places;
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

function totalName(report: Report, group: string | null, say: ReportSentences): string {
  if (group === null) return say.grandTotal;
  return say.groupTotal(report.services?.groups.find(({ id }) => id === group)?.name ?? group);
}
