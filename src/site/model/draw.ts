/** Models × provinces as a table: thousands of cells, each with its words, which styles show as signs. */
import { classes, markup, type Markup } from '../markup.ts';
import type { Sentences } from '../sentences.ts';
import { drawTable } from '../shared/table.ts';
import { drawValue } from '../value/draw.ts';
import type { MatrixCell, MatrixRow, MatrixView } from './matrix.ts';

export function drawMatrix({ id, columns, groups }: MatrixView, say: Sentences): Markup {
  const words = say.model.matrix;
  return drawTable(
    { id, caption: words.caption, narrow: 'scroll', kind: 'matrix', captionHidden: true },
    markup`
      <thead>
        <tr>
          <th scope="col" class="col-sticky">${words.model}</th>
          <th scope="col" class="col-number">${words.national}</th>
          ${columns.map(({ name, isReporting }) => markup`<th scope="col" class="${classes('matrix__unit', isReporting && 'is-reporting')}"><span>${name}</span></th>`)}
        </tr>
      </thead>
      ${groups.map(
        ({ name, rows }) => markup`
          <tbody>
            <tr class="row-group">
              <th scope="rowgroup" class="col-sticky" colspan="2">${name}</th>
              <td colspan="${columns.length}"></td>
            </tr>
            ${rows.map(matrixRow)}
          </tbody>
        `,
      )}
    `,
  );
}

function matrixRow({ model, national, hasList, cells }: MatrixRow): Markup {
  return markup`
    <tr class="${!hasList && 'matrix__unlisted'}">
      <th scope="row" class="col-sticky"><a href="${model.href}">${model.text}</a></th>
      <td class="col-number">${drawValue(national)}</td>
      ${cells.map(matrixCell)}
    </tr>
  `;
}

function matrixCell({ status, isListed, text }: MatrixCell): Markup {
  return markup`<td class="${classes(status, isListed && 'is-listed')}">${text}</td>`;
}
