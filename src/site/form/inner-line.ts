/** A list within a row, on a phone: what it holds in a word, and a way into it. */
import { element } from './element.ts';
import { messagesAt, type FieldLine } from './field-line.ts';
import { pathKey, type ShownCell, type ShownColumn } from './grid/model.ts';
import type { FormPage } from './view.ts';

let ids = 0;

export function innerLine(
  { column }: ShownColumn,
  first: ShownCell,
  words: FormPage['words'],
  open: () => void,
): FieldLine {
  const id = `muc-con-${++ids}`;
  const field = element(
    'button',
    {
      type: 'button',
      class: 'button',
      'aria-labelledby': `${id} ${id}-mo`,
      'aria-haspopup': 'dialog',
      id: `${id}-mo`,
    },
    [words.inner_open],
  );
  field.addEventListener('click', open);
  const text = element('p', {});
  const said = element('p', { class: 'field__said' });
  let cell = first;
  const line: FieldLine = {
    place: element('div', { class: 'field' }, [
      element('p', { class: 'field__name', id }, [column.heading]),
      text,
      element('p', {}, [field]),
      said,
    ]),
    field,
    show(next) {
      cell = next;
      text.textContent = cell.text;
    },
    tell({ marks, texts }) {
      said.replaceChildren(...messagesAt(marks.get(pathKey(cell.path)), texts, words));
    },
  };
  line.show(first);
  return line;
}
