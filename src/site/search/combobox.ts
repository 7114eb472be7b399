/**
 * Suggestions below a search box while one types, after the combobox pattern of the ARIA Authoring Practices:
 * the arrows walk through the list while the caret stays in the box, Enter opens the thing that is marked,
 * Escape closes the list. Enter without a mark searches, as ever.
 */
import { element } from './draw.ts';
import { openQuestions } from './questions.ts';
import type { Suggestion } from './question/question.ts';
import { suggest } from './question/suggest.ts';

/** Makes a search box suggest; once for each box. */
export function suggestIn(input: HTMLInputElement, label: string): void {
  if (input.hasAttribute('aria-controls')) return;
  const list = element('ul', 'search-suggestions');
  list.id = `${input.id}-goi-y`;
  list.role = 'listbox';
  list.ariaLabel = label;
  list.hidden = true;
  input.after(list);
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaExpanded = 'false';
  input.setAttribute('aria-controls', list.id);

  const close = () => {
    list.hidden = true;
    input.ariaExpanded = 'false';
    input.removeAttribute('aria-activedescendant');
  };
  const options = () => [...list.children] as HTMLElement[];
  const marked = () => list.querySelector<HTMLElement>('[aria-selected="true"]');
  const mark = (option: HTMLElement | undefined) => {
    for (const other of options()) other.ariaSelected = String(other === option);
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const show = async () => {
    const typed = input.value.trim();
    const { vocabulary, means } = await openQuestions();
    if (input.value.trim() !== typed || document.activeElement !== input) return;
    const suggestions = suggest(typed, vocabulary, means);
    list.replaceChildren(...suggestions.map((one, at) => optionOf(one, `${list.id}-${at}`)));
    if (suggestions.length === 0) {
      close();
      return;
    }
    list.hidden = false;
    input.ariaExpanded = 'true';
    mark(undefined);
  };

  input.addEventListener('input', () => void show().catch(close));
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
  // The box keeps the caret while the mouse is on the list.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const all = options();
    const at = all.indexOf(marked()!);
    if (event.key === 'ArrowDown') mark(all[at + 1]);
    else if (event.key === 'ArrowUp') mark(at < 0 ? all.at(-1) : all[at - 1]);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && at >= 0) all[at]!.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function optionOf({ text, label, address }: Suggestion, id: string): HTMLElement {
  const option = element('li', '', element('span', '', text), ' ', element('small', '', label));
  option.id = id;
  option.role = 'option';
  option.ariaSelected = 'false';
  option.addEventListener('click', () => {
    location.assign(address);
  });
  return option;
}
