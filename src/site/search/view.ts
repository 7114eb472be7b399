/** What the search page hands to its script. */
import type { Archive } from '../../domain/archive.ts';
import { synonymsOf } from './abbreviations.ts';
import type { Vocabulary } from './find.ts';

export interface SearchView {
  /** JSON of the words that mean more than their letters. */
  readonly vocabulary: string;
}

/** The abbreviations and names of provinces that a query may hold, as the script reads them. */
export function searchView({ reference }: Archive): SearchView {
  const units = [...reference.units_34, ...reference.units_63].map(({ name }) => name);
  const vocabulary: Vocabulary = {
    synonyms: synonymsOf(reference.terms),
    units: [...new Set(units)],
  };
  return { vocabulary: JSON.stringify(vocabulary) };
}
