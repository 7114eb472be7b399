/** What is told at a point of a chart, in lines: the number as printed, ours where it differs, its doubts. */
import type { ChartWords } from './words.ts';
import type { Shown } from './chart.ts';

export function linesOf(shown: Shown, { chart }: ChartWords): readonly string[] {
  if (shown.kind === 'gap') return [shown.why];
  return [
    shown.text,
    ...(shown.computed ? [chart.recomputed(shown.computed.text)] : []),
    ...shown.notes,
  ];
}

/** The same in one line, after what it is of: `tháng 7: 88,73 %, tính lại 93,90 %`. */
export function lineOf(name: string, shown: Shown, say: ChartWords): string {
  return say.chart.says(name, linesOf(shown, say).join(', '));
}

/** Every number that may be drawn. */
export function valuesOf(shown: readonly Shown[]): readonly number[] {
  return shown.flatMap((one) =>
    one.kind === 'gap' ? [] : [one.value, ...(one.computed ? [one.computed.value] : [])],
  );
}
