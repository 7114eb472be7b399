/** The list of all indicators in their groups, from heads of reports alone. */
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';
import { indicatorLink, kindOf } from './view.ts';

export interface IndicatorsView {
  readonly lead: string;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: readonly IndicatorRow[];
  }[];
}

export interface IndicatorRow {
  readonly indicator: Link;
  readonly unit: string;
  readonly kind: string;
  /** In how many reports, or that it is in none. */
  readonly reports: string;
  readonly isTold: boolean;
}

/** Every indicator with how many reports print it. */
export function indicatorsView(site: Site): IndicatorsView {
  const { archive, say } = site;
  const { indicators, indicator_groups } = archive.reference;
  const counts = new Map<string, number>();
  for (const report of archive.reports)
    for (const id of report.indicators) counts.set(id, (counts.get(id) ?? 0) + 1);
  const told = indicators.filter(({ id }) => counts.has(id));
  return {
    lead: say.indicator.lead(say.format.number(indicators.length), say.format.number(told.length)),
    groups: indicator_groups.map((group) => ({
      id: group.id,
      name: say.format.name(group),
      rows: indicators
        .filter((one) => one.group === group.id)
        .map((one) => {
          const count = counts.get(one.id);
          return {
            indicator: indicatorLink(one, site),
            unit: say.format.unit(one.unit),
            kind: say.indicator.kinds[kindOf(one)],
            reports: count === undefined ? say.indicator.not_reported : say.format.number(count),
            isTold: count !== undefined,
          };
        }),
    })),
  };
}
