/**
 * How several builds divide one site: each compiles everything, since reports are compared with one another,
 * and draws its share. Pages of one unit go to the unit's part, whatever is of no unit to the first.
 */

/** One of several parts, counted from 1. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** A build that draws everything. */
export const WHOLE: Share = { part: 1, of: 1 };

/** `2/5` as a share; null where it is none. */
export function readShare(text: string): Share | null {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
  if (!match) return null;
  const [part, of] = [Number(match[1]), Number(match[2])];
  return part <= of ? { part, of } : null;
}

/** The slugs of the units that report, sorted: one after another they take their turns. */
export function reportingUnits(reports: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(reports.map(({ id }) => id.slice(0, id.indexOf('/'))))].sort();
}

/** Whether the pages of a unit, by its slug, are of a share; a unit that does not report is of the first. */
export function unitsIn(
  { part, of }: Share,
  reports: readonly { readonly id: string }[],
): (slug: string) => boolean {
  const turns = new Map(reportingUnits(reports).map((slug, turn) => [slug, turn]));
  return (slug) => (turns.get(slug) ?? 0) % of === part - 1;
}
