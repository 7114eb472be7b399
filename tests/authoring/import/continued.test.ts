/** A table that a document prints in several: joined where it is surely one, and where it is not, told why. */
import { describe, expect, test } from 'vitest';

import { cellOf, textBlock, type Block } from '../../../src/authoring/import/grid.ts';
import { importDocument } from '../../../src/authoring/import/import.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { realReference, TODAY } from '../../files.ts';

const { reference } = compile(realReference, TODAY).archive;

const HEAD = ['STT', 'Số văn bản', 'Loại VB', 'Ngày ban hành', 'Nội dung'];
const row = (stt: string) => [stt, `${stt}/KH-UBND`, 'Kế hoạch', '18/7/2024', `Kế hoạch ${stt}`];
const table = (name: string, head: readonly string[], ...stts: readonly string[]): Block => ({
  kind: 'table',
  name,
  rows: [head, ...stts.map(row)].map((cells) => cells.map((text) => cellOf(text))),
});
const heading = (text: string): Block => ({ ...textBlock(text), depth: 2 });

const imported = (...blocks: readonly Block[]) =>
  importDocument({ blocks, unread: [] }, reference, 'vi');
const numbersIn = (text: string) => [...text.matchAll(/stt: (\d+)/g)].map(([, stt]) => Number(stt));

describe('two tables with the same columns', () => {
  test.each<readonly [string, readonly Block[]]>([
    ['nothing between them', []],
    ['the second says that it goes on', [textBlock('Phụ lục I (tiếp theo)')]],
    ['a line that says so', [textBlock('Một đoạn văn.'), textBlock('Biểu 1 (tiếp)')]],
  ])('are one: %s', (_, between) => {
    const { tables, rest, narrative } = imported(
      textBlock('Phụ lục I'),
      table('bảng 1', HEAD, '1', '2'),
      ...between,
      table('bảng 2', HEAD, '3', '4'),
    );
    expect(tables.map(({ rows, name }) => [rows, name])).toEqual([[4, 'bảng 1, bảng 2']]);
    expect(numbersIn(tables[0]!.text)).toEqual([1, 2, 3, 4]);
    for (const block of between)
      if (block.kind === 'text') expect(rest + narrative).toContain(block.text);
  });

  test.each<readonly [string, readonly Block[], Block, RegExp]>([
    ['a heading', [heading('Kỳ trước')], table('bảng 2', HEAD, '3'), /giữa hai bảng/],
    ['a caption', [textBlock('Phụ lục II')], table('bảng 2', HEAD, '3'), /«Phụ lục II»/],
    ['numbered anew', [], table('bảng 2', HEAD, '1'), /bắt đầu lại từ 1/],
    ['other columns', [], table('bảng 2', HEAD.toSpliced(2, 1, 'Ghi chú'), '3'), /các cột/],
  ])('are two: %s', (_, between, second, why) => {
    const { tables, rest } = imported(table('bảng 1', HEAD, '1', '2'), ...between, second);
    expect(numbersIn(tables[0]!.text)).toEqual([1, 2]);
    expect(rest).toMatch(why);
    expect(rest).toContain('/KH-UBND');
  });
});

test('a caption is looked for below the table before', () => {
  const centred = { ...textBlock('BÁO CÁO THÁNG 7'), isCentred: true } as const;
  const { tables } = imported(
    centred,
    textBlock('Phụ lục I'),
    table('bảng 1', HEAD, '1'),
    table('bảng 2', ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả'], '1'),
  );
  expect(tables.map(({ text }) => text.includes('label: Phụ lục I'))).toEqual([true, false]);
});
