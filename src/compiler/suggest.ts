/** The nearest known word to what someone wrote, without regard to marks, đ and case. */
import { distance } from 'fastest-levenshtein';

import { foldName } from '../domain/vietnamese.ts';

/** A word that would be accepted, and other names by which people may mean it. */
export interface Candidate {
  readonly word: string;
  readonly names?: readonly string[];
}

/** The one candidate that is near enough to be meant; null when none or several are. */
export function suggest(written: string, candidates: readonly Candidate[]): string | null {
  const wanted = foldName(written);
  if (wanted === '') return null;
  const limit = Math.floor(wanted.length / 4) + 1;
  let best: string | null = null;
  let least = limit + 1;
  let isTied = false;
  for (const { word, names = [] } of candidates)
    for (const name of [word, ...names]) {
      const folded = foldName(name);
      if (Math.abs(folded.length - wanted.length) > limit) continue;
      const steps = distance(wanted, folded);
      if (steps < least) [best, least, isTied] = [word, steps, false];
      else if (steps === least && word !== best) isTied = true;
    }
  return isTied ? null : best;
}
