/**
 * The few numbers above everything else: what the report says of services, cards, models and tasks, each
 * as printed, with the previous report of the same unit where that has the same number.
 */
import { reportsOfUnit } from '../../../domain/archive.ts';
import { agrees, type Figure } from '../../../domain/figure.ts';
import { areOfOneLength, calendarOf } from '../../../domain/period.ts';
import type { StatusId } from '../../../domain/reference.ts';
import {
  figuresOf,
  summariesOf,
  type Report,
  type ReportHead,
  type Summary,
  type WithStatus,
} from '../../../domain/report.ts';
import {
  areComparable,
  areOfOneTime,
  printsPeriod,
  totalsOf,
  type Totals,
} from '../../../domain/services-total.ts';
import { headlineAnchor, SECTIONS } from '../../addresses.ts';
import { printedAs } from '../table/view.ts';
import type { Change, CitedAs, HeadlineFigure } from './headline.ts';
import { periodWithDays } from '../../period/name.ts';
import { percent, percentOf } from '../table/cells.ts';
import type { Context as Whole, Revised } from '../context.ts';
import { revisedAt } from '../revisions/view.ts';
import { countDiffers } from '../evaluation/chart.ts';
import { spanText } from '../figures/view.ts';

/** What is found in the report makes no difference to its headline. */
export type Context = Omit<Whole, 'marksAt' | 'spotAt' | 'signed'>;

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

function servicesFigures(context: Context): readonly HeadlineFigure[] {
  const { report, say, words } = context;
  const now = servicesNow(context);
  if (now === null) return [];
  const { totals, earlier, times } = now;
  const { printed, computed, groups } = totals;
  const doubt = (differs: boolean, text: string) => (differs ? words.addedUp(text) : null);
  const received: HeadlineFigure = {
    ...blank,
    ...citedAs('tiep-nhan', printedAs(report.services)),
    label: words.received,
    value: say.format.number((printed.received ?? computed.received)!),
    changes: earlier ? changesInReceived(earlier.value, totals, times, context) : [],
    revised: revisedTotals('received', context),
    doubt: doubt(
      differ(printed.received, computed.received),
      say.format.number(computed.received ?? 0),
    ),
    note: [
      ...(groups > 0 ? [words.fromGroups(groups)] : []),
      ...(isTimed(report) ? [] : [words.tableWithoutPeriod]),
      ...(earlier === null || isTimed(earlier.report) ? [] : [words.earlierWithoutPeriod]),
    ].join('; '),
  };
  if (printed.share === null && computed.share === null) return [received];
  const share: HeadlineFigure = {
    ...blank,
    ...citedAs('ty-le-truc-tuyen', printedAs(report.services)),
    label: words.onlineShare,
    value: printed.share === null ? percentOf(computed.share!, say) : percent(printed.share, say),
    changes: earlier ? changesInShare(earlier.value, totals, times, context) : [],
    revised: revisedTotals('share', context),
    doubt: doubt(
      printed.share !== null && computed.share !== null && !agrees(printed.share, computed.share),
      percentOf(computed.share ?? 0, say),
    ),
    note: printed.share === null ? words.shareOurs : null,
  };
  return [received, share];
}

/** What was corrected of a printed total, or of those of the groups that a total of ours is made of. */
function revisedTotals(field: 'received' | 'share', context: Context): readonly Revised[] {
  const totals = context.report.services?.totals ?? [];
  const grand = totals.filter(({ group }) => group === null);
  const standing = grand.length > 0 ? grand : totals;
  return revisedAt(
    standing.map(({ key }) => `services/${key}/${field}`),
    context,
  );
}

