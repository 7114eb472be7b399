/** What search is told of the pages of indicators: their names, and who reports on them. */
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
export function searchableIndicator({
  title,
  facts,
  lead,
  about,
  units,
}: IndicatorView): Searchable {
  const names = [...new Set(units.map(({ unit }) => unit.text))];
  const definition = about.flatMap(({ values }) =>
    values.filter(({ href }) => href === null).map(({ text }) => text),
  );
  return {
    title,
    facts,
    places: [place(null, '', [title, lead, ...definition, names.join(', ')])],
  };
}
