/**
 * A file as it came, and its text with positions. Decoding is decided here and nowhere else.
 */
import type { Finding, Span } from '../diagnostics/diagnostic.ts';
import { findOldTexts, type OldText } from './old-encodings.ts';

/** A file of content/: its path from the project's root, with slashes, and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Why the bytes were not loaded (and are none): a link or device, or its size where it is too large. */
  readonly unread?: 'not-a-file' | number;
}

/** Where files come from: each is read when it is needed, and let go. */
export interface Sources {
  /** Every file, in the order of the paths. */
  readonly paths: readonly string[];
  readonly read: (path: string) => SourceFile;
  /** What tells, without reading it, whether a file is still what it was; null where nothing does. */
  readonly stamp?: (path: string) => Stamp | null;
}

/** What the system knows of a file: times in milliseconds, the last of which nobody can set. */
export interface Stamp {
  readonly size: number;
  readonly modified: number;
  readonly changed: number;
  readonly inode: number;
}

/** Files that are all at hand. */
export function sourcesOf(files: readonly SourceFile[]): Sources {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return { paths: files.map(({ path }) => path), read: (path) => byPath.get(path)! };
}

/** A decoded file; offsets into `text` are UTF-16 units. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** Offset of the first character of each line; found when it is first asked for, as of most files it never is. */
  readonly lineStarts: readonly number[];
  /** Whether it holds nothing that stands in no usual text: all of it can be seen, and is composed (NFC). */
  readonly isUsual: boolean;
}

/** Some ten times the largest report; beyond it a file is no report, but a load. */
export const MAX_BYTES = 1_000_000;
/** A paragraph of an officer's has some hundreds of letters, and is one line. */
const LONGEST_LINE = 10_000;
/** Unicode's own bound for text that is read as it comes: more marks on one letter say nothing. */
const MOST_MARKS = 30;
/** How often one thing is said of one file. */
export const MOST_FINDINGS = 200;

/**
 * What cannot be seen: control and direction characters, what Unicode lets programs leave out, halves of
 * characters, letters of private fonts, and letters that are drawn blank.
 */
export const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2060-\u206f\u2800\u{1d159}\ufffc\p{Default_Ignorable_Code_Point}\p{Cs}\p{Co}]/gu;
/**
 * What stands in no usual text; far quicker to look for. All others can be seen, are composed, and are no
 * marks.
 */
const UNUSUAL =
  /[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u1ea0-\u1ef9\u2010-\u2027\u2030-\u203e\u20ab\u2190-\u22ff]/;
/** Of these, what YAML refuses; it would say the same again, in other words. */
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** A finding at a range of offsets of a text. */
export interface OffsetFinding extends Finding {
  readonly start: number;
  readonly end: number;
}

/** A file's text and what is wrong with its bytes. */
export interface Decoded {
  readonly source: SourceText;
  readonly findings: readonly OffsetFinding[];
  /** Whether the text is worth reading on; else it serves to show where it goes wrong. */
  readonly isReadable: boolean;
}

/** Decodes UTF-8; a byte-order mark is let pass. */
export function decode(file: SourceFile): Decoded {
  const text = readText(file);
  if (typeof text !== 'string') return { source: show(file), findings: [text], isReadable: false };
  const source = sourceText(file.path, text);
  const heap = source.isUsual ? null : findHeap(text);
  if (heap) return { source: show(file), findings: [heap], isReadable: false };
  const old = findOldTexts(text);
  const findings = tellOldTexts(text, old);
  if (source.isUsual) return { source, findings, isReadable: true };
  // Blanks of the same length, so that every offset still holds.
  const readable = sourceText(file.path, text.replace(REFUSED, ' '));
  const unusual = [...findHidden(text, old), ...findDecomposed(text)];
  return { source: readable, findings: [...findings, ...unusual], isReadable: true };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file, or why nothing sensible can be read from it. */
function readText(file: SourceFile): string | OffsetFinding {
  const { bytes, unread } = file;
  const size = typeof unread === 'number' ? unread : bytes.length;
  if (unread === 'not-a-file') return notAFile(file.path);
  if (size > MAX_BYTES)
    return { code: 'file-too-large', facts: { size, limit: MAX_BYTES }, start: 0, end: 0 };
  try {
    const text = utf8.decode(bytes);
    if (text.trim() === '') return { code: 'empty-file', facts: {}, start: 0, end: 0 };
    return findLongLine(text) ?? text;
  } catch {
    const facts = { guess: guessEncoding(bytes) };
    const at = Math.max(0, show(file).text.indexOf('\ufffd'));
    return { code: 'encoding', facts, start: at, end: at + 1 };
  }
}

/** The first line that is too long to be one. */
function findLongLine(text: string): OffsetFinding | null {
  for (let start = 0; text.length - start > LONGEST_LINE;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start > LONGEST_LINE) return excess('line', end - start, LONGEST_LINE, start);
    start = end + 1;
  }
  return null;
}

const HEAP = new RegExp(String.raw`\p{M}{${MOST_MARKS + 1},}`, 'u');

