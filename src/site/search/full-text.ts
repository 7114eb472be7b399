/** Opens the index of full text, once a page, and says why it cannot be opened. */
import {
  BUNDLES_FILE,
  openIndex,
  readBundles,
  type OpenIndex,
  type Pagefind,
} from './open-index.ts';

/** Why full text cannot be searched: the browser runs no WebAssembly, no index was built, or the network. */
export type NoFullText = 'wasm' | 'index' | 'network';

class Missing extends Error {
  readonly why: NoFullText;

  constructor(why: NoFullText) {
    super(`No full text: ${why}`);
    this.why = why;
  }
}

let opened: Promise<OpenIndex> | undefined;

/** The index at an address; asked for again where it could not be fetched. */
export function fullText(base: string): Promise<OpenIndex> {
  opened ??= open(base).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

export function whyNoFullText(error: unknown): NoFullText {
  return error instanceof Missing ? error.why : 'network';
}

async function open(base: string): Promise<OpenIndex> {
  if (!runsWebAssembly()) throw new Missing('wasm');
  // Pagefind itself says in the console only that its files are missing, and waits.
  const told = await fetch(`${base}${BUNDLES_FILE}`);
  if (told.status === 404) throw new Missing('index');
  if (!told.ok) throw new Missing('network');
  const bundles = readBundles(await told.json());
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
  return openIndex(pagefind, base, bundles);
}

/** Whether the browser, and its reader's settings, let the smallest module run. */
function runsWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof Object;
  } catch {
    return false;
  }
}
