/**
 * Which column each line of block YAML belongs in, told from the lines around it: for words about uneven
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

/** Where a line should have begun. */
export interface Place {
  readonly column: number;
  /** Whether a dash should stand in that column: the line is the first of a list whose others have one. */
  readonly lacksDash: boolean;
}

interface Level {
  readonly column: number;
  readonly isItem: boolean;
  /** The line that opened it. */
  readonly line: number;
}

/** The levels that a line has left, and where the others end. */
interface Left {
  readonly depth: number;
  readonly levels: readonly Level[];
  readonly from: number;
}

export function placeLines(lines: readonly LineStart[]): readonly Place[] {
  const places = lines.map(({ column }) => ({ column, lacksDash: false }));
  const levels: Level[] = [];
  let mayDeepen = true;
  let left: Left | null = null;

  for (const [i, line] of lines.entries()) {
    if (left && isBackIn(left, line)) {
      // It goes on where those before it left off: they are what stands in the wrong column.
      const own = left.levels.at(-1)!.column;
      for (let k = left.from; k < i; k++) places[k]!.column = own;
      levels.length = left.depth;
      for (const level of left.levels) levels.push(level);
      left = null;
    }
    const first = dashlessStart(line);
    if (first) {
      places[first.line] = { column: line.column, lacksDash: true };
      levels.pop();
      levels.push({ column: line.column, isItem: true, line: first.line });
    }
    left = enter(i, line) ?? (left && !line.opens && !line.isItem ? left : null);
  }
  return places;

  /** Goes to the level of a line; the levels that it leaves, where nothing opens below it. */
  function enter(i: number, line: LineStart): Left | null {
    const { column, after, isItem, opens } = line;
    const expected = expectedColumn(line, lines[i + 1]);
    places[i]!.column = expected;
    const popped: Level[] = [];
    let top = levels.at(-1);
    while (top && (top.column > expected || (top.column === expected && top.isItem && !isItem))) {
      popped.push(levels.pop()!);
      top = levels.at(-1);
    }
    const depth = levels.length;
    if (top?.column !== expected || top.isItem !== isItem)
      levels.push({ column: expected, isItem, line: i });
    // What follows a dash on its own line opens a level of its own.
    for (const [k, further] of after.entries())
      levels.push({
        column: further - column + expected,
        isItem: k < after.length - 1,
        line: i,
      });
    mayDeepen = opens;
    const isLeaving = popped[0]?.isItem === false && !isItem && !opens;
    return isLeaving ? { depth, levels: popped.reverse(), from: i } : null;
  }

  /** Whether a line that goes deeper than it may stands in a level that the lines before it left. */
  function isBackIn(from: Left, { column, isItem }: LineStart): boolean {
    const top = levels.at(-1)!;
    if (mayDeepen || column <= top.column) return false;
    return from.levels.some((level) => level.column === column && level.isItem === isItem);
  }

  /** The level of keys, just opened, that began without the dash which this line has before it. */
  function dashlessStart({ column, isItem }: LineStart): Level | null {
    if (!isItem || mayDeepen || levels.some((level) => level.isItem)) return null;
    const [above, level] = levels.slice(-2);
    const fits = level?.column === column + 2 && above !== undefined && above.column <= column;
    return fits && level.line > above.line ? level : null;
  }

  function expectedColumn({ column, isItem, opens }: LineStart, next?: LineStart): number {
    const top = levels.at(-1);
    if (!top) return column;
    if (mayDeepen && (column > top.column || (isItem && column === top.column))) return column;
    const peers = levels.filter((level) => level.isItem === isItem).map((level) => level.column);
    const nearest = peers.find((peer) => peer >= column) ?? peers.at(-1) ?? column;
    if (!opens || !next || next.isItem || next.column > nearest) return nearest;
    // What it opens stands below it, and so it stands above that.
    return peers.findLast((peer) => peer < next.column) ?? nearest;
  }
}
