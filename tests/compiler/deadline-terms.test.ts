/** Every deadline of the five documents, as printed, and the terms that are understood of it. */
import { describe, expect, test } from 'vitest';

import { readDeadline } from '../../src/compiler/normalise/deadline-terms.ts';

const DEADLINES: readonly (readonly [printed: string, terms: readonly string[] | null])[] = [
  // a day
  ['Trước ngày 31/12/2023', ['2023-12-31']],
  ['Trước ngày 30/01/2024', ['2024-01-30']],
  ['Hoàn thành trước ngày 30/01/2024', ['2024-01-30']],
  ['Hoàn thành trước 30/3/2024', ['2024-03-30']],
  ['Hoàn thành trước ngày 29/02/2024', ['2024-02-29']],
  ['Hoàn thành 30/06/2024', ['2024-06-30']],
  ['Hoàn thành trước ngày 01/7/2024 (đã triển khai, hoàn thành 100%)', ['2024-07-01']],
  ['ngày 30 tháng 6 năm 2024', ['2024-06-30']],
  ['Trước 30-6-2024', ['2024-06-30']],
  ['Trước 30.6.2024', ['2024-06-30']],
  // a month
  ['Tháng 3/2024', ['2024-03']],
  ['Tháng 12/2024', ['2024-12']],
  ['Tháng 01/2024 (Hoàn thành 100%;)', ['2024-01']],
  ['Trong tháng 06/2024', ['2024-06']],
  ['Trong tháng 6 năm 2024 (đã triển khai, hoàn thành 100%)', ['2024-06']],
  ['Hoàn thành trong tháng 6/2024', ['2024-06']],
  ['Hoàn thành trong tháng 3/2024. (Đã thực hiện 36/20 thủ tục đạt 180%)', ['2024-03']],
  ['Hoàn thành tháng 05/2024', ['2024-05']],
  ['Hoàn thành trước tháng 6/2024 (đã triển khai, hoàn thành 100%)', ['2024-06']],
  ['T6/2024', ['2024-06']],
  // a quarter
  ['Quý I/2024', ['2024-q1']],
  ['Quý II/2024', ['2024-q2']],
  ['Quý III năm 2024', ['2024-q3']],
  ['Quý IV/2024', ['2024-q4']],
  ['quý 2/2024', ['2024-q2']],
  ['Quý I, II/2024', ['2024-q2']],
  ['Quý I và quý II năm 2024', ['2024-q2']],
  ['Quý III - IV năm 2024', ['2024-q4']],
  ['Quý I/2024, Quý II/2024', ['2024-q1', '2024-q2']],
  ['Q3/2024', ['2024-q3']],
  ['Quý III 2024', ['2024-q3']],
  // half a year
  ['6 tháng đầu năm 2024', ['2024-h1']],
  ['Trong 06 tháng cuối năm 2024', ['2024-h2']],
  ['Sáu tháng đầu năm 2024 và thường xuyên', ['2024-h1', 'ongoing']],
  // a year
  ['Năm 2024', ['2024']],
  ['Năm 2024.', ['2024']],
  ['Trong năm 2024', ['2024']],
  ['Năm 2024, 2025', ['2024', '2025']],
  ['Năm 2024 (đã triển khai, hoàn thành 100%)', ['2024']],
  ['100% trong quý I; thời gian hoàn thành là trong năm 2024', ['2024']],
  ['Đạt 100% trong quý I; thời gian hoàn thành là trong năm 2024', ['2024']],
  [
    'Đảm bảo theo yêu cầu của Bộ Lao động, Thương binh và xã hội (Bộ yêu cầu 30% đối tượng có tài khoản, Bắc Giang đạt 49%) Trong năm 2024',
    ['2024'],
  ],
  // a day or year, and then on and on
  ['Trước ngày 31/12/2023 và duy trì thường xuyên', ['2023-12-31', 'ongoing']],
  ['30/01/2024 và duy trì thường xuyên', ['2024-01-30', 'ongoing']],
  ['Trong năm 2024 và thường xuyên trong các năm tiếp theo', ['2024', 'ongoing']],
  // on and on
  ['Thường xuyên', ['ongoing']],
  ['Thực hiện thường xuyên', ['ongoing']],
  ['Từ tháng 01/2024 và thực hiện thường xuyên', ['ongoing']],
  ['Thực hiện đảm bảo, Thực hiện thường xuyên', ['ongoing']],
  ['Đã đảm bảo - Thực hiện thường xuyên', ['ongoing']],
  ['100% các cơ sở đang thực hiện; Thực hiện thường xuyên', ['ongoing']],
  ['Tiến độ đạt 100%, hiện đang thực hiện thường xuyên', ['ongoing']],
  ['Đang đẩy mạnh công tác tuyên truyền, Thực hiện thường xuyên', ['ongoing']],
  [
    'Thực hiện thường xuyên (các sở, ngành UBND các huyện, thành phố duy trì 01 tin, bài/01 tháng; cấp xã, thôn duy trì tuyên truyền tối thiểu 02 tin, bài, lần/01 tuần)',
    ['ongoing'],
  ],
  [
    'Thực hiện thường xuyên Theo lộ trình triển khai thực hiện của Chính phủ và Bộ Công an',
    ['ongoing', 'on-guidance'],
  ],
  // again and again
  ['Hàng tháng', ['recurring']],
  ['Hằng quý', ['recurring']],
  ['Định kỳ hàng tháng', ['recurring']],
  ['Vào ngày 22 hàng tháng', ['recurring']],
  ['duy trì 01 tin, bài/01 tháng', ['recurring']],
  // when somebody says so
  ['Triển khai theo lộ trình do C06 hướng dẫn', ['on-guidance']],
  ['Triển khai theo lộ trình và hướng dẫn của Cục C06', ['on-guidance']],
  ['Theo lộ trình hướng dẫn Cục C06', ['on-guidance']],
  ['Theo Lộ trình của Chính phủ', ['on-guidance']],
  ['Theo tiến độ của Bộ Công an', ['on-guidance']],
  ['Định kỳ', ['recurring']],
  ['Chưa xác định', ['none']],
  ['Không quy định thời hạn cụ thể.', ['none']],
  ['Chưa xác định kinh phí', null],
  // a beginning, or the date of a document, and the end that is printed beside it
  ['Sau ngày 30/6/2024', null],
  ['Sau ngày 30 tháng 6 năm 2024', null],
  ['Từ ngày 01 tháng 01 năm 2024', null],
  ['Từ năm 2024', null],
  ['Từ tháng 01/2024 đến 31/12/2024', ['2024-12-31']],
  ['Từ quý II/2024 và thực hiện thường xuyên', ['ongoing']],
  ['Theo Quyết định 06/QĐ-TTg năm 2022', null],
  ['Theo Quyết định số 06/QĐ-TTg ngày 06/01/2022', null],
  ['Theo Quyết định 06/QĐ-TTg ngày 06/01/2022, hoàn thành trước ngày 30/6/2024', ['2024-06-30']],
  ['Theo Công văn số 12/2024 trước tháng 6/2024', ['2024-06']],
  // a year whose part is not understood
  ['Quý cuối năm 2024', null],
  ['3 tháng đầu năm 2024', null],
  ['Các tháng còn lại của năm 2024', null],
  ['Đầu năm 2024', null],
  ['Sau khi có kinh phí năm 2024', null],
  ['Theo quy định trong năm 2024', ['2024']],
  // none
  ['(đã triển khai, hoàn thành 100%)', null],
  ['Lực lượng Công an cấp xã phối hợp tích cực với cán bộ tư pháp', null],
  ['Sớm nhất có thể', null],
  ['Trước ngày 31/6/2024', null],
  ['Tháng 13/2024', null],
  ['Năm 2024 '.repeat(500), null],
];

