/** What the search page says while it searches, Vietnamese and English under the same keys. */

const vi = {
  searching: 'Đang tìm…',
  found: (count: string, query: string) => `${count} chỗ khớp với «${query}».`,
  foundMany: (count: string, query: string) =>
    `Rất nhiều chỗ khớp với «${query}»; dưới đây là ${count} chỗ khớp nhất.`,
  also: (queries: string) => `Đã tìm cả ${queries}.`,
  quoted: (text: string) => `«${text}»`,
  unanswered: (words: string) =>
    `Trong văn bản không chỗ nào có đủ các từ; dưới đây là những chỗ khớp khi bỏ ${words}.`,
  none: (query: string) => `Không tìm thấy gì khớp với «${query}».`,
  advice: [
    'Bớt từ: tên dịch vụ, tên tỉnh hoặc một con số là đủ.',
    'Gõ không dấu cũng được. Thử viết đủ chữ thay cho viết tắt, hoặc ngược lại.',
    'Con số viết như trong văn bản (1.347.047) hoặc viết liền (1347047).',
  ],
  failed: 'Chưa tải được chỉ mục tìm kiếm nên chưa tìm được.',
  failedAdvice: 'Có thể mạng đang gián đoạn. Xin thử lại sau ít phút.',
  retry: 'Thử lại',
  more: 'Xem thêm',
  notSearched: 'Mới tìm trong một phần các báo cáo.',
  searchOlder: (reports: string, years: string) =>
    `Tìm cả trong ${reports} báo cáo cũ hơn (${years})`,
  notCounted: 'Số đếm chỉ gồm các báo cáo đã tìm, chưa gồm những báo cáo cũ hơn.',
  places: (count: string) => `${count} chỗ khác trên trang này`,
  answers: (count: string) => `${count} câu trả lời khác`,
  answered: 'Trả lời ngay bên dưới.',
  others: 'Có thể bạn muốn tìm',
  /** Behind the results, where `others` already stands before them. */
  related: 'Những mục gần với câu hỏi',
  onlyAnswered: 'Không thấy thêm chỗ nào khác trong các báo cáo.',
  corrected: (typed: string, taken: string) => `Không thấy «${typed}»; đang tìm «${taken}».`,
  asTyped: (typed: string) => `Tìm đúng «${typed}»`,
  narrow: 'Lọc kết quả',
  narrowed: (count: string) => `Lọc kết quả (đang chọn ${count})`,
  clear: 'Bỏ lọc',
  values: (count: string) => `${count} giá trị khác`,
  facet: {
    tinh: 'Tỉnh, thành phố',
    nam: 'Năm',
    ky: 'Kỳ',
    loai: 'Loại',
    'trang-thai': 'Trạng thái',
  },
  recent: 'Đã tìm gần đây (chỉ lưu trong trình duyệt này):',
  forget: 'Xóa',
  noWasm:
    'Trình duyệt này không cho chạy WebAssembly (không phải lỗi mạng) nên không tìm được trong toàn văn.',
  noWasmAdvice:
    'Chế độ bảo vệ nâng cao của trình duyệt thường tắt WebAssembly. Những gì gọi đúng tên (dịch vụ, mô hình, tỉnh, kỳ) vẫn được trả lời bên trên.',
  noIndex: 'Trang này được dựng mà chưa lập chỉ mục nên không tìm được trong toàn văn.',
};

const en: typeof vi = {
  searching: 'Searching…',
  found: (count, query) => `Places that match “${query}”: ${count}.`,
  foundMany: (count, query) => `Many places match “${query}”; these are the ${count} closest.`,
  also: (queries) => `Also searched: ${queries}.`,
  quoted: (text) => `“${text}”`,
  unanswered: (words) =>
    `No place in the reports, which are in Vietnamese, has all the words; below is what matches without ${words}.`,
  none: (query) => `Nothing matches “${query}”.`,
  advice: [
    'Use fewer words: a service, a province or a number is enough.',
    'Typing without diacritics works. Try the long form instead of an abbreviation, or the reverse.',
    'Write numbers as printed (1.347.047) or without dots (1347047).',
  ],
  failed: 'The search index could not be loaded, so nothing was searched.',
  failedAdvice: 'The connection may be interrupted. Please try again in a while.',
  retry: 'Try again',
  more: 'Show more',
  notSearched: 'Only a part of the reports was searched.',
  searchOlder: (reports, years) => `Search the older reports, too: ${reports} (${years})`,
  notCounted: 'Only the reports that were searched are counted, not the older ones.',
  places: (count) => `${count} more places on this page`,
  answers: (count) => `More answers: ${count}`,
  answered: 'Answered below.',
  others: 'Perhaps you mean',
  related: 'Close to your question',
  onlyAnswered: 'Nothing else was found in the reports.',
  corrected: (typed, taken) => `Nothing has “${typed}”; searching for “${taken}”.`,
  asTyped: (typed) => `Search for exactly “${typed}”`,
  narrow: 'Narrow the results',
  narrowed: (count) => `Narrow the results (chosen: ${count})`,
  clear: 'Show all again',
  values: (count) => `More values: ${count}`,
  facet: {
    tinh: 'Province or city',
    nam: 'Year',
    ky: 'Period',
    loai: 'Kind',
    'trang-thai': 'Status',
  },
  recent: 'Recent searches (kept in this browser only):',
  forget: 'Forget them',
  noWasm:
    'This browser does not allow WebAssembly (the connection is not at fault), so the full text cannot be searched.',
  noWasmAdvice:
    'Browsers with enhanced protection often turn WebAssembly off. What is called by its name (a service, model, province, period) is still answered above.',
  noIndex: 'This site was built without a search index, so the full text cannot be searched.',
};

export type SearchSentences = typeof vi;

/** The search page's sentences by language. */
export const searchSentences = { vi, en };
