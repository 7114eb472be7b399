/**
 * A number is far from what the same unit reported before, or from what other units report.
 *
 * Why: a digit too many or too few looks like this. What to do: count the digits; if they are right, do
 * nothing, for this is a notice and blocks nothing.
 * Judged: values at least FAR times larger or smaller than the previous report of the same unit and
 * length of period, where one of them reaches SMALLEST; and, where at least ENOUGH units report an
 * indicator for a period, values whose modified z-score (0.6745 · |x − median| / MAD over logarithms,
 * Iglewicz and Hoaglin 1993) is above 3.5.
 *
 * Example: 19.680 applications after 1.968 the month before.
 */
import { neighbours } from '../../domain/archive.ts';
import { measuresOf, type Measure } from '../../domain/measure.ts';
import { placeOf } from '../../domain/place.ts';
import type { Report } from '../../domain/report.ts';
import type { Check, Objection } from './check.ts';

const FAR = 8;
const SMALLEST = 200;
const ENOUGH = 8;
const LIMIT = 3.5;

export const outlier: Check<'outlier'> = {
  code: 'outlier',
  run(archive, object) {
    for (const report of archive.reports) {
      const { previous } = neighbours(archive, report);
      if (previous) compareWithPrevious(report, previous, object);
    }
    compareWithOthers(archive.reports, object);
  },
};

function compareWithPrevious(
  report: Report,
  previous: Report,
  object: (objection: Objection<'outlier'>) => void,
): void {
  const judge = (place: string, name: string, value: number | null, before: number | null) => {
    if (value === null || before === null || value <= 0 || before <= 0) return;
    if (Math.max(value, before) < SMALLEST || Math.max(value / before, before / value) < FAR)
      return;
    object({ report, place, facts: { name, value, before, period: previous.period.id } });
  };
  for (const row of report.services?.rows ?? []) {
    const earlier = previous.services?.rows.find(({ service }) => service === row.service);
    judge(
      placeOf('services', row.key, 'received'),
      row.name,
      row.received,
      earlier?.received ?? null,
    );
  }
  const before = measuresOf(previous);
  for (const measure of measuresOf(report)) {
    const { place, indicator, scope, name, value } = measure;
    const earlier = before.find(
      (other) => other.indicator === indicator && other.scope === scope && areAlike(other, measure),
    );
    judge(place, name, value, earlier?.value ?? null);
  }
}

/** Whether both speak of their reports' own time, or both of one that begins where they say. */
function areAlike(a: Measure, b: Measure): boolean {
  return (a.since === null) === (b.since === null);
}

/** Values of one indicator and period, one a unit, against their median. */
function compareWithOthers(
  reports: readonly Report[],
  object: (objection: Objection<'outlier'>) => void,
): void {
  // The country is no unit among units.
  const units = reports.filter(({ unit }) => unit.type !== 'country');
  const measures = units.flatMap((report) =>
    measuresOf(report).filter(({ scope, value }) => scope === '' && value > 0),
  );
  for (const [, alike] of Map.groupBy(measures, (m) => `${m.indicator} ${m.report.period.id}`)) {
    const byUnit = [
      ...new Map(alike.map((measure) => [measure.report.unit.key, measure])).values(),
    ];
    if (byUnit.length < ENOUGH) continue;
    const logs = byUnit.map(({ value }) => Math.log(value));
    const middle = median(logs);
    const spread = median(logs.map((log) => Math.abs(log - middle)));
    if (spread === 0) continue;
    for (const measure of byUnit) tell(measure, middle, spread);
  }

  function tell(measure: Measure, middle: number, spread: number): void {
    const score = (0.6745 * Math.abs(Math.log(measure.value) - middle)) / spread;
    if (score <= LIMIT) return;
    const { report, place, name, value } = measure;
    const before = Math.round(Math.exp(middle));
    object({
      report,
      place,
      facts: { name, value, before, period: `trung vị các tỉnh ${report.period.id}` },
    });
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
