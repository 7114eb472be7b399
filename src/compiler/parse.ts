/**
 * Text → a tree that still knows every position and what was typed.
 * YAML is read in one pass over js-yaml's events; gray-matter only splits front matter from narrative.
 * Anchors, aliases and tags are refused, so no content can refer, expand or execute.
 */
import type splitFront from 'gray-matter';
import {
  CORE_SCHEMA,
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  getScalarValue,
  parseEvents,
} from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';

import { onDemand } from '#packages';
import { mendSlips, type Slip } from './slip.ts';
import { findTypingSlips } from './slips.ts';
import { findSyntaxError } from './syntax-errors.ts';
import {
  HIDDEN,
  type OffsetFinding,
  type SourceText,
  codeOf,
  isHidden,
  lastStart,
  spanOf,
} from './source-file.ts';

export type Scalar = string | number | boolean | null;

/** A node of a parsed YAML text; offsets point into the file that it was read from. */
export type Node = ScalarNode | ListNode | MapNode;

/** From an offset to an offset, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode extends Range {
  readonly kind: 'scalar';
  readonly value: Scalar;
  /** What was typed, quotes and escapes resolved. */
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'block';
  /** What stands after it on its line and is a comment to YAML. */
  readonly comment: (Range & { readonly text: string }) | null;
}

export interface ListNode extends Range {
  readonly kind: 'list';
  readonly value: readonly unknown[];
  readonly items: readonly Node[];
}

export interface MapNode extends Range {
  readonly kind: 'map';
  readonly value: Readonly<Record<string, unknown>>;
  readonly entries: ReadonlyMap<string, { readonly key: Range; readonly node: Node }>;
}

type Report = (finding: OffsetFinding) => void;

/** A tree, and whether what was read is all that was written, and as it was written. */
export interface Parsed {
  readonly root: Node;
  readonly isSound: boolean;
}

/** The tree of a YAML file, or null when its syntax is broken, every fault having been reported. */
export function parseYaml(source: SourceText, report: Report): Parsed | null {
  return parseText(source, source.text, 0, report);
}

/** A report.md: its front matter as a tree, and its narrative as Markdown. */
export interface ParsedMarkdown {
  readonly front: Parsed | null;
  readonly body: string;
  /** Where the front matter stands in the file, from behind the dashes that open it. */
  readonly frontRange: Range;
  /** Where the narrative begins. */
  readonly bodyStart: number;
}

export function parseMarkdown(source: SourceText, report: Report): ParsedMarkdown {
  const { length } = source.text;
  const nothing = { front: null, body: '', frontRange: { start: 0, end: 0 }, bodyStart: length };
  const fence = /^---([^\r\n]*)(\r?\n|$)/.exec(source.text);
  if (!fence) {
    report({ code: 'front-matter-missing', facts: {}, start: 0, end: 0 });
    return nothing;
  }
  const word = fence[1]!.trim();
  if (word) {
    const start = source.text.indexOf(word, 3);
    report({ code: 'front-matter-language', facts: { word }, start, end: start + word.length });
    return nothing;
  }
  const close = /\n---(.*)/.exec(source.text);
  if (!close || close[1]!.trim() !== '') {
    const start = close ? close.index + 1 : 0;
    const end = close ? close.index + close[0].length : 3;
    report({ code: 'front-matter-unclosed', facts: {}, start, end });
    return nothing;
  }
  const { matter: front, content } = split(source.text);
  return {
    front: parseText(source, front, 3, report),
    body: content.normalize('NFC'),
    frontRange: { start: 3, end: 3 + front.length },
    bodyStart: length - content.length,
  };
}

const matter = onDemand('gray-matter') as () => typeof splitFront;

/** gray-matter with every engine replaced by nothing: it splits, and reads no data. */
function split(text: string): { readonly matter: string; readonly content: string } {
  const nothing = { parse: () => ({}), stringify: () => '' };
  const file = matter()(text, {
    language: 'none',
    engines: { none: nothing, yaml: nothing, json: nothing, javascript: nothing },
  });
  return { matter: file.matter, content: file.content };
}

