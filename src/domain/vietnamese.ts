/**
 * How Vietnamese is written: letters and their marks, numbers, days.
 * Knows spelling; must not know reports.
 */
import { oncePerText } from './once.ts';
import type { Day } from './period.ts';

/** Folds a text for comparison: NFC, lower case, no marks, đ as d, one blank between words. */
export function fold(text: string): string {
  return foldEach(text, false) ?? foldWhole(text);
}

/**
 * Folds a name to its letters and digits alone, so that `TP. Đà Nẵng` equals `tp da nang`. Many ask it of the
 * same names.
 */
export const foldName = oncePerText(
  (name) => foldEach(name, true) ?? foldWhole(name).replace(SEPARATORS, ' ').trim(),
);

const SEPARATORS = /[^a-z0-9]+/g;

/** What folding is; `foldEach` does the same character by character, which costs a tenth. */
function foldWhole(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

const BLANK = 0x20;
/** Of a character that folding leaves out. */
const NOTHING = 0xfffd;
/** Of a character that becomes several, or others beside others. */
const UNLIKE = 0xffff;
const UNKNOWN = 0xfffe;

/** The folds of characters as they are met: Vietnamese letters, and the signs that documents print. */
const folds = new Uint16Array(0x2100).fill(UNKNOWN);

function foldOf(character: number): number {
  // A sigma is written otherwise where a word ends.
  if (character >= folds.length || character === 0x3a3) return UNLIKE;
  const folded = foldWhole(`a${String.fromCharCode(character)}a`).slice(1, -1);
  const fold = folded.length > 1 ? UNLIKE : folded === '' ? NOTHING : folded.charCodeAt(0);
  folds[character] = fold;
  return fold;
}

/** So many characters are put into a text at once. */
const AT_ONCE = 500;

/** Folds character by character; null where one of them is no single one then. */
function foldEach(text: string, isName: boolean): string | null {
  let folded = '';
  let gathered: number[] = [];
  let isBlank = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    let fold = folds[character] ?? UNLIKE;
    if (fold === UNKNOWN) fold = foldOf(character);
    if (fold === UNLIKE) return null;
    if (fold === NOTHING) continue;
    if (fold === BLANK || (isName && !isLetterOrDigit(fold))) {
      isBlank = true;
      continue;
    }
    if (gathered.length > AT_ONCE) {
      folded += String.fromCharCode(...gathered);
      gathered = [];
    }
    if (isBlank && (gathered.length > 0 || folded !== '')) gathered.push(BLANK);
    isBlank = false;
    gathered.push(fold);
  }
  return folded + String.fromCharCode(...gathered);
}

/** Of a to z and 0 to 9. */
function isLetterOrDigit(character: number): boolean {
  return (character >= 0x61 && character <= 0x7a) || (character >= 0x30 && character <= 0x39);
}

/** A text as a piece of an address: `Nhiệm vụ II.15` becomes `nhiem-vu-ii-15`. */
export function slugify(text: string): string {
  return SLUG.test(text) ? text : foldName(text).replaceAll(' ', '-');
}

/** What is a piece of an address already, as most keys are. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Orders names as a Vietnamese index does. */
export function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator('vi', { numeric: true });
  return collator.compare(a, b);
}

/** Made when it is used: Intl takes long to begin, and most pages' scripts never ask it. */
let collator: Intl.Collator | undefined;

