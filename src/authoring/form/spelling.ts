/** Values as they are written in YAML: on a line, between brackets, or as lines of a block. */
import { parseYaml } from '../../compiler/parse.ts';
import { sourceText } from '../../compiler/source-file.ts';

/** A value that is to be written. */
export type Value =
  /** Digits, true or false: written as they are. */
  | { readonly as: 'bare'; readonly text: string }
  | { readonly as: 'line'; readonly text: string }
  /** Several lines, without blanks around them. */
  | { readonly as: 'block'; readonly text: string }
  | { readonly as: 'list'; readonly items: readonly string[]; readonly isShort: boolean }
  /** The first row of a list. */
  | { readonly as: 'rows'; readonly row: NewRow }
  /** The key alone: it waits for a value. */
  | { readonly as: 'blank' };

/** The items of a row that is new: keys with what stands behind them, already spelled; blank ones wait. */
export type NewRow = readonly (readonly [key: string, text: string])[];

/** Where a value is to stand. */
export interface Surroundings {
  /** Between brackets, where commas and brackets mean something. */
  readonly isFlow: boolean;
  /** Before a comment on the same line, which an unquoted text would seem to be cut off by. */
  readonly isBeforeComment: boolean;
}

/** A text on one line, in quotes where it would mean something else without. */
export function spellLine(text: string, around: Surroundings): string {
  return spelledAs(around.isFlow ? `[${text}]` : text, text, around);
}

/** A text, in quotes unless it means itself as it would be written. */
function spelledAs(written: string, text: string, { isBeforeComment }: Surroundings): string {
  return !isBeforeComment && readsAs(written, text) ? text : JSON.stringify(text);
}

/** Whether the compiler reads the text that it was given, and has nothing to say about how it was typed. */
function readsAs(written: string, text: string): boolean {
  const faults: string[] = [];
  const parsed = parseYaml(sourceText('', `k: ${written}\n`), ({ code }) => {
    faults.push(code);
  });
  if (faults.length > 0 || parsed?.root.kind !== 'map') return false;
  const held = parsed.root.entries.get('k')?.node;
  const node = held?.kind === 'list' && held.items.length === 1 ? held.items[0] : held;
  return node?.kind === 'scalar' && node.style === 'plain' && node.value === text && !node.comment;
}

/** Words between brackets. */
export function spellWords(items: readonly string[]): string {
  const around = { isFlow: true, isBeforeComment: false };
  return `[${items.map((item) => spellItem(item, around)).join(', ')}]`;
}

/** An item of a list: a number of a row as its digits. Behind a dash `a:b` would seem to be a key. */
export function spellItem(item: string, around: Surroundings): string {
  if (/^\d{1,9}$/.test(item)) return item;
  return around.isFlow ? spellLine(item, around) : spelledAs(`\n  - ${item}`, item, around);
}

/** The lines of a block, indented. */
export function spellBlock(text: string, indent: number, newline: string): string {
  const lead = ' '.repeat(indent);
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : lead + line))
    .join(newline);
}
