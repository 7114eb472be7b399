/**
 * Which pages a build need not make again. A page is told apart by what it was made *from* (keys of units,
 * what was found: quick to compare, but the same page may be made from other things) and by what it *shows*
 * (a hash of its view: exact, but the view must be made first). Where neither has changed, the page keeps
 * the key under which it was drawn, and Astro takes it over. What search is told of a page is kept with it.
 */
import { contentOf, pieceOf, type Piece } from './pack.ts';

/** A page as it was drawn. */
export interface KeptPage {
  readonly from: string;
  /** Null while nobody has drawn it. */
  readonly shows: string | null;
  /** The name under which Astro keeps it. */
  readonly key: string;
}

export interface KeptPages {
  /** The key of a page; `view` is made only where it may have changed. */
  readonly keyOf: (page: string, from: string, view: () => string) => string;
  /** What a page that is being drawn shows; asked for only where it is to be kept. */
  readonly draw: (page: string, shows: () => string) => void;
  /** Tells search of a page, plain data; said of a page that is drawn, or in every build. */
  readonly tell: (page: string, searchable: unknown) => void;
  /** Every page of this build, for the next. */
  readonly all: () => Readonly<Record<string, KeptPage>>;
  /** What search is told of the pages of this build, in the order of their names. */
  readonly told: () => readonly Told[];
}

/** What is told of one page: what it says by its hash, and opened one at a time. */
export interface Told {
  readonly page: string;
  readonly piece: Piece;
  readonly open: () => unknown;
}

/** Pages of the last build, by their names, and what search was told of them. */
export function keptPages(
  before: Readonly<Record<string, KeptPage>>,
  toldBefore: (page: string) => Piece | null,
): KeptPages {
  const now = new Map<string, KeptPage>();
  const told = new Map<string, Piece>();
  return {
    keyOf(page, from, view) {
      const kept = Object.hasOwn(before, page) ? before[page]! : null;
      const isSame = kept !== null && (kept.from === from || kept.shows === view());
      // What was never drawn has no view to compare: its key says what it is made from.
      const next = isSame ? { ...kept, from } : { from, shows: null, key: from };
      now.set(page, next);
      const said = isSame ? toldBefore(page) : null;
      if (said) told.set(page, said);
      return next.key;
    },
    draw(page, shows) {
      const drawn = now.get(page);
      if (drawn) now.set(page, { ...drawn, shows: shows() });
    },
    tell(page, searchable) {
      told.set(page, pieceOf(searchable));
    },
    all: () => Object.fromEntries(now),
    told: () =>
      [...told.keys()].sort().map((page) => {
        const piece = told.get(page)!;
        return { page, piece, open: () => contentOf(piece) };
      }),
  };
}
