/** A chart as CSV (RFC 4180): the columns of its table, numbers plain and with a point. */
import type { Sentences } from '../sentences.ts';
import type { Chart } from './chart.ts';
import { chartTable } from './table.ts';

export function chartCsv(chart: Chart, say: Sentences): string {
  const { columns, rows } = chartTable(chart, say);
  const lines = [
    columns,
    ...rows.map((row) => row.map(({ text, value }) => (value === null ? text : String(value)))),
  ];
  return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

/** Quoted where it must be; a text that a spreadsheet would take for a formula is kept a text. */
function field(text: string): string {
  const plain = /^[=+@\t]|^-(?![\d.])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
