/**
 * One cited document is given two dates in one report.
 *
 * Why: one of them leads a reader to another document. What to do: compare both places with the document.
 * Judged: numbers with a date in the narrative, and in the names and texts of tasks and models.
 * Numbers begin anew each year and come round again at about the same time: two dates of two years that
 * lie so, but for a plain slip of the year, are two documents.
 *
 * Example: Quyết định 4466/QĐ-UBND of 19/03/2024 in one place, of 01/12/2023 in another.
 */
import { findCitations } from '../../domain/document-number.ts';
import type { Day } from '../../domain/period.ts';
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
        const met: Cited[] = [];
        for (const citation of cited) {
          const { place, date } = citation;
          if (met.some((earlier) => earlier.date === date)) continue;
          const other = met.find((earlier) => !mayBeTwo(earlier.date, date));
          met.push(citation);
          if (!other) continue;
          const facts = { printed: formatDay(date), computed: formatDay(other.date), number };
          object({ report, place, facts, related: { report, place: other.place } });
        }
      }
  },
};

/** How far from the same time of another year a number may come round again. */
const SEASON_DAYS = 60;

/** Whether two dates may well be of two documents with one number: `422/QĐ-TTg` of 2022 and of 2026. */
function mayBeTwo(a: Day, b: Day): boolean {
  const [yearA, yearB] = [a.slice(0, 4), b.slice(0, 4)];
  if (yearA === yearB || a.slice(4) === b.slice(4)) return false;
  const apart = Math.abs(Date.parse(yearB + a.slice(4)) - Date.parse(b)) / 86_400_000;
  return apart <= SEASON_DAYS;
}

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
