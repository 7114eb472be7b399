/** What is said of where a report comes from, and of its downloads. */

const vi = {
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

export const sourceSentences = { vi, en } as const;
