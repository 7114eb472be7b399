/** Real tables of the content as pasted text, CSV, workbook and Word document, and back: nothing is wrong in silence. */
import { utils, write } from '@e965/xlsx';
import {
  Document,
  EndnoteReferenceRun,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  type ParagraphChild,
} from 'docx';
import { zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import writeExcelFile from 'write-excel-file/node';

import { importDocument } from '../../../src/authoring/import/import.ts';
import { readDocument } from '../../../src/authoring/import/read-document.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { realReference, TODAY } from '../../files.ts';
import {
  asTabs,
  asWord,
  asWorkbook,
  compared,
  contentOf,
  DOCUMENTS,
  gridOf,
  MODELS,
  SERVICES,
  SERVICES_HEAD,
  TASKS,
  typed,
  type Columns,
  type Grid,
} from './rebuild.ts';

vi.setConfig({ testTimeout: 120_000 });

const { reference } = compile(realReference, TODAY).archive;
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function imported(bytes: Uint8Array) {
  const document = await readDocument(bytes);
  if ('fault' in document) throw new Error(document.fault.en);
  return importDocument(document, reference, 'vi');
}

const TABLES: readonly (readonly [path: string, columns: Columns, head: Grid | undefined])[] = [
  ['bac-giang/2024-07/services.yaml', SERVICES, SERVICES_HEAD],
  ['bac-giang/2024-07/documents.yaml', DOCUMENTS, undefined],
  ['bac-giang/2024-07/tasks.yaml', TASKS, undefined],
  ['bac-giang/2024-02/documents.yaml', DOCUMENTS, undefined],
  ['bac-giang/2024-02/models.yaml', MODELS, undefined],
  ['lam-dong/2024-02/models.yaml', MODELS, undefined],
  ['binh-dinh/2024/models.yaml', MODELS, undefined],
];

test.each([...TABLES])(
  '%s comes back from pasted tabs and from a workbook',
  async (path, columns, head) => {
    const content = contentOf(path);
    const grid = gridOf(content, columns, head);
    const above = [
      content.label,
      content.caption,
      content.attached_to && `(${content.attached_to})`,
    ];
    const lines = above.filter((line) => line !== undefined && line !== '') as string[];
    const pasted = bytesOf([...lines, asTabs(grid)].join('\n'));
    for (const bytes of [pasted, await asWorkbook(lines, grid)]) {
      const { tables, rest, narrative } = await imported(bytes);
      expect([tables.length, narrative, rest]).toEqual([1, '', '']);
      const { rows, wrong } = compared(tables[0]!.text, content, columns);
      expect([rows, wrong]).toEqual([content.rows.length, []]);
      if (content.label) expect(typed(tables[0]!.text).label).toBe(content.label);
    }
  },
);

test.each([...TABLES])(
  '%s comes back from Word, with the text around it',
  async (path, columns, head) => {
    const content = contentOf(path);
    const { tables, rest, narrative } = await imported(
      asWord(['I. Kết quả', 'Lời văn của báo cáo.'], gridOf(content, columns, head)),
    );
    expect([tables.length, rest, narrative]).toEqual([
      1,
      '',
      '## I. Kết quả\n\nLời văn của báo cáo.',
    ]);
    const { rows, wrong } = compared(tables[0]!.text, content, columns);
    expect([rows, wrong]).toEqual([content.rows.length, []]);
  },
);

test('columns in another order, separated by semicolons, mean the same', async () => {
  const csv = [
    'Ghi chú;% trực tuyến;Tổng số tiếp nhận;Tên dịch vụ công;Ý kiến;STT',
    ';93,90%;1.869;ĐĂNG KÝ KHAI SINH;cần xem;1',
    'x;không rõ;l869;Dang ky khai tu;;2',
  ].join('\n');
  const { tables, rest } = await imported(bytesOf(csv));
  expect(tables[0]!.text)
    .toBe(`# yaml-language-server: $schema=../../../../schemas/editor/services.schema.json
rows:
  - service: dang-ky-khai-sinh
    stt: 1
    name: ĐĂNG KÝ KHAI SINH
    received: 1869
    share: 93.90
  - service: dang-ky-khai-tu
    stt: 2
    name: Dang ky khai tu
    received: # chưa chắc: văn bản in «l869»; không có số thì bỏ dòng này
    share: # chưa chắc: văn bản in «không rõ»; không có số thì bỏ dòng này
    note: x
`);
  expect([tables[0]!.unsure, tables[0]!.left, rest]).toEqual([
    2,
    1,
    '## Ô không có chỗ trong services.yaml (bảng)\n\n- dòng 1: Ý kiến: cần xem',
  ]);
});

test('a count that a spreadsheet took for a fraction is asked for, not guessed', async () => {
  const bytes = await writeExcelFile([
    {
      sheet: 'S',
      data: [
        ['STT', 'Tên dịch vụ công', 'Tổng số tiếp nhận'].map((value) => ({ value, type: String })),
        [
          { value: 1, type: Number },
          { value: 'Đăng ký khai sinh', type: String },
          { value: 1.869, type: Number, format: '0.000' },
        ],
      ],
    },
  ] as never).toBuffer();
  const { tables } = await imported(bytes);
  expect(tables[0]!.text).toContain('received: # chưa chắc: bảng tính ghi 1,869; có thể là 1869');
});

const part = (text: string) => new TextEncoder().encode(text);
const ENTITY =
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';

test.each([
  ['nothing', new Uint8Array(), /empty/],
  ['50 MB', new Uint8Array(50_000_000), /larger than/],
  ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /old format/],
  ['a PDF', part('%PDF-1.7 …'), /cannot be read/],
  ['bytes of no kind', new Uint8Array([0x80, 0x81, 0xff]), /cannot be read/],
  ['a torn archive', zipSync({ 'word/document.xml': part('<a/>') }).slice(0, 40), /damaged/],
  ['another archive', zipSync({ 'content.xml': part('<a/>') }), /cannot be read/],
  ['a document that is none', zipSync({ 'word/document.xml': part('<a>') }), /damaged/],
  ['external entities', zipSync({ 'word/document.xml': part(ENTITY) }), /DTD/],
  [
    'an archive that unpacks to 120 MB',
    zipSync({ 'xl/workbook.xml': new Uint8Array(120_000_000) }, { level: 1 }),
    /unpacks/,
  ],
])('%s is refused with a sentence', async (_name, bytes, sentence) => {
  const read = await readDocument(bytes);
  expect('fault' in read && read.fault.en).toMatch(sentence);
});

