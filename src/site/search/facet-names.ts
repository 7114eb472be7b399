/**
 * What the values of facets mean, in whatever language they are said: the index knows provinces and periods by
 * their Vietnamese names alone, pages show them in their own.
 */
import { fold } from '../shared/fold.ts';
import type { Facet } from './facts.ts';
import { periodAt } from './question/period.ts';
import { formsOf, type Thing } from './question/thing.ts';
import type { Vocabulary } from './question/vocabulary.ts';
import { wordsOf } from './question/words.ts';

/** The id of the province that is called so, with or without marks. */
export function provinceOf(name: string, { things }: Pick<Vocabulary, 'things'>): string | null {
  const sought = fold(name);
  const isCalledSo = (thing: Thing) => formsOf(thing).some((form) => fold(form) === sought);
  return things.find((thing) => thing.kind === 'provinces' && isCalledSo(thing))?.id ?? null;
}

/** The id of the period that is called so. */
export function periodOf(name: string): string | null {
  return periodAt(wordsOf(name), 0)?.id ?? null;
}

/** The year in which a period that is called so lies. */
export function yearOf(name: string): string | null {
  return /\b\d{4}\b/.exec(name)?.[0] ?? null;
}

/** A value of a facet in the language of a vocabulary. */
export function facetName(facet: Facet, value: string, vocabulary: Vocabulary): string {
  if (facet === 'tinh') {
    const id = provinceOf(value, vocabulary);
    return vocabulary.byKey.get(`provinces/${id ?? ''}`)?.title ?? value;
  }
  if (facet === 'ky') return vocabulary.periodNames.get(periodOf(value) ?? '') ?? value;
  return value;
}
