/** The documents that a report lists, in their printed groups. */
import { markup, type Content } from '../../markup.ts';
import type { ReportSentences } from '../sentences.ts';
import type { DocumentLine, DocumentsView } from './view.ts';
import { drawTable } from '../../shared/table.ts';
import { drawFoot, drawGroupCount, drawGroupRow, drawSectionHead } from '../table/heads.ts';
import { drawCite, drawMarks } from '../table/marks.ts';

export function drawDocuments(view: DocumentsView, words: ReportSentences): Content {
  const titles = words.documentColumns;
  const { head, caption, columns, columnCount, groups } = view;
  return markup`
    <section class="section" id="${head.id}">
      ${drawSectionHead(head)}
      <div class="document-table">
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
      <th scope="row" class="col-name">${row.subject} ${drawCite(row.anchor, words)} ${drawMarks(row.marks)}</th>
      ${
        columns.issuer &&
        markup`<td class="document-issuer" data-label="${titles.issuer}">${row.issuer}</td>`
      }
      ${columns.note && markup`<td data-label="${titles.note}">${row.note}</td>`}
    </tr>
  `;
}
