/**
 * How well a record answers a query (bản ghi trả lời câu hỏi đến đâu): rare words weigh more, neighbours in
 * the query must be neighbours in the text, typed accents count. Pagefind knows only which words a record
 * holds; this is asked of the few whose texts are loaded.
 */
import { unfold } from './marks.ts';
import { isSyllable } from './question/words.ts';
import { answers, tokensOf, type Term } from './query.ts';

/** A query as it is judged: its words, and what each of them weighs. */
export interface Sought {
  readonly terms: readonly Term[];
  /** The rarity of each word; of one weight where nobody knows it. */
  readonly weights: readonly number[];
}

/** A field of a record: its words one after another. */
export interface Field {
  readonly words: readonly string[];
  /** Whether its words count wherever they stand: names do, texts only where they stand close together. */
  readonly isName: boolean;
}

export interface Judgement {
  /** How much of the query is answered, from 0 to 1. */
  readonly answered: number;
  /** How much of it each field answers by itself. */
  readonly answeredBy: readonly number[];
  /** Of each field, the words that answer. */
  readonly matches: readonly ReadonlySet<number>[];
  /** Of each field, where the best stretch begins. */
  readonly from: readonly number[];
}

/** A syllable that stands alone, away from its neighbour in the query, is mostly another word. */
const ALONE = 0.4;
/** A word with other accents than were typed is mostly another word, too. */
const OTHER_ACCENTS = 0.6;
/** Less than this is no answer: «Giá trị mang lại» does not answer «gia lai». */
export const LEAST = 0.45;

/** How well the fields of a record, together, answer a query. */
export function judge(fields: readonly Field[], sought: Sought): Judgement {
  const told = fields.map((field) => judgeField(field, sought));
  const whole = sumOf(sought.weights);
  const share = (valueOf: (term: number) => number) =>
    whole === 0 ? 0 : sumOf(sought.weights.map((weight, term) => weight * valueOf(term))) / whole;
  return {
    answered: share((term) => Math.max(...told.map(({ values }) => values[term]!))),
    answeredBy: told.map(({ values }) => share((term) => values[term]!)),
    matches: told.map(({ matches }) => marked(matches, told)),
    from: told.map(({ from }) => from),
  };
}

/**
 * Where the words stand together somewhere, a syllable alone is another word: «lái xe» for «Gia Lai». Where some bear
 * the accents that were typed, those of other accents are other words: «môi trường» for «mới sinh».
 */
function marked(matches: readonly Match[], told: readonly FieldJudgement[]): ReadonlySet<number> {
  const all = told.flatMap((field) => field.matches);
  const beside = new Set(all.flatMap(({ isBeside, term }) => (isBeside ? [term] : [])));
  const isAnyAsTyped = all.some(({ accents }) => accents === 'typed');
  const own = matches.filter(
    ({ isBeside, accents, term }) =>
      (isBeside || !beside.has(term)) && (accents !== 'other' || !isAnyAsTyped),
  );
  return new Set(own.map(({ at }) => at));
}

interface FieldJudgement {
  /** Of each term, from 0 to 1. */
  readonly values: readonly number[];
  readonly matches: readonly Match[];
  readonly from: number;
}

/** A word that answers a term, and how well. */
interface Match {
  readonly at: number;
  readonly term: number;
  readonly value: number;
  /** Whether it is whole by itself, or its neighbour in the query stands beside it. */
  readonly isBeside: boolean;
  /** Those that were typed, others, or any where none were typed. */
  readonly accents: 'typed' | 'other' | 'any';
}

function judgeField({ words, isName }: Field, { terms, weights }: Sought): FieldJudgement {
  const matches = matchesIn(words, terms);
  const reach = isName ? Infinity : terms.length * 2 + 2;
  let best = { values: terms.map(() => 0), sum: 0, from: matches[0]?.at ?? 0 };
  matches.forEach(({ at }, first) => {
    const values = terms.map(() => 0);
    for (const match of matches.slice(first)) {
      if (match.at >= at + reach) break;
      values[match.term] = Math.max(values[match.term]!, match.value);
    }
    const sum = sumOf(values.map((value, term) => value * weights[term]!));
    if (sum > best.sum) best = { values, sum, from: at };
  });
  return { ...best, matches };
}

function matchesIn(words: readonly string[], terms: readonly Term[]): readonly Match[] {
  const told = words.map((word) => termsAnsweredBy(word, terms));
  const spoken = words.flatMap((_, at) => (told[at] === null ? [] : [at]));
  return spoken.flatMap((at, place) => {
    const answered = told[at]!;
    if (answered.length === 0) return [];
    const before = told[spoken[place - 1] ?? -1];
    const after = told[spoken[place + 1] ?? -1];
    return answered.map((term) => {
      const isBeside =
        terms.length === 1 ||
        !isSyllable(terms[term]!.word) ||
        before?.includes(term - 1) === true ||
        after?.includes(term + 1) === true;
      const accents = accentsOf(words[at]!, terms[term]!);
      const value = (isBeside ? 1 : ALONE) * (accents === 'other' ? OTHER_ACCENTS : 1);
      return { at, term, isBeside, accents, value };
    });
  });
}

/** Which terms a word answers; null for a sign that stands alone. Texts say the same words over and over. */
function termsAnsweredBy(word: string, terms: readonly Term[]): readonly number[] | null {
  const known = answered.get(terms) ?? new Map<string, readonly number[] | null>();
  answered.set(terms, known);
  const told = known.get(word);
  if (told !== undefined) return told;
  const tokens = tokensOf(word);
  const own =
    tokens.length === 0 ? null : terms.flatMap((term, nth) => (answers(tokens, term) ? [nth] : []));
  known.set(word, own);
  return own;
}

const answered = new WeakMap<readonly Term[], Map<string, readonly number[] | null>>();

/** Whether a word bears the accents that were typed; it may have signs around it. */
function accentsOf(word: string, { accented }: Term): Match['accents'] {
  if (accented === null) return 'any';
  return unfold(word).toLowerCase().includes(accented) ? 'typed' : 'other';
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
