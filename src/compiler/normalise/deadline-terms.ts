/**
 * Deadlines (thời hạn): from the printed words to terms: a day, month, quarter, half or year by which the
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
    // Of several quarters, «Quý I, II/2024», the last is the end.
    /\bq(?:uy)?[ .]?(?:(?:iv|i{1,3}|[1-4]) ?(?:,|va|[-–]) ?(?:quy )?)*(?<q>iv|i{1,3}|[1-4])(?: ?[/-] ?|,? (?:cua )?(?:nam )?)(?<y>\d{4})\b/g,
    ({ q = '', y = '' }) => `${y}-q${ROMAN[q] ?? q}`,
  ],
  [
    /\b(?:0?6|sau) thang (?<half>dau|cuoi) (?:cua )?nam (?<y>\d{4})\b/g,
    ({ half, y = '' }) => `${y}-h${half === 'dau' ? 1 : 2}`,
  ],
  [
    /\b(?:thang |t)?(?<m>\d{1,2})(?:[/-]| nam )(?<y>\d{4})\b/g,
    ({ m, y = '' }) => (Number(m) >= 1 && Number(m) <= 12 ? `${y}-${two(m)}` : null),
  ],
  [
    /\b(hang|dinh ky) (ngay|tuan|thang|quy|nam)\b|\b\d+ (tin|bai)[^;]*\/\s*\d* ?thang\b/g,
    () => 'recurring',
  ],
  [/\bthuong xuyen\b/g, () => 'ongoing'],
  [/\b(theo )?(lo trinh|huong dan)\b/g, () => 'on-guidance'],
];
/** A year alone, read last: a word that is left beside it may narrow it to what was not understood. */
const YEAR = /\b20\d{2}\b/g;
const NARROWING =
  /\b(?:thang|sau|(?:dau|giua) nam|quyet dinh|quy(?! (?:dinh|trinh|che|hoach|mo)\b))\b/;
/** What makes the date that follows a beginning, or the date of a document, and no end. */
const NO_END = new RegExp(
  [
    String.raw`\b(?:tu|sau)(?: (?:ngay|thang|quy|nam))? $`,
    String.raw`\b(?:quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi|cong van|cong dien|thong bao|ke hoach|de an)\b(?:(?!\b(?:truoc|hoan thanh|trong|den)\b)[^;,])*$`,
  ].join('|'),
);

/** Longer than any deadline: so much text would also take long to search. */
const LONGEST = 2000;

/**
 * The terms of a printed deadline, in the order of the print; null where nothing is understood.
 * What is in brackets is progress, not a deadline; «từ tháng 01/2024» and «sau ngày 30/6/2024» are
 * beginnings, not ends.
 *
 * @example readDeadline('Trước ngày 31/12/2023 và duy trì thường xuyên') // ['2023-12-31', 'ongoing']
 */
export function readDeadline(printed: string): readonly string[] | null {
  if (printed.length > LONGEST) return null;
  let rest = fold(printed).replace(/\([^)]*\)/g, ' ');
  const found: { readonly at: number; readonly term: string }[] = [];
  for (const [pattern, read] of TERMS) {
    for (const match of rest.matchAll(pattern)) {
      const term = read(match.groups ?? {});
      if (term !== null && !isNoEnd(term, rest.slice(0, match.index)))
        found.push({ at: match.index, term });
    }
    rest = rest.replace(pattern, (match) => ' '.repeat(match.length));
  }
  for (const { 0: term, index } of rest.matchAll(YEAR))
    if (!isNoEnd(term, rest.slice(0, index)) && !NARROWING.test(clauseAt(rest, index)))
      found.push({ at: index, term });
  const terms = [...new Set(found.sort((a, b) => a.at - b.at).map(({ term }) => term))];
  return terms.length > 0 ? terms : null;
}

/** Whether the words before a date say that it is no end. */
function isNoEnd(term: string, before: string): boolean {
  return /^\d/.test(term) && NO_END.test(before);
}

/** What stands between the semicolons around an offset. */
function clauseAt(text: string, at: number): string {
  const end = text.indexOf(';', at);
  return text.slice(text.lastIndexOf(';', at) + 1, end < 0 ? text.length : end);
}

function day({ d, m, y = '' }: Groups): string | null {
  const term = `${y}-${two(m)}-${two(d)}`;
  return isDay(term) ? term : null;
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}
