/**
 * What a schema objects to, as findings that stand at the very characters at fault. One objection, one
 * finding; a suggestion is offered only where the schema would take it.
 */
import { explainCell } from './explain-cell.ts';
import { firstKey, keyRange, nearestNode, nodeAt } from './nodes.ts';
import type { Path } from './path.ts';
import type { NumberForm } from './number-format.ts';
import type { MapNode, Node, ScalarNode } from './parse.ts';
import {
  describe,
  propertiesAt,
  refersTo,
  wordsAt,
  type IdKind,
  type KnownIds,
  type SchemaName,
} from './schemas.ts';
import type { OffsetFinding } from './source-file.ts';
import { holdersOf, suggest } from './suggest.ts';
import { readPeriod, readWeek } from './times-as-typed.ts';
import { plainly } from './typed-signs.ts';
import { keyNamed, withKeyNames, withVietnamese } from './words.ts';

/** An objection: which rule of the schema, and what it says of itself. */
export interface Fault {
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What is known of offsets of the file. */
export interface Positions {
  readonly lineOf: (offset: number) => number;
  /** The column where a line's first key begins, from 0; -1 where the offset is within the line. */
  readonly columnOf: (offset: number) => number;
}

/** What an objection is explained with. */
export interface Explaining extends Positions {
  readonly name: SchemaName;
  readonly root: Node;
  readonly known: KnownIds;
}

/** An objection at a path, as a finding. */
export function explain(
  explaining: Explaining,
  path: Path,
  { keyword, params }: Fault,
): OffsetFinding {
  const { name, root, known, lineOf, columnOf } = explaining;
  const node = nearestNode(root, path);
  const at = { start: node.start, end: node.end };
  const written = node.kind === 'scalar' ? excerpt(node.text) : describeNode(node);
  const field = describe(name, path);
  const wrongValue = (suggestion: string | null): OffsetFinding => ({
    code: 'wrong-value',
    facts: { ...field, written, suggestion, advice: suggestion === null ? field.advice : '' },
    suggestion,
    ...at,
  });
  switch (keyword) {
    case 'required': {
      const key = String(params['missingProperty']);
      const parent = keyRange(root, path) ?? firstKey(node) ?? at;
      return {
        code: 'missing-key',
        facts: describe(name, [...path, key]),
        start: parent.start,
        end: parent.end,
      };
    }
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const torn = tornText(node, key);
      if (torn) return { code: 'comma-in-text', ...torn };
      const range = keyRange(root, [...path, key]) ?? at;
      const properties = propertiesAt(name, path);
      const titled = Object.entries(properties).map(
        ([word, { title = '' }]) => [word, title] as const,
      );
      const present = new Set(node.kind === 'map' ? node.entries.keys() : []);
      const free = titled.filter(([word]) => !present.has(word));
      const typed = plainly(key);
      const suggestion =
        keyNamed(
          typed,
          free.map(([word]) => word),
        ) ?? suggest(typed, withKeyNames(free));
      const known = titled.map(([word, title]) => (title ? `${word} (${title})` : word));
      const facts = { key, suggestion, known };
      return { code: 'unknown-key', facts, suggestion, start: range.start, end: range.end };
    }
    case 'typed':
      if (params['isCell'] === true) {
        const form = params['form'] as NumberForm;
        return explainCell({ name, root, path, form, columnOf }, node as ScalarNode, written);
      }
      if (params['form'] === 'day') return explainDay(name, root, path, params, written);
      return explainTyping(params, field, node, written);
    case 'known': {
      const kind = params['kind'] as IdKind;
      const suggestion = suggest(written, known[kind]);
      const choices = suggestion ? [] : holdersOf(written, known[kind]).slice(0, MOST_CHOICES);
      return {
        code: 'unknown-id',
        facts: { ...field, written, kind, suggestion, choices },
        suggestion,
        ...at,
      };
    }
    case 'enum':
      return wrongValue(suggest(written, withVietnamese(wordsAt(name, path))));
    case 'minItems':
      return { code: 'to-be-filled', facts: { ...field, all: null }, ...at };
    case 'uniqueItems': {
      const [first, again] = [params['j'], params['i']].map((i) =>
        nodeAt(root, [...path, Number(i)]),
      );
      if (first?.kind !== 'scalar' || !again)
        return { code: 'wrong-type', facts: { ...field, written }, ...at };
      const line = lineOf(first.start);
      return {
        code: 'key-repeated',
        facts: { key: first.text, line, same: true, more: [] },
        start: again.start,
        end: again.end,
      };
    }
    default: {
      const colon = colonInItem(name, path, node);
      if (colon)
        return { code: 'colon-in-text', facts: { after: '-', line: colon.line }, ...colon.at };
      const isPeriod = refersTo(name, path, 'period_id') && node.kind === 'scalar';
      const week = isPeriod ? readWeek(node.text) : null;
      if (week) return { code: 'no-weeks', facts: { ...field, written, ...week }, ...at };
      const meant = isPeriod
        ? readPeriod(node.text)
        : node.kind === 'scalar'
          ? suggest(written, withVietnamese(wordsAt(name, path)))
          : null;
      return meant === null
        ? { code: 'wrong-type', facts: { ...field, written }, ...at }
        : wrongValue(meant);
    }
  }
}

