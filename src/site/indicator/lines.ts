/** The lines of an indicator's table: a figure as printed with its time and target, or why there is none. */
import type { Observation, Time } from '../../domain/observation.ts';
import type { Indicator } from '../../domain/reference.ts';
import {
  caveatsOf,
  changeBetween,
  numberAt,
  type Made,
  type Point,
  type Series,
} from '../../domain/series.ts';
import { caveatTexts, moveText } from '../observed/view.ts';
import { capitalise, periodName } from '../period/name.ts';
import { scopeTexts } from '../report/figures/view.ts';
import { reportSentences } from '../report/sentences.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';
import { numberValue, percentValue, type Value } from '../value/view.ts';

export interface IndicatorLine {
  /** The period, at the figure in its report; without address where there is no report. */
  readonly period: Link;
  /** Null where nothing was told: `notes` say why. */
  readonly value: Value | null;
  readonly whole: string | null;
  readonly target: string | null;
  readonly share: Value | null;
  readonly time: string;
  readonly notes: string;
  /** Of these, what is to be said of the value alone. */
  readonly caveats: string;
  /** What is told of the same time elsewhere, each number once with the places that tell it. */
  readonly others: readonly Elsewhere[];
}

export interface Elsewhere {
  readonly text: string;
  readonly places: readonly Link[];
}

/** A series line by line, latest first; periods in a row of which nothing is told in one. */
export function linesOf(
  series: Series,
  indicator: Indicator,
  shareOf: (made: Made) => Observation | null,
  site: Site,
): readonly IndicatorLine[] {
  const lines: IndicatorLine[] = [];
  let untold: Extract<Point, { kind: 'untold' }>[] = [];
  let before: Point | null = null;
  for (const point of series.points) {
    if (point.kind === 'untold') {
      const [last] = untold.slice(-1);
      if (last && last.why !== point.why) {
        lines.push(gapLine(untold, site));
        untold = [];
      }
      untold.push(point);
      continue;
    }
    if (untold.length > 0) lines.push(gapLine(untold, site));
    untold = [];
    lines.push(toldLine(point, { series, before, indicator, share: shareOf(point.made) }, site));
    before = point;
  }
  return lines.reverse();
}

/** Of which part of its unit a figure speaks. */
export function scopeText({ scope }: Observation, { language }: Site): string {
  return scopeTexts({ scope: scope ?? null }, reportSentences[language]).join(', ');
}

function gapLine(points: readonly Point[], { say }: Site): IndicatorLine {
  const [first, last] = [points[0]!, points.at(-1)!];
  const why = first.kind === 'untold' ? first.why : 'no-report';
  const name = (point: Point) => periodName(point.period, say);
  const text = first === last ? name(first) : say.indicator.gap_periods(name(first), name(last));
  return {
    period: { text: capitalise(text), href: null },
    value: null,
    whole: null,
    target: null,
    share: null,
    time: '',
    notes: say.indicator.gap[why],
    caveats: '',
    others: [],
  };
}

interface Around {
  readonly series: Series;
  readonly before: Point | null;
  readonly indicator: Indicator;
  readonly share: Observation | null;
}

function toldLine(
  point: Extract<Point, { kind: 'told' }>,
  { series, before, indicator, share }: Around,
  site: Site,
): IndicatorLine {
  const { say, addresses } = site;
  const { made } = point;
  const { told } = made.observation;
  const isPercent = indicator.unit === '%';
  const own = told.kind === 'number' ? told : null;
  const change = before && changeBetween(series, before, point);
  const caveats = caveatTexts(
    // What else is told stands beside it.
    caveatsOf(point).filter((caveat) => caveat !== 'told-otherwise'),
    say,
  );
  const moved =
    before === null || numberAt(point) === null
      ? caveats
      : [moveText({ change, earlier: before }, isPercent, site)];
  return {
    period: {
      text: capitalise(periodName(point.period, say)),
      href: addresses.place(made.report.id, figurePlace(made)),
    },
    value: valueOf(made, indicator, site),
    whole: own?.of == null ? null : say.format.number(own.of),
    target: own?.target == null ? null : say.format.number(own.target),
    share: share && shareValue(share, site),
    time: timeText(made.observation.time, say),
    notes: [...saidOf(made, site), ...moved].join('; '),
    caveats: [...saidOf(made, site), ...caveats].join('; '),
    others: othersOf(point, indicator, site),
  };
}

/** Places that tell the same number are named together. */
function othersOf(
  { others }: Extract<Point, { kind: 'told' }>,
  indicator: Indicator,
  site: Site,
): readonly Elsewhere[] {
  const { say, addresses } = site;
  const byValue = Map.groupBy(others, (other) => valueOf(other, indicator, site).text);
  return [...byValue].map(([value, same]) => ({
    text: say.indicator.elsewhere(value),
    places: same.map((other) => ({
      text: placeName(other, say),
      href: addresses.place(other.report.id, figurePlace(other)),
    })),
  }));
}

/** `nhiệm vụ IV.25`; of a table whose rows bear no numbers, the table alone. */
function placeName(
  { observation: { place } }: Made,
  { indicator: { places } }: Site['say'],
): string {
  const [table, row] = place.split('/');
  if ((table === 'models' || table === 'tasks') && row !== undefined) return places[table](row);
  return table === 'services' ? places.services : places.figures;
}

/** The figure as the report's page knows it: without the field. */
function figurePlace({ observation: { place } }: Made): string {
  return place.slice(0, place.lastIndexOf('/'));
}

/** The value as printed; what is to be said of it stands in the notes. */
function valueOf({ observation: { told } }: Made, { unit }: Indicator, { say }: Site): Value {
  if (told.kind !== 'number') {
    const reason = told.kind === 'gap' && told.reason !== 'blank' ? told.reason : undefined;
    return numberValue(null, say, reason);
  }
  return unit === '%'
    ? percentValue(told, null, say)
    : numberValue(told.value, say, undefined, told.decimals);
}

/** The document's own words for the number, where it hedges it; and what its figures come to. */
function saidOf({ observation: { told, computed } }: Made, { say }: Site): readonly string[] {
  if (told.kind !== 'number') return [];
  return [
    ...(told.printed === null ? [] : [say.indicator.printed(told.printed)]),
    ...(computed === null || computed === told.value
      ? []
      : [say.value.recomputed(say.format.number(computed))]),
  ];
}

function shareValue({ told, computed }: Observation, { say }: Site): Value | null {
  return told.kind === 'number' ? percentValue(told, computed, say) : null;
}

function timeText(time: Time, { indicator: { time: words }, format }: Site['say']): string {
  switch (time.kind) {
    case 'stretch':
      return words.stretch(format.day(time.start), format.day(time.end));
    case 'until':
      return time.start === null
        ? words.until(format.day(time.end))
        : words.stretch(format.day(time.start), format.day(time.end));
    case 'day':
      return words.day(format.day(time.end));
    case 'unknown':
      return words.unknown;
  }
}
