/** What is shown where there is no sheet: a table that the report does not have, and files that no sheet shows. */
import type { Draft, Edit, Sheet } from '../../authoring/form/form.ts';
import type { TableKind } from '../../domain/report.ts';
import { element } from './element.ts';
import { fileText } from './text-pane.ts';
import type { FormPage } from './view.ts';

/** Offers to add a table. */
export function missingPane(
  place: HTMLElement,
  table: TableKind,
  words: FormPage['words'],
  add: () => void,
): void {
  const button = element('button', { type: 'button', class: 'button' }, [words.add_table]);
  button.addEventListener('click', add);
  place.replaceChildren(
    element('h3', {}, [words.tables[table]]),
    element('p', { class: 'measure' }, [words.add_table_lead]),
    element('p', {}, [button]),
  );
}

/** The texts of files that no sheet shows, such as discrepancies.yaml. */
export function otherFilesPane(
  place: HTMLElement,
  { draft, sheets }: { readonly draft: Draft; readonly sheets: readonly Sheet[] },
  words: FormPage['words'],
  edit: (edit: Edit) => void,
): void {
  const shown = new Set(sheets.map(({ file }) => file));
  const texts = Object.entries(draft.files)
    .filter(([file]) => !shown.has(file))
    .map(([file, text]) => {
      const pane = fileText(file, words, edit);
      pane.show(text);
      return pane.place;
    });
  place.replaceChildren(element('h3', {}, [words.other_files]), ...texts);
}
