/**
 * A number is far from what the same unit reported before, or from what other units report.
 *
 * Why: a digit too many or too few looks like this. What to do: count the digits; if they are right, do
 * nothing, for this is a notice and blocks nothing.
 * Judged against the unit's previous report of the same length of period, where the two periods follow
 * one another and both values are counted from the same kind of beginning: values FAR times larger or
 * smaller, running totals TOTAL times larger, where one of the two reaches SMALLEST; percentages POINTS
 * points apart. Judged against other units, where at least ENOUGH report an indicator for a period:
 * values whose modified z-score (0.6745 · |x − median| / MAD over logarithms, Iglewicz and Hoaglin 1993)
 * is above LIMIT and which are FAR times the median, or an FARth of it: the largest cities are no fault.
 *
 * Example: 19.680 applications after 1.968 the month before.
 */
import { previousReports } from '../../domain/archive.ts';
import { measuresOf, type Measure } from '../../domain/measure.ts';
import { follows } from '../../domain/period.ts';
import { placeOf } from '../../domain/place.ts';
import type { Report, ReportHead } from '../../domain/report.ts';
import type { ArchiveCheck, Objection, UnitCheck } from './check.ts';
import { dictionaryOf, type Dictionary } from './dictionary.ts';
import { slipsOf } from './magnitude-slip.ts';

const FAR = 8;
const TOTAL = 3;
const POINTS = 30;
const SMALLEST = 200;
const ENOUGH = 8;
const LIMIT = 3.5;

type Object = (objection: Objection<'outlier'>) => void;

export const outlier: UnitCheck<'outlier'> = {
  code: 'outlier',
  runOnUnit(corpus, object) {
    const dictionary = dictionaryOf(corpus.reference);
    for (const [report, previous] of previousReports(corpus.reports))
      // One of long ago says nothing.
      if (follows(report.period, previous.period))
        compareWithPrevious(report, previous, dictionary, object);
  },
};

/** A value of a report, as it is compared with those of other units. */
type Kept = Pick<Measure, 'place' | 'indicator' | 'name' | 'value' | 'since'>;

/** Values of one indicator and period, one a unit, against their median. */
export const outlierAmongUnits: ArchiveCheck<'outlier', readonly Kept[]> = {
  code: 'outlier',
  gather(report) {
    // The country is no unit among units, and a second report none beside the first.
    if (report.unit.type === 'country' || report.suffix !== null) return [];
    return measuresOf(report)
      .filter(({ scope, value }) => scope === '' && value > 0)
      .map(({ place, indicator, name, value, since }) => ({
        place,
        indicator,
        name,
        value,
        since,
      }));
  },
  compare(gathered, object) {
    compareWithOthers(
      gathered.flatMap(({ report, gathered: kept }) => kept.map((one) => ({ ...one, report }))),
      object,
    );
  },
};

function compareWithPrevious(
  report: Report,
  previous: Report,
  dictionary: Dictionary,
  object: Object,
): void {
  const period = previous.period.id;
  const told = new Set(slipsOf(report, previous).map(({ place }) => place));
  const tell = (place: string, name: string, value: number, before: number) => {
    if (told.has(place)) return;
    object({ report, place, facts: { name, value, before, period, units: null } });
  };
  if (spanOf(report) === spanOf(previous))
    for (const { key, service, name, received, share } of report.services?.rows ?? []) {
      const earlier = previous.services?.rows.find((row) => row.service === service);
      const before = earlier?.received ?? null;
      if (received === null || before === null) continue;
      if (isFar(received, before, FAR))
        tell(placeOf('services', key, 'received'), name, received, before);
      const shareBefore = earlier?.share ?? null;
      if (share === null || shareBefore === null || Math.min(received, before) < SMALLEST) continue;
      if (Math.abs(share.value - shareBefore.value) > POINTS)
        tell(
          placeOf('services', key, 'share'),
          `${name}, tỷ lệ (%)`,
          share.value,
          shareBefore.value,
        );
    }
  const before = Map.groupBy(measuresOf(previous), ({ indicator }) => indicator);
  for (const measure of measuresOf(report)) {
    const { place, indicator, scope, name, value } = measure;
    const earlier = before
      .get(indicator)
      ?.find((other) => other.scope === scope && areAlike(other, measure));
    if (!earlier) continue;
    const { kind, unit, cumulative } = dictionary.get(indicator) ?? {};
    const [share, shareBefore] = [measure, earlier].map(({ figure }) => figure?.share ?? null);
    if (share && shareBefore && Math.abs(share.value - shareBefore.value) > POINTS)
      tell(place.replace(/value$/u, 'share'), `${name}, tỷ lệ (%)`, share.value, shareBefore.value);
    const isJump =
      kind === 'ratio'
        ? unit === '%' && Math.abs(value - earlier.value) > POINTS
        : isFar(value, earlier.value, cumulative ? TOTAL : FAR);
    if (isJump) tell(place, name, value, earlier.value);
  }
}

function isFar(value: number, before: number, times: number): boolean {
  if (Math.max(value, before) < SMALLEST || value < 0 || before < 0) return false;
  // Nothing after a number, or a number after nothing, is as far as can be.
  if (value === 0 || before === 0) return value === 0;
  return Math.max(value / before, before / value) >= times;
}

/** Of what time the services table speaks: the report's own, or months added up. */
function spanOf({ services, period }: Report): string {
  const own = services?.period;
  if (!own?.start || !own.end) return 'own';
  return own.start >= period.start ? 'own' : own.start;
}

/** Whether both speak of their reports' own time, or are counted from one printed day. */
function areAlike(a: Measure, b: Measure): boolean {
  return a.since === b.since;
}

function compareWithOthers(
  measures: readonly (Kept & { readonly report: ReportHead })[],
  object: Object,
): void {
  for (const [, alike] of Map.groupBy(measures, ({ indicator, report, since }) =>
    [indicator, report.period.id, since ?? ''].join(' '),
  )) {
    const byUnit = [
      ...new Map(alike.map((measure) => [measure.report.unit.key, measure])).values(),
    ];
    if (byUnit.length < ENOUGH) continue;
    const logs = byUnit.map(({ value }) => Math.log(value));
    const middle = median(logs);
    const spread = median(logs.map((log) => Math.abs(log - middle)));
    if (spread === 0) continue;
    for (const { report, place, name, value } of byUnit) {
      const distance = Math.abs(Math.log(value) - middle);
      if ((0.6745 * distance) / spread <= LIMIT || distance < Math.log(FAR)) continue;
      const before = Math.round(Math.exp(middle));
      const period = report.period.id;
      object({ report, place, facts: { name, value, before, period, units: byUnit.length } });
    }
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
