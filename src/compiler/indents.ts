/**
 * Which column a line of block YAML belongs in, told from the lines above it: for words about uneven
 * indentation that YAML itself never finds.
 */

/** A line's beginning. */
export interface LineStart {
  /** The column of its first dash or, without one, of its key. */
  readonly column: number;
  /** The columns of what follows that dash on the same line. */
  readonly after: readonly number[];
  readonly isItem: boolean;
  /** Whether nothing stands after its colon or dash, so that the next line may go deeper. */
  readonly opens: boolean;
}

interface Level {
  readonly column: number;
  readonly isItem: boolean;
}

/** Takes lines in order; answers the column where each should have begun. */
export function indentKeeper(): (line: LineStart) => number {
  const levels: Level[] = [];
  let mayDeepen = true;
  return ({ column, after, isItem, opens }) => {
    const expected = expectedColumn(column, isItem);
    let top = levels.at(-1);
    while (top && (top.column > expected || (top.column === expected && top.isItem && !isItem))) {
      levels.pop();
      top = levels.at(-1);
    }
    if (top?.column !== expected || top.isItem !== isItem)
      levels.push({ column: expected, isItem });
    // What follows a dash on its own line opens a level of its own.
    for (const [i, further] of after.entries())
      levels.push({ column: further - column + expected, isItem: i < after.length - 1 });
    mayDeepen = opens;
    return expected;
  };

  function expectedColumn(column: number, isItem: boolean): number {
    const top = levels.at(-1);
    if (!top) return column;
    if (mayDeepen && (column > top.column || (isItem && column === top.column))) return column;
    const peers = levels.filter((level) => level.isItem === isItem).map((level) => level.column);
    return peers.find((peer) => peer >= column) ?? peers.at(-1) ?? column;
  }
}
