/** The page of a statistical indicator over all reports: what it is, and what every unit prints of it. */
import { findReport } from '../../domain/archive.ts';
import type { Indicator } from '../../domain/reference.ts';
import { numberAt } from '../../domain/series.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import type { SeriesChart } from '../chart/chart.ts';
import type { SearchFacts } from '../search/facts.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';
import { indicatorChart } from './chart.ts';
import { linesOf, scopeText, type IndicatorLine } from './lines.ts';
import { toldOf, type FigureSeries } from './told.ts';

export interface IndicatorView {
  readonly title: string;
  readonly description: string;
  readonly facts: SearchFacts;
  readonly crumbs: readonly Link[];
  readonly lead: string;
  readonly about: readonly IndicatorFact[];
  readonly chart: SeriesChart | null;
  /** What was left out of the table, and where it is. */
  readonly leftOut: readonly string[];
  readonly columns: { readonly whole: boolean; readonly target: boolean; readonly share: boolean };
  readonly units: readonly IndicatorUnit[];
  /** The newest figure of the units that printed one last, for the whole of each. */
  readonly latest: readonly IndicatorUnit[];
  readonly neighbours: readonly Link[];
}

/** What is known of the indicator itself. */
export interface IndicatorFact {
  readonly label: string;
  readonly values: readonly Link[];
  /** In Vietnamese alone. */
  readonly isVietnamese: boolean;
}

/** A line of figures of one unit, latest first. */
export interface IndicatorUnit {
  readonly unit: Link;
  readonly scope: string | null;
  readonly lines: readonly IndicatorLine[];
}

/** So many rows a table may have before it keeps to the latest, and then to figures of whole units. */
const MOST_ROWS = 90;

/** The page of one indicator. */
export function indicatorView(site: Site, id: string): IndicatorView {
  const { archive, addresses, say } = site;
  const indicator = archive.reference.indicators.find((one) => one.id === id)!;
  const told = toldOf(indicator, site);
  const made = told.series.flatMap(({ series }) =>
    series.points.flatMap((point) => (point.kind === 'told' ? [point.made] : [])),
  );
  const reports = new Set(made.map(({ report }) => report.id));
  const units = new Set(told.series.map(({ series }) => series.unit));
  const name = say.format.name(indicator);
  const { chosen, latestOnly, leftOut } = chosenOf(told.series, say);
  const newest = chosen.toSorted(byEnd).map(({ series, first, isWhole }) => {
    const lines = linesOf(series, indicator, told.shareOf, site);
    const { unit } = findReport(archive, first.report.id)!;
    return {
      unit: { text: unit.name, href: addresses.unitHeading(unit) },
      scope: isWhole ? null : scopeText(first.observation, site),
      lines: latestOnly ? lines.slice(0, 1) : lines,
    };
  });
  const shown = newest.toSorted(
    (a, b) =>
      compareNames(a.unit.text, b.unit.text) ||
      Number(a.scope !== null) - Number(b.scope !== null) ||
      compareNames(a.scope ?? '', b.scope ?? ''),
  );
  const has = (field: 'whole' | 'target' | 'share') =>
    shown.some(({ lines }) => lines.some((line) => line[field] !== null));
  return {
    title: name,
    description: say.indicator.page_description(name),
    facts: { kind: say.indicator.search_kind, name },
    crumbs: [{ text: say.indicator.title, href: addresses.indicators() }],
    lead:
      reports.size === 0
        ? say.indicator.page_none
        : say.indicator.page_lead(say.format.number(reports.size), say.format.number(units.size)),
    about: aboutOf(indicator, site),
    chart: indicatorChart(indicator, told.series, site),
    leftOut,
    columns: { whole: has('whole'), target: has('target'), share: has('share') },
    units: shown,
    latest: latestOf(newest),
    neighbours: archive.reference.indicators
      .filter((other) => other.group === indicator.group && other.id !== id)
      .map((other) => indicatorLink(other, site)),
  };
}