/** Parses a text that begins at an offset of its file; slips are mended, so that reading can go on. */
function parseText(
  source: SourceText,
  typed: string,
  offset: number,
  report: Report,
): Parsed | null {
  const shifted: Report = (finding) => {
    report({ ...finding, start: finding.start + offset, end: finding.end + offset });
  };
  const asTyped = eventsOf(typed);
  if (asTyped.excess) {
    shifted(asTyped.excess);
    return null;
  }
  const found = findTypingSlips(typed, asTyped.events !== null);
  const slips = found.length > 0 && asTyped.events ? outsideQuotes(found, asTyped.events) : found;
  if (slips.length === 0 && asTyped.events)
    return buildTree(source, typed, (at) => at + offset, asTyped.events, report, slips);
  for (const { finding } of slips) if (finding) shifted(finding);
  const { text, unmend } = mendSlips(typed, slips);
  const { events, brokenAt, excess } = slips.length > 0 ? eventsOf(text) : asTyped;
  if (events) return buildTree(source, text, (at) => unmend(at) + offset, events, report, slips);
  if (excess) {
    shifted({ ...excess, start: unmend(excess.start), end: unmend(excess.end) });
    return null;
  }
  // What YAML says of the rest may well follow from a slip above it.
  const first = slips.reduce((least, { mending }) => Math.min(least, mending.at), Infinity);
  const fault = findSyntaxError(text, brokenAt);
  if (unmend(fault.start) < first)
    shifted({ ...fault, start: unmend(fault.start), end: unmend(fault.end) });
  return null;
}

interface Events {
  readonly events: readonly Event[] | null;
  /** Where reading stopped. */
  readonly brokenAt: number;
  /** What there is too much of, so that it is not read. */
  readonly excess: OffsetFinding | null;
}

/** The largest file of the reference data holds some two and a half thousand. */
const MOST_VALUES = 30_000;
/** A part of a figure of a row stands nine deep. */
const DEEPEST = 32;

function eventsOf(text: string): Events {
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST });
    const beyond = valueBeyond(events, MOST_VALUES);
    return beyond === null
      ? { events, brokenAt: -1, excess: null }
      : { events: null, brokenAt: -1, excess: excessAt('values', MOST_VALUES, startOf(beyond)) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const brokenAt = error.mark?.position ?? 0;
    const isTooDeep = error.reason.includes('maxDepth');
    return {
      events: null,
      brokenAt,
      excess: isTooDeep ? excessAt('depth', DEEPEST, brokenAt) : null,
    };
  }
}

/** The first value that is more than so many; null where there is none. */
function valueBeyond(events: readonly Event[], most: number): Event | null {
  // Fewer events hold no more values.
  if (events.length <= most) return null;
  let count = 0;
  for (const event of events) {
    const { type } = event;
    const isValue =
      type === EVENT_ID.SCALAR || type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE;
    if (isValue && ++count > most) return event;
  }
  return null;
}

/** Where a value stands; an empty one stands nowhere. */
function startOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return Math.max(0, event.valueStart);
  return 'start' in event ? event.start : 0;
}

function excessAt(what: 'values' | 'depth', limit: number, start: number): OffsetFinding {
  const facts = { what, count: limit + 1, limit, field: '', title: '' };
  return { code: 'too-much', facts, start, end: start + 1 };
}

/** None are slips inside quotes that YAML could read. */
function outsideQuotes(slips: readonly Slip[], events: readonly Event[]): readonly Slip[] {
  const quoted = events.filter(isQuotedScalar);
  const starts = quoted.map(({ valueStart }) => valueStart);
  return slips.filter(({ mending: { at, length } }) => {
    const before = quoted[lastStart(starts, at)];
    return !(before && at + length <= before.valueEnd);
  });
}

function isQuotedScalar(event: Event): event is ScalarEvent {
  return event.type === EVENT_ID.SCALAR && isQuoted(event);
}

