/**
 * A caption, the report's title or its kind speaks of another time than the report does.
 *
 * Why: tables are copied from month to month, and an old caption says that the numbers may be old too.
 * What to do: compare with the document, numbers and all.
 * Judged: the months and quarters named in a caption, in the title and in the printed period against the period, the month of
 * «Kèm theo Báo cáo … /02/2024» against the report's own day of issue as printed, and the kind of the report
 * against that of the period (a thematic report may have any). Of several months one that is right will do:
 * captions compare with the month before and look to the next. A table of tasks may speak of the next alone,
 * and what stands after «theo» or «so với» is another document's time, or another's numbers.
 *
 * Example: «Kèm theo Báo cáo số … ngày /01/2024» in a report of /02/2024.
 */
import { parsePeriod, type Period, type PeriodKind } from '../../domain/period.ts';
import { placeOf } from '../../domain/place.ts';
import { monthIn, readWholeDate, soundDay } from '../../domain/report-days.ts';
import { TABLE_KINDS, type Report, type ReportKind } from '../../domain/report.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

export const periodMismatch: Check<'period-mismatch'> = {
  code: 'period-mismatch',
  run(corpus, object) {
    for (const report of corpus.reports) {
      const { period } = report;
      const tell = (place: string, printed: string, computed: string) => {
        object({ report, place, facts: { printed, computed } });
      };
      const kind = KINDS[period.kind];
      if (kind !== undefined && report.kind !== kind && report.kind !== 'thematic')
        tell('report/kind', report.kind, kind);
      const titled = otherTime(report.title, period, false);
      if (titled) tell('report/title', inPrint(titled.id), inPrint(period.id));
      const named = otherTime(report.period_printed ?? '', period, false);
      if (named) tell('report/period.printed', inPrint(named.id), inPrint(period.id));
      const issued = monthOfIssue(report);
      for (const table of TABLE_KINDS.map((each) => report[each])) {
        if (!table) continue;
        const attached = monthIn(table.attached_to?.split(/ngày/iu).at(-1) ?? '');
        if (issued !== null && attached !== null && attached !== issued)
          tell(placeOf(table.kind, 'attached_to'), inPrint(attached), inPrint(issued));
        else if (attached !== null) {
          const day = readWholeDate(table.attached_to?.split(/(?=ngày)/iu).at(-1) ?? '')?.day;
          const own = soundDay(report, 'issued_on');
          if (day && own !== null && day !== own)
            tell(placeOf(table.kind, 'attached_to'), formatDay(day), formatDay(own));
        }
        const captioned = otherTime(table.caption ?? '', period, table.kind === 'tasks');
        if (captioned)
          tell(placeOf(table.kind, 'caption'), inPrint(captioned.id), inPrint(period.id));
      }
    }
  },
};

/** What reports of a kind of period are called; a span of months has no name of its own. */
const KINDS: Readonly<Partial<Record<PeriodKind, ReportKind>>> = {
  month: 'monthly',
  quarter: 'quarterly',
  half: 'half-yearly',
  year: 'annual',
};

/** The month of issue as printed; none where the day of issue is itself in doubt. */
function monthOfIssue(report: Report): string | null {
  const { issued_on, issued_on_printed: printed } = report;
  if (issued_on === null) return monthIn(printed ?? '');
  const day = soundDay(report, 'issued_on');
  return day && monthIn(formatDay(day));
}

/** The last time that a text names, where none of those named goes with the period. */
function otherTime(text: string, period: Period, mayLookAhead: boolean): Period | null {
  if (period.kind !== 'month' && period.kind !== 'quarter') return null;
  // By its id: a period that begins in the middle of a month is still the month's.
  const own = parsePeriod(period.id)!;
  const named = timesIn(text.normalize('NFC'), own).filter(
    ({ kind }) => own.kind === 'month' || kind === 'quarter',
  );
  const next = new Date(Date.parse(own.end) + 86_400_000).toISOString().slice(0, 10);
  const fits = ({ start, end }: Period) =>
    (start <= own.end && own.start <= end) || (mayLookAhead && start <= next && next <= end);
  return named.some(fits) ? null : (named.at(-1) ?? null);
}

const OTHERS = /(?:theo|so với|cùng kỳ)\s[^.;,]*/giu;
const YEAR = String.raw`(?:\s*\/\s*(\d{4})|\s+năm\s+(\d{4}))?`;
const MONTH = new RegExp(String.raw`tháng\s+(\d{1,2})${YEAR}(?![\d/])`, 'giu');
const QUARTER = new RegExp(String.raw`quý\s+(IV|I{1,3}|[1-4])(?!\p{L})${YEAR}(?![\d/])`, 'giu');
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** «THÁNG 7/2024», «tháng 02», «QUÝ IV NĂM 2023» of a text, as periods. */
function timesIn(text: string, own: Period): readonly Period[] {
  const rest = text.replace(OTHERS, ' ');
  const months = [...rest.matchAll(MONTH)].map(([, month, ...years]) =>
    timeOf((year) => `${year}-${month!.padStart(2, '0')}`, years, own),
  );
  const quarters = [...rest.matchAll(QUARTER)].map(([, nth, ...years]) => {
    const number = ROMAN.indexOf(nth!.toUpperCase());
    return timeOf((year) => `${year}-q${number > 0 ? number : Number(nth)}`, years, own);
  });
  return [...months, ...quarters].filter((time) => time !== null);
}

/** A time with its year, or of the year that brings it nearest: in December «tháng 01» is the next one. */
function timeOf(
  idOf: (year: string) => string,
  years: readonly (string | undefined)[],
  own: Period,
): Period | null {
  const printed = years.find((year) => year !== undefined);
  if (printed !== undefined) return parsePeriod(idOf(printed));
  const near = [0, -1, 1].map((step) => String(Number(own.start.slice(0, 4)) + step));
  const apart = ({ start }: Period) => Math.abs(Date.parse(start) - Date.parse(own.start));
  return near
    .map((year) => parsePeriod(idOf(year)))
    .filter((time) => time !== null)
    .reduce<Period | null>((a, b) => (a && apart(a) <= apart(b) ? a : b), null);
}

/** `2024-07` as `07/2024`, `2023-q4` as `quý IV/2023`. */
function inPrint(id: string): string {
  const [year = '', part = ''] = id.split('-');
  return part.startsWith('q') ? `quý ${ROMAN[Number(part.slice(1))]!}/${year}` : `${part}/${year}`;
}
