/** What addresses say, in letters that one reads; runs in the browser. */

/** As it is written where it was cut off within a letter, as chats do with long addresses. */
export function readable(written: string, decode = decodeURIComponent): string {
  try {
    return decode(written);
  } catch {
    return written;
  }
}

/** The id that an address leads to: what stands after its `#`. */
export function anchorIn(hash: string): string {
  return readable(hash.slice(1));
}
