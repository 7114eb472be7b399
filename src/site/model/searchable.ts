/** What search is told of the pages of pilot models: their names, local ones too. */
import { place, type Searchable } from '../search/searchable.ts';
import type { Sentences } from '../sentences.ts';
import type { ModelsView } from './matrix.ts';
import type { ModelView } from './view.ts';

/** The list of all models: each of them has a page of its own, which is to be found by its name. */
export function searchableModels({ lead }: ModelsView, { model, nav }: Sentences): Searchable {
  return {
    title: model.title,
    facts: { kind: model.search_kind, name: nav.models },
    places: [place(null, '', [lead])],
  };
}

/** The page of one model; its texts are found in the reports that they are from. */
export function searchableModel({ title, facts, number, lead, said }: ModelView): Searchable {
  const names = [...new Set(said.map(({ name }) => name))];
  return {
    title,
    facts,
    places: [place(null, '', [number, lead, names.join(', ')])],
  };
}
