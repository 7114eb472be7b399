/**
 * The whole search: the question is read and answered where it names things, full text is asked for the rest,
 * and nothing is offered twice. Knows neither browser nor network.
 */
import { addressesAt } from '../addresses.ts';
import { periodOf, provinceOf, yearOf } from './facet-names.ts';
import type { Asked, Page } from './closer-order.ts';
import { stands, type Filters, type Found } from './find.ts';
import { findWidely, periodsSought } from './older.ts';
import type { OpenIndex } from './open-index.ts';
import { answersTo } from './question/answers.ts';
import { askedIn, COUNTRY, type Means } from './question/candidate.ts';
import { headingAsked } from './question/headings.ts';
import { periodsOf } from './question/periods-asked.ts';
import { nameOfKind } from './question/lists.ts';
import type { Answer, AnswerKind } from './question/question.ts';
import { readQuestion, type Understood } from './question/read.ts';
import { answerSentences } from './question/sentences.ts';
import { reportPeriods, type Vocabulary } from './question/vocabulary.ts';
import { readQuery } from './query.ts';

/** What full text is asked; without a vocabulary, just what was typed. */
export function askedFor(
  typed: string,
  question: Understood | null,
  vocabulary: Vocabulary | null,
): Asked {
  const { text, phrases } = readQuery(typed);
  if (question === null || vocabulary === null || phrases.length > 0)
    return { text, phrases, readings: [], numbers: [], kind: null, heading: null, reports: [] };
  const { readings, numbers, kind } = question;
  const asked = askedIn(question, vocabulary);
  const { places, periods } = asked;
  const heading = headingAsked(question, asked);
  // The index knows the Vietnamese pages, whatever the base path.
  const { report } = addressesAt('/');
  return {
    reports: places.flatMap(({ slug }) => {
      // Of a province without reports the country's tells.
      const own = reportPeriods(vocabulary.file, slug).length === 0 ? COUNTRY : slug;
      return periodsOf(vocabulary.file, own, periods).map((period) => report(`${own}/${period}`));
    }),
    text: question.text || text,
    phrases,
    // Reports name it in Vietnamese, whatever the question is asked in.
    readings:
      heading === null ? readings : [...readings, `${heading} ${places[0]?.name ?? ''}`.trim()],
    numbers,
    kind: kind === null ? null : nameOfKind(kind),
    heading,
  };
}

/**
 * Answers that are within what the reader has chosen to see. The index knows provinces, periods and kinds in
 * Vietnamese alone, answers in the page's language: both are told by what they mean.
 */
export function within(
  answers: readonly Answer[],
  filters: Filters,
  vocabulary: Pick<Vocabulary, 'things'>,
): readonly Answer[] {
  const { tinh, nam, ky, loai, ...others } = filters;
  if (Object.keys(others).length > 0) return [];
  const isAmong = (
    value: string | null,
    wanted: Filters[string] | undefined,
    meaning: (name: string) => string | null,
  ) =>
    wanted === undefined ||
    (value !== null &&
      wanted.any.some((one) => (meaning(one) ?? one) === (meaning(value) ?? value)));
  return answers.filter(
    ({ kind, province, period }) =>
      isAmong(province, tinh, (name) => provinceOf(name, vocabulary)) &&
      isAmong(period, ky, periodOf) &&
      isAmong(period, nam, yearOf) &&
      (loai === undefined || loai.any.some((name) => isKindOf(name, kind))),
  );
}

/** «Chỉ tiêu thống kê», «Quy tắc» are kinds of records; answers call them «Chỉ tiêu», «Quy tắc kiểm tra». */
function isKindOf(name: string, kind: AnswerKind): boolean {
  const own = answerSentences.vi.kind[kind];
  return own.startsWith(name) || name.startsWith(own);
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
  isRight: (words: string) => Promise<boolean> = () => Promise.resolve(false),
): Promise<Answered> {
  const question = await readAsMeant(typed, vocabulary, isRight);
  const answers = within(await answersTo(question, vocabulary, means), filters, vocabulary);
  return {
    question,
    sure: answers.filter(({ isSure }) => isSure),
    others: answers.filter(({ isSure }) => !isSure),
  };
}

/** A question without corrections of what stands in some report just so. */
async function readAsMeant(
  typed: string,
  vocabulary: Vocabulary,
  isRight: (words: string) => Promise<boolean>,
): Promise<Understood> {
  const question = readQuestion(typed, vocabulary);
  const told = await Promise.all(
    question.corrections.map(async ({ word, typed }) => ((await isRight(typed)) ? [word] : [])),
  );
  const right = new Set(told.flat());
  return right.size === 0 ? question : readQuestion(typed, vocabulary, right);
}

/** What is likely meant, though it answers less than half of what was said. */
const LIKELY = 0.4;
/** Of fewer words each is meant. */
const WORDS_OF_TALK = 4;
/** Where full text answers so much it comes before what is but likely. */
const STRONG = 0.85;

/** What may be meant, before what full text finds and after: before it where that answers little of the question. */
export function aroundPages(
  { question, sure, others }: Answered,
  found: Pick<Found, 'strength'> | null,
): { readonly before: readonly Answer[]; readonly after: readonly Answer[] } {
  const strength = found?.strength() ?? 0;
  const isBefore = ({ isLikely, covered }: Answer) =>
    isLikely &&
    sure.length === 0 &&
    (question?.words.length ?? 0) >= WORDS_OF_TALK &&
    strength < STRONG &&
    covered >= Math.max(LIKELY, strength - 0.2);
  return {
    before: others.filter(isBefore),
    after: others.filter((answer) => !isBefore(answer)),
  };
}

/** Everything that is shown for a query at first, in the order in which it stands. */
export interface Searched extends Answered {
  readonly found: Found;
  /** What may be meant and stands before the pages; `others` are behind them. */
  readonly likely: readonly Answer[];
  /** The first pages, without what the answers have. */
  readonly pages: readonly Page[];
}

export async function searchAll(
  index: OpenIndex,
  typed: string,
  vocabulary: Vocabulary,
  means: Means,
): Promise<Searched> {
  const told = await answered(typed, vocabulary, means, {}, (words) => stands(index, words));
  const periods = periodsSought(told.question, vocabulary, {});
  const found = await findWidely(index, askedFor(typed, told.question, vocabulary), {}, periods);
  const first = await found.next();
  const { before, after } = aroundPages(told, found);
  return {
    ...told,
    likely: before,
    others: after,
    found,
    pages: beyond([...told.sure, ...before], first),
  };
}
