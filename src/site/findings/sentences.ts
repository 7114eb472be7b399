/**
 * The words of what does not agree: the sections «Đối chiếu» and the page of all reports. Vietnamese and English
 * under the same keys; numbers come already written.
 */
import { formats } from '../value/formats.ts';
import { counted } from '../value/counted.ts';

const vi = {
  format: formats.vi,
  /** Said where people's own words stand, if the page is in another language. */
  printedLanguage: null as 'vi' | null,
  // A finding
  unreviewed: 'Chưa đối chiếu lại với văn bản: có thể văn bản ghi như vậy, cũng có thể nhập sai.',
  noticedBy: (who: string) => `Người ghi nhận: ${who}`,
  inSentence: (label: string, value: string) => `${label.toLocaleLowerCase('vi')} ${value}`,
  sign: (values: string | null, isExplained: boolean) =>
    `Chưa khớp${values === null ? '' : `: ${values}`}. ${isExplained ? 'Xem giải thích.' : 'Chưa đối chiếu lại.'}`,
  seePlace: 'Xem tại chỗ',
  see: 'xem giải thích',
  at: 'ở',
  also: 'Cùng nguyên nhân, còn thấy ở',

  // The section of a report
  counted: (all: string, explained: string, areAll: boolean) =>
    areAll
      ? `${all} điểm chưa khớp giữa các con số hay dữ kiện ghi trong văn bản, tất cả đã được đối chiếu lại với văn bản. Mỗi điểm là một nguyên nhân, có thể thấy ở nhiều chỗ.`
      : `${all} điểm chưa khớp giữa các con số hay dữ kiện; ${explained} điểm đã được đối chiếu lại với văn bản. Mỗi điểm là một nguyên nhân, có thể thấy ở nhiều chỗ.`,
  caution:
    'Trang này giữ số như văn bản ghi và không tự sửa. Khi văn bản không cho biết bên nào đúng, lời giải thích nói rõ là chưa biết.',
  none: 'Các phép kiểm tra không thấy điểm nào chưa khớp trong báo cáo này.',
  allReports: 'Những điểm chưa khớp của mọi báo cáo',

  // The page of all reports
  page: {
    title: 'Đối chiếu',
    lead: (all: string, reports: string) =>
      `${all} điểm chưa khớp trong ${reports} báo cáo, nơi những con số hay dữ kiện ghi trong văn bản trái nhau. Mỗi điểm là một nguyên nhân, kèm mọi chỗ thấy nó, đã được đối chiếu lại với văn bản và giải thích. Số trên trang vẫn giữ như văn bản ghi.`,
    leadNone: 'Chưa có điểm chưa khớp nào được ghi nhận.',
    description:
      'Mọi điểm mà con số ghi trong báo cáo Đề án 06 chưa khớp với chính báo cáo ấy: văn bản ghi gì, tính lại được gì, vì sao.',
    table: 'Số điểm chưa khớp, theo loại và theo báo cáo',
    kind: 'Loại',
    total: 'Tất cả',
    totals: 'Cộng',
    more: (count: string) =>
      `Bảng này nêu riêng ${count} báo cáo mới nhất; cột cuối tính mọi báo cáo.`,
    filter: 'Lọc danh sách',
    code: 'Loại',
    unit: 'Đơn vị',
    allCodes: 'Mọi loại',
    allUnits: 'Mọi đơn vị',
    option: (name: string, count: string) => `${name} (${count})`,
    shown: (shown: string, all: string) => `Đang hiện ${shown} trong tổng số ${all} điểm.`,
    reset: 'Hiện tất cả',
    count: (count: string) => `${count} điểm`,
    open: 'Chưa đối chiếu lại',
    openLead:
      'Những điểm mà phép kiểm tra vừa nêu và chưa ai đối chiếu lại với văn bản. Có thể văn bản ghi như vậy, cũng có thể nhập sai.',
    rule: 'Quy tắc này phát hiện gì',
    about: 'Cách kiểm tra: mọi quy tắc',

    // Where they are too many for one page
    counted: (all: string, reports: string, reviewed: string) =>
      `${all} điểm chưa khớp trong ${reports} báo cáo, nơi những con số hay dữ kiện ghi trong văn bản trái nhau; ${reviewed}. Mỗi điểm là một nguyên nhân. Số trên trang vẫn giữ như văn bản ghi.`,
    reviewedAll: 'tất cả đã được đối chiếu lại với văn bản',
    reviewedSome: (explained: string) => `${explained} điểm đã được đối chiếu lại với văn bản`,
    reviewedNone: 'chưa điểm nào được đối chiếu lại với văn bản',
    byCode: 'Theo loại',
    byCodeLead: 'Tên loại dẫn đến trang của quy tắc: phát hiện gì, vì sao, và những báo cáo có nó.',
    byCodeTable: 'Số điểm chưa khớp, theo loại và theo năm',
    byUnit: 'Theo đơn vị',
    byUnitLead: 'Mỗi con số dẫn đến nơi nêu từng điểm của đơn vị trong năm ấy.',
    byUnitTable: 'Số điểm chưa khớp, theo đơn vị và theo năm',
    moreYears: (count: string) =>
      `Bảng này nêu riêng ${count} năm mới nhất; cột cuối tính mọi năm.`,
    unitColumn: 'Đơn vị',
    openOfThem: 'Chưa đối chiếu lại',
    unitTitle: (unit: string) => `Đối chiếu: ${unit}`,
    unitDescription: (unit: string) =>
      `Những điểm mà con số ghi trong báo cáo Đề án 06 của ${unit} chưa khớp với chính báo cáo ấy, theo loại và theo kỳ.`,
    unitYearTitle: (unit: string, year: string) => `Đối chiếu: ${unit}, năm ${year}`,
    year: (year: string) => `Năm ${year}`,
    yearTable: (unit: string, year: string) =>
      `${unit}: số điểm chưa khớp trong các báo cáo năm ${year}`,
    yearLead: 'Mỗi con số dẫn đến những điểm ấy trong báo cáo, kèm lời giải thích.',
    otherYears: 'Năm khác',
    yearCount: (year: string, count: string) => `Năm ${year} (${count} điểm)`,
    pager: 'Năm trước và năm sau',
    previousYear: 'Năm trước',
    nextYear: 'Năm sau',
    unitReports: (unit: string) => `Báo cáo của ${unit}`,
  },
};

