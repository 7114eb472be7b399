/**
 * The counts that a document prints about its own rows, judged against the rows, the lists beside them and
 * each other: the second half of the check of counts.
 */
import type { FactsOf } from '../../diagnostics/catalogue.ts';
import { placeOf } from '../../domain/place.ts';
import { summariesOf, type Report, type Summary } from '../../domain/report.ts';
import type { StatusId } from '../../domain/reference.ts';
import { excludes } from '../../domain/status.ts';
import { foldName } from '../../domain/vietnamese.ts';
import type { Corpus } from './check.ts';
import { countedRows, type CountedRow } from './listed-rows.ts';

type What = FactsOf<'count-mismatch'>['what'];
/** Objects where two numbers differ; the first is null where none is printed. */
export type Judge = (
  place: string,
  printed: number | null,
  computed: number,
  what: What,
  body?: string,
) => void;

/** Judges every summary of a report. */
export function judgeSummaries(corpus: Corpus, report: Report, judge: Judge): void {
  const summaries = summariesOf(report);
  // A count above the number beside it is wrong as it stands: nothing more follows from it.
  const sound = summaries.filter(
    (summary) => !judgeOutOf(judge, placeIn(summary, 'count'), countOf(summary), summary.of),
  );
  for (const summary of sound) judgeAlone(report, summary, judge);
  const byStatus = sound.filter(({ status, body }) => status !== null && body === null);
  for (const [, tally] of Map.groupBy(byStatus, placeOfTally)) judgeTally(report, tally, judge);
  judgeTotals(corpus, report, summaries, judge);
  judgeBodies(report, summaries, judge);
  judgeBodiesAgainstStatus(report, summaries, judge);
  judgeEachOther(report, summaries, judge);
}

/** Tells of k/n where k is the larger, and whether it did: what else k is held against then says nothing new. */
export function judgeOutOf(
  judge: Judge,
  place: string,
  count: number | null,
  of: number | null,
): boolean {
  if (!exceeds(count, of)) return false;
  judge(place, count, of!, 'out-of');
  return true;
}

/** Whether a count is above the number that it is out of, where both are printed. */
export function exceeds(count: number | null, of: number | null): boolean {
  return count !== null && of !== null && count > of;
}

/** «Không phát sinh» is a count of none. */
function countOf({ count, reasons }: Summary): number | null {
  return count ?? (reasons['count'] === 'none-arising' ? 0 : null);
}

function placeIn({ table, key }: Summary, field: string): string {
  return placeOf(table, `summaries.${key}`, field);
}

/** Lines of one place about the same rows. */
function placeOfTally({ where, of_what, group }: Summary): string {
  return [where, of_what, group].join('\n');
}

/** A count against the numbers listed with it, or against all rows. */
function judgeAlone(report: Report, summary: Summary, judge: Judge): void {
  const place = placeIn(summary, 'count');
  if (summary.items.length > 0) {
    judge(place, countOf(summary), new Set(summary.items).size, 'listed-numbers');
    return;
  }
  const rows = countedRows(report, summary);
  if (rows && summary.body === null && summary.status_printed === null && summary.status === null)
    judge(place, countOf(summary), rows.length, 'table-rows');
}

/** What one place says of one status: a line of its own, or the same status in several («trong đó»). */
function judgeTally(report: Report, tally: readonly Summary[], judge: Judge): void {
  const rows = countedRows(report, tally[0]!);
  if (!rows) return;
  const sum = sumOf(tally);
  for (const [status, lines] of Map.groupBy(tally, (line) => line.status!)) {
    if (lines.every(({ items }) => items.length > 0)) continue;
    const counted = rows.filter((row) => statusOf(row) === status).length;
    // Where all lines together are all rows, a row of a status that has a line is counted there alone.
    const isSettled = sum === rows.length || agreeButOne(rows, tally);
    const settled = isSettled ? tally.map((line) => line.status!) : [];
    const possible = rows.filter((row) => mayCount(row, status, settled)).length;
    const tooMany = lines.filter((line) => (countOf(line) ?? 0) > possible);
    for (const line of tooMany)
      if (line.items.length === 0)
        judge(placeIn(line, 'count'), countOf(line), possible, 'possible-rows');
    if (tooMany.length === 0) judgeLines(lines, counted, possible, judge);
  }
}

