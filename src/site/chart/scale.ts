/** The scale of a chart: round numbers around what is to be drawn. */

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** So many steps at least between the ends. */
const STEPS = 2.5;

/**
 * Round ends and ticks. Percentages keep to what lies between nought and a hundred, numbers begin at nought;
 * one value alone has room on both sides.
 */
export function scaleOf(values: readonly number[], kind: 'percent' | 'number'): Scale {
  if (values.length === 0) return { min: 0, max: 1, ticks: [] };
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isShare = kind === 'percent' && low >= 0 && high <= 100;
  const bottom = kind === 'number' ? Math.min(0, low) : low;
  const step = roundStep((high - bottom || Math.abs(high) / 4 || 1) / STEPS);
  const first = Math.floor(bottom / step - (high === bottom ? 1 : 0));
  const last = Math.max(Math.ceil(high / step + (high === bottom ? 1 : 0)), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => round((first + at) * step));
  const kept = isShare ? ticks.filter((tick) => tick >= 0 && tick <= 100) : ticks;
  const min = isShare ? Math.max(0, ticks[0]!) : ticks[0]!;
  const max = isShare ? Math.min(100, ticks.at(-1)!) : ticks.at(-1)!;
  return { min, max: max > min ? max : min + 1, ticks: kept };
}

/** Where a value stands between two ends; two decimals are finer than a pixel. */
export function position(value: number, scale: Scale, from: number, to: number): number {
  const share = (value - scale.min) / (scale.max - scale.min);
  return Number((from + share * (to - from)).toFixed(2));
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((times) => times * power >= least * 0.999) ?? 10;
  return factor * power;
}

/** Takes away what binary fractions add. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
