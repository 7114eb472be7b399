/** A YAML text line by line, as an officer sees it: what stands before the key, the key, the value. */

/** A line outside block texts. */
export interface Line {
  readonly text: string;
  /** Of the text's lines, from 1. */
  readonly number: number;
  /** Offset of its first character. */
  readonly start: number;
  /** Blanks, tabs and dashes before what it says. */
  readonly lead: string;
  /** Where what it says begins. */
  readonly at: number;
  readonly key: string | null;
  /** What stands after the key's colon, comments and all; null where no colon and blank follow a key. */
  readonly value: string | null;
  /** Whether a block text begins below it. */
  readonly opensBlock: boolean;
  /** What stands where a dash should, blanks behind it and all. */
  readonly bullet: string | null;
  /** Whether key, colon, blank and value are such that nothing can be wrong with them, as most are. */
  readonly isUsual: boolean;
}

/** Blanks that look like one and are none to YAML. */
export const SPECIAL_BLANK = String.raw`[\u00a0\u2000-\u200a\u202f\u205f\u3000]`;

/**
 * The lines outside block texts, which may hold anything; empty ones left out. Each is read when somebody
 * looks at it: of most it is enough to know that they are usual.
 */
export interface Lines {
  readonly length: number;
  /** Whether it is such that nothing can be wrong with it. */
  readonly isUsual: (index: number) => boolean;
  /** Null beyond the first and the last. */
  readonly at: (index: number) => Line | null;
}

export function linesOf(text: string): Lines {
  const starts: number[] = [];
  const numbers: number[] = [];
  /** Those that had to be read to know what they are, and those that were asked for since. */
  const read: (Line | undefined)[] = [];
  const readAt = (start: number, number: number): Line =>
    readLine(text.slice(start, contentEnd(text, start)), number, start);
  let blockIndent = -1;
  for (let start = 0, number = 1; start <= text.length; number++) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const isInBlock = blockIndent >= 0 && isIndentedBeyond(text, start, blockIndent);
    if (!isInBlock && !isBlank(text, start, end)) {
      blockIndent = -1;
      let line: Line | undefined;
      if (!matchesAt(USUAL_LINE, text, start)) {
        const isOpening = matchesAt(OPENING_LINE, text, start);
        line = isOpening ? undefined : readAt(start, number);
        if (line ? line.opensBlock : isOpening)
          blockIndent = parentIndent(text.slice(start, contentEnd(text, start)));
      }
      starts.push(start);
      numbers.push(number);
      read.push(line);
    }
    start = end + 1;
  }
  return {
    length: starts.length,
    isUsual: (index) => read[index]?.isUsual ?? true,
    at(index) {
      if (index < 0 || index >= starts.length) return null;
      return (read[index] ??= readAt(starts[index]!, numbers[index]!));
    },
  };
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/** Where what a line says ends, its line end apart. */
function contentEnd(text: string, start: number): number {
  const next = text.indexOf('\n', start);
  const end = next < 0 ? text.length : next;
  return end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
}

const CARRIAGE_RETURN = 13;
const BLANK = 32;

function isBlank(text: string, start: number, end: number): boolean {
  let at = start;
  while (text.charCodeAt(at) === BLANK) at++;
  // Most lines say something behind their blanks; there are other blanks than this one.
  return at >= end || (!isAsciiSign(text.charCodeAt(at)) && text.slice(at, end).trim() === '');
}

/** Whether a character is drawn, and one of ASCII. */
function isAsciiSign(code: number): boolean {
  return code > BLANK && code < 127;
}

/** Whether a line begins with more blanks than so many. */
function isIndentedBeyond(text: string, start: number, column: number): boolean {
  for (let at = start; at <= start + column; at++) if (text.charCodeAt(at) !== BLANK) return false;
  return true;
}

/** How far a line is indented. */
export function indentOf({ text }: Line): number {
  return /^\s*/u.exec(text)![0].length;
}

/** Signs that Word and people put where YAML wants a dash and a blank; a dash alone stuck to a key. */
const BULLET = new RegExp(
  String.raw`^(\s*)((?:[–—−•·●○▪◦‣]\s*|[*+]\s+|-(?=\s*${SPECIAL_BLANK})\s+)(?=\S)|-(?=[a-z_]+:(?:\s|$)))`,
  'u',
);

/** Dashes, a key, a colon and, behind blanks, a value. */
const KEYED = /^( *(?:- +)*)([a-z_]+):(?: +(\S.*)?)?$/u;
/** Values with no sign of YAML but those that open a block. */
const USUAL = /^(?:[|>][^:]*|[\p{L}\p{N}](?:[^:]*[^:\s])?)?$/u;
const OPENS_BLOCK = /(^|[\s:-])[|>][+-]?\d?\s*(#.*)?$/;
/** A usual line that opens no block, told without being read: most lines of a file. */
const USUAL_LINE =
  / *(?:- +)*[a-z_]+:(?: +(?:[\p{L}\p{N}](?:[^:|>\n\r\u2028\u2029]*[^:|>\s])?)?)?\r?(?![^\n])/uy;
/** A usual line that opens one. */
const OPENING_LINE = / *(?:- +)*[a-z_]+: +[|>][+-]?\d?\r?(?![^\n])/uy;

function readLine(text: string, number: number, start: number): Line {
  const [, keyLead, keyed, valued = ''] = KEYED.exec(text) ?? [];
  if (keyLead !== undefined && keyed !== undefined)
    return {
      text,
      number,
      start,
      lead: keyLead,
      at: keyLead.length,
      key: keyed,
      value: valued,
      opensBlock: /[|>]/.test(valued) && OPENS_BLOCK.test(text.trimEnd()),
      bullet: null,
      isUsual: USUAL.test(valued),
    };
  const bullet = BULLET.exec(text)?.[2] ?? null;
  // Read with the dash that was meant.
  const meant = bullet === null ? text : text.replace(BULLET, '$1- ');
  const [lead] = /^\s*(?:- +|-$)*/u.exec(meant)!;
  const said = meant.slice(lead.length);
  const key = /^[a-z_]+(?=[:：])/u.exec(said)?.[0] ?? null;
  const value = /^:(?:\s+(.*))?$/u.exec(key === null ? '' : said.slice(key.length));
  return {
    text,
    number,
    start,
    lead,
    at: text.length - said.length,
    key,
    value: value ? (value[1] ?? '') : null,
    opensBlock: OPENS_BLOCK.test(text.trimEnd()),
    bullet,
    isUsual: false,
  };
}

/** The column that a block text opened on this line must be indented beyond. */
function parentIndent(line: string): number {
  const [lead] = /^ *(?:- +)*/.exec(line)!;
  const isKeyed = !/^[|>]/.test(line.slice(lead.length));
  return isKeyed ? lead.length : Math.max(0, lead.trimEnd().length - 1);
}
