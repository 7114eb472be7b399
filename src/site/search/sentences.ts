/** What the search page says while it searches, Vietnamese and English under the same keys. */

const vi = {
  searching: 'Đang tìm…',
  found: (count: string, query: string) => `${count} chỗ khớp với «${query}».`,
  foundMany: (count: string, query: string) =>
    `Rất nhiều chỗ khớp với «${query}»; dưới đây là ${count} chỗ khớp nhất.`,
  also: (queries: string) => `Đã tìm cả ${queries}.`,
  quoted: (text: string) => `«${text}»`,
  unanswered: (words: string) =>
    `Không chỗ nào có ${words}; dưới đây là những chỗ khớp với phần còn lại.`,
  none: (query: string) => `Không tìm thấy gì khớp với «${query}».`,
  advice: [
    'Bớt từ: tên dịch vụ, tên tỉnh hoặc một con số là đủ.',
    'Gõ không dấu cũng được. Thử viết đủ chữ thay cho viết tắt, hoặc ngược lại.',
    'Con số viết như trong văn bản (1.347.047) hoặc viết liền (1347047).',
  ],
  failed: 'Chưa tải được chỉ mục tìm kiếm nên chưa tìm được.',
  failedAdvice:
    'Có thể mạng đang gián đoạn, hoặc trang đang chạy ở chế độ xem thử, khi chỉ mục chưa được lập.',
  retry: 'Thử lại',
  more: 'Xem thêm',
  places: (count: string) => `${count} chỗ khác trên trang này`,
};

const en: typeof vi = {
  searching: 'Searching…',
  found: (count, query) => `Places that match “${query}”: ${count}.`,
  foundMany: (count, query) => `Many places match “${query}”; these are the ${count} closest.`,
  also: (queries) => `Also searched: ${queries}.`,
  quoted: (text) => `“${text}”`,
  unanswered: (words) => `Nothing has ${words}; below is what matches the rest.`,
  none: (query) => `Nothing matches “${query}”.`,
  advice: [
    'Use fewer words: a service, a province or a number is enough.',
    'Typing without diacritics works. Try the long form instead of an abbreviation, or the reverse.',
    'Write numbers as printed (1.347.047) or without dots (1347047).',
  ],
  failed: 'The search index could not be loaded, so nothing was searched.',
  failedAdvice:
    'The connection may be interrupted, or this is a preview for which no index has been built.',
  retry: 'Try again',
  more: 'Show more',
  places: (count) => `${count} more places on this page`,
};

export type SearchSentences = typeof vi;

/** The search page's sentences by language. */
export const searchSentences = { vi, en };
