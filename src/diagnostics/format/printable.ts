/** What authors wrote, made safe to show: nothing can move a cursor, reverse a line or forge a new one. */

/** What cannot be seen, and what would end a line. */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Control, direction and zero-width characters as visible codes, a tab as an arrow; always one line. */
export function printable(text: string): string {
  return text.replaceAll('\t', '⇥').replace(UNPRINTABLE, (character) => `\\u${hex(character, 4)}`);
}

const letters = new Intl.Segmenter('vi');

/** How many columns a text takes once printable: a letter with its marks takes one. */
export function widthOf(text: string): number {
  return Array.from(letters.segment(printable(text))).length;
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
