/** What each row of a recognised table is: a row of its own, the rest of the one before, a group, the total. */
import { readDay } from '../../compiler/times-as-typed.ts';
import type { Day } from '../../domain/period.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { cellOf, EMPTY, oneLine, textsOf, type Cell, type Row } from './grid.ts';
import { SHAPES } from './headings.ts';
import { asPrinted, NOTES, type Note } from './notes.ts';
import { isColumnNumbers, type RecognisedTable } from './recognise.ts';

/** From a day to a day. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

export interface GroupHeading {
  readonly id: string;
  readonly name: string;
  readonly count: string | null;
  readonly of: string | null;
  readonly span: Days | null;
  readonly doubt: Note | null;
}

/** A row by its fields; what stands in columns that mean nothing known is kept apart. */
export interface Cells {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly strays: readonly Note[];
}

export type TableRow =
  | ({ readonly is: 'row'; readonly group: string | null } & Cells)
  | ({ readonly is: 'group'; readonly heading: GroupHeading } & Cells)
  | ({ readonly is: 'total'; readonly group: string | null } & Cells);

export function rowsOf(table: RecognisedTable): readonly TableRow[] {
  const { named } = SHAPES[table.kind];
  const found: TableRow[] = [];
  let group: string | null = null;
  let groups = 0;
  const numbered = table.rows.filter((row) => at(table, row, 'stt').text !== '').length;
  const isNumbered = numbered > table.rows.length * MOSTLY;
  for (const row of table.rows) {
    if (isColumnNumbers(row)) continue;
    const read = cellsOf(table, row);
    const heading = headingOf(table, row, groups);
    if (heading) {
      groups++;
      group = heading.id;
      // What stands alone in its row is the heading, in whichever column the row begins.
      const isAlone = textsOf(row).length === 1;
      const rest = isAlone ? { cells: new Map(), strays: [] } : withoutHeading(read, named);
      found.push({ is: 'group', heading, ...rest });
      continue;
    }
    const [stt, name] = [at(table, row, 'stt').text, at(table, row, named).text];
    if (table.kind === 'services' && isTotal(stt, name)) {
      const isOfGroup = /^cong$/.test(foldName(name === '' ? stt : name));
      found.push({ is: 'total', group: isOfGroup ? group : null, ...read });
      continue;
    }
    const before = found.at(-1);
    const isRest = stt === '' && (name === '' || (isNumbered && !opensRow(table, name)));
    if (isRest && before?.is === 'row')
      found.splice(-1, 1, { ...before, ...joined(before, read, named) });
    else found.push({ is: 'row', group, ...read });
  }
  return found;
}

/** So many rows bear a number where numbers are the rule. */
const MOSTLY = 0.7;

function at({ columns }: RecognisedTable, row: Row, field: string): Cell {
  const cell = row[columns.findIndex((column) => column?.field === field)];
  return cell && !cell.isSpread ? cell : EMPTY;
}

function isTotal(stt: string, name: string): boolean {
  const words = foldName(name === '' ? stt : name);
  return /^(?:tong(?: so| cong)?|cong)\b/.test(words) && !/\d/.test(stt);
}

/** Whether a name without a number opens a row all the same. */
function opensRow({ kind }: RecognisedTable, name: string): boolean {
  return kind === 'services' || /^(?:nhiem vu|mo hinh)\b.*\d/.test(foldName(name));
}

function cellsOf({ columns, headings }: RecognisedTable, row: Row): Cells {
  const cells = new Map<string, Cell>();
  const strays: Note[] = [];
  row.forEach((cell, nth) => {
    if (cell.text === '' || cell.isSpread) return;
    const column = columns[nth];
    if (column) cells.set(column.field, cell);
    else strays.push(asPrinted(headings[nth] ? `${headings[nth]}: ${cell.text}` : cell.text));
  });
  return { cells, strays };
}

/** What a group row says beside its heading. */
function withoutHeading({ cells, strays }: Cells, named: string): Cells {
  return {
    cells: new Map([...cells].filter(([field]) => field !== 'stt' && field !== named)),
    strays,
  };
}

/** «I | Văn bản của UBND tỉnh», «II. NHÓM … (16 MÔ HÌNH)» over the whole row, «Nhóm tiện ích …». */
function headingOf(table: RecognisedTable, row: Row, groups: number): GroupHeading | null {
  const { named } = SHAPES[table.kind];
  const [stt, name] = [at(table, row, 'stt').text, at(table, row, named).text];
  const texts = textsOf(row);
  if (ROMAN.test(stt) && name !== '' && (texts.length === 2 || table.kind === 'services'))
    return heading(stt.replace(/\W+$/, ''), name, null);
  if (texts.length !== 1) return null;
  const text = oneLine(texts[0]!);
  const [, id, rest] = /^([IVX]{1,5}|[A-H])\s*[.):/–-]?\s+(\S.*)$/u.exec(text) ?? [];
  if (id !== undefined && rest !== undefined) return heading(id, rest, null);
  const isOver = row.filter(({ text: one }) => one !== '').length > 1;
  if (/^\d/.test(text) || !(isOver || /^nhom\b/.test(foldName(text)))) return null;
  return heading(ORDINALS[groups] ?? String(groups + 1), text, NOTES.groupUnnumbered);
}

const ROMAN = /^(?:[IVX]{1,5}|[A-H])[.)]?$/;
const ORDINALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const COUNTED =
  /[\s:,–-]*\(?\s*(\d{1,3})(?:\s*\/\s*(\d{1,3}))?\s*(?:mô hình|nhiệm vụ|văn bản|dịch vụ|dịch vụ công|DVC|TTHC|thủ tục)\s*\)?\s*[.:]?$/iu;

function heading(id: string, printed: string, doubt: Note | null): GroupHeading {
  const [tail = '', count = null, of = null] = COUNTED.exec(printed) ?? [];
  const uncounted = printed.slice(0, printed.length - tail.length).trimEnd();
  const [bracket = ''] = /\s*\([^()]*\)$/u.exec(uncounted) ?? [];
  const span = spanIn(bracket);
  const name = oneLine(span ? uncounted.slice(0, -bracket.length) : uncounted);
  return name === ''
    ? { id, name: oneLine(printed), count: null, of: null, span: null, doubt }
    : {
        id,
        name,
        count: count && String(Number(count)),
        of: of && String(Number(of)),
        span,
        doubt,
      };
}

/** «từ ngày 01/01/2024 đến ngày 15/12/2024». */
export function spanIn(text: string): Days | null {
  const [, from = '', until = ''] =
    /từ\s+(?:ngày\s+)?([\d/.-]+)\s+đến\s+(?:hết\s+)?(?:ngày\s+)?([\d/.-]+)/iu.exec(text) ?? [];
  const [start, end] = [readDay(from), readDay(until)];
  return start && end ? { start: start.day, end: end.day } : null;
}

/** A row of which a page break has cut off the rest. */
function joined(before: Cells, rest: Cells, named: string): Cells {
  const cells = new Map(before.cells);
  for (const [field, cell] of rest.cells) {
    const first = cells.get(field);
    const between = field === named || field === 'agencies' ? ' ' : '\n';
    cells.set(field, {
      ...cellOf(first ? `${first.text}${between}${cell.text}` : cell.text),
      doubt: NOTES.joinedRows,
    });
  }
  return { cells, strays: [...before.strays, ...rest.strays] };
}
