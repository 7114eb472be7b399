/**
 * What chart.js adds to a picture: it draws the same lines and marks in the same places (picture.ts), so that
 * nothing moves, and tells each number under the pointer or at the arrow keys; a live region says it. Texts
 * come from the page, in its language. The only importer of chart.js. Knows the markup of draw.ts.
 */
import {
  Chart,
  Interaction,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
  type ActiveElement,
  type ChartConfiguration,
  type ChartDataset,
  type PointStyle,
} from 'chart.js';

import type { Drawing, LineLook, MarkLook } from './picture.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement, ScatterController, Tooltip);

declare module 'chart.js' {
  interface InteractionModeMap {
    /** The stop nearest to the pointer, whatever is drawn there. */
    stop: (chart: Chart, event: { x: number | null; y: number | null }) => ActiveElement[];
  }
}

/** The dataset of the stops comes first, and so lies over the others. */
const STOPS = 0;

Interaction.modes.stop = (chart, { x, y }) => {
  const elements = chart.getDatasetMeta(STOPS).data;
  const distance = (at: number) =>
    ((elements[at]!.x - (x ?? 0)) / 4) ** 2 + (elements[at]!.y - (y ?? 0)) ** 2;
  const nearest = elements
    .keys()
    .reduce((best, at) => (distance(at) < distance(best) ? at : best), 0);
  const element = elements[nearest];
  return element ? [{ element, datasetIndex: STOPS, index: nearest }] : [];
};

/** The same shapes as SHAPES of picture.ts, by the names of chart.js; its radius is half a diagonal. */
const STYLES: Readonly<
  Record<MarkLook, { readonly style: PointStyle; readonly radius: number; readonly turn?: number }>
> = {
  sound: { style: 'circle', radius: 5 },
  doubtful: { style: 'circle', radius: 5 },
  provisional: { style: 'triangle', radius: 6 },
  revised: { style: 'rect', radius: 6.4 },
  computed: { style: 'rectRot', radius: 5 },
  before: { style: 'line', radius: 6, turn: 90 },
  gap: { style: 'crossRot', radius: 4.2 },
  second: { style: 'rect', radius: 6.4 },
  third: { style: 'rectRot', radius: 6 },
  'tone-done': { style: 'rect', radius: 11.3 },
  'tone-under-way': { style: 'rect', radius: 11.3 },
  'tone-not-begun': { style: 'rect', radius: 11.3 },
  'tone-other': { style: 'rect', radius: 11.3 },
};

const SCHEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Takes over the picture in a frame; leaves it alone where what to draw cannot be read. */
export function takeOver(frame: HTMLElement): void {
  const text = frame.querySelector('script[type="application/json"]')?.textContent;
  const figure = frame.closest('figure');
  if (!text || !figure) return;
  const drawing = JSON.parse(text) as Drawing;
  const canvas = document.createElement('canvas');
  canvas.className = 'chart__canvas';
  canvas.setAttribute('aria-hidden', 'true');
  const tip = document.createElement('div');
  tip.className = 'chart__tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  frame.append(canvas, tip);

  let chart = new Chart(canvas, configuration(drawing, frame));
  frame.classList.add('chart__frame--drawn');
  figure.classList.add('chart--drawn');
  walk(frame, drawing, () => chart);
  for (const scheme of SCHEMES)
    matchMedia(scheme).addEventListener('change', () => {
      chart.destroy();
      chart = new Chart(canvas, configuration(drawing, frame));
    });
}

/** Arrow keys go from stop to stop; what is told there is seen beside the point and heard from a live region. */
function walk(frame: HTMLElement, { stops }: Drawing, chartNow: () => Chart): void {
  const spoken = document.createElement('p');
  spoken.className = 'visually-hidden';
  spoken.setAttribute('aria-live', 'polite');
  frame.after(spoken);
  frame.tabIndex = 0;
  frame.setAttribute('role', 'application');
  frame.setAttribute('aria-roledescription', frame.dataset['role'] ?? '');
  frame.setAttribute('aria-label', frame.dataset['walk'] ?? '');

  let at = -1;
  const show = (next: number | null) => {
    const chart = chartNow();
    const active = next === null ? [] : [{ datasetIndex: STOPS, index: next }];
    const place = next === null ? { x: 0, y: 0 } : centre(chart, next);
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, place);
    chart.update();
    const stop = next === null ? undefined : stops[next];
    spoken.textContent = stop ? `${stop[2]}: ${stop.slice(3).join(', ')}` : '';
    at = next ?? -1;
  };
  frame.addEventListener('keydown', (event) => {
    const next = nextStop(event.key, at, stops.length);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    show(next);
  });
  frame.addEventListener('blur', () => {
    if (at >= 0) show(null);
  });
}

