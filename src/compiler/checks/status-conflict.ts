/**
 * One model or task stands under two statuses that exclude each other.
 *
 * Why: a model cannot be both completed and not begun. What to do: compare with the document; where it
 * says both, `status:` tells which is adopted, and the other is acknowledged.
 * Judged: what a row's other cells say, against the row; a model that has not begun against the provinces
 * that have it; rows of one table that report on one model, against each other; and the lists of numbers
 * in summaries, against the rows and each other. «Đã triển khai» (running) excludes only «chưa triển khai».
 *
 * Example: a model at step 3 of 5 that the closing tally counts as completed.
 */
import { placeOf } from '../../domain/place.ts';
import type { Report } from '../../domain/report.ts';
import type { Check } from './check.ts';
import {
  judgeLists,
  nameOf,
  STATUS_TABLES,
  type Object,
  type StatusRow,
  type StatusTable,
} from './status-lists.ts';
import { excludes } from './statuses.ts';

export const statusConflict: Check<'status-conflict'> = {
  code: 'status-conflict',
  run(archive, object) {
    for (const report of archive.reports) {
      for (const kind of STATUS_TABLES) {
        for (const row of report[kind]?.rows ?? []) judgeCells(report, kind, row, object);
        judgeLists(report, kind, object);
      }
      judgeDeployment(report, object);
      judgeNamesakes(report, object);
    }
  },
};

/** What the row's own cells say beside the status that was adopted. */
function judgeCells(report: Report, kind: StatusTable, row: StatusRow, object: Object): void {
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

/** What has not begun anywhere runs in no province. */
function judgeDeployment(report: Report, object: Object): void {
  for (const row of report.evaluation?.rows ?? []) {
    const count = row.deployed_printed ?? row.deployed_distinct ?? 0;
    if (row.status !== 'not-started' || count === 0) continue;
    const facts = {
      printed: `${count} địa phương`,
      computed: row.status_printed ?? row.status,
      name: row.name,
      where: 'số địa phương triển khai',
    };
    object({ report, place: placeOf('evaluation', row.key, 'status'), facts });
  }
}

/** Two rows of the models table that report on one model, alone or among others. */
function judgeNamesakes(report: Report, object: Object): void {
  for (const [i, row] of (report.models?.rows ?? []).entries()) {
    const earlier = report
      .models!.rows.slice(0, i)
      .find(
        (other) =>
          excludes(other.status, row.status) &&
          other.model.some((slug) => row.model.includes(slug)),
      );
    if (!earlier) continue;
    const facts = {
      printed: row.status_printed ?? row.status,
      computed: earlier.status_printed ?? earlier.status,
      name: row.local_name,
      where: `dòng ${row.key}`,
    };
    const related = { report, place: placeOf('models', earlier.key, 'status') };
    object({ report, place: placeOf('models', row.key, 'status'), facts, related });
  }
}
