/** The table as an Excel file: typed cells under a frozen head, and a sheet of its notes and its source. */
import { generateXlsxFileSync } from 'write-excel-file/sync';

import { fileTable } from './file.ts';
import type { ToolTable } from './table.ts';
import type { TableWords } from './words.ts';

const HEAD = { fontWeight: 'bold', wrap: true, alignVertical: 'bottom' } as const;

/** Pictures would be read by it: there are none. */
function noMedia(): never {
  throw new Error('A table has no pictures.');
}

/** The file; `address` is that of the table, by which it can be made again. */
export function xlsxOf(table: ToolTable, words: TableWords, address: string): Promise<Blob> {
  const { head, rows } = fileTable(table, words, address);
  const notes = [
    ...table.notes.map((note, at) => [at + 1, note] as const),
    ...table.remarks.map((remark) => [null, remark] as const),
    [null, `${words.source}: ${address}`] as const,
    [null, `${words.publisher}, ${words.licence}`] as const,
  ];
  return generateXlsxFileSync(
    [
      {
        sheet: words.table,
        data: [head.map((value) => ({ value, ...HEAD })), ...rows.map((row) => [...row])],
        columns: head.map((_, at) => ({ width: at < 2 ? 24 : 18 })),
        stickyRowsCount: 1,
        stickyColumnsCount: 2,
      },
      {
        sheet: words.footnotes,
        data: notes.map(([number, note]) => [number, { value: note, wrap: true }]),
        columns: [{ width: 6 }, { width: 110 }],
      },
    ],
    undefined,
    undefined,
    noMedia,
  );
}
