/**
 * Whether a number was typed so that YAML and the author mean the same. YAML reads `1.968` as 1.968
 * and `12.000` as the integer 12, a thousandfold error that no schema can see: what was typed decides.
 */
import { formatNumber, readQuantities } from '../domain/vietnamese.ts';

/** Why a typed number cannot stand, and what to write instead where that is likely. */
export interface NumberFault {
  /** What YAML makes of it, in words; empty where it is no number to YAML. */
  readonly understood: string;
  readonly suggestion: string | null;
  /** Whether nobody could read it in another way, so that the suggestion may be written unasked. */
  readonly certain: boolean;
  /** What is wrong with a number that is typed as it should be. */
  readonly why?: 'too-large' | 'negative';
}

const NO_READING = { understood: '', suggestion: null, certain: false } as const;

/** Longer than any number: what is so long would also take long to search. */
export const LONGEST_NUMBER = 1000;

const PLAIN = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const GROUPED = /^-?[1-9]\d{0,2}(\.\d{3})+$/;
/**
 * Thousands to one reader, decimals to another: for a person to decide. So is
 * `1.347,047`, where the comma is as likely a slip for a dot.
 */
const TWO_READINGS = /^\d{1,3}[.,]\d{3}\s*%?$|\..*,\d{3}\s*%?$/u;
/** `82, 64`, which as a percentage is one number printed with a blank too many. */
const TORN = /^\d{1,3},\s+\d{1,2}$/u;

/** What a place takes: whole numbers, any number, or percent. */
export type NumberForm = 'count' | 'number' | 'percent';

/**
 * Judges what stands in a number's place. A dot before exactly three digits is thousands to a
 * Vietnamese reader; only a percentage may have three decimals, since 96.125 thousand percent is none.
 */
export function findNumberFault(
  typed: string,
  value: unknown,
  form: NumberForm,
): NumberFault | null {
  if (typeof value !== 'number') {
    if (!/^[\s\d.,%+-]*\d[\s\d.,%]*$/.test(typed)) return null;
    // A count is no percentage, and has another column for it.
    if (form === 'count' && typed.includes('%')) return null;
    const suggestion = readPrinted(typed, form) ?? readPrinted(typed.replace(/[,.]$/, ''), form);
    if (suggestion === null) return null;
    const isAmbiguous =
      TWO_READINGS.test(typed) || /,\s/.test(typed) || (form !== 'percent' && typed.includes('%'));
    return { understood: '', suggestion, certain: !isAmbiguous && !/[,.]$/.test(typed) };
  }
  if (GROUPED.test(typed) && !(form === 'percent' && isThousandth(typed)))
    return {
      understood: inWords(value, typed),
      suggestion: ungrouped(typed, form),
      certain: false,
    };
  if (!PLAIN.test(typed))
    // `05` is 5 to everyone; `0x1F` and `1e3` were hardly meant as numbers.
    return isSound(value, form)
      ? {
          understood: formatNumber(value),
          suggestion: String(value),
          certain: /^0\d+$/.test(typed),
        }
      : NO_READING;
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { ...NO_READING, why: 'too-large' };
  return form !== 'number' && value < 0 ? { ...NO_READING, why: 'negative' } : null;
}

/** `96.125`, which as a percentage has one reading; `12.000` has not. */
function isThousandth(typed: string): boolean {
  return /^\d{1,3}\.\d{3}$/.test(typed) && !typed.endsWith('.000');
}

/** `12.000` is 12000, but as a percentage 12 with more noughts than are wanted. */
function ungrouped(typed: string, form: NumberForm): string | null {
  if (form !== 'percent') return typed.replaceAll('.', '');
  return /^\d{1,3}\.000$/.test(typed) ? typed.slice(0, -1) : null;
}

/** Whether the place would take the value. */
function isSound(value: number, form: NumberForm): boolean {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return false;
  return form === 'number' || (value >= 0 && (form === 'percent' || Number.isInteger(value)));
}

/** `1.755` as «1 phẩy 755». */
function inWords(value: number, typed: string): string {
  const [whole, fraction = ''] = typed.split('.');
  return Number.isInteger(value) ? formatNumber(value) : `${whole!} phẩy ${fraction}`;
}

/** The one reading of a printed number that its place would take, in its own digits; else null. */
export function readPrinted(typed: string, form: NumberForm): string | null {
  const printed = typed.trim().replace(/\s*%$/u, '');
  const isSpaced = /^\d{1,3}(\s\d{3})+(,\d+)?$/u.test(printed);
  const isTorn = form === 'percent' && TORN.test(printed);
  const compact = isSpaced || isTorn ? printed.replace(/\s/gu, '') : printed;
  const readings = readQuantities(compact).filter(
    ({ text, value, decimals }) =>
      text === compact &&
      isSound(value, form) &&
      !(form === 'count' && decimals > 0) &&
      !(form === 'percent' && decimals === 0 && value > 1000),
  );
  if (readings.length !== 1) return null;
  const digits = compact.replace(/\D/g, '');
  const cut = digits.length - readings[0]!.decimals;
  const whole = digits.slice(0, cut).replace(/^0+(?=\d)/, '');
  return cut < digits.length ? `${whole}.${digits.slice(cut)}` : whole;
}
