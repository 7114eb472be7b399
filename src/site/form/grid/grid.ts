/**
 * A spreadsheet in a page: arrows move, typing replaces, Enter goes down and Tab right, blocks of cells are copied
 * and pasted (ARIA: grid, roving focus). It shows what it is given and says what was done; it keeps no data.
 *
 * Of our own: what there is for scripts without a framework is under a licence that is not free, writes style
 * elements and attributes or event attributes, which the site's policy forbids (AG Grid, Handsontable, jspreadsheet,
 * Tabulator), draws on a canvas that nobody can hear, or weighs ten times as much.
 */
import { element } from '../element.ts';
import { fill } from '../../shared/fill.ts';
import { readBlock, writeTabs, type Block } from './clipboard.ts';
import { editCell, type CellEditor } from './cell-editor.ts';
import { drawCell, drawTable, type GridWords } from './draw-grid.ts';
import { NOTHING_TOLD, pathKey, type GridModel } from './model.ts';
import type { TableHost, TableView } from './table-view.ts';
import {
  along,
  isSame,
  isWithin,
  moved,
  regionBetween,
  within,
  type Region,
  type Spot,
} from './region.ts';

const FIRST: Spot = { row: 0, column: 0 };

/** Makes a table with a head and a body a grid. */
export function makeGrid(table: HTMLTableElement, words: GridWords, host: TableHost): TableView {
  let model: GridModel = { columns: [], rows: [] };
  let told = NOTHING_TOLD;
  let active: Spot = FIRST;
  /** The other corner of what is chosen. */
  let anchor: Spot = active;
  let editor: CellEditor | null = null;
  const body = table.tBodies[0]!;
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-multiselectable', 'true');

  const extent = () => ({ rows: model.rows.length, columns: model.columns.length });
  const placeOf = ({ row, column }: Spot) => body.rows[row]?.cells[column];
  const spotOf = (target: EventTarget | null): Spot | null => {
    const place = target instanceof Element ? target.closest<HTMLTableCellElement>('.cell') : null;
    if (!place || !body.contains(place)) return null;
    return {
      row: (place.parentElement as HTMLTableRowElement).sectionRowIndex,
      column: place.cellIndex,
    };
  };
  const textAt = ({ row, column }: Spot) => model.rows[row]?.cells[column]?.text ?? '';

  const redraw = (spot: Spot) => {
    const place = placeOf(spot);
    const row = model.rows[spot.row];
    if (!place || !row || place.classList.contains('is-edited')) return;
    drawCell(place, row, spot.column, model.columns[spot.column]!, told, words);
  };
  const redrawAll = () => {
    for (let row = 0; row < model.rows.length; row++)
      for (let column = 0; column < model.columns.length; column++) redraw({ row, column });
  };

  /** Shows what is chosen; one cell alone is the active one, and no choice. */
  const select = (to: Spot, from: Spot = to) => {
    placeOf(active)?.setAttribute('tabindex', '-1');
    active = within(to, extent());
    anchor = within(from, extent());
    placeOf(active)?.setAttribute('tabindex', '0');
    const region = chosen();
    const isMany = !isSame(active, anchor);
    for (const row of body.rows)
      for (const place of row.cells) {
        const spot = { row: row.sectionRowIndex, column: place.cellIndex };
        if (isMany && isWithin(spot, region)) place.setAttribute('aria-selected', 'true');
        else place.removeAttribute('aria-selected');
      }
    const row = model.rows[active.row];
    const column = model.columns[active.column];
    if (row && column) host.moved(row, column);
  };
  const chosen = (): Region => regionBetween(active, anchor);
  const go = (to: Spot, from: Spot = to) => {
    select(to, from);
    const place = placeOf(active);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  const edit = (text: string) => {
    const place = placeOf(active);
    const row = model.rows[active.row];
    const column = model.columns[active.column];
    const cell = row?.cells[active.column];
    if (!place || !row || !column || !cell) return;
    if (!column.isEditable) {
      host.open(row, column, cell.path);
      return;
    }
    anchor = active;
    const label = fill(words.cell, { row: row.name, column: column.column.heading });
    editor = editCell(place, column, text, label, () => {
      settle();
      go(active);
    });
    editor.field.focus();
    editor.field.addEventListener('blur', settle);
  };
  const cancel = () => {
    if (!editor) return;
    editor.field.removeEventListener('blur', settle);
    editor = null;
    const place = placeOf(active);
    place?.classList.remove('is-edited');
    redraw(active);
  };
  const settle = () => {
    if (!editor) return;
    const text = editor.text().normalize('NFC').trim();
    const isOther = text !== textAt(active);
    const at = active;
    cancel();
    if (!isOther) return;
    placeOf(at)?.querySelector('.cell__text')?.replaceChildren(text);
    host.write(at, [[text]]);
  };

  /** Texts into what is chosen: a block as it is, one text or row into all of it. */
  const write = (block: Block) => {
    const { top, left, bottom, right } = chosen();
    const height = block.length;
    const width = block[0]?.length ?? 0;
    if (height === 0 || width === 0) return;
    const repeats = (span: number, own: number) => (span % own === 0 ? span : own);
    const rows = repeats(bottom - top + 1, height);
    const columns = repeats(right - left + 1, width);
    const texts = Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (_, x) => block[y % height]![x % width]!),
    );
    const last = within({ row: top + rows - 1, column: left + columns - 1 }, extent());
    select({ row: top, column: left }, last);
    host.write({ row: top, column: left }, texts);
  };
  const blockChosen = (): Block => {
    const { top, left, bottom, right } = chosen();
    return model.rows
      .slice(top, bottom + 1)
      .map((row) => row.cells.slice(left, right + 1).map((cell) => cell?.text ?? ''));
  };
  const clear = () => {
    write(blockChosen().map((row) => row.map(() => '')));
  };

  const keyWhileEditing = (event: KeyboardEvent, { takesKey, field }: CellEditor) => {
    if (event.isComposing) return;
    if (takesKey(event)) {
      event.preventDefault();
      return;
    }
    const { key } = event;
    if (key === 'Escape') {
      event.preventDefault();
      cancel();
      go(active);
    } else if (key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (field.tagName === 'TEXTAREA')
        field.setRangeText('\n', field.selectionStart!, field.selectionEnd!, 'end');
    } else if (key === 'Enter') {
      event.preventDefault();
      settle();
      go({ ...active, row: active.row + (event.shiftKey ? -1 : 1) });
    } else if (key === 'Tab') {
      settle();
      tab(event);
    }
  };
  /** Along the rows; at the end Tab leaves the grid as it does everywhere. */
  const tab = (event: KeyboardEvent) => {
    const to = along(active, event.shiftKey ? -1 : 1, extent());
    if (!to) {
      go(active);
      return;
    }
    event.preventDefault();
    go(to);
  };
  /** After Escape Tab leaves the grid. */
  let isLeaving = false;

  const keyInGrid = (event: KeyboardEvent) => {
    const { key } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    const wasLeaving = isLeaving;
    isLeaving = key === 'Escape' || (wasLeaving && key === 'Shift');
    const from = event.shiftKey ? active : null;
    const to = moved(active, key, isCommand, extent());
    if (to && !event.altKey) {
      event.preventDefault();
      if (from) go(to, anchor);
      else go(to);
    } else if (key === 'Enter') {
      event.preventDefault();
      go({ ...active, row: active.row + (event.shiftKey ? -1 : 1) });
    } else if (key === 'Tab' && !isCommand && !wasLeaving) tab(event);
    else if (key === 'F2') {
      event.preventDefault();
      edit(textAt(active));
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault();
      clear();
    } else if (isCommand && /^[zy]$/i.test(key)) {
      event.preventDefault();
      if (/y/i.test(key) || event.shiftKey) host.redo();
      else host.undo();
    } else if (isCommand && /^a$/i.test(key)) {
      event.preventDefault();
      select({ row: model.rows.length - 1, column: model.columns.length - 1 }, FIRST);
      placeOf(active)?.focus({ preventScroll: true });
    } else if (!isCommand && !event.altKey && (key.length === 1 || key === 'Process')) edit('');
    // The key itself goes to the field that has the focus now, and with it an input method's composition.
  };

  table.addEventListener('keydown', (event) => {
    if (editor) keyWhileEditing(event, editor);
    else if (spotOf(event.target)) keyInGrid(event);
  });
  table.addEventListener('focusin', ({ target }) => {
    const spot = spotOf(target);
    if (spot && !editor && !isSame(spot, active)) select(spot);
  });
  table.addEventListener('pointerdown', (event) => {
    const spot = spotOf(event.target);
    if (!spot || event.button !== 0 || (editor && isSame(spot, active))) return;
    settle();
    event.preventDefault();
    const isAgain = isSame(spot, active) && document.activeElement === placeOf(active);
    go(spot, event.shiftKey ? anchor : spot);
    const isOpening = (event.target as Element).matches('.cell__open');
    if (event.pointerType !== 'mouse') {
      // A finger has no double click, and no F2.
      if (isAgain || isOpening) edit(textAt(active));
      return;
    }
    if (isOpening) {
      edit('');
      return;
    }
    const start = anchor;
    const drag = (over: PointerEvent) => {
      const to = spotOf(over.target);
      if (to && !isSame(to, active)) select(to, start);
    };
    body.addEventListener('pointerover', drag);
    addEventListener(
      'pointerup',
      () => {
        body.removeEventListener('pointerover', drag);
      },
      { once: true },
    );
  });
  table.addEventListener('dblclick', (event) => {
    if (!editor && spotOf(event.target)) edit(textAt(active));
  });
  const copy = (event: ClipboardEvent) => {
    if (editor || !event.clipboardData || !spotOf(event.target)) return;
    event.preventDefault();
    const block = blockChosen();
    event.clipboardData.setData('text/plain', writeTabs(block));
    event.clipboardData.setData('text/html', htmlOf(block));
    if (event.type === 'cut') clear();
  };
  table.addEventListener('copy', copy);
  table.addEventListener('cut', copy);
  table.addEventListener('paste', (event) => {
    if (!event.clipboardData || !spotOf(event.target)) return;
    const block = readBlock(event.clipboardData);
    const isMany = block.length > 1 || (block[0]?.length ?? 0) > 1;
    // Into a field goes a text; a block of cells is one in any case.
    if (editor && !isMany) return;
    event.preventDefault();
    cancel();
    write(block);
    placeOf(active)?.focus();
  });

  return {
    show(next) {
      const hadFocus = body.contains(document.activeElement);
      const isAlike =
        next.rows.length === model.rows.length &&
        next.columns.length === model.columns.length &&
        next.columns.every((one, at) => one.column.field === model.columns[at]!.column.field) &&
        next.rows.every(({ kind, cells }, at) => {
          const before = model.rows[at]!;
          return (
            kind === before.kind &&
            cells.every((cell, index) => (cell === null) === (before.cells[index] === null))
          );
        });
      if (!isAlike) settle();
      model = next;
      if (!isAlike) drawTable(table, model);
      redrawAll();
      if (editor) return;
      select(within(active, extent()), within(anchor, extent()));
      if (hadFocus && !isAlike) go(active);
    },
    tell(next) {
      told = next;
      redrawAll();
    },
    focusOn(path) {
      const key = pathKey(path);
      const row = model.rows.findIndex(
        (one) =>
          pathKey(one.path) === key || one.cells.some((cell) => cell && pathKey(cell.path) === key),
      );
      if (row < 0) return false;
      const column = model.rows[row]!.cells.findIndex((cell) => cell && pathKey(cell.path) === key);
      settle();
      go({ row, column: Math.max(0, column) });
      return true;
    },
    activeRow: () => active.row,
    settle,
  };
}

/** A block as a table, for a word processor. */
function htmlOf(block: Block): string {
  const rows = block.map((row) =>
    element(
      'tr',
      {},
      row.map((text) => element('td', {}, [text])),
    ),
  );
  return element('table', {}, rows).outerHTML;
}
