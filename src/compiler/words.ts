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

/** Words of the contract, with what people may write instead. */
export function withVietnamese(words: readonly string[]): readonly Candidate[] {
  return words.map((word) => ({ word, names: WORDS[word] ?? [] }));
}
