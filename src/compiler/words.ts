/**
 * Vietnamese that people write for the contract's few English words, so that a suggestion can be made;
 * and periods as people name them.
 */
import { parsePeriod } from '../domain/period.ts';
import { readDeadline } from './normalise/deadline-terms.ts';
import type { Candidate } from './suggest.ts';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  'none-arising': ['không phát sinh', 'không có phát sinh', 'chưa phát sinh'],
  'not-reported': ['không báo cáo', 'chưa báo cáo', 'không có số liệu', 'chưa có số liệu'],
  'not-applicable': ['không áp dụng', 'không có'],
  illegible: ['không đọc được', 'mờ', 'không rõ'],
  monthly: ['tháng', 'hàng tháng', 'hằng tháng', 'báo cáo tháng'],
  quarterly: ['quý', 'hàng quý', 'báo cáo quý'],
  'half-yearly': ['6 tháng', 'nửa năm', 'sơ kết 6 tháng'],
  annual: ['năm', 'hàng năm', 'báo cáo năm', 'tổng kết năm'],
  thematic: ['chuyên đề'],
  restated: ['tóm lược', 'viết lại'],
  verbatim: ['nguyên văn'],
  'more-than': ['hơn', 'trên'],
  'less-than': ['dưới', 'chưa đến'],
  about: ['khoảng', 'chừng'],
  nearly: ['gần'],
  'at-least': ['tối thiểu', 'ít nhất'],
  'at-most': ['tối đa', 'nhiều nhất'],
  estimated: ['ước tính', 'ước'],
  average: ['trung bình', 'bình quân'],
  central: ['trung ương'],
  province: ['tỉnh', 'cấp tỉnh'],
  district: ['huyện', 'cấp huyện'],
  commune: ['xã', 'cấp xã'],
};

/** Words of the contract, with what people may write instead. */
export function withVietnamese(words: readonly string[]): readonly Candidate[] {
  return words.map((word) => ({ word, names: WORDS[word] ?? [] }));
}

/** `2024-7`, `7/2024` or «Tháng 7 năm 2024» as `2024-07`; null where no one period is meant. */
export function readPeriod(written: string): string | null {
  const [year, month] = /^(\d{4})[-/.](\d{1,2})$/.exec(written.trim())?.slice(1) ?? [];
  const terms =
    year && month
      ? [`${year}-${month.padStart(2, '0')}`]
      : readDeadline(written.replaceAll('-', ' ')).terms;
  const [term, ...more] = terms;
  return term !== undefined && more.length === 0 && parsePeriod(term) ? term : null;
}
