/** The provinces of today side by side: the share filed online that each prints last, a dot each. */
import type { Unit } from '../../domain/reference.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import type { DotsChart, Shown } from '../chart/chart.ts';
import { aloneTitle, gap, rangeTitle, shownOf } from '../chart/from-series.ts';
import { reportsAmong, toldByUnit } from '../observed/told.ts';
import { periodName } from '../period/name.ts';
import type { Site } from '../site.ts';
import { TOTALS } from '../unit/services.ts';

/** So many provinces stand side by side whether or not they print a share; of more, only those that do. */
const MOST = 34;

/** Null where there is nothing to stand beside: of one province alone, or where none has printed a share. */
export function sharesChart(site: Site, units: readonly Unit[]): DotsChart | null {
  const { say } = site;
  const rows = units.map((unit) => ({ name: unit.name, ...shareOf(unit, site) }));
  const told = rows
    .flatMap((row) => (row.shown.kind === 'gap' ? [] : [{ ...row, shown: row.shown }]))
    .sort((a, b) => b.shown.value - a.shown.value || compareNames(a.name, b.name));
  const untold = rows
    .filter(({ shown }) => shown.kind === 'gap')
    .sort((a, b) => compareNames(a.name, b.name));
  const [highest, lowest] = [told[0], told.at(-1)];
  if (!highest || !lowest || rows.length < 2) return null;
  const isWhole = rows.length <= MOST || untold.length === 0;
  return {
    form: 'dots',
    id: 'bieu-do-tung-noi',
    title:
      highest === lowest
        ? aloneTitle(highest.name, highest.shown, say)
        : rangeTitle(lowest.shown, highest.shown, told.length, say),
    unit: say.home.chart_unit,
    scale: 'percent',
    of: say.standing.columns.unit,
    rows: isWhole ? [...told, ...untold] : told,
    ...(isWhole ? {} : { note: say.home.chart_untold(say.format.number(untold.length)) }),
    source: say.home.chart_source,
  };
}

function shareOf(unit: Unit, { archive, say }: Site): { shown: Shown; about?: string } {
  const newest = reportsAmong(toldByUnit(archive, TOTALS).get(unit.key) ?? [], archive)[0];
  const observation = newest?.fields.get('share');
  if (!newest || !observation) return { shown: gap(say.standing.none) };
  const about = periodName(newest.head.period, say);
  return { shown: shownOf({ report: newest.head, observation }, say), about };
}
