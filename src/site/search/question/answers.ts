/**
 * What is named has an address: a service of a province in a month is a row of a report, whatever any index
 * says. Answers come best first; values from the small files of the table tool, a few a question.
 */
import {
  askedIn,
  foldedOf,
  PRIOR,
  range,
  type Asked,
  type Candidate,
  type Means,
} from './candidate.ts';
import { headingAsked } from './headings.ts';
import { documentsAsked, listsAsked, termsAsked } from './lists-asked.ts';
import { asksMeaning, isOfFiling } from './filler.ts';
import { periodsOf } from './periods-asked.ts';
import { reportsAsked } from './places.ts';
import type { Answer, AnswerKind } from './question.ts';
import { isOwnPage, type RowKind } from './lists.ts';
import type { Understood } from './read.ts';
import { covering, isKind, type Stretch } from './stretches.ts';
import { LIKED, pageOf, rowsOf, subjectsIn, type Subject } from './subjects.ts';
import { totalsAsked } from './totals-asked.ts';
import { tasksAsked } from './tasks-asked.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isSyllable } from './words.ts';

/** So many things are looked up in reports: each is a file. */
const MOST_LOOKED_UP = 3;
const MOST_ANSWERS = 8;
/** What covers less of a question answers another one. */
const LEAST_COVERED = 0.34;

/** From here on an answer stands before what full text finds; an entry of the glossary must be all that is asked. */
const SURE = 0.5;
/** The same where so much is said that it may be the words of a row. */
const SURE_OF_MANY = 0.75;
const WORDS_OF_ROW = 5;
const LIKELY = 0.3;
const SURE_TERM = 0.9;
/** A word of a question is seldom to be explained where no meaning is asked for. */
const LIKELY_TERM = 0.6;
const SURE_PERIOD = 0.65;
/** A whole report says little of what else is asked, too. */
const SURE_REPORT = 0.7;
/** Of two provinces that are compared each is half the question. */
const SURE_PROVINCE = 0.48;

/** The answers to a question, best first. */
export async function answersTo(
  question: Understood,
  vocabulary: Vocabulary,
  means: Means,
): Promise<readonly Answer[]> {
  const asked = askedIn(question, vocabulary);
  const subjects = subjectsIn(question, vocabulary, asked);
  const rowsOfSome = async (some: readonly Subject[]) => {
    const rows = some.map((one) => rowsOf(one, question, asked, vocabulary, means));
    return new Map((await Promise.all(rows)).map((own, at) => [some[at]!, own]));
  };
  const closest = await rowsOfSome(subjects.slice(0, MOST_LOOKED_UP));
  // «ASM» is in the name of eight indicators, of which a report tells of some.
  const bySubject = [...closest.values()].some(({ length }) => length > 0)
    ? closest
    : await rowsOfSome(subjects.slice(MOST_LOOKED_UP, 2 * MOST_LOOKED_UP));
  const rows = [...bySubject.values()].flat();
  const isReported = asked.places.some(
    ({ slug }) => periodsOf(vocabulary.file, slug, asked.periods).length > 0,
  );
  const candidates = [
    ...rows,
    ...(await tasksAsked(question, asked, vocabulary, means)),
    ...(await totalsAsked(question, asked, vocabulary, means)),
    ...subjects.map((subject) => ({
      ...pageOf(subject, asked, vocabulary, means),
      isElsewhere:
        isReported || asked.places.length === 0
          ? isReported && rows.length === 0
          : subject.thing.kind === 'indicators' && !bySubject.get(subject)?.length,
    })),
    ...reportsAsked(question, asked, vocabulary, means),
    ...listsAsked(question, asked, vocabulary, means),
    ...termsAsked(question, vocabulary, means),
    ...documentsAsked(question, asked, means),
  ];
  return inOrder(candidates, question, asked, vocabulary, means);
}

