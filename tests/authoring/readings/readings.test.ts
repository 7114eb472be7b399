/** What a document says of how its cells are to be read: believed where it fits, told where it does not. */
import { expect, test, vi } from 'vitest';

import { composeDocument } from '../../../src/authoring/export/compose.ts';
import { exportedBytes } from '../../../src/authoring/export/with-readings.ts';
import { docxBytes } from '../../../src/authoring/export/write-docx.ts';
import type { Block } from '../../../src/authoring/import/grid.ts';
import { importDocument } from '../../../src/authoring/import/import.ts';
import { readDocument } from '../../../src/authoring/import/read-document.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { file, realContent, TODAY } from '../../files.ts';
import { importedAgain } from '../export/again.ts';

vi.setConfig({ testTimeout: 60_000 });

const ID = 'bac-giang/2024-07';
const FOLDER = `content/reports/${ID}/`;
const { archive } = compile(realContent, TODAY);
const files = Object.fromEntries(
  realContent
    .filter(({ path }) => path.startsWith(FOLDER))
    .map(({ path, bytes }) => [path.slice(FOLDER.length), new TextDecoder().decode(bytes)]),
);
const { reference } = archive;

async function blocksOf(): Promise<readonly Block[]> {
  const report = archive.open(ID);
  const bytes = await exportedBytes(
    composeDocument(report),
    { report, files, reference },
    docxBytes,
  );
  const document = await readDocument(bytes);
  if ('fault' in document) throw new Error(document.fault.en);
  return document.blocks;
}

/** With the text of every cell that says one thing changed to another. */
function retyped(blocks: readonly Block[], was: string, is: string): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'text'
      ? block
      : {
          ...block,
          rows: block.rows.map((row) =>
            row.map((cell) => (cell.text === was ? { ...cell, text: is } : cell)),
          ),
        },
  );
}

test('figures and readings go to the rows that they name', async () => {
  const { tables, rest } = importDocument(
    { blocks: await blocksOf(), unread: [] },
    reference,
    'vi',
  );
  const tasks = tables.find(({ kind }) => kind === 'tasks')!.text;
  expect(rest).toBe('');
  expect(tasks.match(/indicator: paperless-services/g)).toHaveLength(
    files['tasks.yaml']!.match(/indicator: paperless-services/g)!.length,
  );
  expect(tasks).not.toContain('chưa chắc');
});

test('what a person has typed into the table since is believed, and the reading told', async () => {
  const blocks = await blocksOf();
  const readings = blocks.findLast((block) => block.kind === 'table')!.rows;
  const row = readings.find((cells) => cells[1]!.text === 'Trạng thái')!;
  const edited = blocks.map((block) =>
    block.kind === 'table' && block.rows === readings
      ? {
          ...block,
          rows: readings.map((cells) =>
            cells === row
              ? cells.map((cell, nth) => (nth === 2 ? { ...cell, text: 'Chưa triển khai' } : cell))
              : cells,
          ),
        }
      : block,
  );
  const { tables, rest } = importDocument({ blocks: edited, unread: [] }, reference, 'vi');
  const statuses = (text: string) => text.match(/^ {4}status: /gm)?.length ?? 0;
  const tasks = tables.find(({ kind }) => kind === 'tasks')!.text;
  expect(statuses(tasks)).toBe(statuses(files['tasks.yaml']!) - 1);
  expect(rest).toContain(`- ${row[0]!.text}, Trạng thái: «${row[3]!.text}»`);
});

test('of a row that is gone nothing is lost in silence', async () => {
  const blocks = retyped(await blocksOf(), 'Nhiệm vụ I.2', 'Nhiệm vụ I.99');
  const { rest } = importDocument({ blocks, unread: [] }, reference, 'vi');
  expect(rest).toContain('Số liệu và cách hiểu không có chỗ');
  expect(rest).toContain('- Nhiệm vụ I.99: ');
});

const NARRATIVE = `## I. Kết quả

Đoạn đầu có chữ **đậm**, chữ *nghiêng*, chữ ***cả hai*** và [một liên kết](https://example.gov.vn/a?b=1&c=2).

**1. Thể chế.** Câu này có 2*3*4 và \\*dấu sao\\*, địa chỉ https://example.gov.vn/trang và một chú thích[^1].

### 1. Danh sách

- mục một
  - mục con, *nghiêng*
  - mục con thứ hai
- mục hai
+ mục cộng

3. bắt đầu từ ba
4. rồi bốn

#### 1.1. Sâu hơn

Một câu hai dòng
nối nhau.

[^1]: Nội dung **chú thích**.`;

test('a narrative comes back with all that it is made of', async () => {
  const path = `${FOLDER}report.md`;
  const [, front = ''] = files['report.md']!.split('---\n');
  const text = `---\n${front}---\n\n${NARRATIVE}\n`;
  const written = realContent.map((one) => (one.path === path ? file(path, text) : one));
  const report = compile(written, TODAY).archive.open(ID);
  const exported = { report, files: { ...files, 'report.md': text }, reference };
  const bytes = await exportedBytes(composeDocument(report), exported, docxBytes);
  const { again, imported } = await importedAgain(bytes, report);
  expect(imported.rest).toBe('');
  const lines = (html: string) =>
    html
      .replace(/(?<=>)\s+|\s+(?=<)/g, '')
      .replace(/\s+/g, ' ')
      .split(/(?<=>)(?=<[hpuo])/);
  expect(lines(again!.narrative.html)).toEqual(lines(report.narrative.html));
});
