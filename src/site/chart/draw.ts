/** A chart as markup: its title and key, its pictures with what the client draws from, its table, its source. */
import { jsonScriptText, markup, trusted, type Content, type Markup } from '../markup.ts';
import type { ChartWords } from './words.ts';
import type { Chart } from './chart.ts';
import { keyOf, type KeyEntry } from './key.ts';
import {
  drawingOf,
  SHAPES,
  type Gutter,
  type Line,
  type Mark,
  type Picture,
  type Rule,
} from './picture.ts';
import { barsPicture, countsPicture, dotsPicture, dumbbellPicture } from './row-pictures.ts';
import { seriesPictures } from './series-picture.ts';
import { stripPicture } from './strip-picture.ts';
import { chartTable } from './table.ts';

export function drawChart(chart: Chart, say: ChartWords): Markup {
  const pictures = picturesOf(chart, say);
  const key = keyOf(chart, pictures, say);
  const isMultiple = pictures.length > 1;
  return markup`
    <figure class="${chart.form === 'strip' ? 'chart chart--strip' : 'chart'}" id="${chart.id}" data-chart>
      <figcaption>
        <p class="chart__title">${chart.title}</p>
        <p class="chart__legend">
          <span>${chart.unit}</span>
          ${key.map(drawKeyEntry)}
        </p>
      </figcaption>
      <div class="${isMultiple ? 'chart__panels chart__panels--many' : 'chart__panels'}">
        ${pictures.map((picture, at) => drawPanel(picture, `${chart.id}-${at + 1}`, chart, say))}
      </div>
      ${chart.note !== undefined && markup`<p class="chart__note">${chart.note}</p>`}
      ${drawTable(chart, say)}
      <p class="quiet small">${chart.source}</p>
    </figure>
  `;
}

/** The pictures of a chart: one, but of a series one for each panel. */
export function picturesOf(chart: Chart, say: ChartWords): readonly Picture[] {
  switch (chart.form) {
    case 'series':
      return seriesPictures(chart, say);
    case 'dots':
      return [dotsPicture(chart, say)];
    case 'dumbbell':
      return [dumbbellPicture(chart, say)];
    case 'bars':
      return [barsPicture(chart, say)];
    case 'counts':
      return [countsPicture(chart, say)];
    case 'strip':
      return [stripPicture(chart, say)];
  }
}

function drawKeyEntry({ text, look, kind }: KeyEntry): Markup {
  // A cell is larger than a mark.
  const box = look.startsWith('tone') ? '-9 -9 18 18' : '-7 -7 14 14';
  return markup`
    <span>
      <svg class="chart__swatch" width="14" height="14" viewBox="${box}" aria-hidden="true">
        ${
          kind === 'line'
            ? markup`<line class="chart__line--${look}" x1="-7" x2="7" y1="0" y2="0"></line>`
            : markup`<path class="chart__mark--${look}" d="${SHAPES[look]}"></path>`
        }
      </svg>
      ${text}
    </span>
  `;
}

function drawPanel(picture: Picture, id: string, chart: Chart, say: ChartWords): Markup {
  const name = picture.name ?? chart.title;
  return markup`
    <div class="chart__panel">
      ${picture.name !== null && markup`<p class="chart__name">${picture.name}</p>`}
      <div class="chart__room">
        ${drawGutter(picture.gutters.start, 'start')}
        <div class="chart__frame" data-chart-frame data-role="${say.chart.role}" data-walk="${say.chart.walk(name)}">
          ${drawPicture(picture, id, name, say)}
          <script type="application/json">${trusted(jsonScriptText(drawingOf(picture)))}</script>
        </div>
        ${drawGutter(picture.gutters.end, 'end')}
      </div>
    </div>
  `;
}

/** Not seen: as wide as the labels that stand there, in whatever font there is. */
function drawGutter(gutter: Gutter | null, side: 'start' | 'end'): Content {
  if (!gutter) return null;
  return markup`<span class="chart__gutter chart__gutter--${side} chart__label--${gutter.look}" aria-hidden="true">${gutter.widest.join('\n')}</span>`;
}

function drawPicture(picture: Picture, id: string, name: string, say: ChartWords): Markup {
  const { height, rules, lines, marks, labels } = picture;
  return markup`
    <svg class="chart__picture" width="100%" height="${height}" role="img"
      aria-labelledby="${id}-ten" aria-describedby="${id}-ta">
      <title id="${id}-ten">${name}</title>
      <desc id="${id}-ta">${summaryOf(picture, say)}</desc>
      ${rules.map(drawRule)}
      <g class="chart__drawing">
        ${lines.map(drawLine)}
        ${marks.map(drawMark)}
      </g>
      ${labels.map(
        ({ x, y, dx, text, look, anchor }) => markup`
          <text class="chart__label--${look}" text-anchor="${anchor !== 'start' && anchor}" x="${x}%" y="${y}" dx="${dx}">${text}</text>
        `,
      )}
    </svg>
  `;
}

function drawRule({ look, from, to }: Rule): Markup {
  return markup`<line class="chart__rule--${look}" x1="${from.x}%" y1="${from.y}" x2="${to.x}%" y2="${to.y}"></line>`;
}

function drawLine({ look, from, to }: Line): Markup {
  return markup`<line class="chart__line--${look}" x1="${from.x}%" y1="${from.y}" x2="${to.x}%" y2="${to.y}"></line>`;
}

/** A path knows no percent: it stands in a picture of its own that does. */
function drawMark({ look, x, y }: Mark): Markup {
  return markup`<svg x="${x}%" y="${y}"><path class="chart__mark--${look}" d="${SHAPES[look]}"></path></svg>`;
}

/** What a picture tells those who do not see it: its ends; the table has the rest. */
function summaryOf({ stops }: Picture, { chart, format }: ChartWords): string {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return '';
  const told = (stop: typeof first) => chart.says(stop.title, stop.lines.join(', '));
  return stops.length === 1
    ? chart.one_stop(told(first))
    : chart.stops(format.number(stops.length), told(first), told(last));
}

function drawTable(chart: Chart, say: ChartWords): Content {
  const { columns, rows } = chartTable(chart, say);
  return markup`
    <details class="chart__data">
      <summary>${say.chart.table}</summary>
      <section class="chart__table" aria-label="${say.chart.table}: ${chart.title}" tabindex="0">
        <table class="table">
          <caption class="visually-hidden">${chart.title}</caption>
          <thead>
            <tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr>
          </thead>
          <tbody>
            ${rows.map(
              ([name, ...cells]) => markup`
                <tr>
                  <th scope="row">${name?.text}</th>
                  ${cells.map(({ text }) => markup`<td>${text}</td>`)}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </section>
    </details>
  `;
}
