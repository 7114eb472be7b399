/**
 * The form in its page before anybody writes: small. What draws tables, and the compiler, come when a report is
 * begun or opened.
 */
import { fill } from '../shared/fill.ts';
import { draftsKept, removeDraft } from './drafts.ts';
import { element } from './element.ts';
import type { Opening } from './open-report.ts';
import type { FormPage } from './view.ts';

const start = document.querySelector<HTMLElement>('[data-form-start]');

if (start) {
  const page = JSON.parse(start.querySelector('script')!.textContent) as FormPage;
  const form = start.querySelector('form')!;
  const state = start.querySelector<HTMLElement>('[data-form-state]')!;
  const fault = form.querySelector<HTMLElement>('[role=alert]')!;
  const { period, year, province } = form.elements as typeof form.elements & {
    period: HTMLSelectElement;
    year: HTMLInputElement;
    province: HTMLSelectElement;
  };

  const open = (opening: Opening) => {
    state.textContent = page.words.loading;
    void import('./open-report.ts')
      .then(({ openReport }) => openReport(opening, page))
      .then(
        (said) => {
          state.textContent = said;
        },
        (error: unknown) => {
          state.textContent = page.words.failed;
          throw error;
        },
      );
  };

  /** The units in force on the last day of the period. */
  const showUnits = () => {
    const day = lastDayOf(year.value, period.value);
    for (const option of province.querySelectorAll<HTMLOptionElement>('option[data-from]')) {
      const { from = '', to = '' } = option.dataset;
      const isInForce = (from === '' || from <= day) && (to === '' || day <= to);
      option.hidden = option.disabled = !isInForce;
    }
    for (const group of province.querySelectorAll('optgroup'))
      group.hidden = !group.querySelector('option:not([hidden])');
    const [chosen] = province.selectedOptions;
    if (!chosen?.disabled) return;
    const same = [...province.options].find(
      ({ value, disabled }) => value === chosen.value && !disabled,
    );
    province.selectedIndex = same ? same.index : 0;
  };

  // Reports are of the month before.
  const now = new Date();
  const before = new Date(now.getFullYear(), now.getMonth() - 1);
  year.value ||= String(before.getFullYear());
  period.value = `-${String(before.getMonth() + 1).padStart(2, '0')}`;
  showUnits();
  form.addEventListener('input', showUnits);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const isYear = /^20\d\d$/.test(year.value.trim());
    fault.textContent = !isYear
      ? page.begin.year_missing
      : province.value === ''
        ? page.begin.province_missing
        : '';
    if (fault.textContent !== '') {
      (isYear ? province : year).focus();
      return;
    }
    open({
      from: new FormData(form).get('from') === 'last' ? 'last' : 'blank',
      province: province.value,
      period: year.value.trim() + period.value,
    });
  });

  for (const input of start.querySelectorAll<HTMLInputElement>('[type=file]')) {
    input.webkitdirectory = 'folder' in input.dataset;
    input.addEventListener('change', () => {
      if (input.files?.length) open({ from: 'files', files: [...input.files] });
      input.value = '';
    });
  }
  start.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  start.addEventListener('drop', (event) => {
    event.preventDefault();
    const items = [...(event.dataTransfer?.items ?? [])];
    const entries = items.map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
    if (entries.length > 0) open({ from: 'entries', entries });
  });

  const showDrafts = () => {
    const kept = draftsKept();
    const section = start.querySelector<HTMLElement>('[data-form-drafts]')!;
    section.hidden = kept.length === 0;
    section.querySelector('ul')!.replaceChildren(
      ...kept.map(({ slot, name, savedAt }) => {
        const go = element('button', { type: 'button', class: 'button' }, [page.begin.draft_open]);
        const remove = element('button', { type: 'button', class: 'button' }, [
          page.begin.draft_remove,
        ]);
        go.setAttribute('aria-label', `${page.begin.draft_open}: ${name}`);
        remove.setAttribute('aria-label', `${page.begin.draft_remove}: ${name}`);
        go.addEventListener('click', () => {
          open({ from: 'draft', slot });
        });
        remove.addEventListener('click', () => {
          if (!confirm(fill(page.begin.draft_remove_sure, { name }))) return;
          removeDraft(slot);
          showDrafts();
        });
        const time = new Date(savedAt).toLocaleString(page.language);
        return element('li', {}, [
          element('span', {}, [
            element('strong', {}, [name]),
            ' ',
            element('span', { class: 'quiet small' }, [fill(page.begin.draft_saved, { time })]),
          ]),
          go,
          remove,
        ]);
      }),
    );
  };
  showDrafts();
  document.addEventListener('desk-closed', () => {
    showDrafts();
    start.querySelector<HTMLElement>('h2')!.scrollIntoView();
    period.focus();
  });
}

/** Of a period's id in two parts; `2024`, `-q3`. */
function lastDayOf(year: string, suffix: string): string {
  const [, kind, number = '0'] = /^-([qh]?)(\d+)$/.exec(suffix) ?? [];
  const months = { q: 3, h: 6, '': 1 }[kind ?? ''] ?? 1;
  const month = kind === undefined ? 12 : Number(number) * months;
  const day = new Date(Date.UTC(Number(year), month, 0));
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}
