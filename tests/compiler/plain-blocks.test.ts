/** Texts read without the parser of Markdown: whatever is read so reads as the parser reads it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findMarkupFaults } from '../../src/compiler/markup-faults.ts';
import { renderNarrative, renderText } from '../../src/compiler/narrative.ts';
import { parseMarkdown, parseYaml, type Node } from '../../src/compiler/parse.ts';
import { readPlain, stretchesOf } from '../../src/compiler/plain-blocks.ts';
import { decode } from '../../src/compiler/source-file.ts';
import { realContent } from '../files.ts';

/** A paragraph below which everything is left to the parser: it may be HTML. It changes nothing of that. */
const FIRST = '`<`\n\n';
const FIRST_HTML = '<p><code>&#x3C;</code></p>';

/** What is drawn and told of a text is what the parser alone would draw and tell. */
function expectAlike(text: string): void {
  expect(stretchesOf(FIRST + text)).toEqual([{ kind: 'marked', text: FIRST + text }]);
  const cell = text.trim();
  const below = (html: string) => [FIRST_HTML, html].filter(Boolean).join('\n');
  expect(below(renderText(cell).html)).toBe(renderText(FIRST + cell).html);
  const [divided, parsed] = [renderNarrative(text), renderNarrative(FIRST + text)];
  expect(below(divided.html)).toBe(parsed.html);
  expect(divided.headings).toEqual(parsed.headings);
  for (const kind of ['narrative', 'cell'] as const)
    expect(findMarkupFaults(text, kind)).toEqual(findMarkupFaults(FIRST + text, kind));
}

