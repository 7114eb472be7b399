/** A table that is written in: its tools, and its rows as a grid or, on a phone, as cards. */
import type { Grid, Sheet } from '../../authoring/form/form.ts';
import { makeCards } from './cards.ts';
import { element } from './element.ts';
import { makeGrid } from './grid/grid.ts';
import {
  gridModel,
  NOTHING_TOLD,
  writtenText,
  type GridModel,
  type Path,
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
    moved(_, { column }) {
      help.replaceChildren(
        element('strong', {}, [column.heading]),
        column.advice ? `: ${column.advice}` : '',
      );
    },
  };

  const id = `bang-${name}-${list}`;
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
    const add = element('select', { 'aria-label': words.columns });
    add.addEventListener('change', () => {
      host.wanted.add(add.value);
      show(grid, own);
    });
    const place = element('div', { class: 'tools', role: 'group', 'aria-label': words.tools }, [
      button(words.undo, host.undo),
      button(words.redo, host.redo),
      button(words.add_row, () => {
        host.edit({ edit: 'add-row', sheet: name, list, after: rowPath() });
      }),
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
            element('option', { value: `${list}/${field}` }, [heading]),
          ),
        );
      },
    };
  }

  function show(next: Grid, of: Sheet) {
    grid = next;
    own = of;
    const wanted = (field: string) => host.wanted.has(`${list}/${field}`);
    model = gridModel(grid, choicesOf(of, host), wanted, words.total);
    bar.offerColumns();
    // A head without rows is no table yet.
    box.hidden = model.rows.length === 0;
    table.show(model);
  }

  return {
    place: element('div', { class: 'table-pane' }, [bar.place, help, box]),
    show,
    tell(next) {
      told = next;
      table.tell(told);
    },
    focusOn: (path) => table.focusOn(path),
    settle: () => {
      table.settle();
    },
  };
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
