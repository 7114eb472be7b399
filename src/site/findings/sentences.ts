/**
 * The words of what does not agree and of the rules that find it: the sections «Đối chiếu», the page of all
 * reports, the pages of rules. Vietnamese and English under the same keys; numbers come already written.
 */
import { formats } from '../value/formats.ts';
import type { Code, Severity } from '../../diagnostics/catalogue.ts';
import type { RULE_FAMILIES } from '../../diagnostics/rules.ts';
import { counted } from '../value/counted.ts';

/** What the two values of a finding are called. */
export interface Pair {
  readonly printed: string;
  readonly computed: string;
  /** The other value beside the sign ≠; null where words would say too little. */
  readonly beside: ((computed: string) => string) | null;
  /** What is said at the other of two places, beside its sign; nothing unless the two mirror each other. */
  readonly there?: (printed: string) => string;
}

type Pairs = Readonly<Partial<Record<Code, Pair>>>;

export type Family = keyof typeof RULE_FAMILIES;

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
  pair: {
    printed: 'Văn bản ghi',
    computed: 'Tính lại',
    beside: (computed: string) => `tính lại ${computed}`,
  } as Pair,
  pairs: {
    'sum-mismatch': {
      printed: 'Văn bản ghi',
      computed: 'Cộng lại',
      beside: (computed) => `cộng lại ${computed}`,
    },
    'count-mismatch': {
      printed: 'Văn bản ghi',
      computed: 'Đếm được',
      beside: (computed) => `đếm được ${computed}`,
    },
    'part-exceeds-whole': {
      printed: 'Phần',
      computed: 'Toàn bộ',
      beside: (computed) => `toàn bộ chỉ ${computed}`,
      there: (printed) => `riêng phần đã ${printed}`,
    },
    'share-out-of-range': {
      printed: 'Văn bản ghi',
      computed: 'Giới hạn',
      beside: (computed) => `giới hạn ${computed}`,
    },
    'item-unknown': {
      printed: 'Số được nêu',
      computed: 'Không có trong số dòng',
      beside: (computed) => `không có trong ${computed} dòng`,
    },
    'list-duplicate': { printed: 'Tên lặp', computed: 'Đã kể là', beside: null },
    'unit-of-other-date': { printed: 'Văn bản ghi', computed: 'Vào ngày ấy là', beside: null },
    'stock-decreased': {
      printed: 'Kỳ này',
      computed: 'Kỳ trước',
      beside: (computed) => `kỳ trước ${computed}`,
      there: (printed) => `kỳ sau ${printed}`,
    },
    'same-as-previous': { printed: 'Giống kỳ trước', computed: 'Trong', beside: null },
    'change-mismatch': {
      printed: 'Mức tăng, giảm văn bản ghi',
      computed: 'Tính lại',
      beside: (computed) => `tính lại ${computed}`,
    },
    'previous-mismatch': {
      printed: 'Số kỳ trước ghi ở đây',
      computed: 'Báo cáo kỳ trước ghi',
      beside: (computed: string) => `báo cáo kỳ trước ghi ${computed}`,
    },
    'magnitude-slip': { printed: 'Ở đây ghi', computed: 'Nơi khác ghi', beside: null },
    'status-reversed': { printed: 'Kỳ này ghi', computed: 'Kỳ trước ghi', beside: null },
    'row-repeated': { printed: 'Dòng', computed: 'Giống dòng', beside: null },
    'basis-newer': { printed: 'Văn bản', computed: 'Căn cứ ban hành sau', beside: null },
    'text-figure-mismatch': {
      printed: 'Lời văn ghi',
      computed: 'Số liệu đã nhập',
      beside: null,
    },
    'value-conflict': {
      printed: 'Ở đây ghi',
      computed: 'Nơi khác ghi',
      beside: (computed) => `nơi khác ghi ${computed}`,
      there: (printed) => `nơi khác ghi ${printed}`,
    },
    'status-conflict': { printed: 'Một nơi ghi', computed: 'Nơi khác ghi', beside: null },
    'lead-conflict': { printed: 'Tính cho', computed: 'Bảng ghi chủ trì', beside: null },
    'deployment-conflict': {
      printed: 'Địa phương ghi',
      computed: 'Toàn quốc tính',
      beside: (computed) => `toàn quốc tính ${computed}`,
    },
    'name-mismatch': { printed: 'Tên văn bản ghi', computed: 'Mã', beside: null },
    'document-year-mismatch': {
      printed: 'Văn bản ghi',
      computed: 'Năm trong số',
      beside: (computed) => `số của năm ${computed}`,
    },
    'qualifier-mismatch': { printed: 'Văn bản ghi', computed: 'Mức độ đã nhập', beside: null },
    'date-invalid': {
      printed: 'Văn bản ghi',
      computed: 'Đọc thành ngày',
      beside: (computed) => (/^\d/.test(computed) ? `nhập là ${computed}` : 'không thành ngày'),
    },
    'date-outside-period': {
      printed: 'Văn bản ghi',
      computed: 'Mốc của báo cáo',
      beside: () => 'ngoài kỳ báo cáo',
    },
    'period-mismatch': {
      printed: 'Ở đây ghi',
      computed: 'Báo cáo ghi',
      beside: (computed) => `báo cáo ghi ${computed}`,
    },
    'document-duplicate': { printed: 'Văn bản', computed: 'Đã có ở dòng', beside: null },
    'document-type-mismatch': {
      printed: 'Loại văn bản ghi',
      computed: 'Theo ký hiệu',
      beside: (computed) => `theo ký hiệu: ${computed}`,
    },
    'document-number-malformed': {
      printed: 'Văn bản ghi',
      computed: 'Dạng đúng',
      beside: () => 'không đúng dạng',
    },
    'citation-conflict': {
      printed: 'Ở đây ghi',
      computed: 'Nơi khác ghi ngày',
      beside: (computed) => `nơi khác ghi ${computed}`,
      there: (printed) => `nơi khác ghi ${printed}`,
    },
    'document-number-conflict': {
      printed: 'Ở đây ghi',
      computed: 'Nơi khác ghi',
      beside: (computed) => `nơi khác ghi ${computed}`,
    },
    'printed-value-mismatch': {
      printed: 'Văn bản ghi',
      computed: 'Giá trị đã nhập',
      beside: null,
    },
    'date-in-future': {
      printed: 'Văn bản ghi',
      computed: 'Ngày xem xét',
      beside: () => 'sau ngày xem xét',
    },
  } as Pairs,
  elsewhereSays: (where: string) => `${where} ghi`,
  lastDay: 'Ngày muộn nhất có thể',
  firstDay: 'Kỳ bắt đầu',
  dataDay: 'Ngày chốt số liệu',

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

  // The pages of rules
  rules: {
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
  pair: {
    printed: 'Printed',
    computed: 'Recomputed',
    beside: (computed) => `recomputed ${computed}`,
  },
  pairs: {
    'sum-mismatch': {
      printed: 'Printed',
      computed: 'Adds up to',
      beside: (computed) => `adds up to ${computed}`,
    },
    'count-mismatch': {
      printed: 'Printed',
      computed: 'Counted',
      beside: (computed) => `counted ${computed}`,
    },
    'part-exceeds-whole': {
      printed: 'Part',
      computed: 'Whole',
      beside: (computed) => `the whole is only ${computed}`,
      there: (printed) => `the part alone is ${printed}`,
    },
    'share-out-of-range': {
      printed: 'Printed',
      computed: 'Limit',
      beside: (computed) => `limit ${computed}`,
    },
    'item-unknown': {
      printed: 'Number listed',
      computed: 'Not among',
      beside: (computed: string) => `not among ${computed} rows`,
    },
    'list-duplicate': { printed: 'Repeated name', computed: 'Listed as', beside: null },
    'unit-of-other-date': { printed: 'Printed', computed: 'On that day', beside: null },
    'stock-decreased': {
      printed: 'This period',
      computed: 'Earlier period',
      beside: (computed) => `earlier ${computed}`,
      there: (printed) => `later ${printed}`,
    },
    'document-number-conflict': {
      printed: 'Printed here',
      computed: 'Printed elsewhere',
      beside: (computed) => `elsewhere ${computed}`,
    },
    'same-as-previous': { printed: 'As in the earlier period', computed: 'In', beside: null },
    'change-mismatch': {
      printed: 'Change printed',
      computed: 'Recomputed',
      beside: (computed) => `recomputed ${computed}`,
    },
    'previous-mismatch': {
      printed: 'Earlier value printed here',
      computed: 'Printed by the earlier report',
      beside: (computed: string) => `the earlier report has ${computed}`,
    },
    'magnitude-slip': { printed: 'Printed here', computed: 'Printed elsewhere', beside: null },
    'status-reversed': { printed: 'This period', computed: 'Earlier period', beside: null },
    'row-repeated': { printed: 'Row', computed: 'The same as row', beside: null },
    'basis-newer': { printed: 'Document', computed: 'Its basis, issued later', beside: null },
    'text-figure-mismatch': { printed: 'The text says', computed: 'Figure entered', beside: null },
    'value-conflict': {
      printed: 'Printed here',
      computed: 'Printed elsewhere',
      beside: (computed) => `elsewhere ${computed}`,
      there: (printed) => `elsewhere ${printed}`,
    },
    'status-conflict': { printed: 'One place says', computed: 'Another says', beside: null },
    'lead-conflict': { printed: 'Counted for', computed: 'Led by', beside: null },
    'deployment-conflict': {
      printed: 'The province says',
      computed: 'Counted nationally',
      beside: (computed) => `counted nationally: ${computed}`,
    },
    'name-mismatch': { printed: 'Name printed', computed: 'Id', beside: null },
    'document-year-mismatch': {
      printed: 'Printed',
      computed: 'Year of the number',
      beside: (computed) => `a number of ${computed}`,
    },
    'qualifier-mismatch': { printed: 'Words printed', computed: 'Qualifier', beside: null },
    'date-invalid': {
      printed: 'Printed',
      computed: 'Read as',
      beside: (computed) => (/^\d/.test(computed) ? `entered as ${computed}` : 'no real day'),
    },
    'date-outside-period': {
      printed: 'Printed',
      computed: 'Limit of the report',
      beside: () => 'outside the period',
    },
    'period-mismatch': {
      printed: 'Printed here',
      computed: 'The report says',
      beside: (computed) => `the report says ${computed}`,
    },
    'document-duplicate': { printed: 'Document', computed: 'Already at row', beside: null },
    'document-type-mismatch': {
      printed: 'Type printed',
      computed: 'By its symbol',
      beside: (computed) => `by its symbol: ${computed}`,
    },
    'document-number-malformed': {
      printed: 'Printed',
      computed: 'Right form',
      beside: () => 'malformed',
    },
    'citation-conflict': {
      printed: 'Cited here',
      computed: 'Dated elsewhere',
      beside: (computed) => `elsewhere ${computed}`,
      there: (printed) => `elsewhere ${printed}`,
    },
    'printed-value-mismatch': { printed: 'Words printed', computed: 'Value', beside: null },
    'date-in-future': {
      printed: 'Printed',
      computed: 'Day of review',
      beside: () => 'after the review',
    },
  },
  elsewhereSays: (where) => where,
  lastDay: 'Last possible day',
  firstDay: 'The period begins',
  dataDay: 'Last day of the data',

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

  rules: {
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
  },
};

/** The words of discrepancies and rules by language. */
export const checkingSentences = { vi, en } as const;

/** What the values of a finding are called; a bound in time by the side on which it lies. */
export function pairOf(
  code: Code,
  facts: Readonly<Record<string, unknown>>,
  words: CheckingSentences,
): Pair {
  const pair = words.pairs[code] ?? words.pair;
  switch (code) {
    case 'status-conflict':
      return typeof facts['where'] === 'string'
        ? { ...pair, printed: words.elsewhereSays(capitalise(facts['where'])) }
        : pair;
    case 'count-mismatch':
      return facts['what'] === 'other-summary' && typeof facts['body'] === 'string'
        ? { ...pair, computed: words.elsewhereSays(capitalise(facts['body'])) }
        : pair;
    case 'date-outside-period':
      if (facts['against'] === 'data') return { ...pair, computed: words.dataDay };
      return { ...pair, computed: facts['side'] === 'after' ? words.lastDay : words.firstDay };
    default:
      return pair;
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
