/**
 * A table's caption speaks of another month than the report does.
 *
 * Why: tables are copied from month to month, and an old caption says that the numbers may be old too.
 * What to do: compare with the document, numbers and all.
 * Judged: the month in a caption against the period, and the month of «Kèm theo Báo cáo … /02/2024»
 * against the report's own day of issue as printed. A caption that spans months («từ tháng 01 đến tháng
 * 7») ends with the period's own, and a table of tasks may look to the next.
 *
 * Example: «Kèm theo Báo cáo số … ngày /01/2024» in a report of /02/2024.
 */
import type { Day } from '../../domain/period.ts';
import { placeOf } from '../../domain/place.ts';
import { TABLE_KINDS } from '../../domain/report.ts';
import type { Check } from './check.ts';

export const periodMismatch: Check<'period-mismatch'> = {
  code: 'period-mismatch',
  run(archive, object) {
    for (const report of archive.reports) {
      const issued = report.issued_on ?? report.issued_on_printed ?? '';
      const own = monthOf(issued) ?? (report.issued_on ? report.issued_on.slice(0, 7) : null);
      for (const kind of TABLE_KINDS) {
        const table = report[kind];
        if (!table) continue;
        const attached = monthOf(table.attached_to?.split(/ngày/iu).at(-1) ?? '');
        if (own !== null && attached !== null && attached !== own)
          object({
            report,
            place: placeOf(kind, 'attached_to'),
            facts: { printed: inPrint(attached), computed: inPrint(own) },
          });
        const captioned = captionMonth(table.caption ?? '', report.period.end);
        const isAhead = kind === 'tasks' && captioned === monthAfter(report.period.end);
        if (
          report.period.kind === 'month' &&
          captioned !== null &&
          captioned !== report.period.id &&
          !isAhead
        )
          object({
            report,
            place: placeOf(kind, 'caption'),
            facts: { printed: inPrint(captioned), computed: inPrint(report.period.id) },
          });
      }
    }
  },
};

/** `/02/2024`, `31/12/2024` or `ngày 31 tháng 12 năm 2024` as `2024-02`; null where no month is named. */
function monthOf(text: string): string | null {
  const match = /(\d{1,2})\/(\d{4})/.exec(text) ?? /tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu.exec(text);
  return match ? `${match[2]!}-${match[1]!.padStart(2, '0')}` : null;
}

/** «THÁNG 7/2024», or «THÁNG 02» of the period's own year; of several months the last. */
function captionMonth(caption: string, end: Day): string | null {
  const last = [...caption.matchAll(/tháng\s+(\d{1,2})(?:\/(\d{4}))?(?!\d)/giu)].at(-1);
  return last ? `${last[2] ?? end.slice(0, 4)}-${last[1]!.padStart(2, '0')}` : null;
}

function monthAfter(end: Day): string {
  return new Date(Date.parse(end) + 86_400_000).toISOString().slice(0, 7);
}

function inPrint(month: string): string {
  return month.split('-').reverse().join('/');
}
