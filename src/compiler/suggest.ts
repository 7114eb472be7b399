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
 * of it holds all that was written; null when none or several are. Short words must be met exactly, and
 * nothing is offered across a negation or another number: whoever writes «Chưa hoàn thành» does not mean
 * «Đã hoàn thành», nor «9 tháng» «6 tháng».
 */
export function suggest(written: string, candidates: readonly Candidate[]): string | null {
  const wanted = foldName(written);
  if (wanted === '') return null;
  const meant = agreeing(wanted, candidates);
  return nearest(wanted, meant) ?? onlyHolder(wanted, meant);
}

function agreeing(wanted: string, candidates: readonly Candidate[]): readonly Agreeing[] {
  const [no, digits] = [negations(wanted), numbers(wanted)];
  return candidates.flatMap((candidate) => {
    const told = readingsOf(candidate)
      .filter((reading) => reading.negations === no && reading.numbers === digits)
      .map(({ folded }) => folded);
    return told.length > 0 ? [{ word: candidate.word, told }] : [];
  });
}

/** A name as it is compared. */
interface Reading {
  readonly folded: string;
  readonly negations: number;
  readonly numbers: string;
}

/** The same candidates are asked for hundreds of times; to fold their names is most of the work. */
const read = new WeakMap<Candidate, readonly Reading[]>();

function readingsOf(candidate: Candidate): readonly Reading[] {
  const known = read.get(candidate);
  if (known) return known;
  const { word, names = [] } = candidate;
  const readings = [word, ...names].map(foldName).map((folded) => ({
    folded,
    negations: negations(folded),
    numbers: numbers(folded),
  }));
  read.set(candidate, readings);
  return readings;
}

/** The one candidate that differs from what someone wrote by a few letters; null when none or several do. */
export function suggestNear(written: string, candidates: readonly Candidate[]): string | null {
  const wanted = foldName(written);
  return wanted === '' ? null : nearest(wanted, agreeing(wanted, candidates));
}

/** A word with its folded names that say as often «không» as what was written, and the same numbers. */
interface Agreeing {
  readonly word: string;
  readonly told: readonly string[];
}

/** How often a folded text says no; «chữa» folds to the same letters as «chưa», on both sides alike. */
function negations(folded: string): number {
  return folded.match(/\b(?:chua|khong)\b/g)?.length ?? 0;
}

/** The numbers of a text: «9 tháng» is not near «6 tháng». */
function numbers(folded: string): string {
  return (folded.match(/\d+/g) ?? []).join(' ');
}

function nearest(wanted: string, candidates: readonly Agreeing[]): string | null {
  const limit = wanted.length < 4 ? 0 : Math.max(1, Math.floor(wanted.length / 4));
  let best: string | null = null;
  let least = limit + 1;
  let isTied = false;
  for (const { word, told } of candidates)
    for (const folded of told) {
      if (Math.abs(folded.length - wanted.length) > limit) continue;
      const steps = distance(wanted, folded);
      if (steps < least) [best, least, isTied] = [word, steps, false];
      else if (steps === least && word !== best) isTied = true;
    }
  return isTied ? null : best;
}

/** The candidates with a name that holds all that was written, those with the shortest names first. */
export function holdersOf(written: string, candidates: readonly Candidate[]): readonly string[] {
  const wanted = foldName(written);
  if (wanted.length < 3) return [];
  const found = agreeing(wanted, candidates).flatMap(({ word, told }) => {
    const holding = told.filter((name) => ` ${name} `.includes(` ${wanted} `));
    return holding.length > 0 ? [{ word, length: Math.min(...holding.map((n) => n.length)) }] : [];
  });
  return found.sort((a, b) => a.length - b.length).map(({ word }) => word);
}

function onlyHolder(wanted: string, candidates: readonly Agreeing[]): string | null {
  if (wanted.length < 3) return null;
  const holders = candidates.filter(({ told }) =>
    told.some((name) => ` ${name} `.includes(` ${wanted} `)),
  );
  return holders.length === 1 ? holders[0]!.word : null;
}
