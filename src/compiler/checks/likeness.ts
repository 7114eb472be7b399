/**
 * How much a number of a text is like a figure that no text tells: whether one slip makes it of the figure, and
 * whether it stands where the figure would. Short numbers resemble each other by chance, so of them more is asked.
 */
import { digitSlip, type DigitSlip } from '../../domain/digit-slip.ts';
import {
  clauseAt,
  digitsOf,
  numbersIn,
  sentenceAt,
  type NumberInText,
} from '../../domain/numbers-in-text.ts';
import { oncePer } from '../../domain/once.ts';
import type { Reference } from '../../domain/reference.ts';
import { foldName } from '../../domain/vietnamese.ts';
import type { Claim } from './claims.ts';
import type { ToldText } from './told-figures.ts';

/** A number that may be a slip of a claim that no text makes. */
export interface Suspect {
  readonly told: ToldText;
  readonly number: NumberInText;
  readonly claim: Claim;
  /** Whether it stands where the claim would be told: in its row, or in its section of the narrative. */
  readonly isInPlace: boolean;
}

/** A text as folded words with blanks around them, abbreviations spelled out: «DVC» is «dịch vụ công». */
export type Spelling = (text: string) => string;

/** How the glossary spells its abbreviations. */
export const spellingOf = oncePer(({ terms }: Reference): Spelling => {
  const long = new Map(
    terms
      .filter(({ abbr }) => /^\p{Lu}[\p{L}\d]*\p{Lu}$/u.test(abbr))
      .map(({ abbr, vi }) => [foldName(abbr), foldName(vi)]),
  );
  const spell = (word: string) => long.get(word) ?? word;
  return (text) => ` ${foldName(text).split(' ').map(spell).join(' ')} `;
});

/** Whether a number of a text can be meant for the claim, as far as its form goes. */
export function mayMean(claim: Claim, { kind, isAmount, isHedged }: NumberInText): boolean {
  return isAmount && kind === claim.kind && isHedged === claim.isHedged;
}

/** The slip that makes the number of the claim; null where none does. */
export function slipOf(claim: Claim, number: NumberInText): DigitSlip | null {
  const [meant, typed] = [digitsOf(claim.value), number.digits];
  const isUnread = number.readings.length === 0;
  if (meant === typed)
    return isUnread || number.readings[0]!.value !== claim.value ? 'scale' : null;
  return isUnread ? null : digitSlip(meant, typed);
}

/**
 * How surely a number stands where the figure would: 0 where it may be anything. The only number that is
 * near, of the only figure that is missing, needs less beside it.
 */
export function weightOf(
  { claim, told, number, isInPlace }: Suspect,
  isOnly: boolean,
  spell: Spelling,
): number {
  const { start, end, partner } = number;
  const slip = slipOf(claim, number)!;
  const length = lengthOf(claim, number, slip);
  const isPaired =
    partner !== null &&
    claim.partner?.side === partner.side &&
    claim.partner.value === partner.value &&
    (length > 1 || partner.value > 9);
  if (isPaired || isAnchored(claim, told.text, number, spell)) return 5;
  const sentence = sentenceAt(told.text, start, end);
  const isBesideSibling = holdsAny(
    sentence,
    claim.siblings.filter((one) => one > 9),
    number.words,
  );
  if (isBesideSibling && length > 1) return 4;
  const isBeforeUnit = startsWithUnit(told.text.slice(end), claim.unit, spell);
  const isNamed = nameShare(spell(claim.name), spell(sentence)) >= 0.5;
  if (isBeforeUnit && isNamed && (length > 1 || isOnly)) return 3;
  const isNear = isBeforeUnit || isNamed;
  // A digit more or less makes of two digits too many others.
  const isOneDigitOff = slip === 'digit' || slip === 'order';
  if (isNear) return length > 2 || (length === 2 && isOnly && isOneDigitOff) ? 2 : 0;
  const enough = isInPlace ? (isOnly ? 3 : 4) : 7;
  return length >= enough ? 1 : 0;
}

/** How many digits of both say something. */
function lengthOf(claim: Claim, number: NumberInText, slip: DigitSlip): number {
  const [meant, typed] = [digitsOf(claim.value), number.digits];
  if (claim.kind === 'percent') return Math.min(meant.length, typed.length);
  // The noughts of ten times as much say as much as the digits before them.
  return slip === 'scale' && meant.length < typed.length
    ? significant(meant)
    : Math.min(significant(meant), significant(typed));
}

/** How many digits say something: 500 is as good as any number, 510 is not. */
function significant(digits: string): number {
  const [noughts] = /0*$/u.exec(digits)!;
  return digits.length - (noughts.length > 1 ? noughts.length : 0);
}

/** Whether the clause is nothing but a name, its number and a word or two: «Sở Nội vụ 05 thủ tục». */
function isAnchored(
  claim: Claim,
  text: string,
  { start, end, words }: NumberInText,
  spell: Spelling,
): boolean {
  const clause = spell(clauseAt(text, start, end));
  const name = spell(claim.name);
  if (name.trim().length < 5 || !clause.includes(name)) return false;
  const rest = clause.replace(name, ' ').replace(spell(words), ' ').trim();
  return !/\d/u.test(rest) && rest.split(' ').length <= 3;
}

function startsWithUnit(after: string, unit: string | null, spell: Spelling): boolean {
  if (unit === null || unit === '') return false;
  const next = spell(after.slice(0, 60).replace(/^\s?\/\s?[\d.,]+/u, ''));
  return next.startsWith(spell(unit));
}

/** Words that names share with every sentence. */
const COMMON = new Set(
  'da duoc cua va cac cho tren theo ve la co trong tai so bang voi den tu nguoi ho muc'.split(' '),
);

/** Which part of a name's words stand in a sentence; none of names of a single word. */
function nameShare(name: string, sentence: string): number {
  const words = [...new Set(name.trim().split(' '))].filter(
    (word) => !COMMON.has(word) && !/^\d+$/u.test(word),
  );
  if (words.length < 2) return 0;
  return words.filter((word) => sentence.includes(` ${word} `)).length / words.length;
}

/** Whether a sentence holds one of some numbers, beside the one that is in question. */
function holdsAny(sentence: string, values: readonly number[], but: string): boolean {
  return (
    values.length > 0 &&
    numbersIn(sentence.replace(but, ' ')).some(({ readings }) =>
      readings.some((reading) => values.includes(reading.value)),
    )
  );
}
