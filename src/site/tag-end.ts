/** Tags in HTML that is looked through as text. */

/** A tag or a comment: in quotes anything may stand, `>` too, which an author may have written. */
const TAG = /<(?:!--[^]*?-->|[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>)/y;

/** The place after the tag or comment that begins at a `<`; -1 where none does. */
export function tagEnd(html: string, at: number): number {
  TAG.lastIndex = at;
  return TAG.test(html) ? TAG.lastIndex : -1;
}
