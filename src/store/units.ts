/**
 * Compiled units, kept on disk from one run to the next: a unit whose files, reference data and compiler are
 * those of last time is read back instead of being compiled; of one where a report has changed, the other
 * reports are; what units say against one another is kept likewise. The store is never trusted: each pack
 * says what it was made of, to the byte, and anything else is compiled again. To delete it changes nothing
 * but time.
 */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { AssembledReference, ComparedFinding, Reader } from '../compiler/compile.ts';
import { REFERENCE, unitsAmong, type FolderPaths, type UnitPaths } from '../compiler/folders.ts';
import type { SourceFile, Sources } from '../compiler/source-file.ts';
import {
  assembleFolder,
  compileFolder,
  sideBySide,
  type BySubject,
  type CompiledFolder,
  type CompiledUnit,
  type FolderAtHand,
  type FolderHead,
  type UnitAtHand,
  type UnitContext,
  type UnitFindings,
} from '../compiler/unit.ts';
import type { Locate } from '../compiler/report/places.ts';
import type { Span } from '../diagnostics/diagnostic.ts';
import { accountsIn } from '../domain/account.ts';
import { compareReports } from '../domain/archive.ts';
import { observedIn } from '../domain/observation.ts';
import { oncePer } from '../domain/once.ts';
import type { Day } from '../domain/period.ts';
import type { Report, ReportHead } from '../domain/report.ts';
import { digestOf, knownFiles, type KnownFiles } from './known-files.ts';
import {
  contentOf,
  forget,
  isSound,
  openPack,
  pieceOf,
  readPack,
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

/** Pieces of a unit beside its reports, whose ids hold no empty names. */
const HEADS = '//heads';
const FOUND = '//found';
const GATHERED = '//gathered';
/** Before a subject: what a unit's reports tell of it, and what they say last of it. */
const OBSERVED = '//observed/';
const ACCOUNTS = '//accounts/';
const WHOLE = 'whole';
const FRESH = 'fresh';

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

/** What a pack of findings between units was made from. */
interface ComparedLabel {
  readonly madeBy: string;
  /** Name of a unit → its key, and the seal of what is compared of it. */
  readonly units: Readonly<Record<string, readonly [key: string, seal: string]>>;
}

interface ComparedUnits {
  readonly all: readonly UnitPaths[];
  readonly keyOf: (unit: UnitPaths) => string;
  readonly sealOf: (unit: UnitPaths) => string;
}

/**
 * What units say against one another, as it was found when what is compared was the same; a unit whose key
 * is the same need not be read to know that.
 */
function comparedIn(
  path: string,
  madeBy: string,
  { all, keyOf, sealOf }: ComparedUnits,
  compare: () => readonly ComparedFinding[],
): readonly ComparedFinding[] {
  const pack = readPack(path);
  const label = pack?.label as ComparedLabel | undefined;
  const before = label?.madeBy === madeBy ? label.units : {};
  const units = all.map((unit) => {
    const key = keyOf(unit);
    const known = Object.hasOwn(before, unit.name) ? before[unit.name]! : null;
    return [unit.name, [key, known?.[0] === key ? known[1] : sealOf(unit)]] as const;
  });
  const isSame = (read: (known: readonly string[]) => unknown) =>
    units.length === Object.keys(before).length &&
    units.every(([name, of]) => Object.hasOwn(before, name) && read(before[name]!) === read(of));
  const piece = isSame(([, seal]) => seal) ? (pack?.piece(WHOLE) ?? null) : null;
  const known = piece && (contentOf(piece) as readonly ComparedFinding[] | null);
  const found = known ?? compare();
  if (!known || !isSame(([key]) => key)) {
    const now: ComparedLabel = { madeBy, units: Object.fromEntries(units) };
    writePack(path, now, [[WHOLE, known ? piece : pieceOf(found)]]);
  }
  return found;
}

/** A unit's name as a file's: whatever somebody has called a folder. */
function fileName(unit: string): string {
  return /^[a-z0-9-]{1,80}$/.test(unit) ? unit : hash((sum) => sum.update(unit));
}

/** A unit as it lies in its pack. */
interface StoredUnit {
  readonly compiled: Omit<CompiledUnit, 'observed' | 'accounts'>;
  /** Of each folder's piece its hash: a report that is opened later is the one that was compiled, or none. */
  readonly reports: ReadonlyMap<string, string>;
  /** Of each subject's pieces their hashes. */
  readonly observed: ReadonlyMap<string, string>;
  readonly accounts: ReadonlyMap<string, string>;
  /** Tells what is compared with other units from what was. */
  readonly seal: string;
}

/** Reads a unit back, or compiles what has changed of it and keeps it. */
function unitIn(
  path: string,
  unit: UnitPaths,
  context: UnitContext,
  label: Label,
  places: StoredPlaces,
): StoredUnit {
  const pack = openPack(path);
  const known = pack && isLabel(pack.label) && pack.label.madeBy === label.madeBy ? pack : null;
  const before = known?.label as Label | undefined;
  if (known && before && areSame(before.folders, label.folders)) {
    const stored = readBack(unit, known);
    const heads = stored?.compiled.folders.map(({ head }) => head) ?? [];
    if (stored && isOfDay(heads, before.madeOn, context.today)) return stored;
  }
  const pieces = new Map<string, Piece>();
  const spans: StoredSpan[] = [];
  const folders = unit.folders.map((folder): FolderAtHand => {
    const { id } = folder;
    const piece = before?.folders[id] === label.folders[id] ? (known?.piece(id) ?? null) : null;
    const compiled = piece && (contentOf(piece) as CompiledFolder | null);
    const isKept = compiled && isOfDay([compiled.report], before!.madeOn, context.today);
    const { compiled: own, locate } = isKept
      ? { compiled, locate: locatedLate(folder, context, label) }
      : compileFolder(folder, context);
    pieces.set(id, isKept ? piece : pieceOf(own));
    if (!isKept) spans.push(...spansOf({ compiled: own, locate }));
    return { compiled: own, locate: (...at) => places.locate(id, at, locate) };
  });
  const { folders: heads, found, gathered, observed, accounts } = sideBySide(folders, context);
  pieces.set(HEADS, pieceOf(heads)).set(FOUND, pieceOf(found())).set(GATHERED, pieceOf(gathered()));
  const keep = <Held>(before: string, { subjects, of }: BySubject<Held>) => {
    for (const subject of subjects) pieces.set(before + subject, pieceOf(of(subject)));
  };
  keep(OBSERVED, observed());
  keep(ACCOUNTS, accounts());
  writePack(path, label, [...pieces]);
  places.found(pieceOf(spans));
  // As read back: what was compiled holds pieces of its files' texts, and so all of them in memory.
  return readBack(unit, {
    piece: (name) => pieces.get(name) ?? null,
    sealOf: (name) => pieces.get(name)?.hash ?? null,
    names: [...pieces.keys()],
  })!;
}

/** A unit from its pieces, all of which are sound; null where one is not. */
function readBack(
  { folders }: UnitPaths,
  { piece: pieceBy, sealOf, names }: Omit<Pack, 'label'>,
): StoredUnit | null {
  const [heads, found, gathered] = [HEADS, FOUND, GATHERED].map(pieceBy);
  const reports = folders.map(({ id }) => [id, sealOf(id)] as const).filter(hasSeal);
  if (!heads || !found || !gathered || ![heads, found, gathered].every(isSound)) return null;
  if (reports.length !== folders.length) return null;
  const sealsBySubject = (before: string) =>
    new Map(
      names
        .filter((name) => name.startsWith(before))
        .map((name) => [name.slice(before.length), sealOf(name)!]),
    );
  return {
    compiled: {
      folders: contentOf(heads) as readonly FolderHead[],
      found: () => contentOf(found) as UnitFindings,
      gathered: () => contentOf(gathered) as readonly (readonly unknown[])[],
    },
    reports: new Map(reports),
    observed: sealsBySubject(OBSERVED),
    accounts: sealsBySubject(ACCOUNTS),
    seal: hashOfAll([heads.hash, gathered.hash]),
  };
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

/** The report in a pack; null where another run has put something else there since. */
function reportIn(path: string, id: string, seal: string): Report | null {
  const piece = openPack(path)?.piece(id) ?? null;
  const folder = piece?.hash === seal ? (contentOf(piece) as CompiledFolder | null) : null;
  return folder?.report ?? null;
}

/** A unit whose reports lie in a pack; what is asked for is read there, or compiled again. */
function atHand(
  { compiled, reports, observed, accounts }: StoredUnit,
  path: string,
  unit: UnitPaths,
  context: UnitContext,
  label: Label,
  places: StoredPlaces,
): UnitAtHand {
  const folderOf = (id: string) => unit.folders.find((folder) => folder.id === id)!;
  const open = (id: string) => {
    const fresh = () => compileFolder(unchanged(folderOf(id), context, label), context);
    return reportIn(path, id, reports.get(id)!) ?? fresh().compiled.report!;
  };
  const { reference } = context.lookups;
  const openAll = () =>
    compiled.folders
      .filter(({ head }) => head !== null)
      .map(({ id }) => open(id))
      .sort(compareReports);
  const stored = <Held>(
    before: string,
    seals: ReadonlyMap<string, string>,
    afresh: () => ReadonlyMap<string, readonly Held[]>,
  ): BySubject<Held> => ({
    subjects: [...seals.keys()],
    of(subject) {
      const seal = seals.get(subject);
      if (seal === undefined) return [];
      // Another run may have put something else there since.
      const piece = openPack(path)?.piece(before + subject) ?? null;
      const held = piece?.hash === seal ? (contentOf(piece) as readonly Held[] | null) : null;
      return held ?? afresh().get(subject)!;
    },
  });
  return {
    ...compiled,
    open,
    observed: () => stored(OBSERVED, observed, () => observedIn(openAll(), reference)),
    accounts: () => stored(ACCOUNTS, accounts, () => accountsIn(openAll(), reference)),
    locate: (id, ...at) =>
      places.locate(id, at, (...late) => locatedLate(folderOf(id), context, label)(...late)),
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
  const digests = [...folder.files].sort().map((path) => [path, digestOf(sources.read(path))]);
  if (hashOfAll(digests) !== label.folders[folder.id]) throw new ContentChanged(folder.path);
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

type At = readonly [place: string, words?: string | undefined];

interface StoredPlaces {
  /** Where a place stands, looked up with `find` where it never was. */
  readonly locate: (id: string, at: At, find: Locate) => Span;
  /** Takes what is known of folders that have just been compiled: very much, of which little is asked. */
  readonly found: (fresh: Piece) => void;
  readonly keep: () => void;
}

/**
 * Where places of a unit's folders stand that were looked up before, while the folders are the same. Until
 * the unit has been compared with others, also all that may then be asked for.
 */
function storedPlaces(path: string, { madeBy, folders }: Label): StoredPlaces {
  const label = { madeBy, folders };
  let known: Map<string, Span> | null = null;
  let looked: ReadonlyMap<string, Span> | null = null;
  let hasNew = false;
  const read = (name: string) => {
    const pack = readPack(path);
    const before = pack?.label as typeof label | undefined;
    const piece = before?.madeBy === madeBy ? pack!.piece(name) : null;
    const spans = ((piece && contentOf(piece)) ?? []) as StoredSpan[];
    return new Map(
      spans.filter(([at]) => {
        const [id] = JSON.parse(at) as [string];
        return before!.folders[id] === folders[id];
      }),
    );
  };
  return {
    locate(id, at, find) {
      known ??= read(WHOLE);
      const name = nameOf(id, ...at);
      let span = known.get(name);
      if (!span) {
        looked ??= read(FRESH);
        span = looked.get(name) ?? find(...at);
        known.set(name, span);
        hasNew = true;
      }
      return span;
    },
    found(fresh) {
      writePack(path, label, [
        [WHOLE, pieceOf([...(known ?? [])])],
        [FRESH, fresh],
      ]);
      hasNew = false;
      known = null;
      looked = null;
    },
    keep() {
      if (hasNew) writePack(path, label, [[WHOLE, pieceOf([...known!])]]);
    },
  };
}

function hasSeal(entry: readonly [string, string | null]): entry is readonly [string, string] {
  return entry[1] !== null;
}

function areSame(one: Label['folders'], other: Label['folders']): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isLabel(label: unknown): label is Label {
  return typeof label === 'object' && label !== null && 'madeBy' in label && 'folders' in label;
}

function hashOfAll(data: unknown): string {
  return hash((sum) => sum.update(JSON.stringify(data)));
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
