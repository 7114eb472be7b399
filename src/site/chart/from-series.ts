/** Numbers and lines of charts, from what reports tell (src/domain/series.ts). */
import { agrees } from '../../domain/figure.ts';
import type { Observation } from '../../domain/observation.ts';
import { calendarOf, type Period } from '../../domain/period.ts';
import {
  caveatsOf,
  changeBetween,
  numberAt,
  type Caveat,
  type Made,
  type Point,
  type Series,
} from '../../domain/series.ts';
import { periodName } from '../period/name.ts';
import type { Sentences } from '../sentences.ts';
import type { Amount, Certainty, Gap, Panel, PeriodPoint, Shown } from './chart.ts';

/** A number of ours, or printed elsewhere than in an observation. */
export function amount(value: number, text: string, more: Partial<Amount> = {}): Amount {
  return { kind: 'amount', value, text, computed: null, certainty: 'sound', notes: [], ...more };
}

export function gap(why: string): Gap {
  return { kind: 'gap', why };
}

/** What one report tells. */
export function shownOf(made: Made, say: Sentences): Shown {
  return pointShown({ kind: 'told', period: made.report.period, made, others: [] }, say);
}

/** What stands at a point of a series. */
export function pointShown(point: Point, say: Sentences): Shown {
  if (point.kind === 'untold') return gap(whyText(point.why, say));
  const { observation } = point.made;
  const { told, kind } = observation;
  if (told.kind === 'gap')
    return gap(told.reason === 'blank' ? say.value.missing_spoken : say.value.reason[told.reason]);
  if (told.kind === 'status') return gap(told.printed ?? told.status);
  const percent = kind === 'ratio';
  const number = say.format.number(told.value, told.decimals);
  const computed = differing(observation);
  const caveats = caveatsOf(point);
  return amount(told.value, percent ? say.value.percent(number) : number, {
    computed:
      computed === null
        ? null
        : {
            value: computed,
            text: percent
              ? say.value.percent(say.format.share(computed))
              : say.format.number(computed),
          },
    certainty: certaintyOf(caveats, computed !== null),
    notes: caveats.flatMap((caveat) => noteOf(caveat, say) ?? []),
  });
}

/** What we compute where it is not what is printed. */
function differing({ told, computed, kind }: Observation): number | null {
  if (told.kind !== 'number' || computed === null) return null;
  const isSame = kind === 'ratio' ? agrees(told, computed) : told.value === computed;
  return isSame ? null : computed;
}

function certaintyOf(caveats: readonly Caveat[], differs: boolean): Certainty {
  const has = (...some: readonly Caveat[]) => caveats.some((caveat) => some.includes(caveat));
  if (differs || has('doubt', 'told-otherwise', 'hedged')) return 'doubtful';
  if (has('provisional')) return 'provisional';
  return has('revised') ? 'revised' : 'sound';
}

function noteOf(caveat: Caveat, { chart }: Sentences): string | null {
  switch (caveat) {
    case 'doubt':
      return chart.doubt;
    case 'provisional':
      return chart.provisional;
    case 'revised':
      return chart.revised;
    case 'hedged':
      return chart.hedged;
    case 'told-otherwise':
      return chart.told_otherwise;
    case 'other-length':
      return null;
  }
}

function whyText(why: 'no-report' | 'not-in-report' | 'unreadable', { chart }: Sentences): string {
  if (why === 'no-report') return chart.no_report;
  return why === 'unreadable' ? chart.unreadable : chart.not_in_report;
}

/**
 * The panel of a unit from its series, each of which is a line of its own; of the units that it continues
 * too, and then a break is drawn where one ends and the next begins, if that one was merged.
 */
export function panelOf(
  name: string,
  series: readonly Series[],
  say: Sentences,
  isMerged: (unit: string) => boolean = () => true,
): Panel {
  return {
    name,
    runs: series.map((one, at) => ({
      broken:
        at > 0 && series[at - 1]!.unit !== one.unit && isMerged(one.unit) ? say.chart.merged : null,
      points: one.points.map((point) => periodPoint(point, say)),
    })),
  };
}

function periodPoint(point: Point, say: Sentences): PeriodPoint {
  return {
    period: periodName(point.period, say),
    at: monthsUntil(point.period),
    shown: pointShown(point, say),
  };
}

/** The month with which a period ends, counted through. */
export function monthsUntil(period: Period): number {
  const [year, month] = calendarOf(period).end.split('-').map(Number) as [number, number];
  return year * 12 + month;
}

/** How the last number of a series stands to the one before; a number in doubt tells of no move. */
export type Move = 'rose' | 'fell' | 'level' | 'doubtful';

/** Null of a single number. */
function lastMove({ points }: Series, say: Sentences): Move | null {
  const [before, last] = lastTwo(points, say);
  if (!before || !last) return null;
  if (before.certainty === 'doubtful' || last.certainty === 'doubtful') return 'doubtful';
  if (before.value === last.value) return 'level';
  return last.value > before.value ? 'rose' : 'fell';
}

function lastTwo(
  points: readonly Point[],
  say: Sentences,
): readonly [Amount | undefined, Amount | undefined] {
  const [last, before] = points
    .filter((point) => numberAt(point) !== null)
    .slice(-2)
    .map((point) => pointShown(point, say))
    .filter((shown) => shown.kind === 'amount')
    .toReversed();
  return [before, last];
}

/**
 * What the last number of a series is after the one before: `Bắc Giang giảm còn 88,73 %`. Where one of them
 * is in doubt, it names both readings or says so, and claims no move.
 */
export function moveTitle(name: string, series: Series, say: Sentences): string {
  const { titles } = say.chart;
  const [, last] = lastTwo(series.points, say);
  if (!last) return name;
  const move = lastMove(series, say);
  if (move === null || last.certainty === 'doubtful') return aloneTitle(name, last, say);
  return move === 'doubtful'
    ? titles.doubtful_before(name, last.text)
    : titles[move](name, last.text);
}

/** A number by itself; in doubt, with what we compute or with a word that says so. */
export function aloneTitle(name: string, { text, computed, certainty }: Amount, say: Sentences) {
  const { titles } = say.chart;
  if (computed) return titles.either(name, text, computed.text);
  return (certainty === 'doubtful' ? titles.doubtful : titles.only)(name, text);
}

/** How many series rose and fell at their ends, and of how many that is in doubt. */
export function movesTitle(series: readonly Series[], say: Sentences): string {
  const moves = series.map((one) => lastMove(one, say));
  const count = (move: Move) => say.format.number(moves.filter((one) => one === move).length);
  const { titles } = say.chart;
  return moves.includes('doubtful')
    ? titles.moves_doubtful(count('rose'), count('fell'), count('doubtful'))
    : titles.moves(count('rose'), count('fell'));
}

/** From the lowest to the highest of some units, and whether one of the two is in doubt. */
export function rangeTitle(lowest: Amount, highest: Amount, units: number, say: Sentences): string {
  const { titles } = say.chart;
  const isDoubtful = [lowest, highest].some(({ certainty }) => certainty === 'doubtful');
  const range = isDoubtful ? titles.range_doubtful : titles.range;
  return range(say.format.number(units), lowest.text, highest.text);
}

/** Whether the numbers of a series are of times of different length. */
export function isUneven(series: Series): boolean {
  const told = series.points.filter((point) => numberAt(point) !== null);
  return told
    .slice(1)
    .some((point, at) => changeBetween(series, told[at]!, point)?.caveats.includes('other-length'));
}
