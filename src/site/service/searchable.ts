/** What search is told of the pages of public services: their names. */
import { place, type Searchable } from '../search/searchable.ts';
import type { Sentences } from '../sentences.ts';
import type { ServicesIndexView, ServiceView } from './view.ts';

/** The list of all services: each of them has a page of its own, which is to be found by its name. */
export function searchableServices(
  { lead }: ServicesIndexView,
  { service, nav }: Sentences,
): Searchable {
  return {
    title: service.title,
    facts: { kind: service.search_kind, name: nav.services },
    places: [place(null, '', [lead])],
  };
}

/** The page of one service. */
export function searchableService({ title, facts, lead }: ServiceView): Searchable {
  return {
    title,
    facts,
    places: [place(null, '', [lead])],
  };
}
