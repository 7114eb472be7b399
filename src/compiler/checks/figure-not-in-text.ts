/**
 * A figure stands nowhere in the text that tells the others.
 *
 * Why: a number that was left out of the sentence, or changed beyond recognition, looks just like this.
 * What to do: compare with the document; a text that was shortened on purpose may leave it so, for this is a notice.
 * Judged: the values of figures, of ten and more, where most others of the same row, or of the same section of
 * the narrative, stand in its text in some form.
 *
 * Example: five of six figures stand in the result, and the sixth does not.
 */
import type { Claim } from './claims.ts';
import type { Check } from './check.ts';
import { spellingOf } from './likeness.ts';
import { stands } from './standing.ts';
import { mismatches } from './text-figure-mismatch.ts';
import { subjectsOf, type Subject } from './told-figures.ts';

/** Of so many at the least, more than three of four must stand: else the text tells what it likes. */
const FEWEST = 3;
const MOST = 0.75;

export const figureNotInText: Check<'figure-not-in-text'> = {
  code: 'figure-not-in-text',
  run({ reports, reference }, object) {
    const spell = spellingOf(reference);
    for (const report of reports)
      for (const subject of subjectsOf(report)) {
        const told = new Set(mismatches(report, subject, spell).map(({ claim }) => claim.value));
        for (const [, claims] of Map.groupBy(subject.claims.filter(isValue), placeIn(subject))) {
          const missing = claims.filter((claim) => !stands(claim, subject));
          const share = 1 - missing.length / claims.length;
          if (claims.length < FEWEST || share < MOST) continue;
          for (const { place, name, value } of missing)
            if (value >= 10 && !told.has(value)) object({ report, place, facts: { name, value } });
        }
      }
  },
};

/** The value of a figure of its own; shares can be computed, and parts be named one by one. */
function isValue({ place }: Claim): boolean {
  return place.endsWith('/value') && !place.includes('/parts/');
}

function placeIn({ sectionOf }: Subject): (claim: Claim) => string {
  return (claim) => sectionOf(claim)?.join(' ') ?? '';
}