/** So many find room in a picture. */
const LATEST = 3;

function latestOf(newest: readonly IndicatorUnit[]): readonly IndicatorUnit[] {
  return newest
    .filter(({ scope }) => scope === null)
    .map((one) => ({ ...one, lines: one.lines.filter(({ value }) => value !== null).slice(0, 1) }))
    .filter(({ lines }) => lines.length > 0)
    .slice(0, LATEST);
}

export function indicatorLink(indicator: Indicator, { addresses, say }: Site): Link {
  return { text: say.format.name(indicator), href: addresses.indicator(indicator.id) };
}

/** A flow, a running total, a state, or a percentage. */
export function kindOf({ kind, cumulative }: Indicator): 'flow' | 'total' | 'stock' | 'ratio' {
  return cumulative ? 'total' : kind;
}

/** The series for which the table has room. */
function chosenOf(all: readonly FigureSeries[], say: Site['say']) {
  const told = ({ series: { points } }: FigureSeries) =>
    points.filter(({ kind }) => kind === 'told').length;
  const count = (some: readonly FigureSeries[]) =>
    some.map(told).reduce((sum, one) => sum + one, 0);
  const rows = all.flatMap(({ series: { points } }) =>
    points.filter(({ kind }, at) => kind === 'told' || points[at - 1]?.kind === 'told'),
  );
  const latestOnly = rows.length > MOST_ROWS;
  const whole = all.filter(({ isWhole }) => isWhole);
  const isCut = new Set(all.map(seriesName)).size > MOST_ROWS && whole.length > 0;
  const chosen = isCut ? whole : all;
  // The latest of each unit, where units have series of several lengths; the latest units, where all are too many.
  const latest = [...Map.groupBy(chosen.toSorted(byEnd), seriesName).values()].map(
    ([last]) => last!,
  );
  const kept = latestOnly ? latest.slice(0, MOST_ROWS) : chosen;
  return {
    chosen: kept,
    latestOnly,
    leftOut: [
      ...(latestOnly
        ? [say.indicator.only_latest(say.format.number(count(chosen) - kept.length))]
        : []),
      ...(isCut ? [say.indicator.only_whole(say.format.number(count(all) - count(whole)))] : []),
    ],
  };
}

function seriesName({ series: { variable, unit } }: FigureSeries): string {
  return `${unit} ${variable}`;
}

function byEnd(a: FigureSeries, b: FigureSeries): number {
  const end = ({ series: { points } }: FigureSeries) =>
    points.filter((point) => numberAt(point) !== null).at(-1)?.period.end ?? '';
  return end(a) < end(b) ? 1 : -1;
}

function aboutOf(indicator: Indicator, site: Site): readonly IndicatorFact[] {
  const { archive, say } = site;
  const { indicators, indicator_groups } = archive.reference;
  const words = say.indicator.about;
  const whole = indicators.find(({ id }) => id === indicator.part_of);
  const parts = indicators.filter(({ part_of }) => part_of === indicator.id);
  const group = indicator_groups.find(({ id }) => id === indicator.group);
  const text = (value: string): readonly Link[] => [{ text: value, href: null }];
  const facts: readonly IndicatorFact[] = [
    {
      label: words.measured_in,
      values: text(say.format.unit(indicator.unit)),
      isVietnamese: false,
    },
    {
      label: words.kind,
      values: text(say.indicator.kind_notes[kindOf(indicator)]),
      isVietnamese: false,
    },
    {
      label: words.definition,
      values: indicator.definition_vi === undefined ? [] : text(indicator.definition_vi),
      isVietnamese: true,
    },
    { label: words.group, values: group ? text(say.format.name(group)) : [], isVietnamese: false },
    {
      label: words.part_of,
      values: whole ? [indicatorLink(whole, site)] : [],
      isVietnamese: false,
    },
    {
      label: words.parts,
      values: parts.map((part) => indicatorLink(part, site)),
      isVietnamese: false,
    },
  ];
  return facts.filter(({ values }) => values.length > 0);
}
