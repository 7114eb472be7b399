/**
 * A cell is blank where (nearly) all other rows of its table have one.
 *
 * Why: a cell that was skipped while typing looks just like this, and what is added up or counted over the column
 * cannot be judged. What to do: compare with the document; if it leaves the cell blank too, do nothing, or write
 * the reason that it gives (`received: not-reported`).
 * Judged: what was received and filed online of services and the percentage beside it, statuses, bodies, deadlines
 * and results of models and tasks, directives of tasks, numbers and types of documents, statuses and counts of the evaluation, counts in the headings of groups; in tables of four rows and
 * more, where one cell is blank, or one in ten.
 *
 * Example: twenty-four of 25 services say how many applications were received.
 */
import { placeOf } from '../../domain/place.ts';
import {
  TABLE_KINDS,
  type Report,
  type ServiceRow,
  type ServicesTable,
  type TableKind,
  type WithStatus,
} from '../../domain/report.ts';
import type { FactsOf } from '../../diagnostics/catalogue.ts';
import type { Check } from './check.ts';

const FEWEST = 4;
const TENTH = 10;

/** Cells of one column, each with whether something stands in it. */
interface Column {
  readonly what: FactsOf<'cell-missing'>['what'];
  readonly cells: readonly { readonly place: string; readonly isFilled: boolean }[];
  /** What is left of the column's printed total. */
  readonly rest?: number | null;
}

export const cellMissing: Check<'cell-missing'> = {
  code: 'cell-missing',
  run({ reports }, object) {
    for (const report of reports)
      for (const { what, cells, rest = null } of columnsOf(report)) {
        const blank = cells.filter(({ isFilled }) => !isFilled);
        const most = Math.max(1, Math.floor(cells.length / TENTH));
        if (cells.length < FEWEST || blank.length > most) continue;
        const [rows, filled] = [cells.length, cells.length - blank.length];
        for (const { place } of blank)
          object({
            report,
            place,
            facts: { what, filled, rows, rest: blank.length === 1 ? rest : null },
          });
      }
  },
};

function columnsOf(report: Report): readonly Column[] {
  const { services, models, tasks, documents, evaluation } = report;
  return [
    ...(services ? serviceColumns(services) : []),
    ...[models, tasks].flatMap((table): readonly Column[] =>
      table === null
        ? []
        : [
            column('status', table.kind, [...table.rows], hasStatus),
            column(
              'agencies',
              table.kind,
              [...table.rows],
              ({ agencies, lead }) => agencies !== null || lead.length > 0,
            ),
            column('deadline', table.kind, [...table.rows], ({ deadline }) => deadline !== null),
            column('result', table.kind, [...table.rows], ({ result }) => result !== null),
          ],
    ),
    column('directives', 'tasks', tasks?.rows ?? [], ({ directives }) => directives.length > 0),
    column('type', 'documents', documents?.rows ?? [], ({ type }) => type !== null),
    column('number', 'documents', documents?.rows ?? [], ({ number }) => number !== null),
    column('status', 'evaluation', evaluation?.rows ?? [], hasStatus),
    column(
      'deployed',
      'evaluation',
      evaluation?.rows ?? [],
      ({ deployed_printed, reasons }) =>
        deployed_printed !== null || reasons['deployed_printed'] !== undefined,
    ),
    ...TABLE_KINDS.map((kind): Column => ({
      what: 'count',
      cells: (report[kind]?.groups ?? []).map(({ id, count }) => ({
        place: placeOf(kind, `groups.${id}`),
        isFilled: count !== null,
      })),
    })),
  ];
}

function column<Row extends { readonly key: string }>(
  what: Column['what'],
  table: TableKind,
  rows: readonly Row[],
  isFilled: (row: Row) => boolean,
): Column {
  return {
    what,
    cells: rows.map((row) => ({ place: placeOf(table, row.key), isFilled: isFilled(row) })),
  };
}

function hasStatus({ status, status_printed }: WithStatus): boolean {
  return status !== 'unstated' || status_printed !== null;
}

function serviceColumns({ rows, totals }: ServicesTable): readonly Column[] {
  const total = totals.find(({ group }) => group === null);
  // Nought of nought has no percentage.
  const shares = rows.filter(({ received }) => received !== 0);
  const added = (['received', 'online'] as const).map((what) => {
    const known = rows.reduce((sum, row) => sum + (row[what] ?? 0), 0);
    const printed = total?.[what] ?? null;
    return {
      ...column(what, 'services', rows, (row) => row[what] !== null || hasReason(row, what)),
      rest: printed !== null && printed >= known ? printed - known : null,
    };
  });
  const ofShares = column(
    'share',
    'services',
    shares,
    (row) => row.share !== null || hasReason(row, 'share'),
  );
  return [...added, ofShares];
}

/** «Không phát sinh» in the one column speaks for the row. */
function hasReason({ reasons }: ServiceRow, field: string): boolean {
  return reasons[field] !== undefined || reasons['received'] !== undefined;
}
