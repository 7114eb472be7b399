/** What the page asks of the worker that holds the desk, and how the two are told apart that wait for an answer. */
import type { Desk, Draft, Edit, Edited, FormData, Sheet } from '../../authoring/form/form.ts';
import type { Language } from '../language.ts';

/** A change, and what the report looks like after it. */
export interface Applied extends Edited {
  readonly sheets: readonly Sheet[];
}

export interface Around {
  /** Null where there is none before. */
  readonly last: string | null;
  readonly near: readonly string[];
}

export interface DeskCalls extends Omit<Desk, 'language' | 'choices'> {
  /** Comes first, once. */
  readonly prepare: (data: FormData, language: Language) => Pick<Desk, 'choices'>;
  readonly apply: (draft: Draft, edit: Edit) => Applied;
  /** Of the periods that a unit has reported: which one is begun from, and those that it is compared with. */
  readonly around: (period: string, periods: readonly string[]) => Around;
  /** What the worker has loaded, to be kept for times without a network. */
  readonly loaded: () => readonly string[];
}

export type CallName = keyof DeskCalls;

export interface Question {
  readonly id: number;
  readonly call: CallName;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };
