/** Workbooks, CSV and pasted tables → grids. Formulas are read as the values they had; macros are not read. */
import {
  read,
  SSF as untyped,
  type CellObject,
  type Range,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx';

import { isDay } from '../../domain/period.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import { FAULTS, Refusal } from './fault.ts';
import { NOTES, type Note } from './notes.ts';
import {
  cellOf,
  EMPTY,
  textsOf,
  type Block,
  type Cell,
  type ReadDocument,
  type Row,
} from './grid.ts';

/** Formats of numbers, of which the package declares nothing. */
const SSF = untyped as {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (
    code: number,
    options: { readonly date1904: boolean },
  ) => { readonly y: number; readonly m: number; readonly d: number } | null;
};

const MOST_ROWS = 10_000;
const MOST_COLUMNS = 200;
const MOST_CELLS = 200_000;

/** @throws {Refusal} where it is damaged or too large */
export function readWorkbook(bytes: Uint8Array): ReadDocument {
  const book = opened(() =>
    read(bytes, { type: 'array', dense: true, cellNF: true, sheetRows: MOST_ROWS + 1 }),
  );
  const unread: Note[] = [];
  const blocks = book.SheetNames.flatMap((name): readonly Block[] => {
    const sheet = book.Sheets[name];
    return sheet ? [{ kind: 'table', name, rows: rowsOf(sheet, name, book, unread) }] : [];
  });
  return { blocks, unread };
}

/** Lines of cells, divided by tabs, semicolons or commas; a line of one cell is a paragraph. */
export function readDelimited(text: string): ReadDocument {
  const separator = separatorOf(text);
  const book = opened(() =>
    read(text, { type: 'string', raw: true, dense: true, FS: separator, sheetRows: MOST_ROWS + 1 }),
  );
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (!sheet) throw new Refusal(FAULTS.empty);
  return {
    blocks: [{ kind: 'table', name: 'bảng', rows: rowsOf(sheet, '', book, []) }],
    unread: [],
  };
}

function opened(open: () => WorkBook): WorkBook {
  try {
    return open();
  } catch {
    throw new Refusal(FAULTS.damaged);
  }
}

/** Tabs where there are any; else what Excel writes, which in Vietnamese is a semicolon. */
function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const [head = ''] = text.split('\n').filter((line) => /[;,].*[;,]/.test(line));
  return head.split(';').length >= head.split(',').length ? ';' : ',';
}

function rowsOf(sheet: WorkSheet, name: string, book: WorkBook, unread: Note[]): readonly Row[] {
  const data = (sheet['!data'] ?? []) as readonly (
    readonly (CellObject | undefined)[] | undefined
  )[];
  if (data.length > MOST_ROWS) throw new Refusal(FAULTS.tooManyCells);
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const read = new Map<number, Map<number, Cell>>();
  let count = 0;
  let width = 0;
  data.forEach((cells, nth) => {
    const row = new Map<number, Cell>();
    cells?.forEach((object, column) => {
      if (!object) return;
      const cell = readCell(object, is1904);
      if (object.f !== undefined && object.v === undefined)
        unread.push(NOTES.formula(name, object.f));
      if (cell.text === '') return;
      count++;
      if (column >= MOST_COLUMNS || count > MOST_CELLS) throw new Refusal(FAULTS.tooManyCells);
      width = Math.max(width, column + 1);
      row.set(column, cell);
    });
    if (row.size > 0) read.set(nth, row);
  });
  spread(sheet['!merges'] ?? [], read, width);
  return [...read.keys()]
    .sort((a, b) => a - b)
    .map((nth) => Array.from({ length: width }, (_, column) => read.get(nth)?.get(column) ?? EMPTY))
    .filter((row) => textsOf(row).length > 0);
}

/** Says in every cell of a merged range what stands in its first. */
function spread(
  merges: readonly Range[],
  read: Map<number, Map<number, Cell>>,
  width: number,
): void {
  // Ranges that do not lie upon one another have no more cells than the sheet.
  let left = MOST_ROWS * MOST_COLUMNS;
  for (const { s, e } of merges.slice(0, MOST_ROWS)) {
    const first = read.get(s.r)?.get(s.c);
    if (!first) continue;
    for (const [nth, row] of read)
      if (nth >= s.r && nth <= e.r)
        for (let column = s.c; column <= Math.min(e.c, width - 1); column++) {
          if (--left < 0) throw new Refusal(FAULTS.tooManyCells);
          if (!row.has(column)) row.set(column, { ...first, isSpread: true });
        }
  }
}

function readCell(object: CellObject, is1904: boolean): Cell {
  const { t, v, w, z } = object;
  if (t === 'e') return { ...cellOf(w ?? 'lỗi'), doubt: NOTES.sheetError };
  if (t !== 'n' || typeof v !== 'number') return v === undefined ? EMPTY : cellOf(String(v));
  if (typeof z === 'string' && SSF.is_date(z)) return dayCell(v, w, is1904);
  const digits = digitsShown(w) ?? plainDigits(v);
  return { ...cellOf(digits.replace('.', ',')), digits };
}

/** The digits of a number as its cell shows it; null where it shows something else, such as a currency. */
function digitsShown(formatted = ''): string | null {
  const shown = formatted.replaceAll(',', '').replace(/%\s*$/, '').trim();
  return /^-?\d+(?:\.\d+)?$/.test(shown) ? shown : null;
}

/** Without what binary fractions add: 96.06000000000000227 is 96.06. */
function plainDigits(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function dayCell(code: number, shown: string | undefined, is1904: boolean): Cell {
  const { y, m, d } = SSF.parse_date_code(code, { date1904: is1904 }) ?? {};
  const day = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return isDay(day) ? { ...cellOf(formatDay(day)), day } : cellOf(shown ?? String(code));
}
