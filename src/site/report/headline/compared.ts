/** Two values of one kind beside each other, and the change from one to the other in words. */
import type { Change, Context } from './headline.ts';

export interface Written {
  readonly value: number;
  readonly text: string;
}

/** Two values of one kind, the earlier first, and the sentence that names the kind. */
export interface Compared {
  readonly from: Written;
  readonly to: Written;
  readonly says: Context['words']['byDocument'];
  readonly isPrinted: boolean;
}

/**
 * What is printed beside what was printed, and what the rows come to beside what they came to: one pair
 * where both are the same numbers, both where they are not, for they may point opposite ways.
 */
export function pairsOf(
  printed: readonly (Written | null)[],
  computed: readonly (Written | null)[],
  areSame: boolean,
  { words }: Context,
): readonly Compared[] {
  const pair = ([from, to]: typeof printed, says: Compared['says']): readonly Compared[] =>
    from && to ? [{ from, to, says, isPrinted: says === words.byDocument }] : [];
  const inPrint = pair(printed, words.byDocument);
  return inPrint.length > 0 && areSame ? inPrint : [...inPrint, ...pair(computed, words.byRows)];
}

/** A change with both values, and the times that they are of. */
export function changeOf(
  { from, to, says }: Compared,
  change: number,
  size: string,
  [earlier = '', now = '']: readonly string[],
  { words }: Context,
): Change {
  const text = change === 0 ? words.unchanged : size;
  return {
    sign: change > 0 ? '▲' : change < 0 ? '▼' : '=',
    text: says(text, earlier, from.text, now, to.text),
    judgement: 'neutral',
  };
}