test.each(DEADLINES)('%s', (printed, terms) => {
  expect(readDeadline(printed).terms).toEqual(terms ?? []);
});

test('decomposed letters are read like composed ones', () => {
  expect(readDeadline('Thường xuyên'.normalize('NFD')).terms).toEqual(['ongoing']);
});

describe('without a year', () => {
  test.each<[printed: string, from: string, terms: readonly string[]]>([
    ['Tháng 12', '2024-04-01', ['2024-12']],
    ['Trong tháng 6', '2024-04-01', ['2024-06']],
    ['31/12', '2024-04-01', ['2024-12-31']],
    ['Trước ngày 30/6 và duy trì thường xuyên', '2024-04-01', ['2024-06-30', 'ongoing']],
    ['Hoàn thành ngày 30 tháng 6', '2024-04-01', ['2024-06-30']],
    ['Quý II', '2024-04-01', ['2024-q2']],
    ['Quý I, II', '2024-04-01', ['2024-q2']],
    ['6 tháng cuối năm', '2024-04-01', ['2024-h2']],
    // what was over long before the report is of the next year; what was due lately is late
    ['Quý I', '2024-12-01', ['2025-q1']],
    ['15/01', '2024-12-01', ['2025-01-15']],
    ['Tháng 11', '2024-12-01', ['2024-11']],
    ['Tháng 6', '2024-07-01', ['2024-06']],
    ['Quý I', '2024-01-01', ['2024-q1']],
    // no ends, or no dates
    ['Từ tháng 6', '2024-04-01', []],
    ['Sau quý II', '2024-04-01', []],
    ['Hỗ trợ 24/7', '2024-04-01', []],
    ['24/7', '2024-04-01', []],
    ['Đã thực hiện 3/5 nội dung', '2024-04-01', []],
    ['Trong 06 tháng', '2024-04-01', []],
    ['Quý cuối', '2024-04-01', []],
    // beside a year or what recurs, part of something else
    ['Đạt 100% trong quý I; hoàn thành trong năm 2024', '2024-04-01', ['2024']],
    ['Ngày 20/12 hằng năm', '2024-04-01', ['recurring']],
  ])('%s in a report from %s', (printed, from, terms) => {
    expect(readDeadline(printed, from)).toEqual({ terms, impossible: null });
  });

  test('nothing is read where the report is not known', () => {
    expect(readDeadline('Tháng 12').terms).toEqual([]);
  });
});

describe('dates that do not exist', () => {
  test.each<[printed: string, month: number, days: number | null]>([
    ['Trước ngày 31/06/2024', 6, 30],
    ['29/02/2023', 2, 28],
    ['31/6/2024 và duy trì thường xuyên', 6, 30],
    ['Trước 31/6', 6, 30],
    ['Tháng 13/2024', 13, null],
    ['Tháng 13', 13, null],
  ])('%s', (printed, month, days) => {
    expect(readDeadline(printed, '2024-04-01').impossible).toMatchObject({ month, days });
  });

  test('but a number before a year may be a document’s', () => {
    expect(readDeadline('Theo Quyết định 36/2024/QĐ-UBND', '2024-04-01').impossible).toBeNull();
    expect(readDeadline('29/02/2024').impossible).toBeNull();
  });
});
