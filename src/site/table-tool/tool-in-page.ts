/**
 * The table tool in its page: what is chosen stands in the address, and the address is chosen again. What makes
 * the table comes only when something is chosen.
 */
import { MOST_SUBJECTS, queryOf, readChoice, type Choice } from './choice.ts';
import { makePicker, type Picker, type PickerGroup } from './picker.ts';
import type { ToolData } from './words.ts';

const form = document.querySelector<HTMLFormElement>('[data-tool]');

if (form) {
  const data = JSON.parse(form.querySelector('script')!.textContent) as ToolData;
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const texts = status.dataset as Record<'chosen' | 'offered' | 'most', string>;
  const say = (text: string) => {
    status.textContent = text;
  };

  const { groups, fields, units, periods } = data.catalogue;
  const picker = (name: string, entries: readonly PickerGroup[]) =>
    makePicker(
      form.querySelector<HTMLFieldSetElement>(`[data-picker=${name}]`)!,
      entries,
      { ...texts, say },
      () => {
        changed(name);
      },
    );
  const pickers: Readonly<Record<keyof Choice, Picker>> = {
    subjects: picker(
      'subjects',
      groups.map(({ name, subjects }) => ({ name, entries: subjects })),
    ),
    fields: picker('fields', [{ name: null, entries: fields }]),
    units: picker('units', [{ name: null, entries: units }]),
    periods: picker('periods', [{ name: null, entries: periods }]),
  };

  const chosen = (): Choice => ({
    subjects: pickers.subjects.chosen(),
    fields: pickers.fields.chosen(),
    units: pickers.units.chosen(),
    periods: pickers.periods.chosen(),
  });

  let turn = 0;
  const show = async () => {
    const own = ++turn;
    const choice = chosen();
    pickers.fields.show(choice.subjects.some((id) => id.startsWith('services/')));
    const { showTable } = await import('./tool-client.ts');
    if (own === turn) await showTable(choice, data, say, () => own === turn);
  };

  const changed = (name: string) => {
    if (name === 'subjects' && pickers.subjects.chosen().length > MOST_SUBJECTS) {
      pickers.subjects.choose(readChoice(location.search).subjects);
      say(texts.most.replace('{count}', String(MOST_SUBJECTS)));
      return;
    }
    history.replaceState(null, '', `${location.pathname}${queryOf(chosen())}`);
    void show();
  };

  const readAddress = () => {
    const choice = readChoice(location.search);
    for (const [name, own] of Object.entries(pickers)) own.choose(choice[name as keyof Choice]);
    pickers.fields.show(choice.subjects.some((id) => id.startsWith('services/')));
    if (choice.subjects.length > 0) void show();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    history.replaceState(null, '', location.pathname);
    readAddress();
    void show();
  });
  addEventListener('popstate', () => {
    // To a footnote and back is no other choice.
    if (queryOf(readChoice(location.search)) !== queryOf(chosen())) readAddress();
  });
  readAddress();
}
