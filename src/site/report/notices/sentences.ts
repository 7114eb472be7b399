/** What is said of a report that must not be overlooked. */

const vi = {
  /** In dev alone. */
  notCompared: 'Chưa kiểm tra xong',
  notComparedText:
    'Nội dung còn đang được kiểm tra; điểm chưa khớp với báo cáo của đơn vị khác chưa nêu ở đây. Trang tự tải lại khi kiểm tra xong.',
  periodInferred: 'Kỳ báo cáo được suy ra',
  wording: 'Lời văn',
  wordingRestated:
    'Lời văn được tóm lược; số liệu, tên gọi và trạng thái giữ theo văn bản. Trang này không thay thế văn bản gốc.',
  provisional: 'Số liệu tạm thời',
  provisionalText: 'Báo cáo này công bố số liệu tạm thời; số chính thức có thể khác.',
  ledger: 'Giá trị cũ được giữ lại',
  ledgerText: 'Đính chính của mọi báo cáo ở trang',
  replaces: 'Thay thế',
  replacesText: 'Báo cáo này thay cho báo cáo',
  unreadable: 'Bảng chưa đọc được',
  unreadableText: (tables: string) =>
    `${tables}: tệp có nhưng chưa đọc được, nên không coi là đã báo cáo hay không báo cáo.`,
};

const en: typeof vi = {
  notCompared: 'Not checked to the end',
  notComparedText:
    'The content is still being checked; what does not agree with reports of other units is not told here yet. The page loads itself again when that is done.',
  periodInferred: 'The period is inferred',
  wording: 'Wording',
  wordingRestated:
    'The wording is condensed; figures, names and statuses are kept as in the document. This page does not replace the original.',
  provisional: 'Provisional figures',
  provisionalText: 'This report publishes provisional figures; final ones may differ.',
  ledger: 'Superseded values are kept',
  ledgerText: 'The corrections of all reports are on the page',
  replaces: 'Replaces',
  replacesText: 'This report replaces',
  unreadable: 'Tables that could not be read',
  unreadableText: (tables) =>
    `${tables}: present but not readable, hence neither reported nor missing.`,
};

export const noticeSentences = { vi, en } as const;