/** Whether every row has a status of its own line, and all lines but one of three or more count theirs exactly. */
function agreeButOne(rows: readonly CountedRow[], tally: readonly Summary[]): boolean {
  const statuses = tally.map(({ status }) => status);
  if (statuses.length < 3 || new Set(statuses).size < statuses.length) return false;
  const isCovered = rows.every((row) => statuses.includes(statusOf(row)));
  const off = tally.filter(
    (line) => countOf(line) !== rows.filter((row) => statusOf(row) === line.status).length,
  );
  return isCovered && off.length === 1;
}

/** The lines of one status together: side by side, or one a part of the other. */
function judgeLines(
  lines: readonly Summary[],
  counted: number,
  possible: number,
  judge: Judge,
): void {
  const sum = sumOf(lines);
  if (sum === null) return;
  const place = placeIn(lines[0]!, 'count');
  const isOne = lines.length === 1;
  if (sum < counted) judge(place, sum, counted, isOne ? 'status-rows' : 'split-rows');
  // Of more than two lines some may be parts of others, and which is not known.
  const largest = Math.max(...lines.map((line) => countOf(line)!));
  if (lines.length === 2 && sum > possible && largest < counted)
    judge(place, sum, possible, 'split-rows');
}

/** Whether a row may be counted under a status: it has it, or states nothing that excludes it. */
function mayCount(row: CountedRow, status: StatusId, settled: readonly StatusId[]): boolean {
  const own = statusOf(row);
  if (own === null || own === status) return true;
  return !excludes(own, status) && !settled.includes(own);
}

function statusOf(row: CountedRow): StatusId | null {
  return 'status' in row ? row.status : null;
}

/** Null where one of them is not known. */
function sumOf(lines: readonly Summary[]): number | null {
  return lines.reduce<number | null>((sum, line) => {
    const count = countOf(line);
    return sum === null || count === null ? null : sum + count;
  }, 0);
}

/**
 * «02/05 mô hình» where the table has four and the document says so elsewhere. Another number may be right
 * (of all models of the country, of those just named): only one that is near, and no count of anything
 * else, is told, once a place.
 */
function judgeTotals(
  { reference }: Corpus,
  report: Report,
  summaries: readonly Summary[],
  judge: Judge,
): void {
  const told = new Set<string>();
  for (const summary of summaries) {
    const { of, of_what, group, body } = summary;
    const rows = countedRows(report, summary);
    if (of === null || body !== null || !rows || rows.length === 0) continue;
    const groups = report[of_what]?.groups ?? [];
    const sameTable = summaries.filter((other) => other.of_what === of_what && other.body === null);
    const confirmed =
      group === null
        ? sameTable.some(({ status, group, count }) => !status && !group && count === rows.length)
        : groups.some(({ id, count }) => id === group && count === rows.length);
    const explained = [
      reference.models.length,
      (report[of_what]?.rows ?? []).length,
      ...sameTable.map(({ count }) => count),
      ...groups.map(({ count }) => count),
    ];
    const isNear = Math.abs(of - rows.length) <= Math.max(1, rows.length / 10);
    const id = `${placeOfTally(summary)}\n${of}`;
    if (!confirmed || explained.includes(of) || !isNear || told.has(id)) continue;
    told.add(id);
    judge(placeIn(summary, 'of'), of, rows.length, group === null ? 'table-rows' : 'group-rows');
  }
}

/**
 * «04/08» under one status, «01/08» under another: a body's counts add up to its total. Judged place by
 * place; lines that stand each at a place of its status (mục 1, mục 2) are one tally.
 */
