/** All units: the list of today with what each was made of, and the list before it. */
import { reportsOfUnit } from '../../domain/archive.ts';
import { predecessorsOf } from '../../domain/province.ts';
import type { Unit } from '../../domain/reference.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import type { Site } from '../site.ts';
import type { Link } from '../shared/link.ts';
import { standingLine, type StandingLine } from './standing.ts';

export interface UnitsView {
  readonly today: readonly UnitLine[];
  /** Whether any of them has reports of its own, and so figures to show. */
  readonly hasStanding: boolean;
  /** Units of the list before it that have reports, and those that have none. */
  readonly before: readonly StandingLine[];
  readonly silent: readonly Link[];
  readonly country: { readonly link: Link; readonly count: string };
}

export interface UnitLine {
  readonly link: Link;
  /** Empty where the unit went on unchanged under its name. */
  readonly from: readonly Link[];
  /** `2 của đơn vị cũ`, or that there are none. */
  readonly reports: string;
  readonly reporting: boolean;
  /** Its newest figures; null where it has no report of its own. */
  readonly standing: StandingLine | null;
}

/** Every unit of both lists, in the order of a Vietnamese index. */
export function unitsView(site: Site): UnitsView {
  const { say, addresses } = site;
  const { reference } = site.archive;
  const country = reference.countries[0];
  const earlier = byName(reference.units_63);
  const today = byName(reference.units_34).map((unit) => unitLine(site, unit));
  return {
    today,
    hasStanding: today.some(({ standing }) => standing !== null),
    before: earlier.map((unit) => standingLine(site, unit)).filter((line) => line !== null),
    silent: earlier
      .filter((unit) => countOf(site, unit) === 0)
      .map((unit) => ({ text: unit.name, href: addresses.unitHeading(unit) })),
    country: {
      link: { text: country?.name ?? '', href: addresses.country() },
      count: say.report.count(say.format.number(country ? countOf(site, country) : 0)),
    },
  };
}

function unitLine(site: Site, unit: Unit): UnitLine {
  const { say, addresses } = site;
  const earlier = predecessorsOf(site.archive.reference, unit);
  const own = countOf(site, unit);
  const before = earlier.reduce((sum, predecessor) => sum + countOf(site, predecessor), 0);
  const counts = [
    ...(own > 0 ? [say.report.count(say.format.number(own))] : []),
    ...(before > 0 ? [say.units.of_predecessors(say.format.number(before))] : []),
  ];
  const isSame = earlier.length === 1 && earlier[0]?.slug === unit.slug;
  return {
    link: { text: unit.name, href: addresses.unit(unit.slug) },
    from: isSame
      ? []
      : byName(earlier).map((one) => ({ text: one.name, href: addresses.unitHeading(one) })),
    reports: counts.join(', ') || say.units.none,
    reporting: counts.length > 0,
    standing: standingLine(site, unit),
  };
}

function countOf(site: Site, unit: Unit): number {
  return reportsOfUnit(site.archive, unit.key).length;
}

function byName(units: readonly Unit[]): readonly Unit[] {
  return [...units].sort((a, b) => compareNames(a.name, b.name));
}
