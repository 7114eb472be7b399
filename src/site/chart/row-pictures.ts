/** Charts with a row for each name: dots, dumbbells, bars, counts. */
import type { ChartWords } from './words.ts';
import type { BarsChart, CountsChart, DotsChart, DumbbellChart, Shown } from './chart.ts';
import type { Label, Line, Mark, MarkLook, Picture, Rule, Stop } from './picture.ts';
import { position, scaleOf } from './scale.ts';
import { lineOf, linesOf, valuesOf } from './told.ts';

/** A row as it is drawn: its name, what stands at its end, what is shown in it. */
interface Row {
  readonly name: string;
  readonly end: string;
  readonly shown: readonly Shown[];
  readonly told: readonly string[];
}

/** What a form draws in a row, at a height, with values at their places. */
interface Drawn {
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
}
type DrawRow = (at: number, y: number, x: (value: number) => number) => Drawn;

/** A form: its rows, its scale, what it draws. */
interface Form {
  readonly rows: readonly Row[];
  readonly kind: 'percent' | 'number';
  readonly hasScale: boolean;
  readonly draw: DrawRow;
}

/** Names so long stand above their rows, not beside. */
const ASIDE = 20;
/** Room above the first row: for ticks, or none. */
const HEAD = { ticks: 24, none: 4 };
const FOOT = 8;

/** Names beside (percent of the width) or above; pixels of a row, of its text and of what is drawn. */
const ASIDE_LAYOUT = { left: 40, right: 80, row: 22, text: 15, middle: 11 };
const ABOVE_LAYOUT = { left: 2, right: 98, row: 40, text: 14, middle: 27 };
const BARS_LAYOUT = { left: 0, right: 100, row: 34, text: 12, middle: 23 };
/** Where a name and what stands at its end do not find room in one line of a phone. */
const TWO_LINES = { row: 18, end: 17 };
const PHONE = 290;
/** Pixels that a letter of a name takes, and one of a number. */
const LETTER = 6.9;
const DIGIT = 7.4;

interface Layout {
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly text: number;
  readonly middle: number;
  /** How far below its name the end of a row stands, at the left. */
  readonly end?: number;
}

/** The layout, with a second line where a row needs one. */
function withRoom(layout: Layout, rows: readonly Row[]): Layout {
  const isTight = rows.some(({ name, end }) => name.length * LETTER + end.length * DIGIT > PHONE);
  if (layout === ASIDE_LAYOUT || !isTight) return layout;
  const { row, end } = TWO_LINES;
  return { ...layout, row: layout.row + row, middle: layout.middle + row, end };
}

function rowsPicture(form: Form, usual: Layout, say: ChartWords): Picture {
  const { rows, kind, hasScale, draw } = form;
  const layout = withRoom(usual, rows);
  const values = valuesOf(rows.flatMap(({ shown }) => shown));
  // Without ticks the longest needs no round number beyond it.
  const scale = hasScale
    ? scaleOf(values, kind)
    : { min: 0, max: Math.max(...values) || 1, ticks: [] };
  const head = hasScale ? HEAD.ticks : HEAD.none;
  const height = head + rows.length * layout.row + FOOT;
  const x = (value: number) => position(value, scale, layout.left, layout.right);
  const top = (at: number) => head + at * layout.row;
  const drawn = rows.map((_, at) => draw(at, top(at) + layout.middle, x));
  return {
    name: null,
    height,
    rules: [
      ...scale.ticks.map((tick): Rule => ({
        look: 'tick',
        from: { x: x(tick), y: head - 4 },
        to: { x: x(tick), y: height },
      })),
      ...(hasScale ? rows : []).map((_, at): Rule => ({
        look: 'row',
        from: { x: layout.left, y: top(at) + layout.middle },
        to: { x: layout.right, y: top(at) + layout.middle },
      })),
    ],
    lines: drawn.flatMap(({ lines }) => lines),
    marks: drawn.flatMap(({ marks }) => marks),
    labels: [
      ...scale.ticks.map((tick, at): Label => ({
        look: 'tick',
        text: say.format.number(tick),
        x: x(tick),
        y: 12,
        anchor: usual === ABOVE_LAYOUT ? endAnchor(at, scale.ticks.length) : 'middle',
      })),
      ...rows.flatMap(({ name, end }, at): readonly Label[] => [
        { look: 'name', text: name, x: 0, y: top(at) + layout.text, anchor: 'start' },
        layout.end === undefined
          ? { look: 'value', text: end, x: 100, y: top(at) + layout.text, anchor: 'end' }
          : {
              look: 'value',
              text: end,
              x: 0,
              y: top(at) + layout.text + layout.end,
              anchor: 'start',
            },
      ]),
    ],
    stops: rows.map(({ name, shown, told }, at): Stop => {
      const values = valuesOf(shown.slice(-1));
      return {
        x: values.length > 0 ? x(values[0]!) : layout.left,
        y: top(at) + layout.middle,
        title: name,
        lines: told,
      };
    }),
  };
}

function endAnchor(at: number, count: number): Label['anchor'] {
  if (at === 0) return 'start';
  return at === count - 1 ? 'end' : 'middle';
}

