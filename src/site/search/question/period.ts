/** Periods as people type them: `7/2024`, `T7/2024`, «tháng bảy năm 2024», «quý 3», «6 tháng đầu năm», `2024-07`. */
import type { Word } from './words.ts';

/** A period that words name; without a year it may be of any: `*-07`. */
export interface PeriodNamed {
  /** Id of a period, with `*` for an unsaid year. */
  readonly id: string;
  /** The word after its last. */
  readonly to: number;
}

const NUMBERS: Readonly<Record<string, number>> = {
  mot: 1,
  gieng: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  chap: 12,
};
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const ENGLISH = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** The period that begins at a word; null where none does. */
export function periodAt(words: readonly Word[], at: number): PeriodNamed | null {
  return (
    spanAt(words, at) ??
    partOfYearAt(words, at) ??
    monthAt(words, at) ??
    isoAt(words, at) ??
    yearAt(words, at)
  );
}

/** «tháng 7 năm 2024», «T7/2024», «7/2024», «July 2024». */
function monthAt(words: readonly Word[], at: number): PeriodNamed | null {
  const word = words[at]?.folded ?? '';
  const glued = /^(?:t|th|thg|thang)(0?[1-9]|1[0-2])$/.exec(word);
  if (glued) return dated(Number(glued[1]), words, at + 1);
  if (['thang', 'thg', 'th', 't'].includes(word)) {
    const month = numberAt(words, at + 1, 12);
    return month && dated(month.value, words, month.to);
  }
  const english = ENGLISH.findIndex((names) => names.includes(word));
  if (english >= 0) {
    const year = yearAfter(words, at + 1);
    return year && period(year.year, pad(english + 1), year.to);
  }
  // «7/2024», «07-2024», «7.2024»: without a word before it the sign between must say so.
  const month = /^(?:0?[1-9]|1[0-2])$/.test(word) ? Number(word) : null;
  const next = words[at + 1];
  if (month === null || !next || !/^[/.-]$/.test(next.before) || !isYear(next.folded)) return null;
  return period(next.folded, pad(month), at + 2);
}

function dated(month: number, words: readonly Word[], to: number): PeriodNamed {
  const year = yearAfter(words, to);
  return year ? period(year.year, pad(month), year.to) : period('*', pad(month), to);
}

/** «quý III/2024», «Q3 2024», «6 tháng đầu năm 2024», «nửa cuối năm», «9 tháng đầu năm 2024». */
function partOfYearAt(words: readonly Word[], at: number): PeriodNamed | null {
  const word = words[at]?.folded ?? '';
  const glued = /^(?:q|quy|qui)([1-4])$/.exec(word) ?? /^(h)([12])$/.exec(word);
  if (glued) {
    const name = glued[2] === undefined ? `q${glued[1]!}` : `h${glued[2]}`;
    return withYear(name, words, at + 1);
  }
  if (['quy', 'qui', 'quarter'].includes(word)) {
    const quarter = numberAt(words, at + 1, 4, ROMAN);
    return quarter && withYear(`q${quarter.value}`, words, quarter.to);
  }
  const half = word === 'nua' ? { value: 6, to: at + 1 } : numberAt(words, at, 12);
  if (!half) return null;
  const isHalf = word === 'nua';
  if (!isHalf && words[half.to]?.folded !== 'thang') return null;
  const which = words[half.to + (isHalf ? 0 : 1)]?.folded ?? '';
  const to = half.to + (isHalf ? 1 : 2);
  if (which === 'dau') {
    const name = half.value === 6 ? 'h1' : `01--*-${pad(half.value)}`;
    return withYear(name, words, to);
  }
  return which === 'cuoi' && half.value === 6 ? withYear('h2', words, to) : null;
}

/** «từ tháng 1 đến tháng 3 năm 2024». */
function spanAt(words: readonly Word[], at: number): PeriodNamed | null {
  const start = words[at]?.folded === 'tu' ? at + 1 : at;
  if (words[start]?.folded !== 'thang') return null;
  const first = numberAt(words, start + 1, 12);
  if (!first) return null;
  const from = yearAfter(words, first.to);
  const to = from?.to ?? first.to;
  if (!['den', 'toi'].includes(words[to]?.folded ?? '') || words[to + 1]?.folded !== 'thang')
    return null;
  const last = numberAt(words, to + 2, 12);
  if (!last) return null;
  const until = yearAfter(words, last.to);
  const year = until?.year ?? '*';
  return {
    id: `${from?.year ?? year}-${pad(first.value)}--${year}-${pad(last.value)}`,
    to: until?.to ?? last.to,
  };
}

/** `2024-07`, `2024/7`, `2024-q3`, `2024-h1`. */
function isoAt(words: readonly Word[], at: number): PeriodNamed | null {
  const [year, part] = [words[at], words[at + 1]];
  if (!year || !part || !isYear(year.folded) || !/^[/-]$/.test(part.before)) return null;
  if (/^(?:q[1-4]|h[12])$/.test(part.folded)) return period(year.folded, part.folded, at + 2);
  const isMonth = /^(?:0?[1-9]|1[0-2])$/.test(part.folded);
  return isMonth ? period(year.folded, pad(Number(part.folded)), at + 2) : null;
}

/** «năm 2024», «cả năm 2024», `2024`. */
function yearAt(words: readonly Word[], at: number): PeriodNamed | null {
  const isWhole = words[at]?.folded === 'ca' && words[at + 1]?.folded === 'nam';
  const year = yearAfter(words, isWhole ? at + 1 : at);
  return year && { id: year.year, to: year.to };
}

function withYear(name: string, words: readonly Word[], to: number): PeriodNamed {
  const year = yearAfter(words, to);
  return period(year?.year ?? '*', name, year?.to ?? endOfYear(words, to));
}

/** «6 tháng đầu năm» says «năm» without saying which. */
function endOfYear(words: readonly Word[], to: number): number {
  return words[to]?.folded === 'nam' ? to + 1 : to;
}

function period(year: string, name: string, to: number): PeriodNamed {
  return { id: `${year}-${name}`.replace('--*-', `--${year}-`), to };
}

/** A year, with «năm» before it or not. */
function yearAfter(words: readonly Word[], at: number) {
  const from = words[at]?.folded === 'nam' ? at + 1 : at;
  const year = words[from]?.folded ?? '';
  return isYear(year) ? { year, to: from + 1 } : null;
}

function isYear(word: string): boolean {
  return /^20[0-4]\d$/.test(word);
}

/** A number in digits, in words («mười một») or as given besides. */
function numberAt(
  words: readonly Word[],
  at: number,
  most: number,
  besides: Readonly<Record<string, number>> = {},
): { readonly value: number; readonly to: number } | null {
  const word = words[at]?.folded ?? '';
  if (word === 'muoi') {
    const ones = ['mot', 'hai'].indexOf(words[at + 1]?.folded ?? '') + 1;
    if (ones > 0) return most < 12 ? null : { value: 10 + ones, to: at + 2 };
  }
  const value = /^\d{1,2}$/.test(word) ? Number(word) : (NUMBERS[word] ?? besides[word]);
  return value !== undefined && value >= 1 && value <= most ? { value, to: at + 1 } : null;
}

function pad(month: number): string {
  return String(month).padStart(2, '0');
}
