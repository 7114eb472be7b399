/**
 * Text in an encoding of old, shown as if it were another: TCVN3 (ABC) and VNI fonts, Windows-1258, UTF-8
 * read byte by byte. Each is known by words that are no Vietnamese as they stand and are once they are read
 * right; a foreign name, a sign or a unit is neither.
 * Knows tables of letters; must not know files.
 */
import { isSyllable } from '../domain/syllable.ts';
import { wordTree } from '../domain/word-tree.ts';

export type Encoding = 'TCVN3 (ABC)' | 'VNI' | 'Windows-1258' | 'UTF-8';

/** Words in one encoding, within one line. */
export interface OldText {
  readonly encoding: Encoding;
  readonly start: number;
  readonly end: number;
  /** What it reads as; null where not all of it reads as Vietnamese. */
  readonly reads: string | null;
}

/** Every stretch of a text that is in an old encoding, one a line at most. */
export function findOldTexts(text: string): readonly OldText[] {
  const found: OldText[] = [];
  for (const { start, line } of unusualLines(text)) {
    const old = mojibakeIn(line) ?? mostLikely(FONTS.map((font) => wordsIn(line, font)));
    if (old) found.push({ ...old, start: old.start + start, end: old.end + start });
  }
  return found;
}

/** Sắc, huyền, hỏi, ngã, nặng. */
const TONES = '\u0301\u0300\u0309\u0303\u0323';

/** Letters, and whatever Windows-1252 has beyond ASCII, which could stand for letters. */
const CHARACTER = /[A-Za-z\u0080-\u024f\u0300-\u036f\u1ea0-\u1ef9]/;
/** Those that each of the encodings leaves behind. */
const SUSPECT = /[\u0080-\u00ff]/;
/** By code unit: no character, one, or a suspect one. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const character = String.fromCharCode(code);
  return CHARACTER.test(character) ? (SUSPECT.test(character) ? 2 : 1) : 0;
});

/**
 * Lines with a word that is no Vietnamese as it stands: few, so that each word of a text is looked at once. A
 * word without a suspect character is as it should be.
 */
function unusualLines(text: string): readonly { readonly start: number; readonly line: string }[] {
  const lines: { start: number; line: string }[] = [];
  let index = 0;
  /** The kinds of the characters of the word here, together; 0 between words. */
  let kinds = 0;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? KINDS[text.charCodeAt(at)]! : 0;
    if (kind !== 0) {
      if (kinds === 0) index = at;
      kinds |= kind;
      continue;
    }
    const isSuspect = kinds > 1;
    kinds = 0;
    if (!isSuspect || USUAL.has(text, index, at) || isUsualWord(text.slice(index, at))) continue;
    const start = text.lastIndexOf('\n', index) + 1;
    const end = text.indexOf('\n', index);
    const behind = end < 0 ? text.length : end;
    lines.push({ start, line: text.slice(start, behind) });
    at = behind;
  }
  return lines;
}

/** Words that were found usual. */
const USUAL = wordTree();

/** Whether a word can stand for no other: ASCII, or Vietnamese, quotation marks apart. */
function isUsualWord(word: string): boolean {
  const bare = word.replace(/^[«»]+|[«»]+$/g, '');
  const isUsual = isAscii(bare) || !SUSPECT.test(bare) || isSyllable(bare);
  if (isUsual) USUAL.add(word);
  return isUsual;
}

// ── Fonts: letters stand for other letters ────────────────────────────────────────────────────

interface Font {
  readonly encoding: Encoding;
  readonly decode: (word: string) => string;
  /** What makes up its words: in TCVN3 signs such as «·» and «¸» stand for letters. */
  readonly word: RegExp;
  /** What no name of any language holds: a sign or a capital behind a small letter, as in «b¸o», «tØnh». */
  readonly isUnmistakable: (word: string) => boolean;
}