/** Digits as Vietnamese prints them, `1.347.047` and `96,50`; decimals are kept as asked for. */
export function formatNumber(value: number, decimals?: number): string {
  const fixed = decimals === undefined ? plainDigits(value) : Math.abs(value).toFixed(decimals);
  const [whole, fraction] = fixed.replace('-', '').split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/**
 * A percentage of ours, with two decimals, and with as many more as it takes not to read as nothing or as
 * a hundred where it is neither: `99,999` of 99.999 in 100.000.
 */
export function formatShare(share: number, decimals = 2): string {
  return formatNumber(share, shareDecimals(share, decimals));
}

/** As many decimals as a share needs to be told from 0 and from 100, at least those asked for. */
export function shareDecimals(share: number, decimals: number): number {
  const isMistaken = (places: number) =>
    [0, 100].some((end) => share !== end && Number(share.toFixed(places)) === end);
  let places = decimals;
  while (places < MOST_DECIMALS && isMistaken(places)) places += 1;
  return places;
}

/** What a binary fraction near a hundred can hold. */
const MOST_DECIMALS = 13;

/** A day as Vietnamese prints it: `18/07/2024`. */
export function formatDay(day: Day): string {
  return day.split('-').reverse().join('/');
}

/** A quantity found in a text, with the number of decimals that the text claims. */
export interface Quantity {
  readonly value: number;
  readonly decimals: number;
  /** Its digits and what multiplies them, without a sign. */
  readonly text: string;
  /** What one unit of its last digit is worth: 100000 in «1,2 triệu». */
  readonly step: number;
  /** Where its digits begin and what multiplies them ends, in the composed text (NFC). */
  readonly start: number;
  readonly end: number;
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  tr: 1e6,
};
/** Thousands set off by blanks: of «1 204» alone nobody knows, unless the blank is one that holds together. */
const SPACED = String.raw`(?<![\d.,]|\d\s)\d{1,3}(?:(?:[ \u00a0\u202f]\d{3}){2,}|[\u00a0\u202f]\d{3})(?:,\d+)?(?!\s?[.,]?\d)`;
const NUMBER = new RegExp(
  String.raw`(?<sign>(?<![^\s(])[-−])?(?<digits>${SPACED}|\d+(?:[.,]\d+)*)`,
  'gu',
);
/** «tr.đ», «trđ» are «triệu đồng». */
const MULTIPLE = String.raw`((?:nghìn|ngàn|triệu|t[ỷỉ](?!\s+(?:lệ|trọng)))(?!\p{L})|tr(?=\.?\s?đ(?:ồng)?(?!\p{L})))`;
/** What multiplies a number, twice in «nghìn tỷ»; of a range, «10-12 triệu», both ends. */
const MULTIPLES = new RegExp(
  String.raw`^(?:\s*[-–]\s*[\d.,]+)?\s*${MULTIPLE}(?:\s+${MULTIPLE})?(?<half>\s+rưỡi(?!\p{L}))?`,
  'iu',
);

/** Whether a text may hold one of these. */
const MULTIPLIED = /nghìn|ngàn|triệu|t[ỷỉ]|tr\.?\s?đ/iu;

/**
 * Every quantity of a printed text, read by Vietnamese rules: dots group thousands, a comma begins
 * the decimals, `nghìn/triệu/tỷ` multiply, `10 tỷ 500 triệu` is one quantity, and so are `2 triệu rưỡi` and
 * `1 204 880`. `1,789 tỷ` has no second
 * reading; `16,331` alone has two (a decimal, or thousands set off by a comma, which the documents also
 * print), and both are given.
 *
 * @example readQuantities('hơn 1,789 tỷ đồng')[0].value // 1789000000
 */
export function readQuantities(text: string): readonly Quantity[] {
  if (!/\d/.test(text)) return [];
  const found: Part[] = [];
  for (const part of partsOf(text.normalize('NFC'))) {
    const before = found.at(-1);
    if (before && continues(part, before)) found[found.length - 1] = sum(before, part);
    else found.push(part);
  }
  return found.map(({ value, decimals, text, step, start, end }) => ({
    value,
    decimals,
    text,
    step,
    start,
    end,
  }));
}

/** How many ones a unit counts: «triệu đồng» is a million. */
export function unitFactor(unit: string | null): number {
  return unit === null ? 1 : factorOf(unit);
}

const factorOf = oncePerText((unit) => readQuantities(`1 ${unit}`)[0]?.value ?? 1);

/** Whether a text holds digits that no rule reads as a number, such as `1.234.56`. */
export function hasUnreadableDigits(text: string): boolean {
  return [...text.matchAll(NUMBER)].some(
    ({ groups }) => readDigits(groups!['digits']!, false).length === 0,
  );
}

/** A number of a text, multiplied, and where it stands. */
interface Part extends Quantity {
  readonly factor: number;
  /** Whether nothing but blanks stands between it and the number before with what multiplies that. */
  readonly isAdjoining: boolean;
}

function partsOf(printed: string): readonly Part[] {
  let end = 0;
  const mayMultiply = MULTIPLIED.test(printed);
  return [...printed.matchAll(NUMBER)].flatMap((match) => {
    // By their places: objects of named groups cost as much as the search.
    const [, sign, digits = ''] = match as readonly (string | undefined)[];
    const isAdjoining = !sign && printed.slice(end, match.index).trim() === '';
    const start = match.index + (sign?.length ?? 0);
    end = match.index + match[0].length;
    const multiples = mayMultiply ? MULTIPLES.exec(printed.slice(end)) : null;
    end += multiples?.[0].length ?? 0;
    // A group that has not matched is undefined, whatever its type says.
    const words = multiples
      ? [multiples[1], multiples[2]].filter(Boolean).map((word) => word!.toLowerCase())
      : [];
    const factor = words.reduce((product, word) => product * (MULTIPLIERS[word] ?? 1), 1);
    const half = multiples?.groups?.['half'] === undefined ? 0 : 0.5;
    return readDigits(digits, factor > 1).map(({ value, decimals }) => ({
      value: tidy((value + half) * factor) * (sign ? -1 : 1),
      decimals: half > 0 ? 1 : decimals,
      text: digits + (words[0] === undefined ? '' : ` ${words[0]}`),
      step: tidy(factor / 10 ** decimals),
      start,
      end,
      factor,
      isAdjoining,
    }));
  });
}

/** Whether a number goes on with the one before it, as «500 triệu» does with «10 tỷ». */
function continues(part: Part, before: Part): boolean {
  const { factor, isAdjoining, value } = part;
  return isAdjoining && factor > 1 && factor < before.factor && value < before.factor;
}

function sum(before: Part, part: Part): Part {
  const total = Math.abs(before.value) + part.value;
  return {
    ...part,
    value: tidy(before.value < 0 ? -total : total),
    decimals: Math.max(before.decimals, part.decimals),
    text: `${before.text} ${part.text}`,
    start: before.start,
  };
}

function readDigits(printed: string, multiplied: boolean): { value: number; decimals: number }[] {
  if (/^\d{1,15}$/.test(printed)) return [{ value: Number(printed), decimals: 0 }];
  const digits = printed.replace(/\s/gu, '');
  const readings: { value: number; decimals: number }[] = [];
  const add = (plain: string) =>
    readings.push({ value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 });
  const [whole, fraction, ...rest] = digits.split(',');
  const isGrouped = /^\d{1,3}(\.\d{3})+$/.test(whole!);
  if (rest.length === 0 && (isGrouped || /^\d+$/.test(whole!)))
    add(whole!.replaceAll('.', '') + (fraction === undefined ? '' : `.${fraction}`));
  if (/^\d{1,3}(,\d{3})+$/.test(digits) && !multiplied) add(digits.replaceAll(',', ''));
  if (/^\d+\.\d+$/.test(digits) && !isGrouped) add(digits);
  return readings.filter(({ value }) => Number.isFinite(value));
}

/** So many digits a number holds without loss; whole numbers of so many are as they should be. */
const DIGITS = 15;
const EXACT = 10 ** DIGITS;

/** Takes away what binary fractions add: 1.789 * 1e9 is 1789000000, not 1788999999.9999998. */
export function tidy(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < EXACT
    ? value
    : Number(value.toPrecision(DIGITS));
}

/** Digits without groups, and no more decimals than a binary fraction is sure of. */
function plainDigits(value: number): string {
  const size = Math.abs(value);
  const shortest = String(size);
  if (Number.isSafeInteger(size) || SHORT_FRACTION.test(shortest)) return shortest;
  plain ??= new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 12 });
  return plain.format(size);
}

/** What needs no rounding, and so no Intl, which takes a hundred times as long. */
const SHORT_FRACTION = /^\d+\.\d{1,12}$/;
let plain: Intl.NumberFormat | undefined;
