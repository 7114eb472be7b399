/**
 * What every view is given beside its own subject: the archive, the addresses at the base path that
 * this build is for, and the language. Pages make it; views take it and know nothing of Astro.
 */
import { createHash } from 'node:crypto';

import type { Archive } from '../domain/archive.ts';
import { addressesAt, type Addresses } from './addresses.ts';
import { sentences, type Sentences } from './sentences.ts';

export interface Site {
  readonly archive: Archive;
  readonly addresses: Addresses;
  readonly say: Sentences;
}

/** The addresses of this build. */
export const addresses = addressesAt(import.meta.env.BASE_URL);

/** An archive as the Vietnamese site shows it. */
export function siteOf(archive: Archive): Site {
  return { archive, addresses, say: sentences.vi };
}

/** A page is a function of its view, so the view's hash says whether the page must be drawn again. */
export function cacheKeyOf(view: unknown): string {
  return createHash('sha256').update(JSON.stringify(view)).digest('hex');
}
