/**
 * What is wrong with a YAML text that cannot be read. The `yaml` package is asked here, and only
 * here, because it says what kind of fault it is.
 */
import { parseDocument } from 'yaml';

import type { OffsetFinding } from './source-file.ts';

/** yaml's error codes in the words of an officer and of a programmer. */
const REASONS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  BAD_INDENT: [
    'các dòng thụt vào không đều. Các mục cùng cấp phải bắt đầu ở cùng một cột.',
    'lines of one level do not begin in one column.',
  ],
  MISSING_CHAR: [
    'thiếu dấu hai chấm sau tên mục, hoặc có dấu nháy, dấu ngoặc chưa đóng.',
    'a quote, bracket, comma or colon is missing.',
  ],
  UNEXPECTED_TOKEN: [
    'có chữ hoặc dấu đứng sai chỗ. Nếu là câu chữ, hãy đặt cả câu trong dấu nháy kép.',
    'something stands where it cannot; if it is text, put it in quotes.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'có hai dấu hai chấm trên một dòng. Hãy đặt cả câu trong dấu nháy kép.',
    'two colons stand on one line; put the text in quotes.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'thiếu dấu hai chấm sau tên mục, hoặc câu bị ngắt xuống dòng.',
    'a colon is missing after a key, or a sentence runs over the line.',
  ],
  TAB_AS_INDENT: ['đầu dòng có dấu Tab; hãy dùng dấu cách.', 'a tab indents the line; use blanks.'],
  DUPLICATE_KEY: ['một mục viết hai lần.', 'a key stands twice.'],
  BAD_SCALAR_START: [
    'giá trị bắt đầu bằng một dấu đặc biệt. Hãy đặt cả câu trong dấu nháy kép.',
    'the value begins with a special character; put it in quotes.',
  ],
  BLOCK_IN_FLOW: [
    'trong ngoặc [ ] hay { } có nội dung không hợp lệ, hoặc ngoặc chưa đóng.',
    'a bracket holds what it cannot, or is not closed.',
  ],
};
const OTHER = ['cú pháp YAML không đúng ở đây.', 'this is not valid YAML.'] as const;

/** The first syntax fault, from which the others may follow; at the offset given, if `yaml` finds none. */
export function findSyntaxError(text: string, offset: number): OffsetFinding {
  const [first] = faultsByYaml(text).sort((a, b) => a.start - b.start);
  const [reason, reason_en] = (first && REASONS[first.code]) ?? OTHER;
  const { start, end } = first ?? { start: offset, end: offset + 1 };
  return { code: 'yaml-syntax', facts: { reason, reason_en }, start, end };
}

function faultsByYaml(text: string): { code: string; start: number; end: number }[] {
  try {
    return parseDocument(text, { prettyErrors: false, logLevel: 'silent' }).errors.map((error) => ({
      code: error.code,
      start: error.pos[0],
      end: Math.max(error.pos[1], error.pos[0] + 1),
    }));
  } catch {
    // Nested too deep for it; js-yaml has said where.
    return [];
  }
}
