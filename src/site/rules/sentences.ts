/** The words of the pages of rules. Vietnamese and English under the same keys; numbers come already written. */
import type { Severity } from '../../diagnostics/catalogue.ts';
import type { RULE_FAMILIES } from '../../diagnostics/rules.ts';
import { counted } from '../value/counted.ts';

export type Family = keyof typeof RULE_FAMILIES;

const vi = {
  title: 'Quy tắc kiểm tra',
  lead: (count: string) =>
    `Trước khi lên trang, mỗi báo cáo được máy đọc lại theo ${count} quy tắc. Mỗi quy tắc có một trang: phát hiện gì, vì sao, người soạn cần làm gì, và một ví dụ.`,
  description:
    'Các quy tắc mà báo cáo Đề án 06 được kiểm tra trước khi lên trang: quy tắc phát hiện gì, vì sao, cần làm gì, ví dụ.',
  contents: 'Các nhóm quy tắc',
  severities: {
    error: 'Lỗi',
    warning: 'Cảnh báo',
    notice: 'Lưu ý',
  } satisfies Record<Severity, string> as Record<Severity, string>,
  severityLeads: {
    error: 'Không đọc được hoặc không hiểu được tệp. Báo cáo còn lỗi thì chưa lên trang.',
    warning:
      'Con số hay dữ kiện trái nhau. Chỉ lên trang sau khi có người đối chiếu lại với văn bản và giải thích; khi ấy được công bố ở trang Đối chiếu.',
    notice: 'Điều nên nhìn lại. Không ngăn báo cáo lên trang và không công bố.',
  } satisfies Record<Severity, string> as Record<Severity, string>,
  families: {
    files: 'Tệp và thư mục',
    syntax: 'Cách viết tệp',
    schema: 'Các mục và giá trị',
    derivation: 'Khóa, tên gọi, cụm từ',
    judgement: 'Con số và dữ kiện',
    notices: 'Nên nhìn lại',
  } satisfies Record<Family, string> as Record<Family, string>,
  caption: (family: string) => `Quy tắc: ${family}`,
  columns: { title: 'Quy tắc', code: 'Mã', count: 'Trong kho báo cáo' },
  noCount: 'không có',
  what: 'Quy tắc phát hiện gì',
  message: 'Chương trình báo',
  why: 'Vì sao',
  advice: 'Người soạn cần làm gì',
  example: 'Ví dụ bị nêu',
  beside: 'Cùng với tệp',
  noExample: 'Quy tắc này không có ví dụ ngắn.',
  inArchive: 'Trong kho báo cáo',
  found: (count: string, reports: string) => `${count} điểm, trong ${reports} báo cáo.`,
  foundNone: 'Hiện không báo cáo nào có điểm như vậy.',
  foundNotice: (count: string, reports: string) =>
    `${count} điểm, trong ${reports} báo cáo. Lưu ý không được công bố từng điểm.`,
  foundError: 'Báo cáo còn lỗi này thì chưa lên trang, nên trong kho không có điểm nào.',
  seeAll: 'Xem từng điểm và lời giải thích',
  seeCounts: 'Số điểm chưa khớp theo loại, đơn vị và năm',
  newest: (count: string) => `${count} báo cáo mới nhất:`,
  units: 'Theo đơn vị:',
  same: 'Trang này và lệnh sau nói cùng một điều:',
  command: (code: string) => `bc06 validate --explain ${code}`,
  searchKind: 'Quy tắc',
};

const en: typeof vi = {
  title: 'Rules',
  lead: (count) =>
    `Before it is published every report is read by machine after ${count} rules. Each has a page: what it finds, why, what the author should do, an example.`,
  description: 'The rules that Project 06 reports are checked by before they are published.',
  contents: 'Families of rules',
  severities: { error: 'Errors', warning: 'Warnings', notice: 'Notices' },
  severityLeads: {
    error: 'The file cannot be read or understood. A report with errors is not published.',
    warning:
      'Figures or facts contradict each other. Published only once a person has compared them with the document and explained them.',
    notice: 'Worth a look. Blocks nothing and is not published.',
  },
  families: {
    files: 'Files and folders',
    syntax: 'Writing of files',
    schema: 'Keys and values',
    derivation: 'Keys, names, phrases',
    judgement: 'Figures and facts',
    notices: 'Worth a look',
  },
  caption: (family) => `Rules: ${family}`,
  columns: { title: 'Rule', code: 'Code', count: 'In the archive' },
  noCount: 'none',
  what: 'What it finds',
  message: 'What the program says',
  why: 'Why it matters',
  advice: 'What the author should do',
  example: 'An example that is reported',
  beside: 'Together with',
  noExample: 'There is no short example of this rule.',
  inArchive: 'In the archive',
  found: (count, reports) => `${counted(count, 'place')} in ${counted(reports, 'report')}.`,
  foundNone: 'No report has such a place now.',
  foundNotice: (count, reports) =>
    `${counted(count, 'place')} in ${counted(reports, 'report')}. Notices are not published one by one.`,
  foundError: 'A report with this error is not published, so the archive has none.',
  seeAll: 'Every place, with its explanation',
  seeCounts: 'Discrepancies by kind, unit and year',
  newest: (count) => `The ${count} newest reports:`,
  units: 'By unit:',
  same: 'This page and the following command say the same:',
  command: (code) => `bc06 validate --explain ${code}`,
  searchKind: 'Rule',
};

/** By language. */
export const ruleSentences = { vi, en } as const;
