/**
 * A number has a digit too many or too few, and the report itself prints the right one elsewhere.
 *
 * Why: ten times as many applications are published as there were. What to do: count the digits against the
 * document; acknowledge it if it prints both.
 * Judged: values that are about ten, a hundred or a thousand times what the unit's previous report prints,
 * or such a part of it, where the same digits without the slip stand in a text or another cell of this
 * report. Where nothing of the kind is printed, `outlier` asks for a look.
 *
 * Example: 19.680 applications after 1.968 the month before, where the text says 1.968 again.
 */
import { previousReports } from '../../domain/archive.ts';
import { measuresOf } from '../../domain/measure.ts';
import { placeOf } from '../../domain/place.ts';
import { figurePartsOf, type Report } from '../../domain/report.ts';
import { textsOf } from '../../domain/texts.ts';
import { readQuantities } from '../../domain/vietnamese.ts';
import type { UnitCheck } from './check.ts';

export const magnitudeSlip: UnitCheck<'magnitude-slip'> = {
  code: 'magnitude-slip',
  runOnUnit(corpus, object) {
    for (const [report, previous] of previousReports(corpus.reports)) {
      for (const { place, name, value, meant, before } of slipsOf(report, previous)) {
        const period = previous.period.id;
        object({ report, place, facts: { printed: value, computed: meant, name, before, period } });
      }
    }
  },
};

/** A value that is the previous one but for noughts, and what it would be with as many digits. */
export interface Slip {
  readonly place: string;
  readonly name: string;
  readonly value: number;
  readonly meant: number;
  readonly before: number;
}

/** The slips of a report that it contradicts itself. */
export function slipsOf(report: Report, previous: Report): readonly Slip[] {
  const suspects = comparedWith(report, previous).flatMap((pair) => {
    const meant = withoutSlip(pair.value, pair.before);
    return meant === null ? [] : [{ ...pair, meant }];
  });
  if (suspects.length === 0) return [];
  const printed = numbersIn(report);
  return suspects.filter(({ meant }) => printed.has(meant));
}

type Compared = Omit<Slip, 'meant'>;

function comparedWith(report: Report, previous: Report): readonly Compared[] {
  const services = new Map(previous.services?.rows.map((row) => [row.service, row]));
  const ofServices = (report.services?.rows ?? []).flatMap((row) =>
    (['received', 'online', 'in_person'] as const).flatMap((field) => {
      const [value, before] = [row[field], services.get(row.service)?.[field] ?? null];
      const place = placeOf('services', row.key, field);
      return value === null || before === null ? [] : [{ place, name: row.name, value, before }];
    }),
  );
  const keyOf = (measure: ReturnType<typeof measuresOf>[number]) =>
    [measure.indicator, measure.scope, measure.since ?? ''].join('\n');
  const earlier = new Map(measuresOf(previous).map((measure) => [keyOf(measure), measure.value]));
  const ofMeasures = measuresOf(report).flatMap((measure) => {
    const before = earlier.get(keyOf(measure));
    const { place, name, value } = measure;
    return before === undefined ? [] : [{ place, name, value, before }];
  });
  return [...ofServices, ...ofMeasures];
}

/** So many digits do not stand in a report by chance. */
const SMALLEST = 100;
/** How far a month may lie from the one before. */
const USUAL = 1.6;

/** The value with as many digits as the one before; null where it has them, or lies elsewhere. */
function withoutSlip(value: number, before: number): number | null {
  for (const factor of [10, 100, 1000])
    for (const meant of [value / factor, value * factor])
      if (
        before > 0 &&
        meant >= SMALLEST &&
        Number.isInteger(meant) &&
        meant / before < USUAL &&
        before / meant < USUAL
      )
        return meant;
  return null;
}

/** Every number that a report prints, in texts and cells. */
function numbersIn(report: Report): ReadonlySet<number> {
  const inCells = (report.services?.rows ?? []).flatMap(({ online, received, in_person }) => [
    online,
    received,
    in_person,
  ]);
  return new Set([
    ...textsOf(report).flatMap(({ text }) => readQuantities(text).map(({ value }) => value)),
    ...figurePartsOf(report).flatMap(({ value, of, printed }) => [
      value ?? 0,
      of ?? 0,
      ...readQuantities(printed ?? '').map((quantity) => quantity.value),
    ]),
    ...inCells.filter((count) => count !== null),
  ]);
}
