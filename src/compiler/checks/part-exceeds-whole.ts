/**
 * A part is larger than the whole that it is a part of.
 *
 * Why: more cards issued than citizens who may have one means that one of the two numbers is wrong.
 * What to do: compare both with the document. Where the second number is a minimum to be reached, it is
 * a `target`, and exceeding it is no fault.
 * Judged: a figure against its denominator, and its parts against it; what was filed online or in person
 * against all received; the provinces that have or want a model against all provinces; and figures of one report and scope whose indicators the dictionary relates (`part_of`, through others too), and of a level against the whole unit:
 * states of one day, and what happened within the time of which the whole speaks. (What was settled may
 * have been received the month before.)
 *
 * Example: 31.385 of 21.394 teachers verified.
 */
import { marginOf } from '../../domain/figure.ts';
import { measuresOf, type Measure } from '../../domain/measure.ts';
import { placeOf } from '../../domain/place.ts';
import { figurePartsOf, figuresOf, type Report } from '../../domain/report.ts';
import type { Check, Objection } from './check.ts';
import { dictionaryOf, wholesOf, type Dictionary } from './dictionary.ts';

type Object = (objection: Objection<'part-exceeds-whole'>) => void;

export const partExceedsWhole: Check<'part-exceeds-whole'> = {
  code: 'part-exceeds-whole',
  run(corpus, object) {
    const dictionary = dictionaryOf(corpus.reference);
    for (const report of corpus.reports) {
      judgeDenominators(report, object);
      judgeServices(report, object);
      judgeEvaluation(report, object);
      judgeIndicators(report, dictionary, object);
    }
  },
};

function judgeDenominators(report: Report, object: Object): void {
  for (const { place, value, of, name } of figurePartsOf(report)) {
    if (value === null || of === null || value <= of) continue;
    const facts = { printed: value, computed: of, part: name, whole: null };
    object({ report, place: `${place}/value`, facts });
  }
  for (const { name: whole, unit, value: computed, parts, qualifier } of figuresOf(report)) {
    // Where every part has a number, their sum has been judged.
    if (parts.every(({ value }) => value !== null)) continue;
    for (const part of parts) {
      // «Hơn 500» is no bound; parts in another unit are no parts of the number.
      const isOfUnit = part.unit === null || part.unit === unit;
      if (part.value === null || computed === null || qualifier !== null || !isOfUnit) continue;
      if (part.value <= computed) continue;
      const facts = { printed: part.value, computed, part: part.name, whole };
      object({ report, place: `${part.place}/value`, facts });
    }
  }
}

function judgeServices(report: Report, object: Object): void {
  const { services } = report;
  for (const row of [...(services?.rows ?? []), ...(services?.totals ?? [])]) {
    for (const [field, part, value] of [
      ['online', 'nộp trực tuyến', row.online],
      ['in_person', 'nộp trực tiếp', row.in_person],
    ] as const) {
      const computed = row.received;
      if (value === null || computed === null || value <= computed) continue;
      const facts = { printed: value, computed, part, whole: 'tổng số tiếp nhận' };
      object({ report, place: placeOf('services', row.key, field), facts });
    }
  }
}

function judgeEvaluation(report: Report, object: Object): void {
  for (const row of report.evaluation?.rows ?? [])
    for (const [field, part, value, of] of [
      ['deployed_printed', 'địa phương triển khai', row.deployed_printed, row.deployed_of],
      ['replicate_printed', 'địa phương đề xuất', row.replicate_printed, row.replicate_of],
    ] as const) {
      if (value === null || of === null || value <= of) continue;
      const facts = { printed: value, computed: of, part, whole: null };
      object({ report, place: placeOf('evaluation', row.key, field), facts });
    }
}

function judgeIndicators(report: Report, dictionary: Dictionary, object: Object): void {
  const measures = measuresOf(report);
  for (const part of measures) {
    const whole =
      wholeOfIndicator(part, measures, dictionary) ?? wholeOfLevel(part, measures, dictionary);
    if (!whole || part.value <= whole.value + marginOf(part.figure) + marginOf(whole.figure))
      continue;
    const facts = {
      printed: part.value,
      computed: whole.value,
      part: part.name,
      whole: whole.name,
    };
    object({ report, place: part.place, facts, related: whole });
  }
}

/** The largest value of the nearest indicator that the part's is a part of, directly or through others. */
function wholeOfIndicator(
  part: Measure,
  measures: readonly Measure[],
  dictionary: Dictionary,
): Measure | null {
  for (const id of wholesOf(part.indicator, dictionary)) {
    const areStates = [id, part.indicator].every((one) => dictionary.get(one)?.kind === 'stock');
    const wholes = measures
      .filter((other) => other.indicator === id && other.scope === part.scope)
      .filter((other) => (areStates ? isOfOneDay(part, other) : isWithin(part, other)));
    if (wholes.length > 0) return largest(wholes);
  }
  return null;
}

/** The same count of the whole unit, where the part is that of a level. */
function wholeOfLevel(
  part: Measure,
  measures: readonly Measure[],
  dictionary: Dictionary,
): Measure | null {
  const { indicator, area, level, start, end, figure } = part;
  const isCount = dictionary.get(indicator)?.kind !== 'ratio' && figure?.unit !== '%';
  if (level === null || !isCount || figure?.qualifier === 'average') return null;
  const wholes = measures.filter(
    (other) =>
      other.indicator === indicator &&
      other.area === area &&
      other.level === null &&
      other.start === start &&
      other.end === end,
  );
  return wholes.length > 0 ? largest(wholes) : null;
}

/** Of several printed values of the whole: only a part above all of them is surely too large. */
function largest(measures: readonly Measure[]): Measure {
  return measures.reduce((most, other) => (most.value >= other.value ? most : other));
}

function isOfOneDay(part: Measure, whole: Measure): boolean {
  return part.end !== null && part.end === whole.end;
}

/** Whether the time of the part lies in that of the whole; no start is the beginning of all. */
function isWithin(part: Measure, whole: Measure): boolean {
  if (part.end === null || whole.end === null || part.end > whole.end) return false;
  return whole.start === null || (part.start !== null && whole.start <= part.start);
}
