/** Opens the index of full text, once a page, and says why it cannot be opened. */
import { findBundles, openIndex, type OpenIndex, type Pagefind } from './open-index.ts';

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

/** To be opened anew: of an index of which a part could not be fetched Pagefind answers no more. */
export function forgetFullText(): void {
  opened = undefined;
}

export function whyNoFullText(error: unknown): NoFullText {
  return error instanceof Missing ? error.why : 'network';
}

async function open(base: string): Promise<OpenIndex> {
  if (!runsWebAssembly()) throw new Missing('wasm');
  const bundles = await findBundles(base, read);
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
  return openIndex(pagefind, bundles);
}

/** Pagefind itself says in the console only that its files are missing, and waits. */
async function read(file: string): Promise<unknown> {
  const told = await fetch(file);
  if (told.status === 404) throw new Missing('index');
  if (!told.ok) throw new Missing('network');
  return told.json();
}

/** Whether the browser, and its reader's settings, let the smallest module run. */
function runsWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof Object;
  } catch {
    return false;
  }
}
