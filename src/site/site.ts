/**
 * What every view is given beside its own subject: the archive, the addresses at the base path that
 * this build is for, and the language. Pages make it; views take it and know nothing of Astro.
 */
import { createHash } from 'node:crypto';

import type { Archive } from '../domain/archive.ts';
import { addressesAt, type Addresses } from './addresses.ts';
import { archiveIn, type Language } from './language.ts';
import { sentences, type Sentences } from './sentences.ts';

export interface Site {
  readonly language: Language;
  /** Its units bear their names in the language. */
  readonly archive: Archive;
  readonly addresses: Addresses;
  readonly say: Sentences;
}

/** The addresses of this build, in each language. */
const addressesOf = {
  vi: addressesAt(import.meta.env.BASE_URL, 'vi'),
  en: addressesAt(import.meta.env.BASE_URL, 'en'),
} as const;

/** The addresses of files, and of pages in Vietnamese. */
export const addresses = addressesOf.vi;

/** What a component needs to know of its page's language; `Astro.locals` are this. */
export interface Locals {
  readonly language: Language;
  readonly addresses: Addresses;
  readonly say: Sentences;
}

/** The words and addresses of a language. */
export function localsOf(language: Language): Locals {
  return { language, addresses: addressesOf[language], say: sentences[language] };
}

/** An archive as the site shows it in a language. */
export function siteOf(archive: Archive, language: Language): Site {
  return { ...localsOf(language), archive: archiveIn(language, archive) };
}

/** A page is a function of its view, so the view's hash says whether the page must be drawn again. */
export function cacheKeyOf(view: unknown): string {
  return createHash('sha256').update(JSON.stringify(view)).digest('hex');
}
