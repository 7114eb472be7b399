/**
 * A figure (số liệu) of a report, as printed and as we recompute it.
 * Field names are those of the content contract, from the YAML to the open data.
 */
import { oncePer } from './once.ts';
import type { Day } from './period.ts';
import { readQuantities, unitFactor } from './vietnamese.ts';

/** Why a number is missing although its place is filled in. */
export const REASONS = ['none-arising', 'not-reported', 'not-applicable', 'illegible'] as const;
export type Reason = (typeof REASONS)[number];
/** Field name → why its value is null. */
export type Reasons = Readonly<Record<string, Reason>>;

/** A percentage as printed: `98.70` is 98.7 with two decimals. */
export interface Percent {
  readonly value: number;
  readonly decimals: number;
}

/** From a day to a day, both included; no start means since the beginning. */
export interface Span {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly printed: string | null;
}

export type Qualifier =
  'more-than' | 'less-than' | 'about' | 'nearly' | 'at-least' | 'at-most' | 'estimated' | 'average';

/** Words that hedge a number → what they may mean, the likeliest first. */
export const HEDGES: Readonly<Record<string, readonly Qualifier[]>> = {
  hơn: ['more-than'],
  gần: ['nearly'],
  khoảng: ['about', 'estimated'],
  'xấp xỉ': ['about', 'nearly'],
  ước: ['estimated', 'about'],
  dưới: ['less-than', 'at-most'],
  'ít nhất': ['at-least'],
  'tối thiểu': ['at-least'],
  'không dưới': ['at-least'],
  'tối đa': ['at-most'],
  'không quá': ['at-most'],
};

export interface Scope {
  readonly place: string | null;
  readonly level: string | null;
  readonly part: string | null;
}

/** A value that the document prints beside a figure for comparison. */
export interface Comparison {
  readonly label: string | null;
  readonly value: number | null;
  readonly share: Percent | null;
  readonly of: string | null;
  readonly period: string | null;
  readonly printed: string | null;
}

export interface Rank {
  readonly place: number;
  readonly among: number | null;
  readonly in: string | null;
}

/** What a figure and each of its parts have in common. */
export interface FigurePart {
  /** `tasks/II.15/asm-accounts`, and below it `…/parts/<key>`. */
  readonly place: string;
  readonly key: string;
  readonly indicator: string | null;
  readonly label: string | null;
  /** The indicator's name, or the label. */
  readonly name: string;
  readonly unit: string | null;
  readonly value: number | null;
  /** Decimals of the value as typed, 2 of 98.70; null where there is no value. */
  readonly value_decimals: number | null;
  readonly up_to: number | null;
  /** The printed denominator. */
  readonly of: number | null;
  /** The printed minimum to be reached; the share is then value / target. */
  readonly target: number | null;
  readonly share: Percent | null;
  readonly share_computed: number | null;
  readonly printed: string | null;
  readonly qualifier: Qualifier | null;
  readonly scope: Scope | null;
  readonly note: string | null;
  readonly reasons: Reasons;
}

export interface Figure extends FigurePart {
  readonly as_of: Day | null;
  readonly period: Span | null;
  readonly parts: readonly FigurePart[];
  readonly previous: Comparison | null;
  readonly benchmark: Comparison | null;
  readonly change: Comparison | null;
  readonly ranks: readonly Rank[];
  readonly where: string | null;
  readonly preferred: boolean;
}

/** How far a hedged number («hơn 500», «gần 40 nghìn») may lie from what it stands for: a twentieth. */
export const HEDGE = 0.05;

/**
 * How far a figure may lie from what it stands for: a twentieth where it is hedged, half of its last
 * printed digit where that is rounded («1,2 triệu», 33,3 %), nothing where it counts by ones.
 */
export function marginOf(part: FigurePart | null): number {
  return part?.value == null ? 0 : marginOfValue(part);
}

const marginOfValue = oncePer((part: FigurePart): number => {
  const { unit, printed, qualifier, up_to } = part;
  const value = part.value!;
  if (qualifier !== null || up_to !== null) return HEDGE * Math.max(Math.abs(value), up_to ?? 0);
  const factor = unitFactor(unit);
  const inPrint = readQuantities(printed ?? '').find(
    (quantity) => quantity.value === value || quantity.value === value * factor,
  );
  const step = inPrint
    ? (inPrint.step * value) / (inPrint.value || 1)
    : 10 ** -(String(value).split('.')[1]?.length ?? 0);
  return step === 1 ? 0 : step / 2;
});

/** Whether two numbers may be one, so far as their margins reach. */
export function mayEqual(a: number, b: number, margin: number): boolean {
  // Sums of decimals stray in the last binary digits.
  return Math.abs(a - b) <= margin + 1e-6;
}

/** Percent of a part in a whole; null when there is nothing to divide. */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : (part / whole) * 100;
}

/** Whether a printed percentage follows from its counts, rounded or cut off at its last decimal. */
export function agrees(printed: Percent, computed: number): boolean {
  // Binary fractions stray in the 12th digit: 96.255 * 100 is 9625.499999999998.
  const scaled = Number((computed * 10 ** printed.decimals).toPrecision(12));
  const claimed = Math.round(printed.value * 10 ** printed.decimals);
  return claimed === Math.round(scaled) || claimed === Math.trunc(scaled);
}

/** The same for a part that may lie so far from its number: «1,2 triệu» of 1.290.000 as 93,4 %. */
export function mayAgree(printed: Percent, part: number, whole: number, margin: number): boolean {
  if (agrees(printed, (part / whole) * 100)) return true;
  if (margin === 0) return false;
  const digit = 10 ** -printed.decimals;
  const [least, most] = [part - margin, part + margin].map((end) => (end / whole) * 100);
  return least! - digit < printed.value && printed.value < most! + digit;
}
