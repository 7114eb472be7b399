/** The text of a part's file, for what no table shows; of the report its narrative, which is text. */
import type { Edit, Sheet } from '../../authoring/form/form.ts';
import { fill } from '../shared/fill.ts';
import { element } from './element.ts';
import type { FormPage } from './view.ts';

/** The front matter with its fences, and what is below it. */
const FRONT = /^---[^\S\n]*\r?\n[\s\S]*?\n---[^\S\n]*(?:\r?\n|$)/;

export interface TextPane {
  readonly place: HTMLElement;
  readonly show: (text: string) => void;
}

interface Host {
  readonly words: FormPage['words'];
  readonly edit: (edit: Edit) => void;
}

/** The pane of a sheet's file. */
export function textPane({ file, name, isBroken }: Sheet, { words, edit }: Host): TextPane {
  const whole = fileText(file, words, edit);
  const fold = element('details', { class: 'desk__fold' }, [
    element('summary', {}, [words.text_show]),
    whole.place,
  ]);
  fold.open = isBroken;
  if (name !== 'report') return { place: fold, show: whole.show };
  let front = '';
  const narrative = textLine(words.narrative, words.narrative_help, (text) => {
    edit({ edit: 'file', file, text: front + text });
  });
  return {
    place: element('div', {}, [narrative.place, fold]),
    show(text) {
      front = FRONT.exec(text)?.[0] ?? '';
      narrative.show(text.slice(front.length));
      whole.show(text);
    },
  };
}

/** The text of a whole file. */
export function fileText(
  file: string,
  words: FormPage['words'],
  edit: (edit: Edit) => void,
): TextPane {
  return textLine(fill(words.text, { file }), '', (text) => {
    edit({ edit: 'file', file, text });
  });
}

let ids = 0;

function textLine(label: string, help: string, commit: (text: string) => void): TextPane {
  const id = `van-ban-${++ids}`;
  const area = element('textarea', { id, rows: '14', spellcheck: 'false', class: 'desk__area' });
  let known = '';
  area.addEventListener('change', () => {
    if (area.value !== known) commit(area.value);
  });
  if (help) area.setAttribute('aria-describedby', `${id}-giup`);
  return {
    place: element('div', { class: 'field field--file' }, [
      element('label', { for: id }, [label]),
      ...(help ? [element('p', { class: 'field__help', id: `${id}-giup` }, [help])] : []),
      area,
    ]),
    show(text) {
      known = text;
      if (document.activeElement !== area) area.value = text;
    },
  };
}
