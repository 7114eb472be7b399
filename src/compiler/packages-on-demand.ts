/**
 * Packages that are loaded when they are first asked for. Most runs read back what was compiled before, and
 * to load what would have compiled it was a third of what such a run takes.
 */
import { createRequire } from 'node:module';

import { once } from '../domain/once.ts';

const load = createRequire(import.meta.url);

/** A package by its name; whoever asks knows what it is. */
export function onDemand(name: string): () => unknown {
  return once((): unknown => load(name));
}
