/**
 * A file as it came, and its text with positions. Decoding is decided here and nowhere else.
 */
import type { Finding, Span } from '../diagnostics/diagnostic.ts';

/** A file of content/: its path from the project's root, with slashes, and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A decoded file; offsets into `text` are UTF-16 units. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

export const MAX_BYTES = 2_000_000;

/** Control, direction and zero-width characters: what cannot be seen. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** A finding at a range of offsets of a text. */
export interface OffsetFinding extends Finding {
  readonly start: number;
  readonly end: number;
}

/**
 * Decodes UTF-8 (a byte-order mark is let pass). What cannot be decoded, or holds hidden characters,
 * is reported; the text is null where nothing sensible can be read on.
 */
export function decode(
  file: SourceFile,
  report: (finding: OffsetFinding) => void,
): SourceText | null {
  const at = (start: number, end: number, finding: Finding) => {
    report({ ...finding, start, end });
    return null;
  };
  const { length } = file.bytes;
  if (length > MAX_BYTES)
    return at(0, 0, { code: 'file-too-large', facts: { size: length, limit: MAX_BYTES } });
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(file.bytes);
  } catch {
    return at(0, 0, { code: 'encoding', facts: { guess: guessEncoding(file.bytes) } });
  }
  const text = sourceText(file.path, decoded);
  if (decoded.trim() === '') return at(0, 0, { code: 'empty-file', facts: {} });
  const hidden = HIDDEN.exec(decoded);
  if (hidden) {
    const character = `U+${hidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    report({
      code: 'control-character',
      facts: { character },
      start: hidden.index,
      end: hidden.index + hidden[0].length,
    });
  }
  const marks = /\p{L}\p{M}+/u.exec(decoded);
  if (marks && decoded !== decoded.normalize('NFC'))
    report({
      code: 'not-nfc',
      facts: { text: marks[0].normalize('NFC') },
      start: marks.index,
      end: marks.index + marks[0].length,
    });
  return text;
}

export function sourceText(path: string, text: string): SourceText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  return { path, text, lineStarts };
}

/** Lines and columns of a range of offsets, kept inside the text. */
export function spanOf(source: SourceText, start: number, end: number): Span {
  const from = Math.min(Math.max(start, 0), source.text.length);
  const first = positionOf(source, from);
  const last = positionOf(source, Math.min(Math.max(end, from), source.text.length));
  return {
    file: source.path,
    line: first.line,
    column: first.column,
    endLine: last.line,
    endColumn: last.column,
  };
}

/** The offset of a line and column, both from 1. */
export function offsetOf(source: SourceText, line: number, column: number): number {
  return (source.lineStarts[line - 1] ?? source.text.length) + column - 1;
}

/** The text of a line (from 1) without its end; null when there is no such line. */
export function lineOf(source: SourceText, line: number): string | null {
  const start = source.lineStarts[line - 1];
  if (start === undefined) return null;
  const next = source.lineStarts[line] ?? source.text.length + 1;
  return source.text.slice(start, next - 1).replace(/\r$/, '');
}

/** Line and column, both from 1, by binary search. */
function positionOf(source: SourceText, offset: number): { line: number; column: number } {
  let low = 0;
  let high = source.lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (source.lineStarts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - source.lineStarts[low]! + 1 };
}

function guessEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  return bytes.includes(0) ? '' : 'Windows-1258 / TCVN3';
}

/** Reads lines of files by path and number, for frames around diagnostics. */
export function lineReader(
  files: readonly SourceFile[],
): (path: string, line: number) => string | null {
  const texts = new Map<string, SourceText>();
  const byPath = new Map(files.map((file) => [file.path, file]));
  return (path, line) => {
    const file = byPath.get(path);
    if (!file) return null;
    const text = texts.get(path) ?? sourceText(path, new TextDecoder().decode(file.bytes));
    texts.set(path, text);
    return lineOf(text, line);
  };
}
