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
}

const PLAIN = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(\.\d{3})+$/;

/**
 * Judges what stands in a number's place. A dot before exactly three digits is thousands to a
 * Vietnamese reader; only a percentage may have three decimals, since 96.125 thousand percent is none.
 */
export function findNumberFault(
  typed: string,
  value: unknown,
  isPercent: boolean,
): NumberFault | null {
  if (typeof value !== 'number')
    return /^[\s\d.,%+-]*\d[\s\d.,%]*$/.test(typed)
      ? { understood: '', suggestion: read(typed) }
      : null;
  if (
    GROUPED.test(typed) &&
    !(isPercent && /^\d{1,2}\.\d{3}$/.test(typed) && !typed.endsWith('.000'))
  )
    return { understood: inWords(value, typed), suggestion: typed.replaceAll('.', '') };
  if (!PLAIN.test(typed))
    return { understood: '', suggestion: Number.isFinite(value) ? String(value) : null };
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { understood: '', suggestion: null };
  return null;
}

/** `1.755` as «1 phẩy 755». */
function inWords(value: number, typed: string): string {
  const [whole, fraction = ''] = typed.split('.');
  return Number.isInteger(value) ? formatNumber(value) : `${whole!} phẩy ${fraction}`;
}

/** The one reading of a printed number; null where it has two or none. */
function read(typed: string): string | null {
  const compact = typed.replace(/[\s%]/gu, '');
  const readings = readQuantities(compact).filter((quantity) => quantity.text === compact);
  const only = readings.length === 1 ? readings[0]! : null;
  return only && (typed.startsWith('-') ? null : only.value.toFixed(only.decimals));
}
