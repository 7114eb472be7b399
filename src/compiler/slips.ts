/**
 * Slips that officers make who paste from Word and Zalo, found line by line before or beside YAML:
 * each gets words of its own, since what YAML says of them helps nobody.
 */
import { indentKeeper, type LineStart } from './indents.ts';
import { codeOf, lastStart, type OffsetFinding } from './source-file.ts';

export interface Slip {
  readonly finding: OffsetFinding;
  /** Wrong even where YAML reads on, with another meaning; else the likely cause where it cannot. */
  readonly isAlwaysWrong: boolean;
  /** What to put in the place of some of the text, so that reading can go on. */
  readonly mending: { readonly at: number; readonly length: number; readonly text: string };
}

/** A line outside block texts. */
interface Line {
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Blanks, tabs and dashes before what it says. */
  readonly lead: string;
  readonly key: string | null;
  /** What stands after the key's colon, comments and all; null where no colon and blank follow a key. */
  readonly value: string | null;
}

const SPECIAL_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]+/;

/** Looks at every line outside block texts, which may hold anything. */
export function findTypingSlips(text: string): readonly Slip[] {
  const lines = linesOf(text);
  const place = indentKeeper();
  return lines
    .flatMap((line, i) => [
      ...indentSlips(line, place),
      ...colonSlips(line),
      ...textSlips(line),
      ...openSlips(line, lines[i + 1]),
    ])
    .sort((a, b) => a.mending.at - b.mending.at);
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blockIndent = -1;
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\r$/, '');
    const indent = /^ */.exec(line)![0].length;
    const isBlank = line.trim() === '';
    if (blockIndent < 0 || !(isBlank || indent > blockIndent)) {
      blockIndent = -1;
      if (!isBlank) {
        const read = readLine(line, start);
        lines.push(read);
        if (opensBlock(line)) blockIndent = parentIndent(line);
      }
    }
    start += raw.length + 1;
  }
  return lines;
}

function readLine(text: string, start: number): Line {
  const [lead] = /^\s*(?:- +|-$)*/u.exec(text)!;
  const key = /^[a-z_]+(?=[:：])/u.exec(text.slice(lead.length))?.[0] ?? null;
  const rest = key === null ? '' : text.slice(lead.length + key.length);
  const value = /^:(?:\s+(.*))?$/u.exec(rest);
  return { text, start, lead, key, value: value ? (value[1] ?? '') : null };
}

