/** What a terminal shows, to the letter. */
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';

import { wantsColour, paint } from '../../src/cli/paint.ts';
import { acknowledgementEntries } from '../../src/diagnostics/format/acknowledgement.ts';
import { formatExplanation } from '../../src/diagnostics/format/explanation.ts';
import { tally, type Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import {
  formatEntry,
  formatFullText,
  formatText,
  type TextOptions,
} from '../../src/diagnostics/format/text.ts';
import {
  acknowledged,
  all,
  countsOf,
  diagnostic,
  error,
  hostile,
  notice,
  warning,
} from './samples.ts';

const LINES: Readonly<Record<number, string>> = {
  6: '    recieved: 1869',
  7: '    share: 88.73',
  8: '    name: Đăng ky\u0301\u200b khai sinh',
};
const options: TextOptions = {
  lang: 'vi',
  lineOf: (file, line) => (file.endsWith('services.yaml') ? (LINES[line] ?? null) : null),
  paint: (text) => text,
};
const none = () => false;

describe('the whole of it', () => {
  test('list, entries to paste, codes, counts', () => {
    const shown = [error, warning, acknowledged];
    const entries = acknowledgementEntries(shown, none);
    expect(formatFullText(shown, countsOf(shown), { ...options, entries })).toMatchInlineSnapshot(`
      "content/reports/bac-giang/2024-07/services.yaml:7:12  cảnh báo  share-mismatch
        7 │     share: 88.73
          │            ^^^^^
        Văn bản in 88,73 % nhưng 1.755 trong tổng số 1.869 là 93,90 %. Hãy dò lại với văn bản; nếu văn bản in đúng như vậy, hãy ghi nhận trong discrepancies.yaml.

      content/reports/bac-giang/2024-07/services.yaml:6:5  lỗi  unknown-key
        6 │     recieved: 1869
          │     ^^^^^^^^
        Không có mục tên «recieved». Có phải «received» không?

      Nếu văn bản in đúng như vậy, hãy viết tệp content/reports/bac-giang/2024-07/discrepancies.yaml như sau rồi thêm lời giải thích:
      # yaml-language-server: $schema=../../../../schemas/editor/discrepancies.schema.json
      rows:
        - code: share-mismatch
          place: services/dang-ky-khai-sinh/share
          printed: 88.73
          computed: 93.9
          explanation:

      Theo mã:
        lỗi       unknown-key     1
        cảnh báo  share-mismatch  2, đã ghi nhận 1

      3 tệp, 1 báo cáo: 1 lỗi, 1 cảnh báo, 0 lưu ý, 1 chỗ không khớp đã ghi nhận.
      "
    `);
  });

  test('in English, with rows to add to a file that is there, and a closing line', () => {
    const entries = acknowledgementEntries([warning], () => true);
    const text = formatFullText([warning], countsOf([warning]), {
      ...options,
      lang: 'en',
      entries,
      closing: 'Against main: no report has changed.',
    });
    expect(text).toMatchInlineSnapshot(`
      "content/reports/bac-giang/2024-07/services.yaml:7:12  warning  share-mismatch
        7 │     share: 88.73
          │            ^^^^^
        The document prints 88.73%, but 1755 of 1869 is 93.90%. Compare with the document; if it does print so, acknowledge it in discrepancies.yaml.

      Where the document does print so, add to the end of content/reports/bac-giang/2024-07/discrepancies.yaml and explain:
        - code: share-mismatch
          place: services/dang-ky-khai-sinh/share
          printed: 88.73
          computed: 93.9
          explanation:

      By code:
        warning  share-mismatch  1

      3 files, 1 report: 0 errors, 1 warning, 0 notices, 0 acknowledged.
      Against main: no report has changed.
      "
    `);
  });

  test('nothing but the counts where nothing is wrong', () => {
    expect(formatFullText([], countsOf([]), { ...options, entries: [] })).toBe(
      '3 tệp, 1 báo cáo: 0 lỗi, 0 cảnh báo, 0 lưu ý, 0 chỗ không khớp đã ghi nhận.\n',
    );
  });

  test('what an author wrote stays on its line', () => {
    const text = formatText([hostile], countsOf([hostile]), options);
    expect(text).toMatchInlineSnapshot(`
      "content/reports/bac-giang/2024-07/a,b:c%\\u000a::warning::z.yaml:7:12  cảnh báo  list-duplicate
        «x\\u000a::error file=a.md::forged\\u000d\\u000a##[error]forged\\u001b[31m\\u202e, 50%0A: [a](https://e.vn) <img> | \`y\` @bc\\u2028z» đã có trong danh sách này với tên «"quoted" \\ # back» nên bị đếm hai lần. Hãy dò lại với văn bản; nếu văn bản in đúng như vậy, hãy ghi nhận trong discrepancies.yaml.
        ↳ content/reports/bac-giang/2024-07/a,b:c%\\u000a::warning::z.yaml:1

      3 tệp, 1 báo cáo: 0 lỗi, 1 cảnh báo, 0 lưu ý, 0 chỗ không khớp đã ghi nhận.
      "
    `);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u2028]/);
  });

  test('carets stand under what is meant, marks and hidden characters notwithstanding', () => {
    const place = { line: 8, endLine: 8, column: 19, endColumn: 20 };
    const one = diagnostic('not-nfc', { text: 'ý' }, place);
    expect(
      formatText([one], countsOf([one]), options)
        .split('\n')
        .slice(1, 3),
    ).toEqual(['  8 │     name: Đăng ky\u0301\\u200b khai sinh', `    │ ${' '.repeat(17)}^^^^^^`]);
  });
});

