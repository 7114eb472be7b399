/** The table of essential services, in its groups with its totals. */
import { classes, markup, type Content } from '../../markup.ts';
import { areDoubtful } from '../context.ts';
import type { ReportSentences } from '../sentences.ts';
import type { ServiceLine, ServicesView, TotalLine } from './view.ts';
import { drawListTools, type ListTools } from '../reading/draw.ts';
import { drawTable } from '../../shared/table.ts';
import { drawValue } from '../../value/draw.ts';
import { drawGroupCount, drawGroupRow } from '../table/heads.ts';
import { drawCite, drawMarks, drawShare } from '../table/marks.ts';

export function drawServices(view: ServicesView, words: ReportSentences): Content {
  return markup`
    ${drawListTools(servicesTools(view, words), words)}
    <div data-list="${view.head.id}">${servicesTable(view, words)}</div>
  `;
}

/** Narrowed to rows that are in doubt; in order of any of its columns, or of what the shares differ by. */
function servicesTools(
  { head, columns, groups, hasHandledBy }: ServicesView,
  words: ReportSentences,
): ListTools {
  const { tools, columns: titles, format } = words;
  const rows = groups.flatMap((group) => group.rows);
  const doubtful = rows.filter(({ marks, cells, share }) =>
    [marks, share.marks, ...cells.map((cell) => cell.marks)].some(areDoubtful),
  ).length;
  const share = columns.length + 2;
  return {
    list: head.id,
    title: head.title,
    count: rows.length,
    choice:
      doubtful === 0
        ? null
        : {
            label: tools.rows,
            column: null,
            options: [
              { value: 'doubt', text: tools.option(tools.doubtful, format.number(doubtful)) },
            ],
          },
    orders: [
      { value: 't1', text: titles.name },
      ...columns.map(({ title }, at) => ({ value: `n${at + 2}`, text: title })),
      { value: `n${share}`, text: titles.share },
      ...(rows.some((row) => areDoubtful(row.share.marks))
        ? [{ value: `difference${share}`, text: tools.orders.difference }]
        : []),
      ...(hasHandledBy ? [{ value: `t${share + 1}`, text: titles.handled_by }] : []),
    ],
    hasFolds: false,
  };
}

function servicesTable(view: ServicesView, words: ReportSentences): Content {
  const titles = words.columns;
  const { head, caption, columns, hasHandledBy, columnCount, groups, totals } = view;
  const draw = (line: ServiceLine | TotalLine) => serviceRow(line, view, words);
  return drawTable(
    { id: `${head.id}-bang`, caption, narrow: 'stack', kind: 'services-table' },
    markup`
      <thead>
        <tr>
          <th scope="col" class="col-index">${titles.stt}</th>
          <th scope="col" class="col-name">${titles.name}</th>
          ${columns.map(({ title }) => markup`<th scope="col" class="col-number">${title}</th>`)}
          <th scope="col" class="col-number">${titles.share}</th>
          ${hasHandledBy && markup`<th scope="col">${titles.handled_by}</th>`}
        </tr>
      </thead>
      ${groups.map((group) => {
        const about = group.about && drawGroupCount(group.about, group.isDoubtful);
        return markup`
          <tbody>
            ${drawGroupRow(group, about, columnCount)}
            ${group.rows.map(draw)}
            ${group.totals.map(draw)}
          </tbody>
        `;
      })}
      ${totals.length > 0 && markup`<tfoot>${totals.map(draw)}</tfoot>`}
    `,
  );
}

/** A service, or one of the totals. */
function serviceRow(
  line: ServiceLine | TotalLine,
  view: ServicesView,
  words: ReportSentences,
): Content {
  const titles = words.columns;
  const total = 'isComputed' in line ? line : null;
  return markup`
    <tr id="${line.anchor}" class="${total && (total.isComputed ? 'row-computed' : 'row-total')}">
      <td class="col-index">${line.stt}</td>
      <th scope="row" class="col-name">
        ${line.href === null ? line.name : markup`<a href="${line.href}" lang="${words.printedLanguage}">${line.name}</a>`}
        ${drawCite(line.anchor, words)}
        ${drawMarks(line.marks)}
        ${line.note && markup`<span class="cell-note" lang="${words.printedLanguage}">${line.note}</span>`}
      </th>
      ${line.cells.map(({ id, value, marks }, at) => {
        const column = view.columns[at];
        const look = classes(
          'col-number',
          column?.key === 'received' && 'col-strong',
          total?.doubtful[at] && 'doubt',
        );
        return markup`
          <td id="${id}" class="${look}" data-label="${column?.title}">
            <span class="${total && 'marked-number'}">
              ${total && drawMarks(marks)}
              ${value.text !== '' && drawValue(value)}
              ${!total && drawMarks(marks)}
            </span>
          </td>
        `;
      })}
      <td class="col-number" data-label="${titles.share}">${drawShare(line.share)}</td>
      ${view.hasHandledBy && markup`<td data-label="${line.handledBy && titles.handled_by}">${line.handledBy}</td>`}
    </tr>
  `;
}
