/**
 * The table of essential services: rows in their groups, printed totals beside recomputed ones, columns
 * only where the document fills them, and the chart that is drawn from the same numbers.
 */
import type {
  Group,
  ServiceCounts,
  ServiceRow,
  ServicesTable,
  ServiceTotal,
} from '../../../domain/report.ts';
import { printsPeriod } from '../../../domain/services-total.ts';
import { anchorOf, SECTIONS } from '../../addresses.ts';
import type { ReportSentences } from '../sentences.ts';
import type { Chart } from '../../chart/chart.ts';
import { servicesChart } from './chart.ts';
import {
  amountCell,
  percentOf,
  shareCell,
  textCell,
  type Cell,
  type ShareCell,
} from '../table/cells.ts';
import { reasonOf, shownColumns, type Column, type ServiceColumn } from '../table/columns.ts';
import { periodWithDays } from '../../period/name.ts';
import { bare, type Context, type Mark } from '../context.ts';
import { spanText } from '../figures/view.ts';
import { groupCount, groupMarks } from '../entries/view.ts';
import { headOf, type TableHead } from '../table/view.ts';

export interface ServiceLine {
  readonly anchor: string | null;
  readonly stt: string | null;
  readonly name: string;
  /** The page of the service; totals have none. */
  readonly href: string | null;
  /** One for each of the columns. */
  readonly cells: readonly Cell[];
  readonly share: ShareCell;
  readonly handledBy: string | null;
  readonly note: string | null;
  readonly marks: readonly Mark[];
}

export interface TotalLine extends ServiceLine {
  readonly isComputed: boolean;
  /** Columns in which the recomputed total is not the printed one. */
  readonly doubtful: readonly boolean[];
}

export interface ServiceGroup {
  readonly anchor: string | null;
  readonly name: string | null;
  /** Printed count and period. */
  readonly about: string | null;
  readonly isDoubtful: boolean;
  /** Signs at its count. */
  readonly marks: readonly Mark[];
  readonly rows: readonly ServiceLine[];
  readonly totals: readonly TotalLine[];
}

export interface ServicesView {
  readonly head: TableHead;
  readonly caption: string;
  readonly columns: readonly { readonly key: ServiceColumn; readonly title: string }[];
  readonly hasHandledBy: boolean;
  /** Of the whole table, number and name included. */
  readonly columnCount: number;
  readonly groups: readonly ServiceGroup[];
  readonly totals: readonly TotalLine[];
  readonly chart: Chart | null;
}

/** The services of a report; null when it has no such table. */
export function servicesView(context: Context): ServicesView | null {
  const table = context.report.services;
  if (table === null) return null;
  const { words, report } = context;
  const shown = shownColumns(table);
  const line = (row: ServiceRow) => serviceLine(row, shown, context);
  const hasHandledBy = table.rows.some((row) => row.handled_by.length > 0);
  const ungrouped = table.rows.filter((row) => row.group === null);
  return {
    head: servicesHead(table, context),
    caption: words.servicesCaption(periodWithDays(report.period, context.say)),
    columns: shown.map(({ key }) => ({ key, title: words.columns[key] })),
    hasHandledBy,
    columnCount: shown.length + (hasHandledBy ? 4 : 3),
    groups: [
      ...(ungrouped.length > 0 ? [plainGroup(ungrouped.map(line), table, context)] : []),
      ...table.groups.map((group) => {
        const rows = table.rows.filter((row) => row.group === group.id);
        return {
          anchor: anchorOf(`services/groups.${group.id}`),
          name: group.name,
          about: aboutGroup(group, rows.length, words),
          isDoubtful: group.count !== null && group.count !== rows.length,
          marks: groupMarks('services', group, context),
          rows: rows.map(line),
          totals: totalLines(table, group.id, shown, context),
        };
      }),
    ],
    totals: totalLines(table, null, shown, context),
    chart: servicesChart(table, context),
  };
}