describe('counts', () => {
  const list = [error, warning, acknowledged, notice];

  test('stand last; what is acknowledged is counted and not shown', () => {
    const text = formatText(list, countsOf(list), options);
    expect(text).not.toContain('services.yaml:12');
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '3 tệp, 1 báo cáo: 1 lỗi, 1 cảnh báo, 1 lưu ý, 1 chỗ không khớp đã ghi nhận.',
    );
    expect(tally(list)).toEqual({ errors: 1, warnings: 1, notices: 1, acknowledged: 1 });
  });
});

describe('the frame', () => {
  /** The line and the carets that stand below the place. */
  const frame = (line: string, place: Partial<Diagnostic>) =>
    formatEntry(diagnostic('key-repeated', { key: 'name', line: 2 }, place), {
      ...options,
      lineOf: () => line,
    })
      .split('\n')
      .slice(1, -1);
  const LONG = 'a'.repeat(300);

  test('is left out where there is no line, or nothing to underline', () => {
    expect(frame('', {})).toEqual([]);
    expect(frame('rows:', { column: 1, endColumn: 1 })).toEqual([]);
  });

  test.each([
    ['in the middle', `${LONG}SAI${'b'.repeat(300)}`],
    ['at the end', `${LONG}SAI`],
  ])('cuts a long line around a place %s, and the carets stay below it', (_, line) => {
    const [shown, carets] = frame(line, { column: 301, endColumn: 304 });
    expect(shown!.length).toBeLessThan(110);
    expect(shown!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe('SAI');
  });

  test('underlines a place over several lines on its first', () => {
    const [, carets] = frame('    abc', { column: 5, endLine: 9, endColumn: 2 });
    expect(carets).toBe('    │     ^^^');
  });

  test('counts what is seen: marks take no room, escapes take much, a tab is one arrow', () => {
    const typed = `${'ă'.normalize('NFD')}\u200b\tSAI`;
    const [shown, carets] = frame(typed, { column: 5, endColumn: 8 });
    expect(shown).toContain('\\u200b⇥SAI');
    expect(carets).toBe(`    │ ${' '.repeat('ă'.length + '\\u200b'.length + '⇥'.length)}^^^`);
  });

  test('cannot move the cursor, turn the text round or forge a line', () => {
    const evil = '\u001b[2J\u202e\r\n\u0007\u2028\u009b31m';
    const [shown] = frame(`${evil}SAI`, { column: 1, endColumn: 4 });
    expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/u);
  });
});

describe('entries to paste', () => {
  test('are YAML that says the same', () => {
    const [entries] = acknowledgementEntries([warning, hostile, acknowledged, error], none);
    const { rows } = load(entries!.yaml) as { rows: unknown };
    expect(rows).toEqual(
      [warning, hostile].map(({ code, place, facts }) => ({
        code,
        place,
        printed: facts['printed'],
        computed: facts['computed'],
        explanation: null,
      })),
    );
  });

  test('stand by report', () => {
    const other = { ...warning, report: 'bac-giang/2024-02' };
    const files = acknowledgementEntries([...all, other], none).map(({ file }) => file);
    expect(files).toEqual([
      'content/reports/bac-giang/2024-07/discrepancies.yaml',
      'content/reports/bac-giang/2024-02/discrepancies.yaml',
    ]);
  });

  test.each([0.1 + 0.2, 1e21, -5, 1347047, '12', 'null', '', '~', 'a: b', 'a\tb\u{e0041}'])(
    'keep %j',
    (value) => {
      const facts = { printed: value, computed: value, read: [] };
      const [entries] = acknowledgementEntries([diagnostic('printed-value-mismatch', facts)], none);
      const { rows } = load(entries!.yaml) as { rows: readonly { printed: unknown }[] };
      expect(rows[0]!.printed).toBe(value);
    },
  );
});

describe('colour', () => {
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{}, undefined, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, false],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('%j, terminal %s: %s', (env, isTerminal, wanted) => {
    expect(wantsColour(env, isTerminal)).toBe(wanted);
  });

  test('leaves what is to be pasted plain', () => {
    const entries = acknowledgementEntries([warning], none);
    const text = formatFullText([warning], countsOf([warning]), {
      ...options,
      entries,
      paint: paint(true),
    });
    expect(text).toContain('\u001b[33mcảnh báo');
    expect(text).toContain(`\n${entries[0]!.yaml}`);
  });
});

