/**
 * The words of the report page, Vietnamese and English under the same keys: labels, notices and the
 * sentences that views fill with numbers which are already written as the language writes them.
 */
import type { Qualifier } from '../../domain/figure.ts';
import type { TableKind } from '../../domain/report.ts';

type Level = 'central' | 'province' | 'district' | 'commune';

const vi = {
  // Provenance
  numberAndDate: (number: string, day: string) => `${number}, ${day}`,
  number: (number: string) => `số ${number}`,
  numberPartial: (printed: string) => `chưa có số (văn bản ghi «${printed}»)`,
  numberMissing: 'chưa có số',
  issuedOn: (day: string) => `ngày ${day}`,
  issuedPartial: (printed: string) => `ngày ghi là «${printed}»`,
  issuedMissing: 'không ghi ngày',
  issuerMissing: 'Văn bản không ghi cơ quan ban hành',
  dataUntil: (day: string) => `số liệu đến ${day}`,
  dataUntilMissing: 'không ghi ngày chốt số liệu chung',
  nowPartOf: 'nay thuộc',
  nowMerged: 'nay là',
  mergedWith: (units: string) => `(hợp nhất từ ${units})`,
  mergedFrom: 'hợp nhất từ',
  previousReport: 'Báo cáo trước',
  nextReport: 'Báo cáo sau',

  // Notices
  periodInferred: 'Kỳ báo cáo được suy ra',
  wording: 'Lời văn',
  wordingRestated:
    'Lời văn được tóm lược; số liệu, tên gọi và trạng thái giữ theo văn bản. Trang này không thay thế văn bản gốc.',
  provisional: 'Số liệu tạm thời',
  provisionalText: 'Báo cáo này công bố số liệu tạm thời; số chính thức có thể khác.',
  revised: 'Đã đính chính',
  /** A side is null where nothing was published, or where it was taken out. */
  revision: (day: string, before: string | null, after: string | null, reason: string) => {
    const change =
      before === null
        ? `bổ sung «${after}»`
        : after === null
          ? `bỏ «${before}»`
          : `«${before}» sửa thành «${after}»`;
    return `${day}: ${change}. ${reason} Vị trí:`;
  },
  replaces: 'Thay thế',
  replacesText: 'Báo cáo này thay cho báo cáo',
  unreadable: 'Bảng chưa đọc được',
  unreadableText: (tables: string) =>
    `${tables}: tệp có nhưng chưa đọc được, nên không coi là đã báo cáo hay không báo cáo.`,

  // Gaps
  qualifiers: {
    'more-than': 'hơn',
    'less-than': 'dưới',
    about: 'khoảng',
    nearly: 'gần',
    'at-least': 'tối thiểu',
    'at-most': 'tối đa',
    estimated: 'ước tính',
    average: 'bình quân',
  } satisfies Record<Qualifier, string>,
  computed: (percent: string) => `tính ra ${percent}`,

  // Headline figures
  description: (unit: string, period: string) =>
    `Báo cáo Đề án 06 của ${unit}, ${period}: dịch vụ công, mô hình, nhiệm vụ, văn bản và mọi số liệu như văn bản ghi, kèm những điểm chưa khớp.`,
  searchKind: 'Báo cáo',
  received: 'Hồ sơ dịch vụ công thiết yếu tiếp nhận',
  onlineShare: 'Tỷ lệ nộp trực tuyến',
  modelsCompleted: 'Mô hình đã hoàn thành',
  tasksCompleted: 'Nhiệm vụ đã hoàn thành',
  inTable: (counts: string) => `trong bảng: ${counts}`,
  modelsEvaluated: 'Mô hình được đánh giá',
  deployedEverywhere: 'Mô hình triển khai ở mọi địa phương',
  listsPrinted: 'Mô hình có danh sách địa phương',
  listsDiffering: 'Số văn bản ghi khác số tên trong danh sách',
  groupsPrinted: (groups: number) => `theo tiêu đề của ${groups} nhóm`,
  outOf: (whole: string) => `/ ${whole}`,
  byDocument: (change: string, earlier: string, before: string, now: string, after: string) =>
    `${change} theo văn bản: ${earlier} ghi ${before}, ${now} ghi ${after}`,
  byRows: (change: string, earlier: string, before: string, now: string, after: string) =>
    `${change} theo tổng các dòng: ${earlier} là ${before}, ${now} là ${after}`,
  tableWithoutPeriod: 'bảng không ghi kỳ số liệu; kỳ nêu ở đây là kỳ của báo cáo',
  earlierWithoutPeriod: 'bảng của báo cáo trước không ghi kỳ số liệu',
  points: (number: string) => `${number} điểm`,
  unchanged: 'không đổi',
  addedUp: (total: string) => `cộng lại ${total}`,
  shareOurs: 'tính từ số hồ sơ văn bản ghi; văn bản không ghi tỷ lệ chung',
  fromGroups: (groups: number) => `cộng số ghi của ${groups} nhóm; văn bản không ghi tổng chung`,
  asOf: (day: string) => `đến ${day}`,

  // Sections
  contents: 'Trong báo cáo này',
  sections: {
    narrative: 'Nội dung',
    services: 'Dịch vụ công',
    models: 'Mô hình',
    tasks: 'Nhiệm vụ',
    documents: 'Văn bản',
    evaluation: 'Đánh giá',
    figures: 'Số liệu',
    discrepancies: 'Đối chiếu',
    source: 'Nguồn, tải về',
  },
  sectionTitles: {
    narrative: 'Nội dung báo cáo',
    services: 'Dịch vụ công thiết yếu',
    models: 'Mô hình điểm',
    tasks: 'Nhiệm vụ được giao',
    documents: 'Văn bản triển khai',
    evaluation: 'Đánh giá mô hình điểm',
    figures: 'Số liệu và chỉ tiêu thống kê',
    discrepancies: 'Đối chiếu',
    source: 'Nguồn và tải về',
  },
  tableNames: {
    services: 'bảng dịch vụ công',
    models: 'bảng mô hình',
    tasks: 'bảng nhiệm vụ',
    documents: 'bảng văn bản',
    evaluation: 'bảng đánh giá',
    figures: 'số liệu trong lời văn',
  } satisfies Record<TableKind, string>,
  tableNote: 'Ghi chú của bảng',
  tablePeriod: (period: string) => `Kỳ của bảng: ${period}`,
  noTablePeriod: 'Bảng không ghi kỳ số liệu',
  tableDataUntil: (day: string) => `Số liệu của bảng đến ${day}`,
  groupCount: (printed: string, counted: string, what: string) =>
    printed === counted ? `${printed} ${what}` : `ghi ${printed}, có ${counted} ${what}`,
  nouns: {
    services: 'dịch vụ',
    models: 'mô hình',
    tasks: 'nhiệm vụ',
    documents: 'văn bản',
    evaluation: 'mô hình',
    figures: 'số liệu',
  } satisfies Record<TableKind, string>,
  ungrouped: 'Ngoài các nhóm',

  // Services
  servicesCaption: (period: string) =>
    `Hồ sơ tiếp nhận và tỷ lệ nộp trực tuyến theo từng dịch vụ, ${period}`,
  columns: {
    stt: 'STT',
    name: 'Dịch vụ',
    online_citizen: 'Công dân, trực tuyến',
    online_business: 'Doanh nghiệp, trực tuyến',
    online: 'Nộp trực tuyến',
    in_person: 'Nộp trực tiếp',
    received: 'Tổng tiếp nhận',
    share: 'Tỷ lệ trực tuyến',
    on_time: 'Đúng hạn',
    overdue: 'Quá hạn',
    staff_total: 'Cán bộ',
    staff_province: 'Cán bộ tỉnh',
    staff_district: 'Cán bộ huyện',
    staff_commune: 'Cán bộ xã',
    handled_by: 'Cấp giải quyết',
  },
  totalPrinted: 'Tổng số, văn bản ghi',
  totalComputed: 'Tổng các dòng',
  groupTotalPrinted: 'Tổng của nhóm, văn bản ghi',
  groupTotalComputed: 'Tổng các dòng của nhóm',
  levels: {
    central: 'trung ương',
    province: 'tỉnh',
    district: 'huyện',
    commune: 'xã',
  } satisfies Record<Level, string>,
  atLevel: (level: string) => `cấp ${level}`,

  // Chart
  chartOneLeads: (name: string, count: string, sum: string) =>
    `${name} nhận nhiều nhất: ${count} trong tổng số ${sum} hồ sơ`,
  chartFewLead: (count: number, percent: string) =>
    `${count} dịch vụ nhận nhiều nhất chiếm ${percent} số hồ sơ`,
  chartSubtitle: 'Hồ sơ tiếp nhận theo dịch vụ',
  chartOnline: 'nộp trực tuyến',
  chartRest: 'chưa nộp trực tuyến',
  chartOthers: (count: number) => `${count} dịch vụ khác`,
  chartSource: 'Vẽ từ bảng ngay trên đây.',

  // Models, tasks
  statusSummary: 'Theo trạng thái',
  statusPrinted: (printed: string) => `văn bản ghi «${printed}»`,
  statusElsewhere: 'Nơi khác ghi',
  statusAt: (where: string, status: string, printed: string | null) =>
    `${where}: ${status}${printed ? ` («${printed}»)` : ''}`,
  lead: 'Chủ trì',
  cooperating: 'Phối hợp',
  agencies: 'Cơ quan',
  agenciesAsPrinted: 'Cơ quan, như văn bản ghi',
  deadline: 'Thời hạn',
  directives: 'Văn bản giao',
  nationalModel: 'Mô hình quốc gia',
  alsoNamed: 'Cũng nhắc đến',
  nationalModelName: (n: string, name: string) => `số ${n}, ${name}`,
  purpose: 'Mục tiêu',
  detail: 'Nội dung',
  result: 'Kết quả',
  difficulties: 'Khó khăn, vướng mắc',
  nextSteps: 'Hướng triển khai tiếp theo',
  value: 'Giá trị mang lại',
  valueFor: (whom: string) => `Giá trị mang lại: ${whom}`,
  funding: 'Kinh phí',
  note: 'Ghi chú',
  replication: 'Nhân rộng',
  figuresOf: (name: string) => `Số liệu của ${name}`,
  modelNumber: (number: string) => `Mô hình ${number}`,
  taskNumber: (number: string) => `Nhiệm vụ ${number}`,
  documentNumber: (number: string) => `Văn bản ${number}`,
  unnumbered: 'Không đánh số',

  // Documents
  documentsCaption: 'Văn bản đã ban hành',
  documentColumns: {
    stt: 'STT',
    number: 'Số, ký hiệu',
    type: 'Loại',
    date: 'Ngày',
    subject: 'Trích yếu',
    issuer: 'Cơ quan ban hành',
    note: 'Ghi chú',
  },
  noNumber: 'không ghi số',
  datePrinted: (printed: string) => `văn bản ghi «${printed}»`,

  // Evaluation
  evaluationCaption: 'Số địa phương triển khai và đề xuất nhân rộng từng mô hình',
  evaluationColumns: {
    number: 'Số',
    model: 'Mô hình',
    deployed: 'Triển khai, văn bản ghi',
    listed: 'Tên trong danh sách',
    distinct: 'Địa phương khác nhau',
    replicate: 'Đề xuất nhân rộng',
  },
  deployedAt: (count: string, of: string | null) =>
    of === null ? `${count} địa phương` : `${count}/${of} địa phương`,
  countOf: (count: string, of: string) => `${count}/${of}`,
  replicated: (count: string) => `${count} đề xuất`,
  provincesListed: (listed: string, distinct: string) =>
    listed === distinct
      ? `Danh sách ${listed} địa phương`
      : `Danh sách ${listed} tên, ${distinct} địa phương khác nhau`,
  provincesListedApart: (listed: string, distinct: string, printed: string) =>
    listed === distinct
      ? `Danh sách ${listed} địa phương (văn bản ghi ${printed})`
      : `Danh sách ${listed} tên, ${distinct} địa phương khác nhau (văn bản ghi ${printed})`,
  repeated: 'lặp',
  unknownPlace: 'không rõ địa phương nào',
  noList: 'văn bản không ghi danh sách',

  // Figures
  figuresCaption: 'Số liệu trong lời văn, theo thứ tự trong văn bản',
  figureColumns: {
    name: 'Số liệu',
    value: 'Giá trị',
    whole: 'Tổng số, chỉ tiêu giao',
    share: 'Tỷ lệ',
    when: 'Thời điểm',
    where: 'Ở mục',
  },
  elsewhereTitle: 'Số liệu nằm trong các bảng',
  elsewhereCaption: 'Số liệu ghi ở từng mô hình, nhiệm vụ; bấm vào nơi ghi để xem đủ chi tiết',
  elsewhereWhere: 'Nơi ghi',
  outOfWhole: (number: string) => `trong tổng\u00a0số\u00a0${number}`,
  targetOf: (number: string) => `chỉ\u00a0tiêu\u00a0giao:\u00a0${number}`,
  upTo: (from: string, to: string) => `${from}–${to}`,
  since: (start: string, end: string) => `từ ${start} đến ${end}`,
  untilDay: (end: string) => `từ đầu đến ${end}`,
  fromDay: (start: string) => `từ ${start}`,
  figurePrinted: (printed: string) => `văn bản ghi «${printed}»`,
  previous: 'kỳ trước',
  benchmark: 'đối chiếu',
  change: 'tăng giảm',
  comparison: (label: string, value: string) => `${label}: ${value}`,
  rank: (place: string, among: string | null, inside: string | null) =>
    `xếp thứ ${place}${among ? ` trong tổng số ${among}` : ''}${inside ? `, ${inside}` : ''}`,
  atPlace: (place: string) => `tại ${place}`,
  preferred: 'số được chọn để so sánh',

  // Summaries
  summariesTitle: 'Số tổng hợp văn bản ghi',
  summariesCaption:
    'Những con số mà văn bản tự đếm về các dòng của mình, đặt cạnh số đếm được trong bảng',
  summaryColumns: {
    where: 'Nơi ghi',
    what: 'Đếm gì',
    printed: 'Số ghi',
    named: 'Số mục kể tên',
    counted: 'Đếm trong bảng',
  },
  summaryItems: (numbers: string) => `số ${numbers}`,
  summaryAll: (what: string) => `tất cả ${what}`,

  // Places and values that do not agree
  /** Sentences that tell an editor what to do: left out on a page for readers. */
  advice: /^(Hãy|Nếu|Có phải) /u,
  /** What is «in» to an editor is «ghi» to a reader; what is quoted stays. */
  asRead: (sentence: string) =>
    sentence.replace(/«[^»]*»|(?<!\p{L})in(?!\p{L})/gu, (part) => (part === 'in' ? 'ghi' : part)),
  amount: (number: string, unit: string) => `${number} ${unit}`,
  reportHead: 'Thông tin đầu báo cáo',

  // Source
  sourceLabels: {
    title: 'Tên văn bản',
    issuer: 'Cơ quan ban hành',
    number: 'Số',
    issued: 'Ngày',
    addressee: 'Nơi nhận',
    signatory: 'Người ký',
    period: 'Kỳ',
    dataUntil: 'Số liệu đến',
    source: 'Nguồn',
    absent: 'Không có trong báo cáo',
    attached: 'Dòng kèm theo',
  },
  periodPrinted: (name: string, printed: string) => `${name} (văn bản ghi «${printed}»)`,
  periodInferredShort: (name: string) => `${name} (suy ra)`,
  downloads: 'Tải về',
  downloadJson: 'Toàn bộ báo cáo này (JSON)',
  openData: 'Dữ liệu mở của mọi báo cáo',
  cite: 'Cách trích dẫn',
  citation: (document: string, site: string, address: string) =>
    `${document}. Theo ${site}, ${address}`,
};

