/** What may answer a question, before it is put in order, and what it is made with. */
import type { Addresses } from '../../addresses.ts';
import type { formats } from '../../value/formats.ts';
import type { Answer, AnswerKind } from './question.ts';
import type { Understood } from './read.ts';
import { isKind } from './stretches.ts';
import type { AnswerSentences } from './sentences.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What answers are made with, in the page's language. */
export interface Means {
  readonly addresses: Addresses;
  readonly say: AnswerSentences;
  readonly format: (typeof formats)['vi'];
  /** A file of the site as JSON; null where there is none. */
  readonly open: (address: string) => Promise<unknown>;
}

export interface Candidate extends Omit<Answer, 'label' | 'covered' | 'isSure' | 'isLikely'> {
  /** Words of the question that it takes up. */
  readonly words: ReadonlySet<number>;
  /** How well it fits them, from 0 to 1. */
  readonly fit: number;
  /** Whether people call it so, and its own names hold little of that. */
  readonly isOnlyCalled?: boolean;
  /** Whether provinces are named of whose reports it holds nothing that we know. */
  readonly isElsewhere?: boolean;
}

/** Of two that cover as much, what comes first: a row before the page of the thing, that before a list. */
export const PRIOR: Readonly<Record<AnswerKind, number>> = {
  row: 0.08,
  task: 0.08,
  report: 0.06,
  document: 0.06,
  service: 0.06,
  model: 0.05,
  province: 0.03,
  period: 0.03,
  register: 0.02,
  list: 0.03,
  indicator: 0.0,
  rule: -0.02,
  term: -0.08,
};

/** A province that is named, and where in the question. */
export interface Place {
  readonly slug: string;
  readonly name: string;
  readonly words: readonly number[];
}

/** The provinces and periods of a question. */
export interface Asked {
  readonly places: readonly Place[];
  /** Periods as asked for, `*-07` among them. */
  readonly periods: readonly string[];
  readonly periodWords: readonly number[];
  /** Words that ask how models do in the whole country: «tỉnh nào», «đánh giá», «khó khăn». */
  readonly evaluationWords: readonly number[];
}

/** What the country's report tells of each model. */
const EVALUATION = [
  'danh gia',
  'kho khan',
  'vuong mac',
  'nhan rong',
  'tinh nao',
  'nhung tinh nao',
  'bao nhieu tinh',
  'may tinh',
  'dia phuong nao',
  'nhung dia phuong nao',
  'bao nhieu dia phuong',
  'noi nao',
  'gia tri mang lai',
].map((form) => form.split(' '));

/** The country as a measure of others, after these words: «thấp hơn cả nước», «đứng đầu cả nước». */
export const COUNTRY = 'toan-quoc';
const MEASURED = ['hon', 'dau', 'nhat', 'quan', 'binh', 'chung', 'bang'];

export function askedIn({ facets, said }: Understood, { byKey }: Vocabulary): Asked {
  const wordsIn = ({ from, to }: { from: number; to: number }) => range(from, to);
  const places = facets.flatMap((stretch) => {
    // «Huế» may be the province of 2024 and the city that followed it.
    const keys = stretch.keys.filter((key) => isKind(key, 'provinces')).slice(0, 2);
    return keys.flatMap((key) => {
      const thing = byKey.get(key);
      return thing ? [{ slug: thing.id, name: thing.title, words: wordsIn(stretch) }] : [];
    });
  });
  const country = places.find(
    ({ slug, words }) => slug === COUNTRY && MEASURED.includes(said[words[0]! - 1]?.folded ?? ''),
  );
  const others = places.filter(({ slug }) => slug !== COUNTRY);
  const periods = facets.filter(({ keys }) => isKind(keys[0]!, 'periods'));
  const evaluation = EVALUATION.flatMap((form) =>
    said.flatMap((_, at) =>
      form.every((word, n) => said[at + n]?.folded === word) ? range(at, at + form.length) : [],
    ),
  );
  return {
    places:
      country === undefined || others.length === 0
        ? places
        : others.map((place) => ({ ...place, words: [...place.words, ...country.words] })),
    periods: periods.map(({ keys }) => keys[0]!.slice('periods/'.length)),
    periodWords: periods.flatMap(wordsIn),
    evaluationWords: [...new Set(evaluation)],
  };
}

/** The numbers of words from one to before another. */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, n) => from + n);
}

export function foldedOf(words: Understood['said']): string {
  return words.map(({ folded }) => folded).join(' ');
}
