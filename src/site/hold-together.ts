/**
 * Numbers and their units stay on one line: «96,50 %», «1,789 tỷ đồng», «1.869 hồ sơ». Done once, on what
 * a page is about, so that no view and no text of an author need think of it.
 */
import { oncePerText } from '../domain/once.ts';

/** What belongs to the number before it. Of two words both do. */
const UNITS = [
  '%|‰|điểm|đồng|nghìn|ngàn|triệu|t[ỷỉ](?! lệ| trọng)',
  'hồ sơ|trường hợp|công dân|tài khoản|dịch vụ|mô hình|nhiệm vụ|văn bản|báo cáo|số liệu|thủ tục|giao dịch',
  'địa phương|đơn vị|cơ sở|doanh nghiệp|học sinh|khách|người|hộ|thẻ|lượt|máy|camera|ngày|giờ|phút|bộ|điểm',
  'tỉnh|huyện|xã|phường|dòng|chỗ|tên|nhóm|bước',
].join('|');
/** Stands at the blank after a digit. */
const UNIT = new RegExp(` (${UNITS})( đồng)?(?![\\p{L}\\d])`, 'iuy');
/** «Nhiệm vụ I.2»: a label stays with its number, too. Stands at the blank before a number. */
const LABEL =
  /(?<=(?<!\p{L})(nhiệm vụ|mô hình|phụ lục|bước|quý|tháng|năm|mục|số|bảng|điểm)) (?=[\dIVX])/iuy;
/** No word is so long; in a cell of a table, where nothing else breaks it, it would widen the page. */
const ENDLESS = /[^\s&;]{41,}/gu;
const LONGEST = 40;
/** What is no text although it stands between tags. */
const OPAQUE = /<(script|style|svg|pre|code)\b[\s\S]*?<\/\1>/iy;
/** s, p and c, with which these begin. */
const OPAQUE_LETTERS: ReadonlySet<number> = new Set([0x73, 0x70, 0x63]);

/** HTML with its numbers held to their units. */
export function holdTogether(html: string): string {
  let held = '';
  /** Up to here the HTML is in `held`. */
  let copied = 0;
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    const end = tag < 0 ? html.length : tag;
    const changed = end - at < SHORTEST ? null : heldText(html.slice(at, end));
    if (changed !== null) {
      held += html.slice(copied, at) + changed;
      copied = end;
    }
    at = tag < 0 ? end : endOfTag(html, tag);
  }
  return held + html.slice(copied);
}

/** A number, a blank and its unit. */
const SHORTEST = 3;

/** A text between two tags; null where nothing in it is held. Reports say the same from month to month. */
const heldText = oncePerText((text): string | null => {
  let at = 0;
  const held: string[] = [];
  /** Up to here the text is in `held`. */
  let copied = 0;
  /** Where the word begins that is being read. */
  let word = 0;

  const copy = (end: number, change?: (text: string) => string) => {
    const piece = text.slice(copied, end);
    held.push(change ? change(piece) : piece);
    copied = end;
  };
  const endWord = (end: number) => {
    if (end - word > LONGEST) {
      copy(word);
      copy(end, (piece) => piece.replace(ENDLESS, breakable));
    }
    word = end + 1;
  };

  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === BLANK) {
      endWord(at);
      const end = endOfUnit(text, at);
      if (end > at) {
        copy(at);
        copy(end, bound);
      } else {
        const start = startOfLabel(text, at);
        // A label of two words of which a number has taken the first keeps to that.
        if (start >= copied || (start >= 0 && text.indexOf(' ', start) === at)) {
          copy(Math.max(start, copied));
          copy(at + 1, bound);
        }
      }
      at = Math.max(end, at + 1);
      word = at;
    } else {
      if (code === AMPERSAND || code === SEMICOLON || code < BLANK) endWord(at);
      at += 1;
    }
  }
  endWord(text.length);
  if (held.length === 0) return null;
  copy(text.length);
  // One text of its own: pieces would keep in memory the whole page that they were cut from.
  return held.join('');
});

const BLANK = 0x20;
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;

/** Where a tag ends, or an element whose content is no text; a sign that opens nothing is a letter. */
function endOfTag(html: string, at: number): number {
  // Of most tags the first letter says that they are none of these.
  if (OPAQUE_LETTERS.has(html.charCodeAt(at + 1) | 0x20)) {
    OPAQUE.lastIndex = at;
    if (OPAQUE.test(html)) return OPAQUE.lastIndex;
  }
  const end = html.indexOf('>', at);
  return (end < 0 ? at : end) + 1;
}

/** Where the last word begins of the unit that follows the number before this blank; 0 where none does. */
function endOfUnit(html: string, at: number): number {
  if (!isDigit(html.charCodeAt(at - 1))) return 0;
  UNIT.lastIndex = at;
  return UNIT.test(html) ? html.lastIndexOf(' ', UNIT.lastIndex - 1) + 1 : 0;
}

/** Where the label begins that ends before this blank, with a number after it; -1 where there is none. */
function startOfLabel(html: string, at: number): number {
  if (!beginsNumber(html.charCodeAt(at + 1))) return -1;
  LABEL.lastIndex = at;
  const label = LABEL.exec(html)?.[1];
  return label === undefined ? -1 : at - label.length;
}

/** A digit, or a letter that Roman numbers are made of. */
function beginsNumber(code: number): boolean {
  const letter = code & ~0x20;
  return isDigit(code) || letter === 0x49 || letter === 0x56 || letter === 0x58;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function breakable(word: string): string {
  return word.replace(/(?:\P{M}\p{M}*){20}/gu, '$&<wbr>');
}

function bound(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
