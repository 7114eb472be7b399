/** Narrows a list to what is asked for, puts it in order within its groups, opens and folds all of it. */
import { foldName } from '../../../domain/vietnamese.ts';

/** Answers what has been done to one of the tools of a list. */
export function answer(tools: HTMLElement, touched: Element): void {
  const list = document.querySelector<HTMLElement>(`[data-list="${tools.dataset['listTools']!}"]`);
  if (!list) return;
  const button = touched.closest<HTMLButtonElement>('[data-open-all]');
  if (button) toggleAll(list, button);
  else arrange(list, tools);
}

function toggleAll(list: HTMLElement, button: HTMLButtonElement): void {
  const isOpening = !button.hasAttribute('data-opened');
  for (const fold of list.querySelectorAll('details')) fold.open = isOpening;
  button.toggleAttribute('data-opened', isOpening);
  [button.textContent, button.dataset['other']] = [button.dataset['other']!, button.textContent];
}

function arrange(list: HTMLElement, tools: HTMLElement): void {
  const chosen = (name: string) =>
    tools.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-${name}]`)?.value ?? '';
  const [sought, status, order] = [foldName(chosen('find')), chosen('status'), chosen('order')];
  const rows = [...list.querySelectorAll<HTMLElement>('.entry')];
  rows.forEach((row, at) => (row.dataset['printed'] ??= String(at)));
  for (const row of rows)
    row.hidden =
      (status !== '' && row.dataset['status'] !== status) ||
      (sought !== '' && !foldName(row.textContent).includes(sought));
  const statuses = [...tools.querySelectorAll('[data-status] option')].map((one) =>
    one.getAttribute('value'),
  );
  const printed = (row: HTMLElement) => Number(row.dataset['printed']);
  const title = (row: HTMLElement) => row.querySelector('.entry__title')?.textContent.trim() ?? '';
  const { lang } = document.documentElement;
  const by: Readonly<Record<string, (a: HTMLElement, b: HTMLElement) => number>> = {
    name: (a, b) => title(a).localeCompare(title(b), lang, { numeric: true }),
    status: (a, b) =>
      statuses.indexOf(a.dataset['status']!) - statuses.indexOf(b.dataset['status']!),
    value: (a, b) => Number(b.dataset['value'] ?? -1) - Number(a.dataset['value'] ?? -1),
  };
  for (const group of list.children) {
    const own = rows.filter((row) => row.parentElement === group);
    group.append(...own.sort((a, b) => (by[order]?.(a, b) ?? 0) || printed(a) - printed(b)));
    (group as HTMLElement).hidden = own.every((row) => row.hidden);
  }
  const shown = rows.filter((row) => !row.hidden).length;
  const said = tools.querySelector<HTMLElement>('[data-shown]')!;
  said.textContent = said.dataset['shown']!.replace('{shown}', String(shown)).replace(
    '{all}',
    String(rows.length),
  );
}
