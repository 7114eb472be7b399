/** The documents that a report lists, in their printed groups. */
import { markup, type Content } from '../../markup.ts';
import type { ReportSentences } from '../sentences.ts';
import type { DocumentLine, DocumentsView } from './view.ts';
import { drawListTools, type ListTools } from '../reading/draw.ts';
import { drawTable } from '../../shared/table.ts';
import { drawFoot, drawGroupCount, drawGroupRow, drawSectionHead } from '../table/heads.ts';
import { drawCite, drawMarks } from '../table/marks.ts';

export function drawDocuments(view: DocumentsView, words: ReportSentences): Content {
  const titles = words.documentColumns;
  const { head, caption, columns, columnCount, groups } = view;
  return markup`
    <section class="section" id="${head.id}">
      ${drawSectionHead(head)}
      ${drawListTools(documentTools(view, words), words)}
      <div class="document-table" data-list="${head.id}">
        ${drawTable(
          { id: `${head.id}-bang`, caption, narrow: 'stack', captionHidden: true },
          markup`
            <thead>
              <tr>
                <th scope="col" class="col-index">${titles.stt}</th>
                <th scope="col">${titles.number}</th>
                ${columns.type && markup`<th scope="col">${titles.type}</th>`}
                <th scope="col">${titles.date}</th>
                <th scope="col" class="col-name">${titles.subject}</th>
                ${columns.issuer && markup`<th scope="col">${titles.issuer}</th>`}
                ${columns.note && markup`<th scope="col">${titles.note}</th>`}
              </tr>
            </thead>
            ${groups.map(
              (group) => markup`
                <tbody>
                  ${drawGroupRow(group, drawGroupCount(group.count, group.isDoubtful), columnCount)}
                  ${group.rows.map((row) => documentRow(row, columns, words))}
                </tbody>
              `,
            )}
          `,
        )}
      </div>
      ${drawFoot(head.foot)}
    </section>
  `;
}

/** Narrowed by type; in order of any of its columns. */
function documentTools(
  { head, columns, groups }: DocumentsView,
  { tools, documentColumns: titles, format, printedLanguage: lang }: ReportSentences,
): ListTools {
  const rows = groups.flatMap((group) => group.rows);
  const types = Map.groupBy(rows, ({ type }) => type);
  const shown = (['stt', 'number', 'type', 'date', 'subject', 'issuer', 'note'] as const).filter(
    (column) => !(column in columns) || columns[column as keyof typeof columns],
  );
  const sorted = { number: 't', type: 't', date: 'd', subject: 't', issuer: 't' } as const;
  return {
    list: head.id,
    title: head.title,
    count: rows.length,
    choice:
      columns.type && types.size > 1
        ? {
            label: tools.type,
            column: shown.indexOf('type'),
            options: [...types].flatMap(([type, all]) =>
              type === null
                ? []
                : [{ value: type, text: tools.option(type, format.number(all.length)), lang }],
            ),
          }
        : null,
    orders: shown.flatMap((column, at) =>
      column in sorted
        ? [{ value: `${sorted[column as keyof typeof sorted]}${at}`, text: titles[column] }]
        : [],
    ),
    hasFolds: false,
  };
}

function documentRow(
  row: DocumentLine,
  columns: DocumentsView['columns'],
  words: ReportSentences,
): Content {
  const titles = words.documentColumns;
  const { numberSpot, typeSpot, dateSpot } = row;
  return markup`
    <tr id="${row.anchor}">
      <td class="col-index">${row.stt}</td>
      <td class="document-number" data-label="${titles.number}" id="${numberSpot.id}">
        <span>
          ${row.number ?? markup`<span class="quiet">${words.noNumber}</span>`}
          ${drawMarks(numberSpot.marks)}
        </span>
      </td>
      ${
        columns.type &&
        markup`
          <td class="document-number" data-label="${titles.type}" id="${typeSpot.id}">
            <span>${row.type}${drawMarks(typeSpot.marks)}</span>
          </td>
        `
      }
      <td
        class="${row.isDateBroken ? 'doubt' : 'nowrap'}"
        data-label="${titles.date}"
        id="${dateSpot.id}"
      >
        <span>${row.date}${drawMarks(dateSpot.marks)}</span>
      </td>
      <th scope="row" class="col-name"><span lang="${words.printedLanguage}">${row.subject}</span> ${drawCite(row.anchor, words)} ${drawMarks(row.marks)}</th>
      ${
        columns.issuer &&
        markup`<td class="document-issuer" data-label="${titles.issuer}" lang="${words.printedLanguage}">${row.issuer}</td>`
      }
      ${columns.note && markup`<td data-label="${titles.note}" lang="${words.printedLanguage}">${row.note}</td>`}
    </tr>
  `;
}
