/**
 * Diagnostics as text for a terminal and as JSON for programs: pure functions, values → string.
 * What an author wrote is escaped, so that it cannot move the cursor or forge a line.
 */
import { sentence, severityName, type Language, type Severity } from './catalogue.ts';
import { tally, type Diagnostic, type Span } from './diagnostic.ts';

/** The text of a line of a file (from 1); null when it is not to be had. */
export type LineOf = (file: string, line: number) => string | null;

export interface Counts {
  readonly files: number;
  readonly reports: number;
}

export interface TextOptions {
  readonly lang: Language;
  readonly lineOf: LineOf;
  /** Paints a severity and the frame; the identity where colour is not wanted. */
  readonly paint: (text: string, as: Severity | 'dim' | 'bold') => string;
}

/** Every diagnostic with its frame and sentence, then a line that counts them. */
export function formatText(
  diagnostics: readonly Diagnostic[],
  counts: Counts,
  options: TextOptions,
): string {
  const entries = diagnostics
    .filter((diagnostic) => !diagnostic.acknowledged)
    .map((diagnostic) => formatEntry(diagnostic, options));
  return [...entries, summaryLine(diagnostics, counts, options.lang)].join('\n\n') + '\n';
}

/** The JSON of `bc06 validate --format json` (version 1). */
export function formatJson(
  diagnostics: readonly Diagnostic[],
  counts: Counts,
  lang: Language,
): string {
  const { errors, warnings, notices, acknowledged } = tally(diagnostics);
  const value = {
    version: 1,
    summary: { ...counts, errors, warnings, notices, acknowledged },
    diagnostics: diagnostics.map((d) => ({
      code: d.code,
      severity: d.severity,
      acknowledged: d.acknowledged,
      place: d.place,
      ...(d.related && { related: d.related }),
      file: d.file,
      line: d.line,
      column: d.column,
      endLine: d.endLine,
      endColumn: d.endColumn,
      message: sentence(d.code, d.facts, lang),
      ...(d.suggestion !== null && { suggestion: d.suggestion }),
      facts: d.facts,
    })),
  };
  return JSON.stringify(value, null, 2) + '\n';
}

/** One diagnostic as a terminal or an error overlay shows it. */
export function formatEntry(diagnostic: Diagnostic, options: TextOptions): string {
  const { code, severity, facts, file, line, column } = diagnostic;
  const where = options.paint(printable(`${file}:${line}:${column}`), 'bold');
  const head = `${where}  ${options.paint(severityName(severity, options.lang), severity)}  ${code}`;
  const message = `  ${printable(sentence(code, facts, options.lang))}`;
  const related = diagnostic.related
    ? [`  ↳ ${printable(`${diagnostic.related.file}:${diagnostic.related.line}`)}`]
    : [];
  return [head, ...frame(diagnostic, options), message, ...related].join('\n');
}

const FRAME_WIDTH = 100;

/** The line and a row of carets beneath; a long line is cut around the place. */
function frame(span: Span, options: TextOptions): readonly string[] {
  const line = options.lineOf(span.file, span.line);
  const isEmpty = span.line === span.endLine && span.column === span.endColumn;
  if (line === null || line === '' || isEmpty) return [];
  const from = Math.max(0, Math.min(span.column - 1 - 20, line.length - FRAME_WIDTH));
  const shown = line.slice(from, from + FRAME_WIDTH);
  const start = span.column - 1 - from;
  const end = span.endLine === span.line ? span.endColumn - 1 - from : shown.length;
  const gutter = `  ${span.line} │ `;
  const blank = ' '.repeat(gutter.length - 2) + '│ ';
  const carets = '^'.repeat(Math.max(1, widthOf(shown.slice(start, end))));
  return [
    `${options.paint(gutter, 'dim')}${printable(shown)}`,
    `${options.paint(blank, 'dim')}${' '.repeat(widthOf(shown.slice(0, start)))}${options.paint(carets, 'bold')}`,
  ];
}

/** Columns that a text takes on the screen: escapes are long, combining marks take none. */
function widthOf(text: string): number {
  return printable(text).replace(/\p{M}/gu, '').length;
}

function summaryLine(diagnostics: readonly Diagnostic[], counts: Counts, lang: Language): string {
  const { errors, warnings, notices, acknowledged } = tally(diagnostics);
  return lang === 'vi'
    ? `${counts.files} tệp, ${counts.reports} báo cáo: ${errors} lỗi, ${warnings} cảnh báo, ${notices} lưu ý, ${acknowledged} chỗ không khớp đã ghi nhận.`
    : `${counts.files} files, ${counts.reports} reports: ${errors} errors, ${warnings} warnings, ${notices} notices, ${acknowledged} acknowledged.`;
}

/** Control, direction and zero-width characters as visible codes; a tab as one arrow. */
function printable(text: string): string {
  return text
    .replaceAll('\t', '⇥')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,
      (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
    );
}
