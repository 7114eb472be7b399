/** A draft as sheets: every file that a form shows, as fields, rows and columns. */
import { findEmpty, nodeAt } from '../../compiler/nodes.ts';
import type { Node, ScalarNode } from '../../compiler/parse.ts';
import type { Path } from '../../compiler/path.ts';
import { describe, propertiesAt, isKnown, SCHEMAS } from '../../compiler/schemas.ts';
import type { Language } from '../../diagnostics/language.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { columnsAt, GROUPS, headingOf } from './columns.ts';
import type { Cell, Choice, Column, Draft, Grid, Row, Sheet, SheetName } from './form.ts';
import { shownNumber } from './numbers.ts';
import { fileOf, itemsAt, readText, SHEETS } from './read-draft.ts';

/** Every sheet that the draft has a file for, the report first. */
export function sheetsOf(draft: Draft, language: Language): readonly Sheet[] {
  return SHEETS.flatMap((name) => {
    const text = draft.files[fileOf(name)];
    return text === undefined ? [] : [sheetOfText(name, text, language)];
  });
}

/** The text of a file as a sheet. */
function sheetOfText(name: SheetName, text: string, language: Language): Sheet {
  const file = fileOf(name);
  const read = readText(file, text);
  const title = titleOf(name, language);
  if (!read)
    return {
      ...{ name, file, title, fields: [], grid: null, lists: [] },
      ...{ blanks: 0, choices: {}, isBroken: true },
    };
  const { root } = read;
  const { own, lists, hasRows } = shapeOf(language)[name];
  return {
    name,
    file,
    title,
    fields: own.flatMap((column) => {
      const cell = cellOf(root, [], column);
      return cell ? [{ column, cell }] : [];
    }),
    grid: hasRows
      ? gridOf(
          root,
          lists.find(({ key }) => key === 'rows')!,
        )
      : null,
    lists: lists.filter(({ key }) => key !== 'rows').map((list) => gridOf(root, list)),
    blanks: findEmpty(root).length,
    choices: { [GROUPS]: groupChoices(root) },
    isBroken: false,
  };
}

const ENGLISH: Readonly<Record<SheetName, string>> = {
  report: 'The report',
  services: 'Essential public services',
  models: 'Pilot models',
  tasks: 'Tasks',
  documents: 'Documents',
  evaluation: 'Evaluation of models',
  figures: 'Figures in the text',
};
/** Of lists beside the rows. */
const ENGLISH_LISTS: Readonly<Record<string, string>> = {
  groups: 'Groups',
  summaries: 'Counts that the document prints',
  revisions: 'Corrections',
};

function titleOf(name: SheetName, language: Language): string {
  return language === 'vi' ? SCHEMAS[name].title : ENGLISH[name];
}

function titleOfList(sheet: SheetName, list: Path, language: Language): string {
  if (language === 'vi') return describe(sheet, list).title;
  const key = String(list.findLast((step) => typeof step === 'string'));
  if (list.length > 1) return headingOf(sheet, list, key, language);
  return ENGLISH_LISTS[key] ?? ENGLISH[sheet];
}

/** A list within a row as a grid; null where the row is gone, or something else stands in its place. */
export function innerGrid(
  draft: Draft,
  sheet: SheetName,
  list: Path,
  language: Language,
): Grid | null {
  const text = draft.files[fileOf(sheet)];
  const read = text === undefined ? null : readText(fileOf(sheet), text);
  if (!read || nodeAt(read.root, list.slice(0, -1))?.kind !== 'map') return null;
  const node = nodeAt(read.root, list);
  const isNone = !node || (node.kind === 'scalar' && node.value === null);
  if (!isNone && node.kind !== 'list') return null;
  const columns = columnsOf(sheet, [...list, 0], language);
  const rows = itemsAt(read.root, list).map((_, nth) =>
    rowAt(read.root, 'row', [...list, nth], columns),
  );
  return { list, title: titleOfList(sheet, list, language), columns, rows };
}

/** The columns that a row's cells are of, or a file's own fields: `[]`. */
export function columnsOf(sheet: SheetName, row: Path, language: Language): readonly Column[] {
  const shape = shapeOf(language)[sheet];
  if (row.length === 0) return shape.own;
  if (row.length > 2 && typeof row.at(-1) === 'number') return shape.within(row);
  const list = row.at(-1) === 'total' ? 'rows' : row[0];
  return shape.lists.find(({ key }) => key === list)?.columns ?? [];
}

/** A list of a sheet without its rows. */
interface ListShape extends Pick<Grid, 'title' | 'columns'> {
  readonly key: string;
}

interface Shape {
  readonly own: readonly Column[];
  readonly lists: readonly ListShape[];
  readonly hasRows: boolean;
  /** Of a list within rows, whichever row it is. */
  readonly within: (row: Path) => readonly Column[];
}

const SHAPES: Readonly<Record<Language, { shape?: Readonly<Record<SheetName, Shape>> }>> = {
  vi: {},
  en: {},
};

/** What the contract says of every sheet, made once. */
function shapeOf(language: Language): Readonly<Record<SheetName, Shape>> {
  return (SHAPES[language].shape ??= Object.fromEntries(
    SHEETS.map((name) => {
      const keys = Object.keys(propertiesAt(name, [])).filter((key) => isKnown(name, [key, 0]));
      const lists = keys.map((key) => ({
        key,
        title: titleOfList(name, [key], language),
        columns: columnsAt(name, [key, 0], language),
      }));
      const hasRows = keys.includes('rows');
      const within = columnsWithin(name, language);
      return [name, { own: columnsAt(name, [], language), lists, hasRows, within }];
    }),
  ) as unknown as Readonly<Record<SheetName, Shape>>);
}

