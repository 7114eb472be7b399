/** The cells of one row → its fields, in the order in which the contract writes them. */
import { readDeadline } from '../../compiler/normalise/deadline-terms.ts';
import { oneLine, type Cell } from './grid.ts';
import type { ImportedKind } from './headings.ts';
import type { Named, Names } from './names.ts';
import { NOTES, type Note } from './notes.ts';
import type { Entry, Filling } from '../yaml-text.ts';
import {
  asMarkdown,
  blank,
  entry,
  readBenefits,
  readDate,
  readLine,
  readList,
  readLocalNumber,
  readNumber,
  readText,
} from './cells.ts';

type Fields = Record<string, Filling | undefined>;
type CellsByField = ReadonlyMap<string, Cell>;

/** What the column «Ghi chú» holds: a note, or who has issued a document, or a model's status. */
export type NoteRole = 'note' | 'issuer' | 'status_printed';

export interface ReadingOf {
  readonly cells: CellsByField;
  readonly group: string | null;
}

/** @param strays is given what has no place in the row */
export function readRow(
  kind: Exclude<ImportedKind, 'figures'>,
  { cells, group }: ReadingOf,
  names: Names,
  note: NoteRole,
  strays: Note[],
): Fields {
  const ofGroup = group === null ? undefined : entry('line', group);
  switch (kind) {
    case 'services':
      return serviceRow(cells, ofGroup, names, strays);
    case 'models':
      return modelRow(cells, ofGroup, names, note);
    case 'tasks':
      return taskRow(cells, ofGroup, names);
    case 'documents':
      return documentRow(cells, ofGroup, note);
    case 'evaluation':
      return evaluationRow(cells, ofGroup, names);
  }
}

const reading = (cells: CellsByField) => ({
  line: (field: string) => orNone(cells.get(field), readLine),
  text: (field: string) => orNone(cells.get(field), readText),
  count: (field: string) => orNone(cells.get(field), (cell) => readNumber(cell, 'count')),
  percent: (field: string) => orNone(cells.get(field), (cell) => readNumber(cell, 'percent')),
  number: (field: string) => orNone(cells.get(field), readLocalNumber),
});

function orNone<Value>(
  cell: Cell | undefined,
  read: (cell: Cell) => Value | null,
): Value | undefined {
  return cell ? (read(cell) ?? undefined) : undefined;
}

/** The id that a name stands for, or a place for it. */
function idOf(named: Named | null, name: string, as: 'line' | 'words'): Entry {
  if (!named) return blank(NOTES.nameUnknown(name));
  return entry(as, named.id, named.isSure ? null : NOTES.nameAlike(name));
}

function serviceRow(
  cells: CellsByField,
  group: Entry | undefined,
  names: Names,
  strays: Note[],
): Fields {
  const name = oneLine(cells.get('name')?.text ?? '');
  const { line, number } = reading(cells);
  return {
    service: name === '' ? blank(NOTES.noServiceName) : idOf(names.service(name), name, 'line'),
    stt: number('stt'),
    name: line('name') ?? blank(NOTES.noServiceName),
    group,
    ...countsOf(cells, strays),
  };
}

/** What rows, groups and the total of services count. */
function countsOf(cells: CellsByField, strays: Note[]): Fields {
  const { count, percent, line } = reading(cells);
  const [citizen, business] = [count('online.citizen'), count('online.business')];
  const isSplit = citizen !== undefined || business !== undefined;
  const online = cells.get('online');
  if (isSplit && online && online.text !== '') strays.push(NOTES.onlineTotal(online.text));
  const settled = { on_time: count('settled.on_time'), overdue: count('settled.overdue') };
  const staff: Fields = {};
  const levels: string[] = [];
  for (const level of ['total', 'province', 'district', 'commune']) {
    const cell = cells.get(`staff.${level}`);
    if (!cell || cell.text === '') continue;
    if (/^[x✓✔]$/iu.test(cell.text) && level !== 'total') levels.push(level);
    else staff[level] = readNumber(cell, 'count') ?? undefined;
  }
  return {
    online: isSplit ? { citizen, business } : count('online'),
    in_person: count('in_person'),
    received: count('received'),
    share: percent('share'),
    settled: settled.on_time || settled.overdue ? settled : undefined,
    staff: Object.keys(staff).length > 0 ? staff : undefined,
    handled_by: levels.length > 0 ? entry('words', levels.join(',')) : undefined,
    note: line('note'),
  };
}

