/**
 * Sheets as an XLSX workbook. Cells are typed: a number is a number, a day a day, and no text is ever a formula.
 * The same sheets are the same bytes: the time that the package stamps into the archive is taken out.
 */
import writeExcelFile, { type CellObject, type Sheet as WrittenSheet } from 'write-excel-file/node';

import type { Cell } from './field.ts';

export interface Sheet {
  /** At most 31 characters. */
  readonly name: string;
  readonly widths: readonly number[];
  /** So many rows at the top, and columns at the left, stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rows: readonly (readonly (SheetCell | null)[])[];
}

export interface SheetCell {
  readonly value: Exclude<Cell, null>;
  readonly type?: 'date';
  readonly decimals?: number;
  readonly look?: 'head' | 'name' | 'doubt' | 'text';
}

/** More than this no cell holds. */
const LONGEST = 32_767;
const CUT = ' […]';

/** Writes a workbook. */
export async function xlsxBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, widths, frozen, rows }): WrittenSheet<never> => ({
    sheet: name,
    stickyRowsCount: frozen.rows,
    stickyColumnsCount: frozen.columns,
    columns: widths.map((width) => ({ width })),
    data: rows.map((row) => row.map((cell) => cell && writtenCell(cell))),
  }));
  return withoutTimes(await writeExcelFile(written).toBuffer());
}

const LOOKS = {
  head: { fontWeight: 'bold', wrap: true, alignVertical: 'top', backgroundColor: '#e9ecef' },
  name: { textColor: '#5c6670', backgroundColor: '#f4f6f8' },
  doubt: { backgroundColor: '#fff1cc', alignVertical: 'top', wrap: true },
  text: { alignVertical: 'top', wrap: true },
} as const;

type WrittenCell = CellObject;

function writtenCell({ value, type, decimals = 0, look }: SheetCell): WrittenCell {
  const style = look ? LOOKS[look] : ({ alignVertical: 'top' } as const);
  if (typeof value === 'boolean') return { value, type: Boolean, ...style };
  if (typeof value === 'number') {
    const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
    return { value, type: Number, format, ...style };
  }
  if (type === 'date')
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', ...style };
  const text = value.length > LONGEST ? value.slice(0, LONGEST - CUT.length) + CUT : value;
  return { value: text, type: String, ...style };
}

/** Of a ZIP archive: its entries, and where each says when it was made. */
const CENTRAL = {
  signature: 0x02014b50,
  size: 46,
  time: 12,
  name: 28,
  extra: 30,
  comment: 32,
  local: 42,
};
const LOCAL = { time: 10 };
const END = { signature: 0x06054b50, size: 22, count: 10, start: 16 };
/** The first moment that the format knows: 1 January 1980. */
const NO_TIME = 0x0021_0000;

/** An archive without comment whose entries bear no time. */
function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - END.size;
  if (view.getUint32(end, true) !== END.signature) throw new Error('A workbook is no ZIP archive.');
  let at = view.getUint32(end + END.start, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL.signature)
      throw new Error('A workbook has lost an entry.');
    view.setUint32(at + CENTRAL.time, NO_TIME, true);
    view.setUint32(view.getUint32(at + CENTRAL.local, true) + LOCAL.time, NO_TIME, true);
    const [name, extra, comment] = [CENTRAL.name, CENTRAL.extra, CENTRAL.comment].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    at += CENTRAL.size + name + extra + comment;
  }
  return bytes;
}
