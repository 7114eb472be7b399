/** Which rows a summary counts, and which of them its numbers mean, for every check of summaries. */
import {
  summariesOf,
  type Report,
  type Summary,
  type TableKind,
  type Tables,
} from '../../domain/report.ts';
import { excludes } from '../../domain/status.ts';

/** A row of a table that summaries count. */
export type CountedRow = NonNullable<Tables[Exclude<TableKind, 'figures'>]>['rows'][number];

/** Which number of a row a list means: the model's own, or the one at the head of the line (STT). */
type Numbering = (row: CountedRow) => string | null;

/** The rows of a summary's table, or of its group; null where the report has no such table. */
export function countedRows(
  report: Report,
  { of_what, group }: Summary,
): readonly CountedRow[] | null {
  if (of_what === 'figures') return null;
  const rows: readonly CountedRow[] | undefined = report[of_what]?.rows;
  if (!rows || group === null) return rows ?? null;
  const known = groupsOf.get(rows) ?? Map.groupBy(rows, (row) => row.group);
  groupsOf.set(rows, known);
  return known.get(group) ?? [];
}

/** The rows of a table by group; every summary of a group asks for them. */
const groupsOf = new WeakMap<
  readonly CountedRow[],
  ReadonlyMap<string | null, readonly CountedRow[]>
>();

/** The rows that bear a number of a summary's list: two where the table counts each group from 1. */
export function bearersOf(report: Report, summary: Summary, item: string): readonly CountedRow[] {
  return rowsByNumber(report, summary, numberingOf(report, summary)).get(item) ?? [];
}

/** Whether every row that a summary counts bears a number by which its list would name it. */
export function isNumbered(report: Report, summary: Summary): boolean {
  return !rowsByNumber(report, summary, numberingOf(report, summary)).has(null);
}

type ByNumber = ReadonlyMap<string | null, readonly CountedRow[]>;

/** The rows that summaries of one table and group count, by a numbering; every number of a list asks for them. */
const indices = new WeakMap<Report, Map<string, ByNumber>>();

function rowsByNumber(report: Report, summary: Summary, numbering: Numbering): ByNumber {
  const known = indices.get(report) ?? new Map<string, ByNumber>();
  indices.set(report, known);
  const key = JSON.stringify([summary.of_what, summary.group, numbering.name]);
  const index = known.get(key) ?? Map.groupBy(countedRows(report, summary) ?? [], numbering);
  known.set(key, index);
  return index;
}

/** The row that a list's number can only mean; null where it is none, or one of several. */
export function bearerOf(report: Report, summary: Summary, item: string): CountedRow | null {
  const [row, ...others] = bearersOf(report, summary, item);
  return row && others.length === 0 ? row : null;
}

/** The number by which a summary's list would name a row. */
export function listedNumber(report: Report, summary: Summary, row: CountedRow): string | null {
  return numberingOf(report, summary)(row);
}

/** What has been found of a report's places: it follows from the report alone, and is asked of every row. */
const found = new WeakMap<Report, Map<string, Numbering>>();

function numberingOf(report: Report, { where, of_what }: Summary): Numbering {
  const known = found.get(report) ?? new Map<string, Numbering>();
  found.set(report, known);
  const key = `${of_what} ${where}`;
  const numbering = known.get(key) ?? findNumbering(report, where, of_what);
  known.set(key, numbering);
  return numbering;
}

/** A place numbers in one way: the way by which its lists name rows that are there and agree with them. */
function findNumbering(report: Report, where: string, of_what: TableKind): Numbering {
  const together = summariesOf(report).filter(
    (summary) => summary.where === where && summary.of_what === of_what,
  );
  const faults = (numbering: Numbering) => {
    const borne = together.flatMap((summary) =>
      summary.items.map((item) => ({
        summary,
        rows: rowsByNumber(report, summary, numbering).get(item) ?? [],
      })),
    );
    return {
      unknown: borne.filter(({ rows }) => rows.length === 0).length,
      conflicts: borne.filter(({ summary, rows }) => contradicts(summary, rows)).length,
    };
  };
  const own = faults(ownNumber);
  const stt = faults(sttOf);
  const isStt =
    stt.unknown < own.unknown || (stt.unknown === own.unknown && stt.conflicts < own.conflicts);
  return isStt ? sttOf : ownNumber;
}

/** Whether a list's status excludes that of every row that its number may mean. */
export function contradicts({ status }: Summary, rows: readonly CountedRow[]): boolean {
  return (
    rows.length > 0 &&
    rows.every((row) => status !== null && 'status' in row && excludes(row.status, status))
  );
}

function ownNumber(row: CountedRow): string | null {
  return 'local_no' in row ? row.local_no : null;
}

function sttOf({ stt }: CountedRow): string | null {
  return stt;
}
