/**
 * Text → a tree that still knows every position and what was typed.
 * YAML is read in one pass over js-yaml's events; gray-matter only splits front matter from narrative.
 * Anchors, aliases and tags are refused, so no content can refer, expand or execute.
 */
import matter from 'gray-matter';
import {
  CORE_SCHEMA,
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  getScalarValue,
  parseEvents,
} from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';

import { findTypingSlips } from './slips.ts';
import { findSyntaxErrors } from './syntax-errors.ts';
import { sourceText, type OffsetFinding, type SourceText } from './source-file.ts';

export type Scalar = string | number | boolean | null;

/** A node of a parsed YAML text; offsets point into the file that it was read from. */
export type Node = ScalarNode | ListNode | MapNode;

interface Range {
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode extends Range {
  readonly kind: 'scalar';
  readonly value: Scalar;
  /** What was typed, quotes and escapes resolved. */
  readonly text: string;
  readonly style: 'plain' | 'quoted' | 'block';
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

/** The tree of a YAML file, or null when its syntax is broken, every fault having been reported. */
export function parseYaml(source: SourceText, report: Report): Node | null {
  return parseText(source.text, 0, report);
}

/** A report.md: its front matter as a tree, and its narrative as Markdown. */
export interface ParsedMarkdown {
  readonly front: Node | null;
  readonly body: string;
  /** Where the front matter stands in the file, from behind the dashes that open it. */
  readonly frontRange: Range;
  /** Where the body begins. */
  readonly bodyStart: number;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

export function parseMarkdown(source: SourceText, report: Report): ParsedMarkdown {
  const nothing = {
    front: null,
    body: '',
    frontRange: { start: 0, end: 0 },
    bodyStart: source.text.length,
    bodyLine: 1,
  };
  const fence = /^\ufeff?---([^\r\n]*)\r?\n/.exec(source.text);
  if (!fence) {
    report({ code: 'front-matter-missing', facts: {}, start: 0, end: 0 });
    return nothing;
  }
  const word = fence[1]!.trim();
  if (word) {
    const start = source.text.indexOf(word);
    report({ code: 'front-matter-language', facts: { word }, start, end: start + word.length });
    return nothing;
  }
  if (!/\n---[ \t]*(\r?\n|$)/.test(source.text.slice(fence[0].length - 1))) {
    report({ code: 'front-matter-unclosed', facts: {}, start: 0, end: 3 });
    return nothing;
  }
  const { matter: front, content } = split(source.text);
  // What gray-matter gives begins right behind the dashes, with the rest of their line.
  const start = source.text.indexOf('---') + 3;
  const bodyStart = source.text.length - content.length;
  return {
    front: parseText(front, start, report),
    body: content,
    frontRange: { start, end: start + front.length },
    bodyStart,
    bodyLine: sourceText('', source.text.slice(0, bodyStart)).lineStarts.length,
  };
}

/** gray-matter with every engine replaced by nothing: it splits, and reads no data. */
function split(text: string): { readonly matter: string; readonly content: string } {
  const nothing = { parse: () => ({}), stringify: () => '' };
  const file = matter(text, {
    language: 'none',
    engines: { none: nothing, yaml: nothing, json: nothing, javascript: nothing },
  });
  return { matter: file.matter, content: file.content };
}

function parseText(text: string, offset: number, report: Report): Node | null {
  const shifted: Report = (finding) => {
    report({ ...finding, start: finding.start + offset, end: finding.end + offset });
  };
  const slips = findTypingSlips(text);
  let events: readonly Event[];
  try {
    events = parseEvents(text, {});
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = error.mark?.position ?? 0;
    const faults = [...slips.always, ...slips.whenBroken];
    for (const fault of faults.length > 0 ? faults : findSyntaxErrors(text, at)) shifted(fault);
    return null;
  }
  if (slips.always.length > 0) {
    for (const slip of slips.always) shifted(slip);
    return null;
  }
  return buildTree(text, offset, events, shifted);
}

/** One pass over the events of the first document. */
function buildTree(
  text: string,
  offset: number,
  events: readonly Event[],
  report: Report,
): Node | null {
  let at = 0;
  const refused: number[] = [];
  const refuse = (start: number, end: number) => {
    refused.push(start);
    report({ code: 'yaml-feature', facts: { sign: text[start] ?? '' }, start, end });
  };

  function next(): Node {
    const event = events[at++]!;
    if (event.type === EVENT_ID.ALIAS) {
      refuse(event.anchorStart - 1, event.anchorEnd);
      return { kind: 'scalar', value: null, text: '', style: 'plain', start: offset, end: offset };
    }
    if (event.type === EVENT_ID.SCALAR) {
      if (event.anchorStart >= 0) refuse(event.anchorStart - 1, event.anchorEnd);
      if (event.tagStart >= 0) refuse(event.tagStart, event.tagEnd);
      return scalar(event);
    }
    if (event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING)
      throw new Error(`unexpected YAML event ${event.type}`);
    if (event.anchorStart >= 0) refuse(event.anchorStart - 1, event.anchorEnd);
    if (event.tagStart >= 0) refuse(event.tagStart, event.tagEnd);
    return event.type === EVENT_ID.SEQUENCE ? list(event.start) : map(event.start);
  }

  function scalar(event: ScalarEvent): ScalarNode {
    const typed = getScalarValue(text, event).normalize('NFC');
    const style =
      event.style === SCALAR_STYLE.PLAIN
        ? 'plain'
        : event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK
          ? 'block'
          : 'quoted';
    const value =
      style === 'plain' ? (CORE_SCHEMA.resolveImplicitScalarTag(typed).value as Scalar) : typed;
    const quotes = style === 'quoted' ? 1 : 0;
    // An empty value has no place of its own: it stands where the text before it ends.
    const start = event.valueStart < 0 ? lastEnd : event.valueStart - quotes;
    const end = event.valueEnd < 0 ? lastEnd : event.valueEnd + quotes;
    lastEnd = end;
    return { kind: 'scalar', value, text: typed, style, start: start + offset, end: end + offset };
  }

  function list(start: number): ListNode {
    const items: Node[] = [];
    while (events[at]!.type !== EVENT_ID.POP) items.push(next());
    at++;
    const end = Math.max(items.at(-1)?.end ?? 0, start + offset + 1);
    return {
      kind: 'list',
      value: items.map((item) => item.value),
      items,
      start: start + offset,
      end,
    };
  }

  function map(start: number): MapNode {
    const entries = new Map<string, { key: Range; node: Node }>();
    const value: Record<string, unknown> = {};
    let end = start + offset + 1;
    while (events[at]!.type !== EVENT_ID.POP) {
      const key = next();
      const name =
        key.kind === 'scalar' ? key.text : text.slice(key.start - offset, key.end - offset);
      const node = next();
      const earlier = entries.get(name);
      if (earlier) {
        // Front matter begins on the file's first line, so lines count alike in both.
        const line = text.slice(0, earlier.key.start - offset).split('\n').length;
        report({
          code: 'key-repeated',
          facts: { key: name, line },
          start: key.start - offset,
          end: key.end - offset,
        });
      } else {
        entries.set(name, { key: { start: key.start, end: key.end }, node });
        // Not by assignment: `__proto__` is a key like any other here.
        Object.defineProperty(value, name, { value: node.value, enumerable: true });
      }
      end = Math.max(end, node.end);
    }
    at++;
    return { kind: 'map', value, entries, start: start + offset, end };
  }

  let lastEnd = 0;
  if (events[at]?.type !== EVENT_ID.DOCUMENT) {
    report({ code: 'empty-file', facts: {}, start: 0, end: 0 });
    return null;
  }
  at++;
  const root = next();
  at++;
  if (at < events.length) {
    const second = /\n---/.exec(text)?.index ?? text.length - 1;
    report({ code: 'many-documents', facts: {}, start: second + 1, end: second + 4 });
  }
  if (root.kind === 'scalar' && root.value === null) {
    report({ code: 'empty-file', facts: {}, start: 0, end: 0 });
    return null;
  }
  return refused.length > 0 ? null : root;
}
