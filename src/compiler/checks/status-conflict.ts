/**
 * One model or task stands under two statuses that exclude each other.
 *
 * Why: a model cannot be both completed and not begun. What to do: compare with the document; where it
 * says both, `status:` tells which is adopted, and the other is acknowledged.
 * Judged: what a row's other cells say, and the lists of numbers in summaries, against the row; and
 * summaries of one report against each other. «Đã triển khai» (running) excludes only «chưa triển khai».
 *
 * Example: a model at step 3 of 5 that the closing tally counts as completed.
 */
import { placeOf } from '../../domain/place.ts';
import {
  summariesOf,
  type ModelRow,
  type Report,
  type Summary,
  type TaskRow,
  type EvaluationRow,
} from '../../domain/report.ts';
import type { Check, Objection } from './check.ts';
import { excludes } from './statuses.ts';

type StatusRow = ModelRow | TaskRow | EvaluationRow;
type Object = (objection: Objection<'status-conflict'>) => void;

export const statusConflict: Check<'status-conflict'> = {
  code: 'status-conflict',
  run(archive, object) {
    for (const report of archive.reports)
      for (const kind of ['models', 'tasks', 'evaluation'] as const)
        for (const row of report[kind]?.rows ?? []) {
          judgeCells(report, kind, row, object);
          judgeSummaries(report, kind, row, object);
        }
  },
};

/** What the row's own cells say beside the status that was adopted. */
function judgeCells(
  report: Report,
  kind: 'models' | 'tasks' | 'evaluation',
  row: StatusRow,
  object: Object,
): void {
  const adopted = row.statuses.find((reading) => reading.adopted);
  const other = row.statuses.find(
    (reading) => !reading.adopted && excludes(reading.status, row.status),
  );
  if (!other) return;
  const facts = {
    printed: other.status_printed ?? other.status,
    computed: adopted?.status_printed ?? row.status,
    name: nameOf(row),
    where: other.where,
  };
  object({ report, place: placeOf(kind, row.key, 'status'), facts });
}

/** The first summary that lists the row's number under a status which excludes the row's. */
function judgeSummaries(
  report: Report,
  kind: 'models' | 'tasks' | 'evaluation',
  row: StatusRow,
  object: Object,
): void {
  const number = 'local_no' in row ? row.local_no : row.stt;
  const listing = summariesOf(report).filter(
    (summary) =>
      summary.of_what === kind &&
      summary.status !== null &&
      number !== null &&
      summary.items.includes(number),
  );
  for (const summary of listing) {
    if (!excludes(summary.status!, row.status)) continue;
    const facts = {
      printed: summary.status_printed ?? summary.status!,
      computed: row.status_printed ?? row.status,
      name: nameOf(row),
      where: summary.where,
    };
    const place = placeOf(
      summary.table,
      `summaries.${summary.key}`,
      `items.${summary.items.indexOf(number!)}`,
    );
    object({ report, place, facts, related: { report, place: placeOf(kind, row.key, 'status') } });
  }
  judgeBetween(report, row, number, listing, object);
}

/** Two summaries that list one number under statuses which exclude each other. */
function judgeBetween(
  report: Report,
  row: StatusRow,
  number: string | null,
  listing: readonly Summary[],
  object: Object,
): void {
  const [first, ...others] = listing;
  for (const other of others) {
    // A conflict of either with the row has been told already.
    const isTold = excludes(other.status!, row.status) || excludes(first!.status!, row.status);
    if (isTold || !excludes(other.status!, first!.status!)) continue;
    const facts = {
      printed: other.status_printed ?? other.status!,
      computed: first!.status_printed ?? first!.status!,
      name: nameOf(row),
      where: other.where,
    };
    const place = placeOf(
      other.table,
      `summaries.${other.key}`,
      `items.${other.items.indexOf(number!)}`,
    );
    object({ report, place, facts });
  }
}

function nameOf(row: StatusRow): string {
  if ('task' in row) return row.task;
  return 'local_name' in row ? row.local_name : row.name;
}