/** TCVN 5712:1993, its small letters; capitals but for seven are the small ones in a font of their own. */
const TCVN3 = tableOf(
  '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ',
  'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
);
/** Windows-1258 seen as Windows-1252: five combining tones, and letters where others are. */
const WINDOWS_1258 = tableOf('ÌÒÞìòÃãÐðÕõÝýþ', '\u0300\u0309\u0303\u0301\u0323ĂăĐđƠơƯư₫');
/** VNI: a mark behind its letter; a few letters have a place of their own. */
const VNI = vniTable();
/** The longest first. */
const VNI_LETTERS = new RegExp([...VNI.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

const LETTERS = /[\p{L}\p{M}]+/gu;

const FONTS: readonly Font[] = [
  {
    encoding: 'TCVN3 (ABC)',
    decode: (word) => each(word, TCVN3),
    word: /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]+/gu,
    isUnmistakable: (word) => /[a-z](?=[^a-z\p{Ll}])[\u00a8-\u00f7]|[a-z][µª]/u.test(word),
  },
  {
    encoding: 'VNI',
    decode: (word) => word.replace(VNI_LETTERS, (letter) => VNI.get(letter)!),
    word: LETTERS,
    isUnmistakable: () => false,
  },
  {
    encoding: 'Windows-1258',
    decode: (word) => each(word, WINDOWS_1258).normalize('NFC'),
    word: LETTERS,
    isUnmistakable: (word) => /[a-zâêôãõý][ÌÒÞ]/.test(word),
  },
];

function tableOf(letters: string, meant: string): ReadonlyMap<string, string> {
  const meanings = Array.from(meant);
  return new Map(Array.from(letters).map((letter, i) => [letter, meanings[i]!]));
}

function each(word: string, table: ReadonlyMap<string, string>): string {
  return Array.from(word)
    .map((letter) => table.get(letter) ?? letter)
    .join('');
}

function vniTable(): ReadonlyMap<string, string> {
  const small = new Map([...tableOf('ñôöíìæóòî', 'đơưíìỉĩịỵ')]);
  const add = (letter: string, base: string, marks: string) => {
    Array.from(marks).forEach((mark, i) =>
      small.set(letter + mark, (base + TONES[i]!).normalize('NFC')),
    );
  };
  for (const [letter, base] of Array.from('aeouy').map((vowel) => [vowel, vowel] as const))
    add(letter, base, 'ùøûõï');
  add('ô', 'ơ', 'ùøûõï');
  add('ö', 'ư', 'ùøûõï');
  for (const [letter, base] of ['aâ', 'eê', 'oô'].map((pair) => [pair[0]!, pair[1]!] as const)) {
    small.set(`${letter}â`, base);
    add(letter, base, 'áàåãä');
  }
  small.set('aê', 'ă');
  add('a', 'ă', 'éèúüë');
  const capitals = [...small].map(
    ([letter, meant]) => [letter.toUpperCase(), meant.toUpperCase()] as const,
  );
  return new Map([...small, ...capitals]);
}

/** A key of YAML before its value, and what begins an item. */
const KEY = /^\s*(?:- +)?(?:[a-z_]+:(?=\s))?/;
const SHORTEST_NAME = 3;

interface Judged extends OldText {
  readonly weight: number;
}

/** What of a line is in the encoding of a font; null where too little speaks for it. */
function wordsIn(line: string, font: Font): Judged | null {
  const words = readWords(line, font);
  const old = words.filter(({ isOld }) => isOld);
  const [first] = old;
  if (!first) return null;
  // Old encodings have no letters beyond Latin-1: where one stands, the line is Unicode with something in it.
  const isMixed = /[\u0102-\u01b0\u1ea0-\u1ef9]/u.test(line);
  const garbled = words.filter(({ read }) => !isAscii(read) && !isSyllable(read));
  const isName =
    first.typed.length >= SHORTEST_NAME &&
    words.every(({ read }) => isSyllable(read) || /^[A-ZĐ]{2,}$/.test(read));
  const speaks =
    font.isUnmistakable(first.typed) ||
    (old.length > 1 ? !isMixed || areMost(old, words) : !isMixed && isName);
  if (!speaks || garbled.length > old.length) return null;
  // Around them stand words that are Vietnamese either way, such as «Céng»: in Unicode they stay.
  const changed = isMixed ? old : words.filter(({ typed, read }) => typed !== read);
  const [start, end] = [changed[0]!.at, endOf(changed.at(-1)!)];
  const within = words.filter(({ at }) => start <= at && at < end);
  const doesRead = within.every(
    ({ isOld, typed, read }) =>
      isAscii(read) || (isSyllable(read) && (isOld || !isMixed || typed === read)),
  );
  const reads = doesRead ? decodeWords(line.slice(start, end), font) : null;
  return { encoding: font.encoding, start, end, reads, weight: old.length };
}

interface Word {
  readonly at: number;
  readonly typed: string;
  readonly read: string;
  /** Whether it is Vietnamese once it is read right, and only then. */
  readonly isOld: boolean;
}

function readWords(line: string, { decode, word }: Font): readonly Word[] {
  const from = KEY.exec(line)![0].length;
  return [...line.slice(from).matchAll(word)].map(({ 0: typed, index }) => {
    const read = decode(typed);
    return { at: from + index, typed, read, isOld: isOldWord(typed, read) };
  });
}

function endOf({ at, typed }: Word): number {
  return at + typed.length;
}

/** Whether they are most of what is not ASCII between the first of them and the last. */
function areMost(old: readonly Word[], words: readonly Word[]): boolean {
  const within = words.filter(
    ({ at, typed }) => old[0]!.at <= at && at <= old.at(-1)!.at && !isAscii(typed),
  );
  return old.length * 2 > within.length;
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** A word whose letters are Vietnamese once they are read right, and only then; signs alone are signs. */
function isOldWord(typed: string, read: string): boolean {
  return (
    read !== typed &&
    !isSyllable(typed) &&
    /\p{L}/u.test(typed.replace(/[ªµº]/g, '')) &&
    isSyllable(read)
  );
}

/** Fonts of TCVN3 for capitals are made of the small letters: their words are capitals throughout. */
function decodeWords(text: string, { decode, word }: Font): string {
  const decoded = text.replace(word, decode);
  return /[A-Z].*[A-Z]/.test(text) && !/[a-z]/.test(text) ? decoded.toUpperCase() : decoded;
}

function mostLikely(judged: readonly (Judged | null)[]): OldText | null {
  const [best] = judged.filter((one) => one !== null).sort((a, b) => b.weight - a.weight);
  if (!best) return null;
  const { weight: _, ...old } = best;
  return old;
}

// ── UTF-8 read byte by byte ───────────────────────────────────────────────────────────────────

/** The bytes 80 to 9F of Windows-1252, in order; five are no characters and stay what they are. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const TRAILING = `[\\u0080-\\u00bf${WINDOWS_1252}]`;
const BYTES = new RegExp(
  `[\\u00c2-\\u00df]${TRAILING}|[\\u00e0-\\u00ef]${TRAILING}{2}|[\\u00f0-\\u00f4]${TRAILING}{3}`,
  'gu',
);
/** What a Vietnamese text is made of beyond ASCII, but for the quotation marks that «XÃ» and «Â» stand in. */
const EXPECTED =
  /^[à-ãè-êìíò-õùúýÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9‘’“”–—…•≥≤₫\u0300\u0301\u0303\u0309\u0323]$/u;

/** A line with bytes of UTF-8 that were read as letters of Windows-1252; null where there are none. */
function mojibakeIn(line: string): OldText | null {
  const [first, ...more] = [...line.matchAll(BYTES)].filter(({ 0: bytes }) =>
    EXPECTED.test(charactersOf(bytes) ?? ''),
  );
  if (!first) return null;
  const last = more.at(-1) ?? first;
  const start = line.slice(0, first.index).search(/[\p{L}\p{M}]*$/u);
  const behind = last.index + last[0].length;
  const end = behind + /^[\p{L}\p{M}]*/u.exec(line.slice(behind))![0].length;
  const reads = line
    .slice(start, end)
    .replace(BYTES, (bytes) => charactersOf(bytes) ?? bytes)
    .normalize('NFC');
  const doesRead = (reads.match(LETTERS) ?? []).every((word) => isSyllable(word) || isAscii(word));
  return { encoding: 'UTF-8', start, end, reads: doesRead ? reads : null };
}

/** Letters of Windows-1252 as the bytes that they are, read as UTF-8; null where they are none. */
function charactersOf(letters: string): string | null {
  const bytes = Array.from(letters).map((letter) => {
    const at = WINDOWS_1252.indexOf(letter);
    return at < 0 ? letter.codePointAt(0)! : 0x80 + at;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