/** Null leaves the stops; undefined is a key of somebody else. */
function nextStop(key: string, at: number, count: number): number | null | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return at < 0 ? count - 1 : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return at < 0 ? undefined : null;
    default:
      return undefined;
  }
}

function centre(chart: Chart, stop: number): { x: number; y: number } {
  const { x, y } = chart.getDatasetMeta(STOPS).data[stop]!;
  return { x, y };
}

function configuration(drawing: Drawing, frame: HTMLElement): ChartConfiguration<'scatter'> {
  const { height, stops } = drawing;
  const text = getComputedStyle(frame);
  const tip = frame.querySelector<HTMLElement>('.chart__tip')!;
  const hidden = { display: false } as const;
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: stops.map(([x, y]) => ({ x, y })),
          pointRadius: 0,
          pointHoverRadius: 9,
          pointHoverBackgroundColor: 'transparent',
          pointHoverBorderColor: text.color,
          pointHoverBorderWidth: 2,
          clip: false,
        },
        marks(drawing, frame),
        ...lines(drawing, frame),
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
      interaction: { mode: 'stop', intersect: false },
      layout: { padding: 0, autoPadding: false },
      scales: {
        x: { ...hidden, type: 'linear', min: 0, max: 100 },
        y: { ...hidden, type: 'linear', min: 0, max: height, reverse: true },
      },
      plugins: {
        tooltip: {
          enabled: false,
          external({ tooltip }) {
            const at = tooltip.opacity > 0 ? tooltip.dataPoints[0]?.dataIndex : undefined;
            const stop = at === undefined ? undefined : stops[at];
            if (stop) showTip(tip, stop, tooltip.caretX, tooltip.caretY);
            tip.hidden = stop === undefined;
          },
        },
      },
    },
  };
}

/** An element, not a drawing: what is told may need more room than a low picture has. */
function showTip(
  tip: HTMLElement,
  [, , title, ...told]: Drawing['stops'][number],
  x: number,
  y: number,
) {
  const line = (name: string, text: string) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };
  tip.replaceChildren(line('strong', title), ...told.map((text) => line('span', text)));
  tip.hidden = false;
  // It may stand over what is beside the picture, and not beyond.
  const frame = tip.parentElement!;
  const room = frame.parentElement!.getBoundingClientRect();
  const first = room.left - frame.getBoundingClientRect().left;
  const last = first + room.width - tip.offsetWidth;
  tip.style.left = `${Math.max(first, Math.min(last, x - tip.offsetWidth / 2))}px`;
  tip.style.top = `${y + BELOW}px`;
}

/** Pixels between a point and what is told of it. */
const BELOW = 14;

type Dataset = ChartDataset<'scatter'>;

/** How the picture draws a look, as the page's styles have it in this light. */
function styleOf(frame: HTMLElement, look: string): CSSStyleDeclaration {
  return getComputedStyle(frame.querySelector(`.${look}`) ?? frame);
}

function marks({ marks: all }: Drawing, frame: HTMLElement): Dataset {
  const looks = new Map(
    [...new Set(all.map(([look]) => look))].map((look) => {
      const { fill, stroke, strokeWidth } = styleOf(frame, `chart__mark--${look}`);
      return [
        look,
        { fill: fill === 'none' ? 'transparent' : fill, stroke, width: parseFloat(strokeWidth) },
      ];
    }),
  );
  const each = <Value>(of: (look: MarkLook) => Value) => all.map(([look]) => of(look));
  return {
    data: all.map(([, x, y]) => ({ x, y })),
    pointStyle: each((look) => STYLES[look].style),
    pointRadius: each((look) => STYLES[look].radius),
    pointRotation: each((look) => STYLES[look].turn ?? 0),
    pointBackgroundColor: each((look) => looks.get(look)!.fill),
    pointBorderColor: each((look) => looks.get(look)!.stroke),
    pointBorderWidth: each((look) => looks.get(look)!.width),
    clip: false,
  };
}

/** One dataset for all lines of a look, with a hole between two of them; those that lie above come first. */
function lines({ lines: all }: Drawing, frame: HTMLElement): readonly Dataset[] {
  const HOLE = { x: NaN, y: NaN };
  const byLook = Map.groupBy(all, ([look]) => look);
  return [...byLook].toReversed().map(([look, own]: [LineLook, Drawing['lines']]): Dataset => {
    const { stroke, strokeWidth, strokeDasharray } = styleOf(frame, `chart__line--${look}`);
    const dashes = strokeDasharray === 'none' ? [] : strokeDasharray.split(/[ ,]+/).map(parseFloat);
    return {
      data: own.flatMap(([, x, y, toX, toY]) => [{ x, y }, { x: toX, y: toY }, HOLE]),
      showLine: true,
      pointRadius: 0,
      borderColor: stroke,
      borderWidth: parseFloat(strokeWidth),
      borderDash: dashes,
      clip: false,
    };
  });
}
