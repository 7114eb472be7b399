/** Diagnostics as people and programs see them. */
import { describe, expect, test } from 'vitest';

import type { Code } from '../../src/diagnostics/catalogue.ts';
import { compareDiagnostics, tally, type Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import {
  formatEntry,
  formatJson,
  formatText,
  type TextOptions,
} from '../../src/diagnostics/format/text.ts';

const FILE = 'content/reports/bac-giang/2024-07/services.yaml';

function diagnostic(over: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'key-repeated',
    severity: 'error',
    report: 'bac-giang/2024-07',
    place: 'services/dang-ky-khai-sinh/share',
    file: FILE,
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 9,
    facts: { key: 'name', line: 2 },
    related: null,
    suggestion: null,
    acknowledged: false,
    ...over,
  };
}

function options(line: string | null, lang: 'vi' | 'en' = 'vi'): TextOptions {
  return { lang, lineOf: () => line, paint: (text) => text };
}

/** The line and the carets of a frame. */
function frame(line: string, over: Partial<Diagnostic>): readonly string[] {
  return formatEntry(diagnostic(over), options(line)).split('\n').slice(1, -1);
}

describe('text', () => {
  test('where, what, and what to do', () => {
    expect(formatEntry(diagnostic(), options('    name: Đăng ký'))).toBe(
      `${FILE}:3:5  lỗi  key-repeated
  3 │     name: Đăng ký
    │     ^^^^
  «name» đã viết ở dòng 2. Hãy giữ một chỗ.`,
    );
  });

  test('in English', () => {
    expect(formatEntry(diagnostic(), options(null, 'en'))).toBe(
      `${FILE}:3:5  error  key-repeated\n  "name" already stands on line 2. Keep one.`,
    );
  });

  test('the other of two places', () => {
    const related = { file: 'a.yaml', line: 7, column: 1, endLine: 7, endColumn: 2, place: 'x' };
    expect(formatEntry(diagnostic({ related }), options(null))).toMatch(/\n {2}↳ a\.yaml:7$/);
  });

  test('no line, no frame; nothing to underline, no frame', () => {
    expect(frame('', {})).toEqual([]);
    expect(frame('rows:', { column: 1, endColumn: 1 })).toEqual([]);
  });

  test('a long line is cut around the place, and the carets stay below it', () => {
    const line = `${'a'.repeat(300)}SAI${'b'.repeat(300)}`;
    const [shown, carets] = frame(line, { column: 301, endColumn: 304 });
    expect(shown!.length).toBeLessThan(110);
    const from = carets!.indexOf('^');
    expect(shown!.slice(from, carets!.lastIndexOf('^') + 1)).toBe('SAI');
  });

  test('a place at the end of a long line', () => {
    const line = `${'a'.repeat(300)}SAI`;
    const [shown, carets] = frame(line, { column: 301, endColumn: 304 });
    expect(shown!.slice(carets!.indexOf('^'))).toBe('SAI');
  });

  test('a place over several lines is underlined on its first', () => {
    const [, carets] = frame('    abc', { column: 5, endLine: 9, endColumn: 2 });
    expect(carets).toBe('    │     ^^^');
  });

  test('carets count what is seen: marks take no room, escapes take much, a tab is one arrow', () => {
    const typed = `${'ă'.normalize('NFD')}\u200b\tSAI`;
    const [shown, carets] = frame(typed, { column: 5, endColumn: 8 });
    expect(shown).toContain('\\u200b⇥SAI');
    expect(carets).toBe(`    │ ${' '.repeat('ă'.length + '\\u200b'.length + '⇥'.length)}^^^`);
  });

  test('what authors wrote cannot move the cursor, turn the text round or forge a line', () => {
    const evil = '\u001b[2J\u202e\r\n\u0007\u2028\u009b31m';
    const text = formatText(
      [diagnostic({ facts: { key: evil, line: 2 }, file: `content/${evil}` })],
      { files: 1, reports: 0 },
      options(evil),
    );

    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e]/u);
    expect(text.split('\n').filter((line) => line.includes('key-repeated'))).toHaveLength(1);
  });

  test('ends with what was counted; acknowledged ones are counted and not shown', () => {
    const list = [
      diagnostic(),
      diagnostic({ severity: 'warning' }),
      diagnostic({ severity: 'warning', acknowledged: true, facts: { key: 'ẩn', line: 9 } }),
      diagnostic({ severity: 'notice' }),
    ];
    const text = formatText(list, { files: 3, reports: 2 }, options(null));
    expect(text).not.toContain('ẩn');
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '3 tệp, 2 báo cáo: 1 lỗi, 1 cảnh báo, 1 lưu ý, 1 chỗ không khớp đã ghi nhận.',
    );
    expect(formatText(list, { files: 3, reports: 2 }, options(null, 'en'))).toContain(
      '3 files, 2 reports: 1 errors, 1 warnings, 1 notices, 1 acknowledged.',
    );
    expect(tally(list)).toEqual({ errors: 1, warnings: 1, notices: 1, acknowledged: 1 });
  });

  test('nothing wrong is one line', () => {
    expect(formatText([], { files: 1, reports: 1 }, options(null))).toBe(
      '1 tệp, 1 báo cáo: 0 lỗi, 0 cảnh báo, 0 lưu ý, 0 chỗ không khớp đã ghi nhận.\n',
    );
  });
});

