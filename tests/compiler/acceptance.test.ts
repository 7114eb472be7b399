/**
 * The quick yes of src/compiler/acceptance.ts is ajv's yes, and what src/compiler/objections.ts says is what
 * ajv says: over what the content and the fixtures hold, and with every key of the content, once a file,
 * given values that it does not expect.
 */
import { describe, expect, test } from 'vitest';
import { basename, join } from 'node:path';

import { acceptanceOf } from '../../src/compiler/acceptance.ts';
import * as ajv from '../../src/compiler/ajv-errors.ts';
import * as walking from '../../src/compiler/objections.ts';
import { lookupsOf } from '../../src/compiler/compile.ts';
import { findEmpty } from '../../src/compiler/nodes.ts';
import {
  parseMarkdown,
  parseYaml,
  type MapNode,
  type Node,
  type Scalar,
} from '../../src/compiler/parse.ts';
import { assembleReference } from '../../src/compiler/reference.ts';
import { idSets, isBeyondDoubt } from '../../src/compiler/schema.ts';
import { SCHEMAS, type SchemaName } from '../../src/compiler/schemas.ts';
import { sourceText } from '../../src/compiler/source-file.ts';
import { readFolder, realContent, realReference, ROOT } from '../files.ts';
import parts from '../../schemas/parts.schema.json' with { type: 'json' };

const { known } = lookupsOf(assembleReference(realReference, () => undefined).reference);

interface Text {
  readonly path: string;
  readonly name: SchemaName;
  readonly text: string;
}

const texts = [...realContent, ...readFolder(join(ROOT, 'tests/fixtures'))].flatMap(
  ({ path, bytes }): readonly Text[] => {
    const name = basename(path).replace(/\.(?:yaml|md)$/, '') as SchemaName;
    const isReport = path.includes('content/reports/') && name in SCHEMAS;
    return isReport ? [{ path, name, text: new TextDecoder().decode(bytes) }] : [];
  },
);

/** A text as a tree; null where it cannot be parsed. */
function treeOf({ path, text }: Text): Node | null {
  const source = sourceText(path, text);
  const ignore = () => undefined;
  const parsed = path.endsWith('.md')
    ? parseMarkdown(source, ignore).front
    : parseYaml(source, ignore);
  return parsed && parsed.root;
}

/** Values of every kind, beside and beyond what places take. */
const ODD = [
  '',
  '[]',
  '{}',
  '[{}]',
  '""',
  'true',
  '-1',
  '1.5',
  '2024-02-30',
  '"  x"',
  'completed',
  '[Hà, Hà]',
  '.inf',
];

/** A text with the first line of each key given each odd value; what stood below it is left out. */
function* oddly({ path, name, text }: Text): Generator<Text> {
  const lines = text.split('\n');
  const seen = new Set<string>();
  for (const [i, line] of lines.entries()) {
    const [, lead = '', key] = /^([ -]*)([a-z_]+):/.exec(line) ?? [];
    if (key === undefined || seen.has(`${lead.length} ${key}`)) continue;
    seen.add(`${lead.length} ${key}`);
    const below = lines.slice(i + 1);
    const next = below.findIndex((other) => /^\s*/.exec(other)![0].length <= lead.length);
    const rest = next < 0 ? [] : below.slice(next, next + 60);
    for (const odd of ODD) {
      // A row or two are enough to judge a key by.
      const above = lines.slice(Math.max(0, i - 60), i);
      const whole =
        i <= 60 ? above : [...lines.slice(0, lines.indexOf('rows:') + 1), ...fromRow(above)];
      yield { path, name, text: [...whole, `${lead}${key}: ${odd}`, ...rest].join('\n') };
    }
  }
}

/** From the first line on that begins a row. */
function fromRow(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.startsWith('  - '));
  return first < 0 ? [] : lines.slice(first);
}

