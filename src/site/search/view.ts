/** What the search page hands to its script. */
import type { Archive } from '../../domain/archive.ts';
import { synonymsOf } from './abbreviations.ts';

export interface SearchView {
  /** JSON of the abbreviations and their long forms. */
  readonly synonyms: string;
}

export function searchView({ reference }: Archive): SearchView {
  return { synonyms: JSON.stringify(synonymsOf(reference.terms)) };
}
