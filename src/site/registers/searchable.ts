/** What search is told of a register: that there is one; its rows are told by their reports. */
import { place, type Searchable } from '../search/searchable.ts';
import type { RegisterView } from './view.ts';

export function searchableRegister({ title, description, lead }: RegisterView): Searchable {
  return {
    title,
    facts: { kind: title, name: title },
    places: [place(null, '', [description, lead])],
  };
}
