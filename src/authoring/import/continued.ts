/**
 * One table that a document prints in several: over a page break, or on a sheet each. They are joined where the
 * document says so, and where nothing speaks against it; of the others it is told why they are not.
 */
import { NOTES, type Note } from './notes.ts';
import type { RecognisedTable } from './recognise.ts';

export interface Joined {
  readonly tables: readonly RecognisedTable[];
  /** Why a table is not the rest of the one of its kind before it. */
  readonly whyNot: ReadonlyMap<RecognisedTable, Note>;
}

/** Joins what is one table. */
export function joinContinued(tables: readonly RecognisedTable[]): Joined {
  const joined: RecognisedTable[] = [];
  const whyNot = new Map<RecognisedTable, Note>();
  for (const table of tables) {
    const at = joined.findLastIndex(({ kind }) => kind === table.kind);
    const before = joined[at];
    const why = before && whyApart(before, table, at === joined.length - 1);
    if (before && !why) joined[at] = join(before, table);
    else joined.push(table);
    if (why) whyNot.set(table, why);
  }
  return { tables: joined, whyNot };
}

const CONTINUED = /tiếp theo|\(\s*tiếp\s*\)/iu;

/** Null where a table goes on with one before it. */
function whyApart(before: RecognisedTable, table: RecognisedTable, isNext: boolean): Note | null {
  if (!isAlike(before, table)) return NOTES.otherColumns;
  if (table.above.some((line) => CONTINUED.test(line))) return null;
  if (table.above.length > 0) return NOTES.ownCaption(table.above.join(' '));
  if (!isNext || table.between !== 'nothing') return NOTES.textBetween;
  return startsOver(table) ? NOTES.startsOver : null;
}

function isAlike({ columns }: RecognisedTable, table: RecognisedTable): boolean {
  return (
    columns.length === table.columns.length &&
    columns.every((column, nth) => column?.field === table.columns[nth]?.field)
  );
}

/** Whether its first row is numbered as the first of a table. */
function startsOver({ columns, rows }: RecognisedTable): boolean {
  const stt = columns.findIndex(
    (column) => column?.field === 'stt' || column?.field === 'local_no',
  );
  const [first] = rows;
  return stt >= 0 && /^0*1[.)]?$/.test(first?.[stt]?.text.trim() ?? '');
}

function join(before: RecognisedTable, table: RecognisedTable): RecognisedTable {
  const notes = [before.note, table.note].filter((note) => note !== null);
  return {
    ...before,
    name: before.name === table.name ? before.name : `${before.name}, ${table.name}`,
    note: notes.length > 0 ? notes.join('\n\n') : null,
    rows: [...before.rows, ...table.rows],
    strays: [...before.strays, ...table.above, ...table.strays],
  };
}
