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
import { excludes } from '../../domain/status.ts';
import type { Objection } from './check.ts';
import { bearerOf, bearersOf, contradicts, listedNumber } from './listed-rows.ts';

export type StatusRow = ModelRow | TaskRow | EvaluationRow;
/** The tables whose rows have a status. */
export const STATUS_TABLES = ['models', 'tasks', 'evaluation'] as const;
export type StatusTable = (typeof STATUS_TABLES)[number];
export type Object = (objection: Objection<'status-conflict'>) => void;

/** A summary that lists numbers under a status. */
type Listing = Summary & { readonly status: NonNullable<Summary['status']> };

/** What lists and rows are judged with. */
export interface Lists {
  readonly report: Report;
  readonly kind: StatusTable;
  /** The words for a row's own status. */
  readonly phraseOf: (row: StatusRow) => string;
  readonly object: Object;
}

/** Judges the lists of one table's rows. */
export function judgeLists(lists: Lists): void {
  const { report, kind } = lists;
  const listings = summariesOf(report).filter(
    (summary): summary is Listing =>
      summary.of_what === kind && summary.status !== null && summary.items.length > 0,
  );
  for (const listing of listings) judgeListing(lists, listing);
  const rows: readonly StatusRow[] = report[kind]?.rows ?? [];
  const naming = namingOf(report, listings);
  const places = listedPlaces(report, listings);
  for (const row of rows) {
    judgeBetween(lists, row, naming.get(row) ?? []);
    judgeAbsence(lists, row, places);
  }
}

/** The lists that name just a row, in their order. */
function namingOf(
  report: Report,
  listings: readonly Listing[],
): ReadonlyMap<unknown, readonly Listing[]> {
  const naming = new Map<unknown, Listing[]>();
  for (const listing of listings)
    for (const item of new Set(listing.items)) {
      // A number that several rows bear names none for certain.
      const row = bearerOf(report, listing, item);
      if (!row) continue;
      const lists = naming.get(row) ?? [];
      if (lists.at(-1) !== listing) lists.push(listing);
      naming.set(row, lists);
    }
  return naming;
}

/** What one place lists, and which of its statuses it lists wholly: a list that counts itself is whole. */
interface ListedPlace {
  readonly where: string;
  readonly first: Listing;
  readonly numbers: ReadonlySet<string>;
  readonly byStatus: ReadonlyMap<string, { readonly first: Listing; readonly isWhole: boolean }>;
}

function listedPlaces(report: Report, listings: readonly Listing[]): readonly ListedPlace[] {
  return [...Map.groupBy(listings, ({ where }) => where)].map(([where, together]) => ({
    where,
    first: together[0]!,
    numbers: new Set(together.flatMap(({ items }) => items)),
    byStatus: new Map(
      [...Map.groupBy(together, ({ status }) => status)].map(([status, alike]) => [
        status,
        { first: alike[0]!, isWhole: alike.every((listing) => isWhole(report, listing)) },
      ]),
    ),
  }));
}

/** A number that no row bears may stand for the one that is missing, and is told. */
function isWhole(report: Report, listing: Listing): boolean {
  return (
    listing.count === new Set(listing.items).size &&
    listing.group === null &&
    listing.items.every((item) => bearersOf(report, listing, item).length > 0)
  );
}

/** A list that names rows whose status its own excludes; a number of several rows, where it excludes all. */
function judgeListing({ report, kind, phraseOf, object }: Lists, listing: Listing): void {
  for (const item of new Set(listing.items)) {
    const rows = bearersOf(report, listing, item);
    const row = rows[0] as StatusRow | undefined;
    if (!row || !contradicts(listing, rows)) continue;
    const facts = {
      printed: listing.status_printed ?? listing.status,
      computed: phraseOf(row),
      name: nameOf(row),
      where: listing.where,
    };
    const related = { report, place: placeOf(kind, row.key, 'status') };
    object({ report, place: itemPlace(listing, item), facts, related });
  }
}

/** Two summaries that list one row under statuses which exclude each other. */
function judgeBetween(
  { report, object }: Lists,
  row: StatusRow,
  listings: readonly Listing[],
): void {
  const [first, ...others] = listings;
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
    object({ report, place: itemPlace(other, listedNumber(report, other, row)!), facts });
  }
}

/** A list that counts itself is whole: a row of just its status is missing from it. */
function judgeAbsence(
  { report, kind, phraseOf, object }: Lists,
  row: StatusRow,
  places: readonly ListedPlace[],
): void {
  if (row.status !== 'completed' && row.status !== 'not-started') return;
  for (const { where, first: any, numbers, byStatus } of places) {
    const alike = byStatus.get(row.status);
    if (!alike?.isWhole) continue;
    const { first } = alike;
    const number = listedNumber(report, any, row);
    // Under another status of the same place it has been told already, or may be meant.
    if (number === null || numbers.has(number)) continue;
    const facts = {
      printed: `danh sách không có số ${number}`,
      computed: phraseOf(row),
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

/** What a row is called in messages. */
export function nameOf(row: StatusRow): string {
  if ('task' in row) return row.task;
  return 'local_name' in row ? row.local_name : row.name;
}
