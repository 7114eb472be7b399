/**
 * Compiled units, kept on disk from one run to the next: a unit whose files, reference data and compiler are
 * those of last time is read back instead of being compiled; of one where a report has changed, the other
 * reports are; what units say against one another is kept likewise. The store is never trusted: each pack
 * says what it was made of, to the byte, and anything else is compiled again. To delete it changes nothing
 * but time.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { AssembledReference, Reader } from '../compiler/compile.ts';
import { REFERENCE, unitsAmong, type UnitPaths } from '../compiler/folders.ts';
import type { SourceFile, Sources } from '../compiler/source-file.ts';
import { oncePer } from '../domain/once.ts';
import { comparedIn } from './compared.ts';
import { digestOf, knownFiles, type KnownFiles } from './known-files.ts';
import { areSame, hash, hashOfAll, isLabel, WHOLE } from './label.ts';
import { contentOf, forget, openPack, pieceOf, readPack, writePack } from './pack.ts';
import { storedPlaces, type StoredPlaces } from './stored-places.ts';
import { atHand, ContentChanged, unitIn } from './stored-unit.ts';

/** What is remembered while some content is compiled, and what is learnt. */
export interface Memory extends Reader {
  /** Of a unit's files, the reference data and the compiler: what is the same has the same key. */
  readonly keyOf: (unit: UnitPaths) => string;
  /** Whether a unit's pack says that it was made of these files; nothing but that is read. */
  readonly isKnown: (unit: UnitPaths) => boolean;
  /** Keeps what was learnt after the units were compiled, and forgets units that are no more. */
  readonly close: () => void;
}

export interface Store {
  readonly open: (sources: Sources) => Memory;
}

const PACK = '.pack';
const SPANS = '.spans';

/** What is of no unit has endings of its own: units are called as somebody has called a folder. */
const FILES = 'content.files';
const REFERENCE_DATA = 'content.reference';
const COMPARED = 'content.compared';

/** A store in a folder; `code` identifies the compiler, `now` tells by which clock files are dated. */
export function openStore(folder: string, code: string, now: () => number = Date.now): Store {
  return { open: (sources) => memoryOf(folder, code, sources, now) };
}

function memoryOf(folder: string, code: string, sources: Sources, now: () => number): Memory {
  const files = knownFiles(join(folder, FILES), sources, now);
  const checked = { ...sources, read: (path: string) => asKnown(sources.read(path), files) };
  const madeBy = hash((sum) => {
    const paths = sources.paths.filter((path) => path.startsWith(REFERENCE));
    sum.update(JSON.stringify([code, digestsOf(paths, files)]));
  });
  const places: StoredPlaces[] = [];
  /** Of each unit that was read: tells what is compared with others. */
  const seals = new Map<string, string>();
  const foldersOf = oncePer((unit: UnitPaths) =>
    Object.fromEntries(unit.folders.map((one) => [one.id, hashOfAll(digestsOf(one.files, files))])),
  );
  const keyOf = oncePer((unit: UnitPaths) => hashOfAll([madeBy, Object.entries(foldersOf(unit))]));
  return {
    keyOf,
    isKnown(unit) {
      const label = openPack(join(folder, fileName(unit.name) + PACK))?.label;
      return isLabel(label) && label.madeBy === madeBy && areSame(label.folders, foldersOf(unit));
    },
    reference: (assemble) => referenceIn(join(folder, REFERENCE_DATA), madeBy, checked, assemble),
    unit(unit, context) {
      const file = fileName(unit.name);
      const label = { madeBy, madeOn: context.today, folders: foldersOf(unit) };
      const path = join(folder, file + PACK);
      // What is compiled is what was hashed, whatever happens on the disk meanwhile.
      const now = { ...context, sources: checked };
      const own = storedPlaces(join(folder, file + SPANS), label);
      places.push(own);
      const stored = unitIn(path, unit, now, label, own);
      seals.set(unit.name, stored.seal);
      return atHand(stored, path, unit, now, label, own);
    },
    compared(among, compare) {
      const sealOf = (unit: UnitPaths) => {
        among.read(unit);
        return seals.get(unit.name)!;
      };
      const units = { all: among.all, keyOf, sealOf };
      return comparedIn(join(folder, COMPARED), madeBy, units, compare);
    },
    close() {
      files.keep();
      for (const own of places) own.keep();
      const names = unitsAmong(sources.paths).map(({ name }) => fileName(name));
      const seen = new Set(names.flatMap((name) => [name + PACK, name + SPANS]));
      for (const name of namesIn(folder))
        if (name.endsWith(PACK) || name.endsWith(SPANS))
          if (!seen.has(name)) forget(join(folder, name));
    },
  };
}

/** A file that is read is the one whose digest was taken. */
function asKnown(file: SourceFile, files: KnownFiles): SourceFile {
  if (digestOf(file) !== files.digestOf(file.path)) throw new ContentChanged(file.path);
  return file;
}

type Digests = readonly (readonly [path: string, digest: string])[];

/** Names and digests of files, in the order of their paths. */
function digestsOf(paths: readonly string[], { digestOf: digest }: KnownFiles): Digests {
  return [...paths].sort().map((path) => [path, digest(path)]);
}

/** The reference data as they were assembled, or assembled now. */
function referenceIn(
  path: string,
  madeBy: string,
  { read }: Sources,
  assemble: Parameters<Reader['reference']>[0],
): AssembledReference {
  const pack = readPack(path);
  const piece = pack?.label === madeBy ? pack.piece(WHOLE) : null;
  const known = piece && (contentOf(piece) as AssembledReference | null);
  if (known) return known;
  const assembled = assemble(read);
  writePack(path, madeBy, [[WHOLE, pieceOf(assembled)]]);
  return assembled;
}

/** A unit's name as a file's: whatever somebody has called a folder. */
function fileName(unit: string): string {
  return /^[a-z0-9-]{1,80}$/.test(unit) ? unit : hash((sum) => sum.update(unit));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
