/**
 * Numbers in sentences (con số trong lời văn): which digits of a text may be figures, what they say, and the
 * clause that each stands in. Days, numbers of documents, hotlines and numbers of lists are none.
 * Knows how Vietnamese writes numbers; must not know reports.
 */
import { HEDGES } from './figure.ts';
import { oncePerText } from './once.ts';
import { hasUnreadableDigits, readQuantities } from './vietnamese.ts';

export type NumberKind = 'count' | 'percent' | 'money';

/** One way to read a number: «16,331» has two. */
export interface Reading {
  readonly value: number;
  readonly decimals: number;
  /** What one unit of its last digit is worth. */
  readonly step: number;
}

export interface NumberInText {
  /** As it stands: «1.755», «1,2 triệu». */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly kind: NumberKind;
  /** Empty where no rule reads the digits, as of «1.86.9». */
  readonly readings: readonly Reading[];
  /** Its digits alone, without noughts that say nothing. */
  readonly digits: string;
  readonly isHedged: boolean;
  /** Whether it can only be an amount: no age, no duration, no end of a range, no number of something. */
  readonly isAmount: boolean;
  /** The other number of «115/168». */
  readonly partner: { readonly value: number; readonly side: 'of' | 'value' } | null;
}

/** What bears a number of its own. */
const NUMBERED =
  '(?:số|số hiệu|nghị định|nghị quyết|quyết định|chỉ thị|kế hoạch|công văn|thông tư|luật|đề án|dự án|chương trình|tổng đài|đường dây nóng|hotline)';

/**
 * What looks like a number and is a name: days, numbers of documents, times, telephones, codes; and beside it
 * what a text holds one of, in small letters, where it holds such a name: far quicker to look for.
 */
const NAMES: readonly (readonly [name: RegExp, ...holds: readonly string[]])[] = [
  [/(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}(?!\d)/gu],
  [/(?<!\d)\d{1,2}\s?\/\s?(?:19|20)\d{2}(?!\d)/gu, '/'],
  [
    /ngày\s+\d{1,2}(?:\s?[/.-]\s?\d{1,2})?(?!\d)(?:(?:\s*,|\s+và|\s*[-–])\s*\d{1,2}\s?\/\s?\d{1,2}(?!\d))*/giu,
    'ngày',
  ],
  [
    /tháng\s+\d{1,2}(?![\d.])(?:\s?\/\s?\d{4})?(?:(?:\s*,|\s+và|\s*[-–])\s*\d{1,2}(?=\s*(?:[,/–-]|và|năm)))*/giu,
    'tháng',
  ],
  [
    /(?:năm|giai đoạn|niên hạn)\s+(?:19|20)\d{2}(?![\d.])(?:(?:\s*[,;–-]|\s+(?:và|đến))\s*(?:19|20)\d{2}(?![\d.]))*/giu,
    'năm',
    'giai đoạn',
    'niên hạn',
  ],
  [/(?:19|20)\d{2}\s*[–-]\s*(?:19|20)\d{2}(?![\d.])/gu],
  [/quý\s+\d(?!\d)/giu, 'quý'],
  [
    /(?<![\d.,])\d+[a-z]?\s?\/\s?(?:(?:19|20)\d{2}\s?\/\s?)?\p{Lu}[\p{L}\p{N}&]*(?:\s?-\s?\p{Lu}[\p{L}\p{N}&]*)*/gu,
    '/',
  ],
  [/(?<![\d.,])\d+\s?-\s?\p{Lu}{2}[\p{L}/-]*/gu, '-'],
  // What must not stand before the words is looked for where they are, not at every letter.
  [
    new RegExp(
      String.raw`(?=${NUMBERED})(?<!(?:tổng|con|chữ|dân|đa)\s)(?<!\p{L})${NUMBERED}\s*:?\s+(?:số\s+)?\d+(?![\d.,]*\d)`,
      'giu',
    ),
  ],
  [/\d{1,2}\s?(?:h|giờ)\s?\d{0,2}(?!\p{L})/giu],
  [/(?<!\d)24\s?\/\s?(?:7|24)(?!\d)/gu, '/'],
  [/(?<![\d.,])0\d[\d.\s]{5,}\d/gu],
  [/\d[\d.,]*\s?[x×*]\s?\d[\d.,]*/gu, 'x', '×', '*'],
  [/^\s*(?:[-+•]\s*)?\d{1,2}(?:\.\d{1,2})*[.)]\s/gmu],
];

/** A number in one word with letters: «C06», «5G». */
const IN_WORD = /[\p{L}_]\d[\d.]*|(?<![\d.,])\d+(?:[.,]\d+)*(?!đ|vnđ|tr|nghìn|triệu|tỷ)\p{L}/giu;
/** Whether there may be one; far quicker to tell. */
const BESIDE_LETTER = /\d(?:(?<=[\p{L}_]\d)|(?=\p{L}))/u;

