/**
 * A date lies where this report cannot reach.
 *
 * Why: a figure as of a day after the report was written, or of a year too early, is a slip of the
 * keyboard in the document or in the file. What to do: compare with the document.
 * Judged: the days at the head of the report; dates of figures, of tables and their groups, of listed
 * documents, and of documents cited in the texts. Too late is after the day of issue, or after the data and
 * the period end where none is printed; a year or quarter that has begun may end later. Too early is a day long before the period that would fit it with the
 * year put right; older documents and earlier figures as such are no fault, nor is last year's value beside
 * this year's, nor an old act of the Government or one whose number bears that year. Of cited documents and
 * of the beginnings of running totals, which may well be old, only what lies ten years too early is judged.
 * The report itself is in doubt where it was issued before its period or its data end, or half a year after;
 * what would follow from such a day is not said again.
 *
 * Example: «tính đến ngày 15/02/2023» in the report of February 2024.
 */
import { isNational, parseDocumentNumber } from '../../domain/document-number.ts';
import type { Figure, Span } from '../../domain/figure.ts';
import type { Day, Period } from '../../domain/period.ts';
import { oncePer } from '../../domain/once.ts';
import { placeOf } from '../../domain/place.ts';
import { doubtsOf, latestDayOf } from '../../domain/report-days.ts';
import { figuresOf, TABLE_KINDS, type Report } from '../../domain/report.ts';
import { citationsOf } from '../../domain/texts.ts';
import { foldName, formatDay } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';
import { inPrint } from './documents.ts';

export const dateOutsidePeriod: Check<'date-outside-period'> = {
  code: 'date-outside-period',
  run(corpus, object, today) {
    for (const report of corpus.reports) {
      const { period } = report;
      for (const { field, day, limit, side, against } of doubtsOf(report)) {
        // Of what is dated in the future another rule speaks.
        if (day > today) continue;
        const pair = { printed: formatDay(day), computed: formatDay(limit) };
        const facts = { ...pair, side, against, subject: field, meant: '' };
        object({ report, place: placeOf('report', field), facts });
      }
      const last = latestDayOf(report);
      for (const { place, day, number, words = '', year } of datesOutside(report)) {
        const printed = number === undefined ? formatDay(day) : inPrint(number, day);
        const subject = number === undefined ? 'day' : 'document';
        const bound =
          year === null
            ? ({ computed: formatDay(last), side: 'after', against: 'report', meant: '' } as const)
            : ({
                computed: formatDay(period.start),
                side: 'before',
                against: 'another-year',
                meant: formatDay(year + day.slice(4)),
              } as const);
        object({ report, place, words, facts: { printed, subject, ...bound } });
      }
    }
  },
};

/** A date out of reach: after the last day or, with the year that would make it fit, far too early. */
interface Outside extends Dated {
  readonly year: string | null;
}

/** The dates of a report that lie where it cannot reach; nothing else should be judged by them. */
export const datesOutside = oncePer((report: Report): readonly Outside[] => {
  const last = latestDayOf(report);
  const outside: Outside[] = [];
  const told = new Set<string>();
  for (const dated of datesOf(report)) {
    const { place, day } = dated;
    // A year or quarter that is running ends after the report.
    if (day > last && dated.begins != null && dated.begins <= last) continue;
    const year = day > last ? null : dated.meantYear(day, report.period, last);
    if (day <= last && year === null) continue;
    // A span that lies elsewhere as a whole is told of once, at its end.
    if (told.has(place.replace(/\.start$/u, '.end'))) continue;
    told.add(place);
    outside.push({ ...dated, year });
  }
  return outside;
});

/** The year that would make a day that is far too early fit; null where it is none such. */
type MeantYear = (day: Day, period: Period, last: Day) => string | null;

/** A day that a report names, and what would make it too early. */
interface Dated {
  readonly place: string;
  readonly day: Day;
  readonly meantYear: MeantYear;
  /** Of a cited document. */
  readonly number?: string;
  readonly words?: string;
  /** When the whole year or quarter that ends on the day begins. */
  readonly begins?: Day | null;
}

function datesOf(report: Report): readonly Dated[] {
  return [
    ...listedDates(report),
    ...tableDates(report),
    ...figureDates(report),
    ...citedDates(report),
  ];
}

function listedDates(report: Report): readonly Dated[] {
  return (report.documents?.rows ?? []).flatMap(({ key, number, date: day }) => {
    if (day === null) return [];
    const read = parseDocumentNumber(number ?? '');
    // An old act of the Government is listed because it is carried out.
    const meantYear =
      read && read.year !== null ? noYear : read && isNational(read) ? decadeSlip : yearSlip;
    return [{ place: placeOf('documents', key, 'date'), day, meantYear }];
  });
}

