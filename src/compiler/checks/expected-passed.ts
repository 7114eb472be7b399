/**
 * What is «dự kiến» was to be done before the period of the report began.
 *
 * Why: a text carried over from an earlier report promises what has long been due. What to do: look into
 * the document; if it prints so, do nothing.
 * Judged: a day, month or quarter with its year soon after «dự kiến», in the texts of rows and the narrative,
 * against the beginning of the report's period. Names of tasks and documents stay as they are.
 *
 * Example: «dự kiến hoàn thành trong tháng 3/2024» in the report of July.
 */
import { oncePerText } from '../../domain/once.ts';
import { parsePeriod, type Day } from '../../domain/period.ts';
import { textsOf } from '../../domain/texts.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

export const expectedPassed: Check<'expected-passed'> = {
  code: 'expected-passed',
  run(corpus, object) {
    for (const report of corpus.reports)
      for (const { place, text } of textsOf(report)) {
        if (/\/(?:task|name|local_name|subject|directives\.\d+)$|^report\/title$/u.test(place))
          continue;
        for (const { words, end } of expectedIn(text)) {
          if (end >= report.period.start) continue;
          object({
            report,
            place,
            words,
            facts: { words, end: formatDay(end), period: report.period.id },
          });
        }
      }
  },
};

const EXPECTED =
  /dự kiến[^.;:\n\d]{0,60}?(?:(?:ngày\s+)?(\d{1,2})\/(\d{1,2})\/(\d{4})|tháng\s+(\d{1,2})(?:\/|\s+năm\s+)(\d{4})|quý\s+(IV|I{1,3}|[1-4])(?:\/|\s+năm\s+)(\d{4}))(?![\d/])/giu;

/** What a text says is expected, and the last day of when. */
const expectedIn = oncePerText((text) =>
  [...text.normalize('NFC').matchAll(EXPECTED)].flatMap(([words, ...parts]) => {
    const end = endOf(parts);
    return end === null ? [] : [{ words, end }];
  }),
);

const QUARTERS = ['', 'I', 'II', 'III', 'IV'];

/** The last day of the time that was matched. */
function endOf(parts: readonly (string | undefined)[]): Day | null {
  const [day, month, year, ofMonth, monthYear, quarter, quarterYear] = parts;
  if (year !== undefined) return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  const id =
    monthYear !== undefined
      ? `${monthYear}-${ofMonth!.padStart(2, '0')}`
      : `${quarterYear!}-q${Math.max(QUARTERS.indexOf(quarter!.toUpperCase()), Number(quarter) || 0)}`;
  return parsePeriod(id)?.end ?? null;
}
