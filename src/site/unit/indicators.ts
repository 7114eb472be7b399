/** The key indicators of one unit: the newest figure of each, and how it has moved. */
import { findReport, reportsOfUnit } from '../../domain/archive.ts';
import type { Unit } from '../../domain/reference.ts';
import {
  caveatsOf,
  changeBetween,
  seriesOf,
  type Caveat,
  type Point,
  type Series,
} from '../../domain/series.ts';
import { madeOf, toldByUnit, type Move } from '../observed/told.ts';
import { caveatTexts, moveText, observedValue } from '../observed/view.ts';
import { capitalise, periodName } from '../period/name.ts';
import type { HeadlineFigure } from '../report/headline/headline.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';
import { marked, type Value } from '../value/view.ts';
import { changesIn } from './services.ts';

/** What provinces are asked for most, the most telling first. */
export const KEY_INDICATORS = [
  'cccd-issued',
  'eid-activated',
  'eid-issued',
  'asm-accounts',
  'bhyt-cccd-lookups-successful',
  'digital-signatures',
  'online-filing-share-all',
  'paperless-services',
];

/** So many of the country's own, which are others than those of provinces. */
const MOST = 12;

export interface IndicatorsView {
  readonly caption: string;
  readonly lines: readonly IndicatorLine[];
  /** All figures of the newest report that has any, in its table. */
  readonly more: Link | null;
}

export interface IndicatorLine {
  readonly name: Link;
  readonly value: Value;
  /** Null for percentages. */
  readonly unit: string | null;
  readonly period: Link;
  readonly change: string;
}

/** The key indicators of a unit; null where it has told of none. */
export function indicatorsView(site: Site, unit: Unit): IndicatorsView | null {
  const { say, archive, addresses } = site;
  const lines = latestOf(site, unit).map((latest) => lineOf(latest, site));
  if (lines.length === 0) return null;
  const newest = reportsOfUnit(archive, unit.key).findLast(({ figure_count }) => figure_count > 0);
  return {
    caption: say.standing.indicators_caption(unit.name),
    lines,
    more: newest
      ? {
          text: say.standing.more_figures(
            say.format.number(newest.figure_count),
            periodName(newest.period, say),
          ),
          href: newest.outlines.figures
            ? addresses.section(newest.id, 'figures')
            : addresses.report(newest.id),
        }
      : null,
  };
}

/** The first of them as a headline figure; one that a report states in two ways could not stand for it. */
export function indicatorFigure(site: Site, unit: Unit): HeadlineFigure | null {
  const latest = latestOf(site, unit).find(
    ({ point }) => !caveatsOf(point).includes('told-otherwise'),
  );
  if (!latest) return null;
  const { name, value, unit: measure, period } = lineOf(latest, site);
  return {
    label: name.text,
    value: value.text,
    unit: measure,
    changes: latest.move ? changesIn(latest.move, latest.series.kind === 'ratio', site) : [],
    doubt: value.doubt,
    note: value.marks.join('; ') || null,
    source: period,
  };
}

interface Latest {
  readonly id: string;
  readonly series: Series;
  readonly point: Point & { readonly kind: 'told' };
  readonly move: Move | undefined;
}

function latestOf(site: Site, unit: Unit): readonly Latest[] {
  const { archive } = site;
  const own = reportsOfUnit(archive, unit.key);
  const told = new Set(own.flatMap(({ indicators }) => indicators));
  const ids =
    unit.type === 'country'
      ? [...told].slice(0, MOST)
      : KEY_INDICATORS.filter((id) => told.has(id));
  return ids.flatMap((id) => {
    const observed = toldByUnit(archive, [`indicators/${id}/value`]).get(unit.key) ?? [];
    const numbers = observed.filter(({ observation }) => observation.told.kind === 'number');
    const all = seriesOf(madeOf(numbers, archive), own).map((series) => latestIn(id, series));
    return all.sort((a, b) => (a.point.period.end < b.point.period.end ? 1 : -1)).slice(0, 1);
  });
}

function latestIn(id: string, series: Series): Latest {
  const told = series.points.filter((point) => point.kind === 'told');
  const [earlier, point] = [told.at(-2), told.at(-1)!];
  const move = earlier && { change: changeBetween(series, earlier, point), earlier };
  return { id, series, point, move };
}

/** Caveats that stand beside every value already. */
const SAID: readonly Caveat[] = ['provisional', 'revised'];

function lineOf({ id, series, point, move }: Latest, site: Site): IndicatorLine {
  const { say, archive, addresses } = site;
  const indicator = archive.reference.indicators.find((one) => one.id === id)!;
  const { report, observation } = point.made;
  const head = findReport(archive, report.id)!;
  const unsaid = caveatsOf(point).filter((caveat) => !SAID.includes(caveat));
  const place = observation.place.slice(0, observation.place.lastIndexOf('/'));
  return {
    name: {
      text: capitalise(site.say.format.name(indicator)),
      href: addresses.indicator(id),
    },
    value: marked(observedValue(observation, head, say), caveatTexts(unsaid, say)),
    // A percentage has its sign already.
    unit: series.kind === 'ratio' ? null : say.format.unit(indicator.unit),
    period: {
      text: capitalise(periodName(head.period, say)),
      href: addresses.place(head.id, place),
    },
    change: moveText(move, series.kind === 'ratio', site),
  };
}
