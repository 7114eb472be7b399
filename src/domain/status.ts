/** Which statuses (trạng thái) exclude each other, for everything that compares two. */
import type { StatusId } from './reference.ts';

/** Begun and not begun, or finished and not finished, exclude each other; running may be finished. */
export function excludes(a: StatusId, b: StatusId): boolean {
  const pair = [a, b];
  const has = (...statuses: readonly StatusId[]) =>
    pair.some((status) => statuses.includes(status));
  if (a === b || has('unstated')) return false;
  if (has('not-started')) return !has('awaiting-guidance', 'carried-over');
  return has('completed') && has('in-progress', 'awaiting-guidance', 'carried-over');
}
