/**
 * Denominators (mẫu số) that are none of the numbers which the report prints for what a figure is a part of. Which
 * of them are slips, and which may be counted of something else, the checks that ask decide.
 */
import { digitSlip } from '../../domain/digit-slip.ts';
import { marginOf, mayAgree, mayEqual } from '../../domain/figure.ts';
import { measuresOf, type Measure } from '../../domain/measure.ts';
import { digitsOf } from '../../domain/numbers-in-text.ts';
import { oncePer } from '../../domain/once.ts';
import type { Report } from '../../domain/report.ts';
import { timeOf, wholesOf, type Dictionary } from './dictionary.ts';

/** A denominator beside an indicator whose whole the report prints for the same scope and time. */
export interface UnlikeDenominator {
  readonly measure: Measure;
  readonly place: string;
  readonly of: number;
  readonly whole: Measure;
  /** One slip away from the whole, and no share speaks for it. */
  readonly isSlip: boolean;
}

export function unlikeDenominators(
  report: Report,
  dictionary: Dictionary,
): readonly UnlikeDenominator[] {
  return finderOf(dictionary)(report);
}

/** Two checks ask. */
const finderOf = oncePer((dictionary: Dictionary) =>
  oncePer((report: Report) => findUnlike(report, dictionary)),
);

function findUnlike(report: Report, dictionary: Dictionary): readonly UnlikeDenominator[] {
  const measures = measuresOf(report);
  const dated = measures.filter(({ end }) => end !== null);
  return dated.flatMap((measure) => {
    const of = measure.figure?.of ?? null;
    if (of === null) return [];
    const [whole] = wholesOf(measure.indicator, dictionary).flatMap((id) => {
      const time = timeOf({ ...measure, indicator: id }, dictionary);
      return dated.filter(
        (other) =>
          other.indicator === id &&
          other.scope === measure.scope &&
          timeOf(other, dictionary) === time,
      );
    });
    if (!whole) return [];
    const kin = measures.filter((other) => other !== measure && areKin(other, measure, dictionary));
    if (kin.some((other) => isPrinted(of, other, measure))) return [];
    const place = measure.place.replace(/value$/, 'of');
    return [{ measure, place, of, whole, isSlip: isSlipOf(of, whole, measure) }];
  });
}

/** The indicator itself elsewhere, what it is a part of, and the other parts of that. */
function areKin(other: Measure, measure: Measure, dictionary: Dictionary): boolean {
  const part = dictionary.get(measure.indicator)?.part_of;
  return (
    other.indicator === measure.indicator ||
    wholesOf(measure.indicator, dictionary).includes(other.indicator) ||
    (part !== undefined && dictionary.get(other.indicator)?.part_of === part)
  );
}

/** Whether a denominator is the value of another measure, as exactly as either is printed. */
function isPrinted(of: number, other: Measure, { figure }: Measure): boolean {
  return mayEqual(of, other.value, marginOf(other.figure) + marginOf(figure));
}

/** Numbers shorter than this come to the same digits by chance. */
const LONG = 3;

function isSlipOf(of: number, whole: Measure, { figure, value }: Measure): boolean {
  const [meant, typed] = [whole.value, of].map(digitsOf) as [string, string];
  // Digits in another order are a slip even where the share was computed from them.
  if (meant.length >= LONG && digitSlip(meant, typed) === 'order') return true;
  const share = figure?.share ?? null;
  if (share !== null && mayAgree(share, value, of, marginOf(figure))) return false;
  return digitSlip(meant, typed) !== null;
}
