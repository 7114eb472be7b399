/**
 * The few numbers above everything else: what the report says of services, cards, models and tasks, each
 * as printed, with the previous report of the same unit where that has the same number.
 */
import { reportsOfUnit } from '../../domain/archive.ts';
import { shareOf, type Figure, type Percent } from '../../domain/figure.ts';
import type { StatusId } from '../../domain/reference.ts';
import {
  figuresOf,
  type Report,
  type ServicesTable,
  type WithStatus,
} from '../../domain/report.ts';
import { formatDay, formatNumber } from '../../domain/vietnamese.ts';
import type { Change, HeadlineFigure } from './headline.ts';
import { percent, percentOf, shareCell } from './report-cells.ts';
import type { Context } from './report-context.ts';
import { countDiffers } from './report-evaluation.ts';
import { periodName } from './period-name.ts';

const MOST = 4;

/** Indicators that deserve the top of the page, the most telling first. */
const TELLING = ['cccd-issued', 'eid-activated', 'eid-issued', 'asm-declarations'];

/** Up to four headline figures; fewer where the report has fewer. */
export function headlineOf(context: Context): readonly HeadlineFigure[] {
  return [
    ...servicesFigures(context),
    ...evaluationFigures(context),
    ...statusFigures(context),
    ...indicatorFigures(context),
  ].slice(0, MOST);
}

/** Received and online of the essential services: the printed grand total, or the printed group totals. */
interface Totals {
  readonly received: number | null;
  readonly online: number | null;
  readonly share: Percent | null;
  readonly groups: number;
  readonly computed: number | null;
}

function totalsOf(table: ServicesTable | null): Totals | null {
  if (table === null || table.totals.length === 0) return null;
  const grand = table.totals.find(({ group }) => group === null);
  if (grand)
    return {
      received: grand.received,
      online: grand.online,
      share: grand.share,
      groups: 0,
      computed: grand.computed.received,
    };
  const sum = (numbers: readonly (number | null)[]) =>
    numbers.every((number) => number !== null) ? numbers.reduce((a, b) => a + b, 0) : null;
  return {
    received: sum(table.totals.map(({ received }) => received)),
    online: sum(table.totals.map(({ online }) => online)),
    share: null,
    groups: table.totals.length,
    computed: null,
  };
}

function servicesFigures(context: Context): readonly HeadlineFigure[] {
  const { report, say, words } = context;
  const now = totalsOf(report.services);
  if (now === null || now.received === null) return [];
  const earlier = earlierWith(context, (other) => totalsOf(other.services));
  const received: HeadlineFigure = {
    ...blank,
    label: words.received,
    value: formatNumber(now.received),
    change:
      earlier && relativeChange(now.received, earlier.value.received, earlier.report, context),
    doubt:
      now.computed !== null && now.computed !== now.received
        ? words.addedUp(formatNumber(now.computed))
        : null,
    note: now.groups > 0 ? words.fromGroups(now.groups) : null,
  };
  const computed = shareOf(now.online, now.received);
  if (now.share === null && computed === null) return [received];
  const cell = shareCell(now.share, computed, undefined, context);
  const share: HeadlineFigure = {
    ...blank,
    label: words.onlineShare,
    value: now.share === null ? percentOf(computed!, say) : percent(now.share, say),
    change: earlier && pointChange(now.share, earlier.value.share, earlier.report, context),
    doubt: cell.value.doubt,
    note: now.share === null ? words.shareOurs : null,
  };
  return [received, share];
}

function statusFigures(context: Context): readonly HeadlineFigure[] {
  const { report, words } = context;
  const ofTable = (rows: readonly WithStatus[] | undefined, label: string) =>
    rows === undefined || rows.length === 0 || rows.every(({ status }) => status === 'unstated')
      ? []
      : [statusFigure(rows, label, context)];
  return [
    ...ofTable(report.tasks?.rows, words.tasksCompleted),
    ...ofTable(report.models?.rows, words.modelsCompleted),
  ];
}

function statusFigure(
  rows: readonly WithStatus[],
  label: string,
  { archive, words }: Context,
): HeadlineFigure {
  const count = (status: StatusId) => rows.filter((row) => row.status === status).length;
  const others = archive.reference.statuses
    .filter(({ id }) => id !== 'completed' && count(id) > 0)
    .map(({ id, name_vi }) => `${formatNumber(count(id))} ${name_vi.toLocaleLowerCase('vi')}`);
  return {
    ...blank,
    label,
    value: formatNumber(count('completed')),
    unit: words.outOf(formatNumber(rows.length)),
    note: others.join(' · '),
  };
}

