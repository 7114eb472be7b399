/**
 * The earlier value printed beside a figure, or the one that its change leaves, is not what the unit's
 * report of that time printed.
 *
 * Why: the rise or fall is then of other numbers than the two that were published. What to do: compare
 * both reports with their documents; acknowledge it if they print so.
 * Judged: values of one indicator and scope (or, of figures with a label alone, of one place), counted from
 * the same kind of beginning, against the report of the unit for the period that the words name («tháng
 * 6/2024», «cùng kỳ năm trước»), or for the period just before where they name none. Rounded and hedged
 * numbers may lie as far apart as that allows.
 *
 * Example: «tháng 6: 1.789» beside July's figure, where June's report prints 1.869.
 */
import { previousReports } from '../../domain/archive.ts';
import { marginOf, mayEqual, type Comparison, type Figure } from '../../domain/figure.ts';
import { isNextTo, parsePeriod } from '../../domain/period.ts';
import { figuresOf, type Report } from '../../domain/report.ts';
import { fold, foldName } from '../../domain/vietnamese.ts';
import { directionOf, roundingOf } from './change-mismatch.ts';
import type { UnitCheck } from './check.ts';

export const previousMismatch: UnitCheck<'previous-mismatch'> = {
  code: 'previous-mismatch',
  runOnUnit(corpus, object) {
    const before = previousReports(corpus.reports);
    const byPeriod = new Map(
      corpus.reports.map((report) => [keyOf(report, report.period.id), report]),
    );
    for (const report of corpus.reports) {
      for (const figure of figuresOf(report)) {
        const { previous, change, value, place, name } = figure;
        const compared = previous?.value == null ? change : previous;
        if (!compared || compared.value === null || value === null || !isOfWhole(compared))
          continue;
        const id = periodOf(compared, report);
        const other =
          id === null
            ? directlyBefore(report, before.get(report))
            : byPeriod.get(keyOf(report, id));
        if (!other || other === report) continue;
        const claimed = compared === previous ? compared.value : value - signed(figure);
        const margin = roundingOf(compared) + (compared === previous ? 0 : marginOf(figure));
        const values = valuesIn(other, figure);
        const [first] = values;
        if (!first || values.some((one) => mayEqual(one.value!, claimed, margin + marginOf(one))))
          continue;
        object({
          report,
          place: `${place}/${compared === previous ? 'previous' : 'change'}`,
          facts: {
            printed: claimed,
            computed: first.value!,
            name,
            period: other.period.id,
            what: compared === previous ? 'previous' : 'change',
          },
          related: { report: other, place: `${first.place}/value` },
        });
      }
    }
  },
};

function keyOf({ unit, suffix }: Report, period: string): string {
  return [unit.key, suffix ?? '', period].join('\n');
}

function directlyBefore(report: Report, previous: Report | undefined): Report | undefined {
  return previous && isNextTo(report.period, previous.period) ? previous : undefined;
}

/** A comparison with another body, or «of» something else, is none with an earlier time. */
function isOfWhole({ of }: Comparison): boolean {
  return of === null;
}

/** The change with the sign that its words give it. */
function signed({ change }: Figure): number {
  return Math.abs(change!.value!) * (directionOf(change!) ?? 1);
}

/** The period that the words of a comparison name; null where they name none. */
function periodOf({ period, printed, label }: Comparison, { period: own }: Report): string | null {
  const words = fold([period, label, printed].filter((text) => text !== null).join(' '));
  if (own.kind === 'month' && /\bcung ky\b/u.test(words)) return ofYear(own.id, -1);
  const month = /\bthang\s+(\d{1,2})(?:\s*\/\s*(\d{4})|\s+nam\s+(\d{4}))?/u.exec(words);
  if (!month) return null;
  const nth = month[1]!.padStart(2, '0');
  const year = month[2] ?? month[3];
  if (year !== undefined) return `${year}-${nth}`;
  const ofThisYear = `${own.end.slice(0, 4)}-${nth}`;
  return ofThisYear < own.id.slice(0, 7) ? ofThisYear : ofYear(ofThisYear, -1);
}

function ofYear(id: string, step: number): string | null {
  const other = `${Number(id.slice(0, 4)) + step}${id.slice(4)}`;
  return parsePeriod(other) ? other : null;
}

/** What another report prints of the same thing. */
function valuesIn(report: Report, figure: Figure): readonly Figure[] {
  return figuresOf(report).filter(
    (other) =>
      other.value !== null &&
      other.indicator === figure.indicator &&
      (figure.indicator !== null || (other.place === figure.place && other.name === figure.name)) &&
      other.unit === figure.unit &&
      scopeOf(other) === scopeOf(figure) &&
      (other.period?.start == null) === (figure.period?.start == null),
  );
}

function scopeOf({ scope }: Figure): string {
  return [scope?.place, scope?.level, scope?.part].map((part) => foldName(part ?? '')).join('|');
}
