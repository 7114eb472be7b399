/** Charts with a row for each name: dots, dumbbells, bars, counts. */
import type { ChartWords } from './words.ts';
import type { BarsChart, CountsChart, DotsChart, DumbbellChart, Shown } from './chart.ts';
import {
  NO_GUTTERS,
  type Gutters,
  type Label,
  type Line,
  type Mark,
  type MarkLook,
  type Picture,
  type Rule,
  type Stop,
} from './picture.ts';
import { position, scaleOf } from './scale.ts';
import { NARROWEST, widestFew, widthOf, withoutOverlaps, wrapped } from './text-width.ts';
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
  /** Whether names may stand beside what is drawn. */
  readonly mayStandAside: boolean;
  /** Pixels of what is drawn below a name, and to its middle. */
  readonly drawn: { readonly height: number; readonly middle: number };
  readonly draw: DrawRow;
}

/** Room above the first row: for ticks, or none. */
const HEAD = { ticks: 24, none: 4 };
const FOOT = 8;
/** Percent of the width in which values lie. */
const PLOT = { left: 2, right: 98 };
const WHOLE_WIDTH = { left: 0, right: 100 };
/** Pixels: of a row, of a line of text and to its baseline, of what is drawn below it and to its middle. */
const ASIDE_ROW = { height: 22, text: 15, middle: 11 };
const LINE = 17;
const BASELINE = 14;
const DRAWN = { height: 23, middle: 10 };
const THIN = { height: 20, middle: 9 };
/** Pixels between the picture and what stands beside it, and between two texts of one line. */
const BESIDE = 12;
/** Names and ends stand beside where so much is left for the plot. */
const LEAST_PLOT = 88;

/** Where rows are and what is written at them; texts beside the plot stand in its gutters. */
interface Layout {
  readonly gutters: Gutters;
  /** Pixels of the narrowest plot. */
  readonly width: number;
  /** Of each row: its first pixel and the middle of what is drawn. */
  readonly rows: readonly { readonly top: number; readonly middle: number }[];
  readonly labels: readonly Label[];
  readonly height: number;
}

function layoutOf({ rows, hasScale, mayStandAside, drawn }: Form): Layout {
  const head = hasScale ? HEAD.ticks : HEAD.none;
  return (mayStandAside ? asideLayout(rows, head) : null) ?? aboveLayout(rows, head, drawn);
}

/** Names at the left of their rows and numbers at the right; null where that leaves no room. */
function asideLayout(rows: readonly Row[], head: number): Layout | null {
  const names = widestFew(
    rows.map((row) => row.name),
    'name',
  );
  const ends = widestFew(
    rows.map((row) => row.end),
    'value',
  );
  const beside = widthOf(names[0] ?? '', 'name') + widthOf(ends[0] ?? '', 'value');
  const width = NARROWEST - beside - 2 * BESIDE;
  if (width < LEAST_PLOT) return null;
  const top = (at: number) => head + at * ASIDE_ROW.height;
  return {
    gutters: { start: { widest: names, look: 'name' }, end: { widest: ends, look: 'value' } },
    width,
    height: top(rows.length) + FOOT,
    rows: rows.map((_, at) => ({ top: top(at), middle: top(at) + ASIDE_ROW.middle })),
    labels: rows.flatMap((row, at): readonly Label[] => {
      const y = top(at) + ASIDE_ROW.text;
      return [
        { look: 'name', text: row.name, x: 0, dx: -BESIDE, y, anchor: 'end' },
        { look: 'value', text: row.end, x: 100, dx: BESIDE, y, anchor: 'start' },
      ];
    }),
  };
}

