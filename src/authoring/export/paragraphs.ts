/** Safe HTML, as the compiler makes it of Markdown → paragraphs as a person types them: marks of lists are text. */
import type { Element, Nodes } from 'hast';

import { nodesOf } from '../html.ts';

/** Words of one kind; a line break is a run of its own. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** Shown in capitals, whatever its letters are. */
  readonly isCapital?: boolean;
  /** Where it leads. */
  readonly href?: string;
  /** The footnote that it calls, from 1; its text is for what knows no footnotes. */
  readonly note?: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** How many lists it stands in: how far it is set in. */
  readonly level: number;
  /** `-`, `+`, `a)`, `01.`; null of what is no item. */
  readonly mark: string | null;
  readonly runs: readonly Run[];
}

export interface Heading {
  readonly kind: 'heading';
  /** From 1. */
  readonly depth: number;
  readonly text: string;
}

/** A table within a text, its first row the head. */
export interface TextTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
}

/** A note at the foot of the page on which it is called. */
export interface Footnote {
  readonly kind: 'footnote';
  /** From 1. */
  readonly number: number;
  readonly runs: readonly Run[];
}

export type TextPart = Paragraph | Heading | TextTable | Footnote;

export const BREAK = '\n';

/** A paragraph of plain words. */
export function words(text: string, look: Omit<Run, 'text'> = {}): Paragraph {
  return { kind: 'paragraph', level: 0, mark: null, runs: [{ text, ...look }] };
}

/** @param top the depth of HTML at which headings begin */
export function partsOf(html: string, top: number): readonly TextPart[] {
  const parts: TextPart[] = [];
  gather(nodesOf(html), { level: 0, mark: null, top }, parts);
  return parts;
}

/** The paragraphs of a text that stands in a cell. */
export function paragraphsOf(html: string): readonly Paragraph[] {
  return partsOf(html, 1).flatMap((part) => {
    if (part.kind === 'paragraph') return [part];
    if (part.kind === 'heading') return [words(part.text, { isBold: true })];
    if (part.kind === 'footnote') return [footnoteLine(part)];
    return part.rows.map((row) => words(row.join(' | ')));
  });
}

/** A footnote where there is no foot of a page. */
export function footnoteLine({ number, runs }: Footnote): Paragraph {
  return { kind: 'paragraph', level: 0, mark: `[${number}]`, runs };
}

/** The text of a paragraph, with its mark. */
export function textOf({ mark, runs }: Paragraph): string {
  const text = runs.map((run) => run.text).join('');
  return mark === null ? text : `${mark} ${text}`;
}

interface Within {
  readonly level: number;
  /** The mark that the next paragraph bears. */
  readonly mark: string | null;
  readonly top: number;
}

function gather(nodes: readonly Nodes[], within: Within, parts: TextPart[]): void {
  let { mark } = within;
  let loose: Run[] = [];
  const flush = () => {
    const runs = trimmed(loose);
    loose = [];
    if (runs.length === 0) return;
    parts.push({ kind: 'paragraph', level: within.level, mark, runs });
    mark = null;
  };
  for (const node of nodes) {
    if (node.type !== 'element' || !BLOCKS.has(node.tagName)) {
      loose.push(...runsOf(node, {}));
      continue;
    }
    flush();
    if (node.properties['dataFootnotes'] !== undefined) {
      parts.push(...footnotesOf(node));
      continue;
    }
    const [, depth] = /^h([1-6])$/.exec(node.tagName) ?? [];
    if (depth !== undefined) {
      const text = trimmed(runsOf(node, {}))
        .map((run) => run.text)
        .join('');
      parts.push({ kind: 'heading', depth: Math.max(1, Number(depth) - within.top + 1), text });
    } else if (node.tagName === 'ul' || node.tagName === 'ol') {
      gatherList(node, within, parts);
    } else if (node.tagName === 'table') {
      parts.push({ kind: 'table', rows: rowsOf(node) });
    } else {
      const before = parts.length;
      gather(node.children, { ...within, mark }, parts);
      if (parts.length > before) mark = null;
    }
  }
  flush();
}

const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'div', 'section', 'blockquote', 'pre', 'ul', 'ol', 'table'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** The notes of a text, each in one paragraph. */
function footnotesOf(section: Element): readonly Footnote[] {
  const list = section.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  const items = list?.type === 'element' ? list.children : [];
  return items
    .filter((item) => item.type === 'element')
    .map((item, nth) => {
      const said: TextPart[] = [];
      gather(item.children, { level: 0, mark: null, top: 1 }, said);
      const lines = said.flatMap((part) => (part.kind === 'paragraph' ? [part.runs] : []));
      const runs = lines.flatMap((line, at) => (at === 0 ? line : [{ text: ' ' }, ...line]));
      return { kind: 'footnote', number: nth + 1, runs };
    });
}

function gatherList(list: Element, within: Within, parts: TextPart[]): void {
  const classes = list.properties['className'];
  const isMarked = (name: string) => Array.isArray(classes) && classes.includes(name);
  let number = Number(list.properties['start'] ?? 1);
  for (const item of list.children) {
    if (item.type !== 'element' || item.tagName !== 'li') continue;
    number = Number(item.properties['value'] ?? number);
    const digits = isMarked('nought') ? String(number).padStart(2, '0') : String(number);
    const mark =
      list.tagName === 'ol'
        ? `${digits}${isMarked('bracket') ? ')' : '.'}`
        : isMarked('plus')
          ? '+'
          : isMarked('star')
            ? '*'
            : '-';
    gather(item.children, { ...within, level: within.level + 1, mark }, parts);
    number++;
  }
}

function runsOf(node: Nodes, look: Omit<Run, 'text'>): readonly Run[] {
  if (node.type === 'text') return [{ text: node.value.replace(/\s+/g, ' '), ...look }];
  if (node.type !== 'element') return [];
  if (node.tagName === 'br') return [{ text: BREAK, ...look }];
  // The way back from a footnote is for screens.
  if (node.properties['dataFootnoteBackref'] !== undefined) return [];
  if (node.tagName === 'sup') {
    const note = Number(plainText(node));
    return [{ text: `[${plainText(node)}]`, ...look, ...(note > 0 ? { note } : {}) }];
  }
  const own = { ...look, ...lookOf(node) };
  return node.children.flatMap((child) => runsOf(child, own));
}

/** What an element adds to the words within it. */
function lookOf({ tagName, properties }: Element): Omit<Run, 'text'> {
  if (tagName === 'strong') return { isBold: true };
  if (tagName === 'em') return { isItalic: true };
  const { href } = properties;
  return tagName === 'a' && typeof href === 'string' ? { href } : {};
}

function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** Without blanks at the ends and around line breaks. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const isEdge = (at: number) => runs[at] === undefined || runs[at].text === BREAK;
  return runs
    .map((run, at) => {
      if (run.text === BREAK) return run;
      const start = isEdge(at - 1) ? run.text.trimStart() : run.text;
      return { ...run, text: isEdge(at + 1) ? start.trimEnd() : start };
    })
    .filter(({ text }) => text !== '');
}

function rowsOf(node: Element): readonly (readonly string[])[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'tr') return rowsOf(child);
    const cells = child.children.filter((cell) => cell.type === 'element');
    return [
      cells.map((cell) =>
        trimmed(runsOf(cell, {}))
          .map(({ text }) => text)
          .join(''),
      ),
    ];
  });
}