/** Every key of these words, in any language. */
export type CheckingSentences = typeof vi;

const en: CheckingSentences = {
  format: formats.en,
  printedLanguage: 'vi',
  unreviewed: 'Not yet compared with the document: it may print so, or it may be mistyped.',
  noticedBy: (who) => `Noticed by ${who}`,
  inSentence: (label, value) => `${label.toLocaleLowerCase('en')} ${value}`,
  sign: (values, isExplained) =>
    `Does not agree${values === null ? '' : `: ${values}`}. ${isExplained ? 'See the explanation.' : 'Not yet reviewed.'}`,
  seePlace: 'See the place',
  see: 'see the explanation',
  at: 'at',
  also: 'The same cause shows at',

  counted: (all, explained, areAll) =>
    areAll
      ? `${all} discrepancies between printed figures or facts, all compared with the document. Each is one cause, which may show in several places.`
      : `${all} discrepancies between figures or facts; ${explained} were compared with the document. Each is one cause, which may show in several places.`,
  caution:
    'This page keeps what is printed and corrects nothing. Where the document does not tell which side is right, the explanation says so.',
  none: 'The checks find nothing in this report that does not agree.',
  allReports: 'Discrepancies of all reports',

  page: {
    title: 'Discrepancies',
    lead: (all, reports) =>
      `${counted(all, 'discrepancy', 'discrepancies')} in ${counted(reports, 'report')}, where printed figures or facts contradict each other. Each is one cause with every place that shows it, compared with the document by a person and explained. Figures stay as printed.`,
    leadNone: 'No discrepancy is known yet.',
    description:
      'Every place where a figure of a Project 06 report does not agree with the report itself: what is printed, what it comes to, why.',
    table: 'Discrepancies by kind and report',
    kind: 'Kind',
    total: 'All',
    totals: 'Sum',
    more: (count) => `The ${count} newest reports have a column of their own; the last counts all.`,
    filter: 'Filter the list',
    code: 'Kind',
    unit: 'Unit',
    allCodes: 'All kinds',
    allUnits: 'All units',
    option: (name, count) => `${name} (${count})`,
    shown: (shown, all) => `${shown} of ${all} shown.`,
    reset: 'Show all',
    count: (count) => counted(count, 'discrepancy', 'discrepancies'),
    open: 'Not yet reviewed',
    openLead:
      'The checks found these; nobody has compared them with the document. It may print so, or they may be mistyped.',
    rule: 'What this rule finds',
    about: 'How we check: all rules',

    counted: (all, reports, reviewed) =>
      `${counted(all, 'discrepancy', 'discrepancies')} in ${counted(reports, 'report')}, where printed figures or facts contradict each other; ${reviewed}. Each is one cause. Figures stay as printed.`,
    reviewedAll: 'all were compared with the document',
    reviewedSome: (explained) => `${explained} were compared with the document`,
    reviewedNone: 'none has been compared with the document',
    byCode: 'By kind',
    byCodeLead:
      'The name of a kind leads to the page of its rule: what it finds, why, and the reports that have it.',
    byCodeTable: 'Discrepancies by kind and year',
    byUnit: 'By unit',
    byUnitLead: 'Each number leads to where the discrepancies of that unit and year are told.',
    byUnitTable: 'Discrepancies by unit and year',
    moreYears: (count) =>
      `The ${count} newest years have a column of their own; the last counts all.`,
    unitColumn: 'Unit',
    openOfThem: 'Not yet reviewed',
    unitTitle: (unit) => `Discrepancies: ${unit}`,
    unitDescription: (unit) =>
      `Every place where a figure of a Project 06 report of ${unit} does not agree with the report itself, by kind and period.`,
    unitYearTitle: (unit, year) => `Discrepancies: ${unit}, ${year}`,
    year: (year) => year,
    yearTable: (unit, year) => `${unit}: discrepancies in the reports of ${year}`,
    yearLead: 'Each number leads to those discrepancies in their report, explained.',
    otherYears: 'Other years',
    yearCount: (year, count) => `${year} (${count})`,
    pager: 'Previous and next year',
    previousYear: 'Earlier year',
    nextYear: 'Later year',
    unitReports: (unit) => `Reports of ${unit}`,
  },
};

/** The words of discrepancies by language. */
export const checkingSentences = { vi, en } as const;