function layoutFor(names: readonly string[]): Layout {
  return names.every(({ length }) => length <= ASIDE) ? ASIDE_LAYOUT : ABOVE_LAYOUT;
}

/** A number in a row: its mark, and where we compute another, that with a line between. */
function drawShown(
  shown: Shown,
  look: MarkLook | null,
  y: number,
  x: (value: number) => number,
): Drawn {
  if (shown.kind === 'gap') return { lines: [], marks: [] };
  const own: Mark = { look: look ?? shown.certainty, x: x(shown.value), y };
  if (!shown.computed) return { lines: [], marks: [own] };
  const ours = { x: x(shown.computed.value), y };
  return {
    lines: [{ look: 'doubt', from: { x: own.x, y }, to: ours }],
    marks: [{ look: 'computed', ...ours }, own],
  };
}

export function dotsPicture({ rows, scale }: DotsChart, say: ChartWords): Picture {
  return rowsPicture(
    {
      kind: scale,
      hasScale: true,
      rows: rows.map(({ name, shown, about }) => ({
        name,
        end: shown.kind === 'gap' ? shown.why : shown.text,
        shown: [shown],
        told: [...linesOf(shown, say), ...(about === undefined ? [] : [about])],
      })),
      draw: (at, y, x) => drawShown(rows[at]!.shown, null, y, x),
    },
    layoutFor(rows.map(({ name }) => name)),
    say,
  );
}

export function dumbbellPicture(
  { rows, scale, before, now }: DumbbellChart,
  say: ChartWords,
): Picture {
  return rowsPicture(
    {
      kind: scale,
      hasScale: true,
      rows: rows.map((row) => ({
        name: row.name,
        end: say.chart.change(shortText(row.before, say), shortText(row.now, say)),
        shown: [row.before, row.now],
        told: [lineOf(before, row.before, say), lineOf(now, row.now, say)],
      })),
      draw(at, y, x) {
        const row = rows[at]!;
        const first = drawShown(withoutComputed(row.before), 'before', y, x);
        const last = drawShown(row.now, null, y, x);
        const link: readonly Line[] =
          row.before.kind === 'amount' && row.now.kind === 'amount'
            ? [
                {
                  look: 'link',
                  from: { x: x(row.before.value), y },
                  to: { x: x(row.now.value), y },
                },
              ]
            : [];
        return {
          lines: [...link, ...last.lines],
          marks: [...first.marks, ...last.marks],
        };
      },
    },
    ABOVE_LAYOUT,
    say,
  );
}

/** What was before is one mark: what we computed of it is told in its words. */
function withoutComputed(shown: Shown): Shown {
  return shown.kind === 'gap' ? shown : { ...shown, computed: null };
}

export function barsPicture(
  { rows, scale, wholeName, partName }: BarsChart,
  say: ChartWords,
): Picture {
  return rowsPicture(
    {
      kind: scale,
      hasScale: false,
      rows: rows.map(({ name, whole, part }) => ({
        name,
        end: whole.text,
        shown: [part, whole],
        told: [lineOf(wholeName, whole, say), lineOf(partName, part, say)],
      })),
      draw(at, y, x) {
        const { whole, part } = rows[at]!;
        const bar = (look: 'whole' | 'part', value: number): Line => ({
          look,
          from: { x: x(0), y },
          to: { x: x(value), y },
        });
        return {
          lines: [
            bar('whole', whole.value),
            ...(part.kind === 'amount' ? [bar('part', part.value)] : []),
          ],
          marks: [],
        };
      },
    },
    BARS_LAYOUT,
    say,
  );
}

/** The looks of what is counted, in their order. */
export const COUNT_LOOKS = ['doubtful', 'second', 'third'] as const satisfies readonly MarkLook[];

export function countsPicture({ rows, scale, counts }: CountsChart, say: ChartWords): Picture {
  return rowsPicture(
    {
      kind: scale,
      hasScale: true,
      rows: rows.map((row) => ({
        name: row.name,
        end: row.counts.map((shown) => shortText(shown, say)).join(' · '),
        shown: row.counts,
        told: row.counts.map((shown, at) => lineOf(counts[at]!, shown, say)),
      })),
      draw(at, y, x) {
        const values = valuesOf(rows[at]!.counts);
        const marks = rows[at]!.counts.flatMap((shown, which) =>
          shown.kind === 'gap' ? [] : drawShown(shown, COUNT_LOOKS[which]!, y, x).marks,
        );
        const [low, high] = [Math.min(...values), Math.max(...values)];
        const link: Line = { look: 'link', from: { x: x(low), y }, to: { x: x(high), y } };
        // The hollow one over the filled ones, so that each is seen where they are equal.
        return { lines: low < high ? [link] : [], marks: marks.toReversed() };
      },
    },
    ABOVE_LAYOUT,
    say,
  );
}

/** Where several stand in one line, that there is none is a sign; the reason is told at the stop. */
function shortText(shown: Shown, { value }: ChartWords): string {
  return shown.kind === 'gap' ? value.missing : shown.text;
}
