/**
 * A model or task that the previous report of the unit called finished is not so any more, or has gone back
 * a step.
 *
 * Why: what was done once is not undone, so one of the two reports is wrong. What to do: compare both with
 * their documents; acknowledge it if they print so.
 * Judged: models by what they are, tasks by their name, against the previous report; «đã triển khai» goes
 * back to «chưa triển khai» alone. What recurs begins anew, and so does a plan of another year.
 *
 * Example: step 3 of 5 in June, step 2 of 5 in July.
 */
import { previousReports } from '../../domain/archive.ts';
import { placeOf } from '../../domain/place.ts';
import type { StatusId } from '../../domain/reference.ts';
import type { Report } from '../../domain/report.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { adoptedPhrase } from './adopted.ts';
import type { Corpus, UnitCheck } from './check.ts';
import { nameOf, STATUS_TABLES, type StatusRow, type StatusTable } from './status-lists.ts';

export const statusReversed: UnitCheck<'status-reversed'> = {
  code: 'status-reversed',
  runOnUnit(corpus, object) {
    for (const [report, previous] of previousReports(corpus.reports))
      for (const kind of STATUS_TABLES) {
        if (kind === 'tasks' && yearOf(report) !== yearOf(previous)) continue;
        const earlier = rowsByName(previous, kind);
        for (const row of report[kind]?.rows ?? []) {
          const before = earlier.get(nameIn(row, kind));
          const pair = before ? reversal(corpus, row, before) : null;
          if (!pair) continue;
          object({
            report,
            place: placeOf(kind, row.key, 'status'),
            facts: { ...pair, name: nameOf(row), period: previous.period.id },
            related: { report: previous, place: placeOf(kind, before!.key, 'status') },
          });
        }
      }
  },
};

function yearOf({ period }: Report): string {
  return period.end.slice(0, 4);
}

/** The rows whose name stands once. */
function rowsByName(report: Report, kind: StatusTable): ReadonlyMap<string, StatusRow> {
  const groups = Map.groupBy<string, StatusRow>(report[kind]?.rows ?? [], (row) =>
    nameIn(row, kind),
  );
  return new Map(
    [...groups].flatMap(([name, [row, ...others]]) =>
      row && others.length === 0 && name !== '' ? [[name, row] as const] : [],
    ),
  );
}

function nameIn(row: StatusRow, kind: StatusTable): string {
  return kind === 'tasks' ? foldName(nameOf(row)) : 'model' in row ? row.model.join(' ') : '';
}

const BACK: Readonly<Partial<Record<StatusId, readonly StatusId[]>>> = {
  completed: ['in-progress', 'not-started', 'awaiting-guidance'],
  ongoing: ['not-started'],
  'in-progress': ['not-started'],
};

/** The two phrases, or the two steps, of what has gone back. */
function reversal(
  { reference }: Corpus,
  row: StatusRow,
  before: StatusRow,
): { readonly printed: string; readonly computed: string } | null {
  if ('due' in row && row.due.includes('recurring')) return null;
  if (!before.continues && BACK[before.status]?.includes(row.status))
    return { printed: adoptedPhrase(reference, row), computed: adoptedPhrase(reference, before) };
  const isStepBack =
    row.step !== null &&
    before.step !== null &&
    row.steps === before.steps &&
    row.step < before.step;
  if (!isStepBack) return null;
  return { printed: stepOf(row), computed: stepOf(before) };
}

function stepOf({ step, steps }: StatusRow): string {
  return steps === null ? `Bước ${step!}` : `Bước ${step!}/${steps}`;
}
