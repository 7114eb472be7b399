/** Numbers of documents as they are printed and cited. */
import { describe, expect, test } from 'vitest';

import { findMentions, parseDocumentNumber } from '../../src/domain/document-number.ts';

describe('a number', () => {
  test.each([
    ['18/KH-UBND', { number: '18', year: null, parts: ['KH', 'UBND'] }],
    ['18/KH- UBND', { number: '18', year: null, parts: ['KH', 'UBND'] }],
    ['107/2021/NĐ-CP', { number: '107', year: '2021', parts: ['NĐ', 'CP'] }],
    ['60-NQ/TW', { number: '60', year: null, parts: ['NQ', 'TW'] }],
  ])('%s', (printed, read) => {
    expect(parseDocumentNumber(printed)).toEqual(read);
  });

  test.each(['6603/UB ND-VX', '18', 'KH-UBND', '18/kh-ubnd', ''])('%s is none', (printed) => {
    expect(parseDocumentNumber(printed)).toBeNull();
  });
});

describe('citations', () => {
  test.each([
    ['Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng', '06/QĐ-TTg', '2022-01-06'],
    ['số 175/NQ-CP ngày 30 tháng 10 năm 2023', '175/NQ-CP', '2023-10-30'],
    ['Thông tư 01/2023/TT-VPCP ngày 5/4/2024', '01/2023/TT-VPCP', '2024-04-05'],
    ['Kế hoạch số 18/KH-UBND (28/02/2024) của tỉnh', '18/KH-UBND', '2024-02-28'],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024', '57-NQ/TW', '2024-12-22'],
    ['Công văn số 7822/UBND-KSTT, ngày 04/10/2024', '7822/UBND-KSTT', '2024-10-04'],
    ['số 175/NQ-CP ngày 30 tháng 10 năm 2023'.normalize('NFD'), '175/NQ-CP', '2023-10-30'],
  ])('%s', (text, number, date) => {
    expect(findMentions(text).map((found) => [found.number, found.date])).toEqual([[number, date]]);
  });

  test.each([
    ['ngày 05/01/2024 của Ủy ban nhân dân tỉnh về Đề án 06', 'ubnd tinh'],
    ['ngày 05/01/2024 của Chủ tịch UBND huyện Yên Thế, thực hiện', 'ubnd huyen yen the'],
    ['ngày 05/01/2024 ban hành kế hoạch của tỉnh', null],
  ])('18/KH-UBND %s', (after, issuer) => {
    expect(findMentions(`số 18/KH-UBND ${after}`).map((found) => found.issuer)).toEqual([issuer]);
  });

  test('a day that no calendar has is none', () => {
    expect(findMentions('số 18/KH-UBND ngày 31/4/2024')).toEqual([]);
  });

  test('a number without a day beside it has none', () => {
    expect(findMentions('số 06/QĐ-TTg năm 2022, số 107/2021/NĐ-CP')).toMatchObject([
      { number: '06/QĐ-TTg', date: null, subject: 'năm 2022, số' },
      { number: '107/2021/NĐ-CP', date: null, subject: '' },
    ]);
  });

  test.each(['Thông báo 184/902 cơ sở ngày 05/4/2024', 'ngày 06/01/2022'])(
    'none in «%s»',
    (text) => {
      expect(findMentions(text)).toEqual([]);
    },
  );
});
