/**
 * Counts that a document prints about its own rows, beside what its tables hold: the number printed, the
 * items it names, and the rows that have that status.
 */
import { summariesOf, type Report, type Summary } from '../../../domain/report.ts';
import { anchorOf } from '../../addresses.ts';
import { capitalise } from '../../period/name.ts';
import { statusName } from '../../status/view.ts';
import { amountCell, type Cell } from '../table/cells.ts';
import { bare, type Context, type Mark } from '../context.ts';

export interface SummaryLine {
  readonly anchor: string;
  readonly where: string;
  /** What is counted: status, body, group. */
  readonly what: string;
  /** The printed words, where they say more than the number. */
  readonly details: readonly string[];
  readonly printed: Cell;
  readonly named: string | null;
  readonly counted: string | null;
  /** Whether the items named, or the rows counted, are not as many as printed. */
  readonly isDoubtful: boolean;
  readonly marks: readonly Mark[];
}

/** Every summary of a report. */
export function summaryLines(context: Context): readonly SummaryLine[] {
  return summariesOf(context.report).map((summary) => summaryLine(summary, context));
}

function summaryLine(summary: Summary, context: Context): SummaryLine {
  const { say, words, report } = context;
  const place = `${summary.table}/summaries.${summary.key}`;
  const named = summary.items.length > 0 ? new Set(summary.items).size : null;
  const counted = countedRows(summary, report);
  const group = report[summary.of_what]?.groups.find(({ id }) => id === summary.group)?.name;
  const state = summary.status_printed ?? (summary.status && statusName(summary.status, context));
  const what = [state, summary.body, group].filter(Boolean);
  const { id, marks } = context.spotAt(`${place}/count`);
  const count = amountCell(summary.count, summary.reasons['count'], context, {
    id,
    marks: bare(marks),
  });
  const text =
    summary.of === null || summary.count === null
      ? count.value.text
      : say.value.of(count.value.text, say.format.number(summary.of));
  return {
    anchor: anchorOf(place),
    where: summary.where,
    what:
      what.length > 0
        ? what.join('; ')
        : capitalise(words.summaryAll(words.nouns[summary.of_what])),
    details: [
      ...(summary.printed === null ? [] : [words.figurePrinted(summary.printed)]),
      ...(summary.items.length > 0 ? [words.summaryItems(summary.items.join(', '))] : []),
      ...(summary.note === null ? [] : [summary.note]),
    ],
    printed: { ...count, value: { ...count.value, text } },
    named: named === null ? null : say.format.number(named),
    counted: counted === null ? null : say.format.number(counted),
    isDoubtful: named !== null && summary.count !== null && named !== summary.count,
    marks: context.marksAt(place),
  };
}

/** Rows of the table that the summary speaks of; null where a body or a table is out of our sight. */
function countedRows(summary: Summary, report: Report): number | null {
  const table = report[summary.of_what];
  if (table === null || summary.body !== null) return null;
  const rows = table.rows.map((row) => ({
    group: 'group' in row ? row.group : null,
    status: 'status' in row ? row.status : null,
  }));
  if (summary.status !== null && !rows.some(({ status }) => status !== null)) return null;
  return rows.filter(
    (row) =>
      (summary.group === null || row.group === summary.group) &&
      (summary.status === null || row.status === summary.status),
  ).length;
}
