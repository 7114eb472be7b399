/**
 * A document as a workbook: the report on the first sheet, then a sheet a table. Numbers are numbers, shown with
 * the decimals that the report prints; heads stay in sight. Same document, same bytes.
 */
import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node';

import type {
  Appendix,
  AppendixColumn,
  Line,
  OfficeCell,
  OfficeDocument,
} from './office-document.ts';
import { BESIDE } from '../import/beside.ts';
import { repacked } from './packed.ts';
import { footnoteLine, textOf, type TextPart } from './paragraphs.ts';
import { headOf } from './table-head.ts';

/** The bytes of an .xlsx. */
export async function xlsxBytes(document: OfficeDocument): Promise<Uint8Array> {
  const names = sheetNames(document.appendices);
  const sheets = [
    reportSheet(document),
    ...document.appendices.map((appendix, nth) => appendixSheet(appendix, names[nth]!)),
  ];
  const packed = await writeExcelFile(sheets, {
    fontFamily: 'Times New Roman',
    fontSize: 12,
  }).toBuffer();
  return repacked(new Uint8Array(packed));
}

type Row = (CellObject | null)[];

const REPORT = 'Báo cáo';

function reportSheet(document: OfficeDocument): Sheet<never> {
  const { title, letterhead, under, addressee, signatory, notice, narrative } = document;
  const opening: readonly (CellObject | null)[] = [
    ...(letterhead
      ? [
          letterhead.issuer === '' ? null : said(letterhead.issuer, 'bold'),
          letterhead.number === null ? null : said(letterhead.number),
          letterhead.placeAndDate === null ? null : said(letterhead.placeAndDate),
        ].filter((line) => line !== null)
      : []),
    said('BÁO CÁO', 'bold'),
    said(title, 'bold'),
    ...under.map((line) => said(line)),
    ...(addressee === null ? [] : [said(`Kính gửi: ${addressee}`)]),
  ];
  const closing = signatory === null ? [] : [said('(Đã ký)'), said(signatory, 'bold')];
  return {
    sheet: REPORT,
    columns: [{ width: 120 }, { width: 14 }],
    data: [
      ...opening.map((line) => [line]),
      ...narrative.flatMap(linesOf),
      ...closing.map((line) => [line]),
      [said(`(${notice})`), said(BESIDE.notice)],
    ],
  };
}

/** A part of the narrative, and beside it what a sheet cannot show: of which depth a heading is, or an item. */
function linesOf(part: TextPart): readonly Row[] {
  if (part.kind === 'footnote') return [[said(textOf(footnoteLine(part))), said(BESIDE.note)]];
  if (part.kind === 'heading') return [[said(part.text, 'bold'), said(BESIDE.heading(part.depth))]];
  if (part.kind === 'paragraph') {
    const text = said(`${INDENT.repeat(Math.max(0, part.level - 1))}${textOf(part)}`);
    return [part.level > 1 ? [text, said(BESIDE.item(part.level))] : [text]];
  }
  return part.rows.map((row) => [said(row.join(' | '))]);
}

const INDENT = '  ';
const POINT = 1;
/** More than this no cell holds. */
const LONGEST = 32_767;

function said(text: string, weight?: 'bold'): CellObject {
  return {
    value: text.slice(0, LONGEST),
    type: String,
    wrap: true,
    alignVertical: 'top',
    ...(weight ? { fontWeight: weight } : {}),
  };
}

/** Names of sheets are short, different, and without some signs. */
function sheetNames(appendices: readonly Appendix[]): readonly string[] {
  const taken = new Set([REPORT]);
  return appendices.map(({ label, name }) => {
    const plain = (label ?? name).replace(/[\\/?*[\]:]/g, ' ').slice(0, 25);
    let own = plain;
    for (let nth = 2; taken.has(own); nth++) own = `${plain} ${nth}`;
    taken.add(own);
    return own;
  });
}

function appendixSheet(appendix: Appendix, sheet: string): Sheet<never> {
  const { label, caption, brackets, note, columns, lines } = appendix;
  const over = (text: string, look: Partial<CellObject> = {}): Row => [
    { ...said(text), columnSpan: columns.length, ...look },
    ...Array<null>(columns.length - 1).fill(null),
  ];
  const title = { align: 'center', fontWeight: 'bold' } as const;
  const above = [
    ...(label === null ? [] : [over(label, title)]),
    ...(caption === null ? [] : [over(caption, title)]),
    ...brackets.map((text) => over(text, { align: 'center' })),
  ];
  const head = headRows(columns);
  return {
    sheet,
    columns: columns.map(({ room }) => ({ width: Math.round(room * WIDTH) })),
    stickyRowsCount: above.length + head.length,
    orientation: columns.length > MOST_COLUMNS_UPRIGHT ? 'landscape' : 'portrait',
    data: [
      ...above,
      ...head,
      ...lines.map((line) => rowOf(line, columns)),
      ...(note.length === 0 ? [] : [over(`Ghi chú: ${note.map(textOf).join('\n')}`)]),
    ],
  } as Sheet<never>;
}

const WIDTH = 4;
const MOST_COLUMNS_UPRIGHT = 6;
const BORDER = { borderStyle: 'thin', borderColor: '#000000' } as const;

function headRows(columns: readonly AppendixColumn[]): readonly Row[] {
  return headOf(columns).map((cells) => {
    const row: Row = Array<null>(columns.length).fill(null);
    for (const { text, column, across, down } of cells)
      row[column] = {
        ...said(text, 'bold'),
        ...BORDER,
        align: 'center',
        alignVertical: 'center',
        columnSpan: across,
        rowSpan: down,
      };
    return row;
  });
}

function rowOf({ cells, isBold }: Line, columns: readonly AppendixColumn[]): Row {
  const weight = isBold ? ({ fontWeight: 'bold' } as const) : {};
  if (cells.length === 1)
    return [
      { ...written(cells[0]!), ...BORDER, ...weight, columnSpan: columns.length },
      ...Array<null>(columns.length - 1).fill(null),
    ];
  return cells.map((cell, nth) => {
    const { align } = columns[nth]!;
    return { ...written(cell), ...BORDER, ...weight, align };
  });
}

function written({ paragraphs, number }: OfficeCell): CellObject {
  if (number) {
    const { value, decimals } = number;
    const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
    return { value, type: Number, format, alignVertical: 'top' };
  }
  const lines = paragraphs.map(
    (one) => `${INDENT.repeat(Math.max(0, one.level - POINT))}${textOf(one)}`,
  );
  // A cell without words has a frame all the same.
  return lines.length === 0 ? { alignVertical: 'top' } : said(lines.join('\n'));
}
