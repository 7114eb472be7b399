/** Where a unit stands, in a line of a list of units: its newest figures, each with its report. */
import { reportsOfUnit } from '../../domain/archive.ts';
import type { Unit } from '../../domain/reference.ts';
import { capitalise, periodName } from '../period/name.ts';
import type { HeadlineFigure } from '../report/headline/headline.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';
import { servicesFigure, shareAt } from './services.ts';
import { completedFigure } from './statuses.ts';

export interface StandingLine {
  readonly unit: Link;
  /** Its newest report. */
  readonly newest: Link;
  readonly share: HeadlineFigure | null;
  /** The share in percent, for a bar. */
  readonly bar: number | null;
  readonly models: HeadlineFigure | null;
  readonly tasks: HeadlineFigure | null;
}

/** The line of a unit; null where it has sent no report. */
export function standingLine(site: Site, unit: Unit): StandingLine | null {
  const { say, archive, addresses } = site;
  const newest = reportsOfUnit(archive, unit.key).at(-1);
  if (!newest) return null;
  return {
    unit: { text: unit.name, href: addresses.unitHeading(unit) },
    newest: {
      text: capitalise(periodName(newest.period, say)),
      href: addresses.report(newest.id),
    },
    share: servicesFigure(site, 'share', unit.key),
    bar: shareAt(site, unit.key),
    models: completedFigure(site, 'models', unit.key),
    tasks: completedFigure(site, 'tasks', unit.key),
  };
}
