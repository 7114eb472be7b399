/** What stands above the tables of a report, above their printed groups, and below them. */
import { classes, markup, trusted, type Content } from '../../markup.ts';
import type { Link } from '../../shared/link.ts';
import type { Mark } from '../context.ts';
import type { TableHead } from './view.ts';
import { drawMarks } from './marks.ts';

/** Title of a section of the report, how the document prints it, its period and its note. */
export function drawSectionHead(head: TableHead): Content {
  const { title, count, printed, dates, attached, marks, noteTitle, noteHtml } = head;
  const place = [printed, ...dates].filter(Boolean).join(' · ');
  return markup`
    <div class="section__head" data-place="${place || null}">
      <h2>${title}</h2>
      <p>${[count, printed, ...dates].filter(Boolean).join(' · ')}</p>
      ${
        attached &&
        markup`
          <p class="table-note" id="${attached.spot.id}">
            ${attached.text} ${drawMarks(attached.spot.marks)}
          </p>
        `
      }
      ${marks.length > 0 && markup`<p>${drawMarks(marks)}</p>`}
      ${
        noteHtml &&
        markup`
          <div class="table-note">
            <strong>${noteTitle}.</strong> ${trusted(noteHtml)}
          </div>
        `
      }
    </div>
  `;
}

/** The address of a table and its file. */
export function drawFoot(links: readonly Link[]): Content {
  return markup`
    <ul class="table-foot screen-only">
      ${links.map(({ text, href }) => markup`<li><a href="${href}">${text}</a></li>`)}
    </ul>
  `;
}

export interface GroupHead {
  readonly anchor: string | null;
  readonly name: string | null;
  readonly count: string | null;
  readonly isDoubtful: boolean;
  readonly marks: readonly Mark[];
  readonly status: string | null;
}

/** Heading of a printed group: its name, and printed beside counted number of rows. */
export function drawGroupHead(group: GroupHead): Content {
  const { anchor, name, marks, status } = group;
  return (
    name &&
    markup`
      <h3 class="group-head" id="${anchor}">
        ${name}
        ${group.count && drawGroupCount(group.count, group.isDoubtful)}
        ${drawMarks(marks)}
        ${status && markup`<span class="group-head__count quiet">${status}</span>`}
      </h3>
    `
  );
}

/** The same as a row of a table. */
export function drawGroupRow(
  { anchor, name, marks }: Pick<GroupHead, 'anchor' | 'name' | 'marks'>,
  count: Content,
  columns: number,
): Content {
  return (
    name &&
    markup`
      <tr class="row-group" id="${anchor}">
        <th scope="rowgroup" colspan="${columns}">${name}${count}${drawMarks(marks)}</th>
      </tr>
    `
  );
}

/** How many rows a group is said to have and has. */
export function drawGroupCount(count: string | null, isDoubtful: boolean): Content {
  const look = classes('group-head__count', isDoubtful ? 'doubt' : 'quiet');
  return markup`<span class="${look}">${count}</span>`;
}
