/**
 * A printed total is not the sum of its parts.
 *
 * Why: a reader who adds up a column must reach the number below it. What to do: look for a row that
 * is missing or mistyped; if the document itself is wrong, acknowledge it.
 * Judged: totals of the services table against its rows, in person + online against received, the staff
 * of the levels against all staff, the parts of a figure against the figure, and a count by level (tỉnh,
 * huyện, xã) against the same count of the whole unit. A total is judged only where every part has a
 * number; hedged numbers («hơn 500») may lie a twentieth apart.
 *
 * Example: rows that add up to 39.542 under a printed total of 57.274.
 */
import { isHedged, mayEqual } from '../../domain/figure.ts';
import { measuresOf, type Measure } from '../../domain/measure.ts';
import {
  figuresOf,
  type Report,
  type ServiceRow,
  type ServicesTable,
  type ServiceTotal,
} from '../../domain/report.ts';
import { placeOf } from '../../domain/place.ts';
import type { Check } from './check.ts';

type Judge = (
  place: string,
  printed: number | null,
  parts: readonly (number | null)[],
  isHedged?: boolean,
) => void;

export const sumMismatch: Check<'sum-mismatch'> = {
  code: 'sum-mismatch',
  run(archive, object) {
    const ratios = new Set(
      archive.reference.indicators.filter(({ kind }) => kind === 'ratio').map(({ id }) => id),
    );
    for (const report of archive.reports) {
      const judge: Judge = (place, printed, parts, hedged = false) => {
        const numbers = parts.filter((part) => part !== null);
        if (printed === null || numbers.length < 2 || numbers.length < parts.length) return;
        const computed = numbers.reduce((a, b) => a + b, 0);
        if (mayEqual(computed, printed, hedged)) return;
        object({ report, place, facts: { printed, computed, parts: numbers.length } });
      };
      if (report.services) judgeServices(report.services, judge);
      for (const figure of figuresOf(report)) {
        const values = figure.parts.map((part) => part.value);
        judge(
          `${figure.place}/value`,
          figure.value,
          values,
          [figure, ...figure.parts].some(isHedged),
        );
      }
      judgeLevels(report, ratios, judge);
    }
  },
};

const COLUMNS = [
  ['online_citizen', 'online.citizen'],
  ['online_business', 'online.business'],
  ['online', 'online'],
  ['in_person', 'in_person'],
  ['received', 'received'],
] as const;

function judgeServices(services: ServicesTable, judge: Judge): void {
  for (const row of [...services.rows, ...services.totals])
    if (row.in_person !== null)
      judge(placeOf('services', row.key, 'received'), row.received, [row.in_person, row.online]);
  for (const row of services.rows)
    judge(placeOf('services', row.key, 'staff.total'), row.staff.total, staffOf(row));
  for (const total of services.totals) {
    const rows = services.rows.filter((row) => total.group === null || row.group === total.group);
    for (const [column, field] of COLUMNS) {
      if (column === 'online' && isSplit(total)) continue; // its two halves are judged
      // A row in which nothing arose adds nothing; one with a blank cell leaves the sum unknown,
      // except in a column that the table prints only here and there.
      const values = rows.filter((row) => !noneArose(row)).map((row) => row[column]);
      const known = column === 'in_person' ? values.filter((value) => value !== null) : values;
      judge(placeOf('services', total.key, field), total[column], known);
    }
  }
}

/** Staff of the levels that handle the service; of all three where the table does not say which. */
function staffOf({ handled_by, staff }: ServiceRow): readonly (number | null)[] {
  const levels =
    handled_by.length > 0 ? handled_by : (['province', 'district', 'commune'] as const);
  return levels.map((level) => staff[level]);
}

function isSplit(total: ServiceTotal): boolean {
  return total.online_citizen !== null || total.online_business !== null;
}

function noneArose(row: ServicesTable['rows'][number]): boolean {
  return row.reasons['received'] === 'none-arising';
}

/** Below the province there were districts until the end of June 2025, and are communes alone since. */
const LEVELS = ['province', 'district', 'commune'] as const;
const LAST_DAY_OF_DISTRICTS = '2025-06-30';

function judgeLevels(report: Report, ratios: ReadonlySet<string>, judge: Judge): void {
  const hasDistricts = report.period.end <= LAST_DAY_OF_DISTRICTS;
  const levels = LEVELS.filter((level) => level !== 'district' || hasDistricts);
  const counts = measuresOf(report).filter(
    ({ indicator, figure }) =>
      !ratios.has(indicator) && figure?.unit !== '%' && figure?.qualifier !== 'average',
  );
  const alike = Map.groupBy(counts, ({ indicator, area, start, end }) =>
    [indicator, area, start ?? '', end ?? ''].join('\n'),
  );
  for (const [, measures] of alike) {
    const whole = measures.filter(({ level }) => level === null);
    const parts = levels.map((level) => measures.filter((measure) => measure.level === level));
    // Several values of one count contradict each other already.
    if (whole.length !== 1 || parts.some((values) => values.length !== 1)) continue;
    const all: readonly Measure[] = [...whole, ...parts.flat()];
    const values = parts.flat().map(({ value }) => value);
    judge(
      whole[0]!.place,
      whole[0]!.value,
      values,
      all.some(({ figure }) => isHedged(figure)),
    );
  }
}
