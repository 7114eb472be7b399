/**
 * One indicator, scope and date has two values.
 *
 * Why: a reader who finds one of them cannot know of the other. What to do: compare both with the
 * document; if it prints both, acknowledge the later one, and mark the one to be used `preferred`.
 * A figure without a date speaks of the report's own. A denominator is judged too, where it is one slip from
 * what the figure is a part of, and a state of one day between the reports of a unit. Rounded and hedged values may lie as far apart as that allows. The fault stands at the later place.
 *
 * Example: 1.423.725 cards issued in the narrative, 1.565.845 in the appendix.
 */
import { placeName } from '../../diagnostics/place-name.ts';
import { marginOf, mayEqual } from '../../domain/figure.ts';
import { measuresOf, type Measure } from '../../domain/measure.ts';
import type { Report } from '../../domain/report.ts';
import type { Corpus, Objection, UnitCheck } from './check.ts';
import { unlikeDenominators } from './denominators.ts';
import { dictionaryOf, timeOf, type Dictionary } from './dictionary.ts';

type Object = (objection: Objection<'value-conflict'>) => void;

export const valueConflict: UnitCheck<'value-conflict'> = {
  code: 'value-conflict',
  runOnUnit(corpus, object) {
    const dictionary = dictionaryOf(corpus.reference);
    for (const report of corpus.reports) {
      const dated = measuresOf(report).filter(({ end }) => end !== null);
      judgeValues(report, dated, dictionary, object);
      judgeDenominators(report, dictionary, object);
    }
    judgeReports(corpus, dictionary, object);
  },
};

function judgeValues(
  report: Report,
  measures: readonly Measure[],
  dictionary: Dictionary,
  object: Object,
): void {
  const same = Map.groupBy(measures, (measure) =>
    [measure.indicator, measure.scope, timeOf(measure, dictionary)].join('\n'),
  );
  for (const [, [first, ...others]] of same) {
    const met = agreeingSet();
    met.add(first!);
    for (const measure of others) {
      if (met.agreesWith(measure)) continue;
      met.add(measure);
      tell(report, measure, first!, object);
    }
  }
}

/** «of: 20800» where the whole is 20.808: a slip; another number may be counted of something else. */
function judgeDenominators(report: Report, dictionary: Dictionary, object: Object): void {
  for (const { measure, place, of, whole, isSlip } of unlikeDenominators(report, dictionary))
    if (isSlip) tell(report, { ...measure, value: of, place, name: whole.name }, whole, object);
}

/** A state of one day, as two reports of a unit print it; one that replaces another need not agree. */
function judgeReports(corpus: Corpus, dictionary: Dictionary, object: Object): void {
  const states = corpus.reports
    .flatMap(measuresOf)
    .filter(({ indicator, end }) => dictionary.get(indicator)?.kind === 'stock' && end !== null);
  const same = Map.groupBy(states, ({ report, indicator, scope, end }) =>
    [report.unit.key, indicator, scope, end!].join('\n'),
  );
  for (const [, measures] of same) {
    const [first] = measures;
    const later = measures.find(({ report }) => report !== first!.report);
    if (!later || later.report.replaces !== null) continue;
    const earlier = measures.filter(({ report }) => report === first!.report);
    if (!earlier.some((measure) => agree(measure, later)))
      tell(later.report, later, first!, object);
  }
}

function tell(report: Report, later: Measure, first: Measure, object: Object): void {
  const facts = {
    printed: later.value,
    computed: first.value,
    name: later.name,
    where: placeName(first.report, first.place, 'vi'),
    where_en: placeName(first.report, first.place, 'en'),
    other: first.report === report ? null : first.report.period.id,
  };
  object({ report, place: later.place, facts, related: first });
}

/** Values with the margin of each, in order, so that only those near another are held against it. */
function agreeingSet() {
  const values: { readonly value: number; readonly margin: number }[] = [];
  let widest = 0;
  const firstFrom = (value: number) => {
    let [low, high] = [0, values.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[middle]!.value < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    add({ value, figure }: Measure) {
      const margin = marginOf(figure);
      widest = Math.max(widest, margin);
      values.splice(firstFrom(value), 0, { value, margin });
    },
    agreesWith({ value, figure }: Measure): boolean {
      const margin = marginOf(figure);
      const reach = margin + widest + 1;
      for (let i = firstFrom(value - reach); i < values.length; i++) {
        const other = values[i]!;
        if (other.value > value + reach) return false;
        if (mayEqual(other.value, value, other.margin + margin)) return true;
      }
      return false;
    },
  };
}

function agree(a: Measure, b: Measure): boolean {
  return mayEqual(a.value, b.value, marginOf(a.figure) + marginOf(b.figure));
}
