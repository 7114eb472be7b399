/**
 * What moved most in a period: shares of online filing and key indicators, each against the report before of
 * the same unit. Only what may be compared is ranked; what is in doubt is counted, not ranked, for a slip of
 * the pen is the largest move of all.
 */
import { findReport, type Archive } from '../../domain/archive.ts';
import { agrees } from '../../domain/figure.ts';
import type { Observation } from '../../domain/observation.ts';
import { oncePer } from '../../domain/once.ts';
import { movesAmong, type Move } from '../observed/told.ts';
import { moveText, observedValue } from '../observed/view.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';
import { KEY_INDICATORS } from '../unit/indicators.ts';
import type { Value } from '../value/view.ts';
import { capitalise } from './name.ts';

export interface MovesView {
  readonly shares: readonly MoveLine[];
  readonly indicators: readonly MoveLine[];
  /** How many moves are left out for their doubts; null where none is. */
  readonly left: string | null;
}

export interface MoveLine {
  readonly unit: Link;
  readonly what: string;
  /** At its place. */
  readonly value: Value;
  readonly href: string;
  readonly change: string;
}

/** So many of each are shown. */
const MOST = 8;

/** A move, and how large it is among its kind. */
interface Ranked {
  readonly report: string;
  readonly observation: Observation;
  readonly move: Move;
  readonly size: number;
}

interface OfPeriod {
  readonly shares: readonly Ranked[];
  readonly indicators: readonly Ranked[];
  readonly doubtful: number;
}

/** What moved most in the reports of a period; null where nothing can be compared. */
export function movesView(site: Site, period: string): MovesView | null {
  const { say } = site;
  const found = movesOf(site.archive).get(period);
  if (!found) return null;
  return {
    shares: found.shares.map((one) => lineOf(one, site)),
    indicators: found.indicators.map((one) => lineOf(one, site)),
    left: found.doubtful > 0 ? say.period_page.moves_left(say.format.number(found.doubtful)) : null,
  };
}

function lineOf({ report, observation, move }: Ranked, site: Site): MoveLine {
  const { say, archive, addresses } = site;
  const head = findReport(archive, report)!;
  const { place, kind, variable } = observation;
  return {
    unit: { text: head.unit.name, href: addresses.unitHeading(head.unit) },
    what: nameOf(variable, site),
    value: observedValue(observation, head, say),
    href: addresses.place(report, place.slice(0, place.lastIndexOf('/'))),
    change: moveText(move, kind === 'ratio', site),
  };
}

function nameOf(variable: string, { say, archive: { reference } }: Site): string {
  const [kind, id] = variable.split('/');
  if (id === 'total') return say.period_page.all_services;
  const service = reference.services.find((one) => one.id === id);
  if (kind === 'services') return service ? say.format.shortName(service) : id!;
  const indicator = reference.indicators.find((one) => one.id === id);
  return indicator ? capitalise(say.format.name(indicator)) : id!;
}

/** Of every period the largest moves; one subject at a time is read, and what does not rank is let go. */
const movesOf = oncePer((archive: Archive): ReadonlyMap<string, OfPeriod> => {
  const services = archive.reference.services.map(({ id }) => `services/${id}/share`);
  const indicators = KEY_INDICATORS.map((id) => `indicators/${id}/value`);
  const periods = new Map<string, OfPeriod>();
  const variables = [
    ...['services/total/share', ...services].map((variable) => ['shares', variable] as const),
    ...indicators.map((variable) => ['indicators', variable] as const),
  ];
  for (const [kind, variable] of variables)
    for (const [period, ranked] of Map.groupBy(movesIn(archive, variable), periodOf(archive))) {
      const known = periods.get(period) ?? { shares: [], indicators: [], doubtful: 0 };
      const sound = ranked.filter(isSound);
      periods.set(period, {
        ...known,
        [kind]: [...known[kind], ...sound].sort((a, b) => b.size - a.size).slice(0, MOST),
        doubtful: known.doubtful + ranked.length - sound.length,
      });
    }
  return periods;
});

function periodOf(archive: Archive): (one: Ranked) => string {
  return ({ report }) => findReport(archive, report)!.period.id;
}

function movesIn(archive: Archive, variable: string): readonly Ranked[] {
  const [kind, id, field] = variable.split('/') as [string, string, string];
  const observed = archive
    .observed(`${kind}/${id}`)
    .filter(({ observation }) => observation.variable === variable);
  const moves = movesAmong(observed, field, archive);
  return observed.flatMap(({ report, observation }) => {
    const move = moves.get(report);
    const change = move?.change;
    if (!change || change.difference === 0) return [];
    const size =
      observation.kind === 'ratio'
        ? Math.abs(change.difference)
        : Math.abs(Math.log(change.ratio ?? 1));
    return Number.isFinite(size) && size > 0 ? [{ report, observation, move, size }] : [];
  });
}

/** Whether neither number is doubted, nor comes to another than is printed. */
function isSound({ observation, move: { change, earlier } }: Ranked): boolean {
  return (
    !change!.caveats.some((caveat) => caveat === 'doubt' || caveat === 'told-otherwise') &&
    isAsComputed(observation) &&
    (earlier.kind === 'untold' || isAsComputed(earlier.made.observation))
  );
}

function isAsComputed({ told, computed, kind }: Observation): boolean {
  if (told.kind !== 'number' || computed === null) return true;
  return kind === 'ratio' ? agrees(told, computed) : told.value === computed;
}
