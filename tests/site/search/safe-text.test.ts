/** The words of what the compiler makes of Markdown, as it makes it. */
import { describe, expect, test } from 'vitest';

import { renderNarrative, renderText } from '../../../src/compiler/narrative.ts';
import { partsOf, wordsOf } from '../../../src/site/search/safe-text.ts';

describe('the words of a text', () => {
  test.each([
    ['Đã cấp **13** thẻ', 'Đã cấp 13 thẻ'],
    ['Bộ [Công an](https://x.example/?a=1&b=2), *nay*', 'Bộ Công an, nay'],
    ['- một\n- hai', 'một hai'],
    ['Cấp & thu; 5 < 6, `a<b>c`', 'Cấp & thu; 5 < 6, a<b>c'],
    ['đoạn một\n\nđoạn hai', 'đoạn một đoạn hai'],
    ['| a | b |\n| - | - |\n| 1 | 2 |', 'a · b · 1 · 2 ·'],
    ['# Đầu đề\n\nlời', 'Đầu đề lời'],
    ['', ''],
  ])('%s', (markdown, words) => {
    expect(wordsOf(renderText(markdown).html)).toBe(words);
  });
});

test('a narrative is cut at its headings, under their anchors', () => {
  const { html, headings } = renderNarrative(
    'Mở đầu\n\n# I. Kết quả **chung**\n\nLời một.\n\n## 1. Cấp thẻ\n\n# II. Kiến nghị\n\nLời hai.',
  );
  const [first, second, third] = headings.map(({ id }) => id);
  expect(partsOf(html)).toEqual([
    { id: null, heading: '', text: 'Mở đầu' },
    { id: first, heading: 'I. Kết quả chung', text: 'Lời một.' },
    { id: second, heading: '1. Cấp thẻ', text: '' },
    { id: third, heading: 'II. Kiến nghị', text: 'Lời hai.' },
  ]);
});

test('a note and its number do not run into the words', () => {
  const { html } = renderNarrative('Cấp thẻ[^1] mới.\n\n[^1]: Theo Luật.');
  const words = partsOf(html).map(({ text }) => text);
  expect(words.join(' ')).toBe('Cấp thẻ 1 mới. Theo Luật.');
});