/** Services in sum, the same of an earlier report where there is one, and what times both are of. */
export function servicesNow(context: Context) {
  const { report } = context;
  const totals = totalsOf(report);
  if (totals === null) return null;
  const hasServices = ({ outlines }: ReportHead) => outlines.services !== null;
  const earlier = earlierWith(context, hasServices, (other) => {
    const before = totalsOf(other);
    return before && areComparable(report, other) ? before : null;
  });
  const times = [...(earlier ? [earlier.report] : []), report].map((one) =>
    servicesTime(one, context),
  );
  return { totals, earlier, times };
}

function isTimed({ services }: Pick<Report, 'services'>): boolean {
  return services !== null && printsPeriod(services);
}

function differ(printed: number | null, computed: number | null): boolean {
  return printed !== null && computed !== null && printed !== computed;
}

/** What the table of services speaks of: its own period, else its report's. */
function servicesTime(
  { services, period }: Pick<Report, 'services' | 'period'>,
  { say, words }: Context,
): string {
  return services?.period ? spanText(services.period, words) : periodWithDays(period, say);
}

/** A percentage of change; none from nothing. */
function changesInReceived(
  before: Totals,
  now: Totals,
  times: readonly string[],
  context: Context,
): readonly Change[] {
  const areSame = [before, now].every(
    ({ printed, computed }) => !differ(printed.received, computed.received),
  );
  const written = (value: number | null) =>
    value === null ? null : { value, text: context.say.format.number(value) };
  const pairs = pairsOf(
    [before, now].map(({ printed }) => written(printed.received)),
    [before, now].map(({ computed }) => written(computed.received)),
    areSame,
    context,
  );
  return pairs
    .filter(({ from }) => from.value !== 0)
    .map((pair) => {
      const change = ((pair.to.value - pair.from.value) / pair.from.value) * 100;
      return changeOf(pair, change, percentOf(Math.abs(change), context.say, 1), times, context);
    });
}

/** Points between two percentages, of which more is better. */
function changesInShare(
  before: Totals,
  now: Totals,
  times: readonly string[],
  context: Context,
): readonly Change[] {
  return sharePairs(before, now, context).map((pair) => {
    const change = pointsOf(pair);
    const size = context.words.points(context.say.format.share(Math.abs(change)));
    return {
      ...changeOf(pair, change, size, times, context),
      judgement: change === 0 ? 'neutral' : change > 0 ? 'up' : 'down',
    };
  });
}

/** Points from the earlier percentage to the later. */
export function pointsOf({ from, to }: Compared): number {
  return Number((to.value - from.value).toPrecision(12));
}

/** Shares filed online that may be compared. */
export function sharePairs(before: Totals, now: Totals, context: Context): readonly Compared[] {
  const { say } = context;
  const areSame = [before, now].every(
    ({ printed, computed }) =>
      printed.share === null || computed.share === null || agrees(printed.share, computed.share),
  );
  return pairsOf(
    [before, now].map(
      ({ printed: { share } }) => share && { value: share.value, text: percent(share, say) },
    ),
    [before, now].map(({ computed: { share } }) =>
      share === null ? null : { value: share, text: percentOf(share, say) },
    ),
    areSame,
    context,
  );
}

interface Written {
  readonly value: number;
  readonly text: string;
}

/** Two values of one kind, the earlier first, and the sentence that names the kind. */
export interface Compared {
  readonly from: Written;
  readonly to: Written;
  readonly says: Context['words']['byDocument'];
  readonly isPrinted: boolean;
}

/**
 * What is printed beside what was printed, and what the rows come to beside what they came to: one pair
 * where both are the same numbers, both where they are not, for they may point opposite ways.
 */
