/** Where the places of a unit stand in its files, kept beside its pack: asked for only where something is wrong there. */
import type { Locate } from '../compiler/report/places.ts';
import type { FolderAtHand } from '../compiler/unit.ts';
import type { Span } from '../diagnostics/diagnostic.ts';
import { WHOLE, type Label } from './label.ts';
import { contentOf, pieceOf, readPack, writePack, type Piece } from './pack.ts';

const FRESH = 'fresh';

/** A place, as {@link nameOf} calls it, and where it stands. */
export type StoredSpan = readonly [name: string, span: Span];

function nameOf(id: string, place: string, words?: string): string {
  return JSON.stringify([id, place, words]);
}

/** Where the places stand that are compared with other units', while the files are at hand. */
export function spansOf({
  compiled: { id, gathered },
  locate,
}: FolderAtHand): readonly StoredSpan[] {
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

export interface StoredPlaces {
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
export function storedPlaces(path: string, { madeBy, folders }: Label): StoredPlaces {
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