function evaluationFigures({ report, words }: Context): readonly HeadlineFigure[] {
  const table = report.evaluation;
  if (table === null) return [];
  const { rows, groups } = table;
  const everywhere = rows.filter(
    (row) => row.deployed_of !== null && row.deployed_printed === row.deployed_of,
  );
  const lists = rows.filter((row) => row.provinces !== null);
  const printed = groups.reduce((sum, group) => sum + (group.count ?? 0), 0);
  const isCounted = groups.length > 0 && groups.every(({ count }) => count !== null);
  return [
    {
      ...blank,
      label: words.modelsEvaluated,
      value: formatNumber(rows.length),
      doubt:
        isCounted && printed !== rows.length
          ? `${formatNumber(printed)} ${words.groupsPrinted(groups.length)}`
          : null,
    },
    {
      ...blank,
      label: words.deployedEverywhere,
      value: formatNumber(everywhere.length),
      unit: words.outOf(formatNumber(rows.length)),
    },
    {
      ...blank,
      label: words.listsPrinted,
      value: formatNumber(lists.length),
      unit: words.outOf(formatNumber(rows.length)),
    },
    {
      ...blank,
      label: words.listsDiffering,
      value: formatNumber(lists.filter(countDiffers).length),
      unit: words.outOf(formatNumber(lists.length)),
    },
  ];
}

function indicatorFigures(context: Context): readonly HeadlineFigure[] {
  const { report, words } = context;
  return TELLING.flatMap((indicator) => {
    const figure = wholeFigure(report, indicator);
    if (figure === null) return [];
    const earlier = earlierWith(context, (other) => wholeFigure(other, indicator));
    return [
      {
        ...blank,
        label: figure.name,
        value: formatNumber(figure.value!),
        unit: figure.unit,
        change: earlier && difference(figure.value!, earlier.value.value!, earlier.report, context),
        note: figure.as_of === null ? null : words.asOf(formatDay(figure.as_of)),
      },
    ];
  });
}

/** The report's figure of an indicator for the whole unit, the preferred one where there are several. */
function wholeFigure(report: Report, indicator: string): Figure | null {
  const candidates = figuresOf(report).filter(
    (figure) =>
      figure.indicator === indicator &&
      figure.value !== null &&
      figure.qualifier === null &&
      figure.scope === null,
  );
  return candidates.find(({ preferred }) => preferred) ?? candidates[0] ?? null;
}

/** The latest earlier report of the unit, for a period of the same length, in which something is found. */
function earlierWith<T>(
  { archive, report }: Context,
  find: (other: Report) => T | null,
): { readonly report: Report; readonly value: T } | null {
  const earlier = reportsOfUnit(archive, report.unit.key).filter(
    (other) => other.period.kind === report.period.kind && other.period.end < report.period.end,
  );
  for (const other of earlier.toReversed()) {
    const value = find(other);
    if (value !== null) return { report: other, value };
  }
  return null;
}

function relativeChange(
  now: number,
  before: number | null,
  earlier: Report,
  context: Context,
): Change | null {
  if (before === null || before === 0) return null;
  const change = ((now - before) / before) * 100;
  return changeOf(change, percentOf(Math.abs(change), context.say, 1), 'neutral', earlier, context);
}

function pointChange(
  now: Percent | null,
  before: Percent | null,
  earlier: Report,
  context: Context,
): Change | null {
  if (now === null || before === null) return null;
  const decimals = Math.max(now.decimals, before.decimals);
  const change = Number((now.value - before.value).toFixed(decimals));
  const text = context.words.points(formatNumber(Math.abs(change), decimals));
  return changeOf(change, text, 'higher-is-better', earlier, context);
}

function difference(now: number, before: number, earlier: Report, context: Context): Change {
  const change = now - before;
  return changeOf(change, formatNumber(Math.abs(change)), 'neutral', earlier, context);
}

function changeOf(
  change: number,
  size: string,
  direction: 'higher-is-better' | 'neutral',
  earlier: Report,
  { say, words }: Context,
): Change {
  const period = periodName(earlier.period, say);
  const judgement = direction === 'neutral' ? 'neutral' : change > 0 ? 'up' : 'down';
  return {
    sign: change > 0 ? '▲' : change < 0 ? '▼' : '=',
    text: words.against(change === 0 ? words.unchanged : size, period),
    judgement: change === 0 ? 'neutral' : judgement,
  };
}

const blank = { unit: null, change: null, doubt: null, note: null, source: null } as const;
