/**
 * Which provincial-level unit (tỉnh, thành phố) a slug or a printed name means on a given day.
 * The 63 units of 2024 became 34 on 1 July 2025; slugs repeat between the lists.
 */
import type { Day, Period } from './period.ts';
import type { Reference, Unit } from './reference.ts';
import { foldName } from './vietnamese.ts';

type Units = Pick<Reference, 'units_63' | 'units_34' | 'countries'>;

/** Every unit that has borne the slug, newest first. */
export function unitsOfSlug(units: Units, slug: string): readonly Unit[] {
  return [...units.units_34, ...units.units_63, ...units.countries].filter(
    (unit) => unit.slug === slug,
  );
}

/** The units in force on a day: a list of 63 or of 34 (the country apart). */
export function unitsInForce(units: Units, day: Day): readonly Unit[] {
  return [...units.units_63, ...units.units_34].filter((unit) => isInForce(unit, day));
}

/** The unit that bears the slug on a day; null when none does. */
export function unitInForce(units: Units, slug: string, day: Day): Unit | null {
  return unitsOfSlug(units, slug).find((unit) => isInForce(unit, day)) ?? null;
}

/** The unit of today's list that a unit of 2024 became part of. */
export function successorOf(units: Units, unit: Unit): Unit | null {
  return units.units_34.find((later) => later.slug === unit.successor) ?? null;
}

/** The units of 2024 that make up a unit of today. */
export function predecessorsOf(units: Units, unit: Unit): readonly Unit[] {
  return units.units_63.filter((earlier) => unit.predecessors?.includes(earlier.slug));
}

/**
 * The day within a period, its first apart, on which provinces were merged (sáp nhập): what a report counts
 * before it and after it may be of other territories. Null where there is none.
 */
export function mergerWithin({ units_34 }: Units, { start, end }: Period): Day | null {
  return (
    units_34
      .filter(({ change }) => change === 'merged')
      .map(({ valid_from }) => valid_from)
      .find((day) => day !== null && start < day && day <= end) ?? null
  );
}

/**
 * A look-up of printed names among the units in force on a day: name, full name and aliases,
 * without regard to marks, case, blanks and dashes. The answer is null for a name that is none.
 */
export function unitFinder(units: Units, day: Day): (printed: string) => Unit | null {
  return finderAmong(unitsInForce(units, day));
}

/** A look-up of printed names among the units that were no more on a day, or were not yet. */
export function otherDateFinder(units: Units, day: Day): (printed: string) => Unit | null {
  return finderAmong(
    [...units.units_63, ...units.units_34].filter((unit) => !isInForce(unit, day)),
  );
}

function finderAmong(units: readonly Unit[]): (printed: string) => Unit | null {
  const byName = new Map<string, Unit>();
  for (const unit of units)
    for (const name of [unit.name, unit.full_name, ...(unit.aliases ?? [])])
      byName.set(compact(name), unit);
  return (printed) => byName.get(compact(printed)) ?? null;
}

function isInForce(unit: Unit, day: Day): boolean {
  return (
    (unit.valid_from === null || unit.valid_from <= day) &&
    (unit.valid_to === null || day <= unit.valid_to)
  );
}

function compact(name: string): string {
  return foldName(name).replaceAll(' ', '');
}
