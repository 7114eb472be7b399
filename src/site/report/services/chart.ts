/**
 * Charts as geometry: bars from plain numbers, with positions in percent of the width and in pixels of
 * the height, so that one picture serves every screen and paper. The same numbers go to the client.
 */
import { formatNumber } from '../../../domain/vietnamese.ts';

/** What is drawn: a whole, and the part of it that is drawn darker. */
export interface BarDatum {
  readonly label: string;
  readonly whole: number;
  readonly part: number | null;
}

export interface Bar {
  readonly label: string;
  readonly value: string;
  /** Baseline of the label and top of the bar, in pixels. */
  readonly textY: number;
  readonly barY: number;
  /** Widths in percent of the picture: `43.2%`. */
  readonly wholeWidth: string;
  readonly partWidth: string | null;
}

/** The numbers that the client draws from. */
export interface ChartData {
  readonly labels: readonly string[];
  readonly parts: readonly (number | null)[];
  readonly rests: readonly number[];
  readonly partName: string;
  readonly restName: string;
}

export interface ChartWords {
  /** The message of the chart. */
  readonly title: string;
  readonly subtitle: string;
  readonly partName: string;
  readonly restName: string;
  readonly source: string;
}

export interface BarChart extends ChartWords {
  /** Height of the picture in pixels. */
  readonly height: number;
  readonly barHeight: number;
  readonly bars: readonly Bar[];
  readonly data: ChartData;
}

/** Pixels: a row, the baseline of its label, its bar, and the room above the first row. */
const ROW = 34;
const TEXT = 12;
const BAR_TOP = 18.5;
const BAR = 9;
const HEAD = 6;

/** Horizontal bars from zero, the longest as wide as the picture. */
export function barChart(data: readonly BarDatum[], words: ChartWords): BarChart {
  const longest = Math.max(...data.map(({ whole }) => whole), 1);
  const width = (value: number) => `${Number(((value / longest) * 100).toFixed(2))}%`;
  return {
    ...words,
    height: data.length * ROW + HEAD,
    barHeight: BAR,
    bars: data.map(({ label, whole, part }, at) => ({
      label,
      value: formatNumber(whole),
      textY: at * ROW + TEXT,
      barY: at * ROW + BAR_TOP,
      wholeWidth: width(whole),
      partWidth: part === null ? null : width(part),
    })),
    data: {
      labels: data.map(({ label }) => label),
      parts: data.map(({ part }) => part),
      rests: data.map(({ whole, part }) => whole - (part ?? 0)),
      partName: words.partName,
      restName: words.restName,
    },
  };
}
