/** What search is told of the form: that there is one. */
import { place, type Searchable } from '../search/searchable.ts';
import type { FormView } from './view.ts';

export function searchableForm({ title, description, lead }: FormView): Searchable {
  return {
    title,
    facts: { kind: title, name: title },
    places: [place(null, '', [description, lead])],
  };
}
