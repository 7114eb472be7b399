/**
 * One indicator, scope and date has two values.
 *
 * Why: a reader who finds one of them cannot know of the other. What to do: compare both with the
 * document; if it prints both, acknowledge the later one, and mark the one to be used `preferred`.
 * A figure without a date speaks of the report's own. A denominator is judged too, where the dictionary
 * says of which indicator it is the number, and a state of one day between the reports of a unit. Rounded
 * and hedged values may lie as far apart as that allows. The fault stands at the later place.
 *
 * Example: 1.423.725 cards issued in the narrative, 1.565.845 in the appendix.
 */
import type { Archive } from '../../domain/archive.ts';
import { placeName } from '../../diagnostics/place-name.ts';
import { marginOf, mayEqual } from '../../domain/figure.ts';
import { measuresOf, type Measure } from '../../domain/measure.ts';
import type { Report } from '../../domain/report.ts';
import type { Check, Objection } from './check.ts';
import { dictionaryOf, wholesOf, type Dictionary } from './dictionary.ts';

type Object = (objection: Objection<'value-conflict'>) => void;

export const valueConflict: Check<'value-conflict'> = {
  code: 'value-conflict',
  run(archive, object) {
    const dictionary = dictionaryOf(archive.reference);
    for (const report of archive.reports) {
      const dated = measuresOf(report).filter(({ end }) => end !== null);
      judgeValues(report, dated, dictionary, object);
      judgeDenominators(report, dated, dictionary, object);
    }
    judgeReports(archive, dictionary, object);
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
    const met = [first!];
    for (const measure of others) {
      if (met.some((earlier) => agree(earlier, measure))) continue;
      met.push(measure);
      tell(report, measure, first!, object);
    }
  }
}

/** «of: 20800» beside an indicator whose whole has a value of its own in the report. */
function judgeDenominators(
  report: Report,
  measures: readonly Measure[],
  dictionary: Dictionary,
  object: Object,
): void {
  for (const measure of measures) {
    const of = measure.figure?.of ?? null;
    if (of === null) continue;
    const printed = wholesOf(measure.indicator, dictionary).flatMap((whole) =>
      measures.filter(
        (other) =>
          other.indicator === whole &&
          other.scope === measure.scope &&
          timeOf(other, dictionary) === timeOf({ ...measure, indicator: whole }, dictionary),
      ),
    );
    const place = measure.place.replace(/value$/, 'of');
    const [nearest] = printed;
    if (nearest && !printed.some((other) => agree(other, { ...measure, value: of })))
      tell(report, { ...measure, value: of, place, name: nearest.name }, nearest, object);
  }
}

/** A state of one day, as two reports of a unit print it; one that replaces another need not agree. */
function judgeReports(archive: Archive, dictionary: Dictionary, object: Object): void {
  const states = archive.reports
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

/** The days of which a measure speaks: a state has a day and no beginning. */
function timeOf({ indicator, start, end }: Measure, dictionary: Dictionary): string {
  const isState = dictionary.get(indicator)?.kind === 'stock';
  return `${isState ? '' : (start ?? '')} ${end!}`;
}

function agree(a: Measure, b: Measure): boolean {
  return mayEqual(a.value, b.value, marginOf(a.figure) + marginOf(b.figure));
}
