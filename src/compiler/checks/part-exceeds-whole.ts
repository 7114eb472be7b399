/**
 * A part is larger than the whole that it is a part of.
 *
 * Why: more cards issued than citizens who may have one means that one of the two numbers is wrong.
 * What to do: compare both with the document. Where the second number is a minimum to be reached, it is
 * a `target`, and exceeding it is no fault.
 * Judged: a figure against its denominator, what was filed online or in person against all received, and
 * figures of one report, scope and date whose indicators the dictionary relates (`part_of`).
 *
 * Example: 31.385 of 21.394 teachers verified.
 */
import { measuresOf } from '../../domain/measure.ts';
import { placeOf } from '../../domain/place.ts';
import { figurePartsOf, type Report } from '../../domain/report.ts';
import type { Check, Objection } from './check.ts';

type Object = (objection: Objection<'part-exceeds-whole'>) => void;

export const partExceedsWhole: Check<'part-exceeds-whole'> = {
  code: 'part-exceeds-whole',
  run(archive, object) {
    const wholes = new Map(archive.reference.indicators.map(({ id, part_of }) => [id, part_of]));
    for (const report of archive.reports) {
      judgeDenominators(report, object);
      judgeServices(report, object);
      judgeIndicators(report, wholes, object);
    }
  },
};

function judgeDenominators(report: Report, object: Object): void {
  for (const { place, value, of, name } of figurePartsOf(report)) {
    if (value === null || of === null || value <= of) continue;
    const facts = { printed: value, computed: of, part: name, whole: null };
    object({ report, place: `${place}/value`, facts });
  }
}

function judgeServices(report: Report, object: Object): void {
  const { services } = report;
  for (const row of [...(services?.rows ?? []), ...(services?.totals ?? [])])
    for (const [field, title] of [
      ['online', 'nộp trực tuyến'],
      ['in_person', 'nộp trực tiếp'],
    ] as const) {
      const value = row[field];
      if (value === null || row.received === null || value <= row.received) continue;
      const facts = {
        printed: value,
        computed: row.received,
        part: title,
        whole: 'tổng số tiếp nhận',
      };
      object({ report, place: placeOf('services', row.key, field), facts });
    }
}

function judgeIndicators(
  report: Report,
  wholes: ReadonlyMap<string, string | undefined>,
  object: Object,
): void {
  const measures = measuresOf(report);
  for (const part of measures) {
    const id = wholes.get(part.indicator);
    // Several printed values of the whole: only a part above all of them is surely too large.
    const whole = measures
      .filter((other) => other.indicator === id && other.scope === part.scope)
      .filter((other) => other.end !== null && other.end === part.end && other.start === part.start)
      .reduce<(typeof measures)[number] | null>(
        (most, other) => (most && most.value >= other.value ? most : other),
        null,
      );
    if (!whole || part.value <= whole.value) continue;
    const facts = {
      printed: part.value,
      computed: whole.value,
      part: part.name,
      whole: whole.name,
    };
    object({ report, place: part.place, facts, related: whole });
  }
}
