/** The chart of an indicator: how the figures of some units have moved, each of its whole territory. */
import { findReport } from '../../domain/archive.ts';
import type { Indicator } from '../../domain/reference.ts';
import { numberAt, type Series } from '../../domain/series.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import type { SeriesChart } from '../chart/chart.ts';
import { movesTitle, moveTitle, panelOf } from '../chart/from-series.ts';
import type { Site } from '../site.ts';
import type { FigureSeries } from './told.ts';

/** So many units have a line, with so many of their last periods. */
const MOST_PANELS = 4;
const MOST_POINTS = 24;

export function indicatorChart(
  indicator: Indicator,
  all: readonly FigureSeries[],
  site: Site,
): SeriesChart | null {
  const { archive, say } = site;
  const whole = all.filter(({ isWhole, series }) => isWhole && numbersOf(series) > 1);
  // The longest of a unit comes first.
  const lines = [...Map.groupBy(whole, ({ series }) => series.unit).values()]
    .map(([first]) => ({
      name: findReport(archive, first!.first.report.id)!.unit.name,
      series: first!.series,
    }))
    .sort((a, b) => numbersOf(b.series) - numbersOf(a.series) || compareNames(a.name, b.name));
  const chosen = lines.slice(0, MOST_PANELS);
  if (chosen.length === 0) return null;
  return {
    form: 'series',
    id: 'bieu-do-theo-ky',
    title:
      lines.length === 1
        ? moveTitle(chosen[0]!.name, chosen[0]!.series, say)
        : movesTitle(
            lines.map(({ series }) => series),
            say,
          ),
    unit: say.format.unit(indicator.unit),
    scale: indicator.unit === '%' ? 'percent' : 'number',
    panels: chosen.map(({ name, series }) => panelOf(name, [lastOf(series)], say)),
    ...(lines.length > chosen.length && {
      note: say.indicator.chart_chosen(
        say.format.number(chosen.length),
        say.format.number(lines.length),
      ),
    }),
    source: say.indicator.chart_source,
  };
}

function numbersOf({ points }: Series): number {
  return points.filter((point) => numberAt(point) !== null).length;
}

function lastOf(series: Series): Series {
  return { ...series, points: series.points.slice(-MOST_POINTS) };
}
