/**
 * A document's number and its date do not go up together with those of its neighbours.
 *
 * Why: a register gives out its numbers in the order of days, so a number far out of line has a wrong
 * digit, or its date has. What to do: look into the register; if both are right, do nothing.
 * Judged: numbers of one symbol and year, in the list of documents and in the texts, where leaving out
 * one of them, and no other, puts at least six in order.
 *
 * Example: 4466/QĐ-UBND of 19/03/2024 between 854 of 14/03 and 1196 of 05/04.
 */
import { parseDocumentNumber } from '../../domain/document-number.ts';
import { isDay, type Day } from '../../domain/period.ts';
import { placeOf } from '../../domain/place.ts';
import type { Report } from '../../domain/report.ts';
import { citationsOf } from '../../domain/texts.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';
import { numberedDocuments } from './documents.ts';

/** So many must be in order before one is out of it. */
const ENOUGH = 6;

interface Registered {
  readonly place: string;
  readonly words?: string;
  readonly cited: string;
  readonly number: number;
  readonly date: Day;
}

export const numberOutOfOrder: Check<'number-out-of-order'> = {
  code: 'number-out-of-order',
  run(corpus, object) {
    for (const report of corpus.reports)
      for (const [, series] of registersOf(report)) {
        const inOrder = [...series].sort((a, b) => a.number - b.number);
        if (inOrder.length <= ENOUGH || isRising(inOrder)) continue;
        const [at, ...others] = straysIn(inOrder);
        if (at === undefined || others.length > 0) continue;
        const stray = inOrder[at]!;
        const beside = inOrder[at === 0 ? 1 : at - 1]!;
        const facts = {
          number: stray.cited,
          date: formatDay(stray.date),
          beside: beside.cited,
          besideDate: formatDay(beside.date),
        };
        const { place, words = '' } = stray;
        object({ report, place, words, facts, related: { report, ...beside } });
      }
  },
};

/** Which ones, left out, leave the others in order: only one of the two where it first falls can be. */
function straysIn(series: readonly Registered[]): readonly number[] {
  const fall = series.findIndex(({ date }, i) => i > 0 && series[i - 1]!.date > date);
  return [fall - 1, fall].filter((at) => isRising(series.toSpliced(at, 1)));
}

function isRising(series: readonly Registered[]): boolean {
  return series.every(({ date }, i) => i === 0 || series[i - 1]!.date <= date);
}

/** Every document that a report lists or cites, once, by symbol and year. */
function registersOf(report: Report): ReadonlyMap<string, readonly Registered[]> {
  const found = new Map<string, Registered & { readonly register: string }>();
  const add = (cited: string, date: Day | null, rest: { place: string; words?: string }) => {
    const read = parseDocumentNumber(cited);
    if (!read || read.year !== null || date === null || !isDay(date)) return;
    const register = `${read.parts.join('-')} ${date.slice(0, 4)}`;
    const number = Number.parseInt(read.number, 10);
    const document = { ...rest, cited, number, date, register };
    if (!found.has(`${cited} ${date}`)) found.set(`${cited} ${date}`, document);
  };
  for (const { key, cited, date } of numberedDocuments(report))
    add(cited, date, { place: placeOf('documents', key, 'number') });
  for (const { place, number, date, printed } of citationsOf(report))
    add(number, date, { place, words: printed });
  return Map.groupBy(found.values(), ({ register }) => register);
}
