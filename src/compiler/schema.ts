/**
 * Judges a parsed file by its JSON Schema and turns ajv's errors into few, exact findings.
 * Two keywords of our own see more than values: `typed` (how it was typed) and `known` (an id of the
 * reference data). `title`, `description` and `errorMessage` in the schemas are for people.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

import discrepancies from '../../schemas/discrepancies.schema.json' with { type: 'json' };
import documents from '../../schemas/documents.schema.json' with { type: 'json' };
import evaluation from '../../schemas/evaluation.schema.json' with { type: 'json' };
import figures from '../../schemas/figures.schema.json' with { type: 'json' };
import models from '../../schemas/models.schema.json' with { type: 'json' };
import parts from '../../schemas/parts.schema.json' with { type: 'json' };
import refAgencies from '../../schemas/reference-agencies.schema.json' with { type: 'json' };
import refDocumentTypes from '../../schemas/reference-document-types.schema.json' with { type: 'json' };
import refGlossary from '../../schemas/reference-glossary.schema.json' with { type: 'json' };
import refIndicators from '../../schemas/reference-indicators.schema.json' with { type: 'json' };
import refModels from '../../schemas/reference-models.schema.json' with { type: 'json' };
import refProvinces from '../../schemas/reference-provinces.schema.json' with { type: 'json' };
import refServices from '../../schemas/reference-services.schema.json' with { type: 'json' };
import refStatuses from '../../schemas/reference-statuses.schema.json' with { type: 'json' };
import refTileGrid from '../../schemas/reference-tile-grid.schema.json' with { type: 'json' };
import report from '../../schemas/report.schema.json' with { type: 'json' };
import services from '../../schemas/services.schema.json' with { type: 'json' };
import tasks from '../../schemas/tasks.schema.json' with { type: 'json' };
import { isDay } from '../domain/period.ts';
import { findNumberFault } from './number-format.ts';
import type { MapNode, Node } from './parse.ts';
import type { OffsetFinding } from './source-file.ts';
import { suggest, type Candidate } from './suggest.ts';

/** The kinds of id that content may name, as `$defs` of schemas/ids.schema.json. */
export const ID_KINDS = ['province', 'service', 'model', 'indicator', 'agency', 'status'] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** The ids that exist, each with its names. */
export type KnownIds = Readonly<Record<IdKind, readonly Candidate[]>>;

const SCHEMAS = {
  report,
  services,
  models,
  tasks,
  documents,
  evaluation,
  figures,
  discrepancies,
  'reference-provinces': refProvinces,
  'reference-services': refServices,
  'reference-models': refModels,
  'reference-indicators': refIndicators,
  'reference-agencies': refAgencies,
  'reference-statuses': refStatuses,
  'reference-document-types': refDocumentTypes,
  'reference-glossary': refGlossary,
  'reference-tile-grid': refTileGrid,
};
export type SchemaName = keyof typeof SCHEMAS;

/** What the `typed` and `known` keywords look at while a file is judged. */
interface Judging {
  readonly root: Node;
  readonly ids: Readonly<Record<IdKind, ReadonlySet<string>>>;
}

interface Schema {
  readonly title?: string;
  readonly errorMessage?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly minimum?: number;
  readonly enum?: readonly unknown[];
}

const validators = compileSchemas();

/** Reports everything about a file that its schema objects to. */
export function judgeBySchema(
  name: SchemaName,
  root: Node,
  known: KnownIds,
  report: (finding: OffsetFinding) => void,
): boolean {
  const validate = validators[name];
  const judging: Judging = { root, ids: idSets(known) };
  // In reference data null is a fact (a unit in force has no last day); in reports it is a gap.
  const empty = name.startsWith('reference-') ? [] : findEmpty(root, []);
  for (const path of empty) {
    const node = nodeAt(root, path)!;
    const key = keyRange(root, path) ?? node;
    report({ code: 'to-be-filled', facts: describe(name, path), start: key.start, end: node.end });
  }
  const isValid = validate.call(judging, root.value);
  if (isValid) return empty.length === 0;
  for (const error of essential(validate.errors ?? [])) {
    const path = pathOf(error.instancePath);
    if (nodeAt(root, path)?.value === null) continue; // said above
    const finding = explain(name, root, path, error, known);
    if (finding) report(finding);
  }
  return false;
}

