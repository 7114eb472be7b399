/**
 * The chart of the services table: how the share filed online has moved since the unit's previous report;
 * where there is none to compare with, what each service received.
 */
import { reportsOfUnit } from '../../../domain/archive.ts';
import { observationsOf, type Observation } from '../../../domain/observation.ts';
import { areOfOneLength, calendarOf } from '../../../domain/period.ts';
import type { Report, ServicesTable } from '../../../domain/report.ts';
import { extentOf } from '../../../domain/series.ts';
import { amount, gap, shownOf } from '../../chart/from-series.ts';
import type { Amount, BarsChart, Chart, DumbbellChart, Shown } from '../../chart/chart.ts';
import { periodName } from '../../period/name.ts';
import type { Context } from '../context.ts';
import { percentOf } from '../table/cells.ts';

/** Of its figure on the page. */
const ID = 'bieu-do-dich-vu-cong';
const MOST_BARS = 12;
const LEADERS = 10;

export function servicesChart(table: ServicesTable, context: Context): Chart | null {
  return changesChart(context) ?? receivedChart(table, context);
}

/** The share filed online of each service, in the previous report and in this; the greatest rise first. */
function changesChart(context: Context): DumbbellChart | null {
  const { report, say, words } = context;
  const earlier = previousWithServices(context);
  if (earlier === null) return null;
  const [before, now] = [earlier, report].map((one) => sharesOf(one, context)) as [Shares, Shares];
  const names = shortNames(context);
  const all = [...now]
    .flatMap(([service, shown]) => {
      const then = before.get(service) ?? gap(say.chart.not_in_report);
      return then.kind === 'gap' && shown.kind === 'gap'
        ? []
        : [{ name: names.get(service) ?? service, before: then, now: shown }];
    })
    .sort((a, b) => (moveOf(b) ?? -Infinity) - (moveOf(a) ?? -Infinity) || 0);
  if (all.filter((row) => moveOf(row) !== null).length < 2) return null;
  const level = all.filter(isLevel);
  const areAlike = lengthsOf(earlier, context) === lengthsOf(report, context);
  return {
    form: 'dumbbell',
    id: ID,
    title: movedTitle(all, context),
    unit: words.chartShare,
    scale: 'percent',
    of: words.columns.name,
    before: periodName(earlier.period, say),
    now: periodName(report.period, say),
    rows: all.filter((row) => !isLevel(row)),
    ...(level.length > 0 && {
      note: words.chartLevel(
        level.map(({ name, now: { text } }) => say.chart.in_brackets(name, text)).join(', '),
      ),
    }),
    source: areAlike ? words.chartTwoReports : words.chartTwoTimes,
  };
}

/** How many services rose, fell and stood still; of a number in doubt no move is claimed. */
export function movedTitle(
  pairs: readonly Pair[],
  { say, words }: Pick<Context, 'say' | 'words'>,
): string {
  const moved = pairs.filter((pair) => moveOf(pair) !== null);
  const sure = moved.filter((pair) => !isDoubtful(pair));
  const count = (is: (move: number) => boolean) =>
    say.format.number(sure.filter((pair) => is(moveOf(pair)!)).length);
  const counts = [
    count((move) => move > 0),
    count((move) => move < 0),
    count((move) => move === 0),
  ] as const;
  return sure.length === moved.length
    ? words.chartMoved(...counts)
    : words.chartMovedDoubtful(...counts, say.format.number(moved.length - sure.length));
}

export interface Pair {
  readonly before: Shown;
  readonly now: Shown;
}

/** Neither moved nor in doubt: a line of words tells it. */
function isLevel<Row extends Pair>(row: Row): row is Row & { readonly now: Amount } {
  return (
    moveOf(row) === 0 &&
    row.now.kind === 'amount' &&
    row.now.certainty === 'sound' &&
    !isDoubtful(row)
  );
}

function isDoubtful({ before, now }: Pair): boolean {
  return [before, now].some((shown) => shown.kind === 'amount' && shown.certainty === 'doubtful');
}

/** Of how long a time the shares of a report are. */
function lengthsOf(report: Report, { archive }: Context): string {
  const lengths = observationsOf(report, archive.reference)
    .filter((observation) => serviceOf(observation) !== null)
    .map(({ time }) => JSON.stringify(extentOf({ kind: 'flow', time }, report)));
  return [...new Set(lengths)].sort().join(' ');
}

type Shares = ReadonlyMap<string, Shown>;

/** What a report prints of each service, by service, in its order. */
function sharesOf(report: Report, { archive, say }: Context): Shares {
  const shares = observationsOf(report, archive.reference).flatMap((observation) => {
    const service = serviceOf(observation);
    return service === null || service === 'total'
      ? []
      : [[service, shownOf({ report, observation }, say)] as const];
  });
  return new Map(shares);
}

function serviceOf({ variable }: Observation): string | null {
  const [kind, service, field] = variable.split('/');
  return kind === 'services' && field === 'share' ? service! : null;
}

/** The last report of the unit before this one, of a period as long, that has such a table. */
function previousWithServices({ archive, report }: Context): Report | null {
  const own = calendarOf(report.period);
  const earlier = reportsOfUnit(archive, report.unit.key).findLast(
    ({ period, outlines }) =>
      areOfOneLength(period, own) &&
      calendarOf(period).end < own.start &&
      outlines.services !== null,
  );
  return earlier ? archive.open(earlier.id) : null;
}

function moveOf({ before, now }: Pair): number | null {
  return before.kind === 'gap' || now.kind === 'gap' ? null : now.value - before.value;
}

function shortNames({ archive, say }: Context): ReadonlyMap<string, string> {
  return new Map(
    archive.reference.services.map((service) => [service.id, say.format.shortName(service)]),
  );
}

/** Received by service with the part filed online: the busiest ten, and the others as one. */
function receivedChart(table: ServicesTable, context: Context): BarsChart | null {
  const { say, words } = context;
  const names = shortNames(context);
  const whole = (value: number): Amount => amount(value, say.format.number(value));
  const part = (value: number | null): Shown =>
    value === null ? gap(say.value.missing_spoken) : whole(value);
  const bars = table.rows
    .filter((row) => (row.received ?? 0) > 0)
    .map((row) => ({
      name: names.get(row.service) ?? row.name,
      whole: whole(row.received!),
      part: part(row.online === null ? null : Math.min(row.online, row.received!)),
    }))
    .sort((a, b) => b.whole.value - a.whole.value);
  if (bars.length < 2) return null;
  const all = sum(bars.map((bar) => bar.whole.value));
  const leaders = bars.length > MOST_BARS ? bars.slice(0, LEADERS) : bars;
  const others = bars.slice(leaders.length);
  const led = sum(leaders.map((bar) => bar.whole.value));
  const online = others.map((bar) => (bar.part.kind === 'gap' ? null : bar.part.value));
  const rest = {
    name: words.chartOthers(others.length),
    whole: whole(all - led),
    part: part(online.every((value) => value !== null) ? sum(online) : null),
  };
  return {
    form: 'bars',
    id: ID,
    title:
      others.length > 0
        ? words.chartFewLead(leaders.length, percentOf((led / all) * 100, say, 1))
        : words.chartOneLeads(bars[0]!.name, bars[0]!.whole.text),
    unit: words.chartSubtitle,
    scale: 'number',
    of: words.columns.name,
    wholeName: words.columns.received,
    partName: words.columns.online,
    rows: [...leaders, ...(others.length > 0 ? [rest] : [])],
    source: words.chartSource,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
