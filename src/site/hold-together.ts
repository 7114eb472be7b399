/**
 * Numbers and their units stay on one line: «96,50 %», «1,789 tỷ đồng», «1.869 hồ sơ». Done once, on the
 * finished page, so that no view and no text of an author need think of it.
 */

/** What belongs to the number before it. Of two words both do. */
const UNITS = [
  '%|‰|điểm|đồng|nghìn|ngàn|triệu|t[ỷỉ](?! lệ| trọng)',
  'hồ sơ|trường hợp|công dân|tài khoản|dịch vụ|mô hình|nhiệm vụ|văn bản|báo cáo|số liệu|thủ tục|giao dịch',
  'địa phương|đơn vị|cơ sở|doanh nghiệp|học sinh|khách|người|hộ|thẻ|lượt|máy|camera|ngày|giờ|phút|bộ|điểm',
  'tỉnh|huyện|xã|phường|dòng|chỗ|tên|nhóm|bước',
].join('|');
const HELD = new RegExp(`(?<=\\d) (${UNITS})( đồng)?(?![\\p{L}\\d])`, 'giu');
/** «Nhiệm vụ I.2»: a label stays with its number, too. */
const LABELLED =
  /(?<!\p{L})(nhiệm vụ|mô hình|phụ lục|bước|quý|tháng|năm|mục|số|bảng|điểm) (?=[\dIVX])/giu;
/** No word is so long; in a cell of a table, where nothing else breaks it, it would widen the page. */
const ENDLESS = /[^\s&;]{41,}/gu;
/** Only text between tags is touched: no attribute, no script, no drawing. */
const PIECES = /<(script|style|svg|pre|code)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/gi;

/** A page, or a part of one, with its numbers held to their units. */
export function holdTogether(html: string): string {
  const body = html.indexOf('<body');
  if (body < 0) return html;
  return (
    html.slice(0, body) +
    html
      .slice(body)
      .replace(PIECES, (piece) =>
        piece.startsWith('<')
          ? piece
          : piece.replace(HELD, bound).replace(LABELLED, bound).replace(ENDLESS, breakable),
      )
  );
}

function breakable(word: string): string {
  return word.replace(/(?:\P{M}\p{M}*){20}/gu, '$&<wbr>');
}

function bound(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
