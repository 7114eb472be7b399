/**
 * A person's word that the document itself disagrees, written into discrepancies.yaml: the finding exactly as it was
 * found, the reason as it was typed. Nothing of it is ever written unasked.
 */
import { propertiesAt } from '../../compiler/schemas.ts';
import { quoteFields, SCHEMA_LINE } from '../../diagnostics/format/acknowledgement.ts';
import { oneLine } from '../import/grid.ts';
import type { Quote } from '../../domain/report.ts';
import type { Draft } from './form.ts';
import { itemsAt, readText } from './read-draft.ts';
import { addRow, type OrderOf } from './splice.ts';
import { spellLine, type NewRow } from './spelling.ts';

export const DISCREPANCIES = 'discrepancies.yaml';

export interface Explanation {
  /** The finding, and behind it what surely follows from the same fault. */
  readonly quotes: readonly Quote[];
  readonly explanation: string;
  readonly noticedBy: string;
}

/** The file with an entry more; null where no reason is given, or the file cannot be written into. */
export function withExplanation(files: Draft['files'], said: Explanation): string | null {
  const [cause, ...also] = said.quotes;
  const [explanation, noticedBy] = [oneLine(said.explanation), oneLine(said.noticedBy)];
  if (!cause || explanation === '' || noticedBy === '') return null;
  const text = files[DISCREPANCIES] ?? `${SCHEMA_LINE}rows: []\n`;
  const row: NewRow = [
    ...quoteFields(cause),
    ['explanation', spellLine(explanation, ON_A_LINE)],
    ['noticed_by', spellLine(noticedBy, ON_A_LINE)],
  ];
  const nth = countOf(text);
  let now = withRow(text, ['rows'], nth, row);
  also.forEach((quote, at) => {
    now = now && withRow(now, ['rows', nth, 'also'], at, quoteFields(quote));
  });
  return now;
}

const ON_A_LINE = { isFlow: false, isBeforeComment: false };

const orderOf: OrderOf = (holder) => Object.keys(propertiesAt('discrepancies', holder));

function countOf(text: string): number {
  const read = readText(DISCREPANCIES, text);
  return read ? itemsAt(read.root, ['rows']).length : 0;
}

/** The text with a row at the end of a list; null where it could not be put there. */
function withRow(
  text: string,
  list: readonly (string | number)[],
  count: number,
  row: NewRow,
): string | null {
  const read = readText(DISCREPANCIES, text);
  if (!read) return null;
  const after = addRow(read, list, count === 0 ? null : count - 1, row, orderOf);
  const again = readText(DISCREPANCIES, after);
  return again && itemsAt(again.root, list).length === count + 1 ? after : null;
}
