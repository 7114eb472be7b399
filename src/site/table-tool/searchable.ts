/** What search is told of the table tool: that there is one. */
import { place, type Searchable } from '../search/searchable.ts';
import type { TableToolView } from './view.ts';

export function searchableTableTool({ title, description, lead }: TableToolView): Searchable {
  return {
    title,
    facts: { kind: title, name: title },
    places: [place(null, '', [description, lead])],
  };
}