describe('what is read as plain', () => {
  test.each([
    ['Đã cấp 5 thẻ.', 'một câu'],
    ['một\nhai\n\nba', 'đoạn nhiều dòng'],
    ['Số liệu:\n- một\n- hai\n\nHết.', 'danh sách ngay dưới một dòng'],
    ['- một\n  - hai\n    - ba\n  - bốn\n- năm\n\nHết.', 'danh sách trong danh sách'],
    ['- một\n  - hai\n## Ba\n- bốn', 'đề mục ngay dưới danh sách trong danh sách'],
    ['## I. Một\n### 1. Hai\nBa\n## I. Bốn', 'đề mục liền nhau'],
    ['- **Thuế:** đã thu 5%\n- *Một là*, tăng cường', 'chữ đầu in đậm, in nghiêng'],
    ['PT&TH, A & B; a #1', 'dấu không phải của Markdown'],
    ['1. một\n2. hai\n\nHết. Người ký: **Bùi Lan**.', 'danh sách đánh số, chữ in đậm giữa câu'],
    ['một:\n1. **hai**\n## Ba', 'danh sách đánh số ngay dưới một dòng'],
    ['Theo văn bản[^1], [2] và [Bộ Công an][3]', 'ngoặc vuông không dẫn tới đâu'],
  ])('%j: %s', (text) => {
    expect(readPlain(text)).not.toBeNull();
    expectAlike(text);
  });

  test('none of what may hold more', () => {
    const more = [
      ...[
        '2. một',
        '1. một\n3. hai',
        '1. một\n\n2. hai',
        '1. một\n- hai',
        '- một\n1. hai',
        '1) một',
      ],
      ...[
        '01. một',
        '1. một\n   - hai',
        '1. một\nhai',
        'a **b**c',
        'a**b**',
        '2024) một',
        '+ một',
        '* một',
        '---',
        '-',
        '- ',
        '- - một',
        'một\n===',
        '# ',
      ],
      ...[
        '- một\n\n- hai',
        '- một\nhai',
        '- một\n - hai',
        '- một\n   - hai',
        '- một\n    - hai',
        '  - một',
        'một\n  - hai',
        '- một\n\n  - hai',
        '- một\n  hai',
        '- một\n  - hai\n\n- ba',
        '  một',
        'một ',
        'một\thai',
        '- # một',
      ],
      ...['2*3*4', '**một**hai', '(*)', '*(1)*', '## Một #', ':-:', '- 1. một'],
      ...[
        'a@b.vn',
        'WWW.tinh.vn',
        'http://a.vn',
        '&amp;',
        '&#8203;',
        'a|b',
        '[1](a)',
        'a[^1]\n\n[^1]: b',
        '<b>',
        'a_b',
      ],
    ];
    expect(more.filter((text) => readPlain(text) !== null)).toEqual([]);
  });

  test('of generated prose', () => {
    const piece = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          ...[
            'Thuế',
            'đã thu',
            'Một là',
            'a',
            'Đ',
            '5',
            '12,5%',
            '2024',
            '(32)',
            '«b»',
            '“c”',
            '–',
          ],
          ...['e\u0301', '😀', '\u00a0', '\u2028', '\u3000', '\u200b', '½', '…'],
        ),
      },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ...['*', '**', '*Một*', '**Hai:**', '***', '-', '- ', '+', '=', '#', '## ', '###### '],
          ...[
            '1. ',
            '12) ',
            ':',
            ',',
            '.',
            ';',
            '!',
            '&',
            '& ',
            '&amp',
            "'",
            '"',
            '/',
            '(',
            ')',
            '%',
          ],
          ...[
            '\\',
            '_',
            '~',
            '`',
            '|',
            '[',
            ']',
            '<',
            '>',
            '@',
            'www.',
            'Www.a.vn',
            '://',
            '$',
            '^',
          ],
        ),
      },
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          ' ',
          ' ',
          ' ',
          '\n',
          '\n',
          '\n\n',
          '\n- ',
          '\n  - ',
          '\n    - ',
          '\n\n## ',
          '\n1. ',
          '\n2. ',
          '\n\n',
          '\n\n1. ',
          '\n\n2. ',
          '\n\n- ',
          '\n\n  ',
        ),
      },
    );
    const marked = fc.constantFrom(
      ...[
        '[^1]',
        '\n\n[^1]: ',
        '\n[^a]: ',
        '[^a]',
        '\n\n[^1]: Một\n\n    Hai\n\n',
        '![x](a)',
        '`x`',
      ],
      ...[
        '\n\n|a|b|\n|-|-|\n|1|2|3|\n\n',
        '[a](http://a.vn)',
        '\n\n5 *3* 4\n\n',
        ' (5)\n\n*3* ',
        '\n---\n',
      ],
    );
    let [plain, divided] = [0, 0];
    const alike = (pieces: readonly string[]) => {
      const text = pieces.join('');
      plain += Number(readPlain(text) !== null);
      divided += Number(stretchesOf(text).length > 1);
      if (stretchesOf(text).some(({ kind }) => kind === 'plain')) expectAlike(text);
    };
    const numRuns = Number(process.env['RUNS'] ?? 6000);
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), alike), {
      seed: 20241108,
      numRuns,
    });
    const mixed = fc.oneof({ weight: 5, arbitrary: piece }, { weight: 2, arbitrary: marked });
    fc.assert(fc.property(fc.array(mixed, { minLength: 6, maxLength: 24 }), alike), {
      seed: 20261127,
      numRuns: numRuns / 4,
    });
    expect(plain).toBeGreaterThan(500);
    expect(divided).toBeGreaterThan(500);
  }, 120_000);

  test('of all of the content, and that is most of it', () => {
    const texts = realContent.flatMap((file) => {
      const { source } = decode(file);
      if (file.path.endsWith('.md')) return [parseMarkdown(source, () => {}).body];
      return file.path.endsWith('.yaml') ? blocksOf(parseYaml(source, () => {})!.root) : [];
    });
    const plain = texts.filter((text) => readPlain(text) !== null);
    expect(plain.length).toBeGreaterThan(texts.length * 0.9);
    plain.forEach(expectAlike);
  });
});

function blocksOf(node: Node): readonly string[] {
  if (node.kind === 'scalar') return node.style === 'block' ? [node.text] : [];
  const held = node.kind === 'list' ? node.items : [...node.entries.values()].map((e) => e.node);
  return held.flatMap(blocksOf);
}
