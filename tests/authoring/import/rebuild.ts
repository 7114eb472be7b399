/** Tables of the content, set as offices set them: as grids with merged heads, groups over the whole row, totals. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { parse } from 'yaml';

import { ROOT } from '../../files.ts';

export interface Cell {
  readonly text: string;
  readonly across?: number;
  readonly down?: number;
}
/** A null lies under the cell before or above. */
export type Grid = readonly (readonly (Cell | null)[])[];
/** A table of content, every scalar as typed. */
export interface Typed {
  readonly label?: string;
  readonly caption?: string;
  readonly attached_to?: string;
  readonly groups?: readonly Readonly<Record<string, string>>[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly total?: Readonly<Record<string, unknown>>;
}

export function typed(text: string): Typed {
  return parse(text, { schema: 'failsafe' }) as Typed;
}

export function contentOf(path: string): Typed {
  return typed(readFileSync(join(ROOT, 'content/reports', path), 'utf8'));
}

/** Column → its field in the content; the order is that of the document. */
export type Columns = readonly (readonly [heading: string, field: string])[];

export function gridOf(table: Typed, columns: Columns, head?: Grid): Grid {
  const groups = new Map((table.groups ?? []).map((group) => [group['id'], group]));
  let open: unknown;
  const rows = table.rows.flatMap((row) => {
    const lines: (Cell | null)[][] = [];
    if (row['group'] !== undefined && row['group'] !== open) {
      open = row['group'];
      const { id, name, count } = groups.get(String(open))!;
      const printed = `${id}. ${name}${count === undefined ? '' : ` (${count} mô hình)`}`;
      lines.push([{ text: printed, across: columns.length }, ...columns.slice(1).map(() => null)]);
    }
    lines.push(columns.map(([, field]) => ({ text: printedOf(row, field) })));
    return lines;
  });
  const total = table.total && [
    columns.map(([, field]) => ({
      text: field === 'name' ? 'Tổng số' : printedOf(table.total!, field),
    })),
  ];
  return [...(head ?? [columns.map(([text]) => ({ text }))]), ...rows, ...(total ?? [])];
}

/** A field as a document prints it. */
function printedOf(row: Readonly<Record<string, unknown>>, field: string): string {
  const [holder = '', key] = field.split('.');
  const held = row[holder];
  if (holder === 'level')
    return (row['handled_by'] as string[] | undefined)?.includes(key!) ? 'x' : '';
  if (field === 'date') return (row['date_printed'] as string | undefined) ?? dayOf(row['date']);
  if (field === 'model-name') {
    const number = row['local_no'] as string | undefined;
    return `${number === undefined ? '' : `Mô hình ${number}: `}${row['local_name'] as string}`;
  }
  if (field === 'value' && Array.isArray(held))
    return held
      .map(
        ({ for: who, text }: Record<string, string>) => `${who ? `${who}: ` : ''}${text!.trim()}`,
      )
      .join('\n');
  if (field === 'directives' && Array.isArray(held)) return held.join('; ');
  const value = key === undefined ? held : (held as Record<string, unknown> | undefined)?.[key];
  if (typeof value !== 'string') return '';
  if (COUNTS.has(field)) return value.replace(/\B(?=(\d{3})+$)/g, '.');
  if (field === 'share') return `${value.replace('.', ',')}%`;
  return value.trim();
}

const COUNTS = new Set(['online.citizen', 'online.business', 'received', 'staff.total']);

function dayOf(day: unknown): string {
  return typeof day === 'string' ? day.split('-').reverse().join('/') : '';
}

export const SERVICES: Columns = [
  ['STT', 'stt'],
  ['Tên thủ tục hành chính', 'name'],
  ['Công dân', 'online.citizen'],
  ['Doanh nghiệp', 'online.business'],
  ['Tổng số tiếp nhận (cả trực tuyến và trực tiếp)', 'received'],
  ['% tiếp nhận qua DVC', 'share'],
  ['Tổng số', 'staff.total'],
  ['Tỉnh', 'level.province'],
  ['Huyện', 'level.district'],
  ['Xã', 'level.commune'],
];

export const SERVICES_HEAD: Grid = [
  [
    { text: 'STT', down: 3 },
    { text: 'Tên thủ tục hành chính', down: 3 },
    { text: 'Số lượng công dân, doanh nghiệp thực hiện thủ tục', across: 4 },
    null,
    null,
    null,
    { text: 'Nhân lực thực hiện', across: 4 },
    null,
    null,
    null,
  ],
  [
    null,
    null,
    { text: 'Nộp trực tuyến', across: 2 },
    null,
    { text: 'Tổng số tiếp nhận (cả trực tuyến và trực tiếp)', down: 2 },
    { text: '% tiếp nhận qua DVC', down: 2 },
    { text: 'Tổng số', down: 2 },
    { text: 'Tỉnh', down: 2 },
    { text: 'Huyện', down: 2 },
    { text: 'Xã', down: 2 },
  ],
  [null, null, { text: 'Công dân' }, { text: 'Doanh nghiệp' }, ...Array<null>(6).fill(null)],
  Array.from({ length: 10 }, (_, nth) => ({ text: `(${nth + 1})` })),
];

export const DOCUMENTS: Columns = [
  ['STT', 'stt'],
  ['Số VB', 'number'],
  ['Loại VB', 'type'],
  ['Ngày tháng', 'date'],
  ['Nội dung', 'subject'],
  ['Ghi chú', 'issuer'],
];

export const TASKS: Columns = [
  ['STT', 'stt'],
  ['Nội dung, nhiệm vụ cụ thể', 'task'],
  ['Văn bản giao nhiệm vụ', 'directives'],
  ['Đơn vị chủ trì', 'agencies'],
  ['Tiến độ, thời gian', 'deadline'],
  ['Kết quả', 'result'],
];

export const MODELS: Columns = [
  ['STT', 'stt'],
  ['Mô hình', 'model-name'],
  ['Đơn vị chủ trì (phối hợp)', 'agencies'],
  ['Mục tiêu', 'purpose'],
  ['Thời hạn', 'deadline'],
  ['Trạng thái', 'status_printed'],
  ['Kết quả', 'result'],
  ['Khó khăn, vướng mắc', 'difficulties'],
  ['Đánh giá hiệu quả, giá trị tiện ích mang lại', 'value'],
  ['Hướng tới', 'next_steps'],
  ['Kinh phí đầu tư', 'funding'],
];

/** As one copies it out of Word: cells between tabs, those of several lines in quotes. */
export function asTabs(grid: Grid): string {
  const quoted = (text: string) => (/[\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return grid.map((row) => row.map((cell) => quoted(cell?.text ?? '')).join('\t')).join('\n');
}

/** A Word document: lines in bold or plain, then a table whose cells are merged as Word merges them. */
export function asWord(above: readonly string[], grid: Grid): Uint8Array {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraph = (text: string, bold = false) =>
    `<w:p><w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
  /** By column: how many more rows the cell above takes. */
  const below: number[] = [];
  const rows = grid.map((row) => {
    const cells = row.map((cell, column) => {
      const isUnder = cell === null && (below[column] ?? 0) > 0;
      if (isUnder) below[column]! -= 1;
      if (cell === null && !isUnder) return '';
      if (cell?.down) below[column] = cell.down - 1;
      const merged = isUnder ? '<w:vMerge/>' : cell?.down ? '<w:vMerge w:val="restart"/>' : '';
      const properties = `<w:tcPr><w:gridSpan w:val="${cell?.across ?? 1}"/>${merged}</w:tcPr>`;
      const lines = (cell?.text ?? '').split(/\n+/);
      return `<w:tc>${properties}${lines.map((line) => paragraph(line)).join('')}</w:tc>`;
    });
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  const body = `${above.map((line) => paragraph(line, /^[IVX]+\./.test(line))).join('')}<w:tbl>${rows.join('')}</w:tbl>`;
  const part = (text: string) => new TextEncoder().encode(`<?xml version="1.0"?>${text}`);
  return zipSync({
    '[Content_Types].xml': part(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': part(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': part(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** A workbook: lines of text, then a table whose cells are merged. */
export async function asWorkbook(above: readonly string[], grid: Grid): Promise<Uint8Array> {
  const rows = grid.map((row) =>
    row.map((cell) => {
      if (!cell) return null;
      const spans = { columnSpan: cell.across ?? 1, rowSpan: cell.down ?? 1 };
      if (cell.text === '') return { ...spans };
      // As offices have it: counts and percentages are numbers, everything else is text.
      if (/^\d{1,3}(?:\.\d{3})*$/.test(cell.text))
        return {
          value: Number(cell.text.replaceAll('.', '')),
          type: Number,
          format: '#,##0',
          ...spans,
        };
      if (/^\d+,\d\d%$/.test(cell.text))
        return {
          value: Number(cell.text.slice(0, -1).replace(',', '.')) / 100,
          type: Number,
          format: '0.00%',
          ...spans,
        };
      return { value: cell.text, type: String, ...spans };
    }),
  );
  const titles = above.map((value) => [{ value, type: String }]);
  return writeExcelFile([{ sheet: 'Phụ lục', data: [...titles, ...rows] }] as never).toBuffer();
}

/** Fields that stand in the rebuilt table, in one form or another. */
const SHOWN: ReadonlySet<string> = new Set([
  ...['service', 'model', 'stt', 'local_no', 'name', 'local_name', 'group', 'online', 'received'],
  ...[
    'share',
    'staff',
    'handled_by',
    'number',
    'type',
    'date',
    'date_printed',
    'subject',
    'issuer',
  ],
  ...['task', 'directives', 'agencies', 'deadline', 'status_printed', 'result', 'difficulties'],
  ...['value', 'next_steps', 'funding', 'purpose'],
]);

/** What differs from the content without a note that says to look again; and how much has one. */
export function compared(text: string, content: Typed, columns: Columns) {
  const hasStatus = columns.some(([, field]) => field === 'status_printed');
  const read = typed(text);
  const chunks = text.slice(text.indexOf('\nrows:')).split('\n  - ').slice(1);
  const wrong: string[] = [];
  let cells = 0;
  content.rows.forEach((row, nth) => {
    for (const [field, value] of Object.entries(row)) {
      if (!SHOWN.has(field) || (field === 'status_printed' && !hasStatus)) continue;
      cells++;
      const got = read.rows[nth]?.[field];
      const noted = new RegExp(`(?:^| {4})${field}:.*chưa chắc`, 'm').test(chunks[nth] ?? '');
      const plain = (one: unknown) => JSON.stringify(one ?? null).replace(/\s*(?:\\n)+\s*/g, ' ');
      if (plain(got) !== plain(value) && !noted)
        wrong.push(`${nth + 1} ${field}: ${plain(got)} ≠ ${plain(value)}`);
    }
  });
  return { rows: read.rows.length, cells, wrong };
}
