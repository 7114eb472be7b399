/** On a phone a table is a list of its rows, and a row a form. */
import { fill } from '../shared/fill.ts';
import { element } from './element.ts';
import { fieldLine, type FieldLine } from './field-line.ts';
import { innerLine } from './inner-line.ts';
import { NOTHING_TOLD, pathKey, type GridModel, type Told } from './grid/model.ts';
import type { TableHost, TableView } from './grid/table-view.ts';
import type { FormPage } from './view.ts';

/** Shows rows one at a time; writes as the grid does. */
export function makeCards(
  place: HTMLElement,
  words: FormPage['words'],
  host: TableHost,
): TableView {
  let model: GridModel = { columns: [], rows: [] };
  let told = NOTHING_TOLD;
  /** The row that is open; null while the list is. */
  let open: number | null = null;
  let active = 0;
  let lines: readonly { readonly column: number; readonly line: FieldLine }[] = [];

  const button = (text: string, act: () => void) => {
    const made = element('button', { type: 'button', class: 'button' }, [text]);
    made.addEventListener('click', act);
    return made;
  };

  const drawList = () => {
    open = null;
    lines = [];
    const focused = [...place.querySelectorAll('.cards__row')].indexOf(document.activeElement!);
    const list = element(
      'ol',
      { class: 'cards' },
      model.rows.map((row, at) => {
        const waiting = row.cells.filter((cell) => cell?.state === 'waiting').length;
        const keys = [row.path, ...row.cells.flatMap((cell) => (cell ? [cell.path] : []))];
        const marks = keys.flatMap((path) => told.marks.get(pathKey(path)) ?? []);
        const worst = (['error', 'warning', 'notice'] as const).find((severity) =>
          marks.some((mark) => mark.severity === severity),
        );
        const made = element('button', { type: 'button', class: 'cards__row' }, [
          element('span', {}, [row.name || '…']),
          element('span', { class: `cards__state${worst ? ` cards__state--${worst}` : ''}` }, [
            [
              worst && words.severity[worst],
              waiting === 1
                ? words.waiting_one
                : waiting > 1
                  ? fill(words.waiting, { count: waiting })
                  : '',
            ]
              .filter(Boolean)
              .join(', '),
          ]),
        ]);
        made.addEventListener('click', () => {
          drawRow(at);
          lines[0]?.line.field.focus();
        });
        return element('li', { class: `cards__item--${row.kind}` }, [made]);
      }),
    );
    place.replaceChildren(list);
    place.querySelectorAll<HTMLElement>('.cards__row')[focused]?.focus();
  };

  const drawRow = (at: number) => {
    const row = model.rows[at];
    if (!row) {
      drawList();
      return;
    }
    open = active = at;
    lines = row.cells.flatMap((cell, column) => {
      const shown = model.columns[column]!;
      if (!cell) return [];
      const line = shown.isEditable
        ? fieldLine(shown, cell, words, (text) => {
            host.write({ row: at, column }, [[text]]);
          })
        : innerLine(shown, cell, words, () => {
            host.open(row, shown, cell.path);
          });
      return [{ column, line }];
    });
    for (const { line } of lines) line.tell(told);
    const heading = element('h4', { tabindex: '-1' }, [row.name || '…']);
    const go = (to: number) => {
      drawRow(to);
      place.querySelector('h4')?.focus();
      place.scrollIntoView({ block: 'nearest' });
    };
    const back = button(words.card_back, () => {
      drawList();
      place.querySelectorAll<HTMLElement>('.cards__row')[at]?.focus();
    });
    const steps = [
      ...(at > 0
        ? [
            button(words.card_previous, () => {
              go(at - 1);
            }),
          ]
        : []),
      ...(at + 1 < model.rows.length
        ? [
            button(words.card_next, () => {
              go(at + 1);
            }),
          ]
        : []),
    ];
    place.replaceChildren(
      element('p', { class: 'card__steps' }, [back]),
      heading,
      element(
        'div',
        { class: 'card__fields' },
        lines.map(({ line }) => line.place),
      ),
      element('p', { class: 'card__steps' }, steps),
    );
    const first = model.columns[0];
    if (first) host.moved(row, first);
  };

  return {
    show(next) {
      const isAlike = next.rows.length === model.rows.length;
      model = next;
      const row = open === null ? undefined : model.rows[open];
      if (!row || !isAlike) drawList();
      else
        for (const { column, line } of lines) {
          const cell = row.cells[column];
          if (cell) line.show(cell);
        }
    },
    tell(next: Told) {
      told = next;
      if (open === null) drawList();
      else for (const { line } of lines) line.tell(told);
    },
    focusOn(path) {
      const key = pathKey(path);
      const at = model.rows.findIndex(
        (row) =>
          pathKey(row.path) === key || row.cells.some((cell) => cell && pathKey(cell.path) === key),
      );
      if (at < 0) return false;
      drawRow(at);
      const column = model.rows[at]!.cells.findIndex((cell) => cell && pathKey(cell.path) === key);
      (lines.find((one) => one.column === column) ?? lines[0])?.line.field.focus();
      return true;
    },
    activeRow: () => active,
    settle() {
      const focused = document.activeElement;
      if (focused instanceof HTMLElement && place.contains(focused)) focused.blur();
    },
  };
}
