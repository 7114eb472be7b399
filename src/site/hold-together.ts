/**
 * Numbers and their units stay on one line: «96,50 %», «1,789 tỷ đồng», «1.869 hồ sơ». Done once, on what
 * a page is about, so that no view and no text of an author need think of it.
 */

import { tagEnd } from './tag-end.ts';

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

/** HTML with its numbers held to their units. Looks at its blanks alone; most of it is copied. */
export function holdTogether(html: string): string {
  let held = '';
  /** Up to here the HTML is in `held`. */
  let copied = 0;

  const copy = (end: number, change?: (text: string) => string) => {
    const text = html.slice(copied, end);
    held += change ? change(text) : text;
    copied = end;
  };
  /** Breaks the endless among the words from one place to another, between which there is no blank. */
  const breakWords = (start: number, end: number) => {
    if (end - start <= LONGEST) return;
    let word = start;
    for (let at = start; at <= end; at += 1) {
      if (at < end && !endsWord(html.charCodeAt(at))) continue;
      if (at - word > LONGEST) {
        copy(word);
        copy(at, (text) => text.replace(ENDLESS, breakable));
      }
      word = at + 1;
    }
  };
  /** Holds together what is said between two tags. */
  const holdText = (start: number, end: number) => {
    let word = start;
    for (let at = html.indexOf(' ', start); at >= 0 && at < end; at = html.indexOf(' ', word)) {
      breakWords(word, at);
      const unitEnd = endOfUnit(html, at);
      if (unitEnd > at) {
        copy(at);
        copy(unitEnd, bound);
      } else {
        const label = startOfLabel(html, at);
        // A label of two words of which a number has taken the first keeps to that.
        if (label >= copied || (label >= 0 && html.indexOf(' ', label) === at)) {
          copy(Math.max(label, copied));
          copy(at + 1, bound);
        }
      }
      word = Math.max(unitEnd, at + 1);
    }
    breakWords(word, end);
  };

  for (let at = 0; at < html.length;) {
    const tag = html.indexOf('<', at);
    const end = tag < 0 ? html.length : tag;
    if (end > at) holdText(at, end);
    at = tag < 0 ? end : endOfTag(html, tag);
  }
  copy(html.length);
  return held;
}

function endsWord(code: number): boolean {
  return code === AMPERSAND || code === SEMICOLON || code < BLANK;
}

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
  const end = tagEnd(html, at);
  return end < 0 ? at + 1 : end;
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