describe('entries to paste', () => {
  const FILE = 'content/reports/bac-giang/2024-07/discrepancies.yaml';
  const yes = () => true;
  const linesOf =
    (...lines: readonly string[]) =>
    (_: string, line: number) =>
      lines[line - 1] ?? null;

  test.each([
    ['at the margin', ['rows:', '- code: a', '  place: b'], ''],
    ['as we print them', ['# x', 'rows:', '  # y', '  - code: a'], '  '],
    ['further in', ['rows:', '    - code: a'], '    '],
  ])('begin in the column of the rows that are there: %s', (_, lines, indent) => {
    const [entries] = acknowledgementEntries([warning], yes, linesOf(...lines));
    expect(entries).toMatchObject({ file: FILE, how: 'add' });
    expect(entries!.yaml).toMatch(new RegExp(`^${indent}- code: .+\\n${indent}  place: `));
  });

  test.each([[['rows: []']], [['# a comment']], [['rows:', '']]])(
    'are a whole file where there are no rows: %j',
    (lines) => {
      const waiting = { ...warning, awaits: true as const };
      const [entries] = acknowledgementEntries([waiting], yes, linesOf(...lines));
      expect(entries!.how).toBe('new');
      expect(entries!.yaml).toMatch(/^# yaml.+\nrows:\n {2}- code: /);
    },
  );

  test('wait for a file that cannot be read', () => {
    const waiting = { ...warning, awaits: true as const };
    const entries = acknowledgementEntries([waiting], yes, linesOf('rows:', '  - code: a'));
    const text = formatFullText([waiting], countsOf([waiting]), { ...options, entries });
    expect(text).toContain(`\n\nNhững chỗ đã ghi nhận trong ${FILE} chờ đến khi tệp đọc được`);
    expect(text).not.toContain('- code:');
  });

  test('are not offered for what time puts right', () => {
    const facts = {
      field: 'issued_on',
      title: 'Ngày ban hành',
      printed: '2204-07-28',
      computed: '2024-08-01',
      today: '2024-08-01',
    };
    expect(acknowledgementEntries([diagnostic('date-in-future', facts)], none)).toEqual([]);
  });
});

describe('frames', () => {
  const frameOf = (line: string, column: number, endColumn: number) => {
    const one = diagnostic('not-nfc', { text: 'ý' }, { line: 1, endLine: 1, column, endColumn });
    return formatText([one], countsOf([one]), { ...options, lineOf: () => line })
      .split('\n')
      .slice(1, 3)
      .map((text) => text.slice('  1 │ '.length));
  };

  test('letters that are drawn wide take two columns', () => {
    expect(frameOf('name: 中文：😀 x', 13, 14)).toEqual(['name: 中文：😀 x', `${' '.repeat(15)}^`]);
  });

  test('a cut shows, and goes through no letter', () => {
    const [shown, carets] = frameOf(`${'😀'.repeat(40)}a: 5${'😀'.repeat(60)}`, 84, 85);
    expect(shown).toMatch(/^…😀+a: 5😀+…$/u);
    expect(shown!.isWellFormed()).toBe(true);
    expect(carets!.length).toBe(1 + 2 * 9 + 3 + 1);
  });
});

test('the example of a rule page shows what deceives the eye', () => {
  expect(formatExplanation('indent-space', options)).toContain('    \\u00a0\\u00a0');
  expect(formatExplanation('not-nfc', options)).toContain('ky\\u0301 khai');
});

test('a rule page', () => {
  expect(formatExplanation('share-mismatch', options)).toMatchInlineSnapshot(`
    "share-mismatch  cảnh báo  Tỷ lệ không khớp với số đếm

    Tìm gì
      Tỷ lệ phần trăm ghi trong văn bản không bằng thương của hai số đếm đứng cạnh, dù làm tròn hay cắt bớt ở chữ số thập phân cuối cùng được ghi. Số liệu không ghi mẫu số thì tính trên chỉ tiêu tổng mà danh mục cho biết, nếu báo cáo có ghi. Không xét 0/0 và số nói ước chừng.

    Vì sao
      Đây là lỗi hay gặp nhất, và tỷ lệ lại là con số được trích dẫn nhiều nhất.

    Cần làm gì
      Đối chiếu cả ba con số với văn bản. Gõ sai thì sửa; văn bản ghi đúng như vậy thì dán mục in sẵn vào discrepancies.yaml và giải thích một câu. Tỷ lệ tính trên chỉ tiêu giao thì ghi «target» thay cho «of».

    Ví dụ bị nêu: services.yaml
        rows:
          - service: dang-ky-khai-sinh
            name: Đăng ký khai sinh
            online: 1755
            received: 1869
            share: 88.73
    "
  `);
  expect(formatExplanation('control-character', { ...options, lang: 'en' })).toMatchInlineSnapshot(`
    "control-character  error  Invisible character

    What it finds
      The file holds a character that cannot be seen: a control character, a zero-width blank, a mark that reverses direction.

    Why it matters
      The eye does not notice it but the machine does: searches miss the word, comparisons fail, and real content can be hidden.

    What to do
      Go to the line and column given, delete the letters on either side, and type them again.

    An example: services.yaml
        rows:
          - service: dang-ky-khai-sinh
            name: Đăng ký\\u200b khai sinh
            received: 12
    "
  `);
});
