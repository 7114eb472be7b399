/** What is said of corrections of published figures, Vietnamese first, English in the same shape. */

const vi = {
  corrections: {
    title: 'Đính chính',
    part_title: (title: string, part: string) => `${title}, phần ${part}`,
    of_unit: (unit: string) => `Đính chính: ${unit}`,
    until: (unit: string, year: string) => `${unit} (đến năm ${year})`,
    by_unit: 'Theo địa phương',
    by_year: 'Theo năm sửa',
    all: 'Đính chính của mọi báo cáo',
    description:
      'Những số liệu đã công bố rồi sửa lại: giá trị trước và sau, ngày sửa và lý do, ngày gần nhất ở trên.',
    lead: (revisions: string, reports: string) =>
      `${revisions} lần sửa hoặc thay nội dung đã công bố, ở ${reports} báo cáo; ngày gần nhất ở trên. Giá trị cũ được giữ lại để đối chiếu.`,
    none: 'Chưa có đính chính nào.',
    none_lead:
      'Khi một số liệu đã công bố được sửa, giá trị trước và sau, ngày sửa và lý do sẽ được ghi tại đây.',
    before: 'Trước',
    after: 'Sau',
    reason: 'Lý do',
    unpublished: 'chưa công bố',
    removed: 'đã bỏ',
    replaces: 'Thay cho báo cáo',
    search_kind: 'Danh sách',
  },
};

const en: typeof vi = {
  corrections: {
    title: 'Corrections',
    part_title: (title, part) => `${title}, part ${part}`,
    of_unit: (unit) => `Corrections: ${unit}`,
    until: (unit, year) => `${unit} (until ${year})`,
    by_unit: 'By province',
    by_year: 'By year of correction',
    all: 'Corrections of all reports',
    description:
      'Published figures that were corrected: the value before and after, the day and the reason, newest first.',
    lead: (revisions, reports) =>
      `${revisions} ${revisions === '1' ? 'correction or replacement' : 'corrections or replacements'} of what was published, in ${reports} ${reports === '1' ? 'report' : 'reports'}, newest first. Superseded values are kept for comparison.`,
    none: 'There are no corrections yet.',
    none_lead:
      'When a published figure is corrected, the value before and after, the day and the reason are listed here.',
    before: 'Before',
    after: 'After',
    reason: 'Reason',
    unpublished: 'not published',
    removed: 'taken out',
    replaces: 'Replaces the report',
    search_kind: 'List',
  },
};

export const correctionSentences = { vi, en } as const;
