/**
 * A printed total is not the sum of its parts.
 *
 * Why: a reader who adds up a column must reach the number below it. What to do: look for a row that
 * is missing or mistyped; if the document itself is wrong, acknowledge it.
 * Judged: totals of the services table against its rows, in person + online against received, and the
 * parts of a figure against the figure. A total is judged only where every part has a number.
 *
 * Example: rows that add up to 39.542 under a printed total of 57.274.
 */
import {
  figuresOf,
  type Report,
  type ServiceTotal,
  type ServicesTable,
} from '../../domain/report.ts';
import { placeOf } from '../../domain/place.ts';
import type { Check } from './check.ts';

type Object = (place: string, printed: number | null, parts: readonly (number | null)[]) => void;

export const sumMismatch: Check<'sum-mismatch'> = {
  code: 'sum-mismatch',
  run(archive, object) {
    for (const report of archive.reports) {
      const judge: Object = (place, printed, parts) => {
        const numbers = parts.filter((part) => part !== null);
        if (printed === null || numbers.length < 2 || numbers.length < parts.length) return;
        const computed = numbers.reduce((a, b) => a + b, 0);
        if (Math.abs(computed - printed) < 1e-6) return;
        object({ report, place, facts: { printed, computed, parts: numbers.length } });
      };
      if (report.services) judgeServices(report.services, judge);
      judgeFigures(report, judge);
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

function judgeServices(services: ServicesTable, judge: Object): void {
  for (const row of [...services.rows, ...services.totals])
    if (row.in_person !== null)
      judge(placeOf('services', row.key, 'received'), row.received, [row.in_person, row.online]);
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

function isSplit(total: ServiceTotal): boolean {
  return total.online_citizen !== null || total.online_business !== null;
}

function noneArose(row: ServicesTable['rows'][number]): boolean {
  return row.reasons['received'] === 'none-arising';
}

function judgeFigures(report: Report, judge: Object): void {
  for (const figure of figuresOf(report))
    judge(
      `${figure.place}/value`,
      figure.value,
      figure.parts.map((part) => part.value),
    );
}
