/**
 * Writing into a YAML text at a path: a value set, an entry or row taken out, a row put in. Whatever does not
 * stand there keeps every character, since nothing of it is written anew.
 */
import { nodeAt } from '../../compiler/nodes.ts';
import type { ListNode, MapNode, Node } from '../../compiler/parse.ts';
import type { Path } from '../../compiler/path.ts';
import { commentsIn } from '../yaml-text.ts';
import {
  blockBody,
  columnOf,
  dashColumn,
  endOf,
  entryEnd,
  isBlock,
  isFlow,
  itemEnd,
  itemStart,
  keyColumn,
  lineEnd,
  lineStart,
  newlineOf,
  nextLine,
  valueStart,
  type Entry,
} from './layout.ts';
import type { ReadText } from './read-draft.ts';
import {
  spellBlock,
  spellItem,
  spellLine,
  spellWords,
  type NewRow,
  type Surroundings,
  type Value,
} from './spelling.ts';

/** Keys in the order in which the contract has them, by what holds them. */
export type OrderOf = (holder: Path) => readonly string[];

/** The text with a value at a path; what holds it is made where it is not there. */
export function setValue(
  { text, root }: ReadText,
  path: Path,
  value: Value,
  orderOf: OrderOf,
): string {
  const entry = entryAt(root, path);
  if (entry) return withValue(text, entry, value, isInFlow(text, root, path));
  let length = path.length - 1;
  while (length > 0 && nodeAt(root, path.slice(0, length)) === null) length--;
  const holder = nodeAt(root, path.slice(0, length));
  const keys = path.slice(length).map(String);
  if (holder?.kind === 'map')
    return withKey(text, holder, keys, value, orderOf(path.slice(0, length)));
  // `online:` alone waits for what it holds.
  const waiting = entryAt(root, path.slice(0, length));
  if (!waiting || waiting.node.value !== null) return text;
  const column = columnOf(text, waiting.key.start);
  const lines = entryLines(keys, value, column + 2, newlineOf(text));
  const end = lineEnd(text, waiting.key.end);
  return splice(text, end, end, newlineOf(text) + lines);
}

/**
 * The text without the entry at a path, nor what holds nothing else. A comment behind its value goes with it, or
 * is left on a line of its own.
 */
export function removeEntry(
  { text, root }: ReadText,
  path: Path,
  comment: 'goes' | 'stays',
): string {
  const holder = nodeAt(root, path.slice(0, -1));
  const entry = entryAt(root, path);
  if (!entry || holder?.kind !== 'map') return text;
  const isAlone = holder.entries.size === 1;
  if (isAlone && path.length > 1 && typeof path.at(-2) === 'string')
    return removeEntry({ text, root }, path.slice(0, -1), comment);
  if (isFlow(text, holder)) return withoutFlowEntry(text, holder, entry);
  const end = entryEnd(text, entry);
  const from = lineStart(text, entry.key.start);
  const left = comment === 'stays' ? commentsIn(text.slice(entry.key.start, end)) : [];
  if (text.slice(from, entry.key.start).trim() === '') {
    const lead = text.slice(from, entry.key.start);
    const lines = left.map((one) => lead + one + newlineOf(text)).join('');
    return splice(text, from, nextLine(text, end), lines);
  }
  // The first key stands behind the dash of its row: the next one takes its place.
  if (isAlone) return splice(text, entry.key.start, end, ['{}', ...left].join(' '));
  const next = nextKeyStart(holder, entry);
  const isFollowedAtOnce = text.slice(end, next).trim() === '' && left.length === 0;
  return splice(text, entry.key.start, isFollowedAtOnce ? next : end, left.join(' '));
}

function nextKeyStart(holder: MapNode, { key }: Entry): number {
  return Math.min(
    ...[...holder.entries.values()].map((one) => one.key.start).filter((at) => at > key.start),
  );
}

function withoutFlowEntry(text: string, holder: MapNode, { key, node }: Entry): string {
  const entries = [...holder.entries.values()];
  const nth = entries.findIndex((one) => one.key.start === key.start);
  const [before, after] = [entries[nth - 1], entries[nth + 1]];
  if (after) return splice(text, key.start, after.key.start, '');
  const from = before ? Math.max(endOf(text, before.node), before.key.end) : key.start;
  return splice(text, from, Math.max(endOf(text, node), key.end), '');
}