test('a workbook whose merged ranges lie upon one another is refused', async () => {
  const rows = Array.from({ length: 50 }, () => Array.from({ length: 200 }, () => 'ô'));
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!merges'] = Array.from({ length: 201 }, () => utils.decode_range('A1:GR50'));
  const book = utils.book_new(sheet, 'Bảng');
  const read = await readDocument(write(book, { type: 'buffer' }) as Uint8Array);
  expect('fault' in read && read.fault.en).toMatch(/more cells/);
});

test('an archive that says less than it holds is cut off and refused', async () => {
  const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(1_000_000).fill(0x20) });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 30; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  expect('fault' in (await readDocument(bytes))).toBe(true);
});

test('notes are numbered as the text calls them, those at the end of the document too', async () => {
  const called = (text: string, call: object) =>
    new Paragraph({ text, children: [call as ParagraphChild] });
  const note = (words: string) => ({ children: [new Paragraph(words)] });
  const word = new Document({
    // The names that a program gives to notes say nothing of their order.
    footnotes: { 9: note('Ghi ở chân trang.'), 4: note('Ghi ở chân trang sau.') },
    endnotes: { 7: note('Ghi ở cuối văn bản.') },
    sections: [
      {
        children: [
          called('Câu thứ nhất', new FootnoteReferenceRun(9)),
          called('Câu thứ hai', new EndnoteReferenceRun(7)),
          called('Câu thứ ba', new FootnoteReferenceRun(4)),
        ],
      },
    ],
  });
  const read = await readDocument(new Uint8Array(await Packer.toBuffer(word)));
  if ('fault' in read) throw new Error(read.fault.en);
  expect(read.blocks.map((block) => (block.kind === 'text' ? block.text : ''))).toEqual([
    'Câu thứ nhất[^1]',
    'Câu thứ hai[^2]',
    'Câu thứ ba[^3]',
    '[^1]: Ghi ở chân trang.',
    '[^2]: Ghi ở cuối văn bản.',
    '[^3]: Ghi ở chân trang sau.',
  ]);
});
