/**
 * Whether a number was typed so that YAML and the author mean the same. YAML reads `1.968` as 1.968
 * and `12.000` as the integer 12, a thousandfold error that no schema can see: what was typed decides.
 */
import { formatNumber, readQuantities } from '../domain/vietnamese.ts';

/** Why a typed number cannot stand, and what to write instead where that is certain. */
export interface NumberFault {
  /** What YAML makes of it, in words; empty where it is no number to YAML. */
  readonly understood: string;
  readonly suggestion: string | null;
  /** Whether nobody could read it in another way, so that the suggestion may be written unasked. */
  readonly certain: boolean;
}

const PLAIN = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const GROUPED = /^-?[1-9]\d{0,2}(\.\d{3})+$/;
/** Thousands to a Vietnamese reader, decimals to YAML: for a person to decide. */
const TWO_READINGS = /^\d{1,3}\.\d{3}\s*%?$/;

/**
 * Judges what stands in a number's place. A dot before exactly three digits is thousands to a
 * Vietnamese reader; only a percentage may have three decimals, since 96.125 thousand percent is none.
 */
export function findNumberFault(
  typed: string,
  value: unknown,
  isPercent: boolean,
): NumberFault | null {
  if (typeof value !== 'number') {
    if (!/^[\s\d.,%+-]*\d[\s\d.,%]*$/.test(typed)) return null;
    const suggestion = read(typed, isPercent);
    const certain =
      !TWO_READINGS.test(typed) &&
      (isPercent || !typed.includes('%')) &&
      isPlain(suggestion, isPercent);
    return { understood: '', suggestion, certain };
  }
  if (GROUPED.test(typed) && !(isPercent && isThreeDecimals(typed))) {
    const suggestion = typed.replaceAll('.', '');
    return { understood: inWords(value, typed), suggestion, certain: false };
  }
  if (!PLAIN.test(typed)) {
    const suggestion = Number.isFinite(value) ? String(value) : null;
    // `05` is 5 to everyone; `0x1F` and `1e3` were hardly meant as numbers.
    const certain = /^0\d+$/.test(typed) && isPlain(suggestion, isPercent);
    return { understood: '', suggestion, certain };
  }
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return { understood: '', suggestion: null, certain: false };
  return null;
}

/** `96.125`, as a percentage may print it; `12.000` is more likely twelve thousand, misplaced. */
function isThreeDecimals(typed: string): boolean {
  return /^\d{1,2}\.\d{3}$/.test(typed) && !typed.endsWith('.000');
}

/** Whether a suggestion, once written, would be read as it was meant. */
function isPlain(suggestion: string | null, isPercent: boolean): boolean {
  return suggestion !== null && findNumberFault(suggestion, Number(suggestion), isPercent) === null;
}

/** `1.755` as «1 phẩy 755». */
function inWords(value: number, typed: string): string {
  const [whole, fraction = ''] = typed.split('.');
  return Number.isInteger(value) ? formatNumber(value) : `${whole!} phẩy ${fraction}`;
}

/** The one reading of a printed number, in its own digits; null where it has two or none. */
function read(typed: string, isPercent: boolean): string | null {
  const printed = typed.replace(/\s*%$/u, '');
  const isSpaced = /^\d{1,3}(\s\d{3})+(,\d+)?$/u.test(printed);
  const compact = isSpaced ? printed.replace(/\s/gu, '') : printed;
  if (isPercent && isThreeDecimals(compact)) return compact;
  const readings = readQuantities(compact).filter((quantity) => quantity.text === compact);
  if (readings.length !== 1) return null;
  const digits = compact.replace(/\D/g, '');
  const cut = digits.length - readings[0]!.decimals;
  const whole = digits.slice(0, cut).replace(/^0+(?=\d)/, '');
  return cut < digits.length ? `${whole}.${digits.slice(cut)}` : whole;
}
