/** Long work is done in pieces, so that a page answers to its reader in between. */

/** So many milliseconds are worked on at a stretch. */
const AT_A_STRETCH = 8;

/** Work that can be interrupted between its pieces; gives what comes of it at the end. */
export type InPieces<Made> = Generator<undefined, Made>;

/** To be awaited between pieces of work: lets the page have its turn where they have taken long enough. */
export type Breathe = () => Promise<void>;

export function breather(): Breathe {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < AT_A_STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
