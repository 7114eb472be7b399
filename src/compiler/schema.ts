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
import type { MapNode, Node, ScalarNode } from './parse.ts';
import { isHidden, type OffsetFinding } from './source-file.ts';
import { suggest, type Candidate } from './suggest.ts';
import { readPeriod, withVietnamese } from './words.ts';

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
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
}

const validators = compileSchemas();

/** Reports everything about a file that its schema objects to. */
export function judgeBySchema(
  name: SchemaName,
  root: Node,
  known: KnownIds,
  lineOf: (offset: number) => number,
  report: (finding: OffsetFinding) => void,
): boolean {
  const validate = validators[name];
  const judging: Judging = { root, ids: idSets(known) };
  // In reference data null is a fact (a unit in force has no last day); in reports it is a gap.
  const empty = name.startsWith('reference-') ? [] : findEmpty(root, []);
  for (const path of empty) {
    if (!isKnown(name, path)) continue; // the key itself is wrong, and said to be
    const node = nodeAt(root, path)!;
    // An empty item of a list has no place of its own; the list's key stands for it.
    const key = keyRange(root, path) ?? keyRange(root, path.slice(0, -1)) ?? node;
    const end = Math.max(node.end, key.end);
    report({ code: 'to-be-filled', facts: describe(name, path), start: key.start, end });
  }
  const isValid = validate.call(judging, root.value);
  if (isValid) return empty.length === 0;
  for (const error of essential(
    (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if'),
  )) {
    const path = pathOf(error.instancePath);
    if (nodeAt(root, path)?.value === null) continue; // said above
    if (hasHidden(nodeAt(root, path), error)) continue; // said when the file was decoded
    report(explain(name, root, path, error, known, lineOf));
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

/** Whether what is wrong may come from a character that cannot be seen. */
function hasHidden(node: Node | null, error: ErrorObject): boolean {
  const key = (error.params as { additionalProperty?: string }).additionalProperty;
  return isHidden(key ?? '') || (node?.kind === 'scalar' && isHidden(node.text));
}

/** Whether the schema has something to say about a path. */
function isKnown(name: SchemaName, path: readonly (string | number)[]): boolean {
  return schemasAlong(name, path).length === path.length + 1;
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
  lineOf: (offset: number) => number,
): OffsetFinding {
  const node = nearestNode(root, path);
  const at = { start: node.start, end: node.end };
  const params = error.params as Readonly<Record<string, unknown>>;
  const written = node.kind === 'scalar' ? excerpt(node.text) : describeNode(node);
  const field = describe(name, path);
  const wrongValue = (suggestion: string | null): OffsetFinding => ({
    code: 'wrong-value',
    facts: { ...field, written, suggestion, advice: suggestion === null ? field.advice : '' },
    suggestion,
    ...at,
  });
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
    case 'enum':
      return wrongValue(suggest(written, withVietnamese(allowedAt(name, path))));
    case 'minItems':
      return { code: 'to-be-filled', facts: field, ...at };
    case 'uniqueItems': {
      const [first, again] = [params['j'], params['i']].map((i) =>
        nodeAt(root, [...path, Number(i)]),
      );
      if (first?.kind !== 'scalar' || !again)
        return { code: 'wrong-type', facts: { ...field, written }, ...at };
      const line = lineOf(first.start);
      return {
        code: 'key-repeated',
        facts: { key: first.text, line },
        start: again.start,
        end: again.end,
      };
    }
    default: {
      const colon = colonInItem(name, path, node);
      if (colon) return { code: 'colon-in-text', facts: { after: '-' }, ...colon };
      const meant =
        node.kind === 'scalar'
          ? refersTo(name, path, 'period_id')
            ? readPeriod(node.text)
            : suggest(written, withVietnamese(allowedAt(name, path)))
          : null;
      return meant === null
        ? { code: 'wrong-type', facts: { ...field, written }, ...at }
        : wrongValue(meant);
    }
  }
}

/** The colon that made an entry out of a list's item, where the list takes plain texts. */
function colonInItem(name: SchemaName, path: readonly (string | number)[], node: Node) {
  if (typeof path.at(-1) !== 'number' || !refersTo(name, path, 'plain')) return null;
  const key = firstKey(node);
  return key && { start: key.end, end: key.end + 1 };
}

/** Every word that a place takes: of its own `enum` and of those that it refers to. */
function allowedAt(name: SchemaName, path: readonly (string | number)[]): readonly string[] {
  const here = schemasAlong(name, path);
  if (here.length <= path.length) return [];
  return branches(here.at(-1)!)
    .flatMap((schema) => schema.enum ?? [])
    .map(String);
}

/** Whether a place is judged by a part of the schemas, directly or in one of its branches. */
function refersTo(name: SchemaName, path: readonly (string | number)[], part: string): boolean {
  return branches(schemasAlong(name, path).at(-1) ?? {}).some((schema) =>
    schema.$ref?.endsWith(`/${part}`),
  );
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
  if (params['form'] === 'day')
    return { code: 'date-format', facts: { ...field, written, suggestion }, suggestion, ...at };
  const understood = String(params['understood']);
  const certain = params['certain'] === true;
  return {
    code: 'number-format',
    facts: {
      ...field,
      typed: written,
      understood,
      quoted: params['quoted'] === true,
      suggestion,
      certain,
    },
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
    ? `[${node.items.length === 0 ? '' : '…'}]`
    : `{${[...(node as MapNode).entries.keys()].slice(0, 3).join(', ')}…}`;
}

/** The key, its Vietnamese heading and what the schema advises, for the field at a path. */
function describe(
  name: SchemaName,
  path: readonly (string | number)[],
): { field: string; title: string; advice: string } {
  const chain = schemasAlong(name, path);
  if (path.length === 0) {
    const [own] = chain as [Schema];
    const first = own.required?.[0] ?? 'rows';
    return { field: name, title: own.title ?? '', advice: `Hãy bắt đầu tệp bằng mục «${first}:».` };
  }
  const field = path.findLast((step) => typeof step === 'string') ?? name;
  const own = chain.findLast((schema) => schema.title !== undefined);
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
      .map((schema) => (typeof step === 'number' ? schema.items : propertyOf(schema, step)))
      .find((schema) => schema !== undefined);
    if (!next) return chain;
    chain.push(next);
    here = next;
  }
  return chain;
}

/** Not by indexing alone: every object has a `constructor`. */
function propertyOf({ properties }: Schema, key: string): Schema | undefined {
  return properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
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
  form: 'count' | 'number' | 'percent' | 'day' | 'block' | 'plain',
  value: unknown,
  _schema?: object,
  cxt?: { instancePath: string },
): boolean {
  const fail = (params: Record<string, unknown>) => {
    (judgeTyping as KeywordResult).errors = [{ keyword: 'typed', params: { form, ...params } }];
    return false;
  };
  const node = nodeAt((this as Judging).root, pathOf(cxt?.instancePath ?? ''));
  if (node?.kind !== 'scalar' || value === null) return true;
  if (form === 'day') return isDay(node.text) || fail({ suggestion: readDay(node.text) });
  if (form === 'block')
    return typeof value !== 'string' || node.style === 'block' ? true : fail({});
  if (form === 'plain') {
    if (node.comment)
      return fail({ kept: node.text, lost: node.comment.text, range: node.comment });
    return typeof value === 'string' || fail({ unquoted: true });
  }
  if (node.style !== 'plain' && !/^[\s\d.,%]*\d[\s\d.,%]*$/.test(node.text)) return true;
  const fault = findNumberFault(node.text, value, form);
  return fault ? fail({ ...fault, quoted: node.style !== 'plain' }) : true;
}

function judgeId(this: Judging | Ajv2020, kind: IdKind, value: unknown): boolean {
  if (typeof value === 'string' && (this as Judging).ids[kind].has(value)) return true;
  (judgeId as KeywordResult).errors = [{ keyword: 'known', params: { kind } }];
  return false;
}

/** `18/7/2024`, `2024-7-18` or `20240718` as `2024-07-18`, where that is a day; null else. */
function readDay(written: string): string | null {
  const match =
    /^(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})$/.exec(written.trim()) ??
    /^(?<y>\d{4})[/.-]?(?<m>\d{1,2})[/.-]?(?<d>\d{1,2})$/.exec(written.trim());
  if (!match) return null;
  const { y, m, d } = match.groups as Readonly<Record<'y' | 'm' | 'd', string>>;
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
