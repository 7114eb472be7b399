/**
 * What ajv objects to in a tree; in a browser `objections.ts` stands in its place (`#schema-errors`). Two keywords of our own see more than values: `typed` (how it was typed) and
 * `known` (an id of the reference data); `title`, `description`, `errorMessage` and the like are for people.
 */
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';

import { onDemand } from '#packages';
import { once } from '../domain/once.ts';
import type { IdSets } from './acceptance.ts';
import { nodeAt } from './nodes.ts';
import type { SchemaError } from './objections.ts';
import type { Node } from './parse.ts';
import { ID_KINDS, SCHEMAS, type IdKind, type SchemaName } from './schemas.ts';
import { findTypingFault, type TypedForm } from './typing.ts';
import parts from '../../schemas/parts.schema.json' with { type: 'json' };

/** What the `typed` and `known` keywords look at while a file is judged. */
interface Judging {
  /** The list or map that a value was made from. */
  readonly nodeOf: ReadonlyMap<unknown, Node>;
  readonly ids: IdSets;
}

const ajvPackage = onDemand('ajv/dist/2020.js') as () => typeof import('ajv/dist/2020.js');
const validators = once(schemaCompiler);

/** All that ajv objects to; whatever an `if` does is said in errors that have a cause. */
export function schemaErrors(name: SchemaName, root: Node, ids: IdSets): readonly SchemaError[] {
  const validate = validators()(name);
  const judging: Judging = { nodeOf: nodesByValue(root), ids };
  validate.call(judging, root.value);
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
}

/** Lists and maps of a tree by their values, so that keywords need not walk there from the root. */
function nodesByValue(root: Node): ReadonlyMap<unknown, Node> {
  const nodes = new Map<unknown, Node>();
  const visit = (node: Node) => {
    if (node.kind === 'scalar') return;
    nodes.set(node.value, node);
    if (node.kind === 'list') node.items.forEach(visit);
    else for (const entry of node.entries.values()) visit(entry.node);
  };
  visit(root);
  return nodes;
}

/** Each schema is compiled when it is first asked for: what is remembered needs none. */
function schemaCompiler(): (name: SchemaName) => ValidateFunction {
  const { Ajv2020 } = ajvPackage();
  const ajv = new Ajv2020({
    allErrors: true,
    passContext: true,
    allowUnionTypes: true,
    strictTypes: false,
  });
  ajv.addVocabulary(['errorMessage', 'enumDescriptions', 'defaultSnippets']);
  ajv.addKeyword({ keyword: 'typed', schemaType: 'string', errors: true, validate: judgeTyping });
  ajv.addKeyword({ keyword: 'known', schemaType: 'string', errors: true, validate: judgeId });
  ajv.addSchema(
    { $defs: Object.fromEntries(ID_KINDS.map((kind) => [kind, { known: kind }])) },
    'ids.schema.json',
  );
  ajv.addSchema(withoutId(parts), 'parts.schema.json');
  return (name) => {
    const file = `${name}.schema.json`;
    const known = ajv.getSchema(file);
    if (known) return known;
    ajv.addSchema(withoutId(SCHEMAS[name]), file);
    return ajv.getSchema(file)!;
  };
}

/** Files are known to ajv by their file names, which is how they refer to one another. */
function withoutId(schema: object): object {
  const { $id: _, ...rest } = schema as { $id?: string };
  return rest;
}

/** The error that a keyword hands to ajv: its facts. */
type KeywordResult = { errors?: Partial<ErrorObject>[] };

function judgeTyping(
  this: Judging | Ajv2020,
  form: TypedForm,
  _value: unknown,
  _schema?: object,
  cxt?: { readonly parentData: unknown; readonly parentDataProperty: string | number },
): boolean {
  const parent = (this as Judging).nodeOf.get(cxt?.parentData);
  const node = parent && cxt ? nodeAt(parent, [cxt.parentDataProperty]) : null;
  const fault = node && findTypingFault(node, form);
  if (!fault) return true;
  (judgeTyping as KeywordResult).errors = [{ keyword: 'typed', params: { form, ...fault } }];
  return false;
}

function judgeId(this: Judging | Ajv2020, kind: IdKind, value: unknown): boolean {
  const ids = (this as Judging).ids[kind];
  // Where none is known, the reference file itself could not be read, and that has been said.
  if (typeof value === 'string' && (ids.size === 0 || ids.has(value))) return true;
  (judgeId as KeywordResult).errors = [{ keyword: 'known', params: { kind } }];
  return false;
}
