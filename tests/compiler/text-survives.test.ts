/**
 * What is written as text is what is published: of every text, either a fault is told or each of its
 * characters stands in what a reader sees, in order. Inputs: all of the content, and prose of reports as
 * officers paste it, with days, list numbers, products, ranges, tables, quotations and indents.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findMarkupFaults } from '../../src/compiler/markup-faults.ts';
import { renderNarrative, renderText } from '../../src/compiler/narrative.ts';
import { findLost } from '../../src/compiler/markup-lost.ts';
import { compile } from '../../src/compiler/compile.ts';
import { realContent, realReference, TODAY } from '../files.ts';

/** What a reader sees of HTML: text, and the marks of lists as the styles of the site draw them. */
function seen(html: string): string {
  const lists: { mark: string; next: number }[] = [];
  return html
    .replace(/<(\/?)(\w+)([^>]*)>/g, (_, closing: string, tag: string, attributes: string) => {
      const number = (name: string) =>
        new RegExp(` ${name}="(\\d+)"`).exec(attributes)?.[1] ?? null;
      const names = / class="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
      if (/^[ou]l$/.test(tag)) {
        if (closing) lists.pop();
        else if (tag === 'ul')
          lists.push({
            mark: names.includes('plus') ? '+' : names.includes('star') ? '*' : '-',
            next: 0,
          });
        else
          lists.push({
            mark: `${names.includes('nought') ? '0' : ''}${names.includes('bracket') ? ')' : '.'}`,
            next: Number(number('start') ?? 1),
          });
      }
      if (tag !== 'li' || closing) return '';
      const list = lists.at(-1)!;
      if (/^[-+*]$/.test(list.mark)) return list.mark;
      const value = Number(number('value') ?? list.next);
      list.next = value + 1;
      const width = list.mark.startsWith('0') ? 2 : 1;
      return `${String(value).padStart(width, '0')}${list.mark.at(-1)!}`;
    })
    .replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&quot;', '"');
}

/** The first character of a text that cannot be found, in order, in what is seen; null where all can. */
function firstLost(text: string, html: string): string | null {
  const visible = seen(html);
  let at = 0;
  let shown = '';
  for (const character of text) {
    if (/\s/u.test(character)) continue;
    at = visible.indexOf(character, at) + 1;
    if (at === 0) return `${shown.slice(-40)}⟦${character}⟧`;
    shown += character;
  }
  return null;
}

test('what is lost would be seen', () => {
  expect(firstLost('1. a 3. b', '<ol><li>a</li><li>b</li></ol>')).toBe('1.a⟦3⟧');
  expect(firstLost('1) a 3) b', '<ol class="bracket"><li>a</li><li value="3">b</li></ol>')).toBe(
    null,
  );
  expect(firstLost('2*3', '<p>23</p>')).toBe('2⟦*⟧');
  expect(firstLost('a < b', '<p>a &#x3C; b</p>')).toBe(null);
});

