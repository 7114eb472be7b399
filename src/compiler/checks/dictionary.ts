/** What the checks of figures ask of the dictionary of indicators. */
import type { Measure } from '../../domain/measure.ts';
import { oncePer } from '../../domain/once.ts';
import type { Indicator, Reference } from '../../domain/reference.ts';

export type Dictionary = ReadonlyMap<string, Indicator>;

export const dictionaryOf = oncePer(
  ({ indicators }: Reference): Dictionary =>
    new Map(indicators.map((indicator) => [indicator.id, indicator])),
);

/** What an indicator is a part of, and what that is a part of, the nearest first. */
export function wholesOf(indicator: string, dictionary: Dictionary): readonly string[] {
  const wholes: string[] = [];
  for (let whole = dictionary.get(indicator)?.part_of; whole !== undefined;) {
    // A dictionary that goes in circles is no reason to do so.
    if (wholes.includes(whole)) break;
    wholes.push(whole);
    whole = dictionary.get(whole)?.part_of;
  }
  return wholes;
}

/** The days of which a measure speaks: a state has a day and no beginning. */
export function timeOf({ indicator, start, end }: Measure, dictionary: Dictionary): string {
  const isState = dictionary.get(indicator)?.kind === 'stock';
  return `${isState ? '' : (start ?? '')} ${end!}`;
}
