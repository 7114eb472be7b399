/** The panels of a series: one line a panel, all on the same axes; gaps and mergers are drawn. */
import type { ChartWords } from './words.ts';
import type { Amount, Panel, PeriodPoint, Run, SeriesChart, Shown } from './chart.ts';
import type { Gutter, Label, Line, Mark, Picture, Place, Rule, Stop } from './picture.ts';
import { position, scaleOf, type Scale } from './scale.ts';
import {
  boxOf,
  NARROWEST,
  overlap,
  widestFew,
  widthOf,
  withoutOverlaps,
  type Box,
} from './text-width.ts';
import { linesOf, valuesOf } from './told.ts';

/** Pixels from above: what breaks are called, room for a number above every mark, the plot, periods. */
const NOTE = 11;
const OVER = 29;
const TOP = 42;
const BOTTOM = 134;
const FOOT = 153;
const HEIGHT = 160;
/** Where the second of two periods stands that have no room in one line. */
const LINE = 14;
/** Percent of the width: where the first and the last point stand. */
const LEFT = 2;
const RIGHT = 98;
/** Pixels from a mark's middle to its edge, and from the plot to its ticks. */
const MARK = 6;
/** Pixels from a mark's middle to the baseline of its number, the nearest first; no lower than on the base. */
const ABOVE = [10, 14, 18];
const BELOW = [19, 23];
const LOWEST = BOTTOM + 5;
const BESIDE = 8;

interface Axes {
  readonly scale: Scale;
  readonly y: (value: number) => number;
  readonly x: (at: number) => number;
  readonly gutter: Gutter | null;
  /** Pixels of the narrowest plot. */
  readonly width: number;
}

export function seriesPictures(chart: SeriesChart, say: ChartWords): readonly Picture[] {
  const axes = axesOf(chart, say);
  return chart.panels.map((panel) => panelPicture(panel, axes, say));
}

