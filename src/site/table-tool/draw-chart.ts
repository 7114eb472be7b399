/** Draws the chart of a table in the page, as those that are made at build time are drawn. */
import type { DotsChart } from '../chart/chart.ts';
import { takeOver } from '../chart/client.ts';
import { drawChart } from '../chart/draw.ts';
import { chartSentences } from '../chart/sentences.ts';
import { formats } from '../value/formats.ts';
import { valueSentences } from '../value/sentences.ts';

export function drawInto(place: HTMLElement, chart: DotsChart, lang: 'vi' | 'en'): void {
  const say = { ...chartSentences[lang], ...valueSentences[lang], format: formats[lang] };
  // Whatever is not markup of draw.ts has been escaped there.
  place.innerHTML = drawChart(chart, say).html;
  place.querySelectorAll<HTMLElement>('[data-chart-frame]').forEach(takeOver);
}
