/**
 * One model or task stands under two statuses that exclude each other.
 *
 * Why: a model cannot be both completed and not begun. What to do: compare with the document; where it
 * says both, `status:` tells which is adopted, and the other is acknowledged.
 * Judged: what a row's other cells say, against the row and, where its own cell is blank, each other; a
 * status chosen by hand against the row's own words; what is completed before its last step; a model that
 * has not begun against the provinces that have it; rows of one table that report on one model, against each other; and the lists of numbers
 * in summaries, against the rows and each other. «Đã triển khai» (running) excludes only «chưa triển khai».
 *
 * Example: a model at step 3 of 5 that the closing tally counts as completed.
 */
import { placeName } from '../../diagnostics/place-name.ts';
import { placeOf } from '../../domain/place.ts';
import type { StatusId } from '../../domain/reference.ts';
import type { Report } from '../../domain/report.ts';
import { excludes } from '../../domain/status.ts';
import { adoptedPhrase, statusName } from './adopted.ts';
import type { Check, Corpus } from './check.ts';
import { judgeLists, nameOf, STATUS_TABLES, type Lists, type StatusRow } from './status-lists.ts';

export const statusConflict: Check<'status-conflict'> = {
  code: 'status-conflict',
  run(corpus, object) {
    const { reference } = corpus;
    const phraseOf = (row: StatusRow) => adoptedPhrase(reference, row);
    for (const report of corpus.reports)
      for (const kind of STATUS_TABLES) {
        const lists: Lists = { report, kind, phraseOf, object };
        for (const row of report[kind]?.rows ?? []) {
          const isTold = judgeCells(corpus, lists, row);
          if (!isTold) judgeSteps(lists, row);
        }
        judgeLists(lists);
        if (kind === 'evaluation') judgeDeployment(report, lists);
        if (kind === 'models') judgeNamesakes(report, lists);
      }
  },
};

/** What the row's cells say beside the status that was adopted, or beside each other where none was. */
function judgeCells(
  { reference }: Corpus,
  { report, kind, object }: Lists,
  row: StatusRow,
): boolean {
  const adopted = row.statuses.filter((reading) => reading.adopted);
  const [[held, other] = []] = (adopted.length > 0 ? adopted : row.statuses).flatMap((held) =>
    row.statuses
      .filter((reading) => excludes(reading.status, held.status))
      .map((reading) => [held, reading] as const),
  );
  if (!held || !other) return false;
  const facts = {
    printed: other.status_printed ?? statusName(reference, other.status),
    computed: held.status_printed ?? statusName(reference, held.status),
    name: nameOf(row),
    where: other.where,
  };
  object({ report, place: placeOf(kind, row.key, 'status'), facts });
  return true;
}

/** What is completed has taken its last step. */
function judgeSteps({ report, kind, phraseOf, object }: Lists, row: StatusRow): void {
  const { step, steps } = row;
  if (row.status !== 'completed' || step === null || steps === null || step >= steps) return;
  const facts = {
    printed: `Bước ${step}/${steps}`,
    computed: phraseOf(row),
    name: nameOf(row),
    where: 'số bước',
  };
  object({ report, place: placeOf(kind, row.key, 'status'), facts });
}

/** What has not begun anywhere runs in no province. */
function judgeDeployment(report: Report, { phraseOf, object }: Lists): void {
  for (const row of report.evaluation?.rows ?? []) {
    const count = row.deployed_printed ?? row.deployed_distinct ?? 0;
    if (row.status !== 'not-started' || count === 0) continue;
    const facts = {
      printed: `${count} địa phương`,
      computed: phraseOf(row),
      name: row.name,
      where: 'số địa phương triển khai',
    };
    object({ report, place: placeOf('evaluation', row.key, 'status'), facts });
  }
}

/** Two rows of the models table that report on one model, alone or among others. */
function judgeNamesakes(report: Report, { phraseOf, object }: Lists): void {
  const rows = report.models?.rows ?? [];
  /** Of each model, the first row of each status, and where it stands among the rows. */
  const firsts = new Map<string, Map<StatusId, number>>();
  for (const [i, row] of rows.entries()) {
    const against = row.model
      .flatMap((slug) => [...(firsts.get(slug) ?? [])])
      .filter(([status]) => excludes(status, row.status))
      .map(([, at]) => at);
    for (const slug of row.model) {
      const byStatus = firsts.get(slug) ?? new Map<StatusId, number>();
      if (!byStatus.has(row.status)) byStatus.set(row.status, i);
      firsts.set(slug, byStatus);
    }
    const earlier = rows[Math.min(...against)];
    if (!earlier) continue;
    const facts = {
      printed: phraseOf(row),
      computed: phraseOf(earlier),
      name: row.local_name,
      where: placeName(report, placeOf('models', row.key), 'vi'),
    };
    const related = { report, place: placeOf('models', earlier.key, 'status') };
    object({ report, place: placeOf('models', row.key, 'status'), facts, related });
  }
}
