/** The table of tasks (nhiệm vụ). */
import { rowKey } from '../../domain/place.ts';
import type { TaskRow, TasksTable } from '../../domain/report.ts';
import type { Written } from '../written.ts';
import { deriveAgencies } from './agencies.ts';
import { idOf, markRow, textOf, type Context } from './context.ts';
import { deriveDeadline } from './deadline.ts';
import { figuresOfRow } from './figures.ts';
import { deriveStatus } from './status.ts';
import { groupOf, groupWithId, normaliseGroups, tableHead } from './table.ts';

/** tasks.yaml as written → as values. */
export function normaliseTasks(context: Context, written: Written['tasks']): TasksTable {
  const groups = normaliseGroups(context, written.groups);
  const rows = written.rows.map((row, i): TaskRow => {
    const path = ['rows', i];
    const key = row.key ?? rowKey(idOf(row.group), String(row.stt));
    const place = markRow(context, key, path);
    const group = groupOf(context, row.group, groups, place, path);
    return {
      key,
      stt: idOf(row.stt),
      group,
      task: row.task,
      detail: textOf(row.detail),
      directives: row.directives ?? [],
      result: textOf(row.result),
      difficulties: textOf(row.difficulties),
      note: textOf(row.note),
      figures: figuresOfRow(context, row.figures, place, i),
      ...deriveStatus(context, row, groupWithId(groups, group), place, path),
      ...deriveAgencies(context, row, place, path),
      ...deriveDeadline(context, row, place, path),
    };
  });
  return { ...tableHead(context, 'tasks', written, groups), rows };
}
