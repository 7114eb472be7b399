import { describe, expect, test } from 'vitest';

import {
  answers,
  holdsPhrase,
  inPieces,
  isAccented,
  readQuery,
  termsOf,
  tokensOf,
} from '../../../src/site/search/query.ts';

describe('a query', () => {
  test.each([
    ['khai sinh', 'khai sinh', []],
    ['  khai   sinh ', 'khai sinh', []],
    ['"khai sinh" bắc giang', 'khai sinh bắc giang', ['khai sinh']],
    ['“khai sinh” «lâm đồng»', 'khai sinh lâm đồng', ['khai sinh', 'lâm đồng']],
    ['"khai sinh', 'khai sinh', []],
    ['""', '', []],
  ])('%s', (typed, text, phrases) => {
    expect(readQuery(typed)).toEqual({ text, phrases });
  });

  test.each([
    ['dang ky', false],
    ['DANG ky', false],
    ['đang ky', true],
    ['dang ký', true],
    ['1.347.047', false],
  ])('«%s» is accented: %s', (text, expected) => {
    expect(isAccented(text)).toBe(expected);
  });

  test.each([
    ['Đăng ký khai sinh', ['dang', 'ky', 'khai', 'sinh']],
    ['2034/QĐ-UBND', ['2034qdubnd']],
    ['1.347.047 thẻ', ['1347047', 'the']],
    ['– &', []],
  ])('terms of «%s»', (text, words) => {
    expect(termsOf(text).map(({ word }) => word)).toEqual(words);
    expect(termsOf(text).map(({ isOpen }) => isOpen)).toEqual(
      words.map((_, at) => at === words.length - 1),
    );
  });

  test('keeps the accents of the words that bear them', () => {
    expect(termsOf('«Đăng» ky').map(({ accented }) => accented)).toEqual(['đăng', null]);
  });

  test('in pieces', () => {
    expect(inPieces('số 18/KH-UBND')).toBe('số 18 KH UBND');
    expect(inPieces('A - B / C')).toBe('A - B / C');
  });
});

describe('a word of a page', () => {
  test.each([
    ['D\u0335ăng', ['dang', 'dang']],
    ['2034/QD\u0335-UBND.', ['2034qdubnd', '2034', 'qd', 'ubnd']],
    ['1\u0358347\u0358047.', ['1347047', '1347047']],
    ['·', []],
  ])('%s', (word, tokens) => {
    expect(tokensOf(word)).toEqual(tokens);
  });

  test.each([
    ['Đăng', 'da', true],
    ['Đăng', 'dang', true],
    ['Đăng', 'dangx', false],
    ['18/KH-UBND', 'ubnd', true],
    ['734.592', '7', false],
    ['07', '7', true],
    ['7/2024', '7', true],
    ['1.347.047', '1347', true],
  ])('«%s» answers «%s»: %s', (word, term, expected) => {
    expect(answers(tokensOf(word), { word: term, isOpen: true, accented: null })).toBe(expected);
  });

  test('only the last word of a query may be unfinished', () => {
    expect(answers(tokensOf('hội'), { word: 'ho', isOpen: true, accented: null })).toBe(true);
    expect(answers(tokensOf('hội'), { word: 'ho', isOpen: false, accented: null })).toBe(false);
    expect(answers(tokensOf('hộ'), { word: 'ho', isOpen: false, accented: null })).toBe(true);
  });

  test.each([
    ['Đăng ký khai sinh.', 'dang ky khai sinh', true],
    ['Đăng ký khai sinh.', 'Đăng ký khai', true],
    ['Dạng kỳ khai sinh', 'đăng ký', false],
    ['Dạng kỳ khai sinh', 'dang ky', true],
    ['đăng, ký', 'đăng ký', true],
    ['hải đăng ký', 'ăng ký', false],
  ])('«%s» holds the phrase «%s»: %s', (text, phrase, expected) => {
    expect(holdsPhrase(text, phrase)).toBe(expected);
  });
});
