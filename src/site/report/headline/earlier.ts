/** The earlier report with which a headline figure is compared. */
import { reportsOfUnit } from '../../../domain/archive.ts';
import type { Figure } from '../../../domain/figure.ts';
import { areOfOneLength, calendarOf } from '../../../domain/period.ts';
import { figuresOf, type Report, type ReportHead } from '../../../domain/report.ts';
import type { Context } from './headline.ts';

/** Indicators that deserve the top of the page, the most telling first. */
export const TELLING = ['cccd-issued', 'eid-activated', 'eid-issued', 'asm-declarations'];

/** What later reports are compared with: kept of each, so that none is opened once for each of them. */
export interface Earlier extends Pick<Report, 'period' | 'services'> {
  /** Telling figures of the whole unit. */
  readonly whole: readonly Figure[];
}

export function earlierOf(report: Report): Earlier {
  const { period, services } = report;
  return {
    period,
    services: services && { ...services, rows: [] },
    whole: figuresOf(report).filter(
      ({ indicator, value, qualifier, scope }) =>
        indicator !== null &&
        TELLING.includes(indicator) &&
        value !== null &&
        qualifier === null &&
        scope === null,
    ),
  };
}

const seen = new WeakMap<ReportHead, Earlier>();

/** The same of a report that is opened only where it has not been seen. */
function seenAs(head: ReportHead, { archive }: Context): Earlier {
  const earlier = seen.get(head) ?? earlierOf(archive.open(head.id));
  seen.set(head, earlier);
  return earlier;
}

/**
 * The latest earlier report of the unit, for a period of the same length, in which something is found; only
 * those that may hold it are opened.
 */
export function earlierWith<T>(
  context: Context,
  mayHold: (other: ReportHead) => boolean,
  find: (other: Earlier) => T | null,
): { readonly report: Earlier; readonly value: T } | null {
  const { archive, report } = context;
  const own = calendarOf(report.period);
  const earlier = reportsOfUnit(archive, report.unit.key).filter(
    (other) =>
      areOfOneLength(other.period, own) &&
      calendarOf(other.period).end < own.start &&
      mayHold(other),
  );
  for (const head of earlier.toReversed()) {
    const other = seenAs(head, context);
    const value = find(other);
    if (value !== null) return { report: other, value };
  }
  return null;
}
