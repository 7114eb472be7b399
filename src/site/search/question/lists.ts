/** Kinds of things, as queries name them: «nhiệm vụ», «văn bản». */

/** A kind of thing, and with it a list or a table of reports. */
const LISTS = {
  reports: ['báo cáo', 'bc', 'reports', 'report'],
  services: [
    'dịch vụ công',
    'dịch vụ công thiết yếu',
    'dịch vụ công trực tuyến',
    '25 dịch vụ công thiết yếu',
    '25 dịch vụ công',
    'dịch vụ',
    'dvc',
    'public services',
  ],
  models: [
    'mô hình',
    'mô hình điểm',
    '44 mô hình',
    '44 mô hình điểm',
    'các mô hình',
    'models',
    'pilot models',
  ],
  indicators: ['chỉ tiêu', 'chỉ tiêu thống kê', 'số liệu', 'indicators'],
  tasks: ['nhiệm vụ', 'nv', 'sổ nhiệm vụ', 'công việc', 'tasks', 'task'],
  documents: [
    'văn bản',
    'vb',
    'sổ văn bản',
    'văn bản chỉ đạo',
    'công văn',
    'tờ trình',
    'documents',
  ],
  discrepancies: [
    'đối chiếu',
    'chỗ không khớp',
    'không khớp',
    'sai lệch',
    'chênh lệch',
    'sai số',
    'sai sót',
    'số liệu sai',
    'ghi sai',
    'tính sai',
    'cộng sai',
    'mâu thuẫn',
    'không thống nhất',
    'không trùng khớp',
    'lệch nhau',
    'vênh nhau',
    'không bằng',
    'khác nhau',
    'không giống nhau',
    'discrepancies',
    'discrepancy',
    'mismatches',
    'inconsistencies',
    'errors',
  ],
  corrections: ['đính chính', 'các đính chính', 'corrections'],
  provinces: [
    'danh sách tỉnh',
    'tỉnh nào có báo cáo',
    'tỉnh nào đã có báo cáo',
    'tỉnh nào chưa có báo cáo',
    'tỉnh nào chưa báo cáo',
    'nơi nào chưa có báo cáo',
    'nơi chưa báo cáo',
    'tỉnh chưa báo cáo',
    'tỉnh chưa gửi báo cáo',
    'các tỉnh',
    'tỉnh thành',
    'tỉnh, thành phố',
    '63 tỉnh',
    '34 tỉnh',
    'provinces',
  ],
  terms: ['thuật ngữ', 'từ viết tắt', 'viết tắt', 'glossary'],
  rules: ['quy tắc', 'quy tắc kiểm tra', 'rules'],
  data: [
    'dữ liệu mở',
    'tải dữ liệu',
    'tải số liệu',
    'tải về',
    'tải toàn bộ dữ liệu',
    'tải số liệu về',
    'tải bảng',
    'tệp dữ liệu',
    'kho dữ liệu mở',
    'open data',
    'download',
    'download data',
    'download all data',
    'data download',
    'dataset',
    'csv',
    'json',
    'excel',
    'parquet',
    'xlsx',
  ],
  api: [
    'dữ liệu cho phần mềm',
    'lấy dữ liệu',
    'lấy dữ liệu tự động',
    'kết nối dữ liệu',
    'dữ liệu cho lập trình viên',
    'api dữ liệu',
    'api json',
    'api số liệu',
    'data api',
    'json api',
  ],
  table: [
    'lập bảng',
    'tự lập bảng',
    'bảng so sánh',
    'công cụ lập bảng',
    'so sánh các tỉnh',
    'so sánh giữa các tỉnh',
    'so sánh số liệu các tỉnh',
    'xếp hạng các tỉnh',
    'vẽ biểu đồ',
    'table tool',
    'make a table',
    'compare provinces',
  ],
  about: ['giới thiệu', 'về trang này', 'about', 'about this site', 'faq', 'hỏi đáp'],
  what: [
    'trang này là gì',
    'trang này làm gì',
    'web này là gì',
    'trang web này là gì',
    'what is this site',
  ],
  source: [
    'nguồn số liệu',
    'số liệu từ đâu',
    'số liệu lấy từ đâu',
    'số liệu lấy ở đâu',
    'dữ liệu lấy từ đâu',
    'lấy số liệu từ đâu',
    'nguồn dữ liệu',
    'sources',
    'source of data',
  ],
  restated: ['tóm lược', 'bản tóm lược', 'tóm lược nghĩa là gì', 'restated'],
  checks: [
    'có đáng tin không',
    'đáng tin cậy',
    'có tin được không',
    'có chính xác không',
    'tính lại',
    'kiểm tra số liệu',
    'số liệu được kiểm tra',
    'con số được kiểm tra',
    'cách kiểm tra số liệu',
    'độ tin cậy của số liệu',
    'how figures are checked',
  ],
  cite: [
    'trích dẫn',
    'dẫn nguồn',
    'trích dẫn số liệu',
    'dẫn lại số liệu',
    'ghi nguồn',
    'cite',
    'citation',
  ],
  follow: [
    'theo dõi báo cáo mới',
    'nguồn tin',
    'rss',
    'atom',
    'nguồn tin rss',
    'feed',
    'feeds',
    'subscribe',
  ],
  licence: [
    'giấy phép sử dụng',
    'giấy phép dữ liệu',
    'bản quyền',
    'quyền sử dụng số liệu',
    'giấy phép mit',
    'licence',
    'license of data',
    'mã nguồn',
    'source code',
  ],
  mistakes: [
    'báo sai sót',
    'báo sai',
    'trang ghi sai',
    'trang bị sai',
    'chép sai',
    'số bị sai',
    'báo lỗi',
    'báo lỗi số liệu',
    'báo số sai',
    'số trên trang bị sai',
    'số liệu bị sai',
    'phản hồi',
    'góp ý',
    'liên hệ',
    'report a mistake',
    'report an error',
    'contact',
    'feedback',
  ],
  editors: [
    'đóng góp báo cáo',
    'đóng góp số liệu',
    'gửi báo cáo',
    'gửi báo cáo lên trang',
    'cách viết báo cáo',
    'cách soạn báo cáo',
    'cách nhập báo cáo',
    'đưa báo cáo lên',
    'đăng báo cáo',
    'cập nhật báo cáo',
    'tôi là cán bộ',
    'báo cáo của tỉnh tôi',
    'hướng dẫn soạn báo cáo',
    'hướng dẫn cán bộ',
    'hướng dẫn nhập liệu',
    'dành cho cán bộ',
    'thêm báo cáo mới',
    'contribute',
    'how to contribute',
  ],
  form: [
    'soạn báo cáo',
    'biểu mẫu soạn báo cáo',
    'mẫu báo cáo',
    'nhập báo cáo',
    'bàn soạn',
    'write a report',
  ],
} as const;
export type ListId = keyof typeof LISTS;

