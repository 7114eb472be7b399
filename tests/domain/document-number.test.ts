/** Numbers of documents as they are printed and cited. */
import { describe, expect, test } from 'vitest';

import { findCitations, parseDocumentNumber } from '../../src/domain/document-number.ts';

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
    ['số 175/NQ-CP ngày 30 tháng 10 năm 2023'.normalize('NFD'), '175/NQ-CP', '2023-10-30'],
  ])('%s', (text, number, date) => {
    expect(findCitations(text).map((found) => [found.number, found.date])).toEqual([
      [number, date],
    ]);
  });

  test.each(['Thông báo 184/902 cơ sở ngày 05/4/2024', 'số 06/QĐ-TTg năm 2022', 'ngày 06/01/2022'])(
    'none in «%s»',
    (text) => {
      expect(findCitations(text)).toEqual([]);
    },
  );
});
