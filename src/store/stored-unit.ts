/** One unit in its pack: read back, or compiled where it is not that; its reports are opened there later. */
import type { FolderPaths, UnitPaths } from '../compiler/folders.ts';
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
import type { Span } from '../diagnostics/diagnostic.ts';
import { accountsIn } from '../domain/account.ts';
import { compareReports } from '../domain/archive.ts';
import { observedIn } from '../domain/observation.ts';
import type { Day } from '../domain/period.ts';
import type { ReportHead } from '../domain/report.ts';
import { digestOf } from './known-files.ts';
import { areSame, hashOfAll, isLabel, type Label } from './label.ts';
import { contentOf, isSound, openPack, pieceOf, writePack, type Pack, type Piece } from './pack.ts';
import { spansOf, type StoredPlaces, type StoredSpan } from './stored-places.ts';

/** Pieces of a unit beside its reports, whose ids hold no empty names. */
const HEADS = '//heads';
const FOUND = '//found';
const GATHERED = '//gathered';

/** Before a subject: what a unit's reports tell of it, and what they say last of it. */
const OBSERVED = '//observed/';
const ACCOUNTS = '//accounts/';

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
export function unitIn(
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

/**
 * Reads pieces of a pack by their names and seals. Hundreds are asked for, so that what the pack says of
 * itself is read once; and again where another run has put another in its place, in which what was sealed
 * may stand elsewhere. Null where it does not.
 */
function pieceReader(path: string): (name: string, seal: string) => unknown {
  let pack: Pack | null = null;
  const read = (name: string, seal: string) => {
    const piece = pack?.sealOf(name) === seal ? pack.piece(name) : null;
    return piece && contentOf(piece);
  };
  return (name, seal) => {
    const known = read(name, seal);
    if (known !== null) return known;
    pack = openPack(path);
    return read(name, seal);
  };
}

/** A unit whose reports lie in a pack; what is asked for is read there, or compiled again. */
export function atHand(
  { compiled, reports, observed, accounts }: StoredUnit,
  path: string,
  unit: UnitPaths,
  context: UnitContext,
  label: Label,
  places: StoredPlaces,
): UnitAtHand {
  const folderOf = (id: string) => unit.folders.find((folder) => folder.id === id)!;
  const read = pieceReader(path);
  const open = (id: string) => {
    const fresh = () => compileFolder(unchanged(folderOf(id), context, label), context).compiled;
    const folder = read(id, reports.get(id)!) as CompiledFolder | null;
    return (folder ?? fresh()).report!;
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
      const held = read(before + subject, seal) as readonly Held[] | null;
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

function hasSeal(entry: readonly [string, string | null]): entry is readonly [string, string] {
  return entry[1] !== null;
}
