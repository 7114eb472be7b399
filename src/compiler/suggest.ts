/** The nearest known word to what someone wrote, without regard to marks, đ and case. */
import { distance } from 'fastest-levenshtein';

import { foldName } from '../domain/vietnamese.ts';

/** A word that would be accepted, and other names by which people may mean it. */
export interface Candidate {
  readonly word: string;
  readonly names?: readonly string[];
}

/**
 * The one candidate that is near enough to be meant: by a few letters or, failing that, because a name
 * of it holds all that was written; null when none or several are. Short words must be met exactly.
 */
export function suggest(written: string, candidates: readonly Candidate[]): string | null {
  const wanted = foldName(written);
  if (wanted === '') return null;
  return nearest(wanted, candidates) ?? onlyHolder(wanted, candidates);
}

function nearest(wanted: string, candidates: readonly Candidate[]): string | null {
  const limit = wanted.length < 4 ? 0 : Math.max(1, Math.floor(wanted.length / 4));
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

function onlyHolder(wanted: string, candidates: readonly Candidate[]): string | null {
  if (wanted.length < 3) return null;
  const holders = candidates.filter(({ word, names = [] }) =>
    [word, ...names].some((name) => ` ${foldName(name)} `.includes(` ${wanted} `)),
  );
  return holders.length === 1 ? holders[0]!.word : null;
}
