/** How the services of one unit have moved, as charts: of its longest line of reports, the last two years. */
import { reportsOfUnit } from '../../domain/archive.ts';
import type { Unit } from '../../domain/reference.ts';
import { numberAt, seriesOf } from '../../domain/series.ts';
import { unitAnchor } from '../addresses.ts';
import type { SeriesChart } from '../chart/chart.ts';
import { isUneven, moveTitle, panelOf } from '../chart/from-series.ts';
import { madeOf, toldByUnit } from '../observed/told.ts';
import type { Site } from '../site.ts';
import { TOTALS } from './services.ts';

/** So many periods, the last ones. */
const MOST_POINTS = 24;

/** The share filed online and the applications received; none of a single number. */
export function unitCharts(site: Site, unit: Unit): readonly SeriesChart[] {
  return (['share', 'received'] as const)
    .map((field) => chartOf(site, unit, field))
    .filter((chart) => chart !== null);
}

function chartOf(site: Site, unit: Unit, field: 'share' | 'received'): SeriesChart | null {
  const { archive, say } = site;
  const observed = (toldByUnit(archive, TOTALS).get(unit.key) ?? []).filter(
    ({ observation }) => observation.variable === `services/total/${field}`,
  );
  const [longest] = seriesOf(madeOf(observed, archive), reportsOfUnit(archive, unit.key));
  if (!longest) return null;
  const series = { ...longest, points: longest.points.slice(-MOST_POINTS) };
  if (series.points.filter((point) => numberAt(point) !== null).length < 2) return null;
  const isShare = field === 'share';
  return {
    form: 'series',
    id: `${unitAnchor(unit)}-bieu-do-${isShare ? 'ty-le' : 'tiep-nhan'}`,
    title: moveTitle(unit.name, series, say),
    unit: isShare ? say.standing.chart_share : say.standing.chart_received,
    scale: isShare ? 'percent' : 'number',
    panels: [panelOf(unit.name, [series], say)],
    ...(isUneven(series) ? { note: say.standing.chart_uneven } : {}),
    source: say.standing.chart_source,
  };
}
