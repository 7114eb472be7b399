/**
 * How lists are divided among pages, so that none grows past what a phone on a slow line can load. Knows
 * sizes alone, in bytes of HTML and estimated: neither what is listed nor where the parts stand.
 */

/** What a page of lists may weigh. */
export const PAGE_SIZE = 150_000;
/** What its list may take of that; head, menu, headings and foot have the rest. */
export const ROOM = 128_000;

/**
 * The items in their order, in parts as full as the room allows. An item that is too large for any part
 * has one of its own.
 */
export function divide<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  room = ROOM,
): readonly (readonly Item[])[] {
  const parts: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const size = sizeOf(item);
    if (parts.length === 0 || size > left) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)!.push(item);
    left -= size;
  }
  return parts;
}

/** Whether all items find room in one part; looks at no more of them than find room. */
export function fits<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  room = ROOM,
): boolean {
  let left = room;
  return items.every((item) => (left -= sizeOf(item)) >= 0);
}

/** How many bytes a text takes. */
export function sizeOfText(text: string): number {
  return ENCODER.encode(text).length;
}

const ENCODER = new TextEncoder();
