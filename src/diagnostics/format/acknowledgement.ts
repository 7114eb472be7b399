/**
 * The entries of discrepancies.yaml that would acknowledge warnings, ready to paste: the two values
 * exactly as the diagnostics give them. What follows surely from one fault is one entry. The explanation is
 * left to a person, and blank is an error.
 */
import type { Quote } from '../../domain/report.ts';
import { byCause } from '../common-cause.ts';
import type { Diagnostic, Fact } from '../diagnostic.ts';
import { quoted } from './printable.ts';

/** What to do with one report's file. */
export interface Entries {
  /** `content/reports/bac-giang/2024-07/discrepancies.yaml`. */
  readonly file: string;
  /**
   * `new`: the YAML is the whole file, which is not there yet or holds no rows; `add`: rows to add to it;
   * `wait`: nothing, since the file cannot be read and may hold these entries already.
   */
  readonly how: 'new' | 'add' | 'wait';
  readonly yaml: string;
}

/** Said instead of entries while a file cannot be read. */
export const awaiting = {
  vi: (file: string) =>
    `Những chỗ đã ghi nhận trong ${file} chờ đến khi tệp đọc được; hãy sửa lỗi của tệp ấy trước.`,
  en: (file: string) =>
    `What ${file} acknowledges waits until the file can be read; correct that file first.`,
} as const;

export const SCHEMA_LINE =
  '# yaml-language-server: $schema=../../../../schemas/editor/discrepancies.schema.json\n';

/** The entries for every warning that is not acknowledged, by report. */
export function acknowledgementEntries(
  diagnostics: readonly Diagnostic[],
  hasFile: (path: string) => boolean,
  /** Lines of the files that are there, so that entries fit in with their neighbours. */
  lineOf: (file: string, line: number) => string | null = () => null,
): readonly Entries[] {
  const open = diagnostics.filter(isOpen);
  return [...Map.groupBy(open, ({ report }) => report!)].map(([report, warnings]) => {
    const file = `content/reports/${report}/discrepancies.yaml`;
    const indent = hasFile(file) ? indentOfRows(file, lineOf) : null;
    const how = indent === null ? 'new' : warnings.some(({ awaits }) => awaits) ? 'wait' : 'add';
    const rows = byCause(warnings)
      .map((group) => entry(group, indent ?? INDENT))
      .join('');
    const yaml = how === 'wait' ? '' : how === 'add' ? rows : `${SCHEMA_LINE}rows:\n${rows}`;
    return { file, how, yaml };
  });
}

/** Whether a person's word could acknowledge a finding, and none has. */
export function isOpen({ code, severity, acknowledged, report }: Diagnostic): boolean {
  return severity === 'warning' && !acknowledged && report !== null && !PASSING.includes(code);
}

/** What time itself puts right: an acknowledgement of it would be stale one day, in an untouched report. */
const PASSING: readonly string[] = ['date-in-future'];

const INDENT = '  ';

/** The blanks before the first row of a file; null where it can be read and holds none. */
function indentOfRows(
  file: string,
  lineOf: (file: string, line: number) => string | null,
): string | null {
  let isAfterHead = false;
  for (let line = 1; ; line++) {
    const text = lineOf(file, line);
    // Where no line is to be had at all, the file is taken to look like those that we print.
    if (text === null) return line === 1 ? INDENT : null;
    const row = isAfterHead && /^( *)-( |$)/.exec(text);
    if (row) return row[1]!;
    // Rows on the line of their head are rows too, though of a kind that nothing can be pasted into.
    if (/^rows:\s*[[{]\s*[^\s\]}]/.test(text)) return INDENT;
    if (/^rows:/.test(text)) isAfterHead = true;
  }
}

function entry([cause, ...also]: readonly Diagnostic[], indent: string): string {
  const lines = [
    ...quote(cause!, indent),
    `${indent}  explanation:`,
    ...(also.length > 0 ? [`${indent}  also:`] : []),
    ...also.flatMap((finding) => quote(finding, `${indent}    `)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** A finding as an entry quotes it, a row of a list. */
function quote(diagnostic: Diagnostic, indent: string): readonly string[] {
  return quoteFields(quoteOf(diagnostic)).map(
    ([key, text], nth) => `${indent}${nth === 0 ? '- ' : '  '}${key}: ${text}`,
  );
}

/** A finding as an acknowledgement quotes it. */
export function quoteOf({ code, place, facts }: Diagnostic): Quote {
  const value = (fact: Fact | undefined) => (typeof fact === 'number' ? fact : String(fact ?? ''));
  return { code, place, printed: value(facts['printed']), computed: value(facts['computed']) };
}

/** The keys of a quote, each with what stands behind it. */
export function quoteFields({
  code,
  place,
  printed,
  computed,
}: Quote): readonly (readonly [key: string, text: string])[] {
  return [
    ['code', code],
    ['place', isPlain(place) ? place : quoted(place)],
    ['printed', scalar(printed)],
    ['computed', scalar(computed)],
  ];
}

/** Letters, digits and the signs that places are made of: text to YAML whatever their order. */
function isPlain(place: string): boolean {
  return /^[a-z]+\/[\w./-]+$/.test(place);
}

/** A number plain, in as many digits as it has; anything else in quotes. */
function scalar(value: number | string): string {
  return typeof value === 'number' ? String(value) : quoted(value);
}
