/** A chart as CSV: the columns of its table, numbers plain and with a point. */
import { csvLines } from '../open-data/csv.ts';
import type { Sentences } from '../sentences.ts';
import type { Chart } from './chart.ts';
import { chartTable } from './table.ts';

export function chartCsv(chart: Chart, say: Sentences): string {
  const { columns, rows } = chartTable(chart, say);
  return csvLines([columns, ...rows.map((row) => row.map(({ text, value }) => value ?? text))]);
}
