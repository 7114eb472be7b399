/**
 * A text tells a figure with one slip: a digit changed, moved, lost or added, or its separator elsewhere.
 *
 * Why: citizens read the sentence, and everything else takes the figure. What to do: compare both with the
 * document, and correct the one that differs.
 * Judged: the figures of a row against its texts, those of the narrative (and the printed totals and counts
 * that it tells) against the narrative. Told is only what can hardly be meant otherwise: the figure stands
 * nowhere in the text in any form; the number in the text is one slip from it, is no other number that the
 * row or the report has, and is no day, document, duration or range; and short numbers, which resemble each
 * other by chance, must stand where the figure would: «115/168» beside the same 168, a share beside its
 * count, or before the figure's unit among the words of its name.
 *
 * Example: the result says 1.689 hồ sơ, the figure below it 1869.
 */
import { agrees } from '../../domain/figure.ts';
import { digitsOf, type NumberInText } from '../../domain/numbers-in-text.ts';
import { oncePerText } from '../../domain/once.ts';
import type { Report } from '../../domain/report.ts';
import type { Check } from './check.ts';
import type { Claim } from './claims.ts';
import { mayMean, slipOf, spellingOf, weightOf, type Spelling, type Suspect } from './likeness.ts';
import { numbersOf } from './report-numbers.ts';
import { isIn, stands } from './standing.ts';
import { subjectsOf, type Subject, type ToldText } from './told-figures.ts';

export const textFigureMismatch: Check<'text-figure-mismatch'> = {
  code: 'text-figure-mismatch',
  run({ reports, reference }, object) {
    const spell = spellingOf(reference);
    for (const report of reports)
      for (const subject of subjectsOf(report))
        for (const { told, number, claim } of mismatches(report, subject, spell)) {
          const facts = {
            printed: number.words,
            computed: claim.value,
            name: claim.name,
            slip: slipOf(claim, number)!,
          };
          const related = { report, place: claim.place };
          object({ report, place: told.place, words: placeable(told, number), facts, related });
        }
  },
};

const found = new WeakMap<Subject, readonly Suspect[]>();

/** The numbers of a subject's texts that are figures with a slip, as far as one can be sure. */
export function mismatches(report: Report, subject: Subject, spell: Spelling): readonly Suspect[] {
  const known = found.get(subject) ?? findMismatches(report, subject, spell);
  found.set(subject, known);
  return known;
}

function findMismatches(report: Report, subject: Subject, spell: Spelling): readonly Suspect[] {
  const suspects = suspectsOf(report, subject);
  if (suspects.length > MOST_SUSPECTS) return [];
  const byNumber = Map.groupBy(suspects, ({ number }) => number);
  const byValue = Map.groupBy(suspects, ({ claim }) => claim.value);
  const sure = suspects.flatMap((suspect) => {
    const words = new Set(byValue.get(suspect.claim.value)!.map(({ number }) => number.words));
    const values = new Set(byNumber.get(suspect.number)!.map(({ claim }) => claim.value));
    const weight = weightOf(suspect, words.size === 1 && values.size === 1, spell);
    return weight > 0 ? [{ ...suspect, weight }] : [];
  });
  // Of two numbers that may both be meant none surely is; of two figures the likelier.
  const best = [...Map.groupBy(sure, ({ claim }) => claim).values()].flatMap((same) => {
    const heaviest = allHeaviest(same);
    return new Set(heaviest.map(({ number }) => number.words)).size === 1 ? [heaviest[0]!] : [];
  });
  return [...Map.groupBy(best, ({ number }) => number).values()].map(
    (same) => allHeaviest(same)[0]!,
  );
}

/** Where so many numbers are like figures, each is like one by chance. */
const MOST_SUSPECTS = 1000;

