/** Chance that a seed repeats. */

export interface Chance {
  /** A number below 1. */
  readonly next: () => number;
  /** One of some. */
  readonly pick: <T>(among: readonly T[]) => T;
  /** One of what may be none: then null. */
  readonly any: <T>(among: readonly T[]) => T | null;
}

/** The same numbers for the same seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(among: readonly T[]): T => among[Math.floor(next() * among.length)]!;
  return { next, pick, any: (among) => (among.length === 0 ? null : pick(among)) };
}
