/**
 * A date is printed that no calendar has, cut off or impossible, or that is not the one entered beside it.
 *
 * Why: the document cannot be found by it. What to do: look in the register; the printed form of a listed
 * document stays in `date_printed`, and `date` is left out as long as the day is not known. Where both are
 * written, one of them was mistyped.
 * Judged: listed documents, the report's own day of issue where it is printed in full, and what is written as
 * a day or a year in the narrative, names and texts.
 *
 * Example: 03/01/202.
 */
import { oncePerText } from '../../domain/once.ts';
import { isDay, type Day } from '../../domain/period.ts';
import { placeOf } from '../../domain/place.ts';
import { readWholeDate } from '../../domain/report-days.ts';
import { textsOf } from '../../domain/texts.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

/** What `computed` says where no day can be made out. */
const UNREADABLE = 'không đọc được';

export const dateInvalid: Check<'date-invalid'> = {
  code: 'date-invalid',
  run(corpus, object) {
    for (const report of corpus.reports) {
      const tell = (place: string, printed: string, entered: Day | null = null) => {
        const computed = entered === null ? UNREADABLE : formatDay(entered);
        object({ report, place, words: printed, facts: { printed, computed } });
      };
      const { issued_on, issued_on_printed } = report;
      // A day of issue may be printed in part («/5/2024»): of what is missing another rule speaks.
      if (issued_on_printed !== null && isWrong(issued_on_printed, issued_on))
        tell('report/issued_on_printed', issued_on_printed, issued_on);
      for (const { key, date, date_printed } of report.documents?.rows ?? [])
        if (date_printed !== null && (date === null || isWrong(date_printed, date)))
          tell(placeOf('documents', key, 'date_printed'), date_printed, date);
      const broken = textsOf(report).flatMap(({ place, text }) =>
        brokenDates(text).map((printed) => ({ place, printed })),
      );
      // Several texts may stand at one place.
      for (const [place, dates] of Map.groupBy(broken, (date) => date.place))
        for (const printed of new Set(dates.map((date) => date.printed))) tell(place, printed);
    }
  },
};

/** Whether a date printed in full is none, or is another than the one entered. */
function isWrong(printed: string, entered: Day | null): boolean {
  const read = readWholeDate(printed);
  if (read === null) return false;
  return read.day === null || (entered !== null && read.day !== entered);
}

/** `31/9/2024`, `15/2/202`, `ngày 30 tháng 02 năm 2024`; of documents' numbers no part. */
const DAY =
  /(?=\d|ngày )(?<![\p{L}\p{N}/.,-])(?:(\d{1,2})\/(\d{1,2})\/(\d{3,5})|ngày (\d{1,2}) tháng (\d{1,2})(?:,)? năm (\d{3,5}))(?![\p{L}\p{N}/]|[.,]\d)/giu;
/** A year has four digits: «năm 20223», «năm 202». */
const YEAR = /(?<!\p{L})năm (?:\d{5}|\d{3})(?![\p{L}\p{N}/]|[.,]\d)/giu;

/** Whether a text may hold either. */
const DATED = /\d\/\d{3}|năm\s+\d{3}/iu;

/** Blanks that are more or other than one space, which most are. */
const BLANKS = /\s{2,}|[^\S ]/gu;

const brokenDates = oncePerText((text): readonly string[] => {
  const typed = text.normalize('NFC');
  if (!DATED.test(typed)) return [];
  const composed = typed.replace(BLANKS, ' ');
  const days = [...composed.matchAll(DAY)].filter(([, d, m, y, day, month, year]) => {
    const two = (digits = '') => digits.padStart(2, '0');
    return !isDay(`${y ?? year!}-${two(m ?? month)}-${two(d ?? day)}`);
  });
  const rest = days.reduce((left, [date]) => left.replaceAll(date, ' '), composed);
  return [...days, ...rest.matchAll(YEAR)].map(([printed]) => printed);
});
