/**
 * All that a schema of reports objects to in a tree, in a browser: what ajv says (`ajv-errors.ts`, in whose place it
 * is resolved), in its words and its order, but found by walking the schema instead of making code of it,
 * which a page whose security policy forbids `eval` may not do. Of JSON Schema it knows what the schemas of
 * reports use, as `acceptance.ts` does, which refuses the rest; tests hold what it says against ajv.
 */
import { areUnique, IS_OF, lengthOf, type IdSets, type Keywords, type Type } from './acceptance.ts';
import type { Fault } from './explain.ts';
import type { Node, Scalar } from './parse.ts';
import { SCHEMAS, type IdKind, type SchemaName } from './schemas.ts';
import { findTypingFault } from './typing.ts';
import parts from '../../schemas/parts.schema.json' with { type: 'json' };

/** An objection, and where it stands. */
export interface SchemaError extends Fault {
  /** A JSON pointer: `/rows/3/online`. */
  readonly instancePath: string;
}

/** What a tree is held against. */
interface Held {
  readonly parts: Readonly<Record<string, Keywords>>;
  readonly ids: IdSets;
  readonly tell: (instancePath: string, keyword: string, params?: Fault['params']) => void;
}

/**
 * Everything that a schema has against a tree. Reference data has come with the page: it was judged where
 * the site was built, which fails on any objection.
 */
export function schemaErrors(name: SchemaName, root: Node, ids: IdSets): readonly SchemaError[] {
  if (name.startsWith('reference-')) return [];
  const schema: object = SCHEMAS[name];
  return errorsOf(schema, root, '', { parts: parts.$defs as Held['parts'], ids });
}

function errorsOf(
  schema: Keywords,
  node: Node,
  at: string,
  against: Omit<Held, 'tell'>,
): readonly SchemaError[] {
  const errors: SchemaError[] = [];
  judge(schema, node, at, {
    ...against,
    tell(instancePath, keyword, params = {}) {
      errors.push({ instancePath, keyword, params });
    },
  });
  return errors;
}

/** Keywords by the type of value that they are about, in the order in which ajv takes them, after all others. */
const OF_TYPE: readonly (readonly [Type, readonly (keyof Keywords)[]])[] = [
  ['number', ['maximum', 'minimum']],
  ['string', ['maxLength', 'minLength', 'pattern']],
  ['array', ['maxItems', 'minItems', 'uniqueItems', 'items']],
  ['object', ['required', 'additionalProperties', 'properties']],
];

function judge(schema: Keywords, node: Node, at: string, held: Held): void {
  const types = [schema.type ?? []].flat();
  const [only] = types;
  // A wrong type is said where the keywords of the right one would have been.
  const isSaidLater =
    types.length === 1 &&
    OF_TYPE.some(
      ([type, keywords]) => type === only && keywords.some((keyword) => keyword in schema),
    );
  const tellType = () => {
    held.tell(at, 'type', { type: schema.type });
  };
  if (types.length > 0 && !isSaidLater && !types.some((type) => IS_OF[type](node))) tellType();
  judgeAnyType(schema, node, at, held);
  for (const [type, keywords] of OF_TYPE) {
    if (!keywords.some((keyword) => keyword in schema)) continue;
    if (IS_OF[type](node)) judgeOfType[type]!(schema, node, at, held);
    else if (isSaidLater && type === only) tellType();
  }
}

type Judge = (schema: Keywords, node: Node, at: string, held: Held) => void;

