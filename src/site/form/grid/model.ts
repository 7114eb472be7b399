/** What a grid shows: a sheet's rows and columns, as a spreadsheet has them. Pure. */
import type {
  Cell,
  CellKind,
  Choice,
  Column,
  Grid,
  Remark,
  Row,
} from '../../../authoring/form/form.ts';

/** Steps from the root of a file to a cell or row. */
export type Path = Cell['path'];

/** One cell as it is shown. */
export interface ShownCell {
  readonly path: Path;
  /** As it is read and typed: of a choice its label. */
  readonly text: string;
  readonly state: 'filled' | 'waiting' | 'absent';
}

export interface ShownRow {
  readonly kind: Row['kind'];
  readonly path: Path;
  /** What the row is called, to those who do not see it. */
  readonly name: string;
  /** By the shown columns; null where the row has no such cell. */
  readonly cells: readonly (ShownCell | null)[];
}

export interface ShownColumn {
  readonly column: Column;
  /** Of kinds that are chosen. */
  readonly choices: readonly Choice[];
  /** Whether it is typed; a list is a table of its own, which is opened. */
  readonly isEditable: boolean;
  /** Whether its cells head their rows. */
  readonly isHead: boolean;
}

export interface GridModel {
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
}

/** What a cell is marked with. */
export interface Mark {
  readonly severity: Remark['severity'];
  /** Ids of the messages about it. */
  readonly messages: readonly string[];
}

/** What is said of a cell. */
export interface Message {
  readonly severity: Remark['severity'];
  readonly text: string;
}

/** What is known of cells besides their text, by `pathKey`. */
export interface Told {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly computed: ReadonlyMap<string, { readonly text: string; readonly agrees: boolean }>;
  /** The messages themselves, by their ids. */
  readonly texts: ReadonlyMap<string, Message>;
}

export const NOTHING_TOLD: Told = { marks: new Map(), computed: new Map(), texts: new Map() };

export function pathKey(path: Path): string {
  return path.join('/');
}

/** The columns that name a row, the most telling first. */
const HEADS = [
  ...['name', 'local_name', 'task', 'subject', 'indicator', 'label', 'service', 'model'],
  ...['where', 'for', 'in'],
];
const NUMBERS: ReadonlySet<CellKind> = new Set(['count', 'percent', 'number']);

export function isNumber(kind: CellKind): boolean {
  return NUMBERS.has(kind);
}

/** A list as it is shown: its usual columns, those that hold something, and those that were asked for. */
export function gridModel(
  { columns, rows }: Grid,
  choices: Readonly<Record<string, readonly Choice[]>>,
  isWanted: (field: string) => boolean,
  totalName: string,
): GridModel {
  const isShown = columns.map(
    ({ field, isUsual, isRequired }, at) =>
      isUsual ||
      isRequired ||
      isWanted(field) ||
      rows.some(({ cells }) => (cells[at]?.state ?? 'absent') !== 'absent'),
  );
  const head = HEADS.find((field) => columns.some((one) => one.field === field));
  const order = columns
    .flatMap((_, at) => (isShown[at] ? [at] : []))
    .sort((a, b) => rankOf(columns[a]!, head) - rankOf(columns[b]!, head) || a - b);
  const shown = order.map((at) => shownColumn(columns[at]!, choices, columns[at]!.field === head));
  return {
    columns: shown,
    rows: rows.map((row) => {
      const cells = order.map((from, at) => {
        const cell = row.cells[from];
        return cell ? { ...cell, text: shownText(cell.text, shown[at]!) } : null;
      });
      const own = shown.findIndex(({ isHead }) => isHead);
      return {
        kind: row.kind,
        path: row.path,
        name:
          nameOf(row, totalName) ||
          cells[own]?.text ||
          cells.find((cell) => cell?.text)?.text ||
          '',
        cells,
      };
    }),
  };
}

/** A text of the file as it is read: an id by its name, a day as people write it. */
export function shownText(
  text: string,
  { column: { kind }, choices }: Pick<ShownColumn, 'column' | 'choices'>,
): string {
  if (isNumber(kind)) return choices.find(({ word }) => word === text)?.label ?? text;
  if (kind === 'day') return text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
  if (kind !== 'choice' && kind !== 'choices') return text;
  return text
    .split('; ')
    .map((word) => choices.find((choice) => choice.word === word)?.label ?? word)
    .join('; ');
}

/** A group by its name, its total and the table's as totals; other rows by their cells. */
function nameOf({ kind, name }: Row, totalName: string): string {
  if (kind !== 'total') return name;
  return name === '' ? totalName : `${totalName}, ${name}`;
}

/**
 * Where a column stands: as in documents, whose tables begin with a number and a name, so that a whole table can be
 * pasted; by which id the compiler knows a row, and its group, come last.
 */
function rankOf({ field, kind }: Column, head: string | undefined): number {
  if (kind === 'local-number') return 0;
  if (field === head) return 1;
  return LAST.includes(field) ? 3 : 2;
}

const LAST = ['service', 'model', 'group'];

/** The list of choices that stand for a number that there is none of: «không phát sinh». */
export const REASONS = 'reason';

/** A column as it is shown. */
export function shownColumn(
  column: Column,
  choices: Readonly<Record<string, readonly Choice[]>>,
  isHead = false,
): ShownColumn {
  return {
    column,
    choices: choices[column.choices ?? (isNumber(column.kind) ? REASONS : '')] ?? [],
    isEditable: column.kind !== 'nested',
    isHead,
  };
}

/** What a person typed as the file has it: of a choice its word; the rest is read by whoever writes it. */
export function writtenText(
  text: string,
  { column: { kind }, choices }: Pick<ShownColumn, 'column' | 'choices'>,
): string {
  if (isNumber(kind))
    return choices.find(({ keys }) => keys.includes(text.toLowerCase()))?.word ?? text;
  if (kind !== 'choice' && kind !== 'choices') return text;
  return text
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => choices.find(({ label }) => label === word)?.word ?? word)
    .join('; ');
}