/** The text with a row behind another, the first of its list where there is none to be behind. */
export function addRow(
  read: ReadText,
  list: Path,
  after: number | null,
  row: NewRow,
  orderOf: OrderOf,
): string {
  const { text, root } = read;
  const newline = newlineOf(text);
  const entry = entryAt(root, list);
  const node = entry?.node;
  if (node?.kind === 'list' && node.items.length > 0 && !isFlow(text, node)) {
    const first = node.items[0]!;
    const dash = dashColumn(text, first.start);
    const lines = rowLines(row, dash, columnOf(text, first.start) - dash, newline);
    if (after === null) {
      const at = lineStart(text, first.start);
      return splice(text, at, at, lines + newline);
    }
    const at = itemEnd(text, node.items[Math.min(after, node.items.length - 1)]!);
    return splice(text, at, at, newline + lines);
  }
  if (!entry) return setValue(read, list, { as: 'rows', row }, orderOf);
  // `rows: []`, or `rows:` alone.
  const lines = rowLines(row, columnOf(text, entry.key.start) + 2, 2, newline);
  const isEmptyList = node!.kind === 'list' && node!.items.length === 0;
  if (!isEmptyList && node!.value !== null) return text;
  const from = valueStart(text, entry);
  const bare = isEmptyList ? splice(text, from, endOf(text, node!), '') : text;
  const at = lineEnd(bare, from);
  return splice(bare, at, at, newline + lines);
}

/** The text without a row of a list; a list within a row goes with its last. */
export function removeRow(read: ReadText, row: Path): string {
  const { text, root } = read;
  const list = row.slice(0, -1);
  const entry = entryAt(root, list);
  if (entry?.node.kind !== 'list' || isFlow(text, entry.node)) return text;
  const item = entry.node.items[Number(row.at(-1))];
  if (!item) return text;
  if (entry.node.items.length === 1 && list.length > 1) return removeEntry(read, list, 'goes');
  const from = lineStart(text, item.start);
  const without = splice(text, from, nextLine(text, itemEnd(text, item)), '');
  if (entry.node.items.length > 1) return without;
  const at = valueStart(text, entry);
  return splice(without, at, at, ' []');
}

function rowLines(row: NewRow, dash: number, gap: number, newline: string): string {
  const lead = ' '.repeat(dash);
  return row
    .map(([key, text], nth) => {
      const start = nth === 0 ? `${lead}-${' '.repeat(gap - 1)}` : lead + ' '.repeat(gap);
      return `${start}${key}:${text === '' ? '' : ` ${text}`}`;
    })
    .join(newline);
}

function entryAt(root: Node, path: Path): Entry | null {
  const holder = nodeAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (holder?.kind !== 'map' || key === undefined) return null;
  return holder.entries.get(String(key)) ?? null;
}

function isInFlow(text: string, root: Node, path: Path): boolean {
  return path.some((_, length) => isFlow(text, nodeAt(root, path.slice(0, length)) ?? root));
}

