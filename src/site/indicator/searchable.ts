/** What search is told of the pages of indicators: their names and what they count. */
import { place, type Searchable } from '../search/searchable.ts';
import type { Sentences } from '../sentences.ts';
import type { IndicatorsView } from './list.ts';
import type { IndicatorView } from './view.ts';

/** The list of all indicators: each of them has a page of its own, which is to be found by its name. */
export function searchableIndicators(
  { lead }: IndicatorsView,
  { indicator, nav }: Sentences,
): Searchable {
  return {
    title: indicator.title,
    facts: { kind: indicator.search_kind, name: nav.indicators },
    places: [place(null, '', [lead])],
  };
}

/** The page of one indicator. */
export function searchableIndicator({ title, facts, lead, about }: IndicatorView): Searchable {
  const definition = about.flatMap(({ values }) =>
    values.filter(({ href }) => href === null).map(({ text }) => text),
  );
  return {
    title,
    facts,
    places: [place(null, '', [lead, ...definition])],
  };
}
