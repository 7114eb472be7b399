/**
 * Summaries that list the numbers of rows under a status («đã hoàn thành: 1, 3, 5»), judged against the
 * rows and against each other: the second half of the check of statuses.
 */
import { placeOf } from '../../domain/place.ts';
import {
  summariesOf,
  type EvaluationRow,
  type ModelRow,
  type Report,
  type Summary,
  type TaskRow,
} from '../../domain/report.ts';
import type { Objection } from './check.ts';
import { excludes } from './statuses.ts';

export type StatusRow = ModelRow | TaskRow | EvaluationRow;
/** The tables whose rows have a status. */
export const STATUS_TABLES = ['models', 'tasks', 'evaluation'] as const;
export type StatusTable = (typeof STATUS_TABLES)[number];
export type Object = (objection: Objection<'status-conflict'>) => void;

/** A summary that lists numbers under a status. */
type Listing = Summary & { readonly status: NonNullable<Summary['status']> };

/** Judges the lists of one table's rows. */
export function judgeLists(report: Report, kind: StatusTable, object: Object): void {
  const listings = summariesOf(report).filter(
    (summary): summary is Listing =>
      summary.of_what === kind && summary.status !== null && summary.items.length > 0,
  );
  for (const row of report[kind]?.rows ?? []) {
    const number = numberOf(row);
    if (number === null) continue;
    const listing = listings.filter(({ items }) => items.includes(number));
    judgeRow(report, kind, row, number, listing, object);
    judgeBetween(report, row, number, listing, object);
    judgeAbsence(report, kind, row, number, listings, object);
  }
}

/** The summaries that list the row's number under a status which excludes the row's. */
function judgeRow(
  report: Report,
  kind: StatusTable,
  row: StatusRow,
  number: string,
  listing: readonly Listing[],
  object: Object,
): void {
  for (const summary of listing) {
    if (!excludes(summary.status, row.status)) continue;
    const facts = {
      printed: summary.status_printed ?? summary.status,
      computed: row.status_printed ?? row.status,
      name: nameOf(row),
      where: summary.where,
    };
    const related = { report, place: placeOf(kind, row.key, 'status') };
    object({ report, place: itemPlace(summary, number), facts, related });
  }
}

/** Two summaries that list one number under statuses which exclude each other. */
function judgeBetween(
  report: Report,
  row: StatusRow,
  number: string,
  [first, ...others]: readonly Listing[],
  object: Object,
): void {
  for (const other of others) {
    // A conflict of either with the row has been told already.
    const isTold = excludes(other.status, row.status) || excludes(first!.status, row.status);
    if (isTold || !excludes(other.status, first!.status)) continue;
    const facts = {
      printed: other.status_printed ?? other.status,
      computed: first!.status_printed ?? first!.status,
      name: nameOf(row),
      where: other.where,
    };
    object({ report, place: itemPlace(other, number), facts });
  }
}

/** A list that counts itself is whole: a row of just its status is missing from it. */
function judgeAbsence(
  report: Report,
  kind: StatusTable,
  row: StatusRow,
  number: string,
  listings: readonly Listing[],
  object: Object,
): void {
  if (row.status !== 'completed' && row.status !== 'not-started') return;
  for (const [where, together] of Map.groupBy(listings, (listing) => listing.where)) {
    const alike = together.filter(({ status }) => status === row.status);
    const [first] = alike;
    const isWhole = alike.every(
      ({ count, items, group }) => count === new Set(items).size && group === null,
    );
    // Under another status of the same place it has been told already, or may be meant.
    if (!first || !isWhole || together.some(({ items }) => items.includes(number))) continue;
    const facts = {
      printed: `danh sách không có số ${number}`,
      computed: row.status_printed ?? row.status,
      name: nameOf(row),
      where: `${where} (${first.status_printed ?? first.status})`,
    };
    const place = placeOf(first.table, `summaries.${first.key}`, 'items');
    object({ report, place, facts, related: { report, place: placeOf(kind, row.key, 'status') } });
  }
}

function itemPlace({ table, key, items }: Summary, number: string): string {
  return placeOf(table, `summaries.${key}`, `items.${items.indexOf(number)}`);
}

function numberOf(row: StatusRow): string | null {
  return 'local_no' in row ? row.local_no : row.stt;
}

/** What a row is called in messages. */
export function nameOf(row: StatusRow): string {
  if ('task' in row) return row.task;
  return 'local_name' in row ? row.local_name : row.name;
}
