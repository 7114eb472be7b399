/**
 * The field in which a cell is typed: it stands in the cell while it is edited. Of what is chosen it is a combobox
 * (ARIA: editable, with a list), which understands words without marks.
 */
import type { Choice } from '../../../authoring/form/form.ts';
import { element } from '../element.ts';
import { isNumber, type ShownColumn } from './model.ts';
import { suggest } from './suggest.ts';

export interface CellEditor {
  readonly field: HTMLInputElement | HTMLTextAreaElement;
  readonly text: () => string;
  /** Whether a key is for the list of choices, and has been seen to. */
  readonly takesKey: (event: KeyboardEvent) => boolean;
  /** Closes the list of choices. */
  readonly close: () => void;
}

let ids = 0;

/** Begins to edit; `onChosen` hears of a choice by the pointer. */
export function editCell(
  cell: HTMLElement,
  column: ShownColumn,
  text: string,
  label: string,
  onChosen: () => void,
): CellEditor {
  const field = makeField(column, label);
  field.value = text;
  cell.classList.add('is-edited');
  cell.append(field);
  const { kind } = column.column;
  if (kind !== 'choice' && kind !== 'choices')
    return { field, text: () => field.value, takesKey: () => false, close: () => undefined };
  return withList(cell, field, column, onChosen);
}

/** A field for a kind of cell: numbers bring up the keyboard of numbers. */
export function makeField(
  { column: { kind } }: Pick<ShownColumn, 'column'>,
  label: string,
): HTMLInputElement | HTMLTextAreaElement {
  const field =
    kind === 'text' ? element('textarea', { rows: '4' }) : element('input', { type: 'text' });
  if (label) field.setAttribute('aria-label', label);
  if (isNumber(kind)) field.setAttribute('inputmode', kind === 'count' ? 'numeric' : 'decimal');
  field.setAttribute('autocomplete', 'off');
  field.setAttribute('spellcheck', 'false');
  field.className = 'cell__field';
  return field;
}

/** Makes a field a combobox; of several choices the last after a semicolon is the one that is typed. */
export function withList(
  place: HTMLElement,
  field: HTMLInputElement | HTMLTextAreaElement,
  { column: { kind }, choices }: Pick<ShownColumn, 'column' | 'choices'>,
  onChosen: () => void,
): CellEditor {
  const list = element('ul', { role: 'listbox', class: 'pick-list', id: `lua-chon-${++ids}` });
  const before = () => (kind === 'choices' ? /^(?:.*;\s*)?/.exec(field.value)![0] : '');
  let offered: readonly Choice[] = [];
  let at = -1;
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }))
    field.setAttribute(name, value);

  const point = (to: number) => {
    list.children[at]?.setAttribute('aria-selected', 'false');
    at = to;
    const option = list.children[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const offer = () => {
    const typed = field.value.slice(before().length);
    offered = suggest(choices, typed);
    list.replaceChildren(
      ...offered.map(({ label }, index) =>
        element('li', { role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false' }, [
          label,
        ]),
      ),
    );
    list.hidden = offered.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    point(typed !== '' && offered.length > 0 ? 0 : -1);
  };
  const take = (choice: Choice) => {
    field.value = before() + choice.label;
    close();
  };
  const close = () => {
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    point(-1);
  };
  field.addEventListener('input', offer);
  // Before the field loses the focus.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const choice = offered[[...list.children].indexOf((event.target as Element).closest('li')!)];
    if (!choice) return;
    take(choice);
    onChosen();
  });
  place.append(list);
  list.hidden = true;
  return {
    field,
    text: () => field.value,
    close,
    takesKey(event) {
      const { key } = event;
      if (list.hidden) {
        if (key !== 'ArrowDown' || !event.altKey) return false;
        offer();
        return true;
      }
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        const step = key === 'ArrowDown' ? 1 : -1;
        point((at + step + offered.length) % offered.length);
        return true;
      }
      if (key === 'Escape') {
        close();
        return true;
      }
      // What is pointed to is taken, and the key goes on to where it goes.
      const choice = offered[at];
      if ((key === 'Enter' || key === 'Tab') && choice) take(choice);
      return false;
    },
  };
}
