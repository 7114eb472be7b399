/**
 * One cited document is given two dates in one report.
 *
 * Why: one of them leads a reader to another document. What to do: compare both places with the document.
 * Judged: numbers with a date in the texts and directives of tasks and models, and in task names.
 * A number is unique only per year, so only dates of one year, or a plain slip of the year, conflict.
 *
 * Example: Quyết định 4466/QĐ-UBND of 19/03/2024 in one place, of 01/12/2023 in another.
 */
import { findCitations } from '../../domain/document-number.ts';
import { placeOf } from '../../domain/place.ts';
import type { Report } from '../../domain/report.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

interface Cited {
  readonly place: string;
  readonly number: string;
  readonly date: string;
}

export const citationConflict: Check<'citation-conflict'> = {
  code: 'citation-conflict',
  run(archive, object) {
    for (const report of archive.reports)
      for (const [number, cited] of Map.groupBy(
        citationsOf(report),
        (citation) => citation.number,
      )) {
        const first = cited[0]!;
        const told = new Set([first.date]);
        for (const { place, date } of cited) {
          if (told.has(date)) continue;
          told.add(date);
          const facts = { printed: formatDay(date), computed: formatDay(first.date), number };
          object({ report, place, facts, related: { report, place: first.place } });
        }
      }
  },
};

function citationsOf(report: Report): readonly Cited[] {
  const texts: (readonly [string, string | null | undefined])[] = [
    ['report/narrative', report.narrative.html.replace(/<[^>]+>/g, ' ')],
  ];
  for (const row of report.tasks?.rows ?? [])
    texts.push(
      [placeOf('tasks', row.key, 'task'), row.task],
      [placeOf('tasks', row.key, 'detail'), row.detail?.markdown],
      [placeOf('tasks', row.key, 'result'), row.result?.markdown],
    );
  for (const row of report.models?.rows ?? [])
    texts.push(
      [placeOf('models', row.key, 'result'), row.result?.markdown],
      [placeOf('models', row.key, 'difficulties'), row.difficulties?.markdown],
      [placeOf('models', row.key, 'funding'), row.funding?.markdown],
    );
  return texts.flatMap(([place, text]) =>
    findCitations(text ?? '').map(({ number, date }) => ({ place, number, date })),
  );
}
