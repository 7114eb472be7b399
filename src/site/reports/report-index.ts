/**
 * The reports of an archive as lists look for them: by year, period and unit. Made once an archive, so that
 * no page goes through all reports for its few.
 */
import { compareReports, type Archive } from '../../domain/archive.ts';
import { calendarOf, comparePeriods, type Period } from '../../domain/period.ts';
import type { ReportHead } from '../../domain/report.ts';
import { compareNames } from '../../domain/vietnamese.ts';

export interface ReportIndex {
  /** Every report, the newest period first. */
  readonly newest: readonly ReportHead[];
  /** The year in which their periods end, the newest first → its reports, the newest first. */
  readonly byYear: ReadonlyMap<string, readonly ReportHead[]>;
  /** Id of a period → its reports, by the name of their unit. */
  readonly byPeriod: ReadonlyMap<string, readonly ReportHead[]>;
  /** The periods that have a page, earliest first: those of reports, spans apart. */
  readonly periods: readonly Period[];
  /** The spans, earliest first. */
  readonly spans: readonly Period[];
}

const made = new WeakMap<Archive, ReportIndex>();

/** The index of an archive. */
export function reportIndex(archive: Archive): ReportIndex {
  const known = made.get(archive);
  if (known) return known;
  const index = makeIndex(archive);
  made.set(archive, index);
  return index;
}

/** The year under which a period is filed: that in which it ends by the calendar, and so by its id. */
export function yearOf({ id }: Period): string {
  return id.slice(id.indexOf('--') < 0 ? 0 : id.indexOf('--') + 2).slice(0, 4);
}

function makeIndex({ reports }: Archive): ReportIndex {
  // An archive is in order already: turned round, sorting has little left to do.
  const newest = reports.toReversed().sort((a, b) => compareReports(b, a));
  const byPeriod = Map.groupBy(newest, ({ period }) => period.id);
  for (const own of byPeriod.values())
    own.sort((a, b) => compareNames(a.unit.name, b.unit.name) || compareReports(a, b));
  const periods = [...byPeriod.values()]
    .map(([first]) => calendarOf(first!.period))
    .sort(comparePeriods);
  return {
    newest,
    byYear: Map.groupBy(newest, ({ period }) => yearOf(period)),
    byPeriod,
    periods: periods.filter(({ kind }) => kind !== 'span'),
    spans: periods.filter(({ kind }) => kind === 'span'),
  };
}
