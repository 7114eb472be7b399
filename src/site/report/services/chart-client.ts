/**
 * Bars drawn by chart.js over the picture made at build time, from the same numbers and in the same
 * places, so that nothing jumps; what it adds are the numbers under the pointer. The only importer of
 * chart.js. Knows the markup of BarChart.astro.
 */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  Tooltip,
  type ChartConfiguration,
  type Plugin,
} from 'chart.js';

import { formatNumber } from '../../../domain/vietnamese.ts';
import type { ChartData } from './chart.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** Pixels, as chart.ts has them. */
const HEAD = 6;
const BAR = 9;
const LABEL_ABOVE = 15;
const FONT_SIZE = 13;

/** Draws the bars of a figure; leaves the picture alone where its numbers cannot be read. */
export function drawBars(figure: HTMLElement): void {
  const frame = figure.querySelector<HTMLElement>('.chart__frame');
  const numbers = figure.querySelector('script[type="application/json"]')?.textContent;
  if (!frame || !numbers) return;
  const data = JSON.parse(numbers) as ChartData;
  const canvas = document.createElement('canvas');
  canvas.className = 'chart__canvas';
  canvas.setAttribute('aria-hidden', 'true');
  frame.append(canvas);

  let chart = new Chart(canvas, configuration(data, frame));
  figure.classList.add('chart--drawn');
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    chart.destroy();
    chart = new Chart(canvas, configuration(data, frame));
  });
}

function configuration(data: ChartData, frame: HTMLElement): ChartConfiguration<'bar'> {
  const text = getComputedStyle(frame);
  const fill = (selector: string) => {
    const shape = frame.querySelector(selector);
    return shape ? getComputedStyle(shape).fill : text.color;
  };
  const bars = (label: string, values: readonly (number | null)[], colour: string) => ({
    label,
    data: [...values],
    backgroundColor: colour,
    hoverBackgroundColor: colour,
    barThickness: BAR,
  });
  const wholes = data.rests.map((rest, at) => rest + (data.parts[at] ?? 0));
  return {
    type: 'bar',
    data: {
      labels: [...data.labels],
      datasets: [
        bars(data.partName, data.parts, fill('.chart__part')),
        bars(data.restName, data.rests, fill('.chart__whole')),
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      interaction: { mode: 'index', axis: 'y', intersect: false },
      font: { family: text.fontFamily, size: FONT_SIZE },
      layout: { padding: { top: HEAD }, autoPadding: false },
      scales: {
        x: { display: false, stacked: true, min: 0, max: Math.max(...wholes) },
        y: {
          stacked: true,
          border: { display: false },
          grid: { display: false, drawTicks: false, tickLength: 0 },
          afterFit: (axis) => Object.assign(axis, { width: 0, paddingTop: 0, paddingBottom: 0 }),
          ticks: {
            mirror: true,
            autoSkip: false,
            padding: 0,
            labelOffset: -LABEL_ABOVE,
            color: text.color,
            font: { family: text.fontFamily, size: FONT_SIZE },
          },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            label: ({ dataset, parsed }) => ` ${dataset.label}: ${formatNumber(parsed.x ?? 0)}`,
          },
        },
      },
    },
    plugins: [numbersAtTheEnd(wholes, text)],
  };
}

/** Writes each bar's number at the right end of its label's line. */
function numbersAtTheEnd(wholes: readonly number[], text: CSSStyleDeclaration): Plugin<'bar'> {
  return {
    id: 'numbers',
    afterDatasetsDraw({ ctx, scales, chartArea }) {
      const rows = scales['y'];
      if (!rows) return;
      ctx.save();
      ctx.font = `600 ${FONT_SIZE}px ${text.fontFamily}`;
      ctx.fillStyle = text.color;
      ctx.textAlign = 'right';
      ctx.textBaseline = 'middle';
      wholes.forEach((value, at) => {
        ctx.fillText(formatNumber(value), chartArea.right, rows.getPixelForValue(at) - LABEL_ABOVE);
      });
      ctx.restore();
    },
  };
}