function inOrder(
  candidates: readonly Candidate[],
  question: Understood,
  asked: Asked,
  vocabulary: Vocabulary,
  { say }: Means,
): readonly Answer[] {
  const weights = weightsOf(question, vocabulary);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const first = firstNamed(question);
  const isMeaning = asksMeaning(foldedOf(question.said));
  const isHeaded = headingAsked(question, asked) !== null;
  const scored = candidates
    .map(({ words, fit, isOnlyCalled = false, isElsewhere = false, ...answer }) => {
      const own = [...words].reduce((sum, at) => sum + weights[at]!, 0);
      const covered = all === 0 ? 0 : own / all;
      const isFirst = PAGES.includes(answer.kind) && fit >= NEARLY_ITS_NAME;
      const asFirst =
        isFirst && first.length > 0 && first.every((at) => words.has(at)) ? OF_FIRST : 0;
      // A word of a question is explained only where nothing answers more.
      const asPart = answer.kind === 'term' && covered < 0.95 ? 0.1 : 0;
      return {
        answer,
        words,
        fit,
        covered,
        isOnlyCalled,
        isElsewhere,
        isUnknown: unknownShare(words, weights, question, vocabulary) >= MOST_UNKNOWN,
        sureness: covered * Math.min(1, fit) * (isSlight(words, fit, question) ? 0.6 : 1) + asFirst,
        isWhole: answer.kind === 'report' && !answer.address.includes('#'),
        score: covered * (0.5 + 0.5 * fit) + PRIOR[answer.kind] + asFirst - asPart,
      };
    })
    .filter(({ covered }) => covered >= LEAST_COVERED)
    .sort((a, b) => b.score - a.score);
  const distinct = scored.filter(
    ({ answer }, at) => scored.findIndex((other) => other.answer.address === answer.address) === at,
  );
  return withTerm(distinct)
    .slice(0, MOST_ANSWERS)
    .map(
      (
        { answer, words, covered, sureness, isOnlyCalled, isElsewhere, isWhole, isUnknown },
        at,
      ) => ({
        ...answer,
        label: say.kind[answer.kind],
        covered,
        isLikely:
          sureness >= LIKELY && (answer.kind !== 'term' || isMeaning || covered >= LIKELY_TERM),
        // Of what people only call so the first is meant; where the words themselves stand comes before the others.
        isSure:
          isSure(answer.kind, words, sureness, question) &&
          !isElsewhere &&
          !(isHeaded && WHOLE.includes(answer.kind)) &&
          !isUnknown &&
          (!isWhole || sureness >= SURE_REPORT) &&
          (at === 0 || !isOnlyCalled),
      }),
    );
}

/** So much of what is said is in no name: something else is sought than what has one, «đổi GPLX ở Di Linh». */
const MOST_UNKNOWN = 0.25;

function unknownShare(
  words: ReadonlySet<number>,
  weights: readonly number[],
  { said, filler, isTalked, facets, met }: Understood,
  { likeness, spelling }: Vocabulary,
): number {
  const isNamed = covering(said.length, [...facets, ...met]);
  const isCapital = (at: number) => /^\p{Lu}\p{Ll}/u.test(said[at]?.text ?? '') && !isNamed[at];
  // «Di Linh» is a place of which no name tells.
  const isPlace = said.some(
    ({ folded }, at) =>
      isCapital(at) && isCapital(at + 1) && !spelling.isPair(folded, said[at + 1]!.folded),
  );
  if (isPlace) return MOST_UNKNOWN;
  if (isTalked) return 0;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const unknown = said.map(({ folded }, at) =>
    words.has(at) || filler[at] || likeness.holds(folded) ? 0 : weights[at]!,
  );
  return unknown.reduce((sum, weight) => sum + weight, 0) / (all || 1);
}

/** One syllable of a longer name tells little: «trang» is in «trang thiết bị», and in «trạng thái». */
function isSlight(
  words: ReadonlySet<number>,
  fit: number,
  { said, filler, facets }: Understood,
): boolean {
  const isFacet = covering(said.length, facets);
  const own = [...words].filter((at) => !filler[at] && !isFacet[at]);
  return fit < 0.8 && own.length === 1 && isSyllable(said[own[0]!]!.folded);
}

/** Of two things that are named the first is meant, the other says which: «chữ ký số cá nhân miễn phí». */
const OF_FIRST = 0.14;
/** What is of a whole province or report says little of a section that is asked for. */
const WHOLE: readonly AnswerKind[] = ['province', 'period', 'report'];
const PAGES: readonly AnswerKind[] = ['service', 'model', 'indicator'];

/** The words of the first of several things that are named whole; none where only one is, or one bears both names. */
function firstNamed({ met, like }: Understood): readonly number[] {
  const things = met.filter(
    ({ keys, from, to }) => to - from > 1 && LIKED.some((kind) => isKind(keys[0]!, kind)),
  );
  const first = things[0];
  const other = first && things.find(({ from }) => from >= first.to);
  if (!other) return [];
  const both = [...range(first.from, first.to), ...range(other.from, other.to)];
  const isOne = like.some(
    ({ matched, together }) => together === 1 && both.every((at) => matched.includes(at)),
  );
  return isOne ? [] : range(first.from, first.to);
}

/** So much of a name is asked for that it is the name. */
const NEARLY_ITS_NAME = 0.95;

/**
 * An entry of the glossary that is all that is asked is the first where no service and nothing called just so stands before it, and
 * always among the first three.
 */
function withTerm<One extends { answer: { kind: AnswerKind }; covered: number; fit: number }>(
  ordered: readonly One[],
): readonly One[] {
  const at = ordered.findIndex(({ answer, covered }) => answer.kind === 'term' && covered > 0.95);
  const term = ordered[at];
  if (!term) return ordered;
  // Who names a service wants it done, not explained.
  const isCalledSo = ordered
    .slice(0, at)
    .some(({ fit, answer }) => fit >= NEARLY_ITS_NAME || answer.kind === 'service');
  const to = isCalledSo ? Math.min(at, 2) : 0;
  const others = ordered.filter((one) => one !== term);
  return [...others.slice(0, to), term, ...others.slice(to)];
}

