/**
 * Charts (biểu đồ): what one shows, as plain data, and the door of this room. A page's view makes a `Chart`
 * and its template draws it: `<Chart chart={view.chart} />` (Chart.astro), or `drawChart(chart, say)` where
 * a page is drawn as text. Numbers come from observations by `shownOf` and `pointShown`, the line of a unit
 * from its series by `panelOf` (from-series.ts); titles of at most ten words from `say.chart.titles`.
 *
 * From the one description are made: a picture at build time (picture.ts → draw.ts), which stands for
 * ever without JavaScript and on paper; a table (table.ts), folded below it; CSV (csv.ts); and what chart.js
 * draws when the picture comes into view (client.ts), in the very places of the picture.
 */

/** How sure a number is; each of these looks different. */
export type Certainty =
  | 'sound'
  /** Our own sum differs, another place says otherwise, or the document hedges. */
  | 'doubtful'
  | 'provisional'
  | 'revised';

/** A number as printed, with what we compute where that differs. */
export interface Amount {
  readonly kind: 'amount';
  readonly value: number;
  /** `88,73 %`. */
  readonly text: string;
  readonly computed: { readonly value: number; readonly text: string } | null;
  readonly certainty: Certainty;
  /** Its doubts in words: `số chưa khớp`. */
  readonly notes: readonly string[];
}

/** Nothing to draw, and why: `văn bản không ghi`. Never nought. */
export interface Gap {
  readonly kind: 'gap';
  readonly why: string;
}

export type Shown = Amount | Gap;

/** What all charts have. */
interface Described {
  /** Of its figure on the page. */
  readonly id: string;
  /** What it shows, in at most ten words: `Bắc Giang giảm còn 88,73 %`. */
  readonly title: string;
  /** What is measured, with its unit: `Tỷ lệ nộp trực tuyến, %`. */
  readonly unit: string;
  /** Percentages have no more than a hundred; numbers are drawn from nought. */
  readonly scale: 'percent' | 'number';
  /** What is said below the picture, such as what was left out of it. */
  readonly note?: string;
  readonly source: string;
}

/** Periods from left to right, one panel a unit; all panels have the same axes. */
export interface SeriesChart extends Described {
  readonly form: 'series';
  readonly panels: readonly Panel[];
}

export interface Panel {
  readonly name: string;
  /** What may be joined by a line; what lies between two runs, such as a merger, may not. */
  readonly runs: readonly Run[];
}

export interface Run {
  /** Why it is not joined to the run before: `sáp nhập 01/07/2025`; null where nothing need be said. */
  readonly broken: string | null;
  readonly points: readonly PeriodPoint[];
}

export interface PeriodPoint {
  /** `tháng 7 năm 2024`. */
  readonly period: string;
  /** Where it stands in time, in months. */
  readonly at: number;
  readonly shown: Shown;
}

/** A dot a row, on one scale. */
export interface DotsChart extends Described {
  readonly form: 'dots';
  /** What a row is: `Tỉnh, thành phố`. */
  readonly of: string;
  readonly rows: readonly {
    readonly name: string;
    readonly shown: Shown;
    /** What else is to be said of it, such as its period. */
    readonly about?: string;
  }[];
}

/** Before → now, a row each. */
export interface DumbbellChart extends Described {
  readonly form: 'dumbbell';
  readonly of: string;
  /** Names of the two: `tháng 2 năm 2024`, `tháng 7 năm 2024`. */
  readonly before: string;
  readonly now: string;
  readonly rows: readonly {
    readonly name: string;
    readonly before: Shown;
    readonly now: Shown;
  }[];
}

/** Bars from nought, and the part of each that is drawn darker. */
export interface BarsChart extends Described {
  readonly form: 'bars';
  readonly of: string;
  readonly wholeName: string;
  readonly partName: string;
  readonly rows: readonly {
    readonly name: string;
    readonly whole: Amount;
    readonly part: Shown;
  }[];
}

/** The same thing counted in several ways: as printed, as listed, distinct. */
export interface CountsChart extends Described {
  readonly form: 'counts';
  readonly of: string;
  /** At most three, each with a shape of its own. */
  readonly counts: readonly string[];
  readonly rows: readonly { readonly name: string; readonly counts: readonly Shown[] }[];
}

/** What a cell of a strip looks like, whatever its words: full, half, outlined, dotted, or nothing there. */
export type Tone = 'done' | 'under-way' | 'not-begun' | 'other' | 'none';

/** A status a cell: rows by columns, such as models by periods. */
export interface StripChart extends Omit<Described, 'scale'> {
  readonly form: 'strip';
  readonly of: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly { readonly tone: Tone; readonly text: string }[];
  }[];
}

export type Chart = SeriesChart | DotsChart | DumbbellChart | BarsChart | CountsChart | StripChart;
