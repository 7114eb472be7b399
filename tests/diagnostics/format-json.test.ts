/** What programs read: the shape they rely on. */
import { expect, test } from 'vitest';

import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatJson } from '../../src/diagnostics/format/json.ts';
import { acknowledged, countsOf, error } from './samples.ts';

const read = (list: readonly Diagnostic[], lang: 'vi' | 'en' = 'vi') =>
  JSON.parse(formatJson(list, { counts: countsOf(list), lang })) as {
    version: number;
    summary: object;
    diagnostics: Record<string, unknown>[];
  };

test('has the shape that programs rely on', () => {
  const at = { file: 'a.yaml', line: 7, column: 1, endLine: 7, endColumn: 2 };
  const related = { ...at, report: 'bac-giang/2024-07', place: 'x' };
  const value = read([{ ...error, related }, acknowledged]);
  expect(Object.keys(value)).toEqual(['version', 'summary', 'diagnostics']);
  expect(value.version).toBe(1);
  expect(value.summary).toEqual({
    files: 3,
    reports: 1,
    errors: 1,
    warnings: 0,
    notices: 0,
    acknowledged: 1,
  });
  expect(value.diagnostics[0]).toEqual({
    code: 'unknown-key',
    severity: 'error',
    acknowledged: false,
    place: 'services',
    related,
    file: 'content/reports/bac-giang/2024-07/services.yaml',
    line: 6,
    column: 5,
    endLine: 6,
    endColumn: 13,
    message: 'Không có mục tên «recieved». Có phải «received» không?',
    suggestion: 'received',
    facts: { key: 'recieved', suggestion: 'received', known: [] },
  });
  expect(value.diagnostics[1]).toMatchObject({ acknowledged: true });
  expect(value.diagnostics[1]).not.toHaveProperty('related');
  expect(value.diagnostics[1]).not.toHaveProperty('suggestion');
});

test('speaks English when asked', () => {
  expect(read([error], 'en').diagnostics[0]!['message']).toBe(
    'There is no key "recieved". Did you mean "received"?',
  );
});
