/** Tables that belong to others: figures of rows, and readings (`src/authoring/readings/`). */
import { foldName } from '../../domain/vietnamese.ts';
import { fillingAt, placesOf, type Part, type Parts } from '../readings/places.ts';
import type { Reading } from '../readings/reading.ts';
import { isEntry, isList, type Filling } from '../yaml-text.ts';
import { oneLine } from './grid.ts';
import type { Names } from './names.ts';
import { asPrinted, type Note } from './notes.ts';
import { figuresOf } from './read-figures.ts';
import type { RecognisedTable } from './recognise.ts';
import { rowsOf, type TableRow } from './row-kinds.ts';

export interface WithFigures {
  readonly parts: Parts;
  /** How many cells each part has been given. */
  readonly cells: ReadonlyMap<Part, number>;
  /** Of rows that are in no table. */
  readonly rest: readonly Note[];
}

/** Puts the figures of a table «Thuộc dòng, Chỉ tiêu, Số liệu …» into the rows that they are of. */
export function withRowFigures(
  parts: Parts,
  tables: readonly RecognisedTable[],
  names: Names,
): WithFigures {
  const places = placesOf(parts);
  const result = new Map(parts);
  const cells = new Map<Part, number>();
  const rest: Note[] = [];
  for (const lines of tables.flatMap((table) => runsOf(rowsOf(table)))) {
    const row = nameIn(lines[0]!);
    const place = places.get(foldName(row));
    const table = place && result.get(place.part);
    const nth = place?.path[1];
    const read = figuresOf(
      lines.map((line) => line.cells),
      names,
      (_, stray) => rest.push(inRow(row, stray)),
    );
    rest.push(...lines.flatMap(({ strays }) => strays.map((stray) => inRow(row, stray))));
    if (table === undefined || typeof nth !== 'number') {
      for (const line of lines)
        rest.push(
          inRow(
            row,
            asPrinted([...line.cells.values()].map(({ text }) => oneLine(text)).join(' | ')),
          ),
        );
      continue;
    }
    result.set(place!.part, withFigures(table, nth, read));
    const count = lines.reduce((sum, line) => sum + line.cells.size, 0);
    cells.set(place!.part, (cells.get(place!.part) ?? 0) + count);
  }
  return { parts: result, cells, rest };
}

/** Lines of one row after the other. */
function runsOf(lines: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const runs: TableRow[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const name = nameIn(line);
    if (last && (name === '' || name === nameIn(last[0]!))) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

function nameIn({ cells }: TableRow): string {
  return oneLine(cells.get('row')?.text ?? '');
}

function inRow(row: string, { vi, en }: Note): Note {
  return { vi: `${row}: ${vi}`, en: `${row}: ${en}` };
}

function withFigures(table: Filling, nth: number, figures: readonly Filling[]): Filling {
  if (isList(table) || isEntry(table)) return table;
  const rows = fillingAt(table, ['rows']);
  if (rows === undefined || !isList(rows)) return table;
  return {
    ...table,
    rows: rows.map((row, at) => {
      if (at !== nth || isList(row) || isEntry(row)) return row;
      const { note, ...fields } = row;
      const before = row['figures'];
      const all = [...(before && isList(before) ? before : []), ...figures];
      return { ...fields, figures: all, ...(note === undefined ? {} : { note }) };
    }),
  };
}

/** The lines of a table «Ở dòng, Mục, Đọc từ bảng, Hiểu là». */
export function readingsIn(tables: readonly RecognisedTable[]): readonly Reading[] {
  return tables.flatMap(rowsOf).map(({ cells }) => {
    const text = (field: string) => cells.get(field)?.text ?? '';
    return {
      place: oneLine(text('place')),
      field: oneLine(text('field')),
      found: oneLine(text('found')),
      value: text('value'),
    };
  });
}
