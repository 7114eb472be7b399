/** Where a person says why the document itself disagrees: what is found, the reason, and who has noticed it. */
import type { Remark } from '../../authoring/form/form.ts';
import { fill } from '../shared/fill.ts';
import { element } from './element.ts';
import type { FormPage } from './view.ts';

/** What was typed. */
export interface Said {
  readonly explanation: string;
  readonly noticedBy: string;
}

/** Who noticed the last one has most likely noticed the next. */
let lastNoticedBy = '';

/** Opens in a place; `done` hears of what a person has said, and of nothing else. */
export function askToExplain(
  place: HTMLElement,
  { text, quotes }: Remark,
  words: FormPage['words'],
  done: (said: Said) => void,
): void {
  const explanation = element('textarea', { id: 'giai-thich', rows: '4', required: 'required' });
  const noticedBy = element('input', { id: 'nguoi-phat-hien', type: 'text', required: 'required' });
  noticedBy.value = lastNoticedBy;
  const fault = element('p', { class: 'field__fault', role: 'alert', id: 'loi-giai-thich' });
  const cancel = element('button', { type: 'button', class: 'button' }, [words.explain_cancel]);
  const field = (input: HTMLElement, label: string, help: string) => {
    input.setAttribute('aria-describedby', `${input.id}-giup loi-giai-thich`);
    return element('div', { class: 'field' }, [
      element('label', { for: input.id }, [label]),
      input,
      element('p', { class: 'field__help', id: `${input.id}-giup` }, [help]),
    ]);
  };
  const form = element('form', { class: 'explain', novalidate: 'novalidate' }, [
    element('h3', { id: 'hop-giai-thich' }, [words.explain_title]),
    element('p', { class: 'measure' }, [text]),
    element(
      'ul',
      { class: 'explain__quotes' },
      (quotes.length > 1 ? quotes : []).map(({ place: at, printed, computed }) =>
        element('li', {}, [
          fill(words.explain_values, {
            place: at,
            printed: String(printed),
            computed: String(computed),
          }),
        ]),
      ),
    ),
    field(explanation, words.explain_reason, words.explain_reason_help),
    field(noticedBy, words.explain_by, words.explain_by_help),
    element('p', { class: 'measure' }, [words.explain_second]),
    fault,
    element('p', { class: 'card__steps' }, [
      element('button', { type: 'submit', class: 'button button--main' }, [words.explain_write]),
      cancel,
    ]),
  ]);
  const dialog = element(
    'dialog',
    { class: 'inner inner--narrow', 'aria-labelledby': 'hop-giai-thich' },
    [form],
  );
  cancel.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const missing = [explanation, noticedBy].find((one) => one.value.trim() === '');
    if (missing) {
      fault.textContent = missing === explanation ? words.explain_no_reason : words.explain_no_name;
      missing.focus();
      return;
    }
    lastNoticedBy = noticedBy.value.trim();
    dialog.close();
    done({
      explanation: explanation.value.normalize('NFC'),
      noticedBy: lastNoticedBy.normalize('NFC'),
    });
  });
  place.append(dialog);
  dialog.showModal();
  explanation.focus();
}
