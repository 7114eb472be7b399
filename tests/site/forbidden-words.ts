/** Phrases that no reader meets in the site's own words; each under what is said instead. */

/** What no page says, and what it says instead. */
export const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'văn bản ghi, không ghi': /văn bản (không )?in(?!\p{L})|như in(?!\p{L})/iu,
  'ghi, nơi người soạn nói in':
    /(?<!\p{L})(?<!bản |mục |chương trình )in(?!-| sẵn| đậm| được| ra(?!\p{L})|\p{L})/iu,
  'điểm chưa khớp': /chỗ không khớp/iu,
  'đối chiếu lại': /dò lại/iu,
  'trong tổng số 25': /(?<!\p{L})trên[ \u00a0]\d/iu,
  'chỉ tiêu giao': /mức[ \u00a0]giao/iu,
  'tháng 7': /thang tháng/iu,
  'Quy tắc phát hiện gì': /tìm gì/iu,
};
