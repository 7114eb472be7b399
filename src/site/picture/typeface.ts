/**
 * The outlines of the site's typeface in its two weights. Each weight comes in two files, as browsers fetch it;
 * a character is taken from the file that has it.
 */
import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff?inline';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff?inline';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff?inline';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff?inline';
import { create, type Font } from 'fontkitten';

import { once, oncePerText } from '../../domain/once.ts';

export type Weight = 400 | 600;

/** A character, in ems. */
export interface Letter {
  readonly advance: number;
  /** Closed lines around it, y upwards; curves as the lines that they are at these sizes. */
  readonly lines: readonly Line[];
}

/** From a point to a point. */
export type Line = readonly [x0: number, y0: number, x1: number, y1: number];

const FONTS: Readonly<Record<Weight, () => readonly Font[]>> = {
  400: once(() => [latin400, vietnamese400].map(fontIn)),
  600: once(() => [latin600, vietnamese600].map(fontIn)),
};

const LETTERS = {
  400: oncePerText((character) => letterIn(FONTS[400](), character)),
  600: oncePerText((character) => letterIn(FONTS[600](), character)),
} as const;

/** A curve is drawn as so many lines. */
const PIECES = 8;

/** A character in a weight; one that the typeface lacks is its sign for that. */
export function letterOf(character: string, weight: Weight): Letter {
  return LETTERS[weight](character);
}

/** Whether the typeface has a character. */
export function hasLetter(character: string, weight: Weight): boolean {
  return FONTS[weight]().some((font) => font.hasGlyphForCodePoint(character.codePointAt(0)!));
}

function fontIn(address: string): Font {
  const font = create(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  if (font.isCollection) throw new Error('a file of the typeface holds several');
  return font;
}

function letterIn(fonts: readonly Font[], character: string): Letter {
  const code = character.codePointAt(0)!;
  const font = fonts.find((one) => one.hasGlyphForCodePoint(code)) ?? fonts[0]!;
  const { path, advanceWidth } = font.glyphForCodePoint(code);
  const em = font.unitsPerEm;
  return {
    advance: advanceWidth / em,
    lines: linesOf(path.commands).map(
      (line) => line.map((length) => length / em) as unknown as Line,
    ),
  };
}

function linesOf(
  commands: readonly { readonly command: string; readonly args: readonly number[] }[],
): readonly Line[] {
  const lines: Line[] = [];
  let start: readonly [number, number] = [0, 0];
  let [x, y] = start;
  const to = (x1: number, y1: number) => {
    lines.push([x, y, x1, y1]);
    [x, y] = [x1, y1];
  };
  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    if (command === 'moveTo') {
      start = [a, b];
      [x, y] = start;
    } else if (command === 'lineTo') to(a, b);
    else if (command === 'closePath') to(...start);
    else {
      const [x0, y0] = [x, y];
      const isCubic = command === 'bezierCurveTo';
      for (let piece = 1; piece <= PIECES; piece += 1) {
        const t = piece / PIECES;
        const u = 1 - t;
        if (isCubic)
          to(
            u * u * u * x0 + 3 * u * u * t * a + 3 * u * t * t * c + t * t * t * e,
            u * u * u * y0 + 3 * u * u * t * b + 3 * u * t * t * d + t * t * t * f,
          );
        else to(u * u * x0 + 2 * u * t * a + t * t * c, u * u * y0 + 2 * u * t * b + t * t * d);
      }
    }
  }
  return lines;
}
