/** The table of pilot models (mô hình thí điểm). */
import { rowKey } from '../../domain/place.ts';
import type { Benefit, ModelRow, ModelsTable } from '../../domain/report.ts';
import type { Written } from '../written.ts';
import { deriveAgencies } from './agencies.ts';
import { idOf, markRow, textOf, type Context } from './context.ts';
import { deriveDeadline } from './deadline.ts';
import { figuresOfRow } from './figures.ts';
import { deriveStatus } from './status.ts';
import { groupOf, groupWithId, normaliseGroups, tableHead } from './table.ts';

/** models.yaml as written → as values. */
export function normaliseModels(context: Context, written: Written['models']): ModelsTable {
  const groups = normaliseGroups(context, written.groups);
  const rows = written.rows.map((row, i): ModelRow => {
    const path = ['rows', i];
    const key = row.key ?? rowKey(null, idOf(row.local_no ?? row.stt) ?? row.model[0]!);
    const place = markRow(context, key, path);
    const group = groupOf(context, row.group, groups, place, path);
    return {
      key,
      stt: idOf(row.stt),
      group,
      model: row.model,
      also_named: row.also_named ?? [],
      local_no: idOf(row.local_no),
      local_name: row.local_name,
      purpose: textOf(row.purpose),
      result: textOf(row.result),
      difficulties: textOf(row.difficulties),
      value: benefits(row.value),
      next_steps: textOf(row.next_steps),
      funding: textOf(row.funding),
      note: textOf(row.note),
      figures: figuresOfRow(context, row.figures, place, i),
      ...deriveStatus(context, row, groupWithId(groups, group), place, path),
      ...deriveAgencies(context, row, place, path),
      ...deriveDeadline(context, row, place, path),
    };
  });
  return { ...tableHead(context, 'models', written, groups), rows };
}

/** What a thing brings, and to whom, as written → as values. */
export function benefits(
  written: readonly { readonly for?: string; readonly text: string }[] | undefined,
): readonly Benefit[] {
  return (written ?? []).map((benefit) => ({
    for: benefit.for ?? null,
    text: textOf(benefit.text)!,
  }));
}
