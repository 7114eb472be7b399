/** Tables as Parquet: written row group by row group, so that no more than one is in memory. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';

import type { Cell, Field, FieldType } from './field.ts';

type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** So many rows a group has. */
const GROUP = 50_000;

export interface ParquetFile {
  readonly add: (rows: readonly (readonly Cell[])[]) => void;
  /** The whole file. */
  readonly close: () => Uint8Array;
}

/** Begins a file; `about` stands in its metadata. */
export function parquetFile(
  fields: readonly Field[],
  about: Readonly<Record<string, string>>,
): ParquetFile {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'root', num_children: fields.length },
      ...fields.map(({ name, type }): Element => ({ name, ...ELEMENTS[type] })),
    ],
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: 'bc06',
  });
  let waiting: (readonly Cell[])[] = [];
  const write = () => {
    const columnData = fields.map(({ name, type }, at) => ({
      name,
      data: waiting.map((row) => valueOf(type, row[at] ?? null)),
    }));
    void writer.write({ columnData, rowGroupSize: GROUP });
    waiting = [];
  };
  return {
    add(rows) {
      for (const row of rows) {
        waiting.push(row);
        if (waiting.length === GROUP) write();
      }
    },
    close() {
      if (waiting.length > 0) write();
      void writer.finish();
      return bytes.getBytes();
    },
  };
}

const TEXT = {
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  repetition_type: 'OPTIONAL',
} as const satisfies Partial<Element>;

const ELEMENTS: Readonly<Record<FieldType, Omit<Element, 'name'>>> = {
  string: TEXT,
  uri: TEXT,
  integer: { type: 'INT32', repetition_type: 'OPTIONAL' },
  number: { type: 'DOUBLE', repetition_type: 'OPTIONAL' },
  boolean: { type: 'BOOLEAN', repetition_type: 'OPTIONAL' },
  date: { type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' },
};

function valueOf(type: FieldType, cell: Cell): Cell | Date {
  return type === 'date' && cell !== null ? new Date(`${String(cell)}T00:00:00Z`) : cell;
}
