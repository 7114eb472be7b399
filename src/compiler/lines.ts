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

/** The lines outside block texts, which may hold anything; empty ones left out. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let blockIndent = -1;
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const isInBlock = blockIndent >= 0 && (isIndentedBeyond(line, blockIndent) || isBlank(line));
    if (!isInBlock) {
      blockIndent = -1;
      if (!isBlank(line)) {
        const read = readLine(line, i + 1, start);
        lines.push(read);
        if (read.opensBlock) blockIndent = parentIndent(line);
      }
    }
    start += raw.length + 1;
  }
  return lines;
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** Whether a line begins with more blanks than so many. */
function isIndentedBeyond(line: string, column: number): boolean {
  for (let at = 0; at <= column; at++) if (line[at] !== ' ') return false;
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