/** Another value behind a key that is there. */
function withValue(text: string, entry: Entry, value: Value, isInBrackets: boolean): string {
  const { key, node } = entry;
  // What holds fields of its own is no cell.
  if (node.kind === 'map') return text;
  if (value.as === 'list' && node.kind === 'list') return withItems(text, node, value.items);
  const column = columnOf(text, key.start);
  const bare = withoutValue(text, entry);
  const at = valueStart(text, entry);
  const rest = bare.slice(at, lineEnd(bare, at));
  const around = { isFlow: isInBrackets, isBeforeComment: /^\s*#/.test(rest) };
  const [onLine, below] = spelled(value, isInBrackets ? null : column, around, newlineOf(text));
  const end = lineEnd(bare, at);
  const head = onLine === '' ? '' : ` ${onLine}`;
  const tail = below === '' ? '' : newlineOf(text) + below;
  return bare.slice(0, at) + head + rest + tail + bare.slice(end);
}

/** A key with nothing behind it but its comment. */
function withoutValue(text: string, entry: Entry): string {
  const { key, node } = entry;
  const from = valueStart(text, entry);
  if (node.kind === 'list' && !isFlow(text, node))
    return splice(text, lineEnd(text, from), entryEnd(text, entry), '');
  // A text may begin on the line below; what stands behind the key is then its comment.
  const start = node.start > lineEnd(text, from) ? lineEnd(text, from) : from;
  if (!isBlock(node)) return splice(text, start, Math.max(start, endOf(text, node)), '');
  const body = blockBody(text, from, columnOf(text, key.start));
  const emptied = splice(text, body.start, body.end, '');
  const header = /^\s*[|>][-+0-9]*/.exec(emptied.slice(from))?.[0].length ?? 0;
  return splice(emptied, from, from + header, '');
}

/** What of a value stands on the line of its key, and what below; between brackets all on the line. */
function spelled(
  value: Value,
  column: number | null,
  around: Surroundings,
  newline: string,
): readonly [onLine: string, below: string] {
  switch (value.as) {
    case 'blank':
      return ['', ''];
    case 'bare':
      return [value.text, ''];
    case 'line':
      return [spellLine(value.text, around), ''];
    case 'rows':
      return column === null
        ? [`[{${value.row.map(([key, text]) => `${key}: ${text}`).join(', ')}}]`, '']
        : ['', rowLines(value.row, column + 2, 2, newline)];
    case 'block':
      return column === null
        ? [JSON.stringify(`${value.text}\n`), '']
        : ['|', spellBlock(value.text, column + 2, newline)];
    case 'list': {
      if (value.isShort || column === null) return [spellWords(value.items), ''];
      return ['', itemLines(value.items, column + 2, newline)];
    }
  }
}

function itemLines(items: readonly string[], dash: number, newline: string): string {
  const around = { isFlow: false, isBeforeComment: false };
  return items.map((item) => `${' '.repeat(dash)}- ${spellItem(item, around)}`).join(newline);
}

/** Other items in a list; those at its beginning and end that stay are left alone, and every comment is. */
function withItems(text: string, list: ListNode, items: readonly string[]): string {
  if (isFlow(text, list)) {
    const end = endOf(text, list);
    // Between brackets a comment has no place but its own: whoever wrote it there changes the list.
    const holdsComments = commentsIn(text.slice(list.start, end)).length > 0;
    return holdsComments ? text : splice(text, list.start, end, spellWords(items));
  }
  const newline = newlineOf(text);
  if (!text.endsWith('\n')) return withItems(text + newline, list, items).slice(0, -newline.length);
  const old = list.items.map((item) => (item.kind === 'scalar' ? item.text : null));
  const shorter = Math.min(old.length, items.length);
  let [before, behind] = [0, 0];
  while (before < shorter && old[before] === items[before]) before++;
  while (behind < shorter - before && old.at(-1 - behind) === items.at(-1 - behind)) behind++;
  const lead = ' '.repeat(dashColumn(text, list.items[0]!.start));
  const from =
    before === 0
      ? itemStart(text, list.items[0]!)
      : nextLine(text, itemEnd(text, list.items[before - 1]!));
  let [at, written] = [from, ''];
  const replaced = list.items.slice(before, old.length - behind);
  const put = items.slice(before, items.length - behind);
  for (const nth of Array(Math.max(replaced.length, put.length)).keys()) {
    const [item, words] = [replaced[nth], put[nth]];
    const start = item ? itemStart(text, item) : at;
    const end = item ? nextLine(text, itemEnd(text, item)) : at;
    const comments = commentsIn(text.slice(start, end));
    const around = { isFlow: false, isBeforeComment: comments.length > 0 };
    const line = words === undefined ? comments : [`- ${spellItem(words, around)}`, ...comments];
    written += text.slice(at, start) + (line.length > 0 ? lead + line.join(' ') + newline : '');
    at = end;
  }
  return splice(text, from, at, written);
}

/** A key that was not there, among the others where the contract has it. */
function withKey(
  text: string,
  holder: MapNode,
  keys: readonly string[],
  value: Value,
  order: readonly string[],
): string {
  const newline = newlineOf(text);
  const entries = [...holder.entries];
  const rank = order.indexOf(keys[0]!);
  const before = entries.filter(([key]) => order.indexOf(key) < rank).at(-1)?.[1];
  if (isFlow(text, holder)) {
    const line = flowEntry(keys, value);
    const [last] = entries.slice(-1);
    const at = last ? Math.max(endOf(text, last[1].node), last[1].key.end) : holder.start + 1;
    return splice(text, at, at, last ? `, ${line}` : line);
  }
  const column = keyColumn(text, holder);
  const lines = entryLines(keys, value, column, newline);
  if (before) {
    const at = entryEnd(text, before);
    return splice(text, at, at, newline + lines);
  }
  const { start } = entries[0]![1].key;
  return splice(text, start, start, `${lines.slice(column)}${newline}${' '.repeat(column)}`);
}

/** A key within keys, each on its line. */
function entryLines(
  [key, ...within]: readonly string[],
  value: Value,
  column: number,
  newline: string,
): string {
  const lead = ' '.repeat(column);
  if (within.length > 0)
    return `${lead}${key!}:${newline}${entryLines(within, value, column + 2, newline)}`;
  const around = { isFlow: false, isBeforeComment: false };
  const [onLine, below] = spelled(value, column, around, newline);
  return `${lead}${key!}:${onLine === '' ? '' : ` ${onLine}`}${below === '' ? '' : newline + below}`;
}

function flowEntry([key, ...within]: readonly string[], value: Value): string {
  if (within.length > 0) return `${key!}: {${flowEntry(within, value)}}`;
  const around = { isFlow: true, isBeforeComment: false };
  return `${key!}: ${spelled(value, null, around, '\n')[0]}`;
}

function splice(text: string, start: number, end: number, put: string): string {
  return text.slice(0, start) + put + text.slice(end);
}
