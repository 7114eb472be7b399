/**
 * What Markdown of ours may not hold: what would vanish from the page, or change there, without a word
 * (HTML, images, foreign links, cells beyond the columns, notes that nothing calls), and texts nested so
 * deep or marked so often that reading them takes for ever.
 */
import type { Heading, Link, List, Nodes, Root, Table, Text } from 'mdast';

import type { Finding } from '../diagnostics/diagnostic.ts';
import { oncePerText } from '../domain/once.ts';
import {
  areDrawn,
  escapeAt,
  isRuled,
  markOf,
  rangeOf,
  readMarkup,
  type TextKind,
} from './markdown.ts';
import { findLost } from './markup-lost.ts';
import { markedOf, stretchesOf } from './plain-blocks.ts';
import { codeOf, HIDDEN, isHidden } from './source-file.ts';

/** A finding with the very characters at fault, by which it is found in the file. */
export interface MarkupFault extends Finding {
  readonly words: string;
}

/** A finding, and where what it is about stands in the source of the tree. */
interface Found {
  readonly fault: Finding;
  readonly start: number;
  readonly end: number;
}

/** Everything that a text may not hold, in order. */
export function findMarkupFaults(markdown: string, kind: TextKind): readonly MarkupFault[] {
  // A narrative is never the same twice; most cells are, from month to month.
  return kind === 'cell' ? faultsOfCell(markdown) : faultsIn(markdown, kind);
}

const faultsOfCell = oncePerText((text) => faultsIn(text, 'cell'));

function faultsIn(text: string, kind: TextKind): readonly MarkupFault[] {
  const knot = findKnot(text);
  if (knot !== null) return [{ code: 'text-too-complex', facts: {}, words: knot }];
  // The very text that will be drawn, so that it is parsed once.
  const markdown = markedOf(stretchesOf(kind === 'cell' ? text.trimEnd() : text));
  if (markdown === '') return [];
  const { tree, source, written } = readMarkup(markdown, kind);
  const found: Found[] = [];
  visit(tree, source, found);
  found.push(...deadNotes(tree, source), ...lost(tree, source, found));
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ fault, start, end }) => ({
      ...fault,
      words: firstLine(markdown.slice(written(start), written(end))),
    }));
}

/** Far beyond any report, and well before remark's recursion or backtracking is felt. */
const LONGEST = 200_000;
const DEEPEST_LINE = 10;
const FARTHEST_INDENT = 80;
/** An item of a list that stands further in is the ninth of nine levels. */
const FARTHEST_ITEM = 16;
const MOST_MARKS = 600;

