/** Text of the pictures, measured: how wide it is, where its lines break, and at what size it finds room. */
import { letterOf, type Weight } from './typeface.ts';

/** How a piece of text is set. */
export interface Style {
  readonly size: number;
  readonly weight: Weight;
}

/** Text that found room. */
export interface Fitted extends Style {
  readonly lines: readonly string[];
}

const ELLIPSIS = '…';

/** The width of a text in pixels. */
export function widthOf(text: string, { size, weight }: Style): number {
  let ems = 0;
  for (const character of text) ems += letterOf(character, weight).advance;
  return ems * size;
}

/**
 * Sets a text at the largest of some sizes at which it stands in so many lines of a width; what is too long for
 * the smallest ends in an ellipsis.
 */
export function fit(
  text: string,
  weight: Weight,
  width: number,
  steps: readonly { readonly size: number; readonly lines: number }[],
): Fitted {
  for (const { size, lines: most } of steps) {
    const lines = wrap(text, { size, weight }, width);
    const areWhole = lines.every((line) => widthOf(line, { size, weight }) <= width);
    if (lines.length <= most && areWhole) return { size, weight, lines };
  }
  const { size, lines: most } = steps.at(-1)!;
  const style = { size, weight };
  const lines = wrap(text, style, width);
  const kept = lines.slice(0, most);
  if (lines.length > most) kept.push(`${kept.pop()!}${ELLIPSIS}`);
  return { ...style, lines: kept.map((line) => cut(line, style, width)) };
}

function wrap(text: string, style: Style, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (lines.length > 0 && widthOf(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Takes from the end of a line what finds no room. */
function cut(line: string, style: Style, width: number): string {
  if (widthOf(line, style) <= width) return line;
  const characters = Array.from(line);
  while (characters.length > 0) {
    const shorter = `${characters.join('').replace(/[ .,;…]+$/, '')}${ELLIPSIS}`;
    if (widthOf(shorter, style) <= width) return shorter;
    characters.pop();
  }
  return ELLIPSIS;
}
