/** Where the parts of a YAML text stand on its lines, so that some can be changed and the others left alone. */
import type { MapNode, Node, Range, ScalarNode } from '../../compiler/parse.ts';

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where a line ends, before what ends it. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** Where the next line begins. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Where the line ends behind which a text goes on at an offset. */
function beforeBreak(text: string, offset: number): number {
  return offset - /(?:\r?\n)?$/.exec(text.slice(Math.max(0, offset - 2), offset))![0].length;
}

export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** What ends the lines of a text. */
export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Whether a map or list is written between brackets. */
export function isFlow(text: string, node: Node): boolean {
  return node.kind !== 'scalar' && (text[node.start] === '{' || text[node.start] === '[');
}

/** Where a node ends, the bracket that closes it included. */
export function endOf(text: string, node: Node): number {
  if (!isFlow(text, node)) return node.end;
  const within = node.kind === 'map' ? [...node.entries.values()].map((one) => one.node) : [];
  const items = node.kind === 'list' ? node.items : within;
  const close = text[node.start] === '{' ? '}' : ']';
  let at = Math.max(node.start + 1, ...items.map((item) => endOf(text, item)));
  while (at < text.length && text[at] !== close) at = text[at] === '#' ? lineEnd(text, at) : at + 1;
  return at + 1;
}

export type Entry = Readonly<{ key: Range; node: Node }>;

/** Where the place of a key's value begins: behind the colon. */
export function valueStart(text: string, { key }: Entry): number {
  return text.indexOf(':', key.end) + 1;
}

/** Whether a scalar's text stands on the lines below its key. */
export function isBlock(node: Node): node is ScalarNode {
  return node.kind === 'scalar' && node.style === 'block';
}

/** The lines of a block text, below the line of its key, without blank lines behind it. */
export function blockBody(text: string, header: number, column: number): Range {
  const start = nextLine(text, header);
  let end = start;
  for (let at = start; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    if (line.trim() === '') continue;
    if (line.search(/\S/) <= column) break;
    end = nextLine(text, at);
  }
  return { start, end };
}

/** The column of a map's keys. */
export function keyColumn(text: string, map: MapNode): number {
  const [first] = map.entries.values();
  return columnOf(text, first?.key.start ?? map.start);
}

/** Where an entry's last line ends, its comment included; before what ends the line. */
export function entryEnd(text: string, entry: Entry): number {
  const { key, node } = entry;
  if (isBlock(node)) {
    const body = blockBody(text, valueStart(text, entry), columnOf(text, key.start));
    return body.end > body.start ? beforeBreak(text, body.end) : lineEnd(text, key.end);
  }
  return Math.max(lineEnd(text, key.end), nodeEnd(text, node));
}

/** Where the last line of a node ends. */
function nodeEnd(text: string, node: Node): number {
  if (node.kind === 'scalar' || isFlow(text, node)) return lineEnd(text, endOf(text, node));
  if (node.kind === 'map')
    return Math.max(...[...node.entries.values()].map((entry) => entryEnd(text, entry)));
  return Math.max(lineEnd(text, node.start), ...node.items.map((item) => itemEnd(text, item)));
}

/** Where the line begins on which the dash of a list's item stands. */
export function itemStart(text: string, item: Node): number {
  const from = lineStart(text, item.start);
  return isBlock(item) ? lineStart(text, from - 1) : from;
}

/** Where the last line of a list's item ends. */
export function itemEnd(text: string, item: Node): number {
  if (!isBlock(item)) return nodeEnd(text, item);
  const header = lineStart(text, item.start) - 1;
  const { end } = blockBody(text, lineStart(text, header), dashColumn(text, header));
  return beforeBreak(text, end);
}

/** The column of the dash on an offset's line. */
export function dashColumn(text: string, offset: number): number {
  const line = text.slice(lineStart(text, offset), lineEnd(text, offset));
  return /^\s*(?=-(?:\s|$))/.exec(line)?.[0].length ?? Math.max(0, line.search(/\S/) - 2);
}
