/** What reports tell of one subject, report by report and unit by unit; opens none of them. */
import { findReport, type Archive } from '../../domain/archive.ts';
import { subjectOf, type Observation, type Observed } from '../../domain/observation.ts';
import { comparePeriods } from '../../domain/period.ts';
import type { ReportHead } from '../../domain/report.ts';
import {
  changeBetween,
  seriesOf,
  type Change,
  type Made,
  type Point,
} from '../../domain/series.ts';
import { compareNames } from '../../domain/vietnamese.ts';

/** What one report tells of a subject, by field. */
export interface Told {
  readonly head: ReportHead;
  readonly fields: ReadonlyMap<string, Observation>;
}

/** The reports that tell of a subject, latest first. */
export function reportsAmong(observed: readonly Observed[], archive: Archive): readonly Told[] {
  const byReport = Map.groupBy(observed, ({ report }) => report);
  return [...byReport]
    .map(([report, own]) => ({
      head: findReport(archive, report)!,
      fields: new Map(own.map(({ observation }) => [fieldOf(observation), observation])),
    }))
    .sort(
      (a, b) =>
        comparePeriods(b.head.period, a.head.period) ||
        compareNames(a.head.unit.name, b.head.unit.name),
    );
}

/** The last step of what is observed: `share`. */
export function fieldOf({ variable }: Pick<Observation, 'variable'>): string {
  return variable.slice(variable.lastIndexOf('/') + 1);
}

/** How a number has moved since the report before, and which that was. */
export interface Move {
  readonly change: Change | null;
  readonly earlier: Point;
}

/** How a field has moved, by the report in which it is seen. */
export function movesAmong(
  observed: readonly Observed[],
  field: string,
  archive: Archive,
): ReadonlyMap<string, Move> {
  const own = observed.filter(({ observation }) => fieldOf(observation) === field);
  // Gaps do not matter here, and so neither do the reports that explain them.
  const moves = seriesOf(madeOf(own, archive), []).flatMap((series) => {
    const told = series.points.filter((point) => point.kind === 'told');
    return told.slice(1).map((point, at) => {
      const earlier = told[at]!;
      const change = changeBetween(series, earlier, point);
      return [point.made.report.id, { change, earlier }] as const;
    });
  });
  return new Map(moves);
}

/** Observations with the heads of their reports. */
export function madeOf(observed: readonly Observed[], archive: Archive): readonly Made[] {
  return observed.map(({ report, observation }) => ({
    report: findReport(archive, report)!,
    observation,
  }));
}

const kept = new WeakMap<Archive, Map<string, ReadonlyMap<string, readonly Observed[]>>>();

/**
 * What all units tell of a few variables of one subject, by the key of the unit. Read once an archive, for
 * many pages ask.
 */
export function toldByUnit(
  archive: Archive,
  variables: readonly string[],
): ReadonlyMap<string, readonly Observed[]> {
  const known = kept.get(archive) ?? new Map<string, ReadonlyMap<string, readonly Observed[]>>();
  kept.set(archive, known);
  const name = variables.join('\n');
  let told = known.get(name);
  if (!told) {
    const observed = archive
      .observed(subjectOf(variables[0]!))
      .filter(({ observation }) => variables.includes(observation.variable));
    told = Map.groupBy(observed, ({ report }) => findReport(archive, report)!.unit.key);
    known.set(name, told);
  }
  return told;
}
