/**
 * Diagnostics as text for a terminal: pure functions, values → string.
 * What an author wrote is escaped, so that it cannot move the cursor or forge a line.
 */
import { sentence, severityName, type Language, type Severity } from '../catalogue.ts';
import type { Diagnostic, Span, Tally } from '../diagnostic.ts';
import { awaiting, type Entries } from './acknowledgement.ts';
import { countCodes } from './codes.ts';
import { letterStart, printable, widthOf } from './printable.ts';

/** The text of a line of a file (from 1); null when it is not to be had. */
export type LineOf = (file: string, line: number) => string | null;

/** How much was judged and what was found, shown or not. */
export interface Counts extends Tally {
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
  const entries = listEntries(diagnostics, options);
  return [...entries, summaryLine(counts, options.lang)].join('\n\n') + '\n';
}

/** What a whole run of `bc06 validate` says beside the list. */
export interface FullTextOptions extends TextOptions {
  /** What to paste to acknowledge the warnings; nothing where that is not wanted. */
  readonly entries: readonly Entries[];
  /** Said after the counts. */
  readonly closing?: string | undefined;
}

/** The list, the entries that would acknowledge its warnings, how many of each code, and the counts. */
export function formatFullText(
  diagnostics: readonly Diagnostic[],
  counts: Counts,
  options: FullTextOptions,
): string {
  const { lang, closing } = options;
  return (
    [
      ...gravestLast(diagnostics, options),
      ...options.entries.map((entries) => pasteable(entries, options)),
      ...codeTable(diagnostics, options),
      [summaryLine(counts, lang), ...(closing ? [closing] : [])].join('\n'),
    ].join('\n\n') + '\n'
  );
}

/** Of one kind of notice, this many are shown: the rest would push the errors off the screen. */
const MOST_NOTICES = 5;

/** Notices, then warnings, then errors, so that what must be mended stands nearest to the prompt. */
function gravestLast(diagnostics: readonly Diagnostic[], options: TextOptions): readonly string[] {
  const of = (severity: Severity) => diagnostics.filter((one) => one.severity === severity);
  const notices = [...Map.groupBy(of('notice'), ({ code }) => code)].flatMap(([code, alike]) => {
    const shown = listEntries(alike.slice(0, MOST_NOTICES), options);
    const left = alike.length - shown.length;
    if (left === 0) return shown;
    const more =
      options.lang === 'vi'
        ? `… và ${left} lưu ý ${code} nữa (xem đủ: --format json).`
        : `… and ${left} more ${code} (all of them: --format json).`;
    return [...shown, options.paint(more, 'dim')];
  });
  return [...notices, ...listEntries(of('warning'), options), ...listEntries(of('error'), options)];
}

function listEntries(diagnostics: readonly Diagnostic[], options: TextOptions): readonly string[] {
  return diagnostics
    .filter((diagnostic) => !diagnostic.acknowledged)
    .map((diagnostic) => formatEntry(diagnostic, options));
}

/** Nothing is painted or indented: what stands below the first line can be copied as it is. */
function pasteable({ file, how, yaml }: Entries, { lang, paint }: TextOptions): string {
  const head = paint(PASTE[lang][how](printable(file)), 'bold');
  return how === 'wait' ? head : `${head}\n${yaml.trimEnd()}`;
}

/** What is said above entries to paste. */
const PASTE = {
  vi: {
    new: (file) =>
      `Nếu văn bản in đúng như vậy, hãy viết tệp ${file} như sau rồi thêm lời giải thích:`,
    add: (file) =>
      `Nếu văn bản in đúng như vậy, hãy dán thêm vào cuối ${file} rồi viết lời giải thích:`,
    wait: awaiting.vi,
  },
  en: {
    new: (file) => `Where the document does print so, let ${file} read as follows, and explain:`,
    add: (file) => `Where the document does print so, add to the end of ${file} and explain:`,
    wait: awaiting.en,
  },
} as const satisfies Record<Language, Record<Entries['how'], (file: string) => string>>;

function codeTable(
  diagnostics: readonly Diagnostic[],
  { lang, paint }: TextOptions,
): readonly string[] {
  const codes = countCodes(diagnostics);
  if (codes.length === 0) return [];
  const names = codes.map(({ severity }) => severityName(severity, lang));
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
  const [nameWidth, codeWidth] = [widest(names), widest(codes.map(({ code }) => code))];
  const countWidth = widest(codes.map(({ count }) => String(count)));
  const word = lang === 'vi' ? 'đã ghi nhận' : 'acknowledged';
  const rows = codes.map(({ severity, code, count, acknowledged }, i) => {
    const name = paint(names[i]!.padEnd(nameWidth), severity);
    const number = String(count).padStart(countWidth);
    const known = acknowledged > 0 ? `, ${word} ${acknowledged}` : '';
    return `  ${name}  ${code.padEnd(codeWidth)}  ${number}${known}`;
  });
  return [[paint(lang === 'vi' ? 'Theo mã:' : 'By code:', 'bold'), ...rows].join('\n')];
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

/** The line and a row of carets beneath; a long line is cut around the place, which `…` shows. */
function frame(span: Span, options: TextOptions): readonly string[] {
  const line = options.lineOf(span.file, span.line);
  const isEmpty = span.line === span.endLine && span.column === span.endColumn;
  if (line === null || line === '' || isEmpty) return [];
  const wanted = Math.max(0, Math.min(span.column - 1 - 20, line.length - FRAME_WIDTH));
  const from = letterStart(line, wanted);
  const to = letterStart(line, from + FRAME_WIDTH);
  const before = from > 0 ? '…' : '';
  const shown = before + line.slice(from, to) + (to < line.length ? '…' : '');
  const start = span.column - 1 - from + before.length;
  const end = span.endLine === span.line ? span.endColumn - 1 - from + before.length : shown.length;
  const width = Math.max(1, widthOf(shown.slice(start, Math.max(start, end))));
  const gutter = `  ${span.line} │ `;
  const blank = ' '.repeat(gutter.length - 2) + '│ ';
  return [
    `${options.paint(gutter, 'dim')}${printable(shown)}`,
    `${options.paint(blank, 'dim')}${' '.repeat(widthOf(shown.slice(0, start)))}${options.paint('^'.repeat(width), 'bold')}`,
  ];
}

/** The line that counts. */
export function summaryLine(counts: Counts, lang: Language): string {
  const { files, reports, errors, warnings, notices, acknowledged } = counts;
  return lang === 'vi'
    ? `${files} tệp, ${reports} báo cáo: ${errors} lỗi, ${warnings} cảnh báo, ${notices} lưu ý, ${acknowledged} chỗ không khớp đã ghi nhận.`
    : `${several(files, 'file')}, ${several(reports, 'report')}: ${several(errors, 'error')}, ${several(warnings, 'warning')}, ${several(notices, 'notice')}, ${acknowledged} acknowledged.`;
}

/** `1 error`, `2 errors`. */
function several(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
