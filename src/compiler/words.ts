/**
 * Vietnamese that people write for the contract's few English words, so that a suggestion can be made.
 */
import type { Qualifier } from '../domain/figure.ts';
import { fold } from '../domain/vietnamese.ts';
import type { Candidate } from './suggest.ts';

/** «Không», «không có», «-» are not among the reasons: whether they mean nought, nothing or no row, only the document tells. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'none-arising': [
    'không phát sinh',
    'không có phát sinh',
    'chưa phát sinh',
    'không phát sinh hồ sơ',
    'không có hồ sơ',
    'không có hồ sơ phát sinh',
    'KPS',
    'không PS',
    'ko PS',
    'k PS',
    'ko phát sinh',
  ],
  'not-reported': [
    'không báo cáo',
    'chưa báo cáo',
    'không có số liệu',
    'chưa có số liệu',
    'chưa thống kê',
  ],
  'not-applicable': ['không áp dụng'],
  illegible: ['không đọc được', 'mờ', 'bị mờ', 'nhòe'],
  monthly: ['tháng', 'hàng tháng', 'hằng tháng', 'báo cáo tháng', 'month'],
  quarterly: ['quý', 'hàng quý', 'hằng quý', 'báo cáo quý', 'quarter'],
  'half-yearly': ['6 tháng', 'báo cáo 6 tháng', 'nửa năm', 'sơ kết 6 tháng'],
  annual: ['năm', 'hàng năm', 'hằng năm', 'báo cáo năm', 'tổng kết năm', 'year', 'yearly'],
  thematic: ['chuyên đề', 'báo cáo chuyên đề', 'đột xuất'],
  restated: ['tóm lược', 'tóm tắt', 'viết lại', 'diễn đạt lại'],
  verbatim: ['nguyên văn', 'chép nguyên văn'],
  'more-than': ['hơn', 'trên', '>'],
  'less-than': ['dưới', 'chưa đến', '<'],
  about: ['khoảng', 'chừng', 'xấp xỉ', '~', '≈'],
  nearly: ['gần'],
  'at-least': ['tối thiểu', 'ít nhất', 'không dưới', '>=', '≥'],
  'at-most': ['tối đa', 'nhiều nhất', 'không quá', '<=', '≤'],
  estimated: ['ước tính', 'ước', 'ước đạt', 'dự kiến'],
  average: ['trung bình', 'bình quân'],
  central: ['trung ương'],
  province: ['tỉnh', 'cấp tỉnh'],
  district: ['huyện', 'cấp huyện'],
  commune: ['xã', 'cấp xã'],
  true: ['có', 'yes', 'đúng', 'x', 'tạm tính'],
  false: ['không', 'no', 'sai'],
};

const QUALIFIERS: readonly Qualifier[] = [
  'more-than',
  'less-than',
  'about',
  'nearly',
  'at-least',
  'at-most',
  'estimated',
  'average',
];

/** What the words before a number say of how exact it is; null where they do not. */
export function hedgeOf(words: string): Qualifier | null {
  const said = fold(words).replace(/^(?:dat|la|duoc|co|tong so)\s+/, '');
  return (
    QUALIFIERS.find((qualifier) => WORDS[qualifier]!.some((name) => fold(name) === said)) ?? null
  );
}

/** What people call the contract's keys beside their headings. */
const KEY_NAMES: Readonly<Record<string, readonly string[]>> = {
  province: ['tỉnh', 'tỉnh thành', 'địa phương'],
  period: ['kỳ', 'kỳ báo cáo', 'tháng'],
  kind: ['loại', 'loại báo cáo'],
  title: ['tên', 'tiêu đề', 'tên báo cáo'],
  number: ['số', 'số hiệu', 'số ký hiệu', 'số văn bản', 'số báo cáo'],
  issued_on: ['ngày', 'ngày ban hành', 'ngày ký'],
  date: ['ngày', 'ngày ban hành', 'ngày văn bản'],
  issuer: ['cơ quan ban hành', 'đơn vị ban hành', 'nơi ban hành'],
  signatory: ['người ký'],
  addressee: ['nơi nhận', 'kính gửi'],
  stt: ['tt', 'số thứ tự', 'số tt'],
  name: ['tên', 'tên thủ tục', 'tên dịch vụ'],
  service: ['dịch vụ', 'mã dịch vụ'],
  received: ['tiếp nhận', 'tổng tiếp nhận', 'tổng số tiếp nhận', 'đã tiếp nhận', 'tổng số hồ sơ'],
  online: ['trực tuyến', 'nộp trực tuyến', 'hồ sơ trực tuyến'],
  in_person: ['trực tiếp', 'nộp trực tiếp', 'hồ sơ trực tiếp'],
  citizen: ['công dân', 'người dân'],
  business: ['doanh nghiệp'],
  share: ['tỷ lệ', 'tỉ lệ', 'phần trăm'],
  note: ['ghi chú'],
  group: ['nhóm'],
  rows: ['row', 'các dòng', 'dòng', 'bảng'],
  total: ['tổng', 'tổng số', 'tổng cộng', 'cộng'],
  value: ['giá trị', 'số liệu'],
  unit: ['đơn vị', 'đơn vị tính', 'đvt'],
  indicator: ['chỉ tiêu'],
  label: ['tên', 'tên số liệu', 'nhãn'],
  task: ['nhiệm vụ', 'nội dung', 'tên nhiệm vụ'],
  deadline: ['thời hạn', 'hạn', 'thời hạn hoàn thành'],
  status_printed: ['trạng thái', 'tiến độ', 'tình trạng', 'kết quả thực hiện'],
  agencies: ['cơ quan', 'đơn vị', 'cơ quan thực hiện', 'đơn vị thực hiện'],
  result: ['kết quả'],
  difficulties: ['khó khăn', 'vướng mắc', 'khó khăn vướng mắc'],
  subject: ['trích yếu', 'nội dung', 'tên văn bản'],
  type: ['loại', 'loại văn bản'],
  wording: ['lời văn'],
};

/** Keys with their headings and what people call them. */
export function withKeyNames(
  keys: readonly (readonly [key: string, title: string])[],
): readonly Candidate[] {
  return keys.map(([word, title]) => ({ word, names: [title, ...(KEY_NAMES[word] ?? [])] }));
}

/** The key that goes exactly by a name, however short; null where none or several do. */
export function keyNamed(name: string, keys: readonly string[]): string | null {
  const said = fold(name).replaceAll('_', ' ');
  const [key, ...more] = keys.filter((one) =>
    (KEY_NAMES[one] ?? []).some((other) => fold(other) === said),
  );
  return key !== undefined && more.length === 0 ? key : null;
}

/** Words of the contract, with what people may write instead. */
export function withVietnamese(words: readonly string[]): readonly Candidate[] {
  return words.map((word) => ({ word, names: WORDS[word] ?? [] }));
}
