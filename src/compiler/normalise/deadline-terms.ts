/**
 * Deadlines (thời hạn): from the printed words to terms: a day, month, quarter, half or year by which the
 * thing is due, and `ongoing`, `recurring`, `on-guidance`, `none`.
 */
import { oncePerText } from '../../domain/once.ts';
import { isDay, lastDayOfMonth, type Day } from '../../domain/period.ts';
import { fold } from '../../domain/vietnamese.ts';

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
type Groups = Readonly<Record<string, string | undefined>>;

/** A date that no calendar has: of a month that has fewer days, or of none of the twelve. */
export interface ImpossibleDate {
  readonly date: string;
  readonly month: number;
  /** How many days the month has; null where there is no such month. */
  readonly days: number | null;
}

/** What a printed deadline says. */
export interface Deadline {
  /** In the order of the print; empty where nothing is understood, `none` where it says that there is none. */
  readonly terms: readonly string[];
  readonly impossible: ImpossibleDate | null;
}

type Terms = readonly (readonly [
  pattern: RegExp,
  term: (found: Groups) => string | ImpossibleDate | null,
])[];

/** What to look for, in this order: what is found is taken out, so that no part of it is read again. */
const TERMS: Terms = [
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
    /\b(?<named>thang |t)?(?<m>\d{1,2})(?:[/-]| nam )(?<y>\d{4})\b/g,
    // A number before a year may be that of a document, unless it is said to be a month.
    (found) => (isMonth(found['m']) || found['named'] !== undefined ? month(found) : null),
  ],
  [
    /\b(hang|dinh ky) (ngay|tuan|thang|quy|nam)\b|\b\d+ (tin|bai)[^;]*\/\s*\d* ?thang\b/g,
    () => 'recurring',
  ],
  [/\bdinh ky\b/g, () => 'recurring'],
  [/\bthuong xuyen\b/g, () => 'ongoing'],
  [/\b(theo )?(lo trinh|huong dan)\b|\btheo tien do (?:chung )?(?:cua|do)\b/g, () => 'on-guidance'],
];
/** Days, months, quarters and halves of no printed year, which is then supplied as `y`. */
const BARE: Terms = [
  [
    // «24/7» may mean day and night, «36/20» is a share: a day stands where a date would.
    /(?:(?<=\b(?:ngay|truoc) )|(?!24\/7\b)(?<=^|[;,] ?|\b(?:den|hoan thanh|han) ))(?<d>\d{1,2})\/(?<m>\d{1,2})(?= ?(?:$|[;,.]|va\b))/g,
    day,
  ],
  [/(?<=\bngay )(?<d>\d{1,2}) thang (?<m>\d{1,2})\b/g, day],
  [
    /\bquy (?:(?:iv|i{1,3}|[1-4]) ?(?:,|va|[-–]) ?(?:quy )?)*(?<q>iv|i{1,3}|[1-4])\b(?! ?[/-])/g,
    ({ q = '', y = '' }) => `${y}-q${ROMAN[q] ?? q}`,
  ],
  [
    /\b(?:0?6|sau) thang (?<half>dau|cuoi) (?:cua )?nam\b/g,
    ({ half, y = '' }) => `${y}-h${half === 'dau' ? 1 : 2}`,
  ],
  [/(?<!\d )\bthang (?<m>\d{1,2})\b(?! ?[/-])/g, month],
];
/** What says that there is no deadline. */
const NONE =
  /^(?:(?:chua|khong) (?:xac dinh|quy dinh)(?: (?:ro|cu the))?(?: thoi (?:han|gian)(?: hoan thanh| cu the)?)?|(?:chua|khong) (?:co|ghi|neu) thoi han|khong thoi han)$/;
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
 * What a printed deadline says. What is in brackets is progress, not a deadline; «từ tháng 01/2024» and
 * «sau ngày 30/6/2024» are beginnings, not ends. Where no year is printed and the first day of the report
 * is known, a date is of the report's own year, or of the next if that one's was over long before.
 *
 * @example readDeadline('Trước ngày 31/12/2023 và duy trì thường xuyên').terms // ['2023-12-31', 'ongoing']
 * @example readDeadline('Quý I', '2024-12-01').terms // ['2025-q1']
 */
