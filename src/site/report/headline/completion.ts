/** Headline figures of tasks and models: how many are completed, of how many. */
import type { StatusId } from '../../../domain/reference.ts';
import { summariesOf, type Report, type Summary, type WithStatus } from '../../../domain/report.ts';
import { SECTIONS } from '../../addresses.ts';
import { revisedAt } from '../revisions/view.ts';
import { printedAs } from '../table/view.ts';
import { blank, citedAs, type Context, type HeadlineFigure } from './headline.ts';

export function statusFigures(context: Context): readonly HeadlineFigure[] {
  const { words } = context;
  return [
    ...statusFigure('tasks', words.tasksCompleted, context),
    ...statusFigure('models', words.modelsCompleted, context),
  ];
}

/** Completed of all: as the document counts them, else as its rows say; nothing where most say nothing. */
function statusFigure(
  table: 'tasks' | 'models',
  label: string,
  context: Context,
): readonly HeadlineFigure[] {
  const { report, words, say } = context;
  const rows: readonly WithStatus[] = report[table]?.rows ?? [];
  const count = (status: StatusId) => rows.filter((row) => row.status === status).length;
  const printed = printedCompletion(table, report);
  if (printed === undefined && count('unstated') * 2 >= rows.length) return [];
  const completed = count('completed');
  const isSame = printed === undefined || printed.count === completed;
  return [
    {
      ...blank,
      ...citedAs(SECTIONS[table], printed?.where ?? printedAs(report[table])),
      label,
      value: say.format.number(printed?.count ?? completed),
      unit: words.outOf(say.format.number(printed?.of ?? rows.length)),
      revised:
        printed === undefined
          ? []
          : revisedAt([`${printed.table}/summaries.${printed.key}/count`], context),
      note: isSame ? null : words.inTable(say.format.number(completed)),
    },
  ];
}

/** How many the document itself says are completed. */
export function printedCompletion(table: 'tasks' | 'models', report: Report): Summary | undefined {
  return summariesOf(report).find(
    ({ of_what, status, body, group, count }) =>
      of_what === table &&
      status === 'completed' &&
      body === null &&
      group === null &&
      count !== null,
  );
}
