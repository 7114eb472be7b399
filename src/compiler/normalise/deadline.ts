/**
 * Deadlines (thời hạn): from the printed words to terms: a day, month, quarter or year by which the
 * thing is due, and `ongoing`, `recurring`, `on-guidance`, `none`.
 */
import { isDay } from '../../domain/period.ts';
import { fold } from '../../domain/vietnamese.ts';

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
type Groups = Readonly<Record<string, string | undefined>>;

/** What to look for, in this order: what is found is taken out, so that no part of it is read again. */
const TERMS: readonly (readonly [pattern: RegExp, term: (found: Groups) => string | null])[] = [
  [/\b(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})\b/g, day],
  [/\b(?<d>\d{1,2}) thang (?<m>\d{1,2}) nam (?<y>\d{4})\b/g, day],
  [
    /\bquy (?<q>iv|i{1,3}|[1-4])(?:[/-]| nam |, )(?<y>\d{4})\b/g,
    ({ q = '', y = '' }) => `${y}-q${ROMAN[q] ?? q}`,
  ],
  [
    /\b(?:thang |t)?(?<m>\d{1,2})(?:[/-]| nam )(?<y>\d{4})\b/g,
    ({ m, y = '' }) => (Number(m) >= 1 && Number(m) <= 12 ? `${y}-${two(m)}` : null),
  ],
  [/\b(?<y>20\d{2})\b/g, ({ y = '' }) => y],
  [
    /\b(hang|dinh ky) (ngay|tuan|thang|quy|nam)\b|\b\d+ (tin|bai)[^;]*\/\s*\d* ?thang\b/g,
    () => 'recurring',
  ],
  [/\bthuong xuyen\b/g, () => 'ongoing'],
  [/\b(theo )?(lo trinh|huong dan)\b/g, () => 'on-guidance'],
];

/**
 * The terms of a printed deadline, in the order of the print; null where nothing is understood.
 * What is in brackets is progress, not a deadline; «từ tháng 01/2024» is a beginning, not an end.
 *
 * @example readDeadline('Trước ngày 31/12/2023 và duy trì thường xuyên') // ['2023-12-31', 'ongoing']
 */
export function readDeadline(printed: string): readonly string[] | null {
  let rest = fold(printed)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\btu (ngay |thang )?[\d/]+( nam \d{4})?/g, ' ');
  const found: { readonly at: number; readonly term: string }[] = [];
  for (const [pattern, read] of TERMS) {
    for (const match of rest.matchAll(pattern)) {
      const term = read(match.groups ?? {});
      if (term !== null) found.push({ at: match.index, term });
    }
    rest = rest.replace(pattern, (match) => ' '.repeat(match.length));
  }
  const terms = [...new Set(found.sort((a, b) => a.at - b.at).map(({ term }) => term))];
  return terms.length > 0 ? terms : null;
}

function day({ d, m, y = '' }: Groups): string | null {
  const term = `${y}-${two(m)}-${two(d)}`;
  return isDay(term) ? term : null;
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}