export function readDeadline(printed: string, from: Day | null = null): Deadline {
  if (printed.length > LONGEST) return { terms: [], impossible: null };
  return read(`${from ?? ''} ${printed}`);
}

/** What stands behind a day, or behind nothing, and a blank. */
const read = oncePerText((question): Deadline => {
  const behind = question.indexOf(' ');
  return readTerms(question.slice(behind + 1), behind === 0 ? null : question.slice(0, behind));
});

function readTerms(printed: string, from: Day | null): Deadline {
  const words = fold(printed).replace(/\([^)]*\)/g, ' ');
  if (NONE.test(words.replace(/[ .;,]+$/, ''))) return { terms: ['none'], impossible: null };
  let rest = words;
  const found: { readonly at: number; readonly term: string | ImpossibleDate }[] = [];
  const take = (terms: Terms, start: Day | null) => {
    for (const [pattern, read] of terms) {
      for (const { groups = {}, index } of rest.matchAll(pattern)) {
        const term = read(start === null ? groups : { ...groups, y: yearOf(groups, start) });
        if (term !== null && !isNoEnd(term, rest.slice(0, index))) found.push({ at: index, term });
      }
      rest = rest.replace(pattern, (match) => ' '.repeat(match.length));
    }
  };
  take(TERMS, null);
  for (const { 0: term, index } of rest.matchAll(YEAR))
    if (!isNoEnd(term, rest.slice(0, index)) && !NARROWING.test(clauseAt(rest, index)))
      found.push({ at: index, term });
  // Beside a printed year, or what comes again and again, a bare month is part of something else.
  if (from !== null && words.search(YEAR) < 0 && found.every(({ term }) => term !== 'recurring'))
    take(BARE, from);
  found.sort((a, b) => a.at - b.at);
  const terms = found.map(({ term }) => term);
  return {
    terms: [...new Set(terms.filter((term) => typeof term === 'string'))],
    impossible: terms.find((term) => typeof term !== 'string') ?? null,
  };
}

/** Half a year: who prints «Quý I» in December does not mean the quarter that was over in March. */
const LONG_BEFORE = 6;

/** The year that is meant where none is printed, in a report that begins on a day. */
function yearOf({ m, q = '', half }: Groups, from: Day): string {
  const [year, first] = from.split('-').map(Number) as [number, number];
  const quarter = Number(ROMAN[q] ?? q);
  const last =
    m !== undefined ? Number(m) : half !== undefined ? (half === 'dau' ? 6 : 12) : quarter * 3;
  return String(first - last > LONG_BEFORE ? year + 1 : year);
}

/** Whether the words before a date say that it is no end. */
function isNoEnd(term: string | ImpossibleDate, before: string): boolean {
  return (typeof term !== 'string' || /^\d/.test(term)) && NO_END.test(before);
}

/** What stands between the semicolons around an offset. */
function clauseAt(text: string, at: number): string {
  const end = text.indexOf(';', at);
  return text.slice(text.lastIndexOf(';', at) + 1, end < 0 ? text.length : end);
}

function day({ d = '', m = '', y = '' }: Groups): string | ImpossibleDate {
  const term = `${y}-${two(m)}-${two(d)}`;
  if (isDay(term)) return term;
  const days = isMonth(m) ? lastDayOfMonth(Number(y), Number(m)) : null;
  return { date: `${d}/${m}/${y}`, month: Number(m), days };
}

function month({ m = '', y = '' }: Groups): string | ImpossibleDate {
  return isMonth(m) ? `${y}-${two(m)}` : { date: `${m}/${y}`, month: Number(m), days: null };
}

function isMonth(digits = ''): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
