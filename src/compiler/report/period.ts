/** The period of a report (kỳ báo cáo), as the folder names it and the head moves its days. */
import type { Period } from '../../domain/period.ts';
import type { Written } from '../written.ts';

type WrittenPeriod = Written['report']['period'];

/** The period's id, as the head says it. */
export function writtenPeriod(period: WrittenPeriod): string {
  return String(typeof period === 'object' ? period.id : period);
}

/**
 * The folder decides the period (a difference has been reported); the head may move its days, from
 * mid-month to mid-month, but not out of it.
 */
export function reportPeriod(written: WrittenPeriod, period: Period): Period {
  const moved = movedPeriod(written, period);
  return isWithin(moved, period) ? moved : period;
}

/** The period with the days of the head, wherever they are. */
export function movedPeriod(written: WrittenPeriod, period: Period): Period {
  if (typeof written !== 'object') return period;
  return { ...period, start: written.start ?? period.start, end: written.end ?? period.end };
}

/** Ends within the period, and begins no more than the length of one before it. */
export function isWithin(moved: Period, period: Period): boolean {
  const length = Date.parse(period.end) - Date.parse(period.start);
  const earliest = new Date(Date.parse(period.start) - length).toISOString().slice(0, 10);
  return (
    earliest <= moved.start &&
    moved.start <= moved.end &&
    period.start <= moved.end &&
    moved.end <= period.end
  );
}

/** What is printed of the period, and what it is reckoned from. */
export function periodNotes(written: WrittenPeriod) {
  const notes = typeof written === 'object' ? written : undefined;
  return { period_printed: notes?.printed ?? null, period_basis: notes?.basis ?? null };
}
