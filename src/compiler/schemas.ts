/**
 * The schemas, and what they say about a place of a file: its heading, its advice, the keys and words that
 * it takes. Knows nothing of judging.
 */
import discrepancies from '../../schemas/discrepancies.schema.json' with { type: 'json' };
import documents from '../../schemas/documents.schema.json' with { type: 'json' };
import evaluation from '../../schemas/evaluation.schema.json' with { type: 'json' };
import figures from '../../schemas/figures.schema.json' with { type: 'json' };
import models from '../../schemas/models.schema.json' with { type: 'json' };
import parts from '../../schemas/parts.schema.json' with { type: 'json' };
import refAgencies from '../../schemas/reference-agencies.schema.json' with { type: 'json' };
import refDocumentTypes from '../../schemas/reference-document-types.schema.json' with { type: 'json' };
import refEverydayWords from '../../schemas/reference-everyday-words.schema.json' with { type: 'json' };
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
import type { Path } from './path.ts';
import type { Candidate } from './suggest.ts';

/** The kinds of id that content may name, as `$defs` of schemas/ids.schema.json. */
export const ID_KINDS = ['province', 'service', 'model', 'indicator', 'agency', 'status'] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** The ids that exist, each with its names. */
export type KnownIds = Readonly<Record<IdKind, readonly Candidate[]>>;

export const SCHEMAS = {
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
  'reference-everyday-words': refEverydayWords,
  'reference-tile-grid': refTileGrid,
};
export type SchemaName = keyof typeof SCHEMAS;

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: unknown;
  readonly errorMessage?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly maxItems?: number;
  readonly maxLength?: number;
}

/** Every key of the contract, wherever it stands. */
export const KEYS: ReadonlySet<string> = new Set(keysIn([...Object.values(SCHEMAS), parts]));

function keysIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = Array.isArray(part) ? [] : Object.keys((part as Schema).properties ?? {});
  return [...own, ...Object.values(part).flatMap(keysIn)];
}

/** Whether the schema has something to say about a path. */
export function isKnown(name: SchemaName, path: Path): boolean {
  return schemasAlong(name, path).length === path.length + 1;
}

/** The key, its Vietnamese heading and what the schema advises, for the field at a path. */
export function describe(
  name: SchemaName,
  path: Path,
): { field: string; title: string; advice: string } {
  const chain = schemasAlong(name, path);
  if (path.length === 0) {
    const [own] = chain as [Schema];
    const first = own.required?.[0] ?? 'rows';
    return { field: name, title: own.title ?? '', advice: `Hãy bắt đầu tệp bằng mục «${first}:».` };
  }
  const field = path.findLast((step) => typeof step === 'string') ?? name;
  const last = chain.length === path.length + 1 ? chain.at(-1) : undefined;
  // A key without a heading is not named after what holds it; an item of a list is.
  const isNamed = last !== undefined && typeof path.at(-1) === 'string';
  const titled = isNamed ? last : chain.findLast(({ title }) => title !== undefined);
  const advising =
    isNamed && last.errorMessage === undefined
      ? undefined
      : chain.findLast(({ errorMessage }) => errorMessage !== undefined);
  return { field, title: titled?.title ?? '', advice: advising?.errorMessage ?? '' };
}

/** Stands for any item of a list in the places that {@link homesOf} names. */
export const ITEM = '*';

/** The maps of a file that take a key, each as the steps that lead there. */
export function homesOf(name: SchemaName, key: string): readonly (readonly string[])[] {
  let homes = HOMES.get(name);
  if (!homes) {
    const found = new Map<string, string[][]>();
    collectHomes(SCHEMAS[name], [], found);
    HOMES.set(name, (homes = found));
  }
  return homes.get(key) ?? [];
}

const HOMES = new Map<SchemaName, ReadonlyMap<string, readonly (readonly string[])[]>>();
/** Deeper, schemas only repeat themselves: a figure's parts are figures. */
const DEEPEST = 6;

