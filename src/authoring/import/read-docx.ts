/** Word documents → texts and tables, through mammoth's HTML. Pictures are counted, not read. */
import type { Element, ElementContent, Nodes } from 'hast';
import mammoth from 'mammoth';

import { nodesOf } from '../html.ts';
import { FAULTS, Refusal } from './fault.ts';
import {
  cellOf,
  cleaned,
  EMPTY,
  textBlock,
  textsOf,
  type Block,
  type Cell,
  type ReadDocument,
  type Row,
} from './grid.ts';
import { NOTES } from './notes.ts';
import { readLine, setIn } from './word-paragraphs.ts';

const MOST_CELLS = 200_000;

/** @throws {Refusal} where it is damaged or too large */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  let html: string;
  let pictures = 0;
  try {
    const convertImage = mammoth.images.imgElement(() => {
      pictures++;
      return Promise.resolve({ src: '' });
    });
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    html = (await mammoth.convertToHtml({ buffer }, { convertImage })).value;
  } catch {
    throw new Refusal(FAULTS.damaged);
  }
  const blocks: Block[] = [];
  gather(nodesOf(html), blocks);
  return { blocks, unread: pictures > 0 ? [NOTES.pictures(pictures)] : [] };
}

function gather(nodes: readonly Nodes[], blocks: Block[]): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const { tagName } = node;
    if (tagName === 'table') {
      const nth = blocks.filter(({ kind }) => kind === 'table').length + 1;
      blocks.push({ kind: 'table', name: `bảng ${nth}`, rows: gridOf(node) });
      continue;
    }
    if (tagName === 'ol' && isNote(node.children[0])) {
      // In the order in which the text calls them, which gives them their numbers: their names are the program's.
      for (const [nth, item] of node.children.filter(isNote).entries()) {
        const [text = '', markdown = ''] = [UNMARKED, MARKED].map((look) => {
          const lines = linesOf(item.children, look)
            .split('\n')
            .map((line) => line.trim());
          const note = cleaned(lines.filter((line) => line !== '').join(' '));
          return `[^${nth + 1}]: ${note}`;
        });
        blocks.push({ ...textBlock(text), markdown });
      }
      continue;
    }
    const [text = '', markdown = ''] = [UNMARKED, MARKED].map((look) => {
      const lines = linesOf([node], look).trim().split('\n').map(readLine);
      return cleaned(lines.map((line) => line.text).join('\n'));
    });
    const { isCentred, left } = readLine(linesOf([node], UNMARKED).trim().split('\n')[0]!);
    const depth = depthOf(node, text, markdown);
    if (text !== '') blocks.push({ kind: 'text', depth, text, markdown, isCentred, left });
  }
}

/** Whether it is a note at the foot of a page, or at the end of the document. */
function isNote(node: Nodes | undefined): node is Element {
  return node?.type === 'element' && /^(?:foot|end)note-/.test(attributeOf(node, 'id'));
}

function attributeOf({ properties }: Element, name: 'id' | 'href'): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}

/** Of a heading by its style or, as offices write them, by being bold and numbered. */
function depthOf(node: Element, text: string, markdown: string): number | null {
  const [, level] = /^h([1-6])$/.exec(node.tagName) ?? [];
  if (level !== undefined) return Number(level);
  // A number that Word counts stands before what is bold.
  const isBold =
    /^(?:[\dIVX]+(?:\.\d+)*[.)]?\s+)?\*\*[^*]+\*\*$/.test(markdown) &&
    text.length <= LONGEST_HEADING;
  if (isBold && /^[IVX]+[.\s]/.test(text)) return 1;
  if (isBold && /^\d+(?:\.\d+)*[.)\s]/.test(text))
    return 1 + (/^[\d.]+/.exec(text)?.[0].match(/\d+/g)?.length ?? 1);
  return null;
}

const LONGEST_HEADING = 200;

