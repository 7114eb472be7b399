/** Days and periods as people type and print them, read into the contract's own form. */
import { isDay, parsePeriod, type Day } from '../domain/period.ts';
import { fold } from '../domain/vietnamese.ts';
import { digitsFor, plainly } from './typed-signs.ts';

type Parts = Readonly<Record<'d' | 'm' | 'y', string>>;

/** A day that someone meant. */
export interface TypedDay {
  readonly day: Day;
  /** Whether nobody could read it in another way, so that it may be written unasked. */
  readonly certain: boolean;
}

const IN_DIGITS = [
  /^(?<d>\d{1,2})(?<between>[/.-])(?<m>\d{1,2})\k<between>(?<y>\d{4})$/,
  /^(?<y>\d{4})(?<between>[/.-])(?<m>\d{1,2})\k<between>(?<d>\d{1,2})$/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
];
/** In folded words: «…, ngày 05 tháng 9 năm 2024», «đến ngày 18/7/2024», «2/8/24», a day with its time. */
const AMONG_WORDS = [
  /^(?:[^\d]*\s|\d{1,2}(?:h|g|gio|:)\d{0,2},? )?(?:ngay )?(?<d>\d{1,2}) ?(?:thang|\/|-|\.) ?(?<m>\d{1,2}),? ?(?:nam|\/|-|\.)? ?(?<y>\d{4}|\d{2})$/,
  /^(?:[^\d]*\s)?(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})[t ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?z?$/,
  /^(?<y>\d{4}) ?[/.-] ?(?<m>\d{1,2}) ?[/.-] ?(?<d>\d{1,2})$/,
];

/** `18/7/2024`, «ngày 18 tháng 7 năm 2024» or `18/7/24` as `2024-07-18`, where that is a day; a month is none. */
export function readDay(typed: string): TypedDay | null {
  if (typed.length > LONGEST) return null;
  const inDigits = dayBy(IN_DIGITS, typed.trim());
  if (inDigits) return { day: inDigits, certain: true };
  const plain = plainly(typed);
  const words = fold(digitsFor(plain)?.digits ?? plain).replace(/[.;,]+$/, '');
  const day = dayBy(IN_DIGITS, words) ?? dayBy(AMONG_WORDS, words);
  return day === null ? null : { day, certain: false };
}

/** Longer than any day in words; what is so long would also take long to search. */
const LONGEST = 100;

function dayBy(patterns: readonly RegExp[], text: string): Day | null {
  for (const pattern of patterns) {
    const { groups } = pattern.exec(text) ?? {};
    if (!groups) continue;
    const { y, m, d } = groups as Parts;
    const year = y.length === 2 ? `20${y}` : y;
    const day = `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
    if (isDay(day)) return day;
  }
  return null;
}

/** What may stand around a period and says nothing of which one it is. */
const AROUND = /^(?:(?:bao cao|ky bao cao|ky|so lieu|cua|trong)\s+)*|[.;,]+$/g;
const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const two = (digits: string) => digits.padStart(2, '0');

type Named = Readonly<Record<string, string>>;

/** Folded words → period; each pattern must take all of them, or a week would be read as its year. */
const PERIODS: readonly (readonly [RegExp, (found: Named) => string])[] = [
  [/^(?<y>\d{4}) ?[-/.] ?(?<m>\d{1,2})$/, ({ y, m }) => `${y}-${two(m!)}`],
  [/^(?<y>\d{4})(?<m>0[1-9]|1[0-2])$/, ({ y, m }) => `${y}-${m}`],
  [
    /^(?:thang |t)?(?<m>\d{1,2}) ?(?:[-/.]|,? ?nam )? ?(?<y>\d{4})$/,
    ({ y, m }) => `${y}-${two(m!)}`,
  ],
  [
    /^q(?:uy)? ?(?<q>iv|i{1,3}|[1-4]) ?(?:[-/.]|,? ?nam )? ?(?<y>\d{4})$/,
    ({ y, q }) => `${y}-q${ROMAN[q!] ?? q}`,
  ],
  [
    /^(?<y>\d{4}) ?[-/.]? ?q(?:uy)? ?-?(?<q>iv|i{1,3}|[1-4])$/,
    ({ y, q }) => `${y}-q${ROMAN[q!] ?? q}`,
  ],
  [/^(?<y>\d{4})-?h(?<h>[12])$/, ({ y, h }) => `${y}-h${h}`],
  [/^(?:6 thang|nua nam) cuoi (?:nam )?(?<y>\d{4})$/, ({ y }) => `${y}-h2`],
  [
    /^(?<n>\d{1,2}) ?thang(?: dau)?(?: nam| cua nam)?[ /-]*(?<y>\d{4})$/,
    ({ y, n }) => firstMonths(y!, Number(n)),
  ],
  [
    /^(?<y>\d{4})[ /-]*(?<n>\d{1,2}) ?thang(?: dau(?: nam)?)?$/,
    ({ y, n }) => firstMonths(y!, Number(n)),
  ],
  [
    /^(?<y>\d{4})-(?<m>\d{1,2}) ?(?:-|den|toi) ?(?<z>\d{4})-(?<n>\d{1,2})$/,
    ({ y, m, z, n }) => `${y}-${two(m!)}--${z}-${two(n!)}`,
  ],
  [/^(?:ca )?nam (?<y>\d{4})$/, ({ y }) => y!],
];

/** `2024-7`, `7/2024`, «Tháng 7 năm 2024» as `2024-07`, «9 tháng đầu năm 2026» as `2026-01--2026-09`. */
export function readPeriod(typed: string): string | null {
  if (typed.length > LONGEST) return null;
  const words = fold(plainly(typed)).replace(AROUND, '');
  for (const [pattern, idOf] of PERIODS) {
    const { groups } = pattern.exec(words) ?? {};
    const id = groups && idOf(groups);
    if (id && parsePeriod(id)) return id;
  }
  return null;
}

/** The period from January through a number of months. */
function firstMonths(year: string, months: number): string {
  if (months === 6) return `${year}-h1`;
  if (months === 12) return year;
  return months === 1 ? `${year}-01` : `${year}-01--${year}-${two(String(months))}`;
}

/** A week of a year, for which there is no period. */
export interface Week {
  readonly week: string;
  /** The month of its Thursday. */
  readonly month: string;
}

export function readWeek(typed: string): Week | null {
  const words = fold(plainly(typed)).replace(AROUND, '');
  const { groups } =
    /^(?<y>\d{4}) ?[-/]? ?(?:w|tuan) ?-?(?<w>\d{1,2})$/.exec(words) ??
    /^(?:tuan|w) ?(?:thu )?(?<w>\d{1,2}) ?[-/,]? ?(?:nam )?(?<y>\d{4})$/.exec(words) ??
    {};
  const { y, w } = (groups ?? {}) as Named;
  if (!y || !w || Number(w) < 1 || Number(w) > 53) return null;
  // ISO 8601: week 1 is that of 4 January.
  const fourth = new Date(Date.UTC(Number(y), 0, 4));
  const toThursday = 4 - (fourth.getUTCDay() || 7) + 7 * (Number(w) - 1);
  fourth.setUTCDate(fourth.getUTCDate() + toThursday);
  return { week: two(w), month: fourth.toISOString().slice(0, 7) };
}
