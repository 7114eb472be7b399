/**
 * Sheets as an XLSX workbook (ECMA-376). Cells are typed: a number is a number, a day a day, and no text is ever a
 * formula. The same sheets are the same bytes. Written here because a report has some thousand cells: the package
 * that makes the workbooks of the table tool works out anew of each how it looks, and takes ten times as long.
 */
import type { Cell } from './field.ts';
import {
  contentTypesXml,
  PACKAGE_XML,
  relationsXml,
  SPREADSHEET,
  workbookXml,
  xmlText,
} from './xlsx-parts.ts';
import { styleBook, type Look, type StyleBook } from './xlsx-styles.ts';
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
  readonly look?: Look;
}

/** Writes a workbook. */
export function xlsxBytes(sheets: readonly Sheet[]): Uint8Array {
  const texts = textBook();
  const styles = styleBook();
  const drawn = sheets.map((sheet) => sheetXml(sheet, texts, styles));
  const names = sheets.map(({ name }) => name);
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypesXml(names.length)],
    ['_rels/.rels', PACKAGE_XML],
    ['xl/_rels/workbook.xml.rels', relationsXml(names.length)],
    ['xl/workbook.xml', workbookXml(names)],
    ...drawn.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml] as const),
    ['xl/styles.xml', styles.xml()],
    ['xl/sharedStrings.xml', texts.xml()],
  ];
  return zipBytes(parts.map(([path, xml]) => ({ path, bytes: Buffer.from(xml) })));
}

/** Texts that cells name by their numbers, in the order in which they come. */
interface TextBook {
  readonly numberOf: (text: string) => number;
  readonly xml: () => string;
}

function textBook(): TextBook {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    xml() {
      let items = '';
      for (const text of numbers.keys()) items += `<si>${textXml(text)}</si>`;
      return `<?xml version="1.0"?><sst xmlns="${SPREADSHEET}">${items}</sst>`;
    },
  };
}

/** More than this no cell holds. */
const LONGEST = 32_767;
const CUT = ' […]';

function textXml(text: string): string {
  const fitting = text.length > LONGEST ? text.slice(0, LONGEST - CUT.length) + CUT : text;
  const space = fitting.trim() === fitting ? '' : ' xml:space="preserve"';
  return `<t${space}>${xmlText(fitting)}</t>`;
}

function sheetXml({ widths, frozen, rows }: Sheet, texts: TextBook, styles: StyleBook): string {
  let cells = '';
  for (const [at, row] of rows.entries()) {
    cells += `<row r="${at + 1}">`;
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column] ?? null;
      if (cell !== null) cells += cellXml(cell, nameAt(column, at), texts, styles);
    }
    cells += '</row>';
  }
  return `<?xml version="1.0" ?><worksheet xmlns="${SPREADSHEET}">${paneXml(frozen)}${widthsXml(widths)}<sheetData>${cells}</sheetData></worksheet>`;
}

function cellXml(
  { value, type, decimals = 0, look = 'plain' }: SheetCell,
  name: string,
  texts: TextBook,
  styles: StyleBook,
): string {
  const xml = (format: string | null, kind: string, content: number) =>
    `<c r="${name}" s="${styles.numberOf(look, format)}"${kind}><v>${content}</v></c>`;
  if (typeof value === 'boolean') return xml(null, ' t="b"', value ? 1 : 0);
  if (typeof value === 'number') return xml(numberFormat(decimals), '', value);
  if (type === 'date') return xml('dd/mm/yyyy', '', dayNumber(value));
  return xml(null, ' t="s"', texts.numberOf(value));
}

function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

const DAY = 86_400_000;
/** The days from the one before the first of 1900, and one that never was, to the first of 1970. */
const DAYS_BEFORE_1970 = 25_569;

/** A day as spreadsheets count them. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY + DAYS_BEFORE_1970;
}

/** `AB12`: column and row, both counted from nought. */
function nameAt(column: number, row: number): string {
  return `${COLUMN_NAMES[column] ?? columnName(column)}${row + 1}`;
}

/** A, B … Z, AA, AB … */
function columnName(at: number): string {
  const last = LETTERS[at % LETTERS.length]!;
  return at < LETTERS.length ? last : columnName(Math.floor(at / LETTERS.length) - 1) + last;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** As many as tables have. */
const COLUMN_NAMES = Array.from({ length: 64 }, (_, at) => columnName(at));

function paneXml({ rows, columns }: Sheet['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const first = nameAt(columns, rows);
  return `<sheetViews><sheetView tabSelected="0" workbookViewId="0"><pane ySplit="${rows}" xSplit="${columns}" topLeftCell="${first}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`;
}

function widthsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}