function collectHomes(schema: Schema, path: readonly string[], found: Map<string, string[][]>) {
  if (path.length > DEEPEST) return;
  for (const { properties = {}, items } of branches(schema)) {
    for (const [key, property] of Object.entries(properties)) {
      found.set(key, [...(found.get(key) ?? []), [...path]]);
      collectHomes(property, [...path, key], found);
    }
    if (items) collectHomes(items, [...path, ITEM], found);
  }
}

/** What a map at a path may hold. */
export function propertiesAt(name: SchemaName, path: Path): Readonly<Record<string, Schema>> {
  const here = schemasAlong(name, path).at(-1);
  return Object.assign(
    {},
    ...branches(here ?? {}).map((schema) => schema.properties ?? {}),
  ) as Record<string, Schema>;
}

/** The keys that a map at a path must have. */
export function requiredAt(name: SchemaName, path: Path): readonly string[] {
  const here = schemasAlong(name, path).at(-1);
  return branches(here ?? {}).flatMap(({ required = [] }) => required);
}

/** What the schema says of a place for whoever fills it in; empty where it says nothing. */
export function adviceAt(name: SchemaName, path: Path): string {
  const along = schemasAlong(name, path);
  return along.length > path.length ? (along.at(-1)!.description ?? '') : '';
}

/** The schemas met on the way along a path, references resolved; ends early where the schema does. */
function schemasAlong(name: SchemaName, path: Path): readonly Schema[] {
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

/** Every word that a place takes: of its own `enum` and of those that it refers to. */
export function allowedAt(name: SchemaName, path: Path): readonly string[] {
  const here = schemasAlong(name, path);
  if (here.length <= path.length) return [];
  return branches(here.at(-1)!)
    .flatMap((schema) => schema.enum ?? [])
    .map(String);
}

/** The words that a place takes, true and false among them. */
export function wordsAt(name: SchemaName, path: Path): readonly string[] {
  const here = schemasAlong(name, path);
  const isFlag =
    here.length > path.length && branches(here.at(-1)!).some(({ type }) => type === 'boolean');
  return isFlag ? ['true', 'false'] : allowedAt(name, path);
}

/** Whether a number may stand at a place. */
export function takesNumber(name: SchemaName, path: Path): boolean {
  const here = schemasAlong(name, path);
  if (here.length <= path.length) return false;
  return branches(here.at(-1)!).some(({ type }) =>
    [type].flat().some((one) => one === 'number' || one === 'integer'),
  );
}

/** How long something may be; null where the schema does not say. */
interface Limits {
  readonly maxItems: number | null;
  readonly maxLength: number | null;
}

/** How long a list or text may be at a path. */
export function limitsAt(name: SchemaName, path: Path): Limits {
  // Every long text asks, and most stand in places that others have stood in.
  const place = `${name} ${path.map((step) => (typeof step === 'number' ? ITEM : step)).join('/')}`;
  const known = LIMITS.get(place);
  if (known) return known;
  const along = schemasAlong(name, path);
  if (along.length <= path.length) return { maxItems: null, maxLength: null };
  const here = branches(along.at(-1)!);
  const limits = {
    maxItems: here.find(({ maxItems }) => maxItems !== undefined)?.maxItems ?? null,
    maxLength: here.find(({ maxLength }) => maxLength !== undefined)?.maxLength ?? null,
  };
  LIMITS.set(place, limits);
  return limits;
}

/** By schema and place; places that no schema knows are not among them. */
const LIMITS = new Map<string, Limits>();

/** Whether a place is judged by a part of the schemas, directly or in one of its branches. */
export function refersTo(name: SchemaName, path: Path, part: string): boolean {
  return branches(schemasAlong(name, path).at(-1) ?? {}).some((schema) =>
    schema.$ref?.endsWith(`/${part}`),
  );
}