/** What answers where a kind of rows is sought. */
const OF_KIND: Readonly<Record<RowKind, readonly AnswerKind[]>> = {
  models: ['model', 'row'],
  tasks: ['task'],
  documents: ['task'],
  discrepancies: ['task'],
  rules: ['rule'],
};

/** A number of a document is in the index as it is printed; the register only finds it once more. */
function isSure(
  kind: AnswerKind,
  words: ReadonlySet<number>,
  sureness: number,
  { facets, said, filler, met, kind: sought }: Understood,
): boolean {
  // Who seeks a document on a thing does not seek the thing.
  if (sought !== null && !OF_KIND[sought].includes(kind)) return false;
  const numbers = facets.filter(({ keys }) => isKind(keys[0]!, 'documents'));
  if (numbers.some(({ from }) => kind === 'register' || !words.has(from))) return false;
  // «Luật Căn cước» is neither the card nor its service.
  const laws = said.flatMap(({ folded }, at) => (folded === 'luat' ? [at] : []));
  if (laws.some((at) => !words.has(at))) return false;
  // A page of a whole period says little of what else is asked.
  if (kind === 'period') return sureness >= SURE_PERIOD;
  if (kind === 'province') return sureness >= SURE_PROVINCE;
  if (kind === 'term' && !asksMeaning(foldedOf(said))) return sureness >= SURE_TERM;
  // So many words may be those of a row: full text tells.
  const isFacet = covering(said.length, facets);
  const content = said.filter((_, at) => !filler[at] && !isFacet[at]).length;
  const isCalled = met.some(
    ({ keys, from, to }) =>
      to - from > 1 &&
      LIKED.some((kind) => isKind(keys[0]!, kind)) &&
      range(from, to).every((at) => words.has(at)),
  );
  return sureness >= (content >= WORDS_OF_ROW && !isCalled ? SURE_OF_MANY : SURE);
}

/** What a province, a period, a number weighs, in however many words. */
const OF_FACET = 5;
/** A service that is called by its name is meant, however common its words: «khai tử cho người thân». */
const OF_NAME = 3.5;
const BESIDE_NAME = 3;
const MOST_WEIGHT = 4;
/** What names nothing in a long question, and the columns of a table beside the service whose they are. */
const OF_TALK = 1;

/** So many words are a whole question. */
const LONG = 6;
const MOST_TALK = 1.1;

/** How much each word of a question weighs: filler next to nothing, rare words most. */
function weightsOf(
  { said, filler, isTalked, facets, met }: Understood,
  { likeness }: Vocabulary,
): readonly number[] {
  const isPage = ({ keys }: Stretch) =>
    isKind(keys[0]!, 'lists') && isOwnPage(keys[0]!.slice('lists/'.length));
  const called = met.filter(
    (one) => one.to - one.from > 1 && (isKind(one.keys[0]!, 'services') || isPage(one)),
  );
  const numbered = met.filter(({ keys }) => isKind(keys[0]!, 'numbers'));
  const all = said.map(({ folded }) => folded);
  const isOfCalled = covering(said.length, called);
  const isFiling = (at: number) => called.length > 0 && !isOfCalled[at] && isOfFiling(all, at);
  const weights = said.map(({ folded }, at) => {
    const within = ({ from, to }: { from: number; to: number }) => at >= from && at < to;
    const facet = [...facets, ...numbered].find(within);
    if (facet) return OF_FACET / (facet.to - facet.from);
    if (filler[at]) return 0.1;
    const list = met.some((one) => within(one) && isKind(one.keys[0]!, 'lists') && !isPage(one));
    const weight = likeness.weightOf(folded);
    const agency = met.some((one) => within(one) && isKind(one.keys[0]!, 'agencies'));
    if (list || agency) return Math.min(1, weight);
    if (called.some(within)) return Math.min(MOST_WEIGHT, Math.max(OF_NAME, weight));
    if (isTalked && !likeness.holds(folded)) return OF_TALK;
    if (isFiling(at)) return OF_TALK;
    return Math.min(called.length > 0 ? BESIDE_NAME : MOST_WEIGHT, weight);
  });
  const things = met.filter(
    (one) =>
      one.to - one.from > 1 && (isPage(one) || LIKED.some((kind) => isKind(one.keys[0]!, kind))),
  );
  const isNamed = covering(said.length, [...facets, ...things]).map(
    (is, at) => is && !isFiling(at),
  );
  return said.length < LONG || things.length === 0 ? weights : withLessTalk(weights, isNamed);
}

/** In a long question that names a thing the rest weighs little more than the name: it tells how one came to ask. */
function withLessTalk(weights: readonly number[], isNamed: readonly boolean[]): readonly number[] {
  const sum = (ofNamed: boolean) =>
    weights.reduce((all, weight, at) => all + (isNamed[at] === ofNamed ? weight : 0), 0);
  const scale = Math.min(1, (sum(true) * MOST_TALK) / sum(false));
  return weights.map((weight, at) => (isNamed[at] ? weight : weight * scale));
}