/** A row of sums: of all services, or of a group. */
export function readTotal(cells: CellsByField, strays: Note[]): Fields {
  const { handled_by, ...counts } = countsOf(cells, strays);
  if (handled_by) strays.push(NOTES.levelsInTotal);
  return counts;
}

const NUMBERED =
  /^(?:nhiệm vụ|mô hình)(?:\s*\/\s*(?:nhiệm vụ|mô hình))?(?:\s+số)?\s*(\d{1,3})\s*[:.–-]?\s*/iu;

/** «Mô hình 6: …»: the number within the name, and the name. */
function splitName(printed: string): { readonly number: string | null; readonly name: string } {
  const text = oneLine(printed);
  const [head, number] = NUMBERED.exec(text) ?? [];
  const name = head === undefined ? text : text.slice(head.length);
  return head === undefined || name === ''
    ? { number: null, name: text }
    : { number: String(Number(number)), name };
}

function modelFields(cells: CellsByField, names: Names, key: 'local_name' | 'name'): Fields {
  const cell = cells.get(key);
  const { number, name } = splitName(cell?.text ?? '');
  return {
    model: name === '' ? blank(NOTES.noModelName) : idOf(names.model(name), name, 'words'),
    stt: reading(cells).number('stt'),
    local_no: number === null ? undefined : entry('number', number),
    [key]: name === '' ? blank(NOTES.noModelName) : entry('line', name, cell?.doubt ?? null),
  };
}

function modelRow(
  cells: CellsByField,
  group: Entry | undefined,
  names: Names,
  note: NoteRole,
): Fields {
  const { line, text } = reading(cells);
  return {
    ...modelFields(cells, names, 'local_name'),
    group,
    agencies: line('agencies'),
    purpose: text('purpose'),
    ...deadlineOf(cells.get('deadline')),
    status_printed:
      line('status_printed') ??
      (note === 'status_printed' ? line('note') : statusIn(cells.get('result'), names)),
    result: text('result'),
    difficulties: text('difficulties'),
    value: orNone(cells.get('value'), readBenefits),
    next_steps: text('next_steps'),
    funding: text('funding'),
    note: note === 'note' ? text('note') : undefined,
  };
}

/** When a thing is due; words that name no time say so, and ask. */
function deadlineOf(cell: Cell | undefined): Fields {
  const deadline = orNone(cell, readLine);
  if (!deadline) return {};
  const isTimeless =
    !/\d/.test(deadline.text) || /^[^\d]*\d+(?:,\d+)?\s*%[^\d]*$/.test(deadline.text);
  const { terms } = readDeadline(deadline.text, ANY_DAY);
  return isTimeless && terms.length === 0
    ? { deadline, due: entry('line', 'none', NOTES.noTime) }
    : { deadline };
}

/** Whether words name a time does not depend on when they are read. */
const ANY_DAY = '2024-01-01';

/** A status that the cell of the result begins with, on a line of its own. */
function statusIn(cell: Cell | undefined, names: Names): Entry | undefined {
  const [first = '', ...more] = cell?.text.split('\n') ?? [];
  const phrase = oneLine(first.replace(/^\s*[-+•]\s+/, '')).replace(/[.:;]$/, '');
  return more.length > 0 && phrase !== '' && names.isStatus(phrase)
    ? entry('line', phrase, NOTES.isStatus)
    : undefined;
}

function taskRow(cells: CellsByField, group: Entry | undefined, names: Names): Fields {
  const { line, text, number } = reading(cells);
  const { name, detail } = nameAndDetail(cells.get('task'));
  return {
    group,
    stt: number('stt') ?? blank(NOTES.noNumberOfRow),
    task: name ?? blank(NOTES.noTaskName),
    detail,
    directives: orNone(cells.get('directives'), readList),
    agencies: line('agencies'),
    ...deadlineOf(cells.get('deadline')),
    status_printed: line('status_printed') ?? statusIn(cells.get('result'), names),
    result: text('result'),
    difficulties: text('difficulties'),
    note: text('note'),
  };
}

