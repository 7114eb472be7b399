import { globSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import type { WithStatus } from '../../../src/domain/report.ts';
import { pairSentences } from '../../../src/site/findings/pair-sentences.ts';
import { checkingSentences } from '../../../src/site/findings/sentences.ts';
import { ruleSentences } from '../../../src/site/rules/sentences.ts';
import { sentences } from '../../../src/site/sentences.ts';
import { aboutView } from '../../../src/site/about/view.ts';
import { glossaryView } from '../../../src/site/glossary/view.ts';
import { statusView } from '../../../src/site/status/view.ts';
import { marked, numberValue, percentValue, textValue } from '../../../src/site/value/view.ts';
import { reference, reportOf, siteOf } from '../small-archive.ts';

const say = sentences.vi;

describe('a printed value', () => {
  test('tells nought, nothing printed and each reason apart, in words', () => {
    expect(numberValue(1755, say)).toMatchObject({ kind: 'number', text: '1.755', spoken: null });
    expect(numberValue(0, say)).toMatchObject({ kind: 'zero', text: '0' });
    expect(numberValue(null, say)).toMatchObject({
      kind: 'missing',
      text: '–',
      spoken: 'văn bản không ghi',
    });
    expect(numberValue(null, say, 'none-arising')).toMatchObject({
      kind: 'none-arising',
      text: 'không phát sinh',
    });
    expect(textValue(null, say).kind).toBe('missing');
    expect(textValue('UBND tỉnh', say).text).toBe('UBND tỉnh');
  });

  test('keeps a printed share with its decimals, and doubts it only where it disagrees', () => {
    const printed = { value: 88.7, decimals: 2 };
    expect(percentValue(printed, 93.9005, say)).toMatchObject({
      text: '88,70 %',
      doubt: 'tính lại 93,90 %',
    });
    expect(percentValue({ value: 96.06, decimals: 2 }, 96.062, say).doubt).toBeNull();
    expect(percentValue(printed, null, say).doubt).toBeNull();
    expect(percentValue({ value: 90, decimals: 0 }, 93.9005, say).doubt).toBe('tính lại 93,90 %');
  });

  test('carries marks beside it', () => {
    expect(marked(numberValue(5, say), [say.value.provisional]).marks).toEqual(['tạm tính']);
  });
});

test('a status has its word, what is said after it, and its steps', () => {
  const row: WithStatus = {
    status: 'in-progress',
    status_printed: 'Bước 3/4',
    continues: false,
    phase: 'pilot',
    step: 3,
    steps: 4,
    waiting_for: null,
    statuses: [],
  };
  expect(statusView(row, reference, say)).toEqual({
    id: 'in-progress',
    glyph: '◐',
    word: 'Đang thực hiện',
    details: ['thí điểm'],
    steps: { text: 'Bước 3/4', segments: [true, true, true, false] },
  });
});

test('the glossary stands by kind, its terms in the order of a Vietnamese index', () => {
  const { groups } = glossaryView(siteOf([]));
  expect(groups.map(({ name, terms }) => [name, terms.map(({ abbr }) => abbr)])).toEqual([
    ['Căn cước và định danh', ['ẤN', 'CCCD']],
    ['Đề án', ['Đề án 06']],
  ]);
  expect(groups[0]!.terms[1]!.variants).toBe('Cũng viết: CC CD');
});

test('the about page links the rules, the data of every report and the officers’ page, under any base path', () => {
  const site = siteOf([reportOf('ha-noi/2024-07', '63-ha-noi')], '/de-an-06');
  const links = aboutView(site).sections.flatMap(({ links }) => links.map(({ href }) => href));
  expect(links).toEqual([
    '/de-an-06/quy-tac/',
    '/de-an-06/doi-chieu/',
    '/de-an-06/du-lieu/index.json',
    '/de-an-06/du-lieu/bao-cao/ha-noi/2024-07.json',
    '/de-an-06/atom.xml',
    '/de-an-06/tinh/',
    '/de-an-06/gioi-thieu/can-bo/',
  ]);
});

test('both languages say the same things', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
      : // Only one of the languages needs to say which one a word is of.
        value === null
        ? 'string'
        : typeof value;
  expect(shape(sentences.en)).toEqual(shape(sentences.vi));
  for (const said of [checkingSentences, pairSentences, ruleSentences])
    expect(shape(said.en)).toEqual(shape(said.vi));
});

test('every sentence is composed text (NFC)', () => {
  const files = globSync('src/site/**/*sentences.ts');
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const texts = readFileSync(file, 'utf8');
    expect(texts, file).toBe(texts.normalize('NFC'));
  }
});
