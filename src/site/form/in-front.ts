/** A table in front of the one whose cell holds it: left by Escape or its button, and what was typed stays. */
import { element } from './element.ts';
import type { FormPage } from './view.ts';

export interface InFront {
  readonly place: HTMLDialogElement;
  readonly open: () => void;
  readonly close: () => void;
  /** What is said of what it shows. */
  readonly tell: (messages: readonly HTMLElement[]) => void;
}

let ids = 0;

/** Makes a dialog of a table; `closed` hears when a person has left it. */
export function inFront(
  {
    title,
    of,
    content,
  }: { readonly title: string; readonly of: string; readonly content: HTMLElement },
  words: Pick<FormPage['words'], 'inner_close'>,
  closed: () => void,
): InFront {
  const id = `bang-con-${++ids}`;
  const said = element('p', { class: 'field__said' });
  const button = element('button', { type: 'button', class: 'button button--main' }, [
    words.inner_close,
  ]);
  const place = element('dialog', { class: 'inner', 'aria-labelledby': id }, [
    element('header', { class: 'inner__head' }, [
      element('h4', { id }, [title]),
      element('p', { class: 'quiet' }, [of]),
    ]),
    content,
    said,
    element('p', {}, [button]),
  ]);
  button.addEventListener('click', () => {
    place.close();
  });
  // One table may stand in front of another: each hears of its own.
  place.addEventListener('close', ({ target }) => {
    if (target !== place) return;
    closed();
    place.remove();
  });
  return {
    place,
    open() {
      place.showModal();
    },
    close() {
      place.close();
    },
    tell(messages) {
      said.replaceChildren(...messages);
    },
  };
}
