/** Strips of statuses: a square a cell, its look and its words together. */
import type { ChartWords } from './words.ts';
import type { StripChart } from './chart.ts';
import type { Label, Mark, Picture, Stop } from './picture.ts';

const HEAD = 22;
const ROW = 24;
/** Percent of the width that names take, and where the last column stands. */
const LEFT = 42;
const RIGHT = 97;

export function stripPicture({ rows, columns }: StripChart, say: ChartWords): Picture {
  const x = (column: number) => LEFT + ((column + 0.5) / columns.length) * (RIGHT - LEFT);
  const y = (row: number) => HEAD + row * ROW + ROW / 2;
  const cells = rows.flatMap(({ name, cells: own }, row) =>
    own.map((cell, column) => ({ ...cell, name, column, x: x(column), y: y(row) })),
  );
  const last = columns.length - 1;
  return {
    name: null,
    height: HEAD + rows.length * ROW + 4,
    rules: [],
    lines: [],
    marks: cells.flatMap(({ tone, x, y }): readonly Mark[] =>
      tone === 'none' ? [{ look: 'gap', x, y }] : [{ look: `tone-${tone}`, x, y }],
    ),
    labels: [
      ...[...new Set([0, last])].map((column): Label => ({
        look: 'tick',
        text: columns[column] ?? '',
        x: column === 0 ? LEFT : RIGHT,
        y: 12,
        anchor: column === 0 ? 'start' : 'end',
      })),
      ...rows.map(({ name }, row): Label => ({
        look: 'name',
        text: name,
        x: 0,
        y: y(row) + 4.5,
        anchor: 'start',
      })),
    ],
    stops: cells.map(({ name, column, text, x, y }): Stop => ({
      x,
      y,
      title: say.chart.says(name, columns[column]!),
      lines: [text],
    })),
  };
}