describe('lines that are no markup', () => {
  test.each([
    ['1. Mô hình một\n3. Mô hình ba\n6. Mô hình sáu'],
    ['15. 12. 2024 là ngày chốt số liệu.'],
    ['1. Một\n\n15. 12. 2024 là ngày chốt.'],
    ['- 15. 12. 2024: chốt'],
    ['24. 12.'],
    ['1) Một\n2) Hai\n5) Năm'],
    ['01. Một\n02. Hai\n10. Mười'],
    ['0. Không\n1. Một'],
    ['3. Ba\n3. Ba nữa\n2. Hai'],
    ['1234567890. Số quá dài'],
    ['2024. Kết quả'],
    ['15.'],
    ['-'],
    ['+'],
    ['*'],
    ['Số tồn\n-'],
    ['Tổng\n='],
    ['- 5 %'],
    ['+ 12,3 %\n- 4,5 %'],
    ['* Ghi chú: tạm tính'],
    ['2*3*4 = 24'],
    ['2 *3* 4 = 24'],
    ['(1+2)*3*(4+5)*6'],
    ['5% * 3 * 2'],
    ['2**3**4'],
    ['(*) Số ước tính (*)'],
    ['(**) Số tạm tính; (**) số cũ'],
    ['Số ___/BC-___ ngày __/__/2024'],
    ['Mẫu 01_TCT_2024, a_b_ c'],
    ['> 95% hồ sơ'],
    ['Tỷ lệ\n> 95% hồ sơ\n>= 90%'],
    ['    Thực hiện Kế hoạch số 1/KH-UBND'],
    ['Một.\n\n\tThực hiện Kế hoạch số 2\n\n        - 3 việc'],
    ['~5% ~~ 6% ~~'],
    ['~~bỏ~~'],
    ['[1] Nghị định 59'],
    ['[1]: Nghị định 59'],
    ['[1]: /5 "6"'],
    ['- [ ] 5 việc\n- [x] 6 việc'],
    ['~~~ 12%\n13'],
    ['# 5 #'],
    ['#'],
    ['#5 và ## 6'],
    ['C:\\thu muc\\5'],
    ['a < b > c & d'],
    ['x <5% và >3%'],
    ['R&D, AT&T; 5 & 6'],
    ['cột | 5 | 6'],
    ['| 5 | 6 |'],
    ['thư a@b.vn, www.c.vn, https://d.vn/5?e=6&sect=7'],
    ['5 * 6 * 7\n* 8'],
    ['1. 1. Một'],
    ['- - 5'],
    ['+ - 5'],
    ['2024 - 2025 – 2026'],
    ['½ ± 5 × 3 ÷ 2 ≤ 9'],
  ])('%j', (text) => {
    // A heading begins with its signs, and a backslash before a sign makes it one; nothing else is let go.
    const printed = text.replace(/^# (?=\d)/, '');
    for (const [kind, html] of [
      ['narrative', renderNarrative(text).html],
      ['cell', renderText(text).html],
    ] as const) {
      expect(findMarkupFaults(text, kind)).toEqual([]);
      expect(firstLost(printed, html)).toBe(null);
    }
  });
});

describe('what would be lost is told, with what to write', () => {
  test.each([
    ['Còn <HS> 5', 'html', '\\<HS>'],
    ['001. Một\n002. Hai', 'number', '001\\.'],
    ['01. Một\n1. Hai', 'number', '01\\.'],
    ['| a | b |\n| --- | --- |\n| 1 | 2 | 3 |', 'cells', '2'],
    ['Một.\n\n[^2]: Năm', 'note', ''],
    ['Một.[^1]\n\n[^1]: Năm\n\n[^1]: Sáu', 'note', ''],
    ['[năm](https://a.vn "6 hồ sơ")', 'title', '[năm](https://a.vn)'],
    ['![5](https://a.vn)', 'image', ''],
    ['[5](a.vn)', 'link', ''],
    ['<!-- 5 -->', 'html', '\\<!-- 5 -->'],
  ])('%j', (text, kind, instead) => {
    const [fault] = findMarkupFaults(text, 'narrative');
    expect(fault?.code).toBe('markup-dropped');
    expect(fault?.facts).toMatchObject({ kind, ...(instead && { instead }) });
  });

  test('a reference to a character that cannot be seen', () => {
    expect(findMarkupFaults('1&#8203;5', 'cell')[0]?.code).toBe('control-character');
    expect(findMarkupFaults('1 &lt; 5 &amp; 6&nbsp;%', 'cell')).toEqual([]);
  });

  test('a heading made by a rule', () => {
    expect(findMarkupFaults('Đạt 96%\n-----', 'narrative')[0]?.code).toBe('heading-by-rule');
    expect(findMarkupFaults('Đạt 96%\n\n-----', 'narrative')).toEqual([]);
    expect(findMarkupFaults('## Đạt 96%', 'narrative')).toEqual([]);
  });
});

test('the net holds what nothing shows, whatever the construct', () => {
  const unknown = '%%5 6%%\n7';
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 2, column: 2, offset: 9 },
  };
  expect(
    findLost({ type: 'root', children: [], position }, unknown, [{ start: 0, end: 2 }]),
  ).toEqual([
    { start: 2, end: 7 },
    { start: 8, end: 9 },
  ]);
});

test('emphasis that is meant stays emphasis', () => {
  for (const text of [
    '**Tổng:** 5 hồ sơ',
    'đạt **96%**.',
    '(**đậm**)',
    '*Ghi chú*: tạm tính',
    '***cả hai***',
    '«_nghiêng_»',
    '**Kết quả**\n- một',
  ])
    expect(renderText(text).html).toMatch(/<(em|strong)>/);
});

test('notes keep the numbers that they are printed with', () => {
  const { html } = renderNarrative('Ba.[^3] Năm.[^5]\n\n[^3]: Lời ba\n[^5]: Lời năm\n');
  expect(html).toMatch(/>3<\/a><\/sup>.*>5<\/a><\/sup>/);
  expect(html).toContain('<li id="user-content-fn-3" value="3">');
  expect(html).toContain('<li id="user-content-fn-5" value="5">');
  expect(renderNarrative('## Số 5[^1]\n\n[^1]: x').headings[0]?.text).toBe('Số 5');
});

/** A piece of a text as it is typed, and what of it the document prints. */
interface Piece {
  readonly typed: string;
  readonly printed: string;
}
const asTyped = (typed: string): Piece => ({ typed, printed: typed });

