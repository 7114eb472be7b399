/** Draws a picture: the name large, its figures below a rule, the site's name at the foot. */
import { canvasOf, drawBar, drawText, pngOf, type Ink } from './canvas.ts';
import { HEIGHT, WIDTH, type Picture, type PictureFigure } from './picture.ts';
import { fit, widthOf, type Fitted } from './text.ts';

/** Texts in their places. */
export interface Placed extends Fitted {
  readonly ink: Ink;
  readonly left: number;
  /** The base line of the first line. */
  readonly base: number;
}

const MARGIN = 72;
const ROOM = WIDTH - 2 * MARGIN;
const GAP = 40;

/** The PNG of a picture. */
export function drawPicture(picture: Picture): Uint8Array {
  const canvas = canvasOf(WIDTH, HEIGHT);
  drawBar(canvas, 'brand', [0, 0, WIDTH, 12]);
  drawBar(canvas, 'line', [MARGIN, HEIGHT - 96, ROOM, 2]);
  if (picture.figures.length > 0) drawBar(canvas, 'text', [MARGIN, FIGURES_TOP, ROOM, 3]);
  for (const { lines, ink, left, base, size, weight } of layoutOf(picture))
    lines.forEach((line, at) => {
      drawText(canvas, line, { size, weight, ink }, left, base + Math.round(at * leadingOf(size)));
    });
  return pngOf(canvas);
}

/** The rule above the figures. */
const FIGURES_TOP = 302;

/** Below a figure there is room for so many lines of doubts and notes. */
const NOTE_LINES = 3;
const NOTE_LEADING = 25;

/** Every text of a picture where it stands. */
export function layoutOf({ kind, title, lead, figures, brand }: Picture): readonly Placed[] {
  const isTall = figures.length === 0;
  const heading = fit(title, 600, ROOM, isTall ? TALL : LOW);
  const base = 112 + Math.round(heading.size * 1.18);
  const end = base + Math.round((heading.lines.length - 1) * leadingOf(heading.size));
  const room = heading.lines.length > 1 && !isTall ? 1 : 2;
  const brandSize = { size: 30, weight: 600 } as const;
  const accent = MARGIN + widthOf(`${brand[0]} `, brandSize);
  return [
    { ...fit(kind, 400, ROOM, [{ size: 28, lines: 1 }]), ink: 'quiet', left: MARGIN, base: 92 },
    { ...heading, ink: 'text', left: MARGIN, base },
    ...(lead === null
      ? []
      : [
          {
            ...fit(lead, 400, ROOM, [{ size: 30, lines: isTall ? 4 : room }]),
            ink: 'quiet' as const,
            left: MARGIN,
            base: end + 48,
          },
        ]),
    ...figures.flatMap((figure, at) => figureAt(figure, at, figures.length)),
    { ...brandSize, lines: [brand[0]], ink: 'text', left: MARGIN, base: HEIGHT - 40 },
    { ...brandSize, lines: [brand[1]], ink: 'brand', left: accent, base: HEIGHT - 40 },
  ];
}

/** From one line to the next. */
export function leadingOf(size: number): number {
  return size > 40 ? size * 1.22 : size * 1.32;
}

/** Sizes of a name that stands alone, and above figures. */
const TALL = [
  { size: 84, lines: 2 },
  { size: 68, lines: 3 },
  { size: 54, lines: 4 },
];
const LOW = [
  { size: 72, lines: 1 },
  { size: 60, lines: 1 },
  { size: 50, lines: 2 },
  { size: 42, lines: 2 },
];

function figureAt(figure: PictureFigure, at: number, count: number): readonly Placed[] {
  // One figure may be as wide as two of three.
  const columns = Math.max(count, 2);
  const width = (ROOM - GAP * (columns - 1)) / columns;
  const left = MARGIN + at * (width + GAP);
  const label = fit(figure.label, 400, width, [
    { size: 24, lines: 1 },
    { size: 22, lines: 2 },
  ]);
  const value = fit(figure.value, 600, width, SIZES);
  const unit = figure.unit === null ? null : unitBeside(figure.unit, value, left, width);
  const placed: Placed[] = [
    { ...label, ink: 'quiet', left, base: FIGURES_TOP + 36 },
    { ...value, ink: 'text', left, base: FIGURES_TOP + 130 },
    ...(unit === null ? [] : [unit]),
  ];
  const notes = [
    ...(figure.doubt === null ? [] : [{ text: figure.doubt, ink: 'doubt' as const }]),
    ...(figure.note === null ? [] : [{ text: figure.note, ink: 'quiet' as const }]),
  ];
  let base = FIGURES_TOP + 162;
  let room = NOTE_LINES;
  for (const [nth, { text, ink }] of notes.entries()) {
    const lines = room - (notes.length - 1 - nth);
    const note = fit(text, 400, width, [{ size: 20, lines }]);
    placed.push({ ...note, ink, left, base });
    base += note.lines.length * NOTE_LEADING;
    room -= note.lines.length;
  }
  return placed;
}

const SIZES = [64, 56, 48, 40, 32, 26].map((size) => ({ size, lines: 1 }));

/** The small words after a number, cut where they find no room. */
function unitBeside(text: string, value: Fitted, left: number, width: number): Placed {
  const start = widthOf(value.lines[0] ?? '', value) + 12;
  return {
    ...fit(text, 400, Math.max(0, width - start), [
      { size: 28, lines: 1 },
      { size: 22, lines: 1 },
    ]),
    ink: 'quiet',
    left: left + start,
    base: FIGURES_TOP + 130,
  };
}