function isQuoted({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
}

/** A key that stands again in its map. */
interface Repeat {
  readonly name: string;
  readonly key: Range;
  readonly held: Node;
  readonly earlier: { readonly key: Range; readonly node: Node };
}

/** One pass over the events of the first document; `at` turns offsets of the text into the file's. */
function buildTree(
  source: SourceText,
  text: string,
  at: (offset: number) => number,
  events: readonly Event[],
  report: Report,
  slips: readonly Slip[],
): Parsed | null {
  let next = 0;
  let isSound = slips.length === 0;
  const isComposed = source.isUsual || text.normalize('NFC') === text;
  const refused: Range[] = [];
  const refuse = (from: number, to: number) => refused.push({ start: at(from), end: at(to) });
  const object = (finding: OffsetFinding) => {
    isSound = false;
    report(finding);
  };

  function node(): Node {
    const event = events[next++]!;
    if (event.type === EVENT_ID.ALIAS) {
      refuse(event.anchorStart - 1, event.anchorEnd);
      const [start, end] = [at(event.anchorStart), at(event.anchorEnd)];
      return { kind: 'scalar', value: null, text: '', style: 'plain', comment: null, start, end };
    }
    if (
      event.type !== EVENT_ID.SCALAR &&
      event.type !== EVENT_ID.SEQUENCE &&
      event.type !== EVENT_ID.MAPPING
    )
      throw new Error(`unexpected YAML event ${event.type}`);
    if (event.anchorStart >= 0) refuse(event.anchorStart - 1, event.anchorEnd);
    if (event.tagStart >= 0) refuse(event.tagStart, event.tagEnd);
    if (event.type === EVENT_ID.SCALAR) return scalar(event);
    return event.type === EVENT_ID.SEQUENCE ? list(event.start) : map(event.start);
  }

  /** What was typed; a piece of a text that is composed needs not be composed, unless it holds escapes. */
  function typedIn(event: ScalarEvent): string {
    return event.fast && isComposed
      ? text.slice(event.valueStart, event.valueEnd)
      : getScalarValue(text, event).normalize('NFC');
  }

  function scalar(event: ScalarEvent): ScalarNode {
    const typed = typedIn(event);
    const style =
      event.style === SCALAR_STYLE.PLAIN ? 'plain' : isQuoted(event) ? 'quoted' : 'block';
    const value =
      style === 'plain' ? (CORE_SCHEMA.resolveImplicitScalarTag(typed).value as Scalar) : typed;
    const quotes = style === 'quoted' ? 1 : 0;
    // An empty value has no place of its own: it stands where the text before it ends.
    const from = event.valueStart < 0 ? lastEnd : event.valueStart - quotes;
    const end = event.valueEnd < 0 ? lastEnd : event.valueEnd + quotes;
    lastEnd = end;
    // A block's own indent is nothing to point at.
    const start = style === 'block' ? from + indentAt(text, from, end) : from;
    // Typed as an escape, it could not be seen when the file was decoded.
    if (style === 'quoted' && !event.fast && isHidden(typed) && !isHidden(text.slice(start, end)))
      refuseHidden(typed, at(start), at(end));
    const comment = style === 'plain' ? commentAfter(end) : null;
    return { kind: 'scalar', value, text: typed, style, comment, start: at(start), end: at(end) };
  }

  function refuseHidden(typed: string, start: number, end: number): void {
    const facts = { character: codeOf(typed.match(HIDDEN)![0]), again: false, also: [] };
    object({ code: 'control-character', facts, start, end });
  }

  function commentAfter(end: number): ScalarNode['comment'] {
    // Most lines end with their value.
    if (text[end] !== ' ' && text[end] !== '\t') return null;
    COMMENT.lastIndex = end;
    const match = COMMENT.exec(text);
    if (!match) return null;
    const from = end + match[0].length - match[1]!.length;
    return {
      text: match[1]!.trimEnd(),
      start: at(from),
      end: at(from + match[1]!.trimEnd().length),
    };
  }

  function list(start: number): ListNode {
    const items: Node[] = [];
    while (events[next]!.type !== EVENT_ID.POP) {
      const event = events[next]!;
      if (event.type === EVENT_ID.MAPPING && event.anchorStart < 0 && event.tagStart < 0) {
        next++;
        items.push(...maps(event.start, true));
      } else items.push(node());
    }
    next++;
    const end = Math.max(items.at(-1)?.end ?? 0, at(start + 1));
    const value = items.map((item) => item.value);
    return { kind: 'list', value, items, start: at(start), end };
  }

  function map(start: number): MapNode {
    return maps(start, false)[0]!;
  }

  /** The map that begins here; several where an item of a list begins anew although its dash is missing. */
  function maps(start: number, isItem: boolean): readonly MapNode[] {
    const found: MapNode[] = [];
    let from = at(start);
    let end = at(start + 1);
    let entries = new Map<string, { key: Range; node: Node }>();
    let value: Record<string, unknown> = {};
    let repeats: Repeat[] = [];
    const close = () => {
      if (repeats.length > 0) object(repetition(repeats));
      found.push({ kind: 'map', value, entries, start: from, end });
    };
    while (events[next]!.type !== EVENT_ID.POP) {
      const key = node();
      const name =
        key.kind === 'scalar' ? key.text : source.text.slice(key.start, key.end).normalize('NFC');
      if (isItem && entries.size > 1 && beginsAnew(name, key, entries)) {
        close();
        object(missingDash(name, key));
        [from, end] = [key.start, key.end];
        entries = new Map();
        value = {};
        repeats = [];
      }
      const held = node();
      const earlier = entries.get(name);
      if (earlier) repeats.push({ name, key, held, earlier });
      else {
        entries.set(name, { key, node: held });
        // `__proto__` is a key like any other here.
        if (name === '__proto__')
          Object.defineProperty(value, name, { value: held.value, enumerable: true });
        else value[name] = held.value;
      }
      end = Math.max(end, held.end, key.end);
    }
    next++;
    close();
    return found;
  }

  /** Whether the key with which a map began stands again, below it in its column. */
  function beginsAnew(
    name: string,
    key: Range,
    entries: ReadonlyMap<string, { readonly key: Range }>,
  ): boolean {
    const [first] = entries;
    if (first?.[0] !== name) return false;
    const [was, is] = [first[1].key, key].map(({ start }) => spanOf(source, start, start));
    const isAlone = source.text.slice(key.start - is!.column + 1, key.start).trim() === '';
    return isAlone && is!.column > 2 && was!.column === is!.column && was!.line < is!.line;
  }

  function missingDash(name: string, { start }: Range): OffsetFinding {
    const end = source.text.indexOf('\n', start);
    const line = source.text.slice(start, end < 0 ? undefined : end).trim();
    const facts = { key: name, line };
    return { code: 'dash-missing', facts, suggestion: '- ', start: start - 2, end: start };
  }

  /** Keys that stand twice in one map: the first speaks for the rest, which follow from one cause. */
  function repetition([first, ...more]: readonly Repeat[]): OffsetFinding {
    const { name, key, held, earlier } = first!;
    const { line } = spanOf(source, earlier.key.start, earlier.key.end);
    const same = JSON.stringify(held.value) === JSON.stringify(earlier.node.value);
    const facts = { key: name, line, same, more: more.map((one) => one.name) };
    return { code: 'key-repeated', facts, start: key.start, end: key.end };
  }

  let lastEnd = 0;
  if (events[next]?.type !== EVENT_ID.DOCUMENT) {
    report({ code: 'empty-file', facts: {}, start: 0, end: 0 });
    return null;
  }
  next++;
  const root = node();
  next++;
  if (next < events.length) {
    SEPARATOR.lastIndex = lastEnd;
    const separator = SEPARATOR.exec(text)?.index ?? lastEnd;
    object({ code: 'many-documents', facts: {}, start: at(separator), end: at(separator + 3) });
  }
  if (root.kind === 'scalar' && root.value === null && refused.length === 0) {
    report({ code: 'empty-file', facts: {}, start: 0, end: 0 });
    return null;
  }
  for (const finding of refusals(source, refused)) report(finding);
  return refused.length > 0 ? null : { root, isSound };
}

/** Anchors, aliases and tags: each kind once, where it first stands, with the other lines that hold it. */
function refusals(source: SourceText, refused: readonly Range[]): readonly OffsetFinding[] {
  const bySign = Map.groupBy(refused, ({ start }) => source.text[start] ?? '');
  return [...bySign].map(([sign, ranges]) => {
    const lines = ranges.map(({ start, end }) => spanOf(source, start, end).line);
    const also = [...new Set(lines.slice(1))];
    return { code: 'yaml-feature', facts: { sign, also, line: '' }, ...ranges[0]! };
  });
}

/** How many blanks and line ends a range begins with; none where it holds nothing else. */
function indentAt(text: string, from: number, to: number): number {
  return Math.max(0, text.slice(from, to).search(/\S/));
}

const COMMENT = /[ \t]+(#.*)/y;
const SEPARATOR = /^(---|\.\.\.)/gm;
