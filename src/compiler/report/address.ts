/** Which report a folder under content/reports/ is of, by its name. */
import { parsePeriod, type Period } from '../../domain/period.ts';

export interface Address {
  /** Slug of a unit, or what stands in its place. */
  readonly province: string;
  readonly period: Period;
  /** What sets a second report of one unit and period apart: `mo-hinh`. */
  readonly suffix: string | null;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PERIOD_AND_SUFFIX =
  /^(\d{4}(?:-(?:q[1-4]|h[12])|-\d{2}(?:--\d{4}-\d{2})?)?)(?:-([a-z][a-z0-9]*(?:-[a-z0-9]+)*))?$/;

/** `bac-giang/2024-02-mo-hinh` → unit, period, suffix; null where the folder is not so named. */
export function readAddress(id: string): Address | null {
  const [province, name, ...deeper] = id.split('/');
  if (!province || !name || deeper.length > 0 || !SLUG.test(province)) return null;
  const match = PERIOD_AND_SUFFIX.exec(name);
  const period = match && parsePeriod(match[1]!);
  return period ? { province, period, suffix: match[2] ?? null } : null;
}
