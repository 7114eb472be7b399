/** How wide the letters of a picture are, in pixels; rather too wide than too narrow, for nobody measures here. */
import type { Label } from './picture.ts';

/** The narrowest panel, and so the room that texts are laid out for: wider ones only part them further. */
export const NARROWEST = 272;

const SIZES = { name: 13, value: 13, tick: 11, note: 11 } as const satisfies Record<
  Label['look'],
  number
>;

/** Parts of the size. */
const NARROW = /[.,:;·’'|ijl1()\s\u00a0]/;
const WIDE = /[\p{Lu}mw%→–]/u;

export function widthOf(text: string, look: Label['look']): number {
  const letters = Array.from(text, (letter) =>
    NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.82 : 0.62,
  );
  return letters.reduce((sum, part) => sum + part, 0) * SIZES[look];
}

/** The few widest, one of which surely is the widest in every font. */
export function widestFew(texts: readonly string[], look: Label['look']): readonly string[] {
  return [...new Set(texts)].sort((a, b) => widthOf(b, look) - widthOf(a, look)).slice(0, 4);
}

/** A text in lines that are not wider than so many pixels, but for words that are. */
export function wrapped(text: string, look: Label['look'], room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)!} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, look) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Where something is, in pixels of a panel so many wide. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function boxOf({ x, y, dx = 0, text, look, anchor }: Label, width: number): Box {
  const wide = widthOf(text, look);
  const at = (x / 100) * width + dx;
  const left = anchor === 'start' ? at : anchor === 'end' ? at - wide : at - wide / 2;
  return { left, right: left + wide, top: y - SIZES[look] * 0.8, bottom: y + SIZES[look] * 0.25 };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Of some labels in their order, those that have room after the ones before. */
export function withoutOverlaps(labels: readonly Label[], width: number): readonly Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const box = boxOf(label, width);
    const isFree = kept.every(
      (other) => !overlap(boxOf(other, width), { ...box, left: box.left - 6 }),
    );
    if (isFree) kept.push(label);
  }
  return kept;
}
