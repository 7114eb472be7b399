/**
 * Keys that stand where they do not belong, though the file has a place for them: a row's key at the margin,
 * the total inside a row, rows under groups since `rows:` is missing. One cause, one finding, and what
 * the schema says besides of the same maps follows from it.
 */
import { keyRange, nodeAt } from './nodes.ts';
import type { Node } from './parse.ts';
import type { Path } from './path.ts';
import { describe, homesOf, ITEM, type SchemaName } from './schemas.ts';
import type { OffsetFinding } from './source-file.ts';

export interface Misplaced {
  readonly finding: OffsetFinding;
  /** The maps that hold such keys. */
  readonly maps: ReadonlySet<string>;
  readonly keys: readonly string[];
  /** Where they belong. */
  readonly home: readonly string[];
}

/** Unknown keys by the JSON path of their map. */
export type UnknownKeys = ReadonlyMap<
  string,
  { readonly path: Path; readonly keys: readonly string[] }
>;

export function findMisplaced(
  name: SchemaName,
  root: Node,
  unknown: UnknownKeys,
): readonly Misplaced[] {
  const found = new Map<string, Misplaced & { readonly maps: Set<string> }>();
  for (const [pointer, { path, keys }] of unknown) {
    const here = path.map((step) => (typeof step === 'number' ? ITEM : step));
    const home = likeliestHome(name, here, keys);
    if (!home) continue;
    const cause = `${here.join('/')} ${home.join('/')}`;
    const before = found.get(cause);
    if (before) {
      before.maps.add(pointer);
      continue;
    }
    const own = keys.filter((key) => holds(name, home, key));
    const range = keyRange(root, [...path, own[0]!]) ?? nodeAt(root, path)!;
    const isTooDeep = home.length < here.length && isWithin(here, home);
    const facts = { keys: own, isTooDeep, ...whereOf(name, root, home) };
    const { start, end } = range;
    const finding: OffsetFinding = { code: 'key-misplaced', facts, start, end };
    found.set(cause, { finding, maps: new Set([pointer]), keys: own, home });
  }
  return [...found.values()];
}

/** Of the places that take some of the keys, the one that takes most; of those, the nearest. */
function likeliestHome(
  name: SchemaName,
  here: readonly string[],
  keys: readonly string[],
): readonly string[] | null {
  const homes = keys
    .flatMap((key) => homesOf(name, key))
    .filter((home) => home.join('/') !== here.join('/'));
  const rank = (home: readonly string[]) => [
    -keys.filter((key) => holds(name, home, key)).length,
    isWithin(home, here) ? 0 : isWithin(here, home) ? 1 : 2,
    home.length,
  ];
  const [best] = homes
    .map((home) => ({ home, rank: rank(home) }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  return best?.home ?? null;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, at) => value !== b[at]);
  return i < 0 ? 0 : a[i]! - b[i]!;
}

function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return outer.every((step, i) => inner[i] === step);
}

function holds(name: SchemaName, home: readonly string[], key: string): boolean {
  return homesOf(name, key).some((other) => other.join('/') === home.join('/'));
}

/** The place that takes the keys, as an officer knows it. */
function whereOf(name: SchemaName, root: Node, home: readonly string[]) {
  const where: 'file' | 'row' | 'field' =
    home.length === 0 ? 'file' : home.at(-1) === ITEM ? 'row' : 'field';
  const path = home.map((step) => (step === ITEM ? 0 : step));
  const { field, title } = describe(name, path);
  const isAbsent = home.length > 0 && nodeAt(root, [home[0]!]) === null;
  return { where, field, title, isAbsent };
}
