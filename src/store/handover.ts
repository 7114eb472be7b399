/**
 * What a build has compiled, for the site that it builds: Astro bundles the site apart from the program that
 * runs it, in one process, so both meet at a name that is known to the whole process.
 */
import type { StoredCompilation } from './compile-stored.ts';
import type { KeptPages } from './kept-pages.ts';
import type { Share } from './share.ts';

export interface Handover {
  readonly compiled: StoredCompilation;
  /** Which pages the last build drew, and from what. */
  readonly pages: KeptPages;
  /** What of the site this build draws. */
  readonly share: Share;
  /** The folder of what is kept for the next build; null where nothing is. */
  readonly cache: string | null;
  /** Where pages are written, and what the last build drew. */
  readonly files: DrawnFiles;
  /** Long texts of the page that is being drawn, which are put into it at last. */
  readonly inserts: string[];
  /** Told when the pages are drawn and the index is begun. */
  readonly onIndexing: () => void;
}

export interface DrawnFiles {
  readonly restore: (file: string, key: string) => boolean;
  readonly write: (file: string, key: string, content: string | Uint8Array) => void;
}

const NAME = Symbol.for('bc06.handover');
const place = globalThis as { [NAME]?: Handover };

export function handOver(handover: Handover): void {
  place[NAME] = handover;
}

/** Null where nobody has compiled: in dev, and where Astro is called by itself. */
export function handedOver(): Handover | null {
  return place[NAME] ?? null;
}