/** Words after which a number tells which one, not how many. */
const NTH_WORDS = [
  ...['điều', 'khoản', 'điểm', 'mục', 'tiểu mục', 'chương', 'phần', 'phụ lục', 'biểu', 'bảng'],
  ...[
    'mô hình',
    'nhiệm vụ',
    'chỉ tiêu',
    'bước',
    'mức độ',
    'cấp độ',
    'giai đoạn',
    'phường',
    'quận',
    'khu phố',
  ],
  ...['tổ', 'thôn', 'ấp', 'xóm', 'khóa', 'lần', 'lần thứ', 'thứ', 'hạng', 'nhóm'],
  ...['đợt', 'kỳ', 'phiên bản', 'cột', 'dòng', 'hàng', 'trang', 'stt', 'từ', 'đến'],
  ...['tới', 'top'],
];
const NTH = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:thí|thời|địa|danh|thành|một|nội|hạng|khoảng)\s)(?:${NTH_WORDS.join('|')})(?:\s+số)?\s*:?\s*$`,
  'iu',
);
/** Words that make an age, a duration or an ordinal of the number before them. */
const OF_TIME =
  /^\s*(?:tháng|ngày|giờ|phút|giây|tuần|năm|tuổi|quý|lần|km|m2|m|GB|TB|MB|Mbps|Gbps)(?!\p{L})/iu;
const RANGE_BEFORE = /\d\s*[-–]\s*$|\d\s+(?:đến|tới)\s+$/u;
const RANGE_AFTER = /^\s*(?:%\s*)?(?:[-–]|đến|tới)\s*\d/u;
const PERCENT = /^\s*(?:%|phần trăm)/iu;
const MONEY = /^\s*(?:nghìn |ngàn |triệu |tỷ )*(?:đồng|đ|vnđ|vnd|usd)(?!\p{L})/iu;
const YEAR = /^(?:19|20)\d{2}$/u;
const HEDGE_WORDS = [...Object.keys(HEDGES), 'chừng', 'bình quân', 'trung bình'];
const HEDGED = new RegExp(String.raw`(?<!\p{L})(?:${HEDGE_WORDS.join('|')})\s+$`, 'iu');

/** The last words of those: only behind one of them is all of it looked for. */
const NTH_ENDS = endsOf([...NTH_WORDS, 'số']);
const HEDGE_ENDS = endsOf(HEDGE_WORDS);
const RANGE_ENDS = /(?:[-–]|đến|tới)\s*$/u;

function endsOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.map((phrase) => phrase.split(' ').at(-1)!));
}

/** The word that a text ends in, a colon and blanks left out, in small letters. */
function lastWord(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s:]/u.test(text[end - 1]!)) end--;
  let start = end;
  while (start > 0 && /\p{L}/u.test(text[start - 1]!)) start--;
  return text.slice(start, end).toLowerCase();
}

/** Thousands set off by a blank that may also part two numbers: «1 204». */
const MAY_GO_ON = /^ \d{3}(?!\d)/u;

/** Where an item begins below a line that has ended: no number, and nothing that is looked for beside one, goes on there. */
const ITEM = /(?<=[.;:]\n+)(?= *- )/u;

/** Every number of a text that may be a figure. The text is composed (NFC). */
export const numbersIn = oncePerText((text): readonly NumberInText[] => {
  const items = text.split(ITEM);
  if (items.length === 1) return readNumbers(text);
  let at = 0;
  return items.flatMap((item) => {
    const from = at;
    at += item.length;
    return numbersInItem(item).map((number) => ({
      ...number,
      start: number.start + from,
      end: number.end + from,
    }));
  });
});

/** From month to month most items of a list stay. */
const numbersInItem = oncePerText(readNumbers);

function readNumbers(text: string): readonly NumberInText[] {
  if (!/\d/.test(text)) return [];
  const isName = nameFinder(text);
  const byPlace = Map.groupBy([...readQuantities(text), ...unreadable(text)], ({ start }) => start);
  const found = [...byPlace.values()]
    .filter(([first]) => !isName(first!.start, first!.end))
    .map((readings) => numberAt(text, readings))
    .sort((a, b) => a.start - b.start);
  return found.map((number, i) => ({ ...number, partner: partnerOf(text, number, found, i) }));
}

/** Tells whether anything between two places is part of a name. */
function nameFinder(text: string): (start: number, end: number) => boolean {
  const isNamed = new Uint8Array(text.length);
  const low = text.toLowerCase();
  const find = (name: RegExp) => {
    // To match all would make the expression anew for each text.
    name.lastIndex = 0;
    for (let match = name.exec(text); match; match = name.exec(text))
      isNamed.fill(1, match.index, name.lastIndex);
  };
  for (const [name, ...holds] of NAMES)
    if (holds.length === 0 || holds.some((held) => low.includes(held))) find(name);
  if (BESIDE_LETTER.test(text)) find(IN_WORD);
  return (start, end) => {
    const at = isNamed.indexOf(1, start);
    return at >= 0 && at < end;
  };
}

type Found = Reading & { readonly start: number; readonly end: number };

/** Digits with separators that no rule reads. */
function unreadable(text: string): readonly Found[] {
  return [...text.matchAll(/(?<![\d.,])\d+(?:[.,]\d+)+(?![.,]?\d)/gu)].flatMap(
    ({ 0: words, index }) =>
      hasUnreadableDigits(words)
        ? [{ value: NaN, decimals: 0, step: 1, start: index, end: index + words.length }]
        : [],
  );
}

function numberAt(text: string, found: readonly Found[]): Omit<NumberInText, 'partner'> {
  const { start, end } = found[0]!;
  const words = text.slice(start, end);
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
  const readings = found
    .filter(({ value }) => Number.isFinite(value))
    .map(({ value, decimals, step }) => ({ value: Math.abs(value), decimals, step }));
  const goesOn = /^\d{1,3}$/u.test(words) && MAY_GO_ON.test(after);
  const isGoneOn = /^\d{3}$/u.test(words) && /(?<!\d)\d{1,3} $/u.test(before);
  const joined = goesOn ? [whole(Number(words + after.slice(1, 4)))] : [];
  const kind = PERCENT.test(after) ? 'percent' : MONEY.test(after) ? 'money' : 'count';
  const last = lastWord(before);
  // «Trên 95 %» hedges; «1.755 trên 1.869» does not.
  const isHedged =
    (HEDGE_ENDS.has(last) && HEDGED.test(before)) ||
    (kind === 'percent' && last === 'trên' && /trên\s+$/iu.test(before));
  const isNth = kind !== 'percent' && NTH_ENDS.has(last) && NTH.test(before);
  return {
    words,
    start,
    end,
    kind,
    readings: [...readings, ...joined],
    digits: readings[0]
      ? digitsOf(readings[0].value)
      : words.replace(/\D/gu, '').replace(/^0+/u, ''),
    isHedged,
    isAmount: !(
      isNth ||
      goesOn ||
      isGoneOn ||
      OF_TIME.test(after) ||
      (RANGE_ENDS.test(before) && RANGE_BEFORE.test(before)) ||
      RANGE_AFTER.test(after) ||
      YEAR.test(words)
    ),
  };
}

function whole(value: number): Reading {
  return { value, decimals: 0, step: 1 };
}

/** A number's digits alone: 98.3 is `983`. */
export function digitsOf(value: number): string {
  return String(Math.abs(value)).replace('.', '').replace(/^0+/u, '');
}

function partnerOf(
  text: string,
  number: Omit<NumberInText, 'partner'>,
  all: readonly Omit<NumberInText, 'partner'>[],
  i: number,
): NumberInText['partner'] {
  const next = all[i + 1];
  const last = all[i - 1];
  const isSlash = (from: number, to: number) => /^\s?\/\s?$/u.test(text.slice(from, to));
  if (next?.readings[0] && isSlash(number.end, next.start))
    return { value: next.readings[0].value, side: 'of' };
  if (last?.readings[0] && isSlash(last.end, number.start))
    return { value: last.readings[0].value, side: 'value' };
  return null;
}

/** The sentence or line of a text around a place. */
export function sentenceAt(text: string, start: number, end: number): string {
  return around(text, start, end, /[;!?\n]|\.(?!\d)/gu);
}

/** The clause around a place: between commas, brackets and the ends of sentences. */
export function clauseAt(text: string, start: number, end: number): string {
  return around(text, start, end, /[;:!?\n()]|[.,](?!\d)/gu);
}

/** No sentence goes on so far from any of its numbers. */
const FARTHEST = 2000;

function around(text: string, start: number, end: number, stop: RegExp): string {
  const [first, last] = [Math.max(0, start - FARTHEST), Math.min(text.length, end + FARTHEST)];
  const before = [...text.slice(first, start).matchAll(stop)].at(-1);
  const after = text.slice(end, last).search(new RegExp(stop.source, 'u'));
  return text.slice(
    before ? first + before.index + before[0].length : first,
    after < 0 ? last : end + after,
  );
}

const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** How a number below a hundred is written in words, every usual way; none for others. */
export function inWords(value: number): readonly string[] {
  if (!Number.isInteger(value) || value < 0 || value > 99) return [];
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return ones === 7 ? ['bảy', 'bẩy'] : [ONES[ones]!];
  const head = tens === 1 ? 'mười' : `${ONES[tens]!} mươi`;
  if (ones === 0) return tens === 1 ? [head] : [head, `${ONES[tens]!} chục`];
  const last =
    ones === 5
      ? ['lăm', 'nhăm']
      : ones === 1 && tens > 1
        ? ['mốt']
        : ones === 4 && tens > 1
          ? ['tư', 'bốn']
          : [ONES[ones]!];
  return last.map((word) => `${head} ${word}`);
}