/** Names above what is drawn, in as many lines as they take on a phone; what stands at the end, below if need be. */
function aboveLayout(rows: readonly Row[], head: number, drawn: Form['drawn']): Layout {
  let top = head;
  const placed = rows.map(({ name, end }) => {
    const lines = wrapped(name, 'name', NARROWEST);
    const both = widthOf(lines.at(-1) ?? '', 'name') + widthOf(end, 'value') + BESIDE;
    const ends = both <= NARROWEST ? [] : wrapped(end, 'value', NARROWEST);
    const first = top;
    const baseline = (line: number) => first + BASELINE + line * LINE;
    const count = lines.length + ends.length;
    const middle = first + count * LINE + drawn.middle;
    top = first + count * LINE + drawn.height;
    const labels: readonly Label[] = [
      ...lines.map((text, at): Label => ({
        look: 'name',
        text,
        x: 0,
        y: baseline(at),
        anchor: 'start',
      })),
      ...(ends.length === 0
        ? [
            {
              look: 'value',
              text: end,
              x: 100,
              y: baseline(lines.length - 1),
              anchor: 'end',
            } as const,
          ]
        : ends.map((text, at): Label => ({
            look: 'value',
            text,
            x: 0,
            y: baseline(lines.length + at),
            anchor: 'start',
          }))),
    ];
    return { top: first, middle, labels };
  });
  return {
    gutters: NO_GUTTERS,
    width: NARROWEST,
    height: top + FOOT,
    rows: placed,
    labels: placed.flatMap(({ labels }) => labels),
  };
}

function rowsPicture(form: Form, say: ChartWords): Picture {
  const { rows, kind, hasScale, draw } = form;
  const layout = layoutOf(form);
  const values = valuesOf(rows.flatMap(({ shown }) => shown));
  // Without ticks the longest needs no round number beyond it.
  const scale = hasScale
    ? scaleOf(values, kind)
    : { min: 0, max: Math.max(...values) || 1, ticks: [] };
  const { left, right } = hasScale ? PLOT : WHOLE_WIDTH;
  const x = (value: number) => position(value, scale, left, right);
  const drawn = layout.rows.map(({ middle }, at) => draw(at, middle, x));
  return {
    name: null,
    gutters: layout.gutters,
    height: layout.height,
    rules: [
      ...scale.ticks.map((tick): Rule => ({
        look: 'tick',
        from: { x: x(tick), y: HEAD.ticks - 4 },
        to: { x: x(tick), y: layout.height },
      })),
      ...(hasScale ? layout.rows : []).map(({ middle }): Rule => ({
        look: 'row',
        from: { x: left, y: middle },
        to: { x: right, y: middle },
      })),
    ],
    lines: drawn.flatMap(({ lines }) => lines),
    marks: drawn.flatMap(({ marks }) => marks),
    labels: [...tickLabels(scale.ticks, x, layout, say), ...layout.labels],
    stops: rows.map(({ name, shown, told }, at): Stop => {
      const last = valuesOf(shown.slice(-1));
      return {
        x: last.length > 0 ? x(last[0]!) : left,
        y: layout.rows[at]!.middle,
        title: name,
        lines: told,
      };
    }),
  };
}

/** The ticks that have room, as many as stand evenly; the first of all, if no more. */
function tickLabels(
  ticks: readonly number[],
  x: (value: number) => number,
  { gutters, width }: Layout,
  say: ChartWords,
): readonly Label[] {
  const labels = ticks.map((tick, at): Label => ({
    look: 'tick',
    text: say.format.number(tick),
    x: x(tick),
    y: 12,
    anchor: gutters.start ? 'middle' : endAnchor(at, ticks.length),
  }));
  const everyOf = (step: number) => labels.filter((_, at) => at % step === 0);
  const step = labels.findIndex((_, at) => {
    const some = everyOf(at + 1);
    return withoutOverlaps(some, width).length === some.length;
  });
  return step < 0 ? [] : everyOf(step + 1);
}

function endAnchor(at: number, count: number): Label['anchor'] {
  if (at === 0) return 'start';
  return at === count - 1 ? 'end' : 'middle';
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
      mayStandAside: true,
      drawn: DRAWN,
      rows: rows.map(({ name, shown, about }) => ({
        name,
        end: shown.kind === 'gap' ? shown.why : shown.text,
        shown: [shown],
        told: [...linesOf(shown, say), ...(about === undefined ? [] : [about])],
      })),
      draw: (at, y, x) => drawShown(rows[at]!.shown, null, y, x),
    },
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
      mayStandAside: false,
      drawn: DRAWN,
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
      mayStandAside: false,
      drawn: THIN,
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
      mayStandAside: false,
      drawn: DRAWN,
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
    say,
  );
}

/** Where several stand in one line, that there is none is a sign; the reason is told at the stop. */
function shortText(shown: Shown, { value }: ChartWords): string {
  return shown.kind === 'gap' ? value.missing : shown.text;
}
