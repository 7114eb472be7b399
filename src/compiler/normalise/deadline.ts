/**
 * Deadlines (thời hạn): from the printed words to terms: a day, month, quarter or year by which the
 * thing is due, and `ongoing`, `recurring`, `on-guidance`, `none`.
 */
import { isDay } from '../../domain/period.ts';
import { fold } from '../../domain/vietnamese.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * The terms of a printed deadline, in the order of the print; null where nothing is understood.
 * What is in brackets is progress, not a deadline; «từ tháng 01/2024» is a beginning, not an end.
 *
 * @example readDeadline('Trước ngày 31/12/2023 và duy trì thường xuyên') // ['2023-12-31', 'ongoing']
 */
export function readDeadline(printed: string): readonly string[] | null {
  const text = fold(printed)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\btu (ngay |thang )?[\d/]+( nam \d{4})?/g, ' ');
  const found: { at: number; term: string }[] = [];
  const take = (pattern: RegExp, term: (match: RegExpExecArray) => string | null) => {
    rest = rest.replace(pattern, (...args: unknown[]) => {
      const match = args.filter((arg) => typeof arg === 'string') as unknown as RegExpExecArray;
      const at = args.find((arg) => typeof arg === 'number') as number;
      const read = term(match);
      if (read !== null) found.push({ at, term: read });
      return ' '.repeat(match[0].length);
    });
  };
  let rest = text;
  take(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, ([, day, month, year]) => {
    const term = `${year!}-${two(month)}-${two(day)}`;
    return isDay(term) ? term : null;
  });
  take(
    /\b(?:thang )?(0?[1-9]|1[0-2])(?:\/| nam )(\d{4})\b/g,
    ([, month, year]) => `${year!}-${two(month)}`,
  );
  take(
    /\bquy (iv|i{1,3}|[1-4])(?:\/| nam |, )(\d{4})\b/g,
    ([, quarter, year]) => `${year!}-q${String(ROMAN[quarter!] ?? quarter)}`,
  );
  take(/\b(20\d{2})\b/g, ([, year]) => year!);
  take(
    /\b(hang|dinh ky) (ngay|tuan|thang|quy|nam)\b|\b\d+ (tin|bai)[^;]*\/\s*\d* ?thang\b/g,
    () => 'recurring',
  );
  take(/\bthuong xuyen\b/g, () => 'ongoing');
  take(/\b(theo )?(lo trinh|huong dan)\b/g, () => 'on-guidance');
  const terms = [...new Set(found.sort((a, b) => a.at - b.at).map(({ term }) => term))];
  return terms.length > 0 ? terms : null;
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