const digits = fc.integer({ min: 0, max: 99_999 }).map(String);
const word = fc.constantFrom(
  'hồ sơ',
  'đạt',
  'Công an tỉnh',
  'VNeID',
  'tăng',
  'số',
  '25 DVC',
  '«sạch»',
);
const token = fc.oneof(
  digits,
  word,
  fc.tuple(digits, digits).map(([a, b]) => `${a}*${b}`),
  fc.tuple(digits, digits, digits).map(([a, b, c]) => `${a}*${b}*${c}`),
  fc.tuple(digits, digits).map(([a, b]) => `${a}-${b}`),
  fc.tuple(digits, digits).map(([a, b]) => `${a} ~ ${b}`),
  fc.constantFrom(
    ...['15. 12. 2024', '15/12/2024', '~5%', '~~6%', '(*)', '(**)', '*', '**', '_', '___/BC-UBND'],
    ...[
      '<5%',
      '>3',
      '≥ 90%',
      '[1]',
      '[1]:',
      '[x]',
      'a|b',
      '|',
      '\\5',
      '&',
      '&amp',
      '#',
      '#7',
      '`',
      '``',
    ],
    ...[
      '+',
      '-',
      '=',
      '1.',
      '2)',
      '03.',
      '->',
      '=>',
      '--',
      '…',
      'www.a.vn',
      'a@b.vn',
      '!',
      '![',
      '](',
      '^2',
    ],
  ),
);
const sentence = fc.array(token, { minLength: 1, maxLength: 6 }).map((tokens) => tokens.join(' '));
const lead = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '- ',
    '+ ',
    '* ',
    '> ',
    '    ',
    '\t',
    '  - ',
    '1. ',
    '3. ',
    '6) ',
    '01. ',
    '15. 12. ',
    '# ',
    '1234567890. ',
  ],
);
const line = fc.tuple(lead, sentence).map(([before, words]): Piece => {
  const typed = before + words;
  return { typed, printed: before === '# ' ? words : typed };
});
const piece = fc.oneof(
  { weight: 8, arbitrary: line },
  fc.constantFrom(
    ...['', '---', '-', '=', '===', '***', '* * *', '15.', '[1]: a', '```', '~~~', '___'].map(
      asTyped,
    ),
  ),
  fc.tuple(sentence, sentence, digits).map(([a, b, c]): Piece => {
    const cells = [a, b].map((text) => text.replaceAll('|', '/').replace(/[\\`]/g, ''));
    return {
      typed: `\n| ${cells[0]!} | ${cells[1]!} |\n| --- | --: |\n| ${c} |\n`,
      printed: `${cells[0]!} ${cells[1]!} ${c}`,
    };
  }),
  word.map((words): Piece => ({ typed: `**${words}** 5`, printed: `${words} 5` })),
);

describe('prose as officers paste it', () => {
  /** Rules are drawn as lines and headings large; a backslash makes a sign, and code is set in its own face. */
  const withoutMarkup = (text: string) =>
    text
      .replace(/^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/gm, '')
      .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
      .replace(/`|#(?!\d)/g, '');

  test.each(['narrative', 'cell'] as const)(
    'in a %s',
    (kind) => {
      let judged = 0;
      fc.assert(
        fc.property(
          fc.array(fc.tuple(piece, fc.constantFrom('\n', '\n', '\n\n')), {
            minLength: 1,
            maxLength: 7,
          }),
          (pieces) => {
            const typed = pieces.map(([{ typed: text }, gap]) => text + gap).join('');
            const printed = withoutMarkup(
              pieces.map(([{ printed: text }, gap]) => text + gap).join(''),
            );
            if (findMarkupFaults(typed, kind).length > 0) return;
            judged++;
            const html =
              kind === 'narrative' ? renderNarrative(typed).html : renderText(typed).html;
            const lost = firstLost(printed, html);
            if (lost !== null) throw new Error(`${lost}\n${typed}\n${html}`);
          },
        ),
        { seed: 20241106, numRuns: Number(process.env['RUNS'] ?? 700) },
      );
      // Not much of what officers paste may be refused.
      expect(judged).toBeGreaterThan(500);
    },
    120_000,
  );
});

describe('all of the content', () => {
  const { archive } = compile([...realContent, ...realReference], TODAY);
  const bodies = realContent
    .filter(({ path }) => path.endsWith('/report.md'))
    .map(({ path, bytes }) => {
      const text = new TextDecoder().decode(bytes).normalize('NFC');
      return { path, body: text.slice(text.indexOf('\n---', 3) + 4) };
    });

  /** A text without the signs that the content uses as markup; where notes are called does not count. */
  const printed = (markdown: string) =>
    markdown
      .replace(/^#+ /gm, '')
      .replace(/\*|\[\^\d+\]:?/g, '')
      .replace(/^\|.*\|$/gm, (row) => row.replace(/^[|\s:-]+$/, '').replaceAll('|', ' '));

  test.each(bodies)('$path', ({ path, body }) => {
    expect(body.length).toBeGreaterThan(100);
    const report = archive.reports.find(({ id }) => path.includes(`/${id}/`))!;
    expect(firstLost(printed(body), report.narrative.html)).toBe(null);
  });

  test('texts of tables', () => {
    let texts = 0;
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('markdown' in value && 'html' in value) {
        texts++;
        expect(firstLost(printed(value.markdown as string), value.html as string)).toBe(null);
      }
      Object.values(value).forEach(walk);
    };
    archive.reports.forEach(walk);
    expect(texts).toBeGreaterThan(200);
  });
});