/** Every number that one slip makes of a claim that the texts do not make, and that nothing else explains. */
function suspectsOf(report: Report, subject: Subject): readonly Suspect[] {
  const { texts, isNarrative, sectionOf } = subject;
  const claims = subject.claims.filter((claim) => !stands(claim, subject));
  if (claims.length === 0) return [];
  const isExplained = explainer(report, subject);
  const likes = texts.map(likeReader);
  return claims.flatMap((claim) => {
    const section = sectionOf(claim);
    return texts.flatMap((told, i) =>
      likes[i]!(claim)
        .filter((number) => isIn(section, number) && mayMean(claim, number))
        .filter((number) => slipOf(claim, number) !== null && !isExplained(number))
        .map((number) => ({ told, number, claim, isInPlace: !isNarrative || section !== null })),
    );
  });
}

/** Reads which numbers of a text may be one slip from a claim, in their order: those alone are looked at. */
function likeReader({ numbers }: ToldText): (claim: Claim) => readonly NumberInText[] {
  const byShape = new Map<string, number[]>();
  for (const [i, { digits }] of numbers.entries())
    for (const shape of shapesOf(digits)) {
      const alike = byShape.get(shape) ?? [];
      alike.push(i);
      byShape.set(shape, alike);
    }
  return (claim) => {
    const shapes = shapesOf(digitsOf(claim.value));
    const found = new Set(shapes.flatMap((shape) => byShape.get(shape) ?? []));
    return [...found].sort((a, b) => a - b).map((i) => numbers[i]!);
  };
}

/** Longer than any number. */
const LONGEST_NUMBER = 40;

/** What digits have in common with those that are one slip from them: all but one, their order, their noughts. */
const shapesOf = oncePerText((digits): readonly string[] => {
  if (digits.length > LONGEST_NUMBER) return [digits];
  const rests = Array.from(digits, (_, i) => digits.slice(0, i) + digits.slice(i + 1));
  const sorted = Array.from(digits).sort().join('');
  return [...new Set([digits, ...rests, `order ${sorted}`, `scale ${digits.replace(/0+$/u, '')}`])];
});

function allHeaviest<T extends { readonly weight: number }>(suspects: readonly T[]): readonly T[] {
  const most = Math.max(...suspects.map(({ weight }) => weight));
  return suspects.filter(({ weight }) => weight === most);
}

/** A judge of whether a number of a text is one that the row, or the report, has anyway. */
function explainer(report: Report, { claims, beside }: Subject): (number: NumberInText) => boolean {
  const own = new Set(claims.flatMap(({ value, siblings }) => [value, ...siblings]));
  for (const { numbers } of beside())
    for (const { readings } of numbers) for (const { value } of readings) own.add(value);
  for (const { value, partner } of claims)
    if (partner?.side === 'of') {
      own.add(partner.value - value);
    }
  const shares = claims.flatMap(({ value, partner }) =>
    partner?.side === 'of' && partner.value > 0 ? [(value / partner.value) * 100] : [],
  );
  const all = numbersOf(report);
  const known = new Map<NumberInText, boolean>();
  return (number) => {
    const isKnown = known.get(number) ?? explains(number);
    known.set(number, isKnown);
    return isKnown;
  };

  function explains({ readings, digits, kind }: NumberInText): boolean {
    return readings.some(
      ({ value, decimals }) =>
        own.has(value) ||
        (digits.length > 2 && kind !== 'percent' && all.has(value)) ||
        (kind === 'percent' &&
          [...shares, ...shares.map((share) => 100 - share)].some((share) =>
            agrees({ value, decimals }, share),
          )),
    );
  }
}

/** The number as it stands or, where it stands twice, with as much after it as makes it the only one. */
function placeable({ text }: ToldText, { words, start, end }: NumberInText): string {
  const line = /^[^\n*_`<>[\]]*/u.exec(text.slice(end))![0];
  const isOnly = (more: number) => {
    const longer = text.slice(start, end + more);
    return text.indexOf(longer) === text.lastIndexOf(longer);
  };
  if (!isOnly(line.length)) return words;
  // What is the only one stays so with more after it.
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isOnly(middle)) high = middle;
    else low = middle + 1;
  }
  return text.slice(start, end + low).trimEnd();
}
