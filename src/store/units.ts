/**
 * Compiled units, kept on disk from one run to the next: a unit whose files, reference data and compiler are
 * those of last time is read back instead of being compiled; of one where a report has changed, the other
 * reports are. The store is never trusted: each pack says what it was made of, to the byte, and anything
 * else is compiled again. To delete it changes nothing but time.
 */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { REFERENCE, type FolderPaths, type UnitPaths } from '../compiler/folders.ts';
import { sourcesOf, type Sources } from '../compiler/source-file.ts';
import {
  assembleFolder,
  compileFolder,
  sideBySide,
  type CompiledFolder,
  type CompiledUnit,
  type FolderAtHand,
  type UnitAtHand,
  type UnitContext,
} from '../compiler/unit.ts';
import type { Span } from '../diagnostics/diagnostic.ts';
import type { Day } from '../domain/period.ts';
import type { Report, ReportHead } from '../domain/report.ts';
import {
  contentOf,
  forget,
  pieceOf,
  readPack,
  readPiece,
  writePack,
  type Pack,
  type Piece,
} from './pack.ts';

/** What a pack says of itself. */
interface Label {
  /** The compiler and the reference data. */
  readonly madeBy: string;
  readonly madeOn: Day;
  /** Folder → hash of its files. */
  readonly folders: Readonly<Record<string, string>>;
}

/** A stored unit also knows by what it can be told apart. */
export interface StoredUnit extends UnitAtHand {
  /** Of its files, the reference data and the compiler. */
  readonly key: string;
}

export interface Store {
  readonly readUnit: (unit: UnitPaths, context: UnitContext) => StoredUnit;
  /** Keeps what was learnt after the units were compiled, and forgets units that are no more. */
  readonly close: () => void;
}

/** Content was changed while it was being read, so that nothing sensible can be said of it. */
export class ContentChanged extends Error {
  /** As systems call what is no longer what was opened. */
  readonly code = 'ESTALE';
  readonly path: string;
  constructor(path: string) {
    super(`${path} has changed while it was being read`);
    this.path = path;
  }
}

/** The piece that holds a unit without its reports. */
const WHOLE = '';
const PACK = '.pack';
const SPANS = '.spans';

/** A store in a folder; `code` identifies the compiler. */
export function openStore(folder: string, code: string): Store {
  const places: StoredPlaces[] = [];
  const seen = new Set<string>();
  let madeBy: string | null = null;
  return {
    readUnit(unit, context) {
      madeBy ??= hash((sum) => {
        sum.update(code);
        addFiles(
          sum,
          context.sources.paths.filter((path) => path.startsWith(REFERENCE)),
          context.sources,
        );
      });
      const file = fileName(unit.name);
      seen.add(file + PACK).add(file + SPANS);
      // What is compiled is what was hashed, whatever happens on the disk meanwhile.
      const now = { ...context, sources: snapshot(unit, context.sources) };
      const { key, label } = labelOf(unit, now, madeBy);
      const path = join(folder, file + PACK);
      const { compiled, seals, spans } = unitIn(path, unit, now, label);
      const open = (id: string) => reportIn(path, id, seals.get(id)!);
      const found = atHand(compiled, open, unit, context, label);
      const located = storedPlaces(join(folder, file + SPANS), key, spans, found.locate);
      places.push(located);
      return { ...found, key, locate: located.locate };
    },
    close() {
      for (const located of places) located.keep();
      for (const name of namesIn(folder))
        if (name.endsWith(PACK) || name.endsWith(SPANS))
          if (!seen.has(name)) forget(join(folder, name));
    },
  };
}

/** A unit's name as a file's: whatever somebody has called a folder. */
function fileName(unit: string): string {
  return /^[a-z0-9-]{1,80}$/.test(unit) ? unit : hash((sum) => sum.update(unit));
}

