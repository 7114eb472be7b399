/**
 * Narrows a list to what is asked for, puts it in order within its groups, opens and folds all of it. On paper it
 * stands whole, in the order of the document.
 */
import { foldName } from '../../../domain/vietnamese.ts';

const { lang } = document.documentElement;

/** Answers what has been done to one of the tools of a list, or to the head of a column. */
export function answer(tools: HTMLElement, touched?: Element): void {
  const list = document.querySelector<HTMLElement>(`[data-list="${tools.dataset['listTools']!}"]`);
  if (!list) return;
  const button = touched?.closest<HTMLButtonElement>('[data-open-all]');
  if (button) toggleAll(list, button);
  else arrange(list, tools, asked(tools));
}

/** A press on the head of a column: in its order, then in the other direction. */
export function answerHead(tools: HTMLElement, order: string): void {
  const select = tools.querySelector<HTMLSelectElement>('[data-order]')!;
  const isSame = select.value === order;
  select.value = order;
  select.toggleAttribute('data-reversed', isSame && !select.hasAttribute('data-reversed'));
  answer(tools);
}

for (const type of ['beforeprint', 'afterprint'])
  addEventListener(type, () => {
    for (const tools of document.querySelectorAll<HTMLElement>('[data-list-tools]')) {
      const list = document.querySelector<HTMLElement>(
        `[data-list="${tools.dataset['listTools']!}"]`,
      );
      if (list) arrange(list, tools, type === 'beforeprint' ? EVERYTHING : asked(tools));
    }
  });

function toggleAll(list: HTMLElement, button: HTMLButtonElement): void {
  const isOpening = !button.hasAttribute('data-opened');
  for (const fold of list.querySelectorAll('details')) fold.open = isOpening;
  button.toggleAttribute('data-opened', isOpening);
  [button.textContent, button.dataset['other']] = [button.dataset['other']!, button.textContent];
}

interface Asked {
  readonly sought: string;
  readonly choice: string;
  /** The column of a table in which the choice stands. */
  readonly column: string;
  readonly order: string;
  readonly isReversed: boolean;
}

const EVERYTHING: Asked = { sought: '', choice: '', column: '', order: '', isReversed: false };