/** The node at a path, or the nearest one above it that exists. */
export function nearestNode(root: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

function nodeAt(root: Node, path: readonly (string | number)[]): Node | null {
  let node: Node | undefined = root;
  for (const step of path) {
    if (node.kind === 'map') node = node.entries.get(String(step))?.node;
    else if (node.kind === 'list') node = node.items[Number(step)];
    else return null;
    if (!node) return null;
  }
  return node;
}

function keyRange(root: Node, path: readonly (string | number)[]) {
  const parent = nodeAt(root, path.slice(0, -1));
  return parent?.kind === 'map' ? (parent.entries.get(String(path.at(-1)))?.key ?? null) : null;
}

/** Paths of keys and items with nothing after them. */
function findEmpty(node: Node, path: readonly (string | number)[]): (string | number)[][] {
  if (node.kind === 'scalar') return node.value === null ? [[...path]] : [];
  if (node.kind === 'list') return node.items.flatMap((item, i) => findEmpty(item, [...path, i]));
  return [...node.entries].flatMap(([key, entry]) => findEmpty(entry.node, [...path, key]));
}

/**
 * Of ajv's errors, those that say what is wrong: our own keywords silence the rest at their place, an
 * `anyOf` speaks for its branches unless one of them went deeper, and one sentence a place is enough.
 */
function essential(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const best = new Map<string, ErrorObject>();
  for (const error of [...errors].sort((a, b) => rank(a) - rank(b))) {
    const { instancePath: path, keyword } = error;
    if (keyword === 'anyOf' && wentDeeper(errors, path)) continue;
    if (
      rank(error) === OTHER &&
      errors.some((e) => e.keyword === 'anyOf' && e.instancePath === path)
    )
      continue;
    const id = isAboutKeys(error) ? `${path} ${JSON.stringify(error.params)}` : path;
    if (!best.has(id)) best.set(id, error);
  }
  return [...best.values()];
}

const OTHER = 2;

/** Our own keywords first, then what speaks for several branches or for keys, then the rest. */
function rank(error: ErrorObject): number {
  if (error.keyword === 'typed' || error.keyword === 'known') return 0;
  return error.keyword === 'anyOf' || isAboutKeys(error) ? 1 : OTHER;
}

/** Whether some branch at the path was right about the kind of value, and something in it is wrong. */
function wentDeeper(errors: readonly ErrorObject[], path: string): boolean {
  return errors.some(
    (error) =>
      error.instancePath.startsWith(`${path}/`) ||
      (error.instancePath === path && isAboutKeys(error)),
  );
}

function isAboutKeys(error: ErrorObject): boolean {
  return error.keyword === 'required' || error.keyword === 'additionalProperties';
}

function explain(
  name: SchemaName,
  root: Node,
  path: (string | number)[],
  error: ErrorObject,
  known: KnownIds,
): OffsetFinding | null {
  const node = nearestNode(root, path);
  const at = { start: node.start, end: node.end };
  const params = error.params as Readonly<Record<string, unknown>>;
  const written = node.kind === 'scalar' ? node.text : describeNode(node);
  const field = describe(name, path);
  switch (error.keyword) {
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
      const range = keyRange(root, [...path, key]) ?? at;
      const properties = propertiesAt(name, path);
      const candidates = Object.entries(properties).map(([word, schema]) => ({
        word,
        names: [schema.title ?? word],
      }));
      const present = new Set(node.kind === 'map' ? node.entries.keys() : []);
      const suggestion = suggest(
        key,
        candidates.filter(({ word }) => !present.has(word)),
      );
      const facts = { key, suggestion, known: candidates.map(({ word }) => word) };
      return { code: 'unknown-key', facts, suggestion, start: range.start, end: range.end };
    }
    case 'typed':
      return explainTyping(params, field, node, written);
    case 'known': {
      const kind = params['kind'] as IdKind;
      const suggestion = suggest(written, known[kind]);
      return {
        code: 'unknown-id',
        facts: { ...field, written, kind, suggestion },
        suggestion,
        ...at,
      };
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String);
      const suggestion = suggest(
        written,
        allowed.map((word) => ({ word })),
      );
      return { code: 'wrong-value', facts: { ...field, written, suggestion }, suggestion, ...at };
    }
    case 'if':
      return null;
    default:
      return { code: 'wrong-type', facts: { ...field, written }, ...at };
  }
}

function explainTyping(
  params: Readonly<Record<string, unknown>>,
  field: { field: string; title: string; advice: string },
  node: Node,
  written: string,
): OffsetFinding {
  const at = { start: node.start, end: node.end };
  const suggestion = (params['suggestion'] as string | null | undefined) ?? null;
  if (params['form'] === 'block') return { code: 'text-not-block', facts: field, ...at };
  if (params['form'] === 'day')
    return { code: 'date-format', facts: { ...field, written, suggestion }, suggestion, ...at };
  const understood = String(params['understood']);
  const certain = params['certain'] === true;
  return {
    code: 'number-format',
    facts: { ...field, typed: written, understood, suggestion, certain },
    suggestion,
    ...at,
  };
}

function firstKey(node: Node) {
  return node.kind === 'map' ? ([...node.entries.values()][0]?.key ?? null) : null;
}

/** What stands there, briefly, where it is not a single value. */
function describeNode(node: Node): string {
  return node.kind === 'list'
    ? '[…]'
    : `{${[...(node as MapNode).entries.keys()].slice(0, 3).join(', ')}…}`;
}

/** The key, its Vietnamese heading and what the schema advises, for the field at a path. */
function describe(
  name: SchemaName,
  path: readonly (string | number)[],
): { field: string; title: string; advice: string } {
  const chain = schemasAlong(name, path);
  const keys = path.filter((step) => typeof step === 'string');
  const field = keys.at(-1) ?? name;
  const own =
    path.length === 0 ? undefined : chain.findLast((schema) => schema.title !== undefined);
  return { field, title: own?.title ?? '', advice: own?.errorMessage ?? '' };
}