function labelOf(
  { folders }: UnitPaths,
  { sources, today }: UnitContext,
  madeBy: string,
): { readonly key: string; readonly label: Label } {
  const digests = folders.map(
    ({ id, files }) =>
      [
        id,
        hash((sum) => {
          addFiles(sum, files, sources);
        }),
      ] as const,
  );
  const key = hash((sum) => sum.update(JSON.stringify([madeBy, digests])));
  return { key, label: { madeBy, madeOn: today, folders: Object.fromEntries(digests) } };
}

/** Reads a unit back, or compiles what has changed of it and keeps it. */
function unitIn(
  path: string,
  unit: UnitPaths,
  context: UnitContext,
  label: Label,
): {
  readonly compiled: CompiledUnit;
  readonly seals: ReadonlyMap<string, string>;
  /** Where places stand that may be asked for, of folders that were compiled just now. */
  readonly spans: Piece;
} {
  const pack = readPack(path);
  const known = pack && isLabel(pack.label) && pack.label.madeBy === label.madeBy ? pack : null;
  const before = known?.label as Label | undefined;
  const areSame = before && JSON.stringify(before.folders) === JSON.stringify(label.folders);
  const piecesOf = (from: Pack) =>
    unit.folders.map(({ id }) => [id, from.piece(id)] as const).filter(hasPiece);
  if (known && areSame) {
    const whole = known.piece(WHOLE);
    const compiled = whole && (contentOf(whole) as CompiledUnit | null);
    const heads = compiled?.folders.map(({ head }) => head) ?? [];
    const pieces = piecesOf(known);
    if (compiled && isOfDay(heads, before.madeOn, context.today) && pieces.length === heads.length)
      return { compiled, seals: sealsOf(pieces), spans: pieceOf([]) };
  }
  const pieces = new Map<string, Piece>();
  const spans: StoredSpan[] = [];
  const folders = unit.folders.map((folder): FolderAtHand => {
    const { id } = folder;
    const piece = before?.folders[id] === label.folders[id] ? (known?.piece(id) ?? null) : null;
    const compiled = piece && (contentOf(piece) as CompiledFolder | null);
    if (piece && compiled && isOfDay([compiled.report], before!.madeOn, context.today)) {
      pieces.set(id, piece);
      return { compiled, locate: locatedLate(folder, context, label) };
    }
    const fresh = compileFolder(folder, context);
    pieces.set(id, pieceOf(fresh.compiled));
    spans.push(...spansOf(fresh));
    return fresh;
  });
  const whole = pieceOf(sideBySide(folders, context).compiled);
  writePack(path, label, [[WHOLE, whole], ...pieces]);
  // As read back: what was compiled holds pieces of its files' texts, and so all of them in memory.
  const seals = sealsOf([...pieces]);
  return { compiled: contentOf(whole) as CompiledUnit, seals, spans: pieceOf(spans) };
}

/**
 * Whether verdicts of one day are those of another: only of a report that is dated after either of them is
 * something else said.
 */
function isOfDay(heads: readonly (ReportHead | null)[], madeOn: Day, today: Day): boolean {
  const first = madeOn < today ? madeOn : today;
  return heads.every((head) =>
    [head?.issued_on, head?.data_until].every((day) => day == null || day <= first),
  );
}

/** Of each folder's piece its hash: a report that is opened later is the one that was compiled, or none. */
function sealsOf(pieces: readonly (readonly [string, Piece])[]): ReadonlyMap<string, string> {
  return new Map(pieces.map(([id, { hash: seal }]) => [id, seal]));
}

/** The report in a pack; null where another run has put something else there since. */
function reportIn(path: string, id: string, seal: string): Report | null {
  const piece = readPiece(path, id);
  const folder = piece?.hash === seal ? (contentOf(piece) as CompiledFolder | null) : null;
  return folder?.report ?? null;
}

