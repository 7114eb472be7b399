/**
 * Series (chuỗi số liệu): one thing, observed of one unit in report after report. What cannot stand in one
 * line is kept apart here and nowhere else: counts of stretches that are not as long as each other, totals
 * that count from different days, units before and after a merger (each unit has series of its own).
 */
import type { Kind, Observation, Time } from './observation.ts';
import { compareText } from './order.ts';
import {
  areOfOneLength,
  calendarOf,
  comparePeriods,
  lastDayOfMonth,
  monthsBetween,
  nextPeriod,
  type Day,
  type Period,
} from './period.ts';
import type { ReportHead, TableKind } from './report.ts';

/** What a series needs to know of the report that an observation is from. */
export type Reporter = Pick<
  ReportHead,
  'id' | 'period' | 'suffix' | 'provisional' | 'outlines' | 'unreadable'
> & { readonly unit: Pick<ReportHead['unit'], 'key'> };

/** An observation, and who made it. */
export interface Made {
  readonly report: Reporter;
  readonly observation: Observation;
}

/** A place in a series: what was observed of a period, or why there is nothing. */
export type Point =
  | {
      readonly kind: 'told';
      readonly period: Period;
      readonly made: Made;
      /** The same thing told once more of the same time, in the report or in a second one of the period. */
      readonly others: readonly Made[];
    }
  | {
      readonly kind: 'untold';
      readonly period: Period;
      /** No report of the period; a report that has no such table or row; a table that cannot be read. */
      readonly why: 'no-report' | 'not-in-report' | 'unreadable';
    };

export interface Series {
  readonly variable: string;
  readonly kind: Kind;
  /** Key of the unit. */
  readonly unit: string;
  /** What one point is of, the same for all: `1 tháng`, a day, a total since a day. */
  readonly extent: Extent;
  /** Earliest first, without holes: a period between two others that nobody reported on has its point. */
  readonly points: readonly Point[];
}

/** Of how long a time the points of a series are. */
export type Extent =
  /** Percentages of whatever time: a change between two says so where their times differ. */
  | { readonly kind: 'share' }
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'since'; readonly start: string | null }
  | { readonly kind: 'day' }
  /** Times that the document names without days: nothing is known to be as long as another. */
  | { readonly kind: 'unknown'; readonly report: string };

/**
 * The series of one thing, from everything that was observed of it; `reporters` are all reports there are, so
 * that a gap can say why it is one. By unit, then by what a point is of; longest first.
 */
export function seriesOf(made: readonly Made[], reporters: readonly Reporter[]): readonly Series[] {
  const byUnit = Map.groupBy(reporters, ({ unit }) => unit.key);
  const groups = Map.groupBy(made, ({ report, observation }) =>
    JSON.stringify([
      observation.variable,
      observation.kind,
      report.unit.key,
      report.period.kind,
      extentOf(observation, report),
    ]),
  );
  return [...groups.values()]
    .map((group) => lined(group, byUnit.get(group[0]!.report.unit.key) ?? []))
    .sort(
      (a, b) =>
        compareText(a.variable, b.variable) ||
        compareText(a.unit, b.unit) ||
        b.points.length - a.points.length,
    );
}

function lined(group: readonly Made[], reporters: readonly Reporter[]): Series {
  const { report, observation } = group[0]!;
  const told = Map.groupBy(group, (one) => one.report.period.id);
  const points = [...told.values()]
    .map(toldPoint)
    .sort((a, b) => comparePeriods(a.period, b.period));
  const alike = reporters.filter((other) => areOfOneLength(other.period, report.period));
  return {
    variable: observation.variable,
    kind: observation.kind,
    unit: report.unit.key,
    extent: extentOf(observation, report),
    points: points.flatMap((point, at) => [
      point,
      ...periodsBetween(point.period, points[at + 1]?.period).map((period): Point => ({
        kind: 'untold',
        period,
        why: whyUntold(observation.variable, alike, period),
      })),
    ]),
  };
}

/** The first report of a period (one without a suffix) speaks for it; what else was told stands beside. */
function toldPoint(group: readonly Made[]): Point {
  const [made, ...others] = group.toSorted((a, b) => rank(a) - rank(b));
  return { kind: 'told', period: made!.report.period, made: made!, others };
}

function rank({ report, observation }: Made): number {
  return Number(report.suffix !== null) * 2 + Number(observation.told.kind === 'gap');
}

function periodsBetween(earlier: Period, later: Period | undefined): readonly Period[] {
  const between: Period[] = [];
  if (!later) return between;
  let next = nextPeriod(earlier);
  while (next && comparePeriods(next, later) < 0) {
    between.push(next);
    next = nextPeriod(next);
  }
  return between;
}

