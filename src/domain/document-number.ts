/**
 * Numbers of administrative documents (số, ký hiệu văn bản): `18/KH-UBND`, `107/2021/NĐ-CP`, `60-NQ/TW`.
 * Forms after Nghị định 30/2020/NĐ-CP and what the reports print.
 */
import { oncePerText } from './once.ts';
import { isDay, type Day } from './period.ts';
import { foldName } from './vietnamese.ts';

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
export const parseDocumentNumber = oncePerText((printed): DocumentNumber | null => {
  const text = normaliseDocumentNumber(printed);
  const party = PARTY.exec(text);
  if (party) return { number: party[1]!, year: null, parts: [party[2]!, ...party[3]!.split('-')] };
  const usual = USUAL.exec(text);
  return usual && { number: usual[1]!, year: usual[2] ?? null, parts: usual[3]!.split('-') };
});

const LONGEST = 200;

/** The number without the blanks that narrow columns put in: `18/KH- UBND` is `18/KH-UBND`. */
export function normaliseDocumentNumber(printed: string): string {
  // Nobody gives out so long a number, and it would take long to search.
  if (printed.length > LONGEST) return printed;
  return printed
    .normalize('NFC')
    .replace(/\s*([/-])\s*/gu, '$1')
    .trim();
}

/**
 * Whether one register of the country gives out the number, so that every province means one document by
 * it: the Prime Minister's, the Government's, the National Assembly's, the Party's central bodies'.
 */
export function isNational({ parts }: DocumentNumber): boolean {
  return parts.some((part) => /^(?:TTg|CP|TW|QH\d*)$/u.test(part));
}

/** A document named in a text by its number. */
export interface Mention {
  readonly number: string;
  /** `yyyy-mm-dd`, a day that exists; null where none is printed beside the number. */
  readonly date: Day | null;
  /** The words of the text. */
  readonly printed: string;
  /** Who the words after it say that it is of («… của UBND tỉnh»), folded; null where they do not say. */
  readonly issuer: string | null;
  /** What the words after it say that it is about, to the end of the sentence or the next number. */
  readonly subject: string;
}

/** A document cited in a text with its date. */
export interface Citation extends Mention {
  readonly date: Day;
}

const CITED = new RegExp(
  String.raw`(?=\d)(?<![\p{L}\p{N}/.,-])(\d{1,5}[a-z]?\s?/(?:(?:19|20)\d{2}/)?${SYMBOL}|\d{1,4}-\p{Lu}\p{L}{1,3}/${SYMBOL})(?:(?:,?\s+ngày\s+|\s*\((?:ngày\s+)?)(\d{1,2})(?:/|\s+tháng\s+)(\d{1,2})(?:/|\s+năm\s+)(\d{4})(?!\d))?`,
  'gu',
);

/** Every document's number in a text, with the day beside it («số … ngày …», «số … (…)») if it is one. */
export const findMentions = oncePerText((text): readonly Mention[] => {
  if (!text.includes('/')) return [];
  const composed = text.normalize('NFC');
  const found = [...composed.matchAll(CITED)];
  return found.flatMap((match, i): Mention[] => {
    const [printed, number, day, month, year] = match;
    const dated = day !== undefined;
    const date = dated ? `${year!}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
    if (date !== null && !isDay(date)) return [];
    const after = composed.slice(match.index + printed.length, found[i + 1]?.index);
    const subject = /^[^.;\n]{0,300}/u.exec(after)![0].replace(/^\)/u, '').trim();
    const issuer = dated ? issuerIn(after) : null;
    return [{ printed, number: normaliseDocumentNumber(number!), date, issuer, subject }];
  });
});

/** What follows a name without being part of it. */
const ENDS_NAME =
  /\s(?:và|về|v\/v|ban hành|phê duyệt|triển khai|thực hiện|hướng dẫn|yêu cầu|đề nghị|giao|quy định|tăng cường|đẩy mạnh|đôn đốc)(?!\p{L})/iu;

function issuerIn(after: string): string | null {
  const words = /^\)?,?\s+của\s+([^.,;:()«»"“”\n]+)/u.exec(after)?.[1];
  return words === undefined ? null : foldIssuer(words.split(ENDS_NAME)[0]!);
}

/** The name of a body for comparison: the people's committee and its chairman issue under one number. */
export function foldIssuer(name: string): string {
  return foldName(name)
    .replace(/^chu tich /u, '')
    .replace(/\buy ban nhan dan\b/gu, 'ubnd');
}
