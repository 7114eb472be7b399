/**
 * Markdown as reports are written in it: GFM less whatever would change or hide what a document prints.
 * A sign is taken for markup only where it can be nothing else; elsewhere («15. 12. 2024», `2*3*4`, «(*)»)
 * it is a character of the text. The numbers and marks of lists stay as they are written.
 * Knows syntax trees; must not know HTML, files or diagnostics.
 */
import type { Emphasis, Heading, List, ListItem, Node, Nodes, Parents, Root, Strong } from 'mdast';

import { once, oncePerText } from '../domain/once.ts';
import { onDemand } from '#packages';

/** A text as a tree; offsets are those of `source`, which has backslashes that the author did not write. */
export interface Markup {
  readonly tree: Root;
  readonly source: string;
  /** The offset in what the author wrote. */
  readonly written: (offset: number) => number;
}

/** Where a text stands: notes at the foot are of a narrative alone, so that no two texts share an anchor. */
export type TextKind = 'narrative' | 'cell';

/**
 * What officers never mean, and Word and old habits produce: code by indentation or fences, quotations by a
 * «>», crossed-out words, boxes to tick, and definitions of links, which vanish.
 */
const NO_CONSTRUCTS = [
  'codeIndented',
  'codeFenced',
  'blockQuote',
  'definition',
  'strikethrough',
  'tasklistCheck',
];
const NO_FOOTNOTES = ['gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'];

const remarkPackage = onDemand('remark') as () => typeof import('remark');
const gfmPackage = onDemand('remark-gfm') as () => typeof import('remark-gfm');

const parsers = {
  narrative: once(() => parserWithout(NO_CONSTRUCTS)),
  cell: once(() => parserWithout([...NO_CONSTRUCTS, ...NO_FOOTNOTES])),
} as const satisfies Record<TextKind, unknown>;

function parserWithout(constructs: readonly string[]) {
  return remarkPackage()
    .remark()
    .use(gfmPackage().default)
    .use(function () {
      const data = this.data();
      data.micromarkExtensions!.push({ disable: { null: [...constructs] } });
      // A second search for addresses in what has been read would lose where things stand.
      data.fromMarkdownExtensions = data
        .fromMarkdownExtensions!.flat()
        .map(({ transforms: _, ...extension }) => extension);
    })
    .freeze();
}

/** Each round turns signs into text, and may uncover some that they hid; no report needs three. */
const MOST_ROUNDS = 8;

/** So many characters of texts are remembered as trees: those of a report are asked for twice. */
const MOST_REMEMBERED = 100_000;

const readers = {
  narrative: oncePerText((markdown) => readMarkupAs('narrative', markdown), MOST_REMEMBERED),
  cell: oncePerText((markdown) => readMarkupAs('cell', markdown), MOST_REMEMBERED),
} as const satisfies Record<TextKind, unknown>;

/** The tree of a text, after every sign that is no markup has become a character. */
export function readMarkup(markdown: string, kind: TextKind): Markup {
  return readers[kind](markdown);
}

function readMarkupAs(kind: TextKind, markdown: string): Markup {
  const parser = parsers[kind]();
  let source = markdown;
  let tree = parser.parse(source);
  let escapes: readonly number[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const signs = findSigns(tree, source);
    if (signs.length === 0) break;
    escapes = withEscapes(escapes, signs);
    source = escapeAt(source, signs);
    tree = parser.parse(source);
  }
  keepMarks(tree, source);
  return { tree, source, written: (offset) => offset - countBefore(escapes, offset) };
}

/** A text with a backslash before each of the characters at ascending offsets. */
export function escapeAt(text: string, offsets: readonly number[]): string {
  const pieces = offsets.map((offset, i) => text.slice(offsets[i - 1] ?? 0, offset));
  return [...pieces, text.slice(offsets.at(-1) ?? 0)].join('\\');
}

/** Offsets of all backslashes put in so far, in the text that has them all. */
function withEscapes(before: readonly number[], signs: readonly number[]): readonly number[] {
  const moved = before.map((offset) => offset + countUpTo(signs, offset));
  const added = signs.map((offset, i) => offset + i);
  return [...moved, ...added].sort((a, b) => a - b);
}

function countUpTo(ascending: readonly number[], offset: number): number {
  return countBefore(ascending, offset + 1);
}

