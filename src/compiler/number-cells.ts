/**
 * What officers write in a number's place that is no plain number: «hơn 500», «1.869 hồ sơ», «18/20»,
 * «1,789 tỷ đồng», «l869». Read here into what it says; where each piece goes is the schema's business.
 */
import type { Qualifier } from '../domain/figure.ts';
import { fold, readQuantities } from '../domain/vietnamese.ts';
import { readPrinted, type NumberForm } from './number-format.ts';
import { digitsFor, plainly } from './typed-signs.ts';
import { hedgeOf } from './words.ts';

/** A number with what stands around it. */
export interface NumberCell {
  /** As YAML takes it. */
  readonly digits: string;
  readonly qualifier: Qualifier | null;
  /** What it is out of, in «18/20». */
  readonly of: string | null;
  /** The upper end of «10-12 triệu». */
  readonly upTo: string | null;
  /** What is counted, in the document's word; empty where none stands there. */
  readonly unit: string;
  readonly isPercent: boolean;
  /** Whether it is money or «nghìn, triệu, tỷ» multiply it, so that the document's own words must stand beside it. */
  readonly isScaled: boolean;
  /** Letters that were typed for digits. */
  readonly letters: string;
}

/** Null where no one number is meant, or none that the place takes. */
export function readNumberCell(typed: string, form: NumberForm): NumberCell | null {
  const text = withMarks(
    plainly(typed)
      .replace(/^=\s*/, '')
      .replace(/[,;.]$/, '')
      .normalize('NFC'),
  );
  const alike = digitsFor(text);
  if (alike) {
    const digits = readPrinted(alike.digits, form);
    return digits === null ? null : { ...PLAIN, digits, letters: alike.letters };
  }
  return readRatio(text, form) ?? readRange(text, form) ?? readWorded(text, form);
}

/** What multiplies a number, typed without its marks or shortened. */
const UNMARKED: Readonly<Record<string, string>> = {
  nghin: 'nghìn',
  ngan: 'ngàn',
  trieu: 'triệu',
  tr: 'triệu',
  ty: 'tỷ',
  ti: 'tỷ',
};

/** A text in which what multiplies a number bears its marks: «12 nghin» is not 12. */
function withMarks(text: string): string {
  return text.replace(
    /(\d\s*)(nghin|ngan|trieu|tr|t[yi])(?!\p{L}|\s+l)/giu,
    (_, digits: string, word: string) => `${digits.trimEnd()} ${UNMARKED[word.toLowerCase()]!}`,
  );
}

const PLAIN: Omit<NumberCell, 'digits'> = {
  qualifier: null,
  of: null,
  upTo: null,
  unit: '',
  isPercent: false,
  isScaled: false,
  letters: '',
};

/** «18/20», «36/20 thủ tục». */
function readRatio(text: string, form: NumberForm): NumberCell | null {
  const [, count = '', whole = '', unit = ''] =
    /^(\d[\d.]*)\s*\/\s*(\d[\d.]*)(?:\s+((?!số)\p{L}+(?:\s\p{L}+)?))?$/u.exec(text) ?? [];
  const digits = readPrinted(count, form);
  const of = readPrinted(whole, form);
  return digits === null || of === null ? null : { ...PLAIN, digits, of, unit };
}

/** «10-12 triệu đồng». */
function readRange(text: string, form: NumberForm): NumberCell | null {
  if (!/^\d[\d.,]*\s*-\s*\d[\d.,]*(?:\s+\p{L}.*)?$/u.test(text)) return null;
  const [low, high, ...more] = readQuantities(text.replace('-', '–'));
  if (!low || !high || more.length > 0 || low.value >= high.value) return null;
  const ends = [low.value, high.value].map((value) => plain(value, form));
  return ends.includes(null)
    ? null
    : { ...PLAIN, digits: ends[0]!, upTo: ends[1]!, isScaled: true };
}

/** One number among words. */
function readWorded(text: string, form: NumberForm): NumberCell | null {
  const [, before = '', sign = '', number = '', rest = ''] =
    /^([^\d]*?)(-?)(\d[\d.,\s]*(?:[.,]\d+)?)(.*)$/su.exec(text) ?? [];
  if (number === '' || /\d/.test(rest) || sign !== '') return null;
  const qualifier = hedgeOf(before);
  if (before.trim() !== '' && qualifier === null && !IDLE.test(fold(before))) return null;
  const isPercent = /^\s*(?:%|phần trăm)/u.test(rest);
  const [reading, ...others] = readQuantities(text).filter(
    ({ value }) => isPercent || form !== 'count' || Number.isInteger(value),
  );
  if (!reading || others.length > 0) return null;
  const isScaled = /\p{L}/u.test(reading.text);
  const digits = isScaled
    ? plain(reading.value, form)
    : readPrinted(number.trim(), isPercent ? 'percent' : form);
  if (digits === null) return null;
  const unit = isPercent || /^\s*\(/u.test(rest) ? '' : rest.replace(MULTIPLIERS, '').trim();
  if (unit.split(' ').length > LONGEST_UNIT || !/^(?:\p{L}|$)/u.test(unit)) return null;
  if (MULTIPLYING.test(fold(unit))) return null;
  // Money is in đồng, and bears the document's own words.
  const isMoney = /^(?:đ|d|đồng|dong|vnđ|vnd)$/iu.test(unit);
  return {
    ...PLAIN,
    digits,
    qualifier,
    unit: isMoney ? 'đồng' : unit,
    isPercent,
    isScaled: isScaled || isMoney,
  };
}

/** Words before a number that say nothing about it. */
const IDLE = /^(?:dat|la|duoc|co|tong|tong so|tong cong|ty le|ty le dat|so|>=?|<=?)?[ :]*$/;
const MULTIPLIERS = /^\s*(?:(?:nghìn|ngàn|triệu|t[ỷỉ](?!\s+(?:lệ|trọng))|tr)(?!\p{L})\s*)+/iu;
/** Words that multiply in ways no rule reads. */
const MULTIPLYING = /^(?:k|m|van|chuc|tram|nghin|ngan|trieu|t[yi]|ruoi|lan)\b/;
/** More words are a sentence, not a unit. */
const LONGEST_UNIT = 3;

function plain(value: number, form: NumberForm): string | null {
  return Number.isSafeInteger(value) || (form !== 'count' && Number.isFinite(value))
    ? String(value)
    : null;
}
