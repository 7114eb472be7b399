/** Compiles what is on the disk with the help of what was compiled before. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

import { compileSources, type Compilation, type Reader } from '../compiler/compile.ts';
import { unitsAmong, type UnitPaths } from '../compiler/folders.ts';
import type { Sources } from '../compiler/source-file.ts';
import type { Day } from '../domain/period.ts';
import { contentOf, pieceOf, type Piece } from './pack.ts';
import { openStore, type Store } from './units.ts';

export interface StoredCompilation extends Compilation {
  /** Of a report: what its unit was compiled from and by. What is the same has the same key. */
  readonly keyOf: (report: string) => string;
}

export interface StoredOptions {
  /** Told after each unit. */
  readonly progress?: (done: number, all: number) => void;
  /** Whether a file's findings are asked for. Of units without such files nothing is said. */
  readonly isWanted?: (path: string) => boolean;
  /**
   * Whether units are compared with one another, for which all are compiled. Where they are not, nobody knows
   * which acknowledgements are stale.
   */
  readonly isCompared?: boolean;
  /** Whether memory is dearer than time, as it is to whoever draws pages afterwards. */
  readonly isSparing?: boolean;
}

/** Compiles unit by unit, and keeps what it learnt. */
export function compileStored(
  sources: Sources,
  today: Day,
  store: Store,
  { progress, isWanted, isCompared = true, isSparing = true }: StoredOptions = {},
): StoredCompilation {
  const units = unitsAmong(sources.paths);
  const unitOf = new Map(
    units.flatMap((unit) => unit.folders.map(({ id }) => [id, unit] as const)),
  );
  const memory = store.open(sources);
  let done = 0;
  const reader: Reader = {
    ...memory,
    unit(unit, context) {
      const read = memory.unit(unit, context);
      progress?.(++done, units.length);
      return read;
    },
    ...(!isCompared && { compared: () => [] }),
  };
  const isOfWanted = (unit: UnitPaths) =>
    isWanted === undefined || unit.folders.some(({ files }) => files.some(isWanted));
  const compileAll = () => compileSources(sources, today, reader, isOfWanted);
  const compiled = isSparing ? sparingly(compileAll) : compileAll();
  memory.close();
  const { open, observed, accounts } = compiled.archive;
  const archive = {
    ...compiled.archive,
    open: latest(open, OPEN),
    observed: packed(observed),
    accounts: packed(accounts),
  };
  return { ...compiled, archive, keyOf: (report) => memory.keyOf(unitOf.get(report)!) };
}

/** Compiles some units into the store, and says nothing of them. */
export function compileInto(
  store: Store,
  sources: Sources,
  today: Day,
  isWanted: (unit: UnitPaths) => boolean,
  progress: () => void,
): void {
  const memory = store.open(sources);
  const unit: Reader['unit'] = (...asked) => {
    const read = memory.unit(...asked);
    progress();
    return read;
  };
  const reader: Reader = { ...memory, unit, compared: () => [] };
  sparingly(() => compileSources(sources, today, reader, isWanted));
  memory.close();
}

/** To compile so many units leaves a heap behind that whoever goes on has no use for. */
const MANY = 8;

/** Whether much of the content is not in the store. */
export function isMuchNew(sources: Sources, store: Store): boolean {
  const memory = store.open(sources);
  let count = 0;
  return unitsAmong(sources.paths).some((unit) => !memory.isKnown(unit) && ++count >= MANY);
}

/**
 * Runs what makes much and keeps little. V8 lets a heap grow to several times what is alive before it clears
 * up; here a little more of its work saves a sixth of the memory (438 reports: 710 to 588 MB). It costs a
 * tenth of the time: each time V8 clears up, it also forgets what it made of functions that nobody holds just
 * then, as most that are written where they are used.
 */
function sparingly<T>(run: () => T): T {
  setFlagsFromString('--heap-growing-percent=40');
  try {
    return run();
  } finally {
    setFlagsFromString('--heap-growing-percent=0');
  }
}

/** So many reports stay open: the pages of one follow one another, and few others are looked into for them. */
const OPEN = 16;

/** The same; what was asked for last is at hand. */
function latest<T>(find: (id: string) => T, most: number): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const one = known.get(id) ?? find(id);
    known.delete(id);
    known.set(id, one);
    if (known.size > most) known.delete(known.keys().next().value!);
    return one;
  };
}

/**
 * The same; what was asked for once is kept, packed. What is told of a subject is asked for by ten pages and files,
 * and lies in as many small pieces as there are units.
 */
function packed<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, Piece>();
  return (name) => {
    const piece = known.get(name);
    if (piece) return contentOf(piece) as T;
    const found = find(name);
    known.set(name, pieceOf(found));
    return found;
  };
}

/** What verdicts are made by, beside the content. */
const COMPILER = [
  'src/compiler',
  'src/diagnostics',
  'src/domain',
  'src/store',
  'schemas',
  'package-lock.json',
];

/** The store of the content at `root`, in the cache of the project that compiles it. */
export function storeOf(root: string, project: string): Store {
  const folder = process.env['BC06_CACHE'] ?? join(project, 'node_modules/.cache/bc06');
  const name = createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 16);
  return openStore(join(folder, name), hashOfCode(project, COMPILER));
}

/** Identifies files of the project, and what runs them. */
function hashOfCode(project: string, parts: readonly string[]): string {
  const sum = createHash('sha256');
  sum.update(`${process.version} ${process.versions.icu ?? ''}\n`);
  for (const part of parts)
    for (const path of filesBelow(project, part)) {
      const bytes = readFileSync(join(project, path));
      sum.update(`${path} ${bytes.length}\n`).update(bytes);
    }
  return sum.digest('hex');
}

function filesBelow(project: string, path: string): readonly string[] {
  if (statSync(join(project, path), { throwIfNoEntry: false })?.isDirectory() !== true)
    return [path];
  return readdirSync(join(project, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
    .sort();
}
