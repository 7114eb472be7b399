/**
 * Edits of a form → the text of a file. Every character that an edit is not about stays; after each step the
 * text is read again, and a step after which it does not say what it should is not taken.
 */
import { nodeAt } from '../../compiler/nodes.ts';
import type { Path } from '../../compiler/path.ts';
import { propertiesAt } from '../../compiler/schemas.ts';
import type { Language } from '../../diagnostics/language.ts';
import type { Note } from '../import/notes.ts';
import { columnsAt } from './columns.ts';
import type { ChoiceLists } from './choices.ts';
import type { Cell, Column, Draft, Edit, Edited, EditNote, Sheet, SheetName } from './form.ts';
import { fileOf, itemsAt, readText, type ReadText } from './read-draft.ts';
import { sheetOfText } from './sheets.ts';
import { addRow, removeEntry, removeRow, setValue, type NewRow } from './splice.ts';
import { readTyped } from './typed.ts';
import { spellItem, type Value } from './spelling.ts';

type CellsEdit = Extract<Edit, { edit: 'cells' }>;

export interface WriteContext {
  readonly choices: ChoiceLists;
  readonly language: Language;
  /** The text of a table that a report did not have. */
  readonly newTable: (sheet: SheetName) => string;
}

/** The draft after an edit. */
export function edited(draft: Draft, edit: Edit, context: WriteContext): Edited {
  switch (edit.edit) {
    case 'file':
      return { draft: withFile(draft, edit.file, edit.text), notes: [] };
    case 'add-table': {
      const file = fileOf(edit.table);
      if (draft.files[file] !== undefined) return { draft, notes: [] };
      return { draft: withFile(draft, file, context.newTable(edit.table)), notes: [] };
    }
    case 'add-row':
      return onSheet(draft, edit.sheet, (text) => ({
        text: withRow(edit.sheet, text, edit.list, edit.after),
        notes: [],
      }));
    case 'remove-rows':
      return onSheet(draft, edit.sheet, (text) => ({
        text: withoutRows(edit.sheet, text, edit.rows),
        notes: [],
      }));
    case 'cells':
      return onSheet(draft, edit.sheet, (text) => withCells(text, edit, context));
  }
}

function withFile({ id, files }: Draft, file: string, text: string | null): Draft {
  const { [file]: _, ...others } = files;
  if (text === null) return { id, files: others };
  return { id, files: file in files ? { ...files, [file]: text } : { ...others, [file]: text } };
}

interface EditedText {
  readonly text: string;
  readonly notes: readonly EditNote[];
}

function onSheet(draft: Draft, sheet: SheetName, change: (text: string) => EditedText): Edited {
  const text = draft.files[fileOf(sheet)];
  if (text === undefined) return { draft, notes: [] };
  const after = change(text);
  return {
    draft: after.text === text ? draft : withFile(draft, fileOf(sheet), after.text),
    notes: after.notes,
  };
}

function withCells(text: string, edit: CellsEdit, context: WriteContext): EditedText {
  const { sheet: name, rows, fields, texts } = edit;
  const isPasted = texts.length > 1 || texts.some((line) => line.length > 1);
  const notes: EditNote[] = [];
  let now = text;
  let last: Path | null = rows.at(-1) ?? null;
  texts.forEach((line, nth) => {
    let row: Path | null = rows[nth] ?? null;
    if (!row) {
      // A row below the last; below a total there is none.
      const list = typeof last?.[0] === 'string' && last.length === 2 ? last[0] : 'rows';
      const after = last?.length === 2 ? last : null;
      now = withRow(name, now, list, after ?? lastRow(name, now, list));
      row = [list, after ? Number(after[1]) + 1 : lastIndex(name, now, list)];
    }
    last = row;
    const shown = sheetOfText(name, now, 'vi');
    line.slice(0, fields.length).forEach((typed, column) => {
      const step = withCell(now, shown, row, fields[column]!, typed, isPasted, context);
      now = step.text;
      notes.push(...step.notes);
    });
  });
  return { text: now, notes };
}

function lastIndex(sheet: SheetName, text: string, list: string): number {
  const read = readText(fileOf(sheet), text);
  return read ? itemsAt(read.root, [list]).length - 1 : 0;
}

function lastRow(sheet: SheetName, text: string, list: string): Path | null {
  const nth = lastIndex(sheet, text, list);
  return nth < 0 ? null : [list, nth];
}