/** The table of a report in which a thing is told. */
function tableOf(variable: string): TableKind {
  const [first, , field] = variable.split('/');
  if (first === 'services' || first === 'tasks') return first;
  if (first === 'models') return field === 'deployed' ? 'evaluation' : 'models';
  return 'figures';
}

function whyUntold(
  variable: string,
  reporters: readonly Reporter[],
  period: Period,
): 'no-report' | 'not-in-report' | 'unreadable' {
  const reports = reporters.filter((report) => report.period.id === period.id);
  if (reports.length === 0) return 'no-report';
  const table = tableOf(variable);
  return reports.some(({ unreadable }) => unreadable.includes(table))
    ? 'unreadable'
    : 'not-in-report';
}

const DAY = 86_400_000;

/** Of how long a time an observation is. A running total from one day is no line with one from another. */
export function extentOf(
  { kind, time }: Pick<Observation, 'kind' | 'time'>,
  report: Pick<Reporter, 'id' | 'period'>,
): Extent {
  return kind === 'ratio' ? { kind: 'share' } : lengthOf(time, report);
}

function lengthOf(time: Time, { id, period }: Pick<Reporter, 'id' | 'period'>): Extent {
  switch (time.kind) {
    case 'day':
      return { kind: 'day' };
    case 'until':
      return { kind: 'since', start: time.start };
    case 'unknown':
      return { kind: 'unknown', report: id };
    case 'stretch': {
      // A report counts its own time, whatever its days: from the 15th to the 14th is a month too.
      const isOwn = time.start === period.start && time.end === period.end;
      const stretch = isOwn ? calendarOf(period) : time;
      return isOfMonths(stretch)
        ? { kind: 'months', months: monthsBetween(stretch) }
        : { kind: 'days', days: (Date.parse(time.end) - Date.parse(time.start)) / DAY + 1 };
    }
  }
}

function isOfMonths({ start, end }: { readonly start: Day; readonly end: Day }): boolean {
  const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  return start.endsWith('-01') && Number(end.slice(8)) === lastDayOfMonth(year, month);
}

/** What keeps two points from being compared, or makes the comparison less sure. */
export type Caveat =
  'doubt' | 'provisional' | 'revised' | 'hedged' | 'told-otherwise' | 'other-length';

/** How a number moved from one point to the next. */
export interface Change {
  readonly difference: number;
  /** The later as a multiple of the earlier; null where that was nought or the thing is a percentage. */
  readonly ratio: number | null;
  /** True of both: a difference of doubtful numbers is doubtful. */
  readonly caveats: readonly Caveat[];
}

/** From one point of a series to another; null where either is no number. */
export function changeBetween({ kind }: Series, earlier: Point, later: Point): Change | null {
  const [before, after] = [numberAt(earlier), numberAt(later)];
  if (before === null || after === null) return null;
  return {
    difference: after - before,
    ratio: kind === 'ratio' || before === 0 ? null : after / before,
    caveats: [
      ...new Set([
        ...[earlier, later].flatMap(caveatsOf),
        ...(areOfOneTime(earlier, later) ? [] : ['other-length' as const]),
      ]),
    ].sort(compareText),
  };
}

function areOfOneTime(earlier: Point, later: Point): boolean {
  const [one, other] = [earlier, later].map((point) =>
    point.kind === 'told' ? lengthOf(point.made.observation.time, point.made.report) : null,
  );
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The printed number of a point; null where it is a gap, a status, or nothing was told. */
export function numberAt(point: Point): number | null {
  if (point.kind === 'untold') return null;
  const { told } = point.made.observation;
  return told.kind === 'number' ? told.value : null;
}

/** What is to be said wherever the number of a point is shown. */
export function caveatsOf(point: Point): readonly Caveat[] {
  if (point.kind === 'untold') return [];
  const { report, observation } = point.made;
  const { told, doubts, revision } = observation;
  const caveats: readonly (Caveat | false)[] = [
    doubts.length > 0 && 'doubt',
    report.provisional && 'provisional',
    revision !== null && 'revised',
    told.kind === 'number' && told.qualifier !== null && 'hedged',
    point.others.some((other) => !isSame(other, point.made)) && 'told-otherwise',
  ];
  return caveats.filter((caveat) => caveat !== false);
}

function isSame({ observation: { told: a } }: Made, { observation: { told: b } }: Made): boolean {
  if (a.kind === 'number') return b.kind === 'number' && a.value === b.value;
  if (a.kind === 'status') return b.kind === 'status' && a.status === b.status;
  return b.kind === 'gap';
}
