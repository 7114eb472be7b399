/**
 * How much one file may hold: each bound is at least ten times what the longest real document needs, and
 * keeps every later step below seconds. Bounds of lists and texts stand in the schemas; here are those of
 * a whole file. What goes beyond one is told of, and nothing more is asked of the file.
 */
import type { FactsOf } from '../diagnostics/catalogue.ts';
import { describe, limitsAt, type SchemaName } from './schemas.ts';
import type { Node, Range, ScalarNode } from './parse.ts';
import type { Path } from './path.ts';
import type { OffsetFinding } from './source-file.ts';

const MOST_KEYS = 200;

/** A list, text or map of a tree that is longer than it may be, the first there is. */
export function findExcess(name: SchemaName, root: Node): OffsetFinding | null {
  /** Steps from the root to what is looked at. */
  const path: (string | number)[] = [];
  const below = (node: Node, step: string | number): OffsetFinding | null => {
    path.push(step);
    const found = tooManyAt(node);
    path.pop();
    return found;
  };
  const tooManyAt = (node: Node): OffsetFinding | null => {
    if (node.kind === 'scalar') return tooLong(name, node, path);
    if (node.kind === 'list') {
      const { items } = node;
      const { maxItems } = items.length > FEW_ITEMS ? limitsAt(name, path) : NO_LIMITS;
      if (maxItems !== null && items.length > maxItems)
        return excess('items', items.length, maxItems, node, describe(name, path));
      for (let i = 0; i < items.length; i++) {
        const found = below(items[i]!, i);
        if (found) return found;
      }
      return null;
    }
    if (node.entries.size > MOST_KEYS) return excess('keys', node.entries.size, MOST_KEYS, node);
    for (const [key, entry] of node.entries) {
      const found = below(entry.node, key);
      if (found) return found;
    }
    return null;
  };
  return tooManyAt(root);
}

/** A text that is Markdown: what stands in blocks. */
export interface MarkdownText extends Range {
  readonly text: string;
}

/** All Markdown of a file together, in UTF-16 units; the longest has some forty thousand. */
const MOST_MARKDOWN = 400_000;
/** How often a file may hold what Markdown is slow at; the longest narrative has some forty headings. */
const MOST_OFTEN = [
  ['headings', /^ {0,3}(?:#{1,6}(?=\s|$)|-{3,}[ \t]*$)/gm, 500],
  ['notes', /\[\^/g, 1000],
  ['bullets', /^[ \t]*(?:[-+*]|\d+[.)])(?=\s)/gm, 3000],
  ['cells', /\|/g, 10_000],
  ['signs', /[*_~[\]`<&]/g, 10_000],
] as const;

const ONCE_A_LINE: ReadonlySet<string> = new Set(['headings', 'bullets']);

/** What ends a line to a regular expression. */
const LINE_ENDS = ['\n', '\r', '\u2028', '\u2029'];

function linesIn(text: string): number {
  let lines = 1;
  for (const end of LINE_ENDS)
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) lines++;
  return lines;
}

/** What the texts of a file hold too much of, told at the text that goes beyond. */
export function findTextExcess(texts: readonly MarkdownText[]): OffsetFinding | null {
  const beyond = (
    what: Excess,
    limit: number,
    countIn: (text: string) => number,
  ): OffsetFinding | null => {
    let count = 0;
    const at = texts.find(({ text }) => (count += countIn(text)) > limit);
    return at ? excess(what, count, limit, at) : null;
  };
  const letters = texts.reduce((sum, { text }) => sum + text.length, 0);
  // Fewer letters than that hold no more signs, and fewer lines no more of what begins one.
  const lines = texts.reduce((sum, { text }) => sum + linesIn(text), 0);
  const possible = MOST_OFTEN.filter(
    ([what, , limit]) => (ONCE_A_LINE.has(what) ? lines : letters) > limit,
  );
  return possible.reduce(
    (found, [what, sign, limit]) =>
      found ?? beyond(what, limit, (text) => text.match(sign)?.length ?? 0),
    beyond('markdown', MOST_MARKDOWN, ({ length }) => length),
  );
}

/** Below these, no schema has a bound that is passed. */
const FEW_ITEMS = 100;
const FEW_LETTERS = 100;

function tooLong(name: SchemaName, node: ScalarNode, path: Path): OffsetFinding | null {
  const { length } = node.text;
  if (length <= FEW_LETTERS) return null;
  const { maxLength } = limitsAt(name, path);
  if (maxLength === null || length <= maxLength) return null;
  return excess('letters', length, maxLength, node, describe(name, path));
}

const NO_LIMITS = { maxItems: null, maxLength: null };

type Excess = FactsOf<'too-much'>['what'];

/** Where a thing begins: all of it would be the rest of the file. */
function excess(
  what: Excess,
  count: number,
  limit: number,
  { start }: Range,
  { field, title } = { field: '', title: '' },
): OffsetFinding {
  return { code: 'too-much', facts: { what, count, limit, field, title }, start, end: start + 1 };
}