/** One text in one cell. */
function withCell(
  text: string,
  sheet: Sheet,
  row: Path,
  field: string,
  typed: string,
  isPasted: boolean,
  { choices: lists, language }: WriteContext,
): EditedText {
  const unchanged = { text, notes: [] };
  const read = readText(sheet.file, text);
  const found = read && findCell(sheet, row, field);
  if (!read || !found) return unchanged;
  const { column, cell } = found;
  if (column.kind === 'nested' || typed === cell.text) return unchanged;
  const choices =
    column.choices === null ? [] : (sheet.choices[column.choices] ?? lists[column.choices] ?? []);
  const { value, note } = readTyped(typed, column, choices, isPasted);
  const noted = (note: Note): EditNote => ({
    sheet: sheet.name,
    path: cell.path,
    typed,
    text: note[language],
  });
  const after = value
    ? setValue(read, cell.path, value, orderOf(sheet.name))
    : cleared(read, column, cell, isPasted);
  if (value && !says(sheet.file, after, cell.path, value))
    return { text, notes: [noted(NOT_WRITTEN)] };
  return { text: after, notes: note === null ? [] : [noted(note)] };
}

const NOT_WRITTEN: Note = {
  vi: 'không ghi được vào ô này; hãy sửa trong tệp',
  en: 'this cannot be written here; mend it in the file',
};

/** A cell that nothing is typed into: the document prints nothing there, unless it must. */
function cleared(
  read: ReadText,
  { isRequired }: Column,
  { path, state }: Cell,
  isPasted: boolean,
): string {
  if (state === 'absent' || (state === 'waiting' && (isRequired || isPasted))) return read.text;
  return isRequired ? setValue(read, path, { as: 'blank' }, () => []) : removeEntry(read, path);
}

function findCell(sheet: Sheet, row: Path, field: string): { column: Column; cell: Cell } | null {
  if (row.length === 0) return sheet.fields.find(({ column }) => column.field === field) ?? null;
  const place = row.join('/');
  for (const grid of [...(sheet.grid ? [sheet.grid] : []), ...sheet.lists]) {
    const column = grid.columns.findIndex((one) => one.field === field);
    const cell = grid.rows.find(({ path }) => path.join('/') === place)?.cells[column];
    if (cell) return { column: grid.columns[column]!, cell };
  }
  return null;
}

/** Whether a value stands at a place as it was to be written. */
function says(file: string, text: string, path: Path, value: Value): boolean {
  const read = readText(file, text);
  const node = read && nodeAt(read.root, path);
  if (!node) return false;
  if (value.as === 'blank') return node.value === null;
  if (value.as === 'list')
    return (
      node.kind === 'list' &&
      node.items.length === value.items.length &&
      node.items.every((item, nth) => item.kind === 'scalar' && item.text === value.items[nth])
    );
  return node.kind === 'scalar' && node.text.trimEnd() === value.text.trimEnd();
}

function orderOf(sheet: SheetName): (holder: Path) => readonly string[] {
  return (holder) => Object.keys(propertiesAt(sheet, holder));
}

const ON_A_LINE = { isFlow: false, isBeforeComment: false };

/** A row with what it must have, in the group of the one before it and with the number after its. */
function withRow(sheet: SheetName, text: string, list: string, after: Path | null): string {
  const read = readText(fileOf(sheet), text);
  if (!read) return text;
  const nth = after?.[0] === list ? Number(after[1]) : null;
  const columns = columnsAt(sheet, [list, 0], 'vi').filter(({ field }) => !field.includes('.'));
  const before = nth === null ? null : nodeAt(read.root, [list, nth]);
  const entries = before?.kind === 'map' ? before.entries : null;
  const row = columns.flatMap(({ field, isRequired }): NewRow => {
    const was = entries?.get(field)?.node;
    const wrote = was?.kind === 'scalar' ? was.text : '';
    if (field === 'group' && wrote !== '') return [[field, spellItem(wrote, ON_A_LINE)]];
    if (field === 'stt' && /^\d{1,6}$/.test(wrote)) return [[field, String(Number(wrote) + 1)]];
    return isRequired ? [[field, '']] : [];
  });
  const filled: NewRow = row.length > 0 ? row : [[columns[0]!.field, '']];
  return addRow(read, list, nth, filled, orderOf(sheet));
}

function withoutRows(sheet: SheetName, text: string, rows: readonly Path[]): string {
  // From below, so that those above stay where they are.
  const ordered = rows.toSorted((a, b) => Number(b[1] ?? 0) - Number(a[1] ?? 0));
  return ordered.reduce((now, path) => {
    const read = readText(fileOf(sheet), now);
    if (!read) return now;
    const [list, nth] = path;
    return path.length === 2 && typeof nth === 'number'
      ? removeRow(read, String(list), nth)
      : removeEntry(read, path);
  }, text);
}
