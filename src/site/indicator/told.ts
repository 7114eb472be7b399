/**
 * What reports tell of an indicator: its figures wherever they stand, and for two of them the grand totals of
 * the services table, which count the same. As series, by unit and scope.
 */
import type { Observation, Observed } from '../../domain/observation.ts';
import type { Indicator } from '../../domain/reference.ts';
import { seriesOf, type Made, type Point, type Series } from '../../domain/series.ts';
import { fieldOf, madeOf } from '../observed/told.ts';
import type { Site } from '../site.ts';

/** One line of figures: a unit, a scope, a time of one length. */
export interface FigureSeries {
  readonly series: Series;
  /** The first point that tells something: whose unit and scope all have. */
  readonly first: Made;
  readonly isWhole: boolean;
}

export interface ToldOfIndicator {
  readonly series: readonly FigureSeries[];
  /** The percentage that is printed with a value, if any. */
  readonly shareOf: (made: Made) => Observation | null;
}

/** The columns of the services table whose grand totals are indicators too. */
const TOTALS: Readonly<Record<string, string>> = {
  'essential-services-received': 'received',
  'essential-services-online': 'online',
};

export function toldOf({ id }: Indicator, { archive }: Pick<Site, 'archive'>): ToldOfIndicator {
  const own = archive.observed(`indicators/${id}`);
  const isValue = ({ observation }: Observed) => fieldOf(observation) === 'value';
  const shares = new Map(
    own
      .filter((one) => !isValue(one))
      .map(({ report, observation }) => [placeIn(report, observation), observation]),
  );
  const made = madeOf([...own.filter(isValue), ...totalsOf(id, archive)], archive);
  return {
    series: seriesOf(made, archive.reports).map((series) => {
      const first = firstTold(series.points);
      return { series, first, isWhole: first.observation.scope === undefined };
    }),
    shareOf: ({ report, observation }) => shares.get(placeIn(report.id, observation)) ?? null,
  };
}

function totalsOf(id: string, archive: Site['archive']): readonly Observed[] {
  const field = TOTALS[id];
  if (field === undefined) return [];
  return archive
    .observed('services/total')
    .filter(({ observation }) => fieldOf(observation) === field)
    .map(({ report, observation }) => ({
      report,
      observation: { ...observation, variable: `indicators/${id}/value` },
    }));
}

/** A figure's place in all reports, without the field. */
function placeIn(report: string, { place }: Observation): string {
  return `${report}/${place.slice(0, place.lastIndexOf('/'))}`;
}

/** A series has one: it begins and ends with a point that tells something. */
function firstTold(points: readonly Point[]): Made {
  const [first] = points;
  if (first?.kind !== 'told') throw new Error('A series begins with nothing told.');
  return first.made;
}
