/** All units: the list of today with what each was made of, and the list before it. */
import { reportsOfUnit } from '../../domain/archive.ts';
import { predecessorsOf } from '../../domain/province.ts';
import type { Unit } from '../../domain/reference.ts';
import { compareNames, formatNumber } from '../../domain/vietnamese.ts';
import type { Site } from '../site.ts';
import type { Link } from '../shared/link.ts';

export interface UnitsView {
  readonly today: readonly UnitLine[];
  readonly before: readonly { readonly link: Link; readonly count: string | null }[];
  readonly country: { readonly link: Link; readonly count: string };
}

export interface UnitLine {
  readonly link: Link;
  /** Empty where the unit went on unchanged under its name. */
  readonly from: readonly Link[];
  /** `2 của đơn vị cũ`, or that there are none. */
  readonly reports: string;
  readonly reporting: boolean;
}

/** Every unit of both lists, in the order of a Vietnamese index. */
export function unitsView(site: Site): UnitsView {
  const { say, addresses } = site;
  const { reference } = site.archive;
  const country = reference.countries[0];
  return {
    today: byName(reference.units_34).map((unit) => unitLine(site, unit)),
    before: byName(reference.units_63).map((unit) => {
      const count = countOf(site, unit);
      return {
        link: { text: unit.name, href: addresses.unitHeading(unit) },
        count: count > 0 ? formatNumber(count) : null,
      };
    }),
    country: {
      link: { text: country?.name ?? '', href: addresses.country() },
      count: say.report.count(formatNumber(country ? countOf(site, country) : 0)),
    },
  };
}

function unitLine(site: Site, unit: Unit): UnitLine {
  const { say, addresses } = site;
  const earlier = predecessorsOf(site.archive.reference, unit);
  const own = countOf(site, unit);
  const before = earlier.reduce((sum, predecessor) => sum + countOf(site, predecessor), 0);
  const counts = [
    ...(own > 0 ? [say.report.count(formatNumber(own))] : []),
    ...(before > 0 ? [say.units.of_predecessors(formatNumber(before))] : []),
  ];
  const isSame = earlier.length === 1 && earlier[0]?.slug === unit.slug;
  return {
    link: { text: unit.name, href: addresses.unit(unit.slug) },
    from: isSame
      ? []
      : byName(earlier).map((one) => ({ text: one.name, href: addresses.unitHeading(one) })),
    reports: counts.join(', ') || say.units.none,
    reporting: counts.length > 0,
  };
}

function countOf(site: Site, unit: Unit): number {
  return reportsOfUnit(site.archive, unit.key).length;
}

function byName(units: readonly Unit[]): readonly Unit[] {
  return [...units].sort((a, b) => compareNames(a.name, b.name));
}