/** Combining marks heaped upon one letter; to put many into order takes the square of the time. */
function findHeap(text: string): OffsetFinding | null {
  const heap = HEAP.exec(text);
  return heap && excess('marks', heap[0].length, MOST_MARKS, heap.index);
}

function excess(
  what: 'line' | 'marks',
  count: number,
  limit: number,
  start: number,
): OffsetFinding {
  const facts = { what, count, limit, field: '', title: '' };
  return { code: 'too-much', facts, start, end: start + 1 };
}

/** What stands where a file should; a name that was no UTF-8 has lost some of its letters. */
export function notAFile(path: string): OffsetFinding {
  const what = path === 'content' ? 'folder' : path.includes('\ufffd') ? 'name' : 'link';
  return { code: 'not-a-file', facts: { what }, start: 0, end: 0 };
}

/** Each old encoding once, where it first stands, with the other lines that hold it. */
function tellOldTexts(text: string, old: readonly OldText[]): readonly OffsetFinding[] {
  if (old.length === 0) return [];
  const { lineStarts } = sourceText('', text);
  return [...Map.groupBy(old, ({ encoding }) => encoding)].map(([encoding, [first, ...others]]) => {
    const { start, end, reads } = first!;
    const facts = {
      encoding,
      text: text.slice(start, end),
      reads,
      also: others.map((other) => lastStart(lineStarts, other.start) + 1),
    };
    return { code: 'old-encoding', facts, suggestion: reads, start, end };
  });
}

/**
 * Each hidden character once, where it first stands, with the other lines that hold it. In texts of an old
 * encoding it is a letter.
 */
function findHidden(text: string, old: readonly OldText[]): readonly OffsetFinding[] {
  if (!isHidden(text)) return [];
  const { lineStarts } = sourceText('', text);
  const starts = old.map(({ start }) => start);
  const isLetter = (at: number) => at < (old[lastStart(starts, at)]?.end ?? 0);
  const found = Map.groupBy(
    [...text.matchAll(HIDDEN)].filter(({ index }) => !isLetter(index)),
    ([character]) => character,
  );
  return [...found].map(([hidden, places]) => {
    const lines = places.map(({ index }) => lastStart(lineStarts, index) + 1);
    const start = places[0]!.index;
    const others = lines.slice(1);
    return {
      code: 'control-character',
      facts: {
        character: codeOf(hidden),
        again: others.includes(lines[0]!),
        also: [...new Set(others)].filter((line) => line !== lines[0]),
      },
      start,
      end: start + hidden.length,
    };
  });
}

/** The first letter that is written with combining marks although a composed one exists. */
function findDecomposed(text: string): readonly OffsetFinding[] {
  if (text === text.normalize('NFC')) return [];
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}]\p{M}+/gu)) {
    const composed = run.normalize('NFC');
    if (composed !== run)
      return [
        { code: 'not-nfc', facts: { text: composed }, start: index, end: index + run.length },
      ];
  }
  return [];
}

/** Whether a text holds a character that cannot be seen. */
export function isHidden(text: string): boolean {
  return UNUSUAL.test(text) && text.search(HIDDEN) >= 0;
}

/** A character as people look it up: `U+200B`. */
export function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text of a file, whatever its bytes are, to show to people. */
function show({ path, bytes }: SourceFile): SourceText {
  return sourceText(path, new TextDecoder(utf16Of(bytes) ?? 'utf-8').decode(bytes));
}

export function sourceText(path: string, text: string): SourceText {
  let lineStarts: readonly number[] | null = null;
  let isUsual: boolean | null = null;
  return {
    path,
    text,
    get lineStarts() {
      return (lineStarts ??= lineStartsIn(text));
    },
    get isUsual() {
      return (isUsual ??= !UNUSUAL.test(text));
    },
  };
}

function lineStartsIn(text: string): readonly number[] {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  return lineStarts;
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

/** Line and column, both from 1. */
function positionOf({ lineStarts }: SourceText, offset: number): { line: number; column: number } {
  const index = lastStart(lineStarts, offset);
  return { line: index + 1, column: offset - lineStarts[index]! + 1 };
}

/** Index of the last of ascending offsets that is not beyond the one given, by binary search; -1 where all are. */
export function lastStart(starts: readonly number[], offset: number): number {
  let low = -1;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The UTF-16 that a byte-order mark announces; null where there is none. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** TCVN3 has ă â ê ô ơ ư đ where Windows-1258 has signs that no report needs. */
function guessEncoding(bytes: Uint8Array): string {
  if (utf16Of(bytes)) return 'UTF-16';
  if (bytes.includes(0)) return '';
  return bytes.some((byte) => byte >= 0xa8 && byte <= 0xae) ? 'TCVN3' : 'Windows-1258';
}

/** Reads lines of files by path and number, for frames around diagnostics; the last file is kept at hand. */
export function lineReader(sources: Sources): (path: string, line: number) => string | null {
  const paths = new Set(sources.paths);
  let last: SourceText | null = null;
  return (path, line) => {
    if (!paths.has(path)) return null;
    if (last?.path !== path) last = show(sources.read(path));
    return lineOf(last, line);
  };
}
