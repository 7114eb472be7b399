/**
 * A printed count is not the number of things that are there.
 *
 * Why: «16 mô hình» over a list of eighteen makes every later percentage doubtful. What to do: see
 * whether a row was left out; if the document counts wrongly, acknowledge it.
 * Judged: group headings against their rows; «k/63 địa phương» against the different places listed, and 63
 * against the provinces of that day;
 * summaries against the numbers that they list, against the rows of that status, and bodies' totals
 * against the counts by status.
 *
 * Example: a heading of 16 models over 18 rows.
 */
import { unitsInForce } from '../../domain/province.ts';
import type { FactsOf } from '../../diagnostics/catalogue.ts';
import { placeOf } from '../../domain/place.ts';
import {
  summariesOf,
  TABLE_KINDS,
  type Report,
  type Summary,
  type WithStatus,
} from '../../domain/report.ts';
import { foldName } from '../../domain/vietnamese.ts';
import type { Check, Objection } from './check.ts';
import { excludes } from './statuses.ts';

type What = FactsOf<'count-mismatch'>['what'];
type Judge = (
  place: string,
  printed: number | null,
  computed: number,
  what: What,
  body?: string,
) => void;

export const countMismatch: Check<'count-mismatch'> = {
  code: 'count-mismatch',
  run(archive, object) {
    for (const report of archive.reports) {
      const judge: Judge = (place, printed, computed, what, body = '') => {
        if (printed === null || printed === computed) return;
        const objection: Objection<'count-mismatch'> = {
          report,
          place,
          facts: { printed, computed, what, body },
        };
        object(objection);
      };
      judgeGroups(report, judge);
      const units = unitsInForce(archive.reference, report.period.end).length;
      for (const row of report.evaluation?.rows ?? []) {
        for (const field of ['deployed_of', 'replicate_of'] as const)
          judge(placeOf('evaluation', row.key, field), row[field], units, 'provinces');
        if (row.deployed_distinct !== null)
          judge(
            placeOf('evaluation', row.key, 'deployed_printed'),
            row.deployed_printed,
            row.deployed_distinct,
            'listed-provinces',
          );
      }
      for (const summary of summariesOf(report)) judgeSummary(report, summary, judge);
      judgeBodies(report, judge);
    }
  },
};

function judgeGroups(report: Report, judge: Judge): void {
  for (const kind of TABLE_KINDS) {
    const table = report[kind];
    if (!table || kind === 'figures') continue;
    for (const group of table.groups) {
      const rows = (table.rows as readonly { readonly group: string | null }[]).filter(
        (row) => row.group === group.id,
      );
      judge(placeOf(kind, `groups.${group.id}`, 'count'), group.count, rows.length, 'group-rows');
    }
  }
}

function judgeSummary(report: Report, summary: Summary, judge: Judge): void {
  const place = placeOf(summary.table, `summaries.${summary.key}`, 'count');
  if (summary.items.length > 0) {
    judge(place, summary.count, new Set(summary.items).size, 'listed-numbers');
    return;
  }
  if (summary.body !== null || summary.of_what === 'figures') return;
  const rows = report[summary.of_what]?.rows as
    readonly Partial<WithStatus & { readonly group: string | null }>[] | undefined;
  if (!rows) return;
  const inGroup = rows.filter((row) => summary.group === null || row.group === summary.group);
  if (summary.status_printed === null) {
    judge(place, summary.count, inGroup.length, 'table-rows');
    return;
  }
  const { status, count } = summary;
  if (status === null || count === null) return;
  // Rows that state nothing, or a status that this one does not exclude, may be counted in or not.
  const counted = inGroup.filter((row) => row.status === status).length;
  const possible = inGroup.filter(
    (row) => row.status === undefined || !excludes(row.status, status),
  ).length;
  if (count < counted) judge(place, count, counted, 'status-rows');
  if (count > possible) judge(place, count, possible, 'possible-rows');
}

/** «04/08» under one status, «01/08» under another: a body's counts add up to its total. */
function judgeBodies(report: Report, judge: Judge): void {
  const ofBodies = summariesOf(report).filter(
    (summary) => summary.body !== null && summary.of !== null,
  );
  const bodies = Map.groupBy(
    ofBodies,
    (summary) => `${summary.of_what} ${foldName(summary.body!)}`,
  );
  for (const [, summaries] of bodies) {
    const first = summaries[0]!;
    const counts = summaries.map(({ count }) => count);
    if (counts.includes(null)) continue;
    const sum = counts.reduce<number>((a, b) => a + (b ?? 0), 0);
    judge(
      placeOf(first.table, `summaries.${first.key}`, 'of'),
      first.of,
      sum,
      'body-rows',
      first.body!,
    );
  }
}
