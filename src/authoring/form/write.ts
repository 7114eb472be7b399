/**
 * Edits of a form → the text of a file. Every character that an edit is not about stays; after each step the
 * text is read again, and a step after which it does not say what it should is not taken.
 */
import { nodeAt } from '../../compiler/nodes.ts';
import type { Path } from '../../compiler/path.ts';
import { propertiesAt } from '../../compiler/schemas.ts';
import type { Language } from '../../diagnostics/language.ts';
import type { Note } from '../import/notes.ts';
import { GROUPS } from './columns.ts';
import type { ChoiceLists } from './choices.ts';
import type { Cell, Choice, Column, Draft, Edit, Edited, EditNote, SheetName } from './form.ts';
import { fileOf, itemsAt, readText, type ReadText } from './read-draft.ts';
import { cellOf, columnsOf, groupChoices } from './sheets.ts';
import { DISCREPANCIES, withExplanation } from './explain.ts';
import { isFlow, itemEnd, lineStart, newlineOf } from './layout.ts';
import { addRow, removeEntry, removeRow, setValue } from './splice.ts';
import { readTyped } from './typed.ts';
import { spellItem, type NewRow, type Value } from './spelling.ts';

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
    case 'explain': {
      const text = withExplanation(draft.files, edit);
      return { draft: text === null ? draft : withFile(draft, DISCREPANCIES, text), notes: [] };
    }
    case 'add-table': {
      const file = fileOf(edit.table);
      if (draft.files[file] !== undefined) return { draft, notes: [] };
      return { draft: withFile(draft, file, context.newTable(edit.table)), notes: [] };
    }
    case 'add-row':
      return onSheet(draft, edit.sheet, (text) =>
        ofRow(text, withRow(edit.sheet, text, edit.list, edit.after), edit, context),
      );
    case 'remove-rows':
      return onSheet(draft, edit.sheet, (text) =>
        ofRow(text, withoutRows(edit.sheet, text, edit.rows), edit, context),
      );
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

/** An edit of rows, and where it could not be made, that it was not: rows between brackets stand on no lines. */
function ofRow(
  before: string,
  text: string,
  edit: Extract<Edit, { edit: 'add-row' | 'remove-rows' }>,
  { language }: WriteContext,
): EditedText {
  if (text !== before) return { text, notes: [] };
  const path = edit.edit === 'add-row' ? (edit.after ?? edit.list) : edit.rows[0];
  const note = { sheet: edit.sheet, typed: '', text: NOT_WRITTEN[language] };
  return { text, notes: path ? [{ ...note, path }] : [] };
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
      const after = typeof last?.at(-1) === 'number' ? last : null;
      const list = after?.slice(0, -1) ?? ['rows'];
      now = withRow(name, now, list, after ?? lastRow(name, now, list));
      row = [...list, after ? Number(after.at(-1)) + 1 : lastIndex(name, now, list)];
    }
    last = row;
    const typed = line.slice(0, fields.length).map((one, at) => [fields[at]!, one] as const);
    const step = withLine(now, { sheet: name, row, typed, isPasted }, context);
    now = step.text;
    notes.push(...step.notes);
  });
  return { text: now, notes };
}

function lastIndex(sheet: SheetName, text: string, list: Path): number {
  const read = readText(fileOf(sheet), text);
  return read ? itemsAt(read.root, list).length - 1 : 0;
}

function lastRow(sheet: SheetName, text: string, list: Path): Path | null {
  const nth = lastIndex(sheet, text, list);
  return nth < 0 ? null : [...list, nth];
}

/** What is typed into cells of one row. */
interface Line {
  readonly sheet: SheetName;
  readonly row: Path;
  readonly typed: readonly (readonly [field: string, text: string])[];
  readonly isPasted: boolean;
}

