/**
 * A slip of the keyboard in a small, right report (tests/mistakes/report): what stands there, what an officer
 * types, and what that officer writes once the message has been read.
 */

export interface Mistake {
  /** What was done, in an officer's words. */
  readonly name: string;
  /** The file's name, or that of the folder of the report. */
  readonly file: string;
  /** What stands in the file of the report; once, unless the slip is made all over it. */
  readonly right: string;
  readonly typed: string;
  /**
   * What is written when the message is followed: a text in the place of what was typed; `suggested`, what
   * the message suggests; `accepted`, nothing, for it was no mistake.
   */
  readonly then: string;
}

export interface Kind {
  /** Names its file of expected texts. */
  readonly name: string;
  readonly title: string;
  readonly mistakes: readonly Mistake[];
}

/** Whatever is suggested, at each place, is written there. */
export const SUGGESTED = 'suggested';
/** Read as it was meant: nothing need be written. */
export const ACCEPTED = 'accepted';

/** Mistakes in one file; what is written then is what is suggested, unless it is said. */
export function inFile(
  file: string,
  ...rows: readonly (readonly [
    name: string,
    right: string,
    typed: string,
    then?: string | undefined,
  ])[]
): readonly Mistake[] {
  return rows.map(([name, right, typed, then = SUGGESTED]) => ({ name, file, right, typed, then }));
}

/** Mistakes after which the right text must be written again. */
export function undone(
  file: string,
  ...rows: readonly (readonly [name: string, right: string, typed: string])[]
): readonly Mistake[] {
  return rows.map(([name, right, typed]) => ({ name, file, right, typed, then: right }));
}
