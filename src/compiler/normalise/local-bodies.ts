/**
 * Bodies of a place (cơ quan của một địa phương), known by how they are named: «UBND thành phố Tam Kỳ»,
 * «Công an huyện Núi Thành», «Phòng Tư pháp huyện Duy Xuyên», «Điện lực Quảng Nam». There are
 * thousands, so that no list holds them; each gets an id from its name and keeps the name that was printed.
 */
import type { Agency } from '../../domain/reference.ts';
import { slugify } from '../../domain/vietnamese.ts';

/** A word of a cell as this room reads it. */
export interface CellWord {
  /** As printed. */
  readonly printed: string;
  /** What stands between it and the word before. */
  readonly gap: string;
}

/** Levels of places: the word as printed in full, and in English. */
const LEVELS: Readonly<Record<string, readonly [vi: string, en: string, isCommune: boolean]>> = {
  huyện: ['huyện', 'district', false],
  quận: ['quận', 'district', false],
  'thị xã': ['thị xã', 'town', false],
  'thành phố': ['thành phố', 'city', false],
  tp: ['thành phố', 'city', false],
  xã: ['xã', 'commune', true],
  phường: ['phường', 'ward', true],
  'thị trấn': ['thị trấn', 'township', true],
};

/** How names of bodies begin: in full, in English, and whether the level of the place must follow. */
const HEADS: Readonly<Record<string, readonly [vi: string, en: string, kind: string | null]>> = {
  ubnd: ['UBND', 'People’s Committee', null],
  'ủy ban nhân dân': ['UBND', 'People’s Committee', null],
  'uỷ ban nhân dân': ['UBND', 'People’s Committee', null],
  'công an': ['Công an', 'Police', 'police'],
};
/** Heads after which a name may follow at once. */
const NAMED: Readonly<Record<string, readonly [vi: string, en: string, kind: string]>> = {
  'điện lực': ['Điện lực', 'Power company', 'enterprise'],
  'công ty điện lực': ['Công ty Điện lực', 'Power company', 'enterprise'],
  'bưu điện': ['Bưu điện', 'Post office', 'enterprise'],
  'trường đại học': ['Trường Đại học', 'University', 'other'],
  'trường cao đẳng': ['Trường Cao đẳng', 'College', 'other'],
};
/** The longest head, and the longest name of a place: «Phan Rang-Tháp Chàm». */
const LONGEST_HEAD = 4;
const LONGEST_NAME = 4;
/** «Phòng Lao động - Thương binh và Xã hội huyện …» */
const LONGEST_DIVISION = 10;

export interface LocalBody {
  readonly agency: Agency;
  /** How many words name it. */
  readonly length: number;
}

/** The body of a place that is named from a word on; null where none is. `isOther` tells where another name begins. */
export function localBodyAt(
  words: readonly CellWord[],
  at: number,
  isOther: (at: number) => boolean,
): LocalBody | null {
  for (let length = LONGEST_HEAD; length > 0; length--) {
    const head = joined(words, at, length);
    if (head === null) continue;
    const general = own(HEADS, head);
    const named = own(NAMED, head);
    const level = levelAt(words, at + length);
    if (!named && !(general && level)) continue;
    const name = nameAt(words, at + length + (level?.length ?? 0), isOther);
    if (!name) continue;
    const [vi, en, kind] = (general ?? named)!;
    const place = level ? [level.vi, name.text] : [name.text];
    return {
      agency: {
        id: slugify([vi, ...place].join(' ')),
        name_vi: [vi, ...place].join(' '),
        name_en: `${en} of ${name.text}${level ? ` ${level.en}` : ''}`,
        kind: kind ?? (level?.isCommune ? 'commune' : 'district'),
      },
      length: length + (level?.length ?? 0) + name.length,
    };
  }
  return divisionAt(words, at, isOther);
}

/** «Phòng Tư pháp huyện Duy Xuyên»: what it deals with is said in any words. */
function divisionAt(
  words: readonly CellWord[],
  at: number,
  isOther: (at: number) => boolean,
): LocalBody | null {
  if (words[at]?.printed.toLowerCase() !== 'phòng') return null;
  for (let end = at + 2; end < Math.min(words.length, at + LONGEST_DIVISION); end++) {
    if (!/^[\s,–-]*$/u.test(words[end - 1]!.gap)) return null;
    const level = levelAt(words, end);
    const name = level && !level.isCommune ? nameAt(words, end + level.length, isOther) : null;
    if (!level || !name) continue;
    const division = words
      .slice(at, end)
      .map(({ printed, gap }, i) => (i === 0 ? '' : gap) + printed)
      .join('');
    const text = `${division} ${level.vi} ${name.text}`;
    const agency = { id: slugify(text), name_vi: text, name_en: text, kind: 'district' };
    return { agency, length: end - at + level.length + name.length };
  }
  return null;
}

function levelAt(words: readonly CellWord[], at: number) {
  for (const length of [2, 1]) {
    const level = own(LEVELS, joined(words, at, length) ?? '');
    if (level) return { vi: level[0], en: level[1], isCommune: level[2], length };
  }
  return null;
}

/** A place's name: words with capitals, one after the other; or the number of a ward. */
function nameAt(words: readonly CellWord[], at: number, isOther: (at: number) => boolean) {
  let length = 0;
  for (; length < LONGEST_NAME; length++) {
    const word = words[at + length];
    if (!word || !(length === 0 ? /^\.?\s+$/ : /^(?:\s+|[-–'’])$/u).test(word.gap)) break;
    if (!/^\p{Lu}/u.test(word.printed) && !(length === 0 && /^\d{1,2}$/.test(word.printed))) break;
    if (length > 0 && (isOther(at + length) || /^\d/.test(words[at]!.printed))) break;
  }
  if (length === 0) return null;
  const text = words
    .slice(at, at + length)
    .map(({ printed, gap }, i) => (i === 0 ? '' : gap) + printed)
    .join('');
  return { text, length };
}

/** Words from one on, in small letters, where nothing but blanks stands between them; else null. */
function joined(words: readonly CellWord[], at: number, length: number): string | null {
  const part = words.slice(at, at + length);
  if (part.length < length || part.slice(1).some(({ gap }) => gap.trim() !== '')) return null;
  return part.map(({ printed }) => printed.toLowerCase()).join(' ');
}

/** Not by indexing alone: every object has a `constructor`. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
