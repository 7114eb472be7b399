/** Headline figures of public services in sum: applications received, and the share filed online. */
import { agrees } from '../../../domain/figure.ts';
import type { Report, ReportHead } from '../../../domain/report.ts';
import {
  areComparable,
  printsPeriod,
  totalsOf,
  type Totals,
} from '../../../domain/services-total.ts';
import { periodWithDays } from '../../period/name.ts';
import type { Revised } from '../context.ts';
import { spanText } from '../figures/view.ts';
import { revisedAt } from '../revisions/view.ts';
import { percent, percentOf } from '../table/cells.ts';
import { printedAs } from '../table/view.ts';
import { changeOf, pairsOf, type Compared } from './compared.ts';
import { earlierWith } from './earlier.ts';
import { blank, citedAs, type Change, type Context, type HeadlineFigure } from './headline.ts';

export function servicesFigures(context: Context): readonly HeadlineFigure[] {
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
