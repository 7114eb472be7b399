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
  tasks: ['nhiệm vụ', 'sổ nhiệm vụ', 'công việc', 'tasks', 'task'],
  documents: ['văn bản', 'sổ văn bản', 'văn bản chỉ đạo', 'documents'],
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
    'discrepancies',
    'discrepancy',
    'mismatches',
    'inconsistencies',
    'errors',
  ],
  corrections: ['đính chính', 'các đính chính', 'corrections'],
  provinces: [
    'danh sách tỉnh',
    'các tỉnh',
    'tỉnh thành',
    'tỉnh, thành phố',
    '63 tỉnh',
    '34 tỉnh',
    'provinces',
  ],
  terms: ['thuật ngữ', 'từ viết tắt', 'viết tắt', 'glossary'],
  rules: ['quy tắc', 'quy tắc kiểm tra', 'rules'],
  data: ['dữ liệu mở', 'tải dữ liệu', 'open data', 'csv', 'json', 'excel'],
  table: ['lập bảng', 'tự lập bảng', 'table tool'],
  about: ['giới thiệu', 'about'],
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
