/** The provinces of today side by side: the share filed online that each prints last, a dot each. */
import type { Unit } from '../../domain/reference.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import type { DotsChart } from '../chart/chart.ts';
import { rangeTitle, shownOf } from '../chart/from-series.ts';
import { reportsAmong, toldByUnit } from '../observed/told.ts';
import { periodName } from '../period/name.ts';
import type { Site } from '../site.ts';
import { TOTALS } from '../unit/services.ts';

/** Null where fewer than two have printed one: there is nothing to stand beside. */
export function sharesChart(site: Site, units: readonly Unit[]): DotsChart | null {
  const { say } = site;
  const rows = units
    .flatMap((unit) => rowOf(unit, site))
    .sort((a, b) => b.shown.value - a.shown.value || compareNames(a.name, b.name));
  const [highest, lowest] = [rows[0], rows.at(-1)];
  if (!highest || !lowest || highest === lowest) return null;
  return {
    form: 'dots',
    id: 'bieu-do-tung-noi',
    title: rangeTitle(lowest.shown, highest.shown, rows.length, say),
    unit: say.home.chart_unit,
    scale: 'percent',
    of: say.standing.columns.unit,
    rows,
    source: say.home.chart_source,
  };
}

function rowOf(unit: Unit, { archive, say }: Site) {
  const newest = reportsAmong(toldByUnit(archive, TOTALS).get(unit.key) ?? [], archive)[0];
  const observation = newest?.fields.get('share');
  if (!newest || !observation) return [];
  const shown = shownOf({ report: newest.head, observation }, say);
  if (shown.kind === 'gap') return [];
  return [{ name: unit.name, shown, about: periodName(newest.head.period, say) }];
}
