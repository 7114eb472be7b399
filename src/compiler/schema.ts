/**
 * Judges a parsed file by its JSON Schema; of its errors, the few that say what is wrong are explained.
 */
import { schemaErrors } from '#schema-errors';
import { oncePer } from '../domain/once.ts';
import { acceptanceOf, type IdSets } from './acceptance.ts';
import { explain, type Positions } from './explain.ts';
import { findMisplaced, type Misplaced, type UnknownKeys } from './misplaced.ts';
import { findEmpty, keyRange, nodeAt } from './nodes.ts';
import type { SchemaError } from './objections.ts';
import type { Node } from './parse.ts';
import type { Path } from './path.ts';
import {
  describe,
  ID_KINDS,
  isKnown,
  ITEM,
  SCHEMAS,
  type KnownIds,
  type SchemaName,
} from './schemas.ts';
import { isHidden, MOST_FINDINGS, type OffsetFinding } from './source-file.ts';
import parts from '../../schemas/parts.schema.json' with { type: 'json' };

/** Reports everything about a file that its schema objects to. */
export function judgeBySchema(
  name: SchemaName,
  root: Node,
  known: KnownIds,
  { lineOf, columnOf }: Positions,
  report: (finding: OffsetFinding) => void,
): boolean {
  const isReport = !isOfReference(name);
  if (isBeyondDoubt(name, root, known)) return true;
  const errors = schemaErrors(name, root, idSets(known));
  const isAccepted = errors.length === 0;
  const misplaced = isReport && !isAccepted ? findMisplaced(name, root, unknownKeys(errors)) : [];
  for (const { finding } of misplaced) report(finding);
  // In reference data null is a fact (a unit in force has no last day); in reports it is a gap.
  const empty = isReport ? findEmpty(root) : [];
  for (const finding of blanksOf(name, root, misplaced, empty, lineOf)) report(finding);
  if (isAccepted) return empty.length === 0;
  const said = new Map<string, number>();
  const findings = essential(errors)
    .filter((error) => !misplaced.some((one) => accountsFor(one, error)))
    .flatMap((error) => {
      const times = (said.get(error.keyword) ?? 0) + 1;
      said.set(error.keyword, times);
      if (times > MOST_FINDINGS) return [];
      const path = pathOf(error.instancePath);
      if (nodeAt(root, path)?.value === null) return []; // said above
      if (hasHidden(nodeAt(root, path), error)) return []; // said when the file was decoded
      return [{ error, finding: explain({ name, root, known, lineOf, columnOf }, path, error) }];
    });
  // A key that is missing because it is misspelt is misspelt, no more.
  const meant = new Set(
    findings.map(({ error, finding }) => `${error.instancePath} ${finding.suggestion ?? ''}`),
  );
  for (const { error, finding } of findings) {
    const { missingProperty } = error.params as { missingProperty?: string };
    const isMisspelt = missingProperty && meant.has(`${error.instancePath} ${missingProperty}`);
    if (!isMisspelt) report(finding);
  }
  for (const [keyword, times] of said) {
    const alike = findings.findLast(({ error }) => error.keyword === keyword)?.finding;
    const count = times - MOST_FINDINGS;
    if (alike && count > 0)
      report({
        ...alike,
        code: 'findings-left-out',
        facts: { code: alike.code, count },
        suggestion: null,
      });
  }
  return false;
}

/** From so many on, the blanks of a file are said together: it is being filled in. */
const MANY_BLANKS = 4;

/** What is not filled in yet: each cell by itself, or all of a file that has just been begun. */
function blanksOf(
  name: SchemaName,
  root: Node,
  misplaced: readonly Misplaced[],
  empty: readonly Path[],
  lineOf: Positions['lineOf'],
): readonly OffsetFinding[] {
  const blanks = empty
    // Where the key itself is wrong, that is what is said.
    .filter((path) => isKnown(name, path) && !misplaced.some((one) => awaits(one, path)))
    .map((path) => {
      const node = nodeAt(root, path)!;
      // An empty item of a list has no place of its own; the list's key stands for it.
      const key = keyRange(root, path) ?? keyRange(root, path.slice(0, -1)) ?? node;
      return { ...describe(name, path), start: key.start, end: Math.max(node.end, key.end) };
    });
  const isBegun = blanks.length >= MANY_BLANKS;
  const all = isBegun
    ? { fields: countFields(blanks), lines: blanks.map(({ start }) => lineOf(start)) }
    : null;
  return (isBegun ? blanks.slice(0, 1) : blanks).map(({ start, end, ...facts }) => ({
    code: 'to-be-filled',
    facts: { ...facts, all },
    start,
    end,
  }));
}

