/** Draws a grid as a table, and again what has changed of it: cells keep their elements, and with them the focus. */
import { element } from '../element.ts';
import { fill } from '../../shared/fill.ts';
import {
  isNumber,
  pathKey,
  type GridModel,
  type Mark,
  type ShownCell,
  type ShownColumn,
  type ShownRow,
  type Told,
} from './model.ts';

/** What a grid says. */
export interface GridWords {
  readonly waiting: string;
  readonly computed: string;
  readonly agrees: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'notice', string>>;
  readonly cell: string;
}

/** The table's head and body, afresh. */
export function drawTable(table: HTMLTableElement, { columns, rows }: GridModel): void {
  table.setAttribute('aria-rowcount', String(rows.length + 1));
  table.setAttribute('aria-colcount', String(columns.length));
  const head = element('tr', { 'aria-rowindex': '1' }, columns.map(drawHead));
  table.tHead!.replaceChildren(head);
  table.tBodies[0]!.replaceChildren(
    ...rows.map((row, at) =>
      element(
        'tr',
        { class: `grid__row--${row.kind}`, 'aria-rowindex': String(at + 2) },
        row.cells.map((cell, index) => placeOf(cell, columns[index]!)),
      ),
    ),
  );
}

function drawHead({ column: { heading, advice }, isHead }: ShownColumn): HTMLElement {
  return element('th', { scope: 'col', class: isHead ? 'grid__head' : '', title: advice }, [
    heading,
  ]);
}

/** The place of a cell, which is filled by {@link drawCell}. */
function placeOf(cell: ShownCell | null, column: ShownColumn): HTMLTableCellElement {
  const { kind } = column.column;
  const place = column.isHead
    ? element('th', { scope: 'row', role: 'rowheader' })
    : element('td', { role: 'gridcell' });
  place.className = `cell cell--${isNumber(kind) ? 'number' : kind}`;
  place.classList.toggle('grid__head', column.isHead);
  place.tabIndex = -1;
  if (!cell) place.setAttribute('aria-readonly', 'true');
  else if (!column.isEditable) place.setAttribute('aria-haspopup', 'dialog');
  return place;
}

/** What stands in a cell: its text or that it waits, what was computed, its mark. */
export function drawCell(
  place: HTMLTableCellElement,
  row: ShownRow,
  at: number,
  { isHead, isEditable }: ShownColumn,
  { marks, computed }: Told,
  words: GridWords,
): void {
  const cell = row.cells[at] ?? null;
  const key = cell ? pathKey(cell.path) : null;
  // What is about a row as a whole stands at its head.
  const mark =
    (key === null ? undefined : marks.get(key)) ??
    (isHead ? marks.get(pathKey(row.path)) : undefined);
  const told = key === null ? undefined : computed.get(key);
  const text = cell?.text ?? (isHead ? row.name : '');
  place.replaceChildren(
    ...(mark ? [markOf(mark.severity, words)] : []),
    element('span', { class: 'cell__text' }, [text]),
    ...(cell && !isEditable
      ? [element('span', { class: 'cell__open', 'aria-hidden': 'true' })]
      : []),
    ...(cell?.state === 'waiting'
      ? [element('span', { class: 'visually-hidden' }, [words.waiting])]
      : []),
    ...(told
      ? [
          element('span', { class: told.agrees ? 'cell__agrees' : 'cell__differs' }, [
            fill(told.agrees ? words.agrees : words.computed, { value: told.text }),
          ]),
        ]
      : []),
  );
  place.classList.toggle('is-waiting', cell?.state === 'waiting');
  place.classList.toggle('is-none', cell === null && !isHead);
  for (const severity of ['error', 'warning', 'notice'] as const)
    place.classList.toggle(`is-${severity}`, mark?.severity === severity);
  if (mark?.severity === 'error') place.setAttribute('aria-invalid', 'true');
  else place.removeAttribute('aria-invalid');
  if (mark) place.setAttribute('aria-describedby', mark.messages.join(' '));
  else place.removeAttribute('aria-describedby');
}

/** The sign is the sheet's (grid.css); those who hear the page hear the word. */
function markOf(severity: Mark['severity'], words: GridWords): HTMLElement {
  return element('span', { class: `cell__mark cell__mark--${severity}` }, [
    element('span', { class: 'visually-hidden' }, [words.severities[severity]]),
  ]);
}