function withLine(text: string, line: Line, context: WriteContext): EditedText {
  const { sheet, row, isPasted } = line;
  const file = fileOf(sheet);
  const read = readText(file, text);
  if (!read) return { text, notes: [] };
  const own = groupChoices(read.root);
  const notes: EditNote[] = [];
  // The cells of a row are written in a text of that row alone: to read the whole again for each takes long.
  const part = rowText(read, row);
  const base = part ? [row[0]!, 0, ...row.slice(2)] : row;
  let now = part ? { ...part.read } : read;
  for (const [field, typed] of line.typed) {
    const column = columnsOf(sheet, row, context.language).find((one) => one.field === field);
    const cell = column && cellOf(now.root, base, column);
    if (!cell || column.kind === 'nested') continue;
    // Emptied by itself, a cell that waits is given up: the document prints nothing there.
    if (typed === cell.text && (isPasted || cell.state !== 'waiting')) continue;
    const choices = choicesOf(column, own, context.choices);
    const { value, note } = readTyped(typed, column, choices, isPasted);
    const written = value
      ? setValue(now, cell.path, value, orderOf(sheet))
      : cleared(now, column, cell, isPasted);
    const after = readText(part ? A_ROW : file, written);
    const isWritten = after && (!value || says(after, cell.path, value));
    if (isWritten) now = after;
    const told = isWritten ? note : NOT_WRITTEN;
    const path = [...row, ...cell.path.slice(base.length)];
    if (told) notes.push({ sheet, path, typed, text: told[context.language] });
  }
  return { text: part ? part.put(now.text) : now.text, notes };
}

function choicesOf(
  { choices }: Column,
  own: readonly Choice[],
  lists: ChoiceLists,
): readonly Choice[] {
  if (choices === null) return [];
  return choices === GROUPS ? own : (lists[choices] ?? []);
}

/** The name of a text that holds one row. */
const A_ROW = 'row.yaml';

/** The row that holds a place as a text of its own, and the way back; null of what stands on no lines of its own. */
function rowText(
  { text, root }: ReadText,
  row: Path,
): { readonly read: ReadText; readonly put: (text: string) => string } | null {
  const [list, nth] = row;
  const held = nodeAt(root, [list ?? '']);
  const item = held?.kind === 'list' ? held.items[Number(nth)] : undefined;
  if (item?.kind !== 'map' || isFlow(text, item) || (held && isFlow(text, held))) return null;
  const [from, end] = [lineStart(text, item.start), itemEnd(text, item)];
  if (!/^\s*-\s+$/.test(text.slice(from, item.start))) return null;
  const newline = newlineOf(text);
  const head = `${list!}:${newline}`;
  const read = readText(A_ROW, head + text.slice(from, end) + newline);
  if (!read) return null;
  return {
    read,
    put: (own) => text.slice(0, from) + own.slice(head.length, -newline.length) + text.slice(end),
  };
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
  if (isRequired) return setValue(read, path, { as: 'blank' }, () => []);
  // What is written behind a cell that waits is its heading, put there for whoever fills it in.
  return removeEntry(read, path, state === 'waiting' ? 'goes' : 'stays');
}

/** Whether a value stands at a place as it was to be written. */
function says({ root }: ReadText, path: Path, value: Value): boolean {
  const node = nodeAt(root, path);
  if (!node) return false;
  if (value.as === 'blank') return node.value === null;
  if (value.as === 'rows') return node.kind === 'list';
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
function withRow(sheet: SheetName, text: string, list: Path, after: Path | null): string {
  const read = readText(fileOf(sheet), text);
  if (!read) return text;
  const isOfList = after?.slice(0, -1).join('/') === list.join('/');
  const nth = isOfList ? Number(after.at(-1)) : null;
  const columns = columnsOf(sheet, [...list, 0], 'vi').filter(({ field }) => !field.includes('.'));
  const before = nth === null ? null : nodeAt(read.root, [...list, nth]);
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
  const nthOf = (path: Path) => path.findLast((step) => typeof step === 'number') ?? 0;
  const ordered = rows.toSorted((a, b) => nthOf(b) - nthOf(a));
  return ordered.reduce((now, path) => {
    const read = readText(fileOf(sheet), now);
    if (!read) return now;
    return typeof path.at(-1) === 'number'
      ? removeRow(read, path)
      : removeEntry(read, path, 'goes');
  }, text);
}