/** Every key of the report page's words, in any language. */
export type ReportSentences = typeof vi;

const en: ReportSentences = {
  numberAndDate: (number, day) => `${number}, ${day}`,
  number: (number) => `No. ${number}`,
  numberPartial: (printed) => `no number yet (printed “${printed}”)`,
  numberMissing: 'no number',
  issuedOn: (day) => `of ${day}`,
  issuedPartial: (printed) => `date printed “${printed}”`,
  issuedMissing: 'no date printed',
  issuerMissing: 'The document prints no issuer',
  dataUntil: (day) => `data until ${day}`,
  dataUntilMissing: 'no common closing date printed',
  nowPartOf: 'now part of',
  nowMerged: 'now',
  mergedWith: (units) => `(merged from ${units})`,
  mergedFrom: 'merged from',
  previousReport: 'Previous report',
  nextReport: 'Next report',

  periodInferred: 'The period is inferred',
  wording: 'Wording',
  wordingRestated:
    'The wording is condensed; figures, names and statuses are kept as in the document. This page does not replace the original.',
  provisional: 'Provisional figures',
  provisionalText: 'This report publishes provisional figures; final ones may differ.',
  revised: 'Revised',
  revision: (day, before, after, reason) => {
    const change =
      before === null
        ? `“${after}” was added`
        : `“${before}” ${after === null ? 'was taken out' : `became “${after}”`}`;
    return `${day}: ${change}. ${reason} Place:`;
  },
  replaces: 'Replaces',
  replacesText: 'This report replaces',
  unreadable: 'Tables that could not be read',
  unreadableText: (tables) =>
    `${tables}: present but not readable, hence neither reported nor missing.`,

  qualifiers: {
    'more-than': 'more than',
    'less-than': 'less than',
    about: 'about',
    nearly: 'nearly',
    'at-least': 'at least',
    'at-most': 'at most',
    estimated: 'an estimated',
    average: 'on average',
  },
  computed: (percent) => `computed ${percent}`,

  description: (unit, period) =>
    `Project 06 report of ${unit}, ${period}: services, models, tasks, documents and every figure as printed, with what does not agree.`,
  searchKind: 'Report',
  received: 'Applications received, essential services',
  onlineShare: 'Filed online',
  modelsCompleted: 'Models completed',
  tasksCompleted: 'Tasks completed',
  inTable: (counts) => `in the table: ${counts}`,
  modelsEvaluated: 'Models evaluated',
  deployedEverywhere: 'Models deployed in every province',
  listsPrinted: 'Models with a list of provinces',
  listsDiffering: 'Count differs from the names listed',
  groupsPrinted: (groups) => `according to ${groups} group headings`,
  outOf: (whole) => `/ ${whole}`,
  byDocument: (change, earlier, before, now, after) =>
    `${change} by the documents: ${before} for ${earlier}, ${after} for ${now}`,
  byRows: (change, earlier, before, now, after) =>
    `${change} by the sums of rows: ${before} for ${earlier}, ${after} for ${now}`,
  tableWithoutPeriod: 'the table states no period; the period named here is that of the report',
  earlierWithoutPeriod: 'the table of the earlier report states no period',
  points: (number) => `${number} points`,
  unchanged: 'unchanged',
  addedUp: (total) => `rows add up to ${total}`,
  shareOurs: 'computed from printed counts; no overall share is printed',
  fromGroups: (groups) => `sum of ${groups} printed group totals; no grand total is printed`,
  asOf: (day) => `until ${day}`,

  contents: 'In this report',
  sections: {
    narrative: 'Narrative',
    services: 'Services',
    models: 'Models',
    tasks: 'Tasks',
    documents: 'Documents',
    evaluation: 'Evaluation',
    figures: 'Figures',
    discrepancies: 'Discrepancies',
    source: 'Source, downloads',
  },
  sectionTitles: {
    narrative: 'Narrative',
    services: 'Essential public services',
    models: 'Pilot models',
    tasks: 'Assigned tasks',
    documents: 'Documents issued',
    evaluation: 'Evaluation of pilot models',
    figures: 'Figures and indicators',
    discrepancies: 'Discrepancies',
    source: 'Source and downloads',
  },
  tableNames: {
    services: 'services table',
    models: 'models table',
    tasks: 'tasks table',
    documents: 'documents table',
    evaluation: 'evaluation table',
    figures: 'figures of the narrative',
  },
  tableNote: 'Note on the table',
  tablePeriod: (period) => `Period of the table: ${period}`,
  noTablePeriod: 'The table states no period',
  tableDataUntil: (day) => `Data of the table until ${day}`,
  groupCount: (printed, counted, what) =>
    printed === counted ? `${printed} ${what}` : `${printed} printed, ${counted} ${what} listed`,
  nouns: {
    services: 'services',
    models: 'models',
    tasks: 'tasks',
    documents: 'documents',
    evaluation: 'models',
    figures: 'figures',
  },
  ungrouped: 'Outside the groups',

  servicesCaption: (period) => `Applications received and share filed online by service, ${period}`,
  columns: {
    stt: 'No.',
    name: 'Service',
    online_citizen: 'Citizens, online',
    online_business: 'Businesses, online',
    online: 'Filed online',
    in_person: 'Filed in person',
    received: 'Received',
    share: 'Share online',
    on_time: 'On time',
    overdue: 'Overdue',
    staff_total: 'Staff',
    staff_province: 'Staff, province',
    staff_district: 'Staff, district',
    staff_commune: 'Staff, commune',
    handled_by: 'Handled at',
  },
  totalPrinted: 'Total as printed',
  totalComputed: 'Total of the rows',
  groupTotalPrinted: 'Group total as printed',
  groupTotalComputed: 'Group total of the rows',
  levels: { central: 'central', province: 'province', district: 'district', commune: 'commune' },
  atLevel: (level) => `${level} level`,

  chartOneLeads: (name, count, sum) => `${name} received most: ${count} of ${sum} applications`,
  chartFewLead: (count, percent) => `The ${count} busiest services received ${percent} of all`,
  chartSubtitle: 'Applications received by service',
  chartOnline: 'filed online',
  chartRest: 'not filed online',
  chartOthers: (count) => `${count} other services`,
  chartSource: 'Drawn from the table above.',

  statusSummary: 'By status',
  statusPrinted: (printed) => `printed “${printed}”`,
  statusElsewhere: 'Stated elsewhere',
  statusAt: (where, status, printed) => `${where}: ${status}${printed ? ` (“${printed}”)` : ''}`,
  lead: 'Lead',
  cooperating: 'Cooperating',
  agencies: 'Agencies',
  agenciesAsPrinted: 'Agencies as printed',
  deadline: 'Deadline',
  directives: 'Directives',
  nationalModel: 'National model',
  alsoNamed: 'Also named',
  nationalModelName: (n, name) => `no. ${n}, ${name}`,
  purpose: 'Purpose',
  detail: 'Content',
  result: 'Result',
  difficulties: 'Difficulties',
  nextSteps: 'Next steps',
  value: 'Value',
  valueFor: (whom) => `Value for ${whom}`,
  funding: 'Funding',
  note: 'Note',
  replication: 'Replication',
  figuresOf: (name) => `Figures of ${name}`,
  modelNumber: (number) => `Model ${number}`,
  taskNumber: (number) => `Task ${number}`,
  documentNumber: (number) => `Document ${number}`,
  unnumbered: 'Unnumbered',

  documentsCaption: 'Documents issued',
  documentColumns: {
    stt: 'No.',
    number: 'Number',
    type: 'Type',
    date: 'Date',
    subject: 'Subject',
    issuer: 'Issuer',
    note: 'Note',
  },
  noNumber: 'no number printed',
  datePrinted: (printed) => `printed “${printed}”`,

  evaluationCaption: 'Provinces that deploy each model and propose to replicate it',
  evaluationColumns: {
    number: 'No.',
    model: 'Model',
    deployed: 'Deployed, as printed',
    listed: 'Names listed',
    distinct: 'Different provinces',
    replicate: 'Propose replication',
  },
  deployedAt: (count, of) => (of === null ? `${count} provinces` : `${count}/${of} provinces`),
  countOf: (count, of) => `${count}/${of}`,
  replicated: (count) => `${count} propose it`,
  provincesListed: (listed, distinct) =>
    listed === distinct
      ? `List of ${listed} provinces`
      : `List of ${listed} names, ${distinct} different provinces`,
  provincesListedApart: (listed, distinct, printed) =>
    listed === distinct
      ? `List of ${listed} provinces (${printed} printed)`
      : `List of ${listed} names, ${distinct} different provinces (${printed} printed)`,
  repeated: 'repeated',
  unknownPlace: 'unknown place',
  noList: 'no list printed',

  figuresCaption: 'Figures of the narrative in printed order',
  figureColumns: {
    name: 'Figure',
    value: 'Value',
    whole: 'Of, target',
    share: 'Share',
    when: 'When',
    where: 'Section',
  },
  elsewhereTitle: 'Figures in the tables',
  elsewhereCaption: 'Figures given with models and tasks; follow the place for all details',
  elsewhereWhere: 'Place',
  outOfWhole: (number) => `of ${number}`,
  targetOf: (number) => `target ${number}`,
  upTo: (from, to) => `${from}–${to}`,
  since: (start, end) => `${start} to ${end}`,
  untilDay: (end) => `from the beginning to ${end}`,
  fromDay: (start) => `from ${start}`,
  figurePrinted: (printed) => `printed “${printed}”`,
  previous: 'previous period',
  benchmark: 'benchmark',
  change: 'change',
  comparison: (label, value) => `${label}: ${value}`,
  rank: (place, among, inside) =>
    `ranked ${place}${among ? ` of ${among}` : ''}${inside ? `, ${inside}` : ''}`,
  atPlace: (place) => `in ${place}`,
  preferred: 'chosen for comparison',

  summariesTitle: 'Counts printed by the document',
  summariesCaption: 'What the document counts about its own rows, beside what the tables hold',
  summaryColumns: {
    where: 'Where',
    what: 'What',
    printed: 'Printed',
    named: 'Items named',
    counted: 'Counted in the table',
  },
  summaryItems: (numbers) => `nos. ${numbers}`,
  summaryAll: (what) => `all ${what}`,

  advice: /^(Add|Check|Compare|Correct|Did you mean|Enter|If|Keep|Review|Use|Write) /u,
  asRead: (sentence) => sentence,
  amount: (number, unit) => (unit === '%' ? `${number}%` : `${number} ${unit}`),
  reportHead: 'Head of the report',

  sourceLabels: {
    title: 'Title',
    issuer: 'Issuer',
    number: 'Number',
    issued: 'Date',
    addressee: 'Addressee',
    signatory: 'Signatory',
    period: 'Period',
    dataUntil: 'Data until',
    source: 'Source',
    absent: 'Not in this report',
    attached: 'Attached to',
  },
  periodPrinted: (name, printed) => `${name} (printed “${printed}”)`,
  periodInferredShort: (name) => `${name} (inferred)`,
  downloads: 'Downloads',
  downloadJson: 'This whole report (JSON)',
  openData: 'Open data of all reports',
  cite: 'How to cite',
  citation: (document, site, address) => `${document}. From ${site}, ${address}`,
};

/** The words of the report page by language. */
export const reportSentences = { vi, en } as const;
