/** What authors wrote, made safe to show: nothing can move a cursor, reverse a line or forge a new one. */

/** What cannot be seen, and what would end a line. */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Control, direction and zero-width characters as visible codes, a tab as an arrow; always one line. */
export function printable(text: string): string {
  return text.replaceAll('\t', '⇥').replace(UNPRINTABLE, (character) => `\\u${hex(character, 4)}`);
}

/** Blanks that look like ordinary ones. */
const SPECIAL_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;

/** Printable text in which what deceives the eye is a code too: special blanks, marks that should be composed. */
export function unmasked(text: string): string {
  const shown = printable(text).replace(SPECIAL_BLANK, (blank) => `\\u${hex(blank, 4)}`);
  return shown.normalize('NFC') === shown
    ? shown
    : shown.replace(/\p{M}/gu, (mark) => `\\u${hex(mark, 4)}`);
}

const letters = new Intl.Segmenter('vi');

/** What terminals draw twice as wide: Chinese, Japanese and Korean letters, full-width signs, emoji. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns a text takes once printable: a letter with its marks takes one, a wide one two. */
export function widthOf(text: string): number {
  return Array.from(letters.segment(printable(text)), ({ segment }) =>
    WIDE.test(segment) ? 2 : 1,
  ).reduce((sum, width) => sum + width, 0);
}

/** No letter with its marks is longer; to look at more of a long line for each place of it takes its square. */
const LONGEST_LETTER = 64;

/** Where the letter begins that holds an offset, so that no cut goes through a letter. */
export function letterStart(text: string, offset: number): number {
  const from = Math.max(0, offset - LONGEST_LETTER);
  const around = text.slice(from, offset + LONGEST_LETTER);
  const letter = letters.segment(around).containing(offset - from);
  return letter ? from + letter.index : text.length;
}

/** A double-quoted scalar that YAML reads back as the same text. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(UNPRINTABLE, (character) =>
    character.length > 1 ? `\\U${hex(character, 8)}` : `\\u${hex(character, 4)}`,
  );
}

/** Plain text in which no sign means anything to Markdown, HTML or GitHub. */
export function markdownText(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>&|~#!@:$]|(?<=\bwww)\./gi, '\\$&');
}

function hex(character: string, digits: number): string {
  return character.codePointAt(0)!.toString(16).padStart(digits, '0');
}
