/** Whatever a document holds is in the files that come of it: written, told as the rest, or in the narrative. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { importDocument, type Imported } from '../../../src/authoring/import/import.ts';
import { readDocument } from '../../../src/authoring/import/read-document.ts';
import { headText } from '../../../src/authoring/import/report-file.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { realReference, TODAY } from '../../files.ts';
import { asTabs, asWord, type Grid } from './rebuild.ts';

vi.setConfig({ testTimeout: 120_000 });

const { reference } = compile(realReference, TODAY).archive;

async function filesOf(bytes: Uint8Array): Promise<string> {
  const document = await readDocument(bytes);
  if ('fault' in document) throw new Error(document.fault.en);
  const { tables, head, narrative, rest }: Imported = importDocument(document, reference, 'vi');
  return [...tables.map(({ text }) => text), headText(head, 'vi'), narrative, rest].join('\n');
}

const HEADS = [
  ...['STT', 'Tên dịch vụ công', 'Tổng số tiếp nhận', 'Tỷ lệ (%)', 'Nộp trực tuyến', 'Ghi chú'],
  ...['Mô hình', 'Kết quả', 'Trạng thái', 'Khó khăn', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì'],
  ...['Thời hạn', 'Số, ký hiệu', 'Loại văn bản', 'Ngày', 'Trích yếu', 'Chỉ tiêu', 'Số liệu'],
  ...['Trên tổng số', 'Đơn vị tính', 'Địa phương', 'Nhân rộng', 'Ý kiến', 'Cột lạ'],
];
/** Words that no rule reads as anything else, each once in a document. */
const word = fc.integer({ min: 100_000, max: 999_999 }).map((number) => `từ${number}x`);
const cell = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.tuple(word, word).map((two) => two.join('\n')) },
  { weight: 1, arbitrary: word.map((one) => `Tổng ${one}`) },
  { weight: 1, arbitrary: word.map((one) => `II. ${one}`) },
  { weight: 1, arbitrary: word.map((one) => `Ghi chú: ${one}`) },
);
const table = fc
  .uniqueArray(fc.constantFrom(...HEADS), { minLength: 2, maxLength: 7 })
  .chain((head) =>
    fc
      .array(fc.array(cell, { minLength: head.length, maxLength: head.length }), { maxLength: 6 })
      .map((rows) => [head, ...rows]),
  );
const above = fc.array(
  fc.oneof(
    word,
    word.map((one) => `Phụ lục II ${one}`),
    word.map((one) => `(${one})`),
    word.map((one) => `Số: ${one}`),
    word.map((one) => `Kính gửi: ${one}`),
    fc.constant('BÁO CÁO'),
  ),
  { maxLength: 4 },
);

const missingIn = (files: string, typed: readonly string[]) => {
  const words = typed.flatMap((text) => text.match(/từ\d+x/g) ?? []);
  return words.filter((one) => !files.includes(one));
};
const gridOf = (rows: readonly (readonly string[])[]): Grid =>
  rows.map((row) => row.map((text) => ({ text })));

test('of a table that is pasted', async () => {
  await fc.assert(
    fc.asyncProperty(above, table, async (lines, rows) => {
      const text = [...lines, asTabs(gridOf(rows))].join('\n');
      const files = await filesOf(new TextEncoder().encode(text));
      expect(missingIn(files, [...lines, ...rows.flat()])).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('of a Word document', async () => {
  await fc.assert(
    fc.asyncProperty(above, table, async (lines, rows) => {
      const files = await filesOf(asWord(lines, gridOf(rows)));
      expect(missingIn(files, [...lines, ...rows.flat()])).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