function axesOf({ panels, scale: kind }: SeriesChart, say: ChartWords): Axes {
  const points = panels.flatMap(pointsOf);
  const scale = scaleOf(valuesOf(points.map(({ shown }) => shown)), kind);
  const times = points.map(({ at }) => at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const widest = widestFew(
    ticksShown(scale).map((tick) => say.format.number(tick)),
    'tick',
  );
  return {
    scale,
    gutter: widest.length === 0 ? null : { widest, look: 'tick' },
    width: NARROWEST - (widest.length === 0 ? 0 : widthOf(widest[0]!, 'tick') + 2 * BESIDE),
    y: (value) => position(value, scale, BOTTOM, TOP),
    x: (at) =>
      first === last
        ? (LEFT + RIGHT) / 2
        : position(at, { min: first, max: last, ticks: [] }, LEFT, RIGHT),
  };
}

function pointsOf({ runs }: Panel): readonly PeriodPoint[] {
  return runs.flatMap(({ points }) => points);
}

function panelPicture(panel: Panel, axes: Axes, say: ChartWords): Picture {
  const { scale, x, y, gutter, width } = axes;
  const points = pointsOf(panel);
  const told = points.flatMap(({ at, shown }) => (shown.kind === 'gap' ? [] : [{ at, shown }]));
  const marks = points.flatMap(({ at, shown }) => marksAt(x(at), shown, axes));
  const breaks = breaksOf(panel, axes);
  const periods = periodLabels(points, axes);
  const lines = panel.runs.flatMap((run) => runLines(run, axes));
  return {
    name: panel.name,
    gutters: { start: gutter, end: null },
    height: HEIGHT + (periods.some(({ y }) => y > FOOT) ? LINE : 0),
    rules: [
      ...scale.ticks.map((tick, at): Rule => ({
        look: at === 0 ? 'base' : 'tick',
        from: { x: 0, y: y(tick) },
        to: { x: 100, y: y(tick) },
      })),
      ...breaks.map(({ place }): Rule => ({
        look: 'break',
        from: { x: place, y: NOTE + 4 },
        to: { x: place, y: BOTTOM },
      })),
    ],
    lines,
    marks,
    labels: [
      ...ticksShown(scale).map((tick): Label => ({
        look: 'tick',
        text: say.format.number(tick),
        x: 0,
        dx: -BESIDE,
        y: y(tick) + 4,
        anchor: 'end',
      })),
      ...withoutOverlaps(
        breaks.map(({ place, text }): Label => ({
          look: 'note',
          text,
          x: place,
          y: NOTE,
          anchor: anchorAt(place),
        })),
        width,
      ),
      ...endLabels(told, { marks, lines }, axes),
      ...periods,
    ],
    stops: points.map(({ period, at, shown }): Stop => ({
      x: x(at),
      y: shown.kind === 'gap' ? BOTTOM : y(shown.value),
      title: period,
      lines: linesOf(shown, say),
    })),
  };
}

/** The ends of a scale and what lies in its middle: more would crowd so low a plot. */
function ticksShown({ ticks }: Scale): readonly number[] {
  return ticks.length <= 4 ? ticks : ticks.filter((_, at) => at % 2 === 0);
}

function breaksOf({ runs }: Panel, { x }: Axes) {
  return runs.flatMap(({ broken, points }, at) => {
    const [before, after] = [runs[at - 1]?.points.at(-1), points[0]];
    if (broken === null || !before || !after) return [];
    return [{ text: broken, place: (x(before.at) + x(after.at)) / 2 }];
  });
}

/** Neighbours are joined; what has a gap between is not, and along the base is dotted where nothing is. */
function runLines({ points }: Run, { x, y }: Axes): readonly Line[] {
  return points.flatMap((point, at): readonly Line[] => {
    const next = points[at + 1];
    const own = point.shown;
    const doubt: readonly Line[] =
      own.kind === 'amount' && own.computed
        ? [
            {
              look: 'doubt',
              from: { x: x(point.at), y: y(own.value) },
              to: { x: x(point.at), y: y(own.computed.value) },
            },
          ]
        : [];
    if (!next) return doubt;
    const place = ({ at: time, shown }: PeriodPoint): Place => ({
      x: x(time),
      y: shown.kind === 'gap' ? BOTTOM : y(shown.value),
    });
    if (own.kind === 'amount' && next.shown.kind === 'amount')
      return [...doubt, { look: 'line', from: place(point), to: place(next) }];
    if (own.kind === 'gap' && next.shown.kind === 'gap')
      return [{ look: 'gap', from: place(point), to: place(next) }];
    return doubt;
  });
}

function marksAt(x: number, shown: Shown, { y }: Axes): readonly Mark[] {
  if (shown.kind === 'gap') return [{ look: 'gap', x, y: BOTTOM }];
  const own: Mark = { look: shown.certainty, x, y: y(shown.value) };
  return shown.computed ? [{ look: 'computed', x, y: y(shown.computed.value) }, own] : [own];
}

/**
 * The last and the first number stand at their points: above or below, first on the side where the line is not,
 * where neither a mark is nor what joins two of them; beside a point that no line leads to; at worst over a line,
 * or over all of them. The first is left out where there is no room for both.
 */
function endLabels(
  told: readonly { readonly at: number; readonly shown: Amount }[],
  { marks, lines }: Pick<Picture, 'marks' | 'lines'>,
  { x, y, width }: Axes,
): readonly Label[] {
  const taken: Box[] = marks.map((mark) => {
    const at = (mark.x / 100) * width;
    return { left: at - MARK, right: at + MARK, top: mark.y - MARK, bottom: mark.y + MARK };
  });
  const joins = lines.filter(({ look }) => look === 'line');
  for (const { at, shown } of told) {
    if (!shown.computed) continue;
    const across = (x(at) / 100) * width;
    const ends = [y(shown.value), y(shown.computed.value)];
    taken.push({
      left: across - MARK,
      right: across + MARK,
      top: Math.min(...ends),
      bottom: Math.max(...ends),
    });
  }
  const place = (
    { at, shown }: { readonly at: number; readonly shown: Amount },
    neighbour: Amount | undefined,
  ): readonly Label[] => {
    const own = y(shown.value);
    const isBelow = neighbour !== undefined && y(neighbour.value) < own - 8;
    const [above, below] = [ABOVE.map((by) => own - by), BELOW.map((by) => own + by)];
    const label = (height: number): Label => ({
      look: 'value',
      text: shown.text,
      x: edgeOf(x(at)),
      y: height,
      anchor: anchorAt(x(at)),
    });
    const isRight = x(at) > 50;
    const beside: Label = {
      ...label(own + 5),
      x: x(at),
      dx: isRight ? -2 * MARK : 2 * MARK,
      anchor: isRight ? 'end' : 'start',
    };
    const isJoined = joins.some(({ from, to }) => [from, to].some((end) => end.x === x(at)));
    const near = (isBelow ? [...below, ...above] : [...above, ...below]).map(label);
    const free = [...near, ...(isJoined ? [] : [beside])]
      .filter(({ y: height }) => height >= OVER && height <= LOWEST)
      .filter((one) => taken.every((box) => !overlap(box, boxOf(one, width))));
    const over = [label(OVER)].filter((one) =>
      taken.every((box) => !overlap(box, boxOf(one, width))),
    );
    const isClear = (one: Label) =>
      joins.every((join) => !isCrossed(boxOf(one, width), join, width));
    const chosen = free.find(isClear) ?? free[0] ?? over[0];
    if (!chosen) return [];
    taken.push(boxOf(chosen, width));
    return [chosen];
  };
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return [];
  if (told.length === 1) return place(first, undefined);
  return [...place(last, told.at(-2)!.shown), ...place(first, told[1]!.shown)];
}

/** Whether a line goes through a box. */
function isCrossed({ left, right, top, bottom }: Box, { from, to }: Line, width: number): boolean {
  const [a, b] = [(from.x / 100) * width, (to.x / 100) * width];
  const [start, end] = [Math.max(left, Math.min(a, b)), Math.min(right, Math.max(a, b))];
  if (start > end) return false;
  const heightAt = (at: number) =>
    a === b ? from.y : from.y + ((at - a) / (b - a)) * (to.y - from.y);
  const heights = [heightAt(start), heightAt(end)];
  return Math.min(...heights) < bottom && Math.max(...heights) > top;
}

/** Labels of the outermost points end with the picture. */
function edgeOf(x: number): number {
  if (x === LEFT) return 0;
  return x === RIGHT ? 100 : x;
}

/** The first and the last period, the last in a line of its own where both are long. */
function periodLabels(points: readonly PeriodPoint[], { x, width }: Axes): readonly Label[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const label = (point: PeriodPoint, anchor: Label['anchor'], place: number): Label => ({
    look: 'tick',
    text: point.period,
    x: place,
    y: FOOT,
    anchor,
  });
  if (first.at === last.at) return [label(first, anchorAt(x(first.at)), x(first.at))];
  const ends = [label(first, 'start', 0), label(last, 'end', 100)] as const;
  return withoutOverlaps(ends, width).length === 2
    ? ends
    : [ends[0], { ...ends[1], y: FOOT + LINE }];
}

function anchorAt(x: number): Label['anchor'] {
  if (x < 30) return 'start';
  return x > 70 ? 'end' : 'middle';
}
