/**
 * A chart as geometry, the same for the picture of build time and for what chart.js draws over it: positions
 * in percent of the width and in pixels of the height, so that one picture serves every screen and paper.
 */

/** How lines look: a series, from before to now, from printed to computed, where there is nothing, bars. */
export type LineLook = 'line' | 'link' | 'doubt' | 'gap' | 'whole' | 'part';
/** How marks look, by shape as well as by colour. */
export type MarkLook =
  | 'sound'
  | 'doubtful'
  | 'provisional'
  | 'revised'
  | 'computed'
  | 'before'
  | 'gap'
  | 'second'
  | 'third'
  | 'tone-done'
  | 'tone-under-way'
  | 'tone-not-begun'
  | 'tone-other';

export interface Line {
  readonly look: LineLook;
  readonly from: Place;
  readonly to: Place;
}

export interface Place {
  /** In percent of the width. */
  readonly x: number;
  /** In pixels from above. */
  readonly y: number;
}

export interface Mark extends Place {
  readonly look: MarkLook;
}

export interface Label extends Place {
  readonly text: string;
  readonly look: 'name' | 'value' | 'tick' | 'note';
  readonly anchor: 'start' | 'middle' | 'end';
  /** Pixels to the right of its place; names and ticks stand outside, in the gutters. */
  readonly dx?: number;
}

/** A faint line behind everything: of a tick, of a row, of a merger. */
export interface Rule {
  readonly look: 'tick' | 'base' | 'row' | 'break';
  readonly from: Place;
  readonly to: Place;
}

/** Where the pointer and the arrow keys stop, and what is told there. */
export interface Stop extends Place {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What stands beside a picture: the widest texts there, widest first, which hold the room for all. */
export interface Gutters {
  readonly start: Gutter | null;
  readonly end: Gutter | null;
}

export interface Gutter {
  readonly widest: readonly string[];
  readonly look: Label['look'];
}

export const NO_GUTTERS: Gutters = { start: null, end: null };

export interface Picture {
  readonly name: string | null;
  readonly gutters: Gutters;
  readonly height: number;
  readonly rules: readonly Rule[];
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly stops: readonly Stop[];
}

/** What the client draws: places, looks and texts, and nothing of what they mean; short, for it is on every page. */
export interface Drawing {
  readonly height: number;
  readonly lines: readonly (readonly [LineLook, number, number, number, number])[];
  readonly marks: readonly (readonly [MarkLook, number, number])[];
  /** Where it is, its title, its lines. */
  readonly stops: readonly (readonly [number, number, string, ...string[]])[];
}

export function drawingOf({ height, lines, marks, stops }: Picture): Drawing {
  return {
    height,
    lines: lines.map(({ look, from, to }) => [look, from.x, from.y, to.x, to.y]),
    marks: marks.map(({ look, x, y }) => [look, x, y]),
    stops: stops.map(({ x, y, title, lines: told }) => [x, y, title, ...told]),
  };
}

/** The shape of each mark around its place, as a path. */
export const SHAPES = {
  sound: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  doubtful: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  provisional: 'M0-6L5.2 3H-5.2z',
  revised: 'M-4.5-4.5h9v9h-9z',
  computed: 'M0-5L5 0L0 5L-5 0z',
  before: 'M0-6V6',
  gap: 'M-3-3L3 3M3-3L-3 3',
  second: 'M-4.5-4.5h9v9h-9z',
  third: 'M0-6L6 0L0 6L-6 0z',
  'tone-done': 'M-8-8h16v16h-16z',
  'tone-under-way': 'M-8-8h16v16h-16z',
  'tone-not-begun': 'M-8-8h16v16h-16z',
  'tone-other': 'M-8-8h16v16h-16z',
} as const satisfies Record<MarkLook, string>;
