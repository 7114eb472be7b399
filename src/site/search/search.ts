/**
 * The whole search: the question is read and answered where it names things, full text is asked for the rest,
 * and nothing is offered twice. Knows neither browser nor network.
 */
import { find, type Asked, type Filters, type Found, type Index, type Page } from './find.ts';
import { answersTo } from './question/answers.ts';
import type { Means } from './question/candidate.ts';
import type { Answer } from './question/question.ts';
import { readQuestion, type Understood } from './question/read.ts';
import type { Vocabulary } from './question/vocabulary.ts';
import { readQuery } from './query.ts';

/** What full text is asked; without a vocabulary, just what was typed. */
export function askedFor(typed: string, question: Understood | null): Asked {
  const { text, phrases } = readQuery(typed);
  if (question === null || phrases.length > 0) return { text, phrases, readings: [], numbers: [] };
  const { readings, numbers } = question;
  return { text: question.text || text, phrases, readings, numbers };
}

/** Answers that are within what the reader has chosen to see. */
export function within(answers: readonly Answer[], filters: Filters): readonly Answer[] {
  const { tinh, ky, ...others } = filters;
  if (Object.keys(others).length > 0) return [];
  const isAmong = (value: string | null, wanted: { readonly any: readonly string[] } | undefined) =>
    wanted === undefined || (value !== null && wanted.any.includes(value));
  return answers.filter(({ province, period }) => isAmong(province, tinh) && isAmong(period, ky));
}

/** Pages without what the answers have offered already. */
export function beyond(answers: readonly Answer[], pages: readonly Page[]): readonly Page[] {
  const offered = new Set(answers.map(({ address }) => address));
  return pages.flatMap((page) => {
    const places = page.places.filter(({ anchor }) => !offered.has(`${page.url}#${anchor}`));
    const isOffered = offered.has(page.url);
    const isLeft = places.length > 0 || (page.whole !== null && !isOffered);
    return isLeft ? [{ ...page, places, whole: isOffered ? null : page.whole }] : [];
  });
}

/** What a question names, and what answers it: surely, and what may be meant, too. */
export interface Answered {
  /** Null where there is no vocabulary to read it by. */
  readonly question: Understood | null;
  readonly sure: readonly Answer[];
  readonly others: readonly Answer[];
}

export async function answered(
  typed: string,
  vocabulary: Vocabulary,
  means: Means,
  filters: Filters = {},
): Promise<Answered> {
  const question = readQuestion(typed, vocabulary);
  const answers = within(await answersTo(question, vocabulary, means), filters);
  return {
    question,
    sure: answers.filter(({ isSure }) => isSure),
    others: answers.filter(({ isSure }) => !isSure),
  };
}

/** Everything that is shown for a query at first, in the order in which it stands. */
export interface Searched extends Answered {
  readonly found: Found;
  /** The first pages, without what the answers have. */
  readonly pages: readonly Page[];
}

export async function searchAll(
  index: Index,
  typed: string,
  vocabulary: Vocabulary,
  means: Means,
): Promise<Searched> {
  const told = await answered(typed, vocabulary, means);
  const found = await find(index, askedFor(typed, told.question));
  return { ...told, found, pages: beyond(told.sure, await found.next()) };
}
