/** One field with its name above and what is said of it below: of a sheet as a whole, or of a row on a phone. */
import { fill } from '../shared/fill.ts';
import { element } from './element.ts';
import { makeField, withList } from './grid/cell-editor.ts';
import { pathKey, type Mark, type ShownCell, type ShownColumn, type Told } from './grid/model.ts';
import type { FormPage } from './view.ts';

type Words = FormPage['words'];

export interface FieldLine {
  readonly place: HTMLElement;
  /** What takes the focus. */
  readonly field: HTMLElement;
  /** Shows what stands in the file now, unless somebody is typing. */
  readonly show: (cell: ShownCell) => void;
  readonly tell: (told: Told) => void;
}

/** What is said of a marked cell, each with its kind in words. */
export function messagesAt(
  mark: Mark | undefined,
  texts: Told['texts'],
  words: Pick<Words, 'severity'>,
): readonly HTMLElement[] {
  return (mark?.messages ?? []).flatMap((id) => {
    const message = texts.get(id);
    if (!message) return [];
    const { severity, text } = message;
    return element('span', { class: `field__remark field__remark--${severity}` }, [
      `${words.severity[severity]}: ${text}`,
    ]);
  });
}

let ids = 0;

/** Makes a line; `commit` hears of a text that was typed, when the field is left. */
export function fieldLine(
  shown: ShownColumn,
  first: ShownCell,
  words: Words,
  commit: (text: string) => void,
): FieldLine {
  const { column } = shown;
  const id = `muc-${++ids}`;
  const field = makeField(shown, '');
  field.id = id;
  const label = element('label', { for: id }, [
    column.heading,
    ...(column.isRequired ? [element('span', { class: 'quiet' }, [` (${words.required})`])] : []),
  ]);
  const said = element('p', { class: 'field__said', id: `${id}-noi` });
  const help = element('p', { class: 'field__help', id: `${id}-giup` }, [column.advice]);
  const box = element('div', { class: 'field__box' }, [field]);
  const place = element('div', { class: `field field--${column.kind}` }, [label, box, said, help]);
  field.setAttribute('aria-describedby', `${id}-noi ${id}-giup`);

  let cell = first;
  const done = () => {
    const text = field.value.normalize('NFC').trim();
    if (text !== cell.text.trim()) commit(text);
  };
  if (column.kind === 'choice' || column.kind === 'choices') {
    const list = withList(box, field, shown, done);
    field.addEventListener('keydown', (event) => {
      if (list.takesKey(event as KeyboardEvent)) event.preventDefault();
    });
    field.addEventListener('blur', () => {
      list.close();
      done();
    });
  } else field.addEventListener('change', done);

  const line: FieldLine = {
    place,
    field,
    show(next) {
      cell = next;
      if (document.activeElement !== field) field.value = cell.text;
      place.classList.toggle('is-waiting', cell.state === 'waiting');
    },
    tell({ marks, computed, texts }) {
      const key = pathKey(cell.path);
      const mark = marks.get(key);
      const told = computed.get(key);
      said.replaceChildren(
        ...(told
          ? [
              element('span', { class: told.agrees ? 'cell__agrees' : 'cell__differs' }, [
                fill(told.agrees ? words.agrees : words.computed, { value: told.text }),
              ]),
            ]
          : []),
        ...messagesAt(mark, texts, words),
      );
      if (mark?.severity === 'error') field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    },
  };
  line.show(first);
  return line;
}