describe.each(Object.keys(SCHEMAS).filter((name) => !name.startsWith('reference-')))(
  '%s',
  (schema) => {
    const name = schema as SchemaName;
    const own = texts.filter((text) => text.name === name);
    const largest = own.toSorted((a, b) => b.text.length - a.text.length).slice(0, 2);
    const trees = [...own, ...largest.flatMap((one) => [...oddly(one)])].flatMap((text) => {
      const root = treeOf(text);
      return root ? [{ root, said: `${text.path}\n${text.text}` }] : [];
    });

    test('the quick yes is the thorough one', () => {
      const answers = new Set<boolean>();
      for (const { root, said } of trees) {
        const thorough =
          walking.schemaErrors(name, root, idSets(known)).length === 0 &&
          findEmpty(root).length === 0;
        const quick = isBeyondDoubt(name, root, known);
        answers.add(quick);
        expect(quick, said).toBe(thorough);
      }
      expect([...answers].sort()).toEqual([false, true]);
    });

    test('what is objected to without making code is what ajv objects to', () => {
      const keywords = new Set<string>();
      for (const { root, said } of trees) {
        const errors = walking.schemaErrors(name, root, idSets(known));
        for (const { keyword } of errors) keywords.add(keyword);
        expect(errors, said).toEqual(
          ajv.schemaErrors(name, root, idSets(known)).map(({ instancePath, keyword, params }) => ({
            instancePath,
            keyword,
            params,
          })),
        );
      }
      expect(keywords.size).toBeGreaterThan(5);
    });
  },
);

/** A value as a tree, as if it had been read from a file. */
function asTree(value: unknown): Node {
  const range = { start: 0, end: 0 };
  if (Array.isArray(value)) return { kind: 'list', items: value.map(asTree), value, ...range };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([name, one]) => [name, { key: range, node: asTree(one) }] as const,
    );
    const own = value as MapNode['value'];
    return { kind: 'map', entries: new Map(entries), value: own, ...range };
  }
  const text = String(value);
  return { kind: 'scalar', value: value as Scalar, text, style: 'plain', comment: null, ...range };
}

/**
 * A value with each of its parts left out, empty and as no schema expects it; of lists, in the item that says
 * most, which stands twice besides.
 */
function* changed(value: unknown): Generator {
  for (const odd of [null, '', [], {}, [{}], true, -1, 1.5, '2024-02-30', '  x', ['Hà', 'Hà']])
    yield odd;
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const items = value as readonly unknown[];
    const sizes = items.map((item) => JSON.stringify(item).length);
    const most = sizes.indexOf(Math.max(...sizes));
    if (most < 0) return;
    yield items.with((most + 1) % items.length, items[most]);
    for (const other of changed(items[most])) yield items.with(most, other);
  } else
    for (const [key, one] of Object.entries(value)) {
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      yield rest;
      yield { ...value, unheard: one as unknown };
      for (const other of changed(one)) yield { ...value, [key]: other };
    }
}

describe.each(Object.keys(SCHEMAS).filter((name) => name.startsWith('reference-')))(
  '%s',
  (schema) => {
    const name = schema as SchemaName;
    const [, stem] = /^reference-(.*)$/.exec(name)!;
    const path = `content/reference/${stem}.yaml`;
    const file = realReference.find((one) => one.path === path)!;
    const root = treeOf({ path, name, text: new TextDecoder().decode(file.bytes) })!;
    const isGood = (tree: Node) => ajv.schemaErrors(name, tree, idSets(known)).length === 0;

    test('the quick yes is said of what is there, so that ajv is not asked', () => {
      expect(isGood(root)).toBe(true);
      expect(isBeyondDoubt(name, root, known)).toBe(true);
    });

    test('the quick yes is the thorough one', () => {
      const answers = new Set<boolean>();
      for (const value of changed(root.value)) {
        const tree = asTree(value);
        const quick = isBeyondDoubt(name, tree, known);
        answers.add(quick);
        if (quick !== isGood(tree)) expect.fail(JSON.stringify(value));
      }
      expect([...answers].sort()).toEqual([false, true]);
    });
  },
);

test('what it does not know of JSON Schema it refuses', () => {
  expect(() => acceptanceOf({ type: 'object', propertyNames: { pattern: 'x' } }, parts)).toThrow(
    'propertyNames',
  );
});
