/** All figures of a report: those of the narrative, those of its tables, and the counts it prints. */
import { classes, markup, type Content } from '../../markup.ts';
import type { ReportSentences } from '../sentences.ts';
import type { FigureFold, FiguresView } from './section.ts';
import type { FigureRow, FigureTable } from './view.ts';
import type { SummaryLine } from './summaries.ts';
import { drawListTools, type ListTools } from '../reading/draw.ts';
import { drawTable } from '../../shared/table.ts';
import { drawValue } from '../../value/draw.ts';
import { drawFoot } from '../table/heads.ts';
import { drawCite, drawMarks, drawShare, drawSignsInside } from '../table/marks.ts';

export function drawFigures(
  { id, title, table, folds, summaries, elsewhere, foot }: FiguresView,
  words: ReportSentences,
): Content {
  return markup`
    <section class="section" id="${id}">
      <div class="section__head">
        <h2>${title}</h2>
        ${elsewhere && markup`<p>${elsewhere}</p>`}
      </div>
      ${table && drawFigureTable(table, words)}
      ${
        folds.length > 0 &&
        markup`
          ${drawListTools(foldTools(id, title, folds), words)}
          <div data-list="${id}">
            <div class="figure-folds">${folds.map((fold) => drawFold(fold, words))}</div>
          </div>
        `
      }
      ${
        summaries.length > 0 &&
        markup`
          <h3 class="group-head">${words.summariesTitle}</h3>
          ${summaryTable(`${id}-tong-hop`, summaries, words)}
        `
      }
      ${drawFoot(foot)}
    </section>
  `;
}

/** Figures by parts of the narrative, each folded to a line with its first. */
function foldTools(list: string, title: string, folds: FiguresView['folds']): ListTools {
  return { list, title, count: folds.length, choice: null, orders: [], hasFolds: true };
}

function drawFold(
  { number, title, count, doubts, isRevised, table }: FigureFold,
  words: ReportSentences,
): Content {
  return markup`
    <article class="entry">
      <details>
        <summary>
          <span class="entry__number">${number}</span>
          <h3 class="entry__title" lang="${title && words.printedLanguage}">${title ?? number}</h3>
          <span class="entry__status">
            <span class="quiet">${count}</span>
            ${drawSignsInside({ doubts, isRevised }, words)}
          </span>
        </summary>
        ${drawFigureTable(table, words, true)}
      </details>
    </article>
  `;
}

/**
 * Figures as a table: value, what it is measured against, share, day; all else in words below the name. In an
 * entry, which is its heading and leaves no room for bars, it is brief.
 */
export function drawFigureTable(
  table: FigureTable,
  words: ReportSentences,
  isBrief = false,
): Content {
  const titles = words.figureColumns;
  const { id, caption, columns, rows } = table;
  return markup`
    <div class="figure-table">
      ${drawTable(
        { id, caption, captionHidden: isBrief, narrow: 'stack' },
        markup`
          <thead>
            <tr>
              <th scope="col" class="col-name">${titles.name}</th>
              <th scope="col" class="col-number">${titles.value}</th>
              ${columns.whole && markup`<th scope="col">${titles.whole}</th>`}
              ${columns.share && markup`<th scope="col" class="col-number">${titles.share}</th>`}
              ${columns.when && markup`<th scope="col">${titles.when}</th>`}
              ${columns.where && markup`<th scope="col">${titles.where}</th>`}
            </tr>
          </thead>
          <tbody>${rows.map((row) => figureRow(row, columns, words, isBrief))}</tbody>
        `,
      )}
    </div>
  `;
}

function figureRow(
  row: FigureRow,
  columns: FigureTable['columns'],
  words: ReportSentences,
  isBrief: boolean,
): Content {
  const titles = words.figureColumns;
  const { when, where } = row;
  const share = row.share && isBrief ? { ...row.share, bar: null, hollowBar: null } : row.share;
  return markup`
    <tr id="${row.anchor}" class="${row.isPart && 'row-part'}">
      <th scope="row" class="col-name">
        ${row.href === null ? row.name : markup`<a href="${row.href}">${row.name}</a>`}
        ${drawCite(row.anchor, words)}
        ${drawMarks(row.marks)}
        ${row.details.map((detail) => markup`<span class="cell-note">${detail}</span>`)}
      </th>
      <td class="col-value" data-label="${titles.value}" id="${row.valueSpot.id}">
        <span>
          ${row.qualifier && markup`<span class="quiet">${row.qualifier} </span>`}
          ${drawValue(row.value)}
          ${row.unit && markup`<span class="quiet"> ${row.unit}</span>`}
          ${drawMarks(row.valueSpot.marks)}
        </span>
      </td>
      ${columns.whole && markup`<td data-label="${row.whole && titles.whole}">${row.whole}</td>`}
      ${
        columns.share &&
        markup`
          <td class="${share && 'col-number'}" data-label="${share && titles.share}">${share && drawShare(share)}</td>
        `
      }
      ${
        columns.when &&
        markup`
          <td data-label="${when && titles.when}" id="${row.whenSpot.id}">
            ${when && markup`<span>${when}${drawMarks(row.whenSpot.marks)}</span>`}
          </td>
        `
      }
      ${columns.where && markup`<td data-label="${where && titles.where}">${where}</td>`}
    </tr>
  `;
}

/** Counts that the document prints about its own rows, beside what its tables hold. */
function summaryTable(id: string, lines: readonly SummaryLine[], words: ReportSentences): Content {
  const heads = words.summaryColumns;
  return drawTable(
    { id, caption: words.summariesCaption, narrow: 'stack' },
    markup`
      <thead>
        <tr>
          <th scope="col" class="col-name">${heads.what}</th>
          <th scope="col">${heads.where}</th>
          <th scope="col" class="col-number">${heads.printed}</th>
          <th scope="col" class="col-number">${heads.named}</th>
          <th scope="col" class="col-number">${heads.counted}</th>
        </tr>
      </thead>
      <tbody>${lines.map((line) => summaryRow(line, words))}</tbody>
    `,
  );
}

function summaryRow(line: SummaryLine, words: ReportSentences): Content {
  const heads = words.summaryColumns;
  const { printed, named, counted } = line;
  return markup`
    <tr id="${line.anchor}">
      <th scope="row" class="col-name">
        ${line.what}
        ${drawCite(line.anchor, words)}
        ${drawMarks(line.marks)}
        ${line.details.map((detail) => markup`<span class="cell-note">${detail}</span>`)}
      </th>
      <td data-label="${heads.where}">${line.where}</td>
      <td class="col-number col-strong" data-label="${heads.printed}" id="${printed.id}">
        <span class="marked-number">${drawMarks(printed.marks)}${drawValue(printed.value)}</span>
      </td>
      <td
        class="${classes('col-number', line.isDoubtful && 'doubt')}"
        data-label="${named && heads.named}"
      >
        ${named}
      </td>
      <td class="col-number" data-label="${counted && heads.counted}">${counted}</td>
    </tr>
  `;
}