/** The first line of what is too long, too deep or too often marked; null when nothing is. */
function findKnot(markdown: string): string | null {
  if (markdown.length > LONGEST) return firstLine(markdown);
  for (const line of markdown.split('\n')) {
    if (/^\p{L}/u.test(line)) continue;
    const lead = /^[\s>*+\-\d.)]*/.exec(line)![0];
    const depth = lead.match(/>|[-*+](?=\s)|\d[.)](?=\s)/g)?.length ?? 0;
    const indent = line.length - line.trimStart().length;
    const farthest = depth > 0 ? FARTHEST_ITEM : FARTHEST_INDENT;
    if (depth > DEEPEST_LINE || indent > farthest) return line.trim();
  }
  const countMarks = (text: string) => text.match(/[*_~[\]`<&]/g)?.length ?? 0;
  if (markdown.length <= MOST_MARKS || countMarks(markdown) <= MOST_MARKS) return null;
  const knotted = markdown.split(/\n\s*\n/).find((paragraph) => countMarks(paragraph) > MOST_MARKS);
  return knotted === undefined ? null : firstLine(knotted);
}

/** Below what is dropped, nothing is told. */
function visit(node: Nodes, source: string, found: Found[]): void {
  const faults = faultsOf(node, source);
  found.push(...faults);
  if (faults.some(({ start, end }) => start === rangeOf(node).start && end === rangeOf(node).end))
    return;
  if ('children' in node) for (const child of node.children) visit(child, source, found);
}

/** What of a node would not be shown, or not as it is written. */
function faultsOf(node: Nodes, source: string): readonly Found[] {
  switch (node.type) {
    case 'html':
      return [dropped('html', rangeOf(node), source, escapeAt(lineOf(node, source), [0]))];
    case 'image':
    case 'imageReference':
      return [dropped('image', rangeOf(node), source)];
    case 'link':
      return linkFaults(node, source);
    case 'list':
      return unlikeNumbers(node, source);
    case 'table':
      return beyondColumns(node);
    case 'heading':
      return isRuled(node, source) ? [byRule(node, source)] : [];
    case 'text':
      return hiddenReferences(node, source);
    default:
      return [];
  }
}

type DroppedKind = 'html' | 'image' | 'link' | 'title' | 'number' | 'cells' | 'note' | 'sign';

function dropped(
  kind: DroppedKind,
  range: { readonly start: number; readonly end: number },
  source: string,
  instead = '',
): Found {
  const text = firstLine(source.slice(range.start, range.end)).slice(0, 60);
  return { ...range, fault: { code: 'markup-dropped', facts: { kind, text, instead } } };
}

/** A title is shown to who points at a link, and to nobody on a phone or on paper; so is a link without words. */
function linkFaults(link: Link, source: string): readonly Found[] {
  if (!/^(https?:\/\/|mailto:|#)/i.test(link.url)) return [dropped('link', rangeOf(link), source)];
  const [first, last] = [link.children[0], link.children.at(-1)];
  if (first && last && !link.title) return [];
  const words = first && last ? source.slice(rangeOf(first).start, rangeOf(last).end) : '…';
  return [dropped('title', rangeOf(link), source, `[${words}](${link.url})`)];
}

/** Numbers such as «001.», and «1.» beside «02.», which no list draws. */
function unlikeNumbers(list: List, source: string): readonly Found[] {
  if (areDrawn(list, source)) return [];
  return list.children.flatMap((item) => {
    const mark = markOf(item, source);
    const { start } = rangeOf(item);
    const range = { start, end: start + mark.length };
    return /^0\d/.test(mark)
      ? [dropped('number', range, source, escapeAt(mark, [mark.length - 1]))]
      : [];
  });
}

function beyondColumns(table: Table): readonly Found[] {
  const columns = table.children[0]!.children.length;
  return table.children
    .filter(({ children }) => children.length > columns)
    .map((row) => {
      const text = String(row.children.length);
      const facts = { kind: 'cells', text, instead: String(columns) } as const;
      return { ...rangeOf(row), fault: { code: 'markup-dropped', facts } };
    });
}

function byRule(node: Heading, source: string): Found {
  const { start, end } = rangeOf(node);
  const text = firstLine(source.slice(start, end)).slice(0, 60);
  return { start, end, fault: { code: 'heading-by-rule', facts: { text } } };
}

/** `&#8203;` becomes a character that nobody sees, of which decoding the file could not know. */
function hiddenReferences(node: Text, source: string): readonly Found[] {
  const { start, end } = rangeOf(node);
  const typed = source.slice(start, end);
  if (!isHidden(node.value) || isHidden(typed)) return [];
  const hidden = node.value.match(HIDDEN)![0];
  const code = hidden.codePointAt(0)!;
  const number = new RegExp(`&#(?:0*${code}|x0*${code.toString(16)});`, 'i').exec(typed);
  const facts = { character: codeOf(hidden), again: false, also: [] };
  const fault = { code: 'control-character', facts } as const;
  if (!number) return [{ start, end, fault }];
  const from = start + number.index;
  return [{ start: from, end: from + number[0].length, fault }];
}

/** Notes at the foot that nothing calls, or that another has replaced: neither is shown. */
function deadNotes(tree: Root, source: string): readonly Found[] {
  const called = new Set<string>();
  const found: Found[] = [];
  const walk = (node: Nodes, look: (node: Nodes) => void) => {
    look(node);
    if ('children' in node) for (const child of node.children) walk(child, look);
  };
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') called.add(node.identifier);
  });
  walk(tree, (node) => {
    if (node.type !== 'footnoteDefinition' || called.delete(node.identifier)) return;
    found.push(dropped('note', rangeOf(node), source));
  });
  return found;
}

/** Whatever else would vanish, once for each line. */
function lost(tree: Root, source: string, found: readonly Found[]): readonly Found[] {
  const told = found.filter(({ fault }) => fault.code === 'markup-dropped');
  return findLost(tree, source, told).map((range) =>
    dropped('sign', range, source, escapeAt(source.slice(range.start, range.end), [0])),
  );
}

function lineOf(node: Nodes, source: string): string {
  const { start, end } = rangeOf(node);
  return firstLine(source.slice(start, end));
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]!;
}