function judgeBodies(report: Report, summaries: readonly Summary[], judge: Judge): void {
  const ofBodies = summaries.filter(({ body, of, status }) => body && of !== null && status);
  const byBody = Map.groupBy(ofBodies, ({ of_what, body }) => `${of_what} ${foldName(body!)}`);
  for (const [, lines] of byBody) {
    const places = [...Map.groupBy(lines, ({ where }) => where).values()];
    const isSpread = places.every((place) => statusesOf(place).length === 1);
    const areApart = statusesOf(lines).length === places.length;
    for (const tally of isSpread && areApart ? [lines] : places) judgeBody(report, tally, judge);
  }
}

/** «Công an tỉnh 05/10 mô hình đã hoàn thành», where the line above counts 9 as completed. */
function judgeBodiesAgainstStatus(
  report: Report,
  summaries: readonly Summary[],
  judge: Judge,
): void {
  const bodies = summaries.filter(({ body, of, status }) => body !== null && of !== null && status);
  for (const line of bodies) {
    const whole = summaries.filter(
      ({ body, status, of_what, where }) =>
        body === null && status === line.status && of_what === line.of_what && where === line.where,
    );
    const rows = (countedRows(report, line) ?? []).length;
    const known = summaries.flatMap(({ count, of, body, of_what }) =>
      body === null && of_what === line.of_what ? [count, of] : [],
    );
    const isOther = known.includes(line.of) || line.of === rows || line.of === countOf(line);
    const alike = bodies.filter(
      ({ body, of_what }) => of_what === line.of_what && foldName(body!) === foldName(line.body!),
    );
    // A body's own total stands beside each of its statuses.
    if (whole.length !== 1 || whole[0]!.count === null || isOther || alike.length > 1) continue;
    if (Math.abs(line.of! - whole[0]!.count) <= 1)
      judge(placeIn(line, 'of'), line.of, whole[0]!.count, 'other-summary', whole[0]!.where);
  }
}

function statusesOf(lines: readonly Summary[]): readonly StatusId[] {
  return [...new Set(lines.map(({ status }) => status!))];
}

/** A body's lines of one tally; those of a single status leave out the others. */
function judgeBody(report: Report, lines: readonly Summary[], judge: Judge): void {
  const statuses = statusesOf(lines);
  // «Đã triển khai 03/04» holds what is completed: such lines do not add up.
  const areApart = statuses.every((a) => statuses.every((b) => a === b || excludes(a, b)));
  const sum = sumOf(lines);
  if (statuses.length < 2 || !areApart || sum === null) return;
  // The same status twice may be a part of itself.
  const byStatus = [...Map.groupBy(lines, ({ status }) => status).values()];
  const least = byStatus
    .map((same) => Math.max(...same.map((line) => countOf(line)!)))
    .reduce((a, b) => a + b, 0);
  const totals = [...new Set(lines.map(({ of }) => of!))];
  const all = countedRows(report, lines[0]!)?.length;
  if (totals.length === 1 && totals[0] === all) return;
  for (const total of totals) {
    const line = lines.find(({ of }) => of === total)!;
    if (total !== least) judge(placeIn(line, 'of'), total, sum, 'body-rows', line.body!);
  }
}

/** «12 văn bản» and, elsewhere, «13 văn bản», where the table that would tell is not there. */
function judgeEachOther(report: Report, summaries: readonly Summary[], judge: Judge): void {
  const alone = summaries.filter(
    (summary) =>
      summary.body === null &&
      summary.count !== null &&
      !countedRows(report, summary) &&
      !report.unreadable.includes(summary.of_what),
  );
  const same = Map.groupBy(alone, ({ of_what, group, of, status, status_printed }) =>
    [of_what, group, of, status, foldName(status_printed ?? '')].join('\n'),
  );
  for (const [, [first, ...others]] of same)
    for (const other of others)
      // Two lines of one place are about two things, whatever they are.
      if (other.where !== first!.where)
        judge(placeIn(other, 'count'), other.count, first!.count!, 'other-summary', first!.where);
}
