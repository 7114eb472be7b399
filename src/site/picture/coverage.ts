/**
 * How much of each pixel a letter covers, by the signed areas that its lines leave to their right: summed from
 * left to right they come to one inside and to nothing outside. The packages that draw letters bring a renderer for
 * each platform (canvas, skia, resvg), or do not read the typeface as it comes (pureimage has no WOFF).
 */
import type { Letter } from './typeface.ts';

export interface Mask {
  /** Where its first pixel lies from the letter's origin, y downwards. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** From 0 to `LEVELS`, row by row. */
  readonly levels: Uint8Array;
}

/** As many steps there are from paper to full colour. */
export const LEVELS = 7;

/** The mask of a letter of a size whose origin lies `shift` of a pixel to the right. */
export function maskOf({ lines }: Letter, size: number, shift: number): Mask {
  const drawn = lines.map(([x0, y0, x1, y1]) => [
    x0 * size + shift,
    -y0 * size,
    x1 * size + shift,
    -y1 * size,
  ]);
  if (drawn.length === 0) return { left: 0, top: 0, width: 0, height: 0, levels: new Uint8Array() };
  const left = Math.floor(Math.min(...drawn.map(([x0]) => x0!)));
  const top = Math.floor(Math.min(...drawn.map(([, y0]) => y0!)));
  const width = Math.ceil(Math.max(...drawn.map(([x0]) => x0!))) - left + 1;
  const height = Math.ceil(Math.max(...drawn.map(([, y0]) => y0!))) - top + 1;
  const areas = new Float64Array(width * height + 1);
  for (const [x0, y0, x1, y1] of drawn)
    addLine(areas, width, [x0! - left, y0! - top, x1! - left, y1! - top]);
  const levels = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      sum += areas[at]!;
      levels[at] = Math.round(Math.min(1, Math.abs(sum)) * LEVELS);
    }
  }
  return { left, top, width, height, levels };
}

/** Adds a line, row by row and in each row pixel by pixel. */
function addLine(
  areas: Float64Array,
  width: number,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
): void {
  if (y0 === y1) return;
  const sign = y0 < y1 ? 1 : -1;
  const [fromX, fromY, toX, toY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (toX - fromX) / (toY - fromY);
  for (let row = Math.floor(fromY); row < toY; row += 1) {
    const upper = Math.max(row, fromY);
    const lower = Math.min(row + 1, toY);
    if (lower <= upper) continue;
    const a = fromX + (upper - fromY) * slope;
    const b = fromX + (lower - fromY) * slope;
    const [start, end] = a < b ? [a, b] : [b, a];
    const height = sign * (lower - upper);
    const first = Math.floor(start);
    const last = Math.max(first, Math.ceil(end) - 1);
    for (let pixel = first; pixel <= last; pixel += 1) {
      const from = Math.max(pixel, start);
      const to = Math.min(pixel + 1, end);
      const part = end === start ? height : height * ((to - from) / (end - start));
      const right = pixel + 1 - (from + to) / 2;
      const at = row * width + pixel;
      areas[at] = areas[at]! + part * right;
      if (pixel + 1 < width) areas[at + 1] = areas[at + 1]! + part * (1 - right);
    }
  }
}