/** The first paragraph of a task is its name. */
function nameAndDetail(cell: Cell | undefined): { name?: Entry; detail?: Entry } {
  if (!cell || cell.text === '') return {};
  const [first = '', ...more] = cell.text.split('\n');
  const rest = asMarkdown(more.join('\n'));
  return {
    name: entry('line', oneLine(first), cell.doubt ?? null),
    ...(rest === '' ? {} : { detail: entry('block', rest, NOTES.restOfName) }),
  };
}

function documentRow(cells: CellsByField, group: Entry | undefined, note: NoteRole): Fields {
  const { line, number } = reading(cells);
  const date = cells.get('date');
  const isIssuer = note === 'issuer' && !cells.has('issuer');
  return {
    group,
    stt: number('stt') ?? blank(NOTES.noNumberOfRow),
    number: line('number'),
    type: line('type'),
    ...(date ? readDate(date) : {}),
    subject: line('subject') ?? blank(NOTES.noSubject),
    issuer: line('issuer') ?? (isIssuer ? line('note') : undefined),
    note: isIssuer ? undefined : line('note'),
  };
}

function evaluationRow(cells: CellsByField, group: Entry | undefined, names: Names): Fields {
  const { text } = reading(cells);
  return {
    ...modelFields(cells, names, 'name'),
    group,
    ...deployedOf(cells.get('deployed'), names),
    provinces: orNone(cells.get('provinces'), readPlaces),
    difficulties: text('difficulties'),
    value: orNone(cells.get('value'), readBenefits),
    funding: text('funding'),
    ...replicatedOf(cells.get('replicate')),
    note: text('note'),
  };
}

const DEPLOYED = /^(\d{1,3})(?:\s*\/\s*(\d{1,3}))?\s*địa phương\s+(.+?)\.?$/iu;

/** «40/63 địa phương đã triển khai mô hình»; what says more stays a text. */
function deployedOf(cell: Cell | undefined, names: Names): Fields {
  if (!cell) return {};
  const [first = '', ...more] = cell.text.split('\n');
  const [, count, of, phrase] = DEPLOYED.exec(first.trim()) ?? [];
  const rest = asMarkdown(more.join('\n'));
  if (count === undefined && names.isStatus(oneLine(first)))
    return {
      status_printed: entry('line', oneLine(first), cell.doubt ?? null),
      result: rest === '' ? undefined : entry('block', rest),
    };
  if (count === undefined || phrase === undefined || !names.isStatus(phrase))
    return { result: readText(cell) ?? undefined };
  return {
    status_printed: entry('line', phrase),
    deployed_printed: entry('number', String(Number(count)), cell.doubt ?? null),
    deployed_of: of === undefined ? undefined : entry('number', of),
    result: rest === '' ? undefined : entry('block', rest),
  };
}

/** The places of a list, between commas or on lines of their own. */
function readPlaces({ text, doubt }: Cell): readonly Entry[] | null {
  const places = text
    .split(/[,;\n]/)
    .map((place) => oneLine(place.replace(/^\s*[-+•]\s+/, '')).replace(/\.$/, ''))
    .filter((place) => place !== '');
  return places.length === 0
    ? null
    : places.map((place, nth) => entry('line', place, nth === 0 ? (doubt ?? null) : null));
}

const REPLICATED =
  /^(\d{1,3})(?:\s*\/\s*(\d{1,3}))?\s*địa phương\s+đề xuất nhân rộng\.?\s*(.*)$/isu;

function replicatedOf(cell: Cell | undefined): Fields {
  if (!cell) return {};
  const [, count, of, rest = ''] = REPLICATED.exec(cell.text) ?? [];
  if (count === undefined) return { replicate: readText(cell) ?? undefined };
  return {
    replicate_printed: entry('number', String(Number(count)), cell.doubt ?? null),
    replicate_of: of === undefined ? undefined : entry('number', of),
    replicate: rest === '' ? undefined : entry('block', asMarkdown(rest)),
  };
}
