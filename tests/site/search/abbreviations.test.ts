import { describe, expect, test } from 'vitest';

import { rewrite, synonymsOf, type Synonyms } from '../../../src/site/search/abbreviations.ts';

const SYNONYMS: readonly Synonyms[] = [
  ['LLTP', 'Lý lịch tư pháp'],
  ['CCCD', 'Căn cước công dân'],
  ['CC', 'Căn cước', 'thẻ Căn cước'],
  ['DVCTT', 'DVC trực tuyến', 'Dịch vụ công trực tuyến'],
  ['Toàn trình', 'Dịch vụ công trực tuyến toàn trình'],
  ['AI', 'Trí tuệ nhân tạo'],
];

describe('rewriting', () => {
  test.each([
    ['LLTP', ['LLTP', 'Lý lịch tư pháp']],
    ['lltp', ['lltp', 'Lý lịch tư pháp']],
    ['cấp LLTP bắc giang', ['cấp LLTP bắc giang', 'cấp Lý lịch tư pháp bắc giang']],
    ['ly lich tu phap', ['ly lich tu phap', 'LLTP']],
    ['căn cước công dân', ['căn cước công dân', 'CCCD']],
    ['can cuoc', ['can cuoc', 'CCCD']],
    ['toàn trình', ['toàn trình']],
    ['AI', ['AI', 'Trí tuệ nhân tạo']],
    ['ai', ['ai']],
    ['khai sinh', ['khai sinh']],
    ['', ['']],
  ])('«%s»', (query, expected) => {
    expect(rewrite(query, SYNONYMS)).toEqual(expected);
  });

  test('asks for no more than a handful', () => {
    const many: Synonyms[] = [['ABC', ...Array.from('mnpqrstuv', (letter) => `${letter} dài`)]];
    expect(rewrite('ABC', many)).toHaveLength(5);
  });
});

test('synonyms come from the glossary, without brackets, numbers and whole sentences', () => {
  const terms = [
    { abbr: 'LLTP', vi: 'Lý lịch tư pháp' },
    { abbr: 'SSO', vi: 'Xác thực tập trung (đăng nhập một lần)' },
    { abbr: 'VNeID', variants: ['VneID', 'VNID'], vi: 'Ứng dụng VNeID' },
    { abbr: 'DVC thiết yếu', variants: ['25 DVC'], vi: 'Dịch vụ công thiết yếu' },
    { abbr: 'Lũy kế', vi: 'Lũy kế' },
    { abbr: 'X', vi: 'một câu rất dài mà không trang nào lặp lại cả' },
  ];
  expect(synonymsOf(terms)).toEqual([
    ['LLTP', 'Lý lịch tư pháp'],
    ['SSO', 'Xác thực tập trung'],
    ['VNeID', 'VNID', 'Ứng dụng VNeID'],
    ['DVC thiết yếu', 'Dịch vụ công thiết yếu'],
  ]);
});
