/**
 * Whether a tree is all that its schema asks: yes, or else ajv is asked why not. Nearly every file of an
 * archive is as it should be, and to learn just that from the nodes, without errors and without paths to
 * them, takes a tenth of the time, and nothing of ajv, which need not even be loaded. Of JSON Schema it knows
 * what the schemas of reports and of reference data use, and refuses the rest; tests hold its answer against
 * ajv's.
 */
import type { ListNode, MapNode, Node, Scalar } from './parse.ts';
import type { IdKind } from './schemas.ts';
import { findTypingFault, type TypedForm } from './typing.ts';

/** The ids that exist. */
export type IdSets = Readonly<Record<IdKind, ReadonlySet<string>>>;

type Check = (node: Node, ids: IdSets) => boolean;

export type Type = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/** What a schema of reports may ask. */
export interface Keywords {
  readonly type?: Type | readonly Type[];
  readonly enum?: readonly Scalar[];
  readonly const?: Scalar;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Keywords>>;
  readonly additionalProperties?: false;
  readonly items?: Keywords;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly anyOf?: readonly Keywords[];
  readonly if?: Keywords;
  readonly then?: Keywords;
  readonly $ref?: string;
  readonly typed?: TypedForm;
}

/** What a schema of reference data may ask besides. */
interface ReferenceKeywords extends Keywords {
  readonly allOf?: readonly Keywords[];
  readonly oneOf?: readonly Keywords[];
  readonly minProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly patternProperties?: Readonly<Record<string, Keywords>>;
}

/** Takes a keyword from a schema, and what it asks. */
type Take = <K extends keyof ReferenceKeywords>(
  name: K,
  check: (value: NonNullable<ReferenceKeywords[K]>) => Check,
) => void;

/** Keywords that say nothing about values. */
const FOR_PEOPLE = [
  ...['$schema', '$id', '$defs', 'title', 'description', 'errorMessage'],
  ...['enumDescriptions', 'defaultSnippets'],
];

/**
 * A judge for trees of one schema, which refers to `parts` and to ids. What is empty it never accepts in a
 * report, where it is a gap; in reference data null is a fact.
 */
