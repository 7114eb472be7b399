/** A rectangle of cells, and where a key leads from a cell. Pure: knows counts, no page. */

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** From one corner to the other, both within. */
export interface Region {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function regionBetween(a: Spot, b: Spot): Region {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function isWithin({ row, column }: Spot, { top, left, bottom, right }: Region): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

export function isSame(a: Spot, b: Spot): boolean {
  return a.row === b.row && a.column === b.column;
}

export function within({ row, column }: Spot, { rows, columns }: Extent): Spot {
  const among = (at: number, count: number) => Math.max(0, Math.min(at, count - 1));
  return { row: among(row, rows), column: among(column, columns) };
}

/** How many rows a page of them is. */
const PAGE = 10;

/** Where a key leads, as spreadsheets and the ARIA grid pattern have it; null for a key that leads nowhere. */
export function moved(spot: Spot, key: string, isFar: boolean, extent: Extent): Spot | null {
  const { row, column } = spot;
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  const targets: Readonly<Record<string, Spot>> = {
    ArrowUp: { row: isFar ? 0 : row - 1, column },
    ArrowDown: { row: isFar ? last.row : row + 1, column },
    ArrowLeft: { row, column: isFar ? 0 : column - 1 },
    ArrowRight: { row, column: isFar ? last.column : column + 1 },
    Home: { row: isFar ? 0 : row, column: 0 },
    End: { row: isFar ? last.row : row, column: last.column },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
  };
  const target = targets[key];
  return target ? within(target, extent) : null;
}

/** The cell after or before one, along the rows; null at the end, where Tab leaves the grid. */
export function along({ row, column }: Spot, by: 1 | -1, { rows, columns }: Extent): Spot | null {
  const at = row * columns + column + by;
  if (at < 0 || at >= rows * columns) return null;
  return { row: Math.floor(at / columns), column: at % columns };
}
