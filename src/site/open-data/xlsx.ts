/**
 * Sheets as an XLSX workbook. Cells are typed: a number is a number, a day a day, and no text is ever a formula.
 * The same sheets are the same bytes. The package writes what is in a workbook, which is zipped here as all archives
 * are: it would stamp the time into it, and take five times as long.
 */
import generateXlsxFileContents from 'write-excel-file/contents';
import type { CellObject, Feature, Sheet as WrittenSheet } from 'write-excel-file/node';

import type { Cell } from './field.ts';
import { zipBytes } from './zip.ts';

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
export function xlsxBytes(sheets: readonly Sheet[]): Uint8Array {
  const written = sheets.map(({ name, widths, frozen, rows }): WrittenSheet<never> => ({
    sheet: name,
    stickyRowsCount: frozen.rows,
    stickyColumnsCount: frozen.columns,
    columns: widths.map((width) => ({ width })),
    data: rows.map((row) => row.map((cell) => cell && writtenCell(cell))),
  }));
  const contents = generateXlsxFileContents(written, { features: [TEXT_STYLE] });
  return zipBytes(
    Object.entries(contents).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
  );
}

/**
 * How texts look is how cells look of which nothing else is said: most cells are texts, and a style that is said
 * costs as much as all the rest of a cell.
 */
const TEXT_STYLE: Feature<never> = {
  files: {
    transform: {
      'xl/styles.xml': {
        transform: (xml) =>
          xml.replace(
            '<xf ></xf>',
            '<xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
          ),
      },
    },
  },
};

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
  return { value: text, type: String, ...(look !== 'text' && style) };
}
