/**
 * A list of checkboxes that typing narrows: what is chosen comes with it, so that nothing chosen is out of
 * sight. Plain fields, for which every browser and screen reader knows what keys do.
 */
import { fold } from '../shared/fold.ts';
import type { Named } from './words.ts';

export interface PickerGroup {
  readonly name: string | null;
  readonly entries: readonly Named[];
}

export interface Picker {
  readonly chosen: () => readonly string[];
  /** Unknown ids are left out; fewer than `most` are taken. */
  readonly choose: (ids: readonly string[]) => void;
  readonly show: (isShown: boolean) => void;
}

export interface PickerTexts {
  readonly chosen: string;
  readonly offered: string;
  /** Says something to whoever does not see. */
  readonly say: (text: string) => void;
}

/** So many that are chosen are named, more are counted. */
const NAMED = 3;

/** Fills a fieldset; `changed` is told after every change by the reader. */
export function makePicker(
  fieldset: HTMLFieldSetElement,
  groups: readonly PickerGroup[],
  texts: PickerTexts,
  changed: () => void,
): Picker {
  const list = fieldset.querySelector<HTMLElement>('[data-list]')!;
  const find = fieldset.querySelector('input');
  const count = fieldset.querySelector('[data-count]')!;
  const made = groups.map(({ name, entries }) => {
    const group = document.createElement('div');
    if (name !== null) {
      const heading = document.createElement('p');
      heading.className = 'picker__group';
      heading.textContent = name;
      heading.id = `${fieldset.dataset['picker']!}-${fold(name).replaceAll(' ', '-')}`;
      group.setAttribute('role', 'group');
      group.setAttribute('aria-labelledby', heading.id);
      group.append(heading);
    }
    const boxes = entries.map((entry) => {
      const label = document.createElement('label');
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.value = entry.id;
      label.append(box, ` ${entry.name}`);
      group.append(label);
      return { box, label, words: fold(entry.name) };
    });
    list.append(group);
    return { group, boxes };
  });
  const all = made.flatMap(({ boxes }) => boxes);
  const chosen = () => all.filter(({ box }) => box.checked).map(({ box }) => box.value);

  const tell = () => {
    const names = all.filter(({ box }) => box.checked).map(({ label }) => label.textContent.trim());
    const counted = texts.chosen.replace('{count}', String(names.length));
    const told = names.length > NAMED ? counted : names.join('; ');
    count.textContent = `(${told || (fieldset.dataset['any'] ?? '')})`;
  };

  const narrow = () => {
    const words = fold(find?.value ?? '')
      .split(' ')
      .filter(Boolean);
    let shown = 0;
    for (const { group, boxes } of made) {
      for (const { box, label, words: name } of boxes) {
        const isFound = words.every((word) => name.includes(word));
        label.hidden = !isFound && !box.checked;
        if (isFound) shown += 1;
      }
      group.hidden = boxes.every(({ label }) => label.hidden);
    }
    if (find?.value) texts.say(texts.offered.replace('{count}', String(shown)));
  };

  find?.addEventListener('input', narrow);
  // The first that is found, as readers of search boxes expect.
  find?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    all.find(({ label }) => label.getClientRects().length > 0)?.box.focus();
  });
  // Arrow keys go from one to the next, as in a list.
  list.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    event.preventDefault();
    const seen = all.filter(({ label }) => label.getClientRects().length > 0);
    const at = seen.findIndex(({ box }) => box === document.activeElement);
    seen[at + (key === 'ArrowDown' ? 1 : -1)]?.box.focus();
  });
  list.addEventListener('change', () => {
    tell();
    changed();
  });
  tell();
  return {
    chosen,
    choose(ids) {
      for (const { box } of all) box.checked = ids.includes(box.value);
      if (find) find.value = '';
      narrow();
      tell();
      const first = all.find(({ box }) => box.checked)?.label;
      if (first) list.scrollTop = first.offsetTop - list.offsetTop;
    },
    show(isShown) {
      fieldset.hidden = !isShown;
    },
  };
}