function opensBlock(line: string): boolean {
  return /(^|[\s:-])[|>][+-]?\d?\s*(#.*)?$/.test(line.trimEnd());
}

/** The column that a block text opened on this line must be indented beyond. */
function parentIndent(line: string): number {
  const [lead] = /^ *(?:- +)*/.exec(line)!;
  const isKeyed = !/^[|>]/.test(line.slice(lead.length));
  return isKeyed ? lead.length : Math.max(0, lead.trimEnd().length - 1);
}

/** A slip at a range of a line, mended by other words in its place. */
function slip(
  line: Line,
  finding: Omit<OffsetFinding, 'start' | 'end'>,
  from: number,
  length: number,
  text: string,
  isAlwaysWrong = false,
): Slip {
  const start = line.start + from;
  return {
    finding: { ...finding, start, end: start + Math.max(1, length) },
    isAlwaysWrong,
    mending: { at: start, length, text },
  };
}

/** Tabs and special blanks at the beginning of a line, and lines that begin in no column of others. */
function indentSlips(line: Line, place: (line: LineStart) => number): readonly Slip[] {
  const [blanks] = /^\s*/u.exec(line.text)!;
  const tab = blanks.indexOf('\t');
  const special = SPECIAL_BLANK.exec(blanks);
  const isItem = line.lead.length > blanks.length;
  if (!isItem && line.key === null && tab < 0 && !special) return [];
  const width = blanks.replaceAll('\t', '  ').length;
  const columns = [...line.lead.slice(blanks.length).matchAll(/-/g)].map(({ index }) => index);
  if (!isItem || line.lead.length < line.text.length)
    columns.push(line.lead.length - blanks.length);
  const [column, ...after] = columns.map((index) => width + index) as [number, ...number[]];
  const said = line.text.slice(line.lead.length);
  const opens = line.key === null ? said === '' : /^(#.*)?$/.test(line.value ?? '-');
  const expected = place({ column, after, isItem, opens });
  const mended = ' '.repeat(expected);
  if (tab >= 0 || special) {
    // The first fault speaks for the line, whose blanks are typed anew in any case.
    const { finding } =
      tab >= 0
        ? slip(line, { code: 'indent-tab', facts: {} }, tab, tabsAt(blanks, tab), '')
        : specialBlank(line, special!);
    const mending = { at: line.start, length: blanks.length, text: mended };
    return [{ finding, isAlwaysWrong: tab < 0, mending }];
  }
  if (expected === width) return [];
  const facts = { found: width, expected };
  return [slip(line, { code: 'indent-uneven', facts }, 0, blanks.length, mended)];
}

function tabsAt(blanks: string, at: number): number {
  return /^\t+/.exec(blanks.slice(at))![0].length;
}

function specialBlank(line: Line, { 0: run, index }: RegExpExecArray): Slip {
  const facts = { character: codeOf(run) };
  return slip(line, { code: 'indent-space', facts }, index, run.length, '');
}

function colonSlips(line: Line): readonly Slip[] {
  const { key, lead, text } = line;
  if (key === null) return [];
  const colon = lead.length + key.length;
  const rest = text.slice(colon);
  if (rest.startsWith('：'))
    return [slip(line, { code: 'colon-wide', facts: { key } }, colon, 1, ': ', true)];
  return /^:(?!\/\/)[^\s]/u.test(rest)
    ? [slip(line, { code: 'colon-space', facts: { key } }, colon, 1, ': ', true)]
    : [];
}

/** Sentences that begin with or hold what YAML reads as signs. */
function textSlips(line: Line): readonly Slip[] {
  const { key, value, text } = line;
  if (key === null || value === null || value === '' || /^[|>[{#]/.test(value)) return [];
  const at = text.length - value.length;
  const sign = /^[&*!%@`]/.exec(value)?.[0];
  if (sign) return [slip(line, { code: 'yaml-feature', facts: { sign, also: [] } }, at, 1, '_')];
  const quote = /^["']/.exec(value)?.[0];
  if (quote) {
    const close = closeOf(value, quote);
    const isMore = close > 0 && /^\s*[^\s#,]/u.test(value.slice(close + 1));
    const other = quote === '"' ? "'" : '"';
    const facts = { key, quoted: value.slice(0, close + 1), both: value.includes(other) };
    if (!isMore) return [];
    const found = slip(line, { code: 'quote-in-text', facts }, at, close + 1, '');
    return [{ ...found, mending: { at: line.start + at, length: value.length, text: '_' } }];
  }
  if (/^- /.test(value)) {
    const below = `|-\n${' '.repeat(at)}-`;
    return [slip(line, { code: 'dash-in-text', facts: { key } }, at, 1, below)];
  }
  const said = value.replace(/\s#.*$/u, '').trimEnd();
  const colon = said.search(/:(?=\s|$)/u);
  if (colon < 0) return [];
  const facts = { after: `${key}:` };
  const found = slip(line, { code: 'colon-in-text', facts }, at + colon, 1, '_');
  const mended = said.slice(colon).replace(/:(?=\s|$)/gu, '_');
  return [{ ...found, mending: { ...found.mending, length: mended.length, text: mended } }];
}

/** A quote or bracket that is open at the end of its line although the next line begins something new. */
function openSlips(line: Line, next: Line | undefined): readonly Slip[] {
  const { key, value, text, lead } = line;
  const sign = /^["'[{]/.exec(value ?? '')?.[0];
  const isNew =
    !next || ((next.key !== null || next.lead.includes('-')) && indentOf(next) <= lead.length);
  if (key === null || value === null || sign === undefined || !isNew) return [];
  const isQuote = sign === '"' || sign === "'";
  const close = isQuote ? sign : sign === '[' ? ']' : '}';
  if (isQuote ? closeOf(value, sign) > 0 : value.includes(close)) return [];
  const at = text.length - value.length;
  const found = slip(line, { code: 'not-closed', facts: { sign, close } }, at, 1, '', true);
  return [
    { ...found, mending: { at: line.start + text.trimEnd().length, length: 0, text: close } },
  ];
}

function indentOf({ text }: Line): number {
  return /^\s*/u.exec(text)![0].length;
}

/** Where the quote that a value begins with is closed; -1 where it is not. */
function closeOf(value: string, quote: string): number {
  for (let at = 1; at < value.length; at++) {
    if (quote === '"' && value[at] === '\\') at++;
    else if (value[at] === quote) {
      if (quote === '"' || value[at + 1] !== "'") return at;
      at++;
    }
  }
  return -1;
}

/** A text with its slips mended, and the way back from its offsets to those of the text as typed. */
export function mendSlips(
  typed: string,
  slips: readonly Slip[],
): { readonly text: string; readonly unmend: (offset: number) => number } {
  const pieces: string[] = [];
  /** From where on, in the mended text, offsets are further on than in the typed one, and by how much. */
  const shifts: { readonly from: number[]; readonly by: number[] } = { from: [], by: [] };
  let done = 0;
  let length = 0;
  for (const { mending } of slips) {
    if (mending.at < done) continue; // mended together with the one before
    const piece = typed.slice(done, mending.at) + mending.text;
    pieces.push(piece);
    length += piece.length;
    done = mending.at + mending.length;
    if (mending.text.length === mending.length) continue;
    shifts.from.push(length);
    shifts.by.push(length - done);
  }
  pieces.push(typed.slice(done));
  const unmend = (offset: number) =>
    Math.max(0, offset - (shifts.by[lastStart(shifts.from, offset)] ?? 0));
  return { text: pieces.join(''), unmend };
}