function columnsWithin(sheet: SheetName, language: Language): Shape['within'] {
  const known = new Map<string, readonly Column[]>();
  return (row) => {
    const key = row.filter((step) => typeof step === 'string').join('.');
    const columns = known.get(key) ?? columnsAt(sheet, row, language);
    known.set(key, columns);
    return columns;
  };
}

function gridOf(root: Node, { key, title, columns }: ListShape): Grid {
  const list = [key];
  const rows = itemsAt(root, list).map((_, nth): Row => rowAt(root, 'row', [key, nth], columns));
  return { list, title, columns, rows: key === 'rows' ? withGroups(root, rows, columns) : rows };
}

function rowAt(
  root: Node,
  kind: Row['kind'],
  path: Path,
  columns: readonly Column[],
  name = '',
): Row {
  return { kind, path, name, cells: columns.map((column) => cellOf(root, path, column)) };
}

/** Rows under the groups that they name, each group before its first row, and the total. */
function withGroups(root: Node, rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  const groups = itemsAt(root, ['groups']).map((_, nth) => {
    const id = textAt(root, ['groups', nth, 'id']);
    const name = textAt(root, ['groups', nth, 'name']);
    const path = ['groups', nth, 'total'];
    const heading = rowAt(root, 'group', path, columns, `${id}. ${name}`);
    // A group that prints no total has no cells but its name.
    return {
      id,
      row: nodeAt(root, path) ? heading : { ...heading, cells: columns.map(() => null) },
    };
  });
  const headed = new Set<string>();
  const shown = rows.flatMap((row) => {
    const id = textAt(root, [...row.path, 'group']);
    const group = headed.has(id) ? undefined : groups.find((one) => one.id === id);
    headed.add(id);
    return group ? [group.row, row] : [row];
  });
  const empty = groups.filter(({ id }) => !headed.has(id)).map(({ row }) => row);
  // Where rows are counted, a total may be printed: its cells wait to be filled in.
  const isCounted = columns.some(({ field }) => field === 'received') && rows.length > 0;
  const total = isCounted ? [rowAt(root, 'total', ['total'], columns)] : [];
  return [...shown, ...empty, ...total];
}

/** What only a row has, and its total has not. */
const OF_ROWS_ALONE: ReadonlySet<string> = new Set([
  ...['service', 'stt', 'name', 'group', 'handled_by', 'key'],
]);

/** A cell of a row or of the file; null where what is written instead leaves no place for it. */
export function cellOf(root: Node, row: Path, { field, kind }: Column): Cell | null {
  if (row.at(-1) === 'total' && OF_ROWS_ALONE.has(field)) return null;
  const path = [...row, ...field.split('.')];
  const node = nodeAt(root, path);
  if (!node) return isTaken(root, path, row.length) ? null : { path, text: '', state: 'absent' };
  // `online` may be one number or two: where it is two, they have cells of their own.
  if (node.kind === 'map' && kind !== 'nested') return null;
  if (node.kind === 'scalar' && node.value === null) return { path, text: '', state: 'waiting' };
  const isWaiting = kind === 'nested' && findEmpty(node).length > 0;
  return { path, text: textOf(node, kind), state: isWaiting ? 'waiting' : 'filled' };
}

/** Whether something else than a map stands where the map of a place would be. */
function isTaken(root: Node, path: Path, from: number): boolean {
  for (let length = from + 1; length < path.length; length++) {
    const node = nodeAt(root, path.slice(0, length));
    if (node && !(node.kind === 'map' || (node.kind === 'scalar' && node.value === null)))
      return true;
  }
  return false;
}

function textOf(node: Node, kind: Column['kind']): string {
  if (node.kind === 'scalar') return scalarText(node, kind);
  if (node.kind === 'map') return '';
  return node.items.map((item) => (item.kind === 'scalar' ? item.text : gist(item))).join('; ');
}

/** What tells one row of a list within a row from the others, the most telling first. */
const TELLING = [
  'printed',
  'value',
  'share',
  'status_printed',
  'text',
  'place',
  'label',
  'indicator',
];

/** A row of a list within a row, in a word. */
function gist(item: Node): string {
  const held = TELLING.map((key) => nodeAt(item, [key]));
  const told = held.find((node) => node?.kind === 'scalar' && node.value !== null);
  return told?.kind === 'scalar' ? scalarText(told, 'number') : '…';
}

function scalarText({ text, value }: ScalarNode, kind: Column['kind']): string {
  if (kind === 'text') return text.trimEnd();
  const isNumber = kind === 'count' || kind === 'percent' || kind === 'number';
  return isNumber && typeof value === 'number' ? shownNumber(text) : text;
}

function textAt(root: Node, path: Path): string {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' ? node.text : '';
}

export function groupChoices(root: Node): readonly Choice[] {
  return itemsAt(root, ['groups']).map((_, nth) => {
    const [word, name] = ['id', 'name'].map((key) => textAt(root, ['groups', nth, key])) as [
      string,
      string,
    ];
    return { word, label: `${word}. ${name}`, keys: [foldName(word), foldName(name)] };
  });
}
