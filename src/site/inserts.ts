/**
 * Long texts of a page, put into it when Astro has drawn the rest: on its way through Astro a text is copied
 * and encoded five times, which for a report of 300 kB takes longer than to make it.
 */
import { handedOver } from '../store/handover.ts';

/** What stands in a page for a text that a build puts there; the text itself where nobody will. */
export function insert(text: string): string {
  const inserts = handedOver()?.inserts;
  if (!inserts) return text;
  inserts.push(text);
  return markOf(inserts.length - 1);
}

/** A drawn page with its texts, which it was given in this order. */
export function withInserts(drawn: string, inserts: readonly string[]): string {
  let page = '';
  let rest = drawn;
  for (const [at, text] of inserts.entries()) {
    const mark = markOf(at);
    const place = rest.indexOf(mark);
    if (place < 0) throw new Error(`A page has lost its text number ${at + 1}.`);
    page += rest.slice(0, place) + text;
    rest = rest.slice(place + mark.length);
  }
  return page + rest;
}

/** No text of a page can be this: in them the sign is escaped. */
function markOf(at: number): string {
  return `<!--bc06:insert:${at}-->`;
}