function tableDates(report: Report): readonly Dated[] {
  return TABLE_KINDS.flatMap((kind) => {
    const table = report[kind];
    if (!table) return [];
    const { data_until: day } = table;
    const until = { place: placeOf(kind, 'data_until'), meantYear: slipOfFigures(report) };
    return [
      ...(day === null ? [] : [{ ...until, day }]),
      ...spanDates(placeOf(kind, 'period'), table.period, slipOfFigures(report)),
      ...table.groups.flatMap(({ id, period }) =>
        spanDates(placeOf(kind, `groups.${id}`, 'period'), period, slipOfFigures(report)),
      ),
    ];
  });
}

function figureDates(report: Report): readonly Dated[] {
  const figures = figuresOf(report);
  const ofNow = new Map<string, Set<number | null>>();
  for (const figure of figures) {
    if (!isOfNow(figure, report)) continue;
    const name = nameOf(figure);
    ofNow.set(name, (ofNow.get(name) ?? new Set<number | null>()).add(figure.value));
  }
  return figures.flatMap((figure) => {
    const { place, as_of: day, period, value } = figure;
    if (day === null && period === null) return [];
    // The very same value is the same statement, whose date has been mistyped once.
    const isCompared = !isOfNow(figure, report) && holdsOther(ofNow.get(nameOf(figure)), value);
    const meantYear = isCompared ? decadeSlip : slipOfFigures(report);
    return [
      ...(day === null ? [] : [{ place: `${place}/as_of`, day, meantYear }]),
      ...spanDates(`${place}/period`, period, meantYear),
    ];
  });
}

function holdsOther(values: ReadonlySet<number | null> | undefined, value: number | null): boolean {
  return values !== undefined && (values.size > 1 || !values.has(value));
}

function citedDates(report: Report): readonly Dated[] {
  const cited = Map.groupBy(citationsOf(report), ({ number, date }) => `${number} ${date}`);
  return [...cited.values()].map(([first]) => {
    const { place, number, date: day, printed: words } = first!;
    return { place, day, number, words, meantYear: decadeSlip };
  });
}

/** The end of a span and then its beginning. A budget «năm 2025» ends after the report, and need but have begun. */
function spanDates(place: string, span: Span | null, meantYear: MeantYear): readonly Dated[] {
  const { start = null, end = null } = span ?? {};
  const begins = isWholeTime(start, end) ? start : null;
  return [
    ...(end === null ? [] : [{ place: `${place}.end`, day: end, meantYear, begins }]),
    // One that ends before it begins is an error already.
    ...(start === null || (end !== null && start > end)
      ? []
      : [{ place: `${place}.start`, day: start, meantYear: decadeSlip }]),
  ];
}

/** Longer reports compare with last year's same day, and mean it. */
function slipOfFigures(report: Report): MeantYear {
  return report.period.kind === 'month' ? yearSlip : decadeSlip;
}

/** Whether a figure is of the report's own time, so that another year's may stand beside it. */
function isOfNow({ as_of, period }: Figure, report: Report): boolean {
  const end = as_of ?? (period ? period.end : report.period.end);
  return end !== null && end >= report.period.start;
}

function nameOf({ indicator, label, scope }: Figure): string {
  const { place, level, part } = scope ?? {};
  return [indicator ?? foldName(label ?? ''), place, level, part]
    .map((word) => foldName(word ?? ''))
    .join('|');
}

/** «Năm 2025», «quý III», «giai đoạn 2021-2025»: it begins and ends as years and quarters do. */
function isWholeTime(start: Day | null, end: Day | null): boolean {
  return (
    /-(?:01|04|07|10)-01$/u.test(start ?? '') && /-(?:03-31|06-30|09-30|12-31)$/u.test(end ?? '')
  );
}

const noYear: MeantYear = () => null;

/** The day is more than a length of the period too early, and would not be in another year. */
function yearSlip(day: Day, period: Period, last: Day): string | null {
  const years = [period.start, period.end].map((other) => other.slice(0, 4));
  return years.find((year) => fitsIn(year, day, period, last)) ?? decadeSlip(day, period, last);
}

/** The day is ten years too early: one digit, and never the last, tells it from one that fits. */
function decadeSlip(day: Day, period: Period, last: Day): string | null {
  const year = String(Number(day.slice(0, 4)) + 10);
  return fitsIn(year, day, period, last) ? year : null;
}

/** The day that lies a length of a period before it. */
const lengthBefore = oncePer((period: Period): Day => {
  const length = Date.parse(period.end) - Date.parse(period.start);
  return new Date(Date.parse(period.start) - length).toISOString().slice(0, 10);
});

function fitsIn(year: string, day: Day, period: Period, last: Day): boolean {
  const earliest = lengthBefore(period);
  const other = year + day.slice(4);
  return day < earliest && earliest <= other && other <= last;
}
