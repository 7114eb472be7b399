/**
 * Which pages a build need not make again. A page is told apart by what it was made *from* (keys of units,
 * what was found: quick to compare, but the same page may be made from other things) and by what it *shows*
 * (a hash of its view: exact, but the view must be made first). Where neither has changed, the page keeps
 * the key under which it was drawn, and Astro takes it over.
 */

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
  /** Every page of this build, for the next. */
  readonly all: () => Readonly<Record<string, KeptPage>>;
}

/** Pages of the last build, by their names. */
export function keptPages(before: Readonly<Record<string, KeptPage>>): KeptPages {
  const now = new Map<string, KeptPage>();
  return {
    keyOf(page, from, view) {
      const kept = Object.hasOwn(before, page) ? before[page]! : null;
      const isSame = kept !== null && (kept.from === from || kept.shows === view());
      // What was never drawn has no view to compare: its key says what it is made from.
      const next = isSame ? { ...kept, from } : { from, shows: null, key: from };
      now.set(page, next);
      return next.key;
    },
    draw(page, shows) {
      const drawn = now.get(page);
      if (drawn) now.set(page, { ...drawn, shows: shows() });
    },
    all: () => Object.fromEntries(now),
  };
}
