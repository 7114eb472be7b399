/**
 * One cited document is given two dates.
 *
 * Why: one of them leads a reader to another document. What to do: compare both places with the document.
 * Judged: numbers with a date in the narrative and in the names and texts of all tables, within a report;
 * acts of the Government and the Prime Minister, which every province cites, between all reports too.
 * Numbers begin anew each year and come round again at about the same time: two dates of two years that
 * lie so, but for a plain slip of the year, are two documents.
 *
 * Example: Quyết định 4466/QĐ-UBND of 19/03/2024 in one place, of 01/12/2023 in another.
 */
import { parseDocumentNumber } from '../../domain/document-number.ts';
import type { Day } from '../../domain/period.ts';
import type { Report } from '../../domain/report.ts';
import { citationsOf, type PlacedCitation } from '../../domain/texts.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

interface Cited extends PlacedCitation {
  readonly report: Report;
}

export const citationConflict: Check<'citation-conflict'> = {
  code: 'citation-conflict',
  run(archive, object) {
    const all = archive.reports.flatMap((report) =>
      citationsOf(report).map((citation): Cited => ({ report, ...citation })),
    );
    const documents = Map.groupBy(all, ({ report, number }) =>
      isNational(number) ? number : `${report.id} ${number}`,
    );
    for (const [, cited] of documents) {
      const met: Cited[] = [];
      for (const citation of cited) {
        const { report, place, number, date, printed: words } = citation;
        if (met.some((earlier) => earlier.date === date)) continue;
        const other = met.find((earlier) => !mayBeTwo(earlier.date, date));
        met.push(citation);
        if (!other) continue;
        const facts = { printed: formatDay(date), computed: formatDay(other.date), number };
        object({ report, place, words, facts, related: { ...other, words: other.printed } });
      }
    }
  },
};

/** Whose numbers mean one document to every province: `06/QĐ-TTg`, `107/2021/NĐ-CP`. */
function isNational(number: string): boolean {
  return ['TTg', 'CP'].includes(parseDocumentNumber(number)?.parts.at(-1) ?? '');
}

/** How far from the same time of another year a number may come round again. */
const SEASON_DAYS = 60;

/** Whether two dates may well be of two documents with one number: `422/QĐ-TTg` of 2022 and of 2026. */
function mayBeTwo(a: Day, b: Day): boolean {
  const [yearA, yearB] = [a.slice(0, 4), b.slice(0, 4)];
  if (yearA === yearB || a.slice(4) === b.slice(4)) return false;
  const apart = Math.abs(Date.parse(yearB + a.slice(4)) - Date.parse(b)) / 86_400_000;
  return apart <= SEASON_DAYS;
}
