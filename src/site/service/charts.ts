/** The charts of a public service: the latest share of each unit, and how the share of some has moved. */
import type { Observed } from '../../domain/observation.ts';
import { unitsInForce } from '../../domain/province.ts';
import type { Unit } from '../../domain/reference.ts';
import { numberAt, seriesOf, type Series } from '../../domain/series.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import type { DotsChart, SeriesChart } from '../chart/chart.ts';
import {
  isUneven,
  movesTitle,
  moveTitle,
  panelOf,
  pointShown,
  rangeTitle,
} from '../chart/from-series.ts';
import { fieldOf, madeOf } from '../observed/told.ts';
import { periodName } from '../period/name.ts';
import type { Site } from '../site.ts';

/** So many units have a line, with so many of their last periods. */
const MOST_PANELS = 4;
const MOST_POINTS = 12;

export interface ServiceCharts {
  readonly latest: DotsChart | null;
  readonly moves: SeriesChart | null;
}

export function serviceCharts(observed: readonly Observed[], site: Site): ServiceCharts {
  const shares = observed.filter(({ observation }) => fieldOf(observation) === 'share');
  const all = seriesOf(madeOf(shares, site.archive), site.archive.reports);
  // The longest of a unit comes first: months, say, and not the one report of a whole year.
  const longest = [...Map.groupBy(all, ({ unit }) => unit).values()].map(([first]) => first!);
  return { latest: latestChart(all, site), moves: movesChart(longest, site) };
}

/** Of the units in force at the end of the newest period; the latest share of each, whatever its period. */
function latestChart(all: readonly Series[], { archive, say }: Site): DotsChart | null {
  const ends = all.flatMap(({ points }) => points.map(({ period }) => period.end));
  const inForce = new Map(
    unitsInForce(
      archive.reference,
      ends.reduce((a, b) => (a > b ? a : b), ''),
    ).map((unit) => [unit.key, unit]),
  );
  const rows = [...Map.groupBy(all, ({ unit }) => unit)]
    .flatMap(([key, own]) => {
      const unit = inForce.get(key);
      const points = own.flatMap((series) =>
        series.points.filter((point) => numberAt(point) !== null),
      );
      const last = points.toSorted((a, b) => (a.period.end < b.period.end ? 1 : -1))[0];
      if (!unit || !last) return [];
      const shown = pointShown(last, say);
      if (shown.kind === 'gap') return [];
      return [{ name: unit.name, shown, about: periodName(last.period, say) }];
    })
    .sort((a, b) => b.shown.value - a.shown.value || compareNames(a.name, b.name));
  const [highest, lowest] = [rows[0], rows.at(-1)];
  if (!highest || !lowest || highest === lowest) return null;
  return {
    form: 'dots',
    id: 'bieu-do-moi-nhat',
    title: rangeTitle(lowest.shown, highest.shown, rows.length, say),
    unit: say.service.chart_latest,
    scale: 'percent',
    of: say.service.columns.unit,
    rows,
    source: say.service.chart_source,
  };
}

/** The units with most to compare, each on a panel of its own with the unit that it continues. */
function movesChart(longest: readonly Series[], { archive, say }: Site): SeriesChart | null {
  const { units_63, units_34 } = archive.reference;
  const units = new Map([...units_63, ...units_34].map((unit) => [unit.key, unit]));
  const bySlug = Map.groupBy(
    longest.filter(({ unit }) => units.has(unit)),
    ({ unit }) => units.get(unit)!.slug,
  );
  const lines = [...bySlug.values()]
    .map((own) => {
      const ordered = own.toSorted((a, b) => (from(units, a) < from(units, b) ? -1 : 1));
      return { unit: units.get(ordered.at(-1)!.unit)!, series: lastPoints(ordered) };
    })
    .map((line) => ({ ...line, numbers: line.series.flatMap(numbersOf) }))
    .filter(({ numbers }) => numbers.length > 1)
    .sort((a, b) => b.numbers.length - a.numbers.length || compareNames(a.unit.name, b.unit.name));
  const chosen = lines.slice(0, MOST_PANELS);
  const [first] = chosen;
  if (!first) return null;
  return {
    form: 'series',
    id: 'bieu-do-theo-ky',
    title:
      lines.length === 1
        ? moveTitle(first.unit.name, first.series.at(-1)!, say)
        : movesTitle(
            lines.map(({ series }) => series.at(-1)!),
            say,
          ),
    unit: say.service.chart_moves_unit,
    scale: 'percent',
    panels: chosen.map(({ unit, series }) =>
      panelOf(unit.name, series, say, (key) => units.get(key)?.change === 'merged'),
    ),
    ...noteOf(
      [
        lines.length > chosen.length &&
          say.service.chart_chosen(
            say.format.number(chosen.length),
            say.format.number(lines.length),
          ),
        chosen.some(({ series }) => series.some(isUneven)) && say.service.chart_uneven,
      ].filter((note) => note !== false),
    ),
    source: say.service.chart_source,
  };
}

function noteOf(notes: readonly string[]): { readonly note?: string } {
  return notes.length > 0 ? { note: notes.join(' ') } : {};
}

function from(units: ReadonlyMap<string, Unit>, { unit }: Series): string {
  return units.get(unit)?.valid_from ?? '';
}

/** The last points of several lines together. */
function lastPoints(series: readonly Series[]): readonly Series[] {
  let room = MOST_POINTS;
  const kept: Series[] = [];
  for (const one of series.toReversed()) {
    const points = room > 0 ? one.points.slice(-room) : [];
    room -= points.length;
    if (points.length > 0) kept.unshift({ ...one, points });
  }
  return kept;
}

function numbersOf({ points }: Series): readonly number[] {
  return points.map(numberAt).filter((value) => value !== null);
}
