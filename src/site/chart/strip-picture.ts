/** Strips of statuses: a square a cell, its look and its words together. */
import type { ChartWords } from './words.ts';
import type { StripChart } from './chart.ts';
import { NO_GUTTERS, type Label, type Mark, type Picture, type Stop } from './picture.ts';
import { boxOf, NARROWEST, widestFew, widthOf, withoutOverlaps, wrapped } from './text-width.ts';

const HEAD = 22;
const ROW = 24;
const LINE = 17;
/** Below the cells of a row whose name stands above them, so that it is seen whose they are. */
const APART = 8;
/** Pixels of a cell with what parts it from the next, and between names and cells. */
const CELL = 18;
const BESIDE = 12;
/** Few cells stand no further apart, at the narrowest. */
const WIDEST_CELL = 30;
/** Percent of the width that the only cell of a row takes. */
const ONE_CELL = 6.5;

export function stripPicture({ rows, columns }: StripChart, say: ChartWords): Picture {
  const widest = widestFew(
    rows.map(({ name }) => name),
    'name',
  );
  const isOne = columns.length === 1;
  const beside = NARROWEST - widthOf(widest[0] ?? '', 'name') - BESIDE;
  const isAside = !isOne && beside >= columns.length * CELL;
  const width = isAside ? beside : NARROWEST;
  const step = isOne ? ONE_CELL : Math.min(100 / columns.length, (WIDEST_CELL / width) * 100);
  const x = (column: number) => Number(((column + 0.5) * step).toFixed(2));
  const ends = columnLabels(columns, x, width, step);
  const head = HEAD + (ends.some(({ y }) => y > 12) ? 14 : 0);
  const layout = isOne ? behind : isAside ? aside : above;
  let top = head;
  const placed = rows.map((row) => {
    const { cell, height, labels } = layout(row.name);
    const y = top + cell;
    const own = labels.map((label): Label => ({ ...label, y: top + label.y }));
    top += height;
    return { row, y, labels: own };
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

/** Pixels below the top of a row: the middle of its cells, its name; and how high it is. */
interface RowLayout {
  readonly cell: number;
  readonly height: number;
  readonly labels: readonly Label[];
}

/** The name at the left of its cells. */
function aside(name: string): RowLayout {
  const y = ROW / 2 + 4.5;
  return {
    cell: ROW / 2,
    height: ROW,
    labels: [{ look: 'name', text: name, x: 0, dx: -BESIDE, y, anchor: 'end' }],
  };
}

/** The name behind its only cell, as in a list. */
function behind(name: string): RowLayout {
  const lines = wrapped(name, 'name', NARROWEST * (1 - ONE_CELL / 100) - BESIDE);
  return {
    cell: ROW / 2,
    height: ROW + (lines.length - 1) * LINE,
    labels: lines.map((text, at) => ({
      look: 'name',
      text,
      x: ONE_CELL,
      dx: BESIDE / 2,
      y: ROW / 2 + 4.5 + at * LINE,
      anchor: 'start',
    })),
  };
}

/** The name above its cells, in as many lines as it takes on a phone. */
function above(name: string): RowLayout {
  const lines = wrapped(name, 'name', NARROWEST);
  return {
    cell: lines.length * LINE + ROW / 2,
    height: lines.length * LINE + ROW + APART,
    labels: lines.map((text, at) => ({
      look: 'name',
      text,
      x: 0,
      y: 14 + at * LINE,
      anchor: 'start',
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
