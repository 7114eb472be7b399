/** Strips of statuses: a square a cell, its look and its words together. */
import type { ChartWords } from './words.ts';
import type { StripChart } from './chart.ts';
import { NO_GUTTERS, type Label, type Mark, type Picture, type Stop } from './picture.ts';
import { boxOf, NARROWEST, widestFew, widthOf, withoutOverlaps, wrapped } from './text-width.ts';

const HEAD = 22;
const ROW = 24;
const LINE = 17;
/** Pixels of a cell with what parts it from the next, and between names and cells. */
const CELL = 18;
const BESIDE = 12;
/** Few cells stand no further apart, at the narrowest. */
const WIDEST_CELL = 30;

export function stripPicture({ rows, columns }: StripChart, say: ChartWords): Picture {
  const widest = widestFew(
    rows.map(({ name }) => name),
    'name',
  );
  const beside = NARROWEST - widthOf(widest[0] ?? '', 'name') - BESIDE;
  const isAside = beside >= columns.length * CELL;
  const width = isAside ? beside : NARROWEST;
  const step = Math.min(100 / columns.length, (WIDEST_CELL / width) * 100);
  const x = (column: number) => Number(((column + 0.5) * step).toFixed(2));
  const ends = columnLabels(columns, x, width, step);
  const head = HEAD + (ends.some(({ y }) => y > 12) ? 14 : 0);
  let top = head;
  const placed = rows.map((row) => {
    const lines = isAside ? [row.name] : wrapped(row.name, 'name', NARROWEST);
    const above = isAside ? 0 : lines.length * LINE;
    const y = top + above + ROW / 2;
    const labels = lines.map((text, at): Label =>
      isAside
        ? { look: 'name', text, x: 0, dx: -BESIDE, y: y + 4.5, anchor: 'end' }
        : { look: 'name', text, x: 0, y: y - above - ROW / 2 + 14 + at * LINE, anchor: 'start' },
    );
    top += above + ROW;
    return { row, y, labels };
  });
  const cells = placed.flatMap(({ row: { name, cells: own }, y }) =>
    own.map((cell, column) => ({ ...cell, name, column, x: x(column), y })),
  );
  return {
    name: null,
    gutters: isAside ? { start: { widest, look: 'name' }, end: null } : NO_GUTTERS,
    height: top + 4,
    rules: [],
    lines: [],
    marks: cells.flatMap(({ tone, x, y }): readonly Mark[] =>
      tone === 'none' ? [{ look: 'gap', x, y }] : [{ look: `tone-${tone}`, x, y }],
    ),
    labels: [...ends, ...placed.flatMap(({ labels }) => labels)],
    stops: cells.map(({ name, column, text, x, y }): Stop => ({
      x,
      y,
      title: say.chart.says(name, columns[column]!),
      lines: [text],
    })),
  };
}

/** All columns over their cells where there is room, else the first and the last, in two lines if need be. */
function columnLabels(
  columns: readonly string[],
  x: (column: number) => number,
  width: number,
  step: number,
): readonly Label[] {
  const all = columns.map((text, column): Label => ({
    look: 'tick',
    text,
    x: x(column),
    y: 12,
    anchor: 'middle',
  }));
  const fits = (labels: readonly Label[]) =>
    withoutOverlaps(labels, width).length === labels.length &&
    labels.every((label) => boxOf(label, width).left >= 0 && boxOf(label, width).right <= width);
  if (fits(all)) return all;
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return [];
  const start: Label = { ...first, x: 0, anchor: 'start' };
  if (first === last) return [start];
  const [left, right] = [-step / 2, step / 2].map((by) => Number((last.x + by).toFixed(2)));
  const ending: Label = { ...last, x: right!, anchor: 'end' };
  const end: Label =
    boxOf(ending, width).left >= 0 ? ending : { ...last, x: left!, anchor: 'start' };
  return fits([start, end]) ? [start, end] : [start, { ...end, y: 26 }];
}
