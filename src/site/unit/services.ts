/** The public services of one unit: their totals, report by report, with the gaps between. */
import { reportsOfUnit } from '../../domain/archive.ts';
import type { PeriodKind } from '../../domain/period.ts';
import { seriesOf, type Point, type Series } from '../../domain/series.ts';
import {
  madeOf,
  movesAmong,
  reportsAmong,
  toldByUnit,
  type Move,
  type Told,
} from '../observed/told.ts';
import {
  caveatTexts,
  computedText,
  differenceText,
  moveText,
  rowAddress,
  valueIn,
} from '../observed/view.ts';
import { capitalise, periodName } from '../period/name.ts';
import type { HeadlineFigure } from '../report/headline/headline.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';
import type { Value } from '../value/view.ts';
import { agrees } from '../../domain/figure.ts';

/** What is told of all services together. */
export const TOTALS = ['services/total/received', 'services/total/online', 'services/total/share'];

export interface ServicesView {
  readonly caption: string;
  /** Monthly reports, yearly ones …: lines of different length stand apart. */
  readonly groups: readonly { readonly heading: string; readonly lines: readonly Line[] }[];
  /** Said where not all lines are shown. */
  readonly newest: string | null;
}

export type Line =
  | {
      readonly kind: 'told';
      readonly period: Link;
      readonly received: Value;
      readonly online: Value;
      readonly share: Value;
      readonly change: string;
    }
  | { readonly kind: 'untold'; readonly text: string };

/** So many lines a unit's table has at most, the newest of each length of period. */
const MOST_LINES = 24;

/** The services of a unit; null where it has told of none. */
export function servicesView(site: Site, unit: string, name: string): ServicesView | null {
  const { say, archive } = site;
  const observed = toldByUnit(archive, TOTALS).get(unit) ?? [];
  const told = new Map(reportsAmong(observed, archive).map((one) => [one.head.id, one]));
  if (told.size === 0) return null;
  const moves = movesAmong(observed, 'share', archive);
  const shares = observed.filter(({ observation }) => observation.variable === TOTALS[2]);
  const groups = seriesOf(madeOf(shares, archive), reportsOfUnit(archive, unit)).map((series) => ({
    heading: headingOf(series, site),
    lines: linesOf(series, told, moves, site),
  }));
  const all = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const shown = groups.map(({ heading, lines }) => ({
    heading,
    lines: lines.slice(0, MOST_LINES),
  }));
  const count = shown.reduce((sum, { lines }) => sum + lines.length, 0);
  return {
    caption: say.standing.services_caption(name),
    groups: shown,
    newest:
      count < all ? say.standing.newest(say.format.number(count), say.format.number(all)) : null,
  };
}

function headingOf({ points }: Series, { say }: Site): string {
  const kind: PeriodKind = points[0]!.period.kind;
  return say.standing.by_kind[kind];
}

function linesOf(
  { points }: Series,
  told: ReadonlyMap<string, Told>,
  moves: ReadonlyMap<string, Move>,
  site: Site,
): readonly Line[] {
  const { say } = site;
  return runsOf(points)
    .toReversed()
    .map((run): Line => {
      const [first] = run;
      if (first!.kind === 'untold') return { kind: 'untold', text: gapText(run, first!.why, site) };
      const one = told.get(first!.made.report.id)!;
      return {
        kind: 'told',
        period: { text: capitalise(periodName(one.head.period, say)), href: rowAddress(one, site) },
        received: valueIn(one, 'received', say),
        online: valueIn(one, 'online', say),
        share: valueIn(one, 'share', say),
        change: moveText(moves.get(one.head.id), true, site),
      };
    });
}

/** Every point that was told by itself; gaps for one reason together. */
function runsOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  for (const point of points) {
    const last = runs.at(-1)?.at(-1);
    const goesOn = last?.kind === 'untold' && point.kind === 'untold' && last.why === point.why;
    if (goesOn) runs.at(-1)!.push(point);
    else runs.push([point]);
  }
  return runs;
}

function gapText(
  run: readonly Point[],
  why: keyof Site['say']['standing']['untold'],
  { say }: Site,
): string {
  const [first, last] = [run[0]!, run.at(-1)!].map(({ period }) => periodName(period, say));
  const reason = say.standing.untold[why];
  return run.length === 1
    ? say.standing.untold_one(capitalise(first!), reason)
    : say.standing.untold_run(capitalise(first!), last!, reason);
}

/** The newest table of services that prints no total for all of them, where the unit has no other. */
export function servicesWithoutTotal(site: Site, unit: string): Link | null {
  const { say, archive, addresses } = site;
  if (toldByUnit(archive, TOTALS).has(unit)) return null;
  const newest = reportsOfUnit(archive, unit).findLast(
    ({ outlines }) => outlines.services !== null,
  );
  return (
    (newest && {
      text: say.standing.without_total(
        say.format.number(newest.outlines.services!.rows),
        periodName(newest.period, say),
      ),
      href: addresses.section(newest.id, 'services'),
    }) ??
    null
  );
}

/** How many applications, or what part of them online: of the newest report with a total. */
export function servicesFigure(
  site: Site,
  field: 'received' | 'share',
  unit: string,
): HeadlineFigure | null {
  const { archive, say } = site;
  const observed = toldByUnit(archive, TOTALS).get(unit) ?? [];
  const newest = reportsAmong(observed, archive)[0];
  return newest ? figureOf(newest, field, say.standing[field], observed, site) : null;
}

/** The share that is printed last, in percent; null where none is. */
export function shareAt({ archive }: Site, unit: string): number | null {
  const newest = reportsAmong(toldByUnit(archive, TOTALS).get(unit) ?? [], archive)[0];
  const told = newest?.fields.get('share')?.told;
  return told?.kind === 'number' ? told.value : null;
}

function figureOf(
  one: Told,
  field: 'received' | 'share',
  label: string,
  observed: Parameters<typeof movesAmong>[0],
  site: Site,
): HeadlineFigure | null {
  const { say, archive } = site;
  const observation = one.fields.get(field);
  if (!observation) return null;
  const { told, computed, kind } = observation;
  const isPrinted = told.kind === 'number';
  if (!isPrinted && computed === null) return null;
  const differs =
    isPrinted &&
    computed !== null &&
    (kind === 'ratio' ? !agrees(told, computed) : told.value !== computed);
  const move = movesAmong(observed, field, archive).get(one.head.id);
  return {
    label,
    value: isPrinted ? valueIn(one, field, say).text : computedText(computed!, kind, say),
    unit: null,
    changes: move ? changesIn(move, kind === 'ratio', site) : [],
    doubt: differs ? say.standing.added_up(computedText(computed, kind, say)) : null,
    note: isPrinted ? null : say.standing.ours,
    source: {
      text: capitalise(periodName(one.head.period, say)),
      href: rowAddress(one, site),
    },
  };
}

/** A move as a headline draws it; of applications neither way is better. */
export function changesIn(
  { change, earlier }: Move,
  isShare: boolean,
  { say }: Site,
): HeadlineFigure['changes'] {
  if (change === null) return [];
  const { difference, caveats } = change;
  const [sign, ...words] = differenceText(difference, isShare, say).split(' ');
  const isUnchanged = difference === 0;
  const moved = isUnchanged ? say.observed.unchanged : words.join(' ');
  const compared = say.standing.compared(moved, periodName(earlier.period, say));
  return [
    {
      sign: isUnchanged ? '' : sign!,
      text: [compared, ...caveatTexts(caveats, say)].join('; '),
      judgement: isUnchanged || !isShare ? 'neutral' : difference > 0 ? 'up' : 'down',
    },
  ];
}
