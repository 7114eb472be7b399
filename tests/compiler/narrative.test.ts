/** Markdown → safe HTML, with the anchors of printed headings. */
import { describe, expect, test } from 'vitest';

import { renderNarrative, renderText } from '../../src/compiler/narrative.ts';

function ids(markdown: string): readonly string[] {
  return renderNarrative(markdown).headings.map(({ id }) => id);
}

describe('headings', () => {
  test('bear their printed numbers', () => {
    const markdown = `## II. Kết quả
### 7. Giá trị mang lại
#### 7.1. Thủ tục hành chính
##### a) Mục tiêu
##### b) Pháp lý
#### 7.2. Kinh tế
##### (i) Ngân hàng
### 8. Mô hình điểm
## III. Nhận xét
`;
    expect(ids(markdown)).toEqual([
      'nd-ii',
      'nd-ii-7',
      'nd-ii-7-1',
      'nd-ii-7-1-a',
      'nd-ii-7-1-b',
      'nd-ii-7-2',
      'nd-ii-7-2-i',
      'nd-ii-8',
      'nd-iii',
    ]);
  });

  test('without a number bear their words', () => {
    expect(ids('## Đánh giá\n\n### Khó khăn, vướng mắc\n')).toEqual([
      'nd-danh-gia',
      'nd-danh-gia-kho-khan-vuong-mac',
    ]);
  });

  test('never share an anchor', () => {
    expect(ids('## I. Một\n\n## I. Hai\n\n## ???\n\n## ???\n')).toEqual([
      'nd-i',
      'nd-i-2',
      'nd-muc',
      'nd-muc-2',
    ]);
  });

  test('begin one below the sections of the page, and stop at h6', () => {
    const { html, headings } = renderNarrative('## I. Một\n\n### 1. Hai\n\n###### Sâu\n');
    expect(html).toContain('<h3 id="nd-i">I. Một</h3>');
    expect(html).toContain('<h4 id="nd-i-1">1. Hai</h4>');
    expect(html).toMatch(/<h6 id="[^"]+">Sâu<\/h6>/);
    expect(headings.map(({ depth }) => depth)).toEqual([2, 3, 6]);
  });

  test('hold text alone', () => {
    expect(renderNarrative('## I. **Một** `hai` [ba](https://example.vn)\n').headings).toEqual([
      { id: 'nd-i', depth: 2, text: 'I. Một hai ba' },
    ]);
  });
});

describe('nothing that runs comes through', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['<b onclick="alert(1)">chữ</b>'],
    ['[bấm](javascript:alert(1))'],
    ['[bấm](JaVaScRiPt:alert(1))'],
    ['[bấm](data:text/html;base64,PHNjcmlwdD4=)'],
    ['![ảnh](javascript:alert(1))'],
    ['<javascript:alert(1)>'],
    ['<iframe src="https://example.com"></iframe>'],
    ['<a href="vbscript:x">x</a>'],
    ['<style>body{display:none}</style>'],
    ['<svg><script>alert(1)</script></svg>'],
    ['<p style="position:fixed">x</p>'],
  ])('%s', (markdown) => {
    for (const html of [renderNarrative(markdown).html, renderText(markdown).html]) {
      // What stands between tags is text, whatever it says.
      const tags = (html.match(/<[^>]*>/g) ?? []).join('');
      expect(tags).not.toMatch(
        /<(script|iframe|style|svg|b|p) |<(script|iframe|style|svg)|\w+script:|data:|\son\w+=|style=/i,
      );
    }
  });

  test('harmless links stay', () => {
    expect(renderText('[cổng](https://dichvucong.gov.vn)').html).toBe(
      '<p><a href="https://dichvucong.gov.vn">cổng</a></p>',
    );
  });
});

describe('footnotes', () => {
  const { html } = renderNarrative('Một câu.[^1]\n\n[^1]: Lời chú.\n');

  test('speak Vietnamese', () => {
    expect(html).toContain('Chú thích');
    expect(html).toContain('Về chỗ gọi chú thích');
    expect(html).not.toMatch(/Footnotes|Back to/);
  });

  test('links lead to ids that are there', () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets).toHaveLength(2);
    for (const target of targets) expect(html).toContain(`id="${target!}"`);
  });
});

describe('text of a cell', () => {
  test.each([
    ['Đã cấp 5 thẻ.', '<p>Đã cấp 5 thẻ.</p>'],
    ['  Đã cấp 5 thẻ.\n', '<p>Đã cấp 5 thẻ.</p>'],
    ['- một\n- hai', '<ul>\n<li>một</li>\n<li>hai</li>\n</ul>'],
    ['a < b & c', '<p>a &#x3C; b &#x26; c</p>'],
    ['**đậm**', '<p><strong>đậm</strong></p>'],
    ['một\n\nhai', '<p>một</p>\n<p>hai</p>'],
  ])('%j', (markdown, html) => {
    expect(renderText(markdown).html).toBe(html);
  });

  test('what looks plain reads as Markdown would read it', () => {
    for (const text of ['Năm 2024: 5,2%', '(1) một; (2) hai', '“Trích” – dẫn', "l'été"]) {
      const [short, long] = [renderText(text).html, renderText(`${text}\n\n*x*`).html];
      expect(long.startsWith(short)).toBe(true);
    }
  });
});