/** The head of the table, which says so where the document does not say of what time it counts. */
function servicesHead(table: ServicesTable, context: Context): TableHead {
  const { words } = context;
  const { sectionTitles, nouns } = words;
  const head = headOf(table, SECTIONS.services, sectionTitles.services, nouns.services, context);
  return printsPeriod(table) ? head : { ...head, dates: [words.noTablePeriod, ...head.dates] };
}

function aboutGroup(group: Group, counted: number, words: ReportSentences): string {
  const count = groupCount(group, counted, words.nouns.services, words);
  return group.period === null ? count : `${count}, ${spanText(group.period, words)}`;
}

function plainGroup(
  rows: readonly ServiceLine[],
  table: ServicesTable,
  { words }: Context,
): ServiceGroup {
  const name = table.groups.length > 0 ? words.ungrouped : null;
  return { anchor: null, name, about: null, isDoubtful: false, marks: [], rows, totals: [] };
}

function serviceLine(row: ServiceRow, shown: readonly Column[], context: Context): ServiceLine {
  const { words } = context;
  const place = `services/${row.key}`;
  return {
    anchor: anchorOf(place),
    stt: row.stt,
    name: row.name,
    href: context.addresses.service(row.service),
    ...countCells(row, place, shown, context),
    handledBy:
      row.handled_by.length > 0
        ? row.handled_by.map((level) => words.levels[level]).join(', ')
        : null,
    note: row.note,
    marks: context.marksAt(place),
  };
}

function countCells(row: ServiceCounts, place: string, shown: readonly Column[], context: Context) {
  const { spotAt } = context;
  const arising = row.reasons['received'];
  return {
    cells: shown.map((column) =>
      amountCell(
        column.pick(row),
        reasonOf(row, column),
        context,
        spotAt(`${place}/${column.field}`),
      ),
    ),
    share: shareCell(
      row.share,
      row.share_computed,
      row.reasons['share'] ?? (row.share === null ? arising : undefined),
      context,
      spotAt(`${place}/share`),
    ),
  };
}

/** A printed total, and below it what the rows add up to. */
function totalLines(
  table: ServicesTable,
  group: string | null,
  shown: readonly Column[],
  context: Context,
): readonly TotalLine[] {
  const total = table.totals.find((candidate) => candidate.group === group);
  if (total === undefined) return [];
  const { words } = context;
  const place = `services/${total.key}`;
  const isGrand = group === null;
  return [
    {
      anchor: anchorOf(place),
      stt: null,
      name: isGrand ? words.totalPrinted : words.groupTotalPrinted,
      href: null,
      ...bareCells(countCells(total, place, shown, context)),
      handledBy: null,
      note: total.note,
      marks: context.marksAt(place),
      isComputed: false,
      doubtful: shown.map(() => false),
    },
    {
      anchor: null,
      stt: null,
      name: isGrand ? words.totalComputed : words.groupTotalComputed,
      href: null,
      ...computedCells(total, shown, context),
      handledBy: null,
      note: null,
      marks: [],
      isComputed: true,
    },
  ];
}

/** The recomputed total stands just below: signs need no words. */
function bareCells({ cells, share }: ReturnType<typeof countCells>) {
  return {
    cells: cells.map((cell) => ({ ...cell, marks: bare(cell.marks) })),
    share: { ...share, marks: bare(share.marks) },
  };
}

function computedCells(total: ServiceTotal, shown: readonly Column[], { say }: Context) {
  const computed = total.computed as Readonly<Record<string, number | null>>;
  const share = total.computed.share;
  const cells = shown.map(({ key }) => {
    const value = computed[key];
    return value === undefined || value === null
      ? textCell('')
      : textCell(say.format.number(value));
  });
  return {
    cells,
    share: {
      ...textCell(share === null ? '' : percentOf(share, say)),
      bar: null,
      hollowBar: null,
    },
    doubtful: shown.map(({ key, pick }) => {
      const value = computed[key];
      const printed = pick(total);
      return value !== undefined && value !== null && printed !== null && value !== printed;
    }),
  };
}