function pairsOf(
  printed: readonly (Written | null)[],
  computed: readonly (Written | null)[],
  areSame: boolean,
  { words }: Context,
): readonly Compared[] {
  const pair = ([from, to]: typeof printed, says: Compared['says']): readonly Compared[] =>
    from && to ? [{ from, to, says, isPrinted: says === words.byDocument }] : [];
  const inPrint = pair(printed, words.byDocument);
  return inPrint.length > 0 && areSame ? inPrint : [...inPrint, ...pair(computed, words.byRows)];
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
  context: Context,
): readonly HeadlineFigure[] {
  const { report, words, say } = context;
  const rows: readonly WithStatus[] = report[table]?.rows ?? [];
  const count = (status: StatusId) => rows.filter((row) => row.status === status).length;
  const printed = printedCompletion(table, report);
  if (printed === undefined && count('unstated') * 2 >= rows.length) return [];
  const completed = count('completed');
  const isSame = printed === undefined || printed.count === completed;
  return [
    {
      ...blank,
      ...citedAs(SECTIONS[table], printed?.where ?? printedAs(report[table])),
      label,
      value: say.format.number(printed?.count ?? completed),
      unit: words.outOf(say.format.number(printed?.of ?? rows.length)),
      revised:
        printed === undefined
          ? []
          : revisedAt([`${printed.table}/summaries.${printed.key}/count`], context),
      note: isSame ? null : words.inTable(say.format.number(completed)),
    },
  ];
}

/** How many the document itself says are completed. */
export function printedCompletion(table: 'tasks' | 'models', report: Report): Summary | undefined {
  return summariesOf(report).find(
    ({ of_what, status, body, group, count }) =>
      of_what === table &&
      status === 'completed' &&
      body === null &&
      group === null &&
      count !== null,
  );
}

function evaluationFigures({ report, words, say }: Context): readonly HeadlineFigure[] {
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
      ...citedAs('danh-gia', printedAs(table)),
      label: words.modelsEvaluated,
      value: say.format.number(rows.length),
      doubt:
        isCounted && printed !== rows.length
          ? `${say.format.number(printed)} ${words.groupsPrinted(groups.length)}`
          : null,
    },
    {
      ...blank,
      ...citedAs('danh-gia-moi-dia-phuong', printedAs(table)),
      label: words.deployedEverywhere,
      value: say.format.number(everywhere.length),
      unit: words.outOf(say.format.number(rows.length)),
    },
    {
      ...blank,
      ...citedAs('danh-gia-danh-sach', printedAs(table)),
      label: words.listsPrinted,
      value: say.format.number(lists.length),
      unit: words.outOf(say.format.number(rows.length)),
    },
    {
      ...blank,
      ...citedAs('danh-gia-khac-danh-sach', printedAs(table)),
      label: words.listsDiffering,
      value: say.format.number(lists.filter(countDiffers).length),
      unit: words.outOf(say.format.number(lists.length)),
    },
  ];
}

function indicatorFigures(context: Context): readonly HeadlineFigure[] {
  const { report, words } = context;
  const own = earlierOf(report);
  return TELLING.flatMap((indicator) => {
    const figure = wholeFigure(own, indicator);
    if (figure === null) return [];
    // Of several values nobody knows which is to be compared, unless one is preferred.
    const areSure = (other: Earlier) =>
      [own, other].every(
        (one) => valuesOf(one, indicator).size === 1 || wholeFigure(one, indicator)!.preferred,
      );
    const mayHold = ({ indicators }: ReportHead) => indicators.includes(indicator);
    const earlier = earlierWith(context, mayHold, (other) => {
      const before = wholeFigure(other, indicator);
      return before?.unit === figure.unit &&
        areOfOneTime(before.period, figure.period) &&
        areSure(other)
        ? before
        : null;
    });
    return [
      {
        ...blank,
        ...citedAs(indicator, figure.where),
        label: figure.name,
        value: context.say.format.number(figure.value!),
        unit: figure.unit === null ? null : context.say.format.unit(figure.unit),
        changes: earlier ? [difference(earlier.value, earlier.report, figure, context)] : [],
        revised: revisedAt([`${figure.place}/value`], context),
        note: figure.as_of === null ? null : words.asOf(context.say.format.day(figure.as_of)),
      },
    ];
  });
}

