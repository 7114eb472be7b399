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
        const lines = linesOf(item.children, UNMARKED)
          .split('\n')
          .map((line) => line.trim());
        const note = cleaned(lines.filter((line) => line !== '').join(' '));
        blocks.push(textBlock(`[^${nth + 1}]: ${note}`));
      }
      continue;
    }
    const lines = linesOf([node], MARKED).trim().split('\n').map(readLine);
    const text = cleaned(lines.map((line) => line.text).join('\n'));
    const { isCentred, left } = lines[0]!;
    if (text !== '') blocks.push({ kind: 'text', isCentred, left, ...headed(node, text) });
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

/** A heading by its style or, as offices write them, by being bold and numbered. */
function headed(node: Element, text: string): { readonly depth: number | null; text: string } {
  const [, level] = /^h([1-6])$/.exec(node.tagName) ?? [];
  const plain = text.replaceAll('**', '');
  if (level !== undefined) return { depth: Number(level), text: plain };
  // A number that Word counts stands before what is bold.
  const isBold =
    /^(?:[\dIVX]+(?:\.\d+)*[.)]?\s+)?\*\*[^*]+\*\*$/.test(text) && plain.length <= LONGEST_HEADING;
  if (isBold && /^[IVX]+[.\s]/.test(plain)) return { depth: 1, text: plain };
  if (isBold && /^\d+(?:\.\d+)*[.)\s]/.test(plain))
    return { depth: 1 + (/^[\d.]+/.exec(plain)?.[0].match(/\d+/g)?.length ?? 1), text: plain };
  return { depth: null, text };
}

const LONGEST_HEADING = 200;

/** How bold text is written: in the narrative it is; in cells it says nothing. */
const MARKED = '**';
const UNMARKED = '';

/** What stands below some nodes, a paragraph a line. */
function linesOf(nodes: readonly Nodes[], bold: string): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value.replaceAll('\n', ' ');
    if (node.type !== 'element') continue;
    const { tagName, children } = node;
    const href = attributeOf(node, 'href');
    if (/^#(?:foot|end)note-ref-/.test(href)) continue;
    if (/^#(?:foot|end)note-/.test(href))
      text += linesOf(children, UNMARKED).replace(/^\[(\d+)\]$/, '[^$1]');
    else if (tagName === 'br') text += '\n';
    else if (tagName === 'strong' || tagName === 'b') {
      const inner = linesOf(children, UNMARKED);
      const words = inner.trim();
      const isOne = words !== '' && !words.includes('\n') && !words.includes('*');
      text += isOne ? inner.replace(words, () => bold + words + bold) : inner;
    } else if (BLOCKS.has(tagName)) text += `\n${linesOf(children, bold)}\n`;
    else if (tagName === 'table') text += `\n${rowsAsLines(node)}\n`;
    else text += linesOf(children, bold);
  }
  return text.replace(/\n{2,}/g, '\n');
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
