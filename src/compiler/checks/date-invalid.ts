/**
 * A date is printed that no calendar has: cut off, or impossible.
 *
 * Why: the document cannot be found by it. What to do: look in the register; the printed form of a listed
 * document stays in `date_printed`, and `date` is left out as long as the day is not known.
 * Judged: listed documents without a day, and what is written as a day or a year in the narrative, names
 * and texts.
 *
 * Example: 03/01/202.
 */
import { isDay } from '../../domain/period.ts';
import { placeOf } from '../../domain/place.ts';
import { textsOf } from '../../domain/texts.ts';
import type { Check } from './check.ts';

/** What `computed` says where no day can be made out. */
const UNREADABLE = 'không đọc được';

export const dateInvalid: Check<'date-invalid'> = {
  code: 'date-invalid',
  run(archive, object) {
    for (const report of archive.reports) {
      const tell = (place: string, printed: string) => {
        object({ report, place, words: printed, facts: { printed, computed: UNREADABLE } });
      };
      for (const row of report.documents?.rows ?? [])
        if (row.date === null && row.date_printed !== null)
          tell(placeOf('documents', row.key, 'date_printed'), row.date_printed);
      for (const { place, text } of textsOf(report))
        for (const printed of new Set(brokenDates(text))) tell(place, printed);
    }
  },
};

/** `31/9/2024`, `15/2/202`, `ngày 30 tháng 02 năm 2024`; of documents' numbers no part. */
const DAY =
  /(?<![\p{L}\p{N}/.,-])(?:(\d{1,2})\/(\d{1,2})\/(\d{3,5})|ngày (\d{1,2}) tháng (\d{1,2})(?:,)? năm (\d{3,5}))(?![\p{L}\p{N}/]|[.,]\d)/giu;
/** A year has four digits: «năm 20223», «năm 202». */
const YEAR = /(?<!\p{L})năm (?:\d{5}|\d{3})(?![\p{L}\p{N}/]|[.,]\d)/giu;

function brokenDates(text: string): readonly string[] {
  const composed = text.normalize('NFC').replace(/\s+/gu, ' ');
  const days = [...composed.matchAll(DAY)].filter(([, d, m, y, day, month, year]) => {
    const two = (digits = '') => digits.padStart(2, '0');
    return !isDay(`${y ?? year!}-${two(m ?? month)}-${two(d ?? day)}`);
  });
  const rest = days.reduce((left, [date]) => left.replaceAll(date, ' '), composed);
  return [...days, ...rest.matchAll(YEAR)].map(([printed]) => printed);
}