/** The names of lists, to be met whole. */
export function listForms(): readonly { readonly key: string; readonly form: string }[] {
  return Object.entries(LISTS).flatMap(([id, forms]) =>
    forms.map((form) => ({ key: `lists/${id}`, form })),
  );
}

/** «mô hình 12», «mô hình số 12», «MH12»: by its number, whatever it is called. */
export function numberedForms(numbers: readonly number[]) {
  return numbers.flatMap((n) =>
    [`mô hình ${n}`, `mô hình số ${n}`, `mô hình điểm ${n}`, `mh ${n}`, `mh${n}`, `model ${n}`].map(
      (form) => ({ key: `numbers/${n}`, form }),
    ),
  );
}

/** Lists of things that reports tell of; the others are pages of the site itself, called by a name of their own. */
const OF_THINGS: readonly ListId[] = [
  'reports',
  'services',
  'models',
  'indicators',
  'tasks',
  'documents',
  'discrepancies',
  'provinces',
  'terms',
  'rules',
];

/** Whether a list is a page of the site itself: «đính chính», «trích dẫn», «tải dữ liệu». */
export function isOwnPage(id: string): boolean {
  return Object.hasOwn(LISTS, id) && !OF_THINGS.includes(id as ListId);
}

/** Kinds whose things are rows of reports, without a page of their own, and what the index calls them. */
const ROWS = {
  tasks: 'Nhiệm vụ',
  documents: 'Văn bản',
  models: 'Mô hình',
  discrepancies: 'Điểm chưa khớp',
} as const satisfies Partial<Record<ListId, string>>;
export type RowKind = keyof typeof ROWS;

export function isRowKind(id: string): id is RowKind {
  return Object.hasOwn(ROWS, id);
}

/** What the index calls a kind of rows. */
export function nameOfKind(kind: RowKind): string {
  return ROWS[kind];
}
