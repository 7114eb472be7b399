/** One part of a report on the desk: its table, what is said of the whole, its other lists, the text of its file. */
import type { Sheet } from '../../authoring/form/form.ts';
import { element } from './element.ts';
import { pathKey, type Path, type Told } from './grid/model.ts';
import type { PaneHost } from './pane-host.ts';
import { sheetFields } from './sheet-fields.ts';
import { makeTablePane } from './table-pane.ts';
import { textPane } from './text-pane.ts';

export interface SheetPane {
  /** Shows the part as it is now, and the text of its file. */
  readonly show: (sheet: Sheet, text: string) => void;
  readonly tell: (told: Told) => void;
  readonly focusOn: (path: Path) => boolean;
  readonly settle: () => void;
}

/** Draws a part into its place. */
export function makeSheetPane(place: HTMLElement, first: Sheet, host: PaneHost): SheetPane {
  const { words } = host;
  const gridsOf = ({ grid, lists }: Sheet) => (grid ? [grid, ...lists] : lists);
  const tables = first.isBroken
    ? []
    : gridsOf(first).map((grid) => ({
        list: pathKey(grid.list),
        title: grid.title,
        isMain: grid === first.grid,
        pane: makeTablePane(grid, first, host),
      }));
  const fields = sheetFields(first, host);
  const text = textPane(first, host);
  const folded = (title: string, inner: HTMLElement) =>
    element('details', { class: 'desk__fold' }, [element('summary', {}, [title]), inner]);

  place.replaceChildren(
    element('h3', {}, [first.title]),
    ...(first.isBroken ? [element('p', { class: 'desk__broken' }, [words.broken])] : []),
    ...(first.grid ? [] : [fields.place]),
    ...tables.map(({ isMain, title, pane }) => (isMain ? pane.place : folded(title, pane.place))),
    ...(first.grid ? [folded(words.fields, fields.place)] : []),
    text.place,
  );

  return {
    show(sheet, content) {
      const grids = gridsOf(sheet);
      for (const { list, pane } of tables) {
        const grid = grids.find((one) => pathKey(one.list) === list);
        if (grid) pane.show(grid, sheet);
      }
      fields.show(sheet);
      text.show(content);
    },
    tell(told) {
      for (const { pane } of tables) pane.tell(told);
      fields.tell(told);
    },
    focusOn(path) {
      const found =
        fields.focusOn(path) ||
        tables.some(({ list, isMain, pane }) => {
          if (!isMain && path[0] !== list) return false;
          unfold(pane.place);
          return pane.focusOn(path);
        });
      return found;
    },
    settle() {
      for (const { pane } of tables) pane.settle();
    },
  };
}

/** Opens what a place is folded in. */
function unfold(place: HTMLElement): void {
  for (let up = place.parentElement; up; up = up.parentElement)
    if (up instanceof HTMLDetailsElement) up.open = true;
}
