/**
 * Numbers of documents as people type them: «06/QĐ-TTg», «so 06 qd ttg», «quyết định 422», «18 KH-UBND». The
 * signs between the parts do not matter, nor do marks and noughts before the number.
 */
import type { Word } from './words.ts';

export interface NumberNamed {
  /** As documents print it: `06/QĐ-TTg`; `422/QĐ` where the issuer is not said. */
  readonly printed: string;
  /** What it is compared by: `6-qd-ttg`. */
  readonly key: string;
  /** The word after its last. */
  readonly to: number;
}

/** Folded part of a symbol → as printed: `qd` → `QĐ`. */
export interface Symbols {
  readonly types: Readonly<Record<string, string>>;
  readonly issuers: Readonly<Record<string, string>>;
  /** Words for a type: `quyet dinh` → `QĐ`. */
  readonly names: Readonly<Record<string, string>>;
}

/** The number that begins at a word; null where none does. */
export function numberAt(words: readonly Word[], at: number, symbols: Symbols): NumberNamed | null {
  return fullNumber(words, at, symbols) ?? namedNumber(words, at, symbols);
}

/**
 * «18/KH-UBND», «107/2021/NĐ-CP», «60-NQ/TW», «4277/CV-TCTTKĐA», «4466 qd ubnd»; an official letter has the
 * issuer alone, «3240 ubnd kgvx», and two tell what one does not: «2 UBND».
 */
function fullNumber(
  words: readonly Word[],
  at: number,
  symbols: Symbols,
  isLetter = false,
): NumberNamed | null {
  const number = words[at]?.folded ?? '';
  if (!/^\d{1,5}[a-z]?$/.test(number)) return null;
  let next = at + 1;
  let year: string | null = null;
  if (/^(?:19|20)\d\d$/.test(words[next]?.folded ?? '') && words[next]!.before === '/') {
    year = words[next]!.folded;
    next += 1;
  }
  const parts: string[] = [];
  const isIssuer = (word: Word | undefined) =>
    word !== undefined && Object.hasOwn(symbols.issuers, word.folded);
  const isKnown = (word: Word) => Object.hasOwn(symbols.types, word.folded) || isIssuer(word);
  for (; next < words.length; next += 1) {
    const word = words[next]!;
    const isJoined = /^[/-]$/.test(word.before) && /^\p{L}/u.test(word.folded);
    // A symbol that nobody knows must be joined by its sign; the first must be one of a kind or of an issuer.
    if (!isKnown(word) && !(isJoined && (parts.length > 0 || year !== null || isUpper(word))))
      break;
    const isFirst = parts.length === 0 && !isJoined;
    const isIssuerFirst = isIssuer(word) && (isLetter || isIssuer(words[next + 1]));
    if (isFirst && !isIssuerFirst && !Object.hasOwn(symbols.types, word.folded)) break;
    if (parts.length === 4) break;
    parts.push(printedPart(word, parts.length === 0, symbols));
  }
  if (parts.length === 0) return null;
  const isParty = words[at + 1]?.before === '-' && words[at + 2]?.before === '/';
  const symbol = isParty ? `-${parts.join('/')}` : `/${parts.join('-')}`;
  return {
    printed: `${words[at]!.text}${year === null ? '' : `/${year}`}${symbol}`,
    key: keyOf(number, year, parts),
    to: next,
  };
}

/** «quyết định số 06», «nghị định 107 năm 2021», «kh 125 ubnd», «công văn 3240 ubnd kgvx». */
function namedNumber(words: readonly Word[], at: number, symbols: Symbols): NumberNamed | null {
  for (const length of [3, 2, 1]) {
    const name = words
      .slice(at, at + length)
      .map(({ folded }) => folded)
      .join(' ');
    const isLetter = LETTER.includes(name);
    const symbol = symbolOf(name, symbols);
    if (symbol === null && !isLetter) continue;
    const from = words[at + length]?.folded === 'so' ? at + length + 1 : at + length;
    const full = fullNumber(words, from, symbols, isLetter);
    if (full) return full;
    const number = words[from]?.folded ?? '';
    if (symbol === null || !/^\d{1,5}[a-z]?$/.test(number)) return null;
    // «ct 2024», «tb 7/2024» are of a year and of a month.
    const isShort = !Object.hasOwn(symbols.names, name);
    if (isShort && (/^20\d\d$/.test(number) || words[from + 1]?.before === '/')) return null;
    const issuer = isShort ? words[from + 1] : undefined;
    const parts = [
      symbol,
      ...(issuer && Object.hasOwn(symbols.issuers, issuer.folded)
        ? [printedPart(issuer, false, symbols)]
        : []),
    ];
    const printed = `${words[from]!.text}/${parts.join('-')}`;
    return { printed, key: keyOf(number, null, parts), to: from + parts.length };
  }
  return null;
}

/** Official letters bear no symbol of their kind. */
const LETTER = ['cong van', 'cv'];
/** Two letters that are a province or a word as often. */
const NO_KIND = ['cv', 'da', 'bc', 'hd', 'tt', 'pa', 'qh'];

/** The symbol of a kind that is named, in words or by its letters. */
function symbolOf(name: string, { names, types }: Symbols): string | null {
  if (Object.hasOwn(names, name)) return names[name]!;
  return Object.hasOwn(types, name) && !NO_KIND.includes(name) ? types[name]! : null;
}

/** What two spellings of one number have in common. */
function keyOf(number: string, year: string | null, parts: readonly string[]): string {
  const plain = number.toLowerCase().replace(/^0+(?=\d)/, '');
  return [plain, ...(year === null ? [] : [year]), ...parts.map(foldPart)].join('-');
}

function foldPart(part: string): string {
  return part.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

function printedPart({ text, folded }: Word, isFirst: boolean, symbols: Symbols): string {
  const known = isFirst
    ? (symbols.types[folded] ?? symbols.issuers[folded])
    : (symbols.issuers[folded] ?? symbols.types[folded]);
  return known ?? text.toUpperCase();
}

function isUpper({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}
