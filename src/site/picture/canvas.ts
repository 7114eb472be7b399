/**
 * A picture of few colours: each in as many steps from paper to full as letters have levels, so that a pixel is
 * one byte and a file small. The colours are those of the site's light theme. Node packs and sums what a PNG holds,
 * so that its frame is all that is written here: fast-png packs in JavaScript and takes three times as long for each
 * of some thousand pictures, pngjs writes no palettes.
 */
import { crc32, deflateSync } from 'node:zlib';

import { LEVELS, maskOf, type Mask } from './coverage.ts';
import type { Style } from './text.ts';
import { letterOf } from './typeface.ts';

type Rgb = readonly [number, number, number];

/** The seeds of src/site/styles/tokens.css; a test holds them together. */
export const SEEDS = {
  ink: '#16202b',
  paper: '#fbfaf7',
  red: '#8f1d2c',
  amber: '#8a5a00',
} as const;

const PAPER = rgbOf(SEEDS.paper);
/** Every colour, and how much of it there is over the paper. */
const INKS = {
  text: mix(rgbOf(SEEDS.ink), 1),
  quiet: mix(rgbOf(SEEDS.ink), 0.7),
  line: mix(rgbOf(SEEDS.ink), 0.15),
  brand: mix(rgbOf(SEEDS.red), 1),
  doubt: mix(rgbOf(SEEDS.amber), 1),
} as const;
export type Ink = keyof typeof INKS;
const NAMES = Object.keys(INKS) as readonly Ink[];

/** Letters begin at so many places within a pixel. */
const PLACES = 4;

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Rows as a PNG has them: before its pixels each says, with a 0, that they are as they are. */
  readonly rows: Uint8Array;
}

/** An empty sheet. */
export function canvasOf(width: number, height: number): Canvas {
  return { width, height, rows: new Uint8Array((width + 1) * height) };
}

/** Fills a rectangle. */
export function drawBar(
  { width, rows }: Canvas,
  ink: Ink,
  [left, top, wide, high]: readonly [number, number, number, number],
): void {
  const colour = indexOf(ink, LEVELS);
  for (let y = top; y < top + high; y += 1) {
    const start = placeOf(width, left, y);
    rows.fill(colour, start, start + wide);
  }
}

/** Where a pixel lies in the rows. */
function placeOf(width: number, x: number, y: number): number {
  return y * (width + 1) + 1 + x;
}

/** Writes a line of text from a point of its base line; tells where it ends. */
export function drawText(
  canvas: Canvas,
  text: string,
  { size, weight, ink }: Style & { readonly ink: Ink },
  left: number,
  base: number,
): number {
  let x = left;
  for (const character of text) {
    const whole = Math.floor(x);
    const place = Math.floor((x - whole) * PLACES);
    put(canvas, maskFor(character, { size, weight }, place), ink, whole, base);
    x += letterOf(character, weight).advance * size;
  }
  return x;
}

const masks = new Map<string, Mask>();

/** There are few characters and few sizes. */
function maskFor(character: string, { size, weight }: Style, place: number): Mask {
  const name = `${character} ${size} ${weight} ${place}`;
  const known = masks.get(name);
  if (known) return known;
  const mask = maskOf(letterOf(character, weight), size, place / PLACES);
  masks.set(name, mask);
  return mask;
}

function put({ width, height, rows }: Canvas, mask: Mask, ink: Ink, x: number, y: number): void {
  const paper = indexOf(ink, 0);
  // What reaches over the edge is cut off.
  const first = Math.max(0, -x - mask.left);
  const end = Math.min(mask.width, width - x - mask.left);
  for (let row = 0; row < mask.height; row += 1) {
    const top = y + mask.top + row;
    if (top < 0 || top >= height) continue;
    const start = placeOf(width, x + mask.left, top);
    for (let column = first; column < end; column += 1) {
      const level = mask.levels[row * mask.width + column]!;
      if (level === 0) continue;
      const at = start + column;
      // Where letters touch, the fuller wins.
      if (rows[at] === 0 || level > levelOf(rows[at]!)) rows[at] = paper + level;
    }
  }
}

/** 0 is paper. */
function indexOf(ink: Ink, level: number): number {
  return NAMES.indexOf(ink) * LEVELS + level;
}

function levelOf(index: number): number {
  return ((index - 1) % LEVELS) + 1;
}

/** The picture as a PNG with a palette. */
export function pngOf({ width, height, rows }: Canvas): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(PALETTE.flat())),
    chunk('IDAT', deflateSync(rows, { level: 5 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

const PALETTE: readonly Rgb[] = [
  PAPER,
  ...NAMES.flatMap((name) =>
    Array.from({ length: LEVELS }, (_, at) => mix(INKS[name], (at + 1) / LEVELS)),
  ),
];

function mix(colour: Rgb, share: number): Rgb {
  return colour.map((one, at) =>
    Math.round(one * share + PAPER[at]! * (1 - share)),
  ) as unknown as Rgb;
}

function rgbOf(hex: string): Rgb {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}
