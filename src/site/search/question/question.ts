/**
 * What a query names (điều câu hỏi nhắc tới), and what answers it without an index: the types between the
 * reading of questions and the page that shows them. Plain data; runs in the browser.
 */

import type { RowKind } from './lists.ts';

/** What sort of thing a stretch of a query names. */
export type NamedKind =
  | 'service'
  | 'model'
  | 'indicator'
  | 'province'
  | 'period'
  | 'status'
  | 'agency'
  | 'term'
  | 'rule'
  | 'number'
  | 'list';

/** A stretch of a query that names something, or one of several things of a kind. */
export interface Named {
  readonly kind: NamedKind;
  /** Ids: of services, slugs of provinces, ids of periods. The likeliest first. */
  readonly ids: readonly string[];
  /** From a word of the query to the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** A slip of the pen that was put right, to be said: «Không thấy «khia sinh»; đang tìm «khai sinh»». */
export interface Correction {
  /** The word that was put right. */
  readonly word: string;
  /** The same with the neighbour that told. */
  readonly typed: string;
  readonly taken: string;
}

/** A query that has been read. */
export interface Question {
  readonly typed: string;
  /** Its words as they were understood, slips put right. */
  readonly words: readonly string[];
  /** In the order of the query; no two share a word. */
  readonly named: readonly Named[];
  readonly corrections: readonly Correction[];
  /** Words that carry weight and name nothing that we know: what full text alone can find. */
  readonly rest: readonly string[];
  /** What full text is to be asked: slips put right, filler left out, numbers of documents as printed. */
  readonly text: string;
  /** What kind of rows is sought, where that is said besides what they are about: «văn bản về học bạ số». */
  readonly kind: RowKind | null;
  /** Numbers of documents that are asked for, as printed. */
  readonly numbers: readonly string[];
  /** The same with official names for everyday ones («đất đai» for «sổ đỏ»); full text may be asked these too. */
  readonly readings: readonly string[];
}

export type AnswerKind =
  | 'row'
  | 'task'
  | 'service'
  | 'model'
  | 'indicator'
  | 'province'
  | 'period'
  | 'report'
  | 'register'
  | 'document'
  | 'term'
  | 'rule'
  | 'list';

/** A place of the site that answers a question, in words of the page's language; texts, never markup. */
export interface Answer {
  readonly kind: AnswerKind;
  /** Its kind in words: «Dịch vụ công». */
  readonly label: string;
  readonly title: string;
  /** Where it stands, with the base path, and the anchor of a row. */
  readonly address: string;
  /** «93,90 % trực tuyến, ghi 88,73 %»; null where there is none to be told. */
  readonly value: string | null;
  /** Names, where the answer is of one province or one period. */
  readonly province: string | null;
  readonly period: string | null;
  /** How much of the query's weight it covers, from 0 to 1; answers come in this order. */
  readonly covered: number;
  /** Whether it answers so well that it stands before what full text finds; others stand behind that. */
  readonly isSure: boolean;
  /** Whether it may be what is meant, where full text answers little. */
  readonly isLikely: boolean;
}

/** What a beginning of a query may become: shown while one types. */
export interface Suggestion {
  /** What the box is to hold when it is taken. */
  readonly text: string;
  readonly label: string;
  /** The page of the thing itself. */
  readonly address: string;
}
