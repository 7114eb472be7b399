/** The panels of a series: one line a panel, all on the same axes; gaps and mergers are drawn. */
import type { ChartWords } from './words.ts';
import type { Amount, Panel, PeriodPoint, Run, SeriesChart, Shown } from './chart.ts';
import type { Label, Line, Mark, Picture, Place, Rule, Stop } from './picture.ts';
import { position, scaleOf, type Scale } from './scale.ts';
import { linesOf, valuesOf } from './told.ts';

/** Pixels from above: a label's room, the plot, and where periods are named. */
const TOP = 28;
const BOTTOM = 122;
const FOOT = 141;
const HEIGHT = 148;
/** Percent of the width: what ticks take, and where the last point stands. */
const TICKS = { percent: 9, number: 15 };
const RIGHT = 98;

interface Axes {
  readonly scale: Scale;
  readonly y: (value: number) => number;
  readonly x: (at: number) => number;
  readonly left: number;
}

export function seriesPictures(chart: SeriesChart, say: ChartWords): readonly Picture[] {
  const axes = axesOf(chart);
  return chart.panels.map((panel) => panelPicture(panel, axes, say));
}

function axesOf({ panels, scale: kind }: SeriesChart): Axes {
  const points = panels.flatMap(pointsOf);
  const scale = scaleOf(valuesOf(points.map(({ shown }) => shown)), kind);
  const times = points.map(({ at }) => at);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const left = TICKS[kind];
  return {
    scale,
    left,
    y: (value) => position(value, scale, BOTTOM, TOP),
    x: (at) =>
      first === last
        ? (left + RIGHT) / 2
        : position(at, { min: first, max: last, ticks: [] }, left + 2, RIGHT),
  };
}

function pointsOf({ runs }: Panel): readonly PeriodPoint[] {
  return runs.flatMap(({ points }) => points);
}

function panelPicture(panel: Panel, axes: Axes, say: ChartWords): Picture {
  const { scale, x, y, left } = axes;
  const points = pointsOf(panel);
  const told = points.flatMap(({ at, shown }) => (shown.kind === 'gap' ? [] : [{ at, shown }]));
  return {
    name: panel.name,
    height: HEIGHT,
    rules: [
      ...scale.ticks.map((tick, at): Rule => ({
        look: at === 0 ? 'base' : 'tick',
        from: { x: left, y: y(tick) },
        to: { x: 100, y: y(tick) },
      })),
      ...breaksOf(panel, axes).map(({ place }): Rule => ({
        look: 'break',
        from: { x: place, y: TOP - 10 },
        to: { x: place, y: BOTTOM },
      })),
    ],
    lines: panel.runs.flatMap((run) => runLines(run, axes)),
    marks: points.flatMap(({ at, shown }) => marksAt(x(at), shown, axes)),
    labels: [
      ...ticksShown(scale).map((tick): Label => ({
        look: 'tick',
        text: say.format.number(tick),
        x: 0,
        y: y(tick) + 4,
        anchor: 'start',
      })),
      ...breaksOf(panel, axes).map(({ place, text }): Label => ({
        look: 'note',
        text,
        x: place,
        y: TOP - 14,
        anchor: place > 70 ? 'end' : place < 30 ? 'start' : 'middle',
      })),
      ...endLabels(told, axes),
      ...periodLabels(points, axes),
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

/** The first and the last number stand at their points, on the side where the line is not. */
function endLabels(
  told: readonly { readonly at: number; readonly shown: Amount }[],
  { x, y }: Axes,
): readonly Label[] {
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return [];
  const label = (
    { at, shown }: { readonly at: number; readonly shown: Amount },
    neighbour: Amount | undefined,
    anchor: Label['anchor'],
  ): Label => {
    const isBelow = neighbour !== undefined && y(neighbour.value) < y(shown.value) - 8;
    const offset = isBelow && y(shown.value) < BOTTOM - 18 ? 20 : -10;
    const edge = anchor === 'end' ? Math.min(100, x(at) + 2) : Math.max(0, x(at) - 2);
    return {
      look: 'value',
      text: shown.text,
      x: anchor === 'middle' ? x(at) : edge,
      y: y(shown.value) + offset,
      anchor,
    };
  };
  if (told.length === 1) return [label(first, undefined, anchorAt(x(first.at)))];
  return [label(first, told[1]!.shown, 'start'), label(last, told.at(-2)!.shown, 'end')];
}

function periodLabels(points: readonly PeriodPoint[], { x }: Axes): readonly Label[] {
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
  return [
    label(first, 'start', Math.max(0, x(first.at) - 2)),
    label(last, 'end', Math.min(100, x(last.at) + 2)),
  ];
}

function anchorAt(x: number): Label['anchor'] {
  if (x < 30) return 'start';
  return x > 70 ? 'end' : 'middle';
}
