/** Whether a text tells a number in some form: digits, rounded, multiplied, in words, as «toàn bộ». */
import { agrees, HEDGE, mayEqual } from '../../domain/figure.ts';
import { oncePer, oncePerText } from '../../domain/once.ts';
import { digitsOf, inWords, type NumberInText } from '../../domain/numbers-in-text.ts';
import type { Claim } from './claims.ts';
import type { Section, Subject } from './told-figures.ts';

/** Whether a claim stands in its texts in some form; rounded or as a short number, in its section of them. */
export function stands(claim: Claim, subject: Subject): boolean {
  const judged = judgedOf(subject);
  const isKnown = judged.get(claim) ?? isTold(claim, subject);
  judged.set(claim, isKnown);
  return isKnown;
}

const judgedOf = oncePer((): Map<Claim, boolean> => new Map());

function isTold(claim: Claim, { texts, sectionOf }: Subject): boolean {
  const section = sectionOf(claim);
  const isLong = digitsOf(claim.value).length > 3;
  return texts.some(
    ({ text, numbers }) =>
      numbers.some((number) =>
        isIn(section, number) ? says(number, claim) : isLong && saysExactly(number, claim),
      ) || isInWords(section ? text.slice(...section) : text, claim),
  );
}

/** Whether a number stands in a section; without one it does. */
export function isIn(section: Section | null, { start }: NumberInText): boolean {
  return section === null || (section[0] <= start && start < section[1]);
}

function saysExactly({ readings }: NumberInText, claim: Claim): boolean {
  return readings.some(({ value }) => value === claim.value);
}

/** Whether a number of a text is the claim's, as exactly as either is written. */
function says(number: NumberInText, claim: Claim): boolean {
  const { readings, kind, isHedged } = number;
  if (kind === 'percent') return claim.kind === 'percent' && saysShare(number, claim.value);
  if (claim.kind === 'percent') return saysExactly(number, claim);
  return readings.some(({ value, step }) => {
    // «1 triệu» may be 1.204.000, but is not 66.
    const coarse = step > 1 ? Math.min(step, value / 2) : 0;
    const hedge = isHedged || claim.isHedged ? HEDGE * claim.value : 0;
    return mayEqual(value, claim.value, Math.max(coarse, hedge, claim.margin));
  });
}

/** «98,3 %» for 98.31, and the reverse; «100 %» is no rounding of 99.51. */
function saysShare({ readings, isHedged }: NumberInText, share: number): boolean {
  const decimalsOfShare = String(share).split('.')[1]?.length ?? 0;
  return readings.some(
    ({ value, decimals }) =>
      value === share ||
      (value !== 100 && agrees({ value, decimals }, share)) ||
      (share !== 100 && agrees({ value: share, decimals: decimalsOfShare }, value)) ||
      (isHedged && Math.abs(value - share) <= HEDGE_POINTS),
  );
}

const HEDGE_POINTS = 2;
const ALL = /(?<!\p{L})(?:toàn bộ|tất cả|hoàn toàn|đầy đủ|hết)(?!\p{L})/iu;

/** «Hai», «mười lăm»; of the whole, «toàn bộ». «Một» and «năm» say other things too, but before the unit. */
function isInWords(text: string, { value, kind, unit, partner }: Claim): boolean {
  const isWhole =
    kind === 'percent' ? value === 100 : partner?.side === 'of' && partner.value === value;
  if (isWhole && ALL.test(text)) return true;
  const words = inWords(value);
  if (words.length === 0) return false;
  const low = lowered(text);
  return words.some((word) => {
    if (!low.includes(word)) return false;
    const needsUnit = word === 'một' || word === 'năm';
    const after = needsUnit && unit ? String.raw`\s+${escaped(unit.toLowerCase())}` : '';
    return new RegExp(String.raw`(?<!\p{L})${word}${after}(?!\p{L})`, 'u').test(low);
  });
}

/** Many claims are sought in one text. */
const lowered = oncePerText((text) => text.toLowerCase());

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
