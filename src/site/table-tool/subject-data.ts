/**
 * What the table tool fetches: all that reports of a year tell of one subject, and which reports there are of a
 * year. One file a subject and year, whatever the archive has grown to; the addresses stay as they are.
 */
import { findReport, type Archive } from '../../domain/archive.ts';
import type { Qualifier } from '../../domain/figure.ts';
import type { Kind, Observation, Observed } from '../../domain/observation.ts';
import type { ReportHead } from '../../domain/report.ts';
import { extentOf, type Extent } from '../../domain/series.ts';
import { anchorOf } from '../addresses.ts';
import { VERSION } from '../open-data/publication.ts';
import { yearOf } from '../reports/report-index.ts';

/** What stands in a place; a plain number where nothing more is to be said of it. */
export type Told = number | ToldMore;

export interface ToldMore {
  readonly value?: number;
  readonly decimals?: number;
  readonly of?: number;
  readonly qualifier?: Qualifier;
  readonly printed?: string;
  readonly status?: string;
  /** Why there is nothing. */
  readonly gap?: string;
  readonly computed?: number;
  readonly doubts?: readonly string[];
  readonly revised_on?: string;
}

/** What one row or figure of a report tells. */
export interface SubjectRow {
  /** Id of the report. */
  readonly report: string;
  /** Where it stands on the page of the report. */
  readonly anchor: string;
  /** Place, level or part that it is of; none for the whole unit. */
  readonly scope?: string;
  readonly kind: Kind;
  /** Of how long a time it is. */
  readonly extent: Extent;
  readonly start: string | null;
  readonly end: string | null;
  /** Measure (`received`, `share`, `value`, a status that is counted) → what is told. */
  readonly told: Readonly<Record<string, Told>>;
}

export interface SubjectData {
  readonly version: number;
  readonly subject: string;
  readonly year: string;
  readonly rows: readonly SubjectRow[];
}

/** A report of a year, as far as a table must know it. */
export interface YearReport {
  readonly id: string;
  /** Key of the unit. */
  readonly unit: string;
  readonly period: string;
  /** Of a second report of one unit and period. */
  readonly title?: string;
  readonly provisional?: true;
  /** Tables that could not be read. */
  readonly unreadable?: readonly string[];
}

export interface YearData {
  readonly version: number;
  readonly year: string;
  readonly reports: readonly YearReport[];
}

/** The reports of a year. */
export function yearData({ reports }: Pick<Archive, 'reports'>, year: string): YearData {
  return {
    version: VERSION,
    year,
    reports: reports
      .filter(({ period }) => yearOf(period) === year)
      .map(({ id, unit, period, suffix, title, provisional, unreadable }) => ({
        id,
        unit: unit.key,
        period: period.id,
        ...(suffix !== null && { title }),
        ...(provisional && { provisional }),
        ...(unreadable.length > 0 && { unreadable }),
      })),
  };
}

/** The years of which reports may tell of a subject, the newest first; no report is opened for it. */
export function yearsOf(subject: string, reports: readonly ReportHead[]): readonly string[] {
  const [table, what = ''] = subject.split('/');
  const mayTell = ({ outlines, indicators }: ReportHead) => {
    if (table === 'indicators') return indicators.includes(what);
    if (table === 'models') return outlines.models !== null || outlines.evaluation !== null;
    return outlines[table as 'services' | 'tasks'] !== null;
  };
  const years = reports.filter(mayTell).map(({ period }) => yearOf(period));
  return [...new Set(years)].sort().reverse();
}

/** What the reports of one year tell of a subject, of all that is told of it. */
export function subjectData(
  archive: Pick<Archive, 'reports'>,
  subject: string,
  year: string,
  observed: readonly Observed[],
): SubjectData {
  const own = observed
    .map(({ report, observation }) => ({ head: findReport(archive, report)!, observation }))
    .filter(({ head }) => yearOf(head.period) === year);
  const rows = Map.groupBy(own, ({ head, observation }) =>
    JSON.stringify([head.id, rowPlaceOf(observation), scopeOf(observation, subject)]),
  );
  return {
    version: VERSION,
    subject,
    year,
    rows: [...rows.values()].map((group) => rowOf(group, subject)),
  };
}

interface Made {
  readonly head: ReportHead;
  readonly observation: Observation;
}

function rowOf(group: readonly Made[], subject: string): SubjectRow {
  const [{ head, observation: first }] = group as [Made];
  const scope = scopeOf(first, subject);
  const { time } = first;
  return {
    report: head.id,
    anchor: anchorOf(rowPlaceOf(first)),
    ...(scope !== '' && { scope }),
    kind: first.kind,
    // A percentage of a row is of the time of its counts.
    extent: extentOf({ kind: 'flow', time }, head),
    start: time.kind === 'stretch' || time.kind === 'until' ? time.start : null,
    end: time.kind === 'unknown' ? null : time.end,
    told: Object.fromEntries(
      group.map(({ observation }) => [measureOf(observation), toldOf(observation)]),
    ),
  };
}

function toldOf({ told, computed, doubts, revision }: Observation): Told {
  const more: ToldMore = {
    ...(told.kind === 'number' && {
      value: told.value,
      ...(told.decimals > 0 && { decimals: told.decimals }),
      ...(told.of !== null && { of: told.of }),
      ...(told.qualifier !== null && { qualifier: told.qualifier }),
    }),
    ...(told.kind === 'status' && { status: told.status }),
    ...(told.kind === 'gap' && { gap: told.reason }),
    ...(told.kind !== 'gap' && told.printed !== null && { printed: told.printed }),
    ...(computed !== null && { computed: Number(computed.toPrecision(12)) }),
    ...(doubts.length > 0 && { doubts }),
    ...(revision !== null && { revised_on: revision.date }),
  };
  return Object.keys(more).length === 1 && more.value !== undefined ? more.value : more;
}

/** The last step of what is observed: `share`. */
function measureOf({ variable }: Observation): string {
  return variable.slice(variable.lastIndexOf('/') + 1);
}

function scopeOf(observation: Observation, subject: string): string {
  return observation.variable
    .slice(subject.length, -measureOf(observation).length - 1)
    .replace('@', '');
}

/** The row that a value stands in; counts of rows are of their table. */
function rowPlaceOf({ place, variable }: Observation): string {
  const [table] = variable.split('/');
  const isCount = variable.startsWith(`${table!}/count/`);
  return isCount ? table! : place.slice(0, place.lastIndexOf('/'));
}
