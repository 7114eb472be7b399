/** What is said of the head of a report: where it comes from, what is to be known of it. */

const vi = {
  /** `Tỉnh Bắc Ninh` inside a sentence: `tỉnh Bắc Ninh`. */
  unitInSentence: (name: string) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1),
  /** The language of printed texts, where it is not the page's. */
  printedLanguage: null as 'vi' | null,
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
  downloadAll: {
    xlsx: 'Toàn bộ báo cáo này (Excel)',
    json: 'Toàn bộ báo cáo này (JSON)',
    csv: 'Toàn bộ báo cáo này (CSV)',
  },
  downloadTable: (table: string) => `${table} (CSV)`,
  downloadForms: { xlsx: 'Excel', json: 'JSON', csv: 'CSV' },
  dataTables: {
    services: 'Bảng dịch vụ công',
    models: 'Bảng mô hình',
    tasks: 'Bảng nhiệm vụ',
    documents: 'Bảng văn bản',
    evaluation: 'Bảng đánh giá mô hình',
    figures: 'Mọi số liệu',
    discrepancies: 'Chỗ chưa khớp',
  },
  openData: 'Dữ liệu mở của mọi báo cáo',
  cite: 'Cách trích dẫn',
  citation: (document: string, site: string, address: string) =>
    `${document}. Theo ${site}, ${address}`,
};

const en: typeof vi = {
  unitInSentence: (name) => name,
  printedLanguage: 'vi',
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

  notCompared: 'Not checked to the end',
  notComparedText:
    'The content is still being checked; what does not agree with reports of other units is not told here yet. The page loads itself again when that is done.',
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
  downloadAll: {
    xlsx: 'This whole report (Excel)',
    json: 'This whole report (JSON)',
    csv: 'This whole report (CSV)',
  },
  downloadTable: (table) => `${table} (CSV)`,
  downloadForms: { xlsx: 'Excel', json: 'JSON', csv: 'CSV' },
  dataTables: {
    services: 'Table of public services',
    models: 'Table of models',
    tasks: 'Table of tasks',
    documents: 'Table of documents',
    evaluation: 'Evaluation of models',
    figures: 'All figures',
    discrepancies: 'Discrepancies',
  },
  openData: 'Open data of all reports',
  cite: 'How to cite',
  citation: (document, site, address) => `${document}. From ${site}, ${address}`,
};

export const headSentences = { vi, en } as const;
