/** A table that is written in: its tools, and its rows as a grid or, on a phone, as cards. */
import type { Grid, Sheet } from '../../authoring/form/form.ts';
import { makeCards } from './cards.ts';
import { element } from './element.ts';
import { messagesAt } from './field-line.ts';
import { inFront, type InFront } from './in-front.ts';
import { makeGrid } from './grid/grid.ts';
import {
  gridModel,
  NOTHING_TOLD,
  pathKey,
  writtenText,
  type GridModel,
  type Path,
  type ShownColumn,
  type ShownRow,
  type Told,
} from './grid/model.ts';
import type { TableHost, TableView } from './grid/table-view.ts';
import { choicesOf, type PaneHost } from './pane-host.ts';
import type { FormPage } from './view.ts';

/** Below this width rows are cards. */
const PHONE = '(max-width: 40rem)';

export interface TablePane {
  readonly place: HTMLElement;
  readonly show: (grid: Grid, sheet: Sheet) => void;
  readonly tell: (told: Told) => void;
  readonly focusOn: (path: Path) => boolean;
  readonly settle: () => void;
}

/** Makes the pane of one list of a sheet. */
export function makeTablePane(first: Grid, sheet: Sheet, host: PaneHost): TablePane {
  const { words } = host;
  const { name } = sheet;
  const { list } = first;
  const listName = list.filter((step) => typeof step === 'string').join('/');
  let grid = first;
  let own = sheet;
  let model: GridModel = { columns: [], rows: [] };
  let told = NOTHING_TOLD;

  const tableHost: TableHost = {
    undo: host.undo,
    redo: host.redo,
    write({ row, column }, block) {
      const columns = model.columns.slice(column, column + (block[0]?.length ?? 0));
      // What cannot be written is left as it is: the rest of the block finds its columns all the same.
      const texts = block.map((line) =>
        columns.flatMap((one, at) => (one.isEditable ? [writtenText(line[at] ?? '', one)] : [])),
      );
      host.edit({
        edit: 'cells',
        sheet: name,
        rows: model.rows.slice(row, row + block.length).map(({ path }) => path),
        fields: columns.filter((one) => one.isEditable).map((one) => one.column.field),
        texts,
      });
    },
    open(row, column, at) {
      void openInner(row, column, at);
    },
    moved(_, { column, isEditable }) {
      help.replaceChildren(
        element('strong', {}, [column.heading]),
        column.advice ? `: ${column.advice}` : '',
        isEditable ? '' : ` ${words.inner_help}`,
      );
    },
  };

  /** The list of a cell that is open in front of this one. */
  let inner: { readonly list: Path; readonly pane: TablePane; readonly front: InFront } | null =
    null;
  /** The row that gets the focus once it is there. */
  let awaited: string | null = null;

  const id = `bang-${name}-${list.join('-')}`;
  const help = element('p', { class: 'grid__help field__help' });
  const bar = toolbar();
  const box = element('div', { class: 'grid-place' });
  const phone = matchMedia(PHONE);
  let table = makeView();
  phone.addEventListener('change', changeView);

  function makeView(): TableView {
    box.classList.toggle('grid-frame', !phone.matches);
    box.replaceChildren();
    if (phone.matches) return makeCards(box, words, tableHost);
    const drawn = element('table', {
      class: 'grid',
      'aria-label': first.title,
      'aria-describedby': `${id}-cach`,
    });
    drawn.append(element('thead'), element('tbody'));
    box.append(
      element('p', { class: 'visually-hidden', id: `${id}-cach` }, [words.grid_help]),
      drawn,
    );
    const { computed, agrees, cell, cell_waiting: waiting, severity: severities } = words;
    return makeGrid(drawn, { waiting, computed, agrees, severities, cell }, tableHost);
  }
  function changeView() {
    if (!box.isConnected) {
      phone.removeEventListener('change', changeView);
      return;
    }
    table.settle();
    table = makeView();
    table.show(model);
    table.tell(told);
  }

  function toolbar() {
    const button = (label: string, act: () => void) => {
      const made = element('button', { type: 'button', class: 'button' }, [label]);
      made.addEventListener('click', () => {
        table.settle();
        act();
      });
      return made;
    };
    const rowPath = () => model.rows[table.activeRow()]?.path ?? null;
    const addRow = () => {
      // Below a total or the name of a group stands no row: it is put behind the last above.
      const above = model.rows.slice(0, table.activeRow() + 1);
      const after = above.findLast(({ kind }) => kind === 'row')?.path ?? null;
      awaited = pathKey([...list, after ? Number(after.at(-1)) + 1 : 0]);
      host.edit({ edit: 'add-row', sheet: name, list, after });
    };
    const add = element('select', { 'aria-label': words.columns });
    add.addEventListener('change', () => {
      host.wanted.add(add.value);
      show(grid, own);
    });
    const place = element('div', { class: 'tools', role: 'group', 'aria-label': words.tools }, [
      button(words.undo, host.undo),
      button(words.redo, host.redo),
      button(words.add_row, addRow),
      button(words.remove_row, () => {
        const path = rowPath();
        if (path) host.edit({ edit: 'remove-rows', sheet: name, rows: [path] });
      }),
      add,
      keysOf(words),
    ]);
    return {
      place,
      /** The columns that are not shown. */
      offerColumns: () => {
        const shown = new Set(model.columns.map(({ column }) => column.field));
        const hidden = grid.columns.filter(({ field }) => !shown.has(field));
        add.hidden = hidden.length === 0;
        add.replaceChildren(
          element('option', {}, [words.columns]),
          ...hidden.map(({ field, heading }) =>
            element('option', { value: `${listName}/${field}` }, [heading]),
          ),
        );
      },
    };
  }

  function show(next: Grid, of: Sheet) {
    grid = next;
    own = of;
    const wanted = (field: string) => host.wanted.has(`${listName}/${field}`);
    model = gridModel(grid, choicesOf(of, host), wanted, words.total);
    bar.offerColumns();
    // A head without rows is no table yet.
    box.hidden = model.rows.length === 0;
    table.show(model);
    const added = model.rows.find(({ path }) => pathKey(path) === awaited);
    if (added) {
      awaited = null;
      table.focusOn(added.path);
    }
    void refreshInner();
  }

  async function openInner(row: ShownRow, { column }: ShownColumn, at: Path, focus?: Path) {
    const held = await host.inner(at);
    if (!held || inner) return;
    const pane = makeTablePane(held, own, host);
    const front = inFront(
      { title: column.heading, of: row.name, content: pane.place },
      words,
      () => {
        pane.settle();
        inner = null;
        table.focusOn(at);
      },
    );
    inner = { list: at, pane, front };
    place.append(front.place);
    front.open();
    pane.show(held, own);
    tellInner();
    focusOnAny(pane, focus ?? held.rows[0]?.path ?? []);
  }
  async function refreshInner() {
    const opened = inner;
    if (!opened) return;
    const held = await host.inner(opened.list);
    if (inner !== opened) return;
    if (held) opened.pane.show(held, own);
    else opened.front.close();
  }
  function tellInner() {
    if (!inner) return;
    inner.pane.tell(told);
    inner.front.tell(messagesAt(told.marks.get(pathKey(inner.list)), told.texts, words));
  }
  /** The cell of a path, or of the nearest place above it that is shown: in the list of a cell, if it is there. */
  function focusOn(path: Path): boolean {
    if (table.focusOn(path)) return true;
    const key = pathKey(path);
    for (const row of model.rows)
      for (const [at, column] of model.columns.entries()) {
        const cell = row.cells[at];
        const isAbove = cell && !column.isEditable && key.startsWith(`${pathKey(cell.path)}/`);
        if (!isAbove) continue;
        void openInner(row, column, cell.path, path);
        return true;
      }
    return false;
  }

  const place = element('div', { class: 'table-pane' }, [bar.place, help, box]);
  return {
    place,
    show,
    tell(next) {
      told = next;
      table.tell(told);
      tellInner();
    },
    focusOn,
    settle: () => {
      inner?.pane.settle();
      table.settle();
    },
  };
}

function focusOnAny(pane: TablePane, path: Path): void {
  for (let at = path; at.length > 0; at = at.slice(0, -1)) if (pane.focusOn(at)) return;
}

function keysOf(words: FormPage['words']): HTMLElement {
  return element('details', { class: 'keys' }, [
    element('summary', {}, [words.keys]),
    element(
      'dl',
      {},
      words.keys_list.flatMap(([keys, does]) => [
        element('dt', {}, [keys!]),
        element('dd', {}, [does!]),
      ]),
    ),
  ]);
}
