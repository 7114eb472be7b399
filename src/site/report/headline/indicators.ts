/** Headline figures of indicators that deserve the top of the page, for the whole unit. */
import type { Figure } from '../../../domain/figure.ts';
import type { ReportHead } from '../../../domain/report.ts';
import { areOfOneTime } from '../../../domain/services-total.ts';
import { periodWithDays } from '../../period/name.ts';
import { spanText } from '../figures/view.ts';
import { revisedAt } from '../revisions/view.ts';
import { changeOf, type Written } from './compared.ts';
import { earlierOf, earlierWith, TELLING, type Earlier } from './earlier.ts';
import { blank, citedAs, type Change, type Context, type HeadlineFigure } from './headline.ts';

export function indicatorFigures(context: Context): readonly HeadlineFigure[] {
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
