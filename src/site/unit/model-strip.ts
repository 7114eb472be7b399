/** The pilot models of one unit, report by report, as a strip of statuses. */
import { reportsOfUnit } from '../../domain/archive.ts';
import { STATUS_IDS, type PilotModel, type StatusId, type Unit } from '../../domain/reference.ts';
import type { ReportHead } from '../../domain/report.ts';
import { unitAnchor } from '../addresses.ts';
import type { StripChart, Tone } from '../chart/chart.ts';
import { toldByUnit } from '../observed/told.ts';
import { capitalise, periodName } from '../period/name.ts';
import type { Site } from '../site.ts';

/** So many models have a row, with so many of the last reports. */
const MOST_ROWS = 12;
const MOST_COLUMNS = 8;

const TONES = {
  completed: 'done',
  ongoing: 'under-way',
  routine: 'under-way',
  'in-progress': 'under-way',
  'not-started': 'not-begun',
  'awaiting-guidance': 'other',
  'carried-over': 'other',
  unstated: 'other',
} as const satisfies Record<StatusId, Tone>;

type StatusIn = (report: ReportHead) => StatusId | null;

/** The models that are not completed come first; null where the unit has told of no model. */
export function modelStrip(site: Site, unit: Unit): StripChart | null {
  const { archive, say } = site;
  const reports = reportsOfUnit(archive, unit.key)
    .filter(({ outlines }) => outlines.models !== null)
    .slice(-MOST_COLUMNS);
  const newest = reports.at(-1);
  if (!newest) return null;
  const told = archive.reference.models
    .map((model) => ({ model, statusIn: statusesOf(model, unit, site) }))
    .filter(({ statusIn }) => reports.some((report) => statusIn(report) !== null));
  const inNewest = told.filter(({ statusIn }) => statusIn(newest) !== null);
  const isOpen = (statusIn: StatusIn) => Number(statusIn(newest) !== 'completed');
  const shown = told
    .toSorted((a, b) => isOpen(b.statusIn) - isOpen(a.statusIn) || a.model.n - b.model.n)
    .slice(0, MOST_ROWS);
  if (shown.length === 0) return null;
  return {
    form: 'strip',
    id: `${unitAnchor(unit)}-bieu-do-mo-hinh`,
    title: say.standing.strip_title(
      say.format.number(inNewest.filter(({ statusIn }) => isOpen(statusIn) === 0).length),
      say.format.number(inNewest.length),
    ),
    unit: say.standing.strip_unit,
    of: say.standing.strip_of,
    columns: reports.map(({ period }) => capitalise(periodName(period, say))),
    rows: shown.map(({ model, statusIn }) => ({
      name: say.format.shortName(model),
      cells: reports.map((report) => cellOf(statusIn(report), site)),
    })),
    ...(shown.length < told.length && {
      note: say.standing.strip_chosen(
        say.format.number(shown.length),
        say.format.number(told.length),
      ),
    }),
    source: say.standing.strip_source,
  };
}

/** Of rows that name one model the least advanced speaks. */
function statusesOf({ slug }: PilotModel, unit: Unit, { archive }: Site): StatusIn {
  const observed = toldByUnit(archive, [`models/${slug}/status`]).get(unit.key) ?? [];
  const byReport = Map.groupBy(observed, ({ report }) => report);
  return ({ id }) => {
    const statuses = (byReport.get(id) ?? []).flatMap(({ observation: { told } }) =>
      told.kind === 'status' ? [told.status] : [],
    );
    return STATUS_IDS.findLast((status) => statuses.includes(status)) ?? null;
  };
}

function cellOf(status: StatusId | null, { archive, say }: Site) {
  if (status === null) return { tone: 'none', text: say.chart.not_in_report } as const;
  const name = archive.reference.statuses.find(({ id }) => id === status);
  return { tone: TONES[status], text: name ? say.format.name(name) : status };
}
