/** JSON as the site serves it: the same value is always the same text, and the text has a digest. */
import { createHash } from 'node:crypto';

import { insert } from '../inserts.ts';

/** A value as the text of a .json file. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** What identifies a text, for Astro's `cacheKey`. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Answers a request for a .json file. */
export function jsonResponse(text: string): Response {
  return new Response(insert(text), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