export function acceptanceOf(
  schema: object,
  parts: { readonly $defs: object },
  isReference = false,
): Check {
  const refs = new Map<string, Check>();
  const isGap = isReference ? () => false : isEmpty;

  /** Parts refer to themselves: a figure's parts are figures. */
  function referred(ref: string): Check {
    const name = ref.slice(ref.lastIndexOf('/') + 1);
    if (ref.startsWith('ids.')) {
      const kind = name as IdKind;
      return ({ value }, ids) =>
        typeof value === 'string' && (ids[kind].size === 0 || ids[kind].has(value));
    }
    const known = refs.get(name);
    if (known) return known;
    let check: Check = () => false;
    const late: Check = (node, ids) => check(node, ids);
    refs.set(name, late);
    check = compile((parts.$defs as Record<string, Keywords>)[name]!);
    return late;
  }

  function compile(keywords: Keywords): Check {
    const checks: Check[] = [];
    const rest = new Map<string, unknown>(Object.entries(keywords));
    const take: Take = (name, check) => {
      const value = rest.get(name);
      if (value !== undefined) checks.push(check(value as never));
      rest.delete(name);
    };
    take('type', ofType);
    take('$ref', referred);
    take('typed', (form) => (node) => findTypingFault(node, form) === null);
    take(
      'enum',
      (words) =>
        ({ value }) =>
          words.includes(value as Scalar),
    );
    take(
      'const',
      (word) =>
        ({ value }) =>
          value === word,
    );
    take('pattern', (source) => {
      const own = pattern(source);
      return ofText((text) => own.test(text));
    });
    take('minLength', (least) =>
      ofText((text) => text.length >= 2 * least || lengthOf(text) >= least),
    );
    take('maxLength', (most) => ofText((text) => text.length <= most || lengthOf(text) <= most));
    take(
      'minimum',
      (least) =>
        ({ value }) =>
          !(typeof value === 'number' && value < least),
    );
    take(
      'maximum',
      (most) =>
        ({ value }) =>
          !(typeof value === 'number' && value > most),
    );
    take('minItems', (least) => (node) => node.kind !== 'list' || node.items.length >= least);
    take('maxItems', (most) => (node) => node.kind !== 'list' || node.items.length <= most);
    take(
      'uniqueItems',
      (asked) => (node) =>
        !asked || node.kind !== 'list' || areUnique(node.items) || (isReference && areUnlike(node)),
    );
    take('items', (item) => {
      const check = compile(item);
      return (node, ids) =>
        node.kind !== 'list' || node.items.every((one) => !isGap(one) && check(one, ids));
    });
    const properties = (rest.get('properties') ?? {}) as Readonly<Record<string, Keywords>>;
    const isClosed = rest.get('additionalProperties') === false;
    const named = Object.keys(rest.get('patternProperties') ?? {}).map(pattern);
    if (rest.delete('properties') || isClosed)
      checks.push(ofProperties(properties, isClosed, named));
    rest.delete('additionalProperties');
    take('required', (names) => (node) => node.kind !== 'map' || hasAll(node, names));
    take('anyOf', (branches) => {
      const compiled = branches.map(compile);
      return (node, ids) => compiled.some((check) => check(node, ids));
    });
    if (keywords.if && keywords.then) {
      const [condition, then] = [compile(keywords.if), compile(keywords.then)];
      checks.push((node, ids) => !condition(node, ids) || then(node, ids));
      rest.delete('if');
      rest.delete('then');
    }
    if (isReference) takeOfReference(take);
    for (const name of FOR_PEOPLE) rest.delete(name);
    if (rest.size > 0) throw new Error(`A schema asks for ${[...rest.keys()].join()}.`);
    const [first, second] = checks;
    if (first && second && checks.length === 2)
      return (node, ids) => first(node, ids) && second(node, ids);
    return checks.length === 1 ? first! : (node, ids) => checks.every((check) => check(node, ids));
  }

  function takeOfReference(take: Take) {
    take('allOf', (all) => {
      const compiled = all.map(compile);
      return (node, ids) => compiled.every((check) => check(node, ids));
    });
    take('oneOf', (branches) => {
      const compiled = branches.map(compile);
      return (node, ids) => compiled.filter((check) => check(node, ids)).length === 1;
    });
    take('minProperties', (least) => (node) => node.kind !== 'map' || node.entries.size >= least);
    take('dependentRequired', (needs) => {
      const all = Object.entries(needs);
      return (node) =>
        node.kind !== 'map' ||
        all.every(([name, others]) => !node.entries.has(name) || hasAll(node, others));
    });
    take('patternProperties', (listed) => {
      const all = Object.entries(listed).map(
        ([source, one]) => [pattern(source), compile(one)] as const,
      );
      return (node, ids) =>
        node.kind !== 'map' ||
        [...node.entries].every(([name, entry]) =>
          all.every(([own, check]) => !own.test(name) || check(entry.node, ids)),
        );
    });
  }

  /**
   * Keys that are not listed, nor named by a pattern, make a map another one; in a map that is not closed,
   * they say nothing.
   */
  function ofProperties(
    listed: Readonly<Record<string, Keywords>>,
    isClosed: boolean,
    named: readonly RegExp[],
  ): Check {
    const checks = new Map(Object.entries(listed).map(([name, one]) => [name, compile(one)]));
    const isForeign = (name: string) => isClosed && !named.some((one) => one.test(name));
    return (node, ids) => {
      if (node.kind !== 'map') return true;
      for (const [name, entry] of node.entries) {
        const check = checks.get(name);
        if (check ? isGap(entry.node) || !check(entry.node, ids) : isForeign(name)) return false;
      }
      return true;
    };
  }

  const check = compile(schema);
  return (root, ids) => !isGap(root) && check(root, ids);
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'u');
}

function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function ofType(types: Type | readonly Type[]): Check {
  const allowed = [types].flat().map((type) => IS_OF[type]);
  const [only] = allowed;
  return allowed.length === 1 ? only! : (node) => allowed.some((isOf) => isOf(node));
}

export const IS_OF: Readonly<Record<Type, (node: Node) => boolean>> = {
  object: ({ kind }) => kind === 'map',
  array: ({ kind }) => kind === 'list',
  string: ({ value }) => typeof value === 'string',
  number: ({ value }) => Number.isFinite(value),
  integer: ({ value }) => Number.isInteger(value),
  boolean: ({ value }) => typeof value === 'boolean',
  null: ({ value }) => value === null,
};

function ofText(holds: (text: string) => boolean): Check {
  return ({ value }) => typeof value !== 'string' || holds(value);
}

/** In characters, as schemas count; some are two units of UTF-16. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Whether a list holds words or numbers alone, and each once. */
export function areUnique(items: readonly Node[]): boolean {
  const values = new Set(items.map(({ value }) => value));
  return values.size === items.length && items.every(({ kind }) => kind === 'scalar');
}

/** Whether no two items of a list are the same, whatever they are and in whichever order their keys stand. */
function areUnlike({ items }: ListNode): boolean {
  const ordered = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return new Set(items.map(({ value }) => JSON.stringify(value, ordered))).size === items.length;
}

function hasAll({ entries }: MapNode, names: readonly string[]): boolean {
  for (const name of names) if (!entries.has(name)) return false;
  return true;
}