const judgeOfType: Readonly<Partial<Record<Type, Judge>>> = {
  number({ maximum, minimum }, { value }, at, { tell }) {
    const number = value as number;
    if (maximum !== undefined && number > maximum)
      tell(at, 'maximum', { comparison: '<=', limit: maximum });
    if (minimum !== undefined && number < minimum)
      tell(at, 'minimum', { comparison: '>=', limit: minimum });
  },
  string({ maxLength, minLength, pattern }, { value }, at, { tell }) {
    const text = value as string;
    if (maxLength !== undefined && text.length > maxLength && lengthOf(text) > maxLength)
      tell(at, 'maxLength', { limit: maxLength });
    if (minLength !== undefined && lengthOf(text) < minLength)
      tell(at, 'minLength', { limit: minLength });
    if (pattern !== undefined && !patternOf(pattern).test(text)) tell(at, 'pattern', { pattern });
  },
  array(schema, node, at, held) {
    if (node.kind !== 'list') return;
    const { items } = node;
    const { maxItems, minItems, uniqueItems, items: item } = schema;
    if (maxItems !== undefined && items.length > maxItems)
      held.tell(at, 'maxItems', { limit: maxItems });
    if (minItems !== undefined && items.length < minItems)
      held.tell(at, 'minItems', { limit: minItems });
    if (item)
      items.forEach((one, nth) => {
        judge(item, one, `${at}/${nth}`, held);
      });
    if (uniqueItems && !areUnique(items)) tellRepeated(items, at, held);
  },
  object(schema, node, at, held) {
    if (node.kind !== 'map') return;
    const { entries } = node;
    const { required = [], properties = {} } = schema;
    for (const missingProperty of required)
      if (!entries.has(missingProperty)) held.tell(at, 'required', { missingProperty });
    if (schema.additionalProperties === false)
      for (const additionalProperty of entries.keys())
        if (!Object.hasOwn(properties, additionalProperty))
          held.tell(at, 'additionalProperties', { additionalProperty });
    for (const [key, property] of Object.entries(properties)) {
      const entry = entries.get(key);
      if (entry) judge(property, entry.node, `${at}/${key}`, held);
    }
  },
};

function judgeAnyType(schema: Keywords, node: Node, at: string, held: Held): void {
  if (schema.$ref !== undefined) judgeReferred(schema.$ref, node, at, held);
  if ('const' in schema && node.value !== schema.const)
    held.tell(at, 'const', { allowedValue: schema.const });
  if (schema.enum && !schema.enum.includes(node.value as Scalar))
    held.tell(at, 'enum', { allowedValues: schema.enum });
  if (schema.anyOf) judgeBranches(schema.anyOf, node, at, held);
  if (schema.if && schema.then && errorsOf(schema.if, node, at, held).length === 0)
    judge(schema.then, node, at, held);
  if (schema.typed !== undefined) {
    const fault = findTypingFault(node, schema.typed);
    if (fault) held.tell(at, 'typed', { form: schema.typed, ...fault });
  }
}

function judgeReferred(ref: string, node: Node, at: string, held: Held): void {
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  if (!ref.startsWith('ids.')) {
    judge(held.parts[name]!, node, at, held);
    return;
  }
  const known = held.ids[name as IdKind];
  // Where none is known, the reference file itself could not be read, and that has been said.
  if (typeof node.value === 'string' && (known.size === 0 || known.has(node.value))) return;
  held.tell(at, 'known', { kind: name });
}

/** What all branches object to, and that none was right; nothing where one was. */
function judgeBranches(branches: readonly Keywords[], node: Node, at: string, held: Held): void {
  const objections: SchemaError[] = [];
  for (const branch of branches) {
    const errors = errorsOf(branch, node, at, held);
    if (errors.length === 0) return;
    objections.push(...errors);
  }
  for (const { instancePath, keyword, params } of objections)
    held.tell(instancePath, keyword, params);
  held.tell(at, 'anyOf');
}

/** The last item that stands before, and the nearest before that it repeats. */
function tellRepeated(items: readonly Node[], at: string, { tell }: Held): void {
  const values = items.map(({ value }) => JSON.stringify(value));
  for (let i = values.length - 1; i > 0; i--) {
    const j = values.lastIndexOf(values[i]!, i - 1);
    if (j < 0) continue;
    tell(at, 'uniqueItems', { i, j });
    return;
  }
}

const PATTERNS = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = PATTERNS.get(source) ?? new RegExp(source, 'u');
  PATTERNS.set(source, known);
  return known;
}
