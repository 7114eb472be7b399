/**
 * The few numbers above everything else: what the report says of services, cards, models and tasks, each
 * as printed, with the previous report of the same unit where that has the same number.
 */
import { reportsOfUnit } from '../../domain/archive.ts';
import { agrees, shareOf, type Figure, type Percent } from '../../domain/figure.ts';
import type { StatusId } from '../../domain/reference.ts';
import { figuresOf, summariesOf, type Report, type WithStatus } from '../../domain/report.ts';
import { formatDay, formatNumber } from '../../domain/vietnamese.ts';
import type { Change, HeadlineFigure } from './headline.ts';
import { percent, percentOf } from './report-cells.ts';
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

/**
 * Essential services in sum: the printed grand total, or the printed group totals added up; and what the
 * rows come to, which is what reports are compared by.
 */
interface Totals {
  readonly received: number;
  readonly share: Percent | null;
  /** Number of group totals that were added up; 0 where a grand total is printed. */
  readonly groups: number;
  readonly computed: { readonly received: number | null; readonly share: number | null };
}

function totalsOf({ services }: Report): Totals | null {
  const totals = services?.totals ?? [];
  const grand = totals.find(({ group }) => group === null);
  if (grand)
    return grand.received === null
      ? null
      : { received: grand.received, share: grand.share, groups: 0, computed: grand.computed };
  const received = sum(totals.map((total) => total.received));
  if (totals.length === 0 || received === null) return null;
  const share = shareOf(sum(totals.map(({ online }) => online)), received);
  return { received, share: null, groups: totals.length, computed: { received, share } };
}

function sum(numbers: readonly (number | null)[]): number | null {
  return numbers.every((number) => number !== null) ? numbers.reduce((a, b) => a + b, 0) : null;
}

function servicesFigures(context: Context): readonly HeadlineFigure[] {
  const { report, say, words } = context;
  const now = totalsOf(report);
  if (now === null) return [];
  const earlier = earlierWith(context, totalsOf);
  const { computed } = now;
  const received: HeadlineFigure = {
    ...blank,
    label: words.received,
    value: formatNumber(now.received),
    change: earlier && changeInReceived(now, earlier, context),
    doubt:
      computed.received !== null && computed.received !== now.received
        ? words.addedUp(formatNumber(computed.received))
        : null,
    note: now.groups > 0 ? words.fromGroups(now.groups) : null,
  };
  if (now.share === null && computed.share === null) return [received];
  const share: HeadlineFigure = {
    ...blank,
    label: words.onlineShare,
    value: now.share === null ? percentOf(computed.share!, say) : percent(now.share, say),
    change: earlier && changeInShare(now, earlier, context),
    doubt:
      now.share !== null && computed.share !== null && !agrees(now.share, computed.share)
        ? words.addedUp(percentOf(computed.share, say))
        : null,
    note: now.share === null ? words.shareOurs : null,
  };
  return [received, share];
}

type Earlier<T> = { readonly report: Report; readonly value: T };

/** Compares what the rows come to: printed totals that do not add up would make up a change. */
function changeInReceived(
  now: Totals,
  { report, value }: Earlier<Totals>,
  context: Context,
): Change | null {
  const [after, before] = [now.computed.received, value.computed.received];
  if (after === null || before === null || before === 0) return null;
  const change = ((after - before) / before) * 100;
  const isPrinted = after === now.received && before === value.received;
  const size = percentOf(Math.abs(change), context.say, 1);
  return changeOf(change, size, 'neutral', report, isPrinted, context);
}

function changeInShare(
  now: Totals,
  { report, value }: Earlier<Totals>,
  context: Context,
): Change | null {
  const [after, before] = [now.computed.share, value.computed.share];
  if (after === null || before === null) return null;
  const change = Number((after - before).toFixed(2));
  const isPrinted = [now, value].every(
    ({ share, computed }) => share !== null && agrees(share, computed.share!),
  );
  const size = context.words.points(formatNumber(Math.abs(change), 2));
  return changeOf(change, size, 'higher-is-better', report, isPrinted, context);
}

function statusFigures(context: Context): readonly HeadlineFigure[] {
  const { words } = context;
  return [
    ...statusFigure('tasks', words.tasksCompleted, context),
    ...statusFigure('models', words.modelsCompleted, context),
  ];
}

/** Completed of all: as the document counts them, else as its rows say; nothing where most say nothing. */
function statusFigure(
  table: 'tasks' | 'models',
  label: string,
  { archive, report, words }: Context,
): readonly HeadlineFigure[] {
  const rows: readonly WithStatus[] = report[table]?.rows ?? [];
  const count = (status: StatusId) => rows.filter((row) => row.status === status).length;
  const printed = summariesOf(report).find(
    ({ of_what, status, body, group, count }) =>
      of_what === table &&
      status === 'completed' &&
      body === null &&
      group === null &&
      count !== null,
  );
  if (printed === undefined && count('unstated') * 2 >= rows.length) return [];
  const inTable = (without: StatusId | null) =>
    archive.reference.statuses
      .filter(({ id }) => id !== without && count(id) > 0)
      .map(({ id, name_vi }) => `${formatNumber(count(id))} ${name_vi.toLocaleLowerCase('vi')}`)
      .join(' · ');
  const completed = count('completed');
  const isSame = printed === undefined || printed.count === completed;
  return [
    {
      ...blank,
      label,
      value: formatNumber(printed?.count ?? completed),
      unit: words.outOf(formatNumber(printed?.of ?? rows.length)),
      note: isSame ? inTable('completed') : words.inTable(inTable(null)),
    },
  ];
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
): Earlier<T> | null {
  const earlier = reportsOfUnit(archive, report.unit.key).filter(
    (other) => other.period.kind === report.period.kind && other.period.end < report.period.end,
  );
  for (const other of earlier.toReversed()) {
    const value = find(other);
    if (value !== null) return { report: other, value };
  }
  return null;
}

function difference(now: number, before: number, earlier: Report, context: Context): Change {
  const change = now - before;
  return changeOf(change, formatNumber(Math.abs(change)), 'neutral', earlier, true, context);
}

function changeOf(
  change: number,
  size: string,
  direction: 'higher-is-better' | 'neutral',
  earlier: Report,
  isPrinted: boolean,
  { say, words }: Context,
): Change {
  const period = periodName(earlier.period, say);
  const judgement = direction === 'neutral' ? 'neutral' : change > 0 ? 'up' : 'down';
  return {
    sign: change > 0 ? '▲' : change < 0 ? '▼' : '=',
    text: (isPrinted ? words.against : words.againstRecomputed)(
      change === 0 ? words.unchanged : size,
      period,
    ),
    judgement: change === 0 ? 'neutral' : judgement,
  };
}

const blank = { unit: null, change: null, doubt: null, note: null, source: null } as const;
