/** Summaries (số tổng hợp): the counts that a document prints about its own rows. */
import type { StatusId } from '../../domain/reference.ts';
import type { Summary } from '../../domain/report.ts';
import { slugify } from '../../domain/vietnamese.ts';
import type { Written } from '../written.ts';
import { idOf, markRow, numberOf, reasonsOf, type Context } from './context.ts';
import { meaning } from './status.ts';

export type WrittenSummary = NonNullable<Written['models']['summaries']>[number];

/** The counts that the document prints about its own rows. */
export function normaliseSummaries(
  context: Context,
  written: readonly WrittenSummary[] | undefined,
): readonly Summary[] {
  const used = new Map<string, number>();
  return (written ?? []).map((summary, i) => {
    const path = ['summaries', i];
    const words = [summary.where, summary.status_printed, summary.body, summary.group].filter(
      (word) => word !== undefined,
    );
    const base = summary.key ?? slugify(words.join(' '));
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    const key = times === 1 ? base : `${base}-${times}`;
    const place = markRow(context, `summaries.${key}`, path);
    const byHand = summary.status as StatusId | undefined;
    const read = meaning(context, summary.status_printed, byHand, place, [
      ...path,
      'status_printed',
    ]);
    return {
      key,
      table: context.table,
      where: summary.where,
      of_what: summary.of_what ?? context.table,
      status: read?.status ?? null,
      status_printed: summary.status_printed ?? null,
      count: numberOf(summary.count),
      of: numberOf(summary.of),
      body: summary.body ?? null,
      bodies: bodiesOf(context, summary.body),
      group: idOf(summary.group),
      items: (summary.items ?? []).map(String),
      printed: summary.printed ?? null,
      note: summary.note ?? null,
      reasons: reasonsOf({ count: summary.count, of: summary.of }),
    };
  });
}

/** The agencies that a body's name stands for; none where it is not known. */
function bodiesOf(context: Context, body: string | undefined): readonly string[] {
  if (body === undefined) return [];
  const { lead, cooperating, unknown } = context.readAgencies(body);
  return unknown.length > 0 ? [] : [...lead, ...cooperating];
}