function propertiesAt(
  name: SchemaName,
  path: readonly (string | number)[],
): Readonly<Record<string, Schema>> {
  const here = schemasAlong(name, path).at(-1);
  return Object.assign(
    {},
    ...branches(here ?? {}).map((schema) => schema.properties ?? {}),
  ) as Record<string, Schema>;
}

/** The schemas met on the way along a path, references resolved; ends early where the schema does. */
function schemasAlong(name: SchemaName, path: readonly (string | number)[]): readonly Schema[] {
  let here = SCHEMAS[name] as Schema;
  const chain = [here];
  for (const step of path) {
    const next = branches(here)
      .map((schema) => (typeof step === 'number' ? schema.items : schema.properties?.[step]))
      .find((schema) => schema !== undefined);
    if (!next) return chain;
    chain.push(next);
    here = next;
  }
  return chain;
}

/** A schema, what it refers to, and the branches of its `anyOf`. */
function branches(schema: Schema): readonly Schema[] {
  const target = schema.$ref === undefined ? null : resolve(schema.$ref);
  return [schema, ...(target ? branches(target) : []), ...(schema.anyOf ?? []).flatMap(branches)];
}

function resolve(ref: string): Schema | null {
  const name = ref.split('/').at(-1)!;
  return ref.startsWith('ids.') ? null : ((parts.$defs as Record<string, Schema>)[name] ?? null);
}

/** A JSON pointer as steps; numbers are indices, since no key of ours is one. */
function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function idSets(known: KnownIds): Judging['ids'] {
  const sets = ID_KINDS.map(
    (kind) => [kind, new Set(known[kind].map(({ word }) => word))] as const,
  );
  return Object.fromEntries(sets) as unknown as Judging['ids'];
}

function compileSchemas(): Readonly<Record<SchemaName, ValidateFunction>> {
  const ajv = new Ajv2020({
    allErrors: true,
    passContext: true,
    allowUnionTypes: true,
    strictTypes: false,
  });
  ajv.addVocabulary(['errorMessage']);
  ajv.addKeyword({ keyword: 'typed', schemaType: 'string', errors: true, validate: judgeTyping });
  ajv.addKeyword({ keyword: 'known', schemaType: 'string', errors: true, validate: judgeId });
  ajv.addSchema(
    { $defs: Object.fromEntries(ID_KINDS.map((kind) => [kind, { known: kind }])) },
    'ids.schema.json',
  );
  ajv.addSchema(withoutId(parts), 'parts.schema.json');
  const names = Object.keys(SCHEMAS) as SchemaName[];
  return Object.fromEntries(
    names.map((name) => {
      ajv.addSchema(withoutId(SCHEMAS[name]), `${name}.schema.json`);
      return [name, ajv.getSchema(`${name}.schema.json`)!];
    }),
  ) as Record<SchemaName, ValidateFunction>;
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
  form: 'number' | 'percent' | 'day' | 'block' | 'plain',
  value: unknown,
  schema?: Schema,
  cxt?: { instancePath: string },
): boolean {
  const fail = (params: Record<string, unknown>) => {
    (judgeTyping as KeywordResult).errors = [{ keyword: 'typed', params: { form, ...params } }];
    return false;
  };
  if (form === 'day') {
    if (typeof value !== 'string' || isDay(value)) return true;
    return fail({ suggestion: readDay(value) });
  }
  const node = nodeAt((this as Judging).root, pathOf(cxt?.instancePath ?? ''));
  if (node?.kind !== 'scalar') return true;
  if (form === 'block')
    return typeof value !== 'string' || node.style === 'block' ? true : fail({});
  if (form === 'plain') return true;
  if (node.style !== 'plain' && typeof value === 'string' && !/^[\s\d.,%]+$/.test(value))
    return true;
  const fault = findNumberFault(node.text, value, form === 'percent');
  if (!fault) return true;
  const isTaken = fault.suggestion !== null && takesNumber(schema ?? {}, Number(fault.suggestion));
  return fail(isTaken ? { ...fault } : { ...fault, suggestion: null, certain: false });
}

/** Whether a schema accepts a number, or one of its branches does. */
function takesNumber(schema: Schema, number: number): boolean {
  if (schema.anyOf) return schema.anyOf.some((branch) => takesNumber(branch, number));
  return (
    (schema.type === 'number' || (schema.type === 'integer' && Number.isInteger(number))) &&
    number >= (schema.minimum ?? -Infinity)
  );
}

function judgeId(this: Judging | Ajv2020, kind: IdKind, value: unknown): boolean {
  if (typeof value === 'string' && (this as Judging).ids[kind].has(value)) return true;
  (judgeId as KeywordResult).errors = [{ keyword: 'known', params: { kind } }];
  return false;
}

/** `18/7/2024` as `2024-07-18`, where that is a day; null else. */
function readDay(written: string): string | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written.trim());
  if (!match) return null;
  const day = `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