/** How many blanks each field has, the most first. */
function countFields(blanks: readonly { readonly field: string; readonly title: string }[]) {
  const counts = new Map<string, { field: string; title: string; count: number }>();
  for (const { field, title } of blanks) {
    const key = `${field} ${title}`;
    const { count } = counts.get(key) ?? { count: 0 };
    counts.set(key, { field, title, count: count + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}

/** Whether a file is all that its schema asks and, of a report, nothing in it is empty. */
export function isBeyondDoubt(name: SchemaName, root: Node, known: KnownIds): boolean {
  let accepts = ACCEPTANCE.get(name);
  if (!accepts) {
    accepts = acceptanceOf(SCHEMAS[name], parts, isOfReference(name));
    ACCEPTANCE.set(name, accepts);
  }
  return accepts(root, idSets(known));
}

/** Each is compiled when it is first asked for. */
const ACCEPTANCE = new Map<SchemaName, ReturnType<typeof acceptanceOf>>();

function isOfReference(name: SchemaName): boolean {
  return name.startsWith('reference-');
}

function unknownKeys(errors: readonly SchemaError[]): UnknownKeys {
  const found = new Map<string, { path: Path; keys: string[] }>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'additionalProperties') continue;
    const key = (params as { additionalProperty: string }).additionalProperty;
    const held = found.get(instancePath) ?? { path: pathOf(instancePath), keys: [] };
    found.set(instancePath, held);
    if (!held.keys.includes(key)) held.keys.push(key);
  }
  return found;
}

/** Whether an error follows from keys that stand in the wrong place: theirs, and what their maps then lack. */
function accountsFor({ maps, keys, home }: Misplaced, error: SchemaError): boolean {
  const { missingProperty, additionalProperty } = error.params as Partial<Record<string, string>>;
  if (error.instancePath === '' && missingProperty === home[0]) return true;
  if (!maps.has(error.instancePath)) return false;
  return missingProperty !== undefined || keys.includes(additionalProperty ?? '');
}

/** Whether a place is empty because what belongs there stands beside it. */
function awaits({ maps, home }: Misplaced, path: Path): boolean {
  const steps = path.map((step) => (typeof step === 'number' ? ITEM : step));
  const pointer = path.slice(0, -1).map((step) => `/${step}`);
  return steps.join('/') === home.join('/') && maps.has(pointer.join(''));
}

/** Whether what is wrong may come from a character that cannot be seen. */
function hasHidden(node: Node | null, error: SchemaError): boolean {
  const key = (error.params as { additionalProperty?: string }).additionalProperty;
  return isHidden(key ?? '') || (node?.kind === 'scalar' && isHidden(node.text));
}

/**
 * Of a schema's errors, those that say what is wrong: our own keywords silence the rest at their place, an
 * `anyOf` speaks for its branches unless one of them went deeper, and one sentence a place is enough.
 */
function essential(errors: readonly SchemaError[]): readonly SchemaError[] {
  const deeper = placesAbove(errors);
  const branched = new Set(
    errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath),
  );
  const best = new Map<string, SchemaError>();
  for (const error of [...errors].sort((a, b) => rank(a) - rank(b))) {
    const { instancePath: path, keyword } = error;
    if (keyword === 'anyOf' && deeper.has(path)) continue;
    if (rank(error) === OTHER && branched.has(path)) continue;
    const id = isAboutKeys(error) ? `${path} ${JSON.stringify(error.params)}` : path;
    if (!best.has(id)) best.set(id, error);
  }
  return [...best.values()];
}

const OTHER = 2;

/** Our own keywords first, then what speaks for several branches or for keys, then the rest. */
function rank(error: SchemaError): number {
  if (error.keyword === 'typed' || error.keyword === 'known') return 0;
  return error.keyword === 'anyOf' || isAboutKeys(error) ? 1 : OTHER;
}

/** Where some branch was right about the kind of value, and something in it is wrong. */
function placesAbove(errors: readonly SchemaError[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const error of errors) {
    let path = error.instancePath;
    if (!isAboutKeys(error)) path = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    while (path !== '' && !places.has(path)) {
      places.add(path);
      path = path.slice(0, path.lastIndexOf('/'));
    }
  }
  return places;
}

function isAboutKeys(error: SchemaError): boolean {
  return error.keyword === 'required' || error.keyword === 'additionalProperties';
}

/** A JSON pointer as steps; numbers are indices, since no key of ours is one. */
function pathOf(pointer: string): (string | number)[] {
  const steps: (string | number)[] = [];
  for (const escaped of pointer.split('/').slice(1)) {
    const step = escaped.includes('~')
      ? escaped.replaceAll('~1', '/').replaceAll('~0', '~')
      : escaped;
    steps.push(/^\d+$/.test(step) ? Number(step) : step);
  }
  return steps;
}

export const idSets = oncePer((known: KnownIds): IdSets => {
  const sets = ID_KINDS.map(
    (kind) => [kind, new Set(known[kind].map(({ word }) => word))] as const,
  );
  return Object.fromEntries(sets) as unknown as IdSets;
});