function asked(tools: HTMLElement): Asked {
  const of = (name: string) =>
    tools.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-${name}]`);
  return {
    sought: foldName(of('find')?.value ?? ''),
    choice: of('choice')?.value ?? '',
    column: of('choice')?.dataset['choice'] ?? '',
    order: of('order')?.value ?? '',
    isReversed: of('order')?.hasAttribute('data-reversed') ?? false,
  };
}

type Row = HTMLElement;

function arrange(list: HTMLElement, tools: HTMLElement, wanted: Asked): void {
  const table = list.querySelector<HTMLTableElement>(':scope > .table-frame > table');
  const groups: readonly HTMLElement[] = table
    ? [...table.tBodies]
    : ([...list.children] as HTMLElement[]);
  const rowsOf = (group: Element) =>
    [...group.children].filter((one): one is Row => one.matches('.entry, tr:not([class])'));
  const rows = groups.flatMap(rowsOf);
  rows.forEach((row, at) => (row.dataset['printed'] ??= String(at)));
  for (const row of rows) row.hidden = !isWanted(row, wanted);
  const isNarrowed = wanted.sought !== '' || wanted.choice !== '';
  // A total below some of its rows would be taken for theirs.
  for (const total of table?.querySelectorAll<Row>('.row-total, .row-computed') ?? [])
    total.hidden = isNarrowed;
  const compare = orderOf(wanted, tools);
  for (const group of groups) {
    const own = rowsOf(group).sort((a, b) => compare(a, b) || printed(a) - printed(b));
    const head = group.querySelector(':scope > :is(.group-head, .row-group)');
    group.prepend(...(head ? [head] : []), ...own);
    group.hidden = own.every((row) => row.hidden);
  }
  if (table) markHead(table, wanted);
  const said = tools.querySelector<HTMLElement>('[data-shown]')!;
  const shown = rows.filter((row) => !row.hidden).length;
  said.textContent = said.dataset['shown']!.replace('{shown}', String(shown)).replace(
    '{all}',
    String(rows.length),
  );
}

function isWanted(row: Row, { sought, choice, column }: Asked): boolean {
  const isChosen =
    choice === '' ||
    (choice === 'doubt'
      ? row.querySelector('.doubt-mark') !== null
      : column === ''
        ? statusOf(row) === choice
        : textIn(row, Number(column)) === choice);
  return isChosen && (sought === '' || foldName(row.textContent).includes(sought));
}

/** By the class that its glyph and colour come from. */
function statusOf(row: Row): string | undefined {
  return /status--([\w-]+)/.exec(row.querySelector('summary .status')?.className ?? '')?.[1];
}

type Compare = (a: Row, b: Row) => number;

/** What the order asked for makes of two rows; what has no value comes last, whatever the direction. */
function orderOf({ order, isReversed }: Asked, tools: HTMLElement): Compare {
  const [, kind = order, place = ''] = /^([a-z]+)(\d+)$/.exec(order) ?? [];
  const at = Number(place);
  const byText = (textOf: (row: Row) => string): Compare => {
    const compare: Compare = (a, b) => textOf(a).localeCompare(textOf(b), lang, { numeric: true });
    return isReversed ? (a, b) => compare(b, a) : compare;
  };
  const byNumber = (numberOf: (row: Row) => number): Compare => {
    const direction = isReversed ? -1 : 1;
    return (a, b) => {
      const [one, other] = [numberOf(a), numberOf(b)];
      if (Number.isNaN(one) || Number.isNaN(other))
        return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
      return (other - one) * direction;
    };
  };
  switch (kind) {
    case 'name':
      return byText((row) => row.querySelector('.entry__title')?.textContent.trim() ?? '');
    case 'status': {
      const all = [...tools.querySelectorAll<HTMLOptionElement>('[data-choice] option')];
      return byNumber((row) => -all.findIndex(({ value }) => value === statusOf(row)));
    }
    case 'value':
      return byNumber((row) => Number(row.dataset['value'] ?? NaN));
    case 't':
      return byText((row) => textIn(row, at));
    case 'd':
      return byNumber((row) => dayOf(textIn(row, at)));
    case 'n':
      return byNumber((row) => numberOf(textIn(row, at)));
    case 'difference':
      return byNumber((row) => {
        const other = cellOf(row, at)?.querySelector('.doubt-mark--said');
        return Math.abs(numberOf(textIn(row, at)) - numberOf(other?.textContent ?? ''));
      });
    default:
      return () => 0;
  }
}

function printed(row: Row): number {
  return Number(row.dataset['printed']);
}

function cellOf(row: Row, at: number): HTMLElement | undefined {
  return (row as HTMLTableRowElement).cells[at];
}

/** The value of a cell as printed, without what stands beside it. */
function textIn(row: Row, at: number): string {
  const cell = cellOf(row, at);
  const link = cell?.querySelector(':scope > a:first-child, .value');
  if (link) return link.textContent.trim();
  const copy = cell?.cloneNode(true) as HTMLElement | undefined;
  for (const sign of copy?.querySelectorAll('.cite, .doubt-mark, .revised-mark, .revised-note') ??
    [])
    sign.remove();
  return copy?.textContent.trim() ?? '';
}

/** `1.869`, `88,73 %` in Vietnamese; `1,869`, `88.73%` in English. */
function numberOf(text: string): number {
  const digits = /\d[\d.,]*/.exec(text)?.[0];
  if (digits === undefined) return NaN;
  const [groups, decimal] = lang === 'vi' ? ['.', ','] : [',', '.'];
  return Number(digits.replaceAll(groups, '').replace(decimal, '.'));
}

function dayOf(text: string): number {
  const [day, month, year] = text.split('/');
  return Date.parse(year === undefined ? text : `${year}-${month}-${day}`);
}

/** Says at its head which column the table is in order of. */
function markHead(table: HTMLTableElement, { order, isReversed }: Asked): void {
  const [, kind, at] = /^([tnd])(\d+)$/.exec(order) ?? [];
  const isRising = (kind === 't') !== isReversed;
  [...(table.tHead?.rows[0]?.cells ?? [])].forEach((cell, place) => {
    if (at !== undefined && place === Number(at))
      cell.setAttribute('aria-sort', isRising ? 'ascending' : 'descending');
    else cell.removeAttribute('aria-sort');
  });
}
