/** Which statuses (trạng thái) exclude each other, for everything that compares two. */
import type { StatusId } from './reference.ts';

/** Begun and not begun, or finished and not finished, exclude each other; running may be finished. */
export function excludes(a: StatusId, b: StatusId): boolean {
  if (a === b || a === 'unstated' || b === 'unstated') return false;
  if (a === 'not-started') return !isBefore(b);
  if (b === 'not-started') return !isBefore(a);
  return (a === 'completed' && isGoingOn(b)) || (b === 'completed' && isGoingOn(a));
}

function isBefore(status: StatusId): boolean {
  return status === 'awaiting-guidance' || status === 'carried-over';
}

function isGoingOn(status: StatusId): boolean {
  return status === 'in-progress' || isBefore(status);
}