/** How text looks that is bold, slanted or a link: in the narrative it is marked; in cells it says nothing. */
interface Look {
  readonly isMarked: boolean;
}
const MARKED: Look = { isMarked: true };
const UNMARKED: Look = { isMarked: false };

const MARKS: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*' };

/** What stands below some nodes, a paragraph a line. */
function linesOf(nodes: readonly Nodes[], look: Look): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += look.isMarked ? literal(node.value) : oneLined(node.value);
    if (node.type !== 'element') continue;
    const { tagName, children } = node;
    const href = attributeOf(node, 'href');
    if (/^#(?:foot|end)note-ref-/.test(href)) continue;
    const mark = MARKS[tagName];
    if (/^#(?:foot|end)note-/.test(href))
      text += linesOf(children, UNMARKED).replace(/^\[(\d+)\]$/, '[^$1]');
    else if (tagName === 'br') text += '\n';
    else if (mark !== undefined && look.isMarked) text += marked(children, mark);
    else if (/^https?:/.test(href)) text += linked(children, href, look);
    else if (BLOCKS.has(tagName)) text += `\n${linesOf(children, look)}\n`;
    else if (tagName === 'table') text += `\n${rowsAsLines(node)}\n`;
    else text += linesOf(children, look);
  }
  return text.replace(/\n{2,}/g, '\n');
}

function oneLined(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** Text whose signs would be marks, and are signs. */
function literal(text: string): string {
  return oneLined(text).replace(/\*(?=[^\s*][^*]*\*)|(?<=\*[^*]*[^\s*])\*/g, '\\*');
}

/** Words between marks, where these would be read as such. */
function marked(nodes: readonly Nodes[], mark: string): string {
  const inner = linesOf(nodes, MARKED);
  const words = inner.trim();
  const isOne = words !== '' && !/\n/.test(words) && !linesOf(nodes, UNMARKED).includes('*');
  return isOne ? inner.replace(words, () => mark + words + mark) : inner;
}

/** Words that lead somewhere; an address that is written out leads there by itself. */
function linked(nodes: readonly Nodes[], href: string, look: Look): string {
  const words = linesOf(nodes, look);
  const said = words.trim().replace(/\/$/, '');
  if (said === '' || said.includes('\n') || said === href.replace(/\/$/, '')) return words;
  return look.isMarked
    ? words.replace(words.trim(), () => `[${words.trim()}](${href})`)
    : `${words} (${href})`;
}

const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A table within a cell: its rows as lines. */
function rowsAsLines(table: Element): string {
  return gridOf(table)
    .map((row) => textsOf(row).join(' | '))
    .join('\n');
}

/** A table with every merged cell spread out over the places that it takes. */
function gridOf(table: Element): readonly Row[] {
  const grid: Cell[][] = [];
  let count = 0;
  rowElements(table).forEach((row, nth) => {
    const cells = (grid[nth] ??= []);
    let column = 0;
    for (const element of row.children) {
      if (element.type !== 'element' || !/^t[dh]$/.test(element.tagName)) continue;
      while (cells[column]) column++;
      const lines = linesOf(element.children, UNMARKED).split('\n').map(readLine);
      const cell = cellOf(setIn(lines.filter(({ text }) => text !== '')).join('\n'));
      const [width, height] = [spanOf(element, 'colSpan'), spanOf(element, 'rowSpan')];
      count += width * height;
      if (count > MOST_CELLS) throw new Refusal(FAULTS.tooManyCells);
      for (let down = 0; down < height; down++)
        for (let across = 0; across < width; across++)
          (grid[nth + down] ??= [])[column + across] =
            down + across === 0 ? cell : { ...cell, isSpread: true };
      column += width;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY))
    .filter((row) => textsOf(row).length > 0);
}

function rowElements({ children }: Element): readonly Element[] {
  return children.flatMap((child: ElementContent): readonly Element[] => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowElements(child) : [];
  });
}

/** As wide or high as any table is, whatever it says. */
const WIDEST = 500;

function spanOf({ properties }: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(properties[name] ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, WIDEST) : 1;
}