describe('json', () => {
  const related = { file: 'a.yaml', line: 7, column: 1, endLine: 7, endColumn: 2, place: 'x' };
  const read = (list: readonly Diagnostic[], lang: 'vi' | 'en' = 'vi') =>
    JSON.parse(formatJson(list, { files: 3, reports: 2 }, lang)) as {
      version: number;
      summary: object;
      diagnostics: Record<string, unknown>[];
    };

  test('has the shape that programs rely on', () => {
    const value = read([
      diagnostic({ related, suggestion: 'tên' }),
      diagnostic({ acknowledged: true }),
    ]);
    expect(Object.keys(value)).toEqual(['version', 'summary', 'diagnostics']);
    expect(value.version).toBe(1);
    expect(value.summary).toEqual({
      files: 3,
      reports: 2,
      errors: 1,
      warnings: 0,
      notices: 0,
      acknowledged: 1,
    });
    expect(value.diagnostics[0]).toEqual({
      code: 'key-repeated',
      severity: 'error',
      acknowledged: false,
      place: 'services/dang-ky-khai-sinh/share',
      related,
      file: FILE,
      line: 3,
      column: 5,
      endLine: 3,
      endColumn: 9,
      message: '«name» đã viết ở dòng 2. Hãy giữ một chỗ.',
      suggestion: 'tên',
      facts: { key: 'name', line: 2 },
    });
    expect(value.diagnostics[1]).toMatchObject({ acknowledged: true });
    expect(value.diagnostics[1]).not.toHaveProperty('related');
    expect(value.diagnostics[1]).not.toHaveProperty('suggestion');
  });

  test('speaks English when asked', () => {
    expect(read([diagnostic()], 'en').diagnostics[0]!['message']).toBe(
      '"name" already stands on line 2. Keep one.',
    );
  });
});

test('diagnostics stand in the order in which an author reads', () => {
  const at = (file: string, line: number, column: number, code: Code = 'key-repeated') =>
    diagnostic({ file, line, column, code });
  const list = [
    at('b', 1, 1),
    at('a', 10, 1),
    at('a', 9, 8),
    at('a', 9, 8, 'encoding'),
    at('a', 9, 2),
  ];
  expect(
    list.sort(compareDiagnostics).map(({ file, line, column, code }) => [file, line, column, code]),
  ).toEqual([
    ['a', 9, 2, 'key-repeated'],
    ['a', 9, 8, 'encoding'],
    ['a', 9, 8, 'key-repeated'],
    ['a', 10, 1, 'key-repeated'],
    ['b', 1, 1, 'key-repeated'],
  ]);
});
