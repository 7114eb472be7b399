/** Fetches what was chosen, and no more, and draws its table; offers it as files. */
import type { Cell } from './cell.ts';
import { chartOf } from './chart.ts';
import { yearOfPeriod, yearsAsked, type Choice } from './choice.ts';
import type { Column } from './columns.ts';
import { csvOf, fileTable } from './file.ts';
import type { SubjectData, YearData } from './subject-data.ts';
import { makeTable, type ToolTable } from './table.ts';
import { readable } from '../shared/anchor.ts';
import { fill } from '../shared/fill.ts';
import type { ToolData } from './words.ts';

/** So many rows are drawn before the reader asks for more; files have all. */
const ROWS = 100;

const section = document.querySelector<HTMLElement>('[data-tool-table]')!;
const status = document.querySelector<HTMLElement>('[data-tool] [role=status]')!;
const part = (selector: string) => section.querySelector<HTMLElement>(selector)!;
const body = part('tbody') as HTMLTableSectionElement;
const texts = status.dataset as Record<
  'loading' | 'failed' | 'made' | 'nothing' | 'copied',
  string
>;

const fetched = new Map<string, Promise<unknown>>();

function load<T>(address: string): Promise<T> {
  const known = fetched.get(address);
  if (known) return known as Promise<T>;
  const asked = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
    return answer.json() as Promise<unknown>;
  });
  fetched.set(address, asked);
  // What has failed is asked for again.
  asked.catch(() => fetched.delete(address));
  return asked as Promise<T>;
}

/** What files are made of: the table that is shown. */
let shown: { readonly table: ToolTable; readonly data: ToolData } | null = null;

/** Shows the table of a choice; `isCurrent` is false when the reader has chosen otherwise meanwhile. */
export async function showTable(
  choice: Choice,
  data: ToolData,
  say: (text: string) => void,
  isCurrent: () => boolean,
): Promise<void> {
  const { catalogue, addresses, words } = data;
  if (choice.subjects.length === 0) {
    shown = null;
    section.hidden = true;
    say('');
    return;
  }
  say(texts.loading);
  const asked = catalogue.groups
    .flatMap(({ subjects }) => subjects)
    .filter(({ id }) => choice.subjects.includes(id))
    .flatMap(({ id, years }) => yearsAsked(choice, years).map((year) => ({ id, year })));
  const years = [
    ...new Set([...asked.map(({ year }) => year), ...choice.periods.map(yearOfPeriod)]),
  ];
  try {
    const [subjects, lists] = await Promise.all([
      Promise.all(
        asked.map(({ id, year }) =>
          load<SubjectData>(fill(addresses.subject, { subject: id, year })),
        ),
      ),
      Promise.all(years.map((year) => load<YearData>(fill(addresses.year, { year })))),
    ]);
    if (!isCurrent()) return;
    const table = makeTable({
      choice,
      catalogue,
      words,
      report: addresses.report,
      subjects,
      years: lists,
    });
    shown = { table, data };
    draw(table, data);
    say(
      table.rows.length === 0
        ? texts.nothing
        : fill(texts.made, {
            rows: table.rows.length.toLocaleString(words.lang),
            columns: table.columns.length,
            notes: table.notes.length,
          }),
    );
  } catch {
    if (isCurrent()) say(texts.failed);
  }
}

let limit = ROWS;

function draw(table: ToolTable, data: ToolData): void {
  const { words } = data;
  limit = ROWS;
  const head = element('tr', {}, [
    element('th', { scope: 'col', class: 'col-sticky' }, [words.unit]),
    element('th', { scope: 'col' }, [words.period]),
    ...table.columns.map((column) =>
      element('th', { scope: 'col', class: column.isNumber ? 'col-number' : '' }, drawHead(column)),
    ),
  ]);
  part('thead').replaceChildren(head);
  body.replaceChildren();
  drawRows(table);
  part('.tool__notes').replaceChildren(
    ...table.notes.map((note, at) => element('li', { id: `ct-${at + 1}` }, [note])),
  );
  part('.tool__remarks').replaceChildren(
    ...table.remarks.map((remark) => element('li', {}, [remark])),
  );
  part('[data-notes]').hidden = table.notes.length + table.remarks.length === 0;
  void showChart(table, data);
  part('[data-address]').textContent = readable(location.href, decodeURI);
  section.hidden = false;
}

/** Its code comes with the first table that has one. */
async function showChart(table: ToolTable, { words }: ToolData): Promise<void> {
  const place = part('[data-tool-chart]');
  const chart = chartOf(table, words);
  place.hidden = chart === null;
  if (chart === null) return;
  const { drawInto } = await import('./draw-chart.ts');
  if (shown?.table === table) drawInto(place, chart, words.lang);
}

function drawRows(table: ToolTable): void {
  const rows = table.rows
    .slice(body.rows.length, limit)
    .map(({ unit, period, href, cells }) =>
      element('tr', {}, [
        element('th', { scope: 'row', class: 'col-sticky' }, [unit]),
        element('td', {}, [element('a', { href }, [period])]),
        ...cells.map((cell, at) =>
          element('td', { class: table.columns[at]!.isNumber ? 'col-number' : '' }, drawCell(cell)),
        ),
      ]),
    );
  body.append(...rows);
  part('[data-more]').hidden = table.rows.length <= limit;
}

function drawHead({ name, unit, extent }: Column): readonly (Node | string)[] {
  const more = [unit, extent].filter(Boolean).join('; ');
  return more === '' ? [name] : [name, element('span', { class: 'tool__extent' }, [more])];
}

function drawCell({ text, extent, notes, isDoubtful }: Cell): readonly Node[] {
  const name = part('[data-notes]').dataset['note']!;
  return [
    element('span', { class: isDoubtful ? 'tool__doubt' : '' }, [text]),
    ...notes.map((number) =>
      element('sup', {}, [
        element('a', { href: `#ct-${number}`, 'aria-label': fill(name, { number }) }, [
          String(number),
        ]),
      ]),
    ),
    ...(extent === null ? [] : [element('span', { class: 'tool__extent' }, [extent])]),
  ];
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly (Node | string)[],
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

part('[data-more]').addEventListener('click', () => {
  if (!shown) return;
  const before = limit;
  limit += ROWS;
  drawRows(shown.table);
  // Whoever goes by keyboard goes on at the first of the new rows.
  body.rows[before]?.querySelector('a')?.focus();
});

part('[data-csv]').addEventListener('click', ({ currentTarget }) => {
  if (!shown) return;
  const text = csvOf(fileTable(shown.table, shown.data.words, location.origin));
  save(
    new Blob([text], { type: 'text/csv;charset=utf-8' }),
    (currentTarget as HTMLElement).dataset['file']!,
  );
});

part('[data-xlsx]').addEventListener('click', ({ currentTarget }) => {
  const name = (currentTarget as HTMLElement).dataset['file']!;
  if (!shown) return;
  const { table, data } = shown;
  void import('./xlsx.ts')
    .then(({ xlsxOf }) => xlsxOf(table, data.words, location.href))
    .then(
      (blob) => {
        save(blob, name);
      },
      () => {
        status.textContent = texts.failed;
      },
    );
});

part('[data-copy]').addEventListener('click', () => {
  void navigator.clipboard.writeText(location.href).then(() => {
    status.textContent = texts.copied;
  });
});