/** How many of ascending offsets lie before one, by binary search. */
function countBefore(ascending: readonly number[], offset: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offsets of the signs that were taken for markup and are none, ascending. */
function findSigns(tree: Root, source: string): readonly number[] {
  const signs: number[] = [];
  const visit = (node: Nodes, parent: Parents | null) => {
    signs.push(...signsOf(node, parent, source));
    if ('children' in node) for (const child of node.children) visit(child, node);
  };
  visit(tree, null);
  return [...new Set(signs)].sort((a, b) => a - b);
}

function signsOf(node: Nodes, parent: Parents | null, source: string): readonly number[] {
  if (node.type === 'emphasis' || node.type === 'strong')
    return isEmphasis(node, parent, source) ? [] : emphasisSigns(node);
  if (node.type === 'listItem')
    return isItem(node, source) ? [] : [rangeOf(node).start + markOf(node, source).length - 1];
  return node.type === 'heading' ? headingSigns(node, source) : [];
}

/** What no emphasis follows, precedes, begins with or ends with: «2*3*4», «(1+2)*3*4», «(*) … (*)», «__/__/2024». */
const BEFORE = /[\p{L}\p{N}\p{M}\p{Pe}\p{Pf}%‰°*_=]$/u;
const AFTER = /^[\p{L}\p{N}*_=]/u;
const FIRST = /^[\p{Pe}\p{Pf}.,;:!?/=%]/u;
const LAST = /[\p{Ps}\p{Pi}/=]$/u;
/** What stands beside a factor, in the same block: «(1+2) *3* 4». */
const FACTOR_BEFORE = /[\d)\]](?!\s*\n\s*\n)\s*$/;
const FACTOR_AFTER = /^(?!\s*\n\s*\n)\s*[\d([]/;
/** How far around an emphasis one looks: past a blank and a letter of two units. */
const AROUND = 8;

function isEmphasis(node: Emphasis | Strong, parent: Parents | null, source: string): boolean {
  const { start, end } = rangeOf(node);
  const isNested = parent?.type === 'emphasis' || parent?.type === 'strong';
  const [from, to] = isNested ? innerRange(parent) : [0, source.length];
  // An emphasis of an emphasis begins as that does.
  const inner = source.slice(...innerRange(node)).replace(/^[*_\\]+|[*_\\]+$/g, '');
  const before = source.slice(Math.max(from, start - AROUND), start);
  const after = source.slice(end, Math.min(to, end + AROUND));
  const isFactor =
    /^[\d.,]+$/.test(inner) && FACTOR_BEFORE.test(before) && FACTOR_AFTER.test(after);
  return !(
    isFactor ||
    BEFORE.test(before) ||
    AFTER.test(after) ||
    FIRST.test(inner) ||
    LAST.test(inner)
  );
}

function innerRange(node: Emphasis | Strong): readonly [number, number] {
  const { start, end } = rangeOf(node);
  const width = node.type === 'strong' ? 2 : 1;
  return [start + width, end - width];
}

function emphasisSigns(node: Emphasis | Strong): readonly number[] {
  const { start, end } = rangeOf(node);
  return node.type === 'strong' ? [start, start + 1, end - 2, end - 1] : [start, end - 1];
}

/** An item holds something, and its number is not followed by another at once: «15. 12. 2024» is a day. */
function isItem(item: ListItem, source: string): boolean {
  const [first] = item.children;
  if (!first) return false;
  const isBesideMark = first.position!.start.line === item.position!.start.line;
  return !(isBesideMark && first.type === 'list' && first.ordered && isNumber(item, source));
}

function isNumber(item: ListItem, source: string): boolean {
  return markOf(item, source).length > 1;
}

/** A list item's own mark, as it is written: «15.», «3)», «-». */
export function markOf(item: ListItem, source: string): string {
  return /^(?:\d+[.)]|[-+*])/.exec(source.slice(rangeOf(item).start))?.[0] ?? '';
}

/** A dash or two below a line are no rule: they stand for nought, or begin an item that is empty. */
const SHORTEST_RULE = 3;

/** A heading has words and ends in them; where a rule makes it one, that is long enough to be meant. */
function headingSigns(node: Heading, source: string): readonly number[] {
  const { start, end } = rangeOf(node);
  const last = node.children.at(-1);
  if (!last) return [start];
  const words = rangeOf(last).end;
  const closing = source.slice(words, end).search(/[#=-]/);
  if (closing < 0) return [];
  return isRuled(node, source) && source.slice(words + closing, end).length >= SHORTEST_RULE
    ? []
    : [words + closing];
}

/** Whether it is a rule of dashes below it that makes a line a heading. */
export function isRuled(node: Heading, source: string): boolean {
  return !/^#{1,6}(?:\s|$)/.test(source.slice(rangeOf(node).start));
}

/** Puts into the tree what lists lose on their way to HTML: numbers that do not count on, and marks. */
function keepMarks(node: Nodes, source: string): void {
  if (node.type === 'list') keepMarksOf(node, source);
  if ('children' in node) for (const child of node.children) keepMarks(child, source);
}

function keepMarksOf(list: List, source: string): void {
  const marks = list.children.map((item) => markOf(item, source));
  const className = classesOf(marks);
  if (className.length > 0) list.data = { hProperties: { className: [...className] } };
  if (!list.ordered) return;
  const numbers = marks.map((mark) => Number(mark.slice(0, -1)));
  list.children.forEach((item, i) => {
    if (i > 0 && numbers[i] !== numbers[i - 1]! + 1)
      item.data = { hProperties: { value: String(numbers[i]) } };
  });
}

/** How the marks of a list are drawn where they are neither «-» nor «1.». */
export const MARK_CLASSES = ['plus', 'star', 'bracket', 'nought'] as const;

function classesOf(marks: readonly string[]): readonly (typeof MARK_CLASSES)[number][] {
  const [first = ''] = marks;
  if (first === '+') return ['plus'];
  if (first === '*') return ['star'];
  return [
    ...(first.endsWith(')') ? (['bracket'] as const) : []),
    ...(marks.some((mark) => /^0\d/.test(mark)) ? (['nought'] as const) : []),
  ];
}

/** Whether numbers of a list can be drawn as written: with a nought before, they all have two digits. */
export function areDrawn(list: List, source: string): boolean {
  const numbers = list.children.map((item) => markOf(item, source).slice(0, -1));
  return (
    !list.ordered ||
    numbers.every((number) => /^(?:0|[1-9]\d*)$/.test(number)) ||
    numbers.every((number) => /^(?:\d\d|[1-9]\d+)$/.test(number))
  );
}

/** Where a node stands in the source. */
export function rangeOf(node: Node): { readonly start: number; readonly end: number } {
  const { start, end } = node.position!;
  return { start: start.offset!, end: end.offset! };
}
