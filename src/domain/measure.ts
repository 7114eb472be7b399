/**
 * Measures (giá trị của chỉ tiêu): every value of an indicator that a report prints, with its scope and
 * the days it speaks of, wherever it stands. What can be compared is compared through them.
 */
import type { FigurePart, Figure, Scope, Span } from './figure.ts';
import type { Day } from './period.ts';
import { oncePer } from './once.ts';
import { placeOf } from './place.ts';
import { figuresOf, type Report } from './report.ts';
import { soundDay } from './report-days.ts';
import { foldName } from './vietnamese.ts';

export interface Measure {
  readonly report: Report;
  readonly place: string;
  readonly indicator: string;
  readonly name: string;
  readonly value: number;
  readonly figure: FigurePart | null;
  /** Place, level and part as one text, folded; empty for the whole unit. */
  readonly scope: string;
  /** The scope without its level, and the level. */
  readonly area: string;
  readonly level: string | null;
  /** First day; null for a state at a day, or since the beginning. */
  readonly start: Day | null;
  /** The first day that the document prints for it («từ 01/01»); null where it prints none. */
  readonly since: Day | null;
  /** Last day; null where the document names a time without days («trong 02 tháng»). */
  readonly end: Day | null;
}

/**
 * Every figure and part of a report that has an indicator and a value, and the services' grand total. What
 * has a label alone is not compared: «Kinh phí» in two rows is two things.
 */
export const measuresOf = oncePer((report: Report): readonly Measure[] => {
  const measures: Measure[] = [];
  const add = (part: FigurePart, figure: Figure) => {
    if (part.indicator === null || part.value === null) return;
    measures.push({
      report,
      place: `${part.place}/value`,
      indicator: part.indicator,
      name: part.name,
      value: part.value,
      figure: part,
      ...scopeOf(part.scope ?? figure.scope),
      ...daysOf(report, figure),
    });
  };
  measures.push(...serviceTotals(report));
  for (const figure of figuresOf(report)) {
    for (const part of [figure, ...figure.parts]) add(part, figure);
  }
  return measures;
});

/** The last day that a report speaks of: it was issued, its data end, or its period does. */
export function lastDayOf(report: Report): Day {
  const days = (['issued_on', 'data_until'] as const).map((field) => soundDay(report, field));
  return days.filter((day) => day !== null).reduce((a, b) => (a > b ? a : b), report.period.end);
}

/** The printed grand total of the services table, under the indicators that it stands for. */
function serviceTotals(report: Report): readonly Measure[] {
  const total = report.services?.totals.find(({ group }) => group === null);
  if (!total) return [];
  const { period, data_until } = report.services!;
  const own = tableDays(report, period);
  const days = period === null && data_until !== null ? { ...own, end: data_until } : own;
  const values = [
    ['essential-services-received', 'received', 'Tổng số tiếp nhận', total.received],
    ['essential-services-online', 'online', 'Trực tuyến', total.online],
  ] as const;
  return values.flatMap(([indicator, field, name, value]) =>
    value === null
      ? []
      : [
          {
            report,
            place: placeOf('services', total.key, field),
            indicator,
            name: `${name} (bảng dịch vụ công)`,
            value,
            figure: null,
            ...scopeOf(null),
            ...days,
          },
        ],
  );
}

/** The days of which a value speaks. */
export type Days = Pick<Measure, 'start' | 'since' | 'end'>;

/** A figure without days of its own speaks of the report's. */
export function daysOf(report: Report, figure: Figure): Days {
  if (figure.as_of !== null) return { start: null, since: null, end: figure.as_of };
  return tableDays(report, figure.period);
}

/** A table without a period of its own speaks of the report's. */
export function tableDays(report: Report, period: Span | null): Days {
  const own = ownDay(report);
  if (!period) return { start: report.period.start, since: null, end: own };
  const { start, printed } = period;
  const end = period.end ?? (UNTIL_NOW.test(printed ?? '') ? own : null);
  return { start, since: start, end };
}

/** The day of which a figure without one speaks: a report sent before its period ends cannot know the rest. */
function ownDay(report: Report): Day {
  const { period } = report;
  const [until, issued_on] = [soundDay(report, 'data_until'), soundDay(report, 'issued_on')];
  if (until !== null) return until;
  const isEarly = issued_on !== null && period.start <= issued_on && issued_on < period.end;
  return isEarly ? issued_on : period.end;
}

/** «Từ khi triển khai đến nay» ends when the report does. */
const UNTIL_NOW = /đến (?:nay|thời điểm (?:này|hiện tại|báo cáo))/iu;

/** A scope as it is compared. */
export function scopeOf(scope: Scope | null): Pick<Measure, 'scope' | 'area' | 'level'> {
  const [place, part] = [scope?.place, scope?.part].map((name) => foldName(name ?? ''));
  const area = place || part ? `${place!}|${part!}` : '';
  const level = scope?.level ?? null;
  return { scope: level === null ? area : `${area}|${level}`, area, level };
}