function difference(before: Figure, earlier: Earlier, now: Figure, context: Context): Change {
  const [from, to] = [before, now].map(({ value }) => ({
    value: value!,
    text: context.say.format.number(value!),
  })) as [Written, Written];
  const times = [figureTime(before, earlier, context), figureTime(now, context.report, context)];
  const change = to.value - from.value;
  const pair = { from, to, says: context.words.byDocument, isPrinted: true };
  return changeOf(pair, change, context.say.format.number(Math.abs(change)), times, context);
}

/** The day or the period that is printed with a figure, else its report's. */
function figureTime(
  { as_of, period }: Figure,
  report: ReportHead | Earlier,
  { say, words }: Context,
): string {
  if (as_of !== null) return words.asOf(say.format.day(as_of));
  return period === null ? periodWithDays(report.period, say) : spanText(period, words);
}

/** The report's figure of an indicator for the whole unit, the preferred one where there are several. */
function wholeFigure(report: Earlier, indicator: string): Figure | null {
  const candidates = wholeFigures(report, indicator);
  return candidates.find(({ preferred }) => preferred) ?? candidates[0] ?? null;
}

function valuesOf(report: Earlier, indicator: string): ReadonlySet<number | null> {
  return new Set(wholeFigures(report, indicator).map(({ value }) => value));
}

function wholeFigures({ whole }: Earlier, indicator: string): readonly Figure[] {
  return whole.filter((figure) => figure.indicator === indicator);
}

/** What later reports are compared with: kept of each, so that none is opened once for each of them. */
interface Earlier extends Pick<Report, 'period' | 'services'> {
  /** Telling figures of the whole unit. */
  readonly whole: readonly Figure[];
}

function earlierOf(report: Report): Earlier {
  const { period, services } = report;
  return {
    period,
    services: services && { ...services, rows: [] },
    whole: figuresOf(report).filter(
      ({ indicator, value, qualifier, scope }) =>
        indicator !== null &&
        TELLING.includes(indicator) &&
        value !== null &&
        qualifier === null &&
        scope === null,
    ),
  };
}

const seen = new WeakMap<ReportHead, Earlier>();

/** The same of a report that is opened only where it has not been seen. */
function seenAs(head: ReportHead, { archive }: Context): Earlier {
  const earlier = seen.get(head) ?? earlierOf(archive.open(head.id));
  seen.set(head, earlier);
  return earlier;
}

/**
 * The latest earlier report of the unit, for a period of the same length, in which something is found; only
 * those that may hold it are opened.
 */
function earlierWith<T>(
  context: Context,
  mayHold: (other: ReportHead) => boolean,
  find: (other: Earlier) => T | null,
): { readonly report: Earlier; readonly value: T } | null {
  const { archive, report } = context;
  const own = calendarOf(report.period);
  const earlier = reportsOfUnit(archive, report.unit.key).filter(
    (other) =>
      areOfOneLength(other.period, own) &&
      calendarOf(other.period).end < own.start &&
      mayHold(other),
  );
  for (const head of earlier.toReversed()) {
    const other = seenAs(head, context);
    const value = find(other);
    if (value !== null) return { report: other, value };
  }
  return null;
}

/** A change with both values, and the times that they are of. */
function changeOf(
  { from, to, says }: Compared,
  change: number,
  size: string,
  [earlier = '', now = '']: readonly string[],
  { words }: Context,
): Change {
  const text = change === 0 ? words.unchanged : size;
  return {
    sign: change > 0 ? '▲' : change < 0 ? '▼' : '=',
    text: says(text, earlier, from.text, now, to.text),
    judgement: 'neutral',
  };
}

/** Its address, named after what it is, and the table or the section that it is taken from. */
function citedAs(name: string, place: string | null): { readonly cited: CitedAs } {
  return { cited: { anchor: headlineAnchor(name), place } };
}

const blank = { unit: null, changes: [], doubt: null, note: null, source: null } as const;
