/** HTML as text: whatever is not markup is escaped, where it stands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { classes, markup, trusted } from '../../src/site/markup.ts';

const SIGNS = `<b>&amp; "a" 'b'</b>`;

describe('values', () => {
  test('in a text', () => {
    expect(markup`<p>${SIGNS}</p>`.html).toBe(
      '<p>&lt;b&gt;&amp;amp; &quot;a&quot; &#39;b&#39;&lt;/b&gt;</p>',
    );
  });

  test('in an attribute', () => {
    expect(markup`<p title="${SIGNS}"></p>`.html).toBe(
      `<p title="<b>&amp;amp; &quot;a&quot; 'b'</b>"></p>`,
    );
  });

  test('in a part of an attribute', () => {
    expect(markup`<p class="status status--${'"><script>'} x"></p>`.html).toBe(
      '<p class="status status--&quot;&gt;&lt;script&gt; x"></p>',
    );
  });

  test('in lists, however deep', () => {
    expect(markup`${['<', ['&', [markup`<i>${'>'}</i>`]]]}`.html).toBe('&lt;&amp;<i>&gt;</i>');
  });

  test('markup inside markup is not escaped again', () => {
    const inner = markup`<i>${'5 < 6'}</i>`;
    expect(markup`<p>${inner}${trusted('<br>')}</p>`.html).toBe('<p><i>5 &lt; 6</i><br></p>');
  });

  test('what looks like markup and is data stays text', () => {
    const data = JSON.parse('{"html":"<script>"}') as never;
    expect(() => markup`${data}`).toThrow();
    expect(() => markup`<p title="${trusted('<b>')}"></p>`).toThrow();
  });

  test('a browser would read back any text as it was', () => {
    const entities: Readonly<Record<string, string>> = {
      '&amp;': '&',
      '&lt;': '<',
      '&gt;': '>',
      '&#39;': "'",
      '&quot;': '"',
    };
    const read = (html: string) => html.replace(/&(?:amp|lt|gt|#39|quot);/g, (e) => entities[e]!);
    const text = fc.array(fc.constantFrom('&', '<', '>', "'", '"', 'amp;', 'a', 'ế', ' ', '\n'));
    fc.assert(
      fc.property(text, (pieces) => {
        const written = pieces.join('');
        const inText = /^<p>([^<>'"]*)<\/p>$/.exec(markup`<p>${written}</p>`.html)![1]!;
        expect(read(inText)).toBe(written);
        fc.pre(written !== '');
        const inValue = /^<p title="([^"]*)"><\/p>$/.exec(markup`<p title="${written}"></p>`.html);
        expect(read(inValue![1]!)).toBe(written);
      }),
    );
  });
});

describe('what is absent', () => {
  test('is nothing in a text, but nought is a number', () => {
    expect(markup`${null}${undefined}${false}${''}${[]}${0}`.html).toBe('0');
  });

  test('leaves its attribute out', () => {
    expect(
      markup`<td id="${null}" class="${undefined}" title="${false}" lang="vi"></td>`.html,
    ).toBe('<td lang="vi"></td>');
  });

  test('an attribute that holds or has no words stands alone', () => {
    expect(markup`<details open="${true}" title="${''}"></details>`.html).toBe(
      '<details open title></details>',
    );
  });

  test('classes that do not apply', () => {
    expect(classes('a', false, null, 'b', undefined)).toBe('a b');
    expect(classes(false, null)).toBe(null);
  });
});

describe('blanks', () => {
  test('between lines are for the reader of the code', () => {
    const drawn = markup`
      <tr id="${'a'}"
        class="b"
        title="${'c'}"
      >
        <td>${1} <b>${2}</b></td>
        ${3}
        ${4}
        two
        words
      </tr>
    `;
    expect(drawn.html).toBe('<tr id="a" class="b" title="c"><td>1 <b>2</b></td>34two words</tr>');
  });

  test('of a value are its own', () => {
    expect(markup`<p>${' a\n b '}</p>`.html).toBe('<p> a\n b </p>');
  });
});
