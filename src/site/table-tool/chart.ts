/** The chart of a table: its first column of numbers that may stand side by side, a dot a report. */
import type { DotsChart, Shown } from '../chart/chart.ts';
import type { Cell } from './cell.ts';
import type { ToolTable } from './table.ts';
import { fill } from '../shared/fill.ts';
import type { TableWords } from './words.ts';

/** So many dots can be read. */
const MOST = 60;

/** Null where no column has two numbers of times that are as long as each other, or too many. */
export function chartOf({ columns, rows, notes }: ToolTable, words: TableWords): DotsChart | null {
  const at = columns.findIndex(
    ({ isNumber, isShare, extent }, column) =>
      isNumber &&
      (isShare || extent !== null) &&
      rows.filter(({ cells }) => typeof cells[column]!.value === 'number').length > 1,
  );
  const column = columns[at];
  if (!column || rows.length > MOST) return null;
  const numbers = rows
    .map(({ cells }) => cells[at]!)
    .filter(({ value }) => typeof value === 'number')
    .sort((a, b) => Number(a.value) - Number(b.value));
  const noteOf = ({ notes: own }: Cell) => own.map((number) => notes[number - 1]!);
  const shownOf = (cell: Cell): Shown =>
    typeof cell.value === 'number'
      ? {
          kind: 'amount',
          value: cell.value,
          text: cell.text,
          computed: null,
          certainty: cell.isDoubtful ? 'doubtful' : 'sound',
          notes: noteOf(cell),
        }
      : { kind: 'gap', why: noteOf(cell)[0] ?? cell.text };
  return {
    form: 'dots',
    id: 'bieu-do',
    title: titleOf(numbers[0]!, numbers.at(-1)!, words),
    unit: [column.name, column.unit, column.extent].filter(Boolean).join('; '),
    scale: column.isShare ? 'percent' : 'number',
    of: words.unit,
    rows: rows.map(({ unit, period, cells }) => {
      const { extent } = cells[at]!;
      return {
        name: `${unit}, ${period}`,
        shown: shownOf(cells[at]!),
        ...(extent !== null && { about: extent }),
      };
    }),
    source: `${words.source}: ${words.publisher}`,
  };
}

/** From the lowest to the highest, and whether one of the two is in doubt. */
function titleOf(lowest: Cell, highest: Cell, words: TableWords): string {
  const isDoubtful = lowest.isDoubtful || highest.isDoubtful;
  const ends = { from: lowest.text, to: highest.text };
  return fill(isDoubtful ? words.range_doubtful : words.range, ends);
}
