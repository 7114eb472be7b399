/**
 * Numbers of administrative documents (số, ký hiệu văn bản): `18/KH-UBND`, `107/2021/NĐ-CP`, `60-NQ/TW`.
 * Forms after Nghị định 30/2020/NĐ-CP and what the reports print.
 */

export interface DocumentNumber {
  readonly number: string;
  readonly year: string | null;
  /** The parts of the symbol: `KH`, `UBND`. The first is the type, or the issuer of an official letter. */
  readonly parts: readonly string[];
}

const SYMBOL = String.raw`\p{Lu}[\p{L}\p{N}&]*(?:-\p{Lu}[\p{L}\p{N}&]*)*`;
const USUAL = new RegExp(String.raw`^(\d{1,5}[a-z]?)/(?:((?:19|20)\d{2})/)?(${SYMBOL})$`, 'u');
/** Style of the Party and the unions: the type stands before the slash. */
const PARTY = new RegExp(String.raw`^(\d{1,4})-(\p{Lu}\p{L}{1,3})/(${SYMBOL})$`, 'u');

/** Reads a number as printed; blanks around `/` and `-` do not count. Null when it has no known form. */
export function parseDocumentNumber(printed: string): DocumentNumber | null {
  const text = normaliseDocumentNumber(printed);
  const party = PARTY.exec(text);
  if (party) return { number: party[1]!, year: null, parts: [party[2]!, ...party[3]!.split('-')] };
  const usual = USUAL.exec(text);
  return usual && { number: usual[1]!, year: usual[2] ?? null, parts: usual[3]!.split('-') };
}

/** The number without the blanks that narrow columns put in: `18/KH- UBND` is `18/KH-UBND`. */
export function normaliseDocumentNumber(printed: string): string {
  return printed
    .normalize('NFC')
    .replace(/\s*([/-])\s*/gu, '$1')
    .trim();
}

/** A document cited in a text with its date. */
export interface Citation {
  readonly number: string;
  /** `yyyy-mm-dd`. */
  readonly date: string;
  /** The words of the text. */
  readonly printed: string;
}

const CITED = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.,])(\d{1,5}[a-z]?\s?/(?:(?:19|20)\d{2}/)?${SYMBOL})\s+(?:ngày\s+)(\d{1,2})(?:/|\s+tháng\s+)(\d{1,2})(?:/|\s+năm\s+)(\d{4})`,
  'gu',
);

/** Every «số … ngày …» of a text. */
export function findCitations(text: string): readonly Citation[] {
  return [...text.normalize('NFC').matchAll(CITED)].map(([printed, number, day, month, year]) => ({
    printed,
    number: normaliseDocumentNumber(number!),
    date: `${year!}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`,
  }));
}