/** A unit whose reports lie in a pack; one is opened where it is asked for, or compiled again. */
function atHand(
  compiled: CompiledUnit,
  open: (id: string) => Report | null,
  unit: UnitPaths,
  context: UnitContext,
  label: Label,
): UnitAtHand {
  const folderOf = (id: string) => unit.folders.find((folder) => folder.id === id)!;
  return {
    compiled,
    open(id) {
      const fresh = () => compileFolder(unchanged(folderOf(id), context, label), context);
      return open(id) ?? fresh().compiled.report!;
    },
    locate: (id, place, words) => locatedLate(folderOf(id), context, label)(place, words),
  };
}

/** Where places of a folder stand, when somebody asks: its files are read again. */
function locatedLate(folder: FolderPaths, context: UnitContext, label: Label) {
  let located: ReturnType<typeof assembleFolder>['located'] = null;
  return (place: string, words?: string): Span => {
    located ??= assembleFolder(unchanged(folder, context, label), context).located;
    return located!.locate(place, words);
  };
}

/** The folder, if its files are still those that were compiled. */
function unchanged(folder: FolderPaths, { sources }: UnitContext, label: Label): FolderPaths {
  if (
    hash((sum) => {
      addFiles(sum, folder.files, sources);
    }) !== label.folders[folder.id]
  )
    throw new ContentChanged(folder.path);
  return folder;
}

/** A place, as {@link nameOf} calls it, and where it stands. */
type StoredSpan = readonly [name: string, span: Span];

function nameOf(id: string, place: string, words?: string): string {
  return JSON.stringify([id, place, words]);
}

/** Where the places stand that are compared with other units', while the files are at hand. */
function spansOf({ compiled: { id, gathered }, locate }: FolderAtHand): readonly StoredSpan[] {
  return placesIn(gathered).map(({ place, words }) => [
    nameOf(id, place, words),
    locate(place, words),
  ]);
}

/** What of gathered data has a place. */
function placesIn(data: unknown): readonly { readonly place: string; readonly words?: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('place' in data && typeof data.place === 'string') return [data as { place: string }];
  return Object.values(data).flatMap(placesIn);
}

interface StoredPlaces {
  readonly locate: UnitAtHand['locate'];
  readonly keep: () => void;
}

/** What is said of a unit when it is compared with others stands at places that were looked up before. */
function storedPlaces(
  path: string,
  key: string,
  fresh: Piece,
  find: UnitAtHand['locate'],
): StoredPlaces {
  let known: Map<string, Span> | null = null;
  let looked: ReadonlyMap<string, Span> | null = null;
  let hasNew = false;
  const read = () => {
    const pack = readPack(path);
    const piece = pack?.label === key ? pack.piece(WHOLE) : null;
    return new Map(((piece && contentOf(piece)) ?? []) as StoredSpan[]);
  };
  return {
    locate(id, place, words) {
      known ??= read();
      const at = nameOf(id, place, words);
      let span = known.get(at);
      if (!span) {
        looked ??= new Map(contentOf(fresh) as StoredSpan[]);
        span = looked.get(at) ?? find(id, place, words);
        known.set(at, span);
        hasNew = true;
      }
      return span;
    },
    keep() {
      if (hasNew) writePack(path, key, [[WHOLE, pieceOf([...known!])]]);
    },
  };
}

/** A unit's files as they are now. */
function snapshot({ folders }: UnitPaths, sources: Sources): Sources {
  return sourcesOf(folders.flatMap(({ files }) => files.map(sources.read)));
}

function hasPiece(entry: readonly [string, Piece | null]): entry is readonly [string, Piece] {
  return entry[1] !== null;
}

function isLabel(label: unknown): label is Label {
  return typeof label === 'object' && label !== null && 'madeBy' in label && 'folders' in label;
}

/** Names, kinds and bytes of files, in the order of their paths. */
function addFiles(sum: Hash, paths: readonly string[], sources: Sources): void {
  for (const path of [...paths].sort()) {
    const { bytes, unread } = sources.read(path);
    sum.update(JSON.stringify([path, unread ?? null, bytes.length]));
    sum.update(bytes);
  }
}

function hash(fill: (sum: Hash) => void): string {
  const sum = createHash('sha256');
  fill(sum);
  return sum.digest('hex');
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