/** More would be a list to read, not a choice. */
const MOST_CHOICES = 3;

/** The colon that made an entry out of a list's item, where the list takes plain texts. */
function colonInItem(name: SchemaName, path: Path, node: Node) {
  if (typeof path.at(-1) !== 'number' || !refersTo(name, path, 'plain')) return null;
  const [first] = node.kind === 'map' ? node.entries : [];
  if (!first) return null;
  const [key, { key: at, node: held }] = first;
  const rest = held.kind === 'scalar' ? held.text : '…';
  return { line: `- ${JSON.stringify(`${key}: ${rest}`)}`, at: { start: at.end, end: at.end + 1 } };
}

/**
 * The text that a comma has torn in two where it stands in braces: a key that says nothing, behind a value
 * without quotes. After a comma with a blank it takes more than one word, or digits, to be no key.
 */
function tornText(node: Node, key: string) {
  if (node.kind !== 'map') return null;
  const keys = [...node.entries.keys()];
  const before = node.entries.get(keys[keys.indexOf(key) - 1] ?? '')?.node;
  const entry = node.entries.get(key);
  if (before?.kind !== 'scalar' || before.style !== 'plain' || before.text === '') return null;
  if (entry?.node.kind !== 'scalar' || entry.node.value !== null) return null;
  const gap = entry.key.start - before.end;
  if (gap < 1 || gap > 2 || (gap === 2 && !/^\d|\s/u.test(key))) return null;
  const whole = `${before.text}${gap === 1 ? ',' : ', '}${key}`;
  const facts = { whole, kept: before.text, lost: key };
  return { facts, start: before.start, end: entry.key.end };
}

/** What was typed, short enough to be quoted in a sentence. */
function excerpt(text: string): string {
  const line = text.split('\n')[0]!;
  return line === text && line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
const LONGEST = 60;

function explainTyping(
  params: Readonly<Record<string, unknown>>,
  field: { field: string; title: string; advice: string },
  node: Node,
  written: string,
): OffsetFinding {
  const at = { start: node.start, end: node.end };
  const suggestion = (params['suggestion'] as string | null | undefined) ?? null;
  if (params['form'] === 'block') return { code: 'text-not-block', facts: field, ...at };
  if (params['unquoted'] === true) {
    const quoted = JSON.stringify((node as ScalarNode).text);
    return {
      code: 'text-unquoted',
      facts: { ...field, written, suggestion: quoted },
      suggestion: quoted,
      ...at,
    };
  }
  if (params['form'] === 'plain') {
    const { start, end } = params['range'] as { start: number; end: number };
    const facts = { kept: String(params['kept']), lost: String(params['lost']) };
    return { code: 'hash-in-text', facts, start, end };
  }
  const understood = String(params['understood']);
  const certain = params['certain'] === true;
  return {
    code: 'number-format',
    facts: {
      ...field,
      typed: excerpt((node as ScalarNode).text.trim()),
      understood,
      style: (node as ScalarNode).style,
      decimal: decimalOf(params['form'], understood, written),
      why: (params['why'] as 'too-large' | 'negative' | undefined) ?? null,
      suggestion,
      certain,
    },
    suggestion,
    ...at,
  };
}

/** What is no day: the day that is meant or, where only a part of one is printed, the key that takes it. */
function explainDay(
  name: SchemaName,
  root: Node,
  path: Path,
  { day, certain }: Readonly<Record<string, unknown>>,
  written: string,
): OffsetFinding {
  const node = nodeAt(root, path)!;
  const suggestion = (day as string | undefined) ?? null;
  const field = describe(name, path);
  const other = `${String(path.at(-1))}_printed`;
  const parent = nodeAt(root, path.slice(0, -1));
  const takesPrinted = Object.hasOwn(propertiesAt(name, path.slice(0, -1)), other);
  const isFree = parent?.kind === 'map' && takesPrinted && !parent.entries.has(other);
  const printed =
    suggestion === null && isFree
      ? `${other}: ${/^[\d-]+$/.test(written) ? `"${written}"` : written}`
      : null;
  const facts = { ...field, written, suggestion, certain: certain === true, printed };
  return { code: 'date-format', facts, suggestion, start: node.start, end: node.end };
}

/** How to write a number of just three decimals: with one nought more, it cannot be taken for thousands. */
function decimalOf(form: unknown, understood: string, written: string): string | null {
  return form === 'number' && understood !== '' && /^-?\d{1,3}\.\d{3}$/.test(written)
    ? `${written}0`
    : null;
}

/** What stands there, briefly, where it is not a single value. */
function describeNode(node: Node): string {
  return node.kind === 'list'
    ? `[${node.items.length === 0 ? '' : '…'}]`
    : `{${[...(node as MapNode).entries.keys()].slice(0, 3).join(', ')}…}`;
}
