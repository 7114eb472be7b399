/** What the search page hands to its script. */
import { ruleSentences } from '../rules/sentences.ts';
import { sentences } from '../sentences.ts';
import type { Site } from '../site.ts';

export interface SearchView {
  /** JSON of the values of facets, which the index knows in Vietnamese alone, in the page's language. */
  readonly words: string;
}

export function searchView({ language, archive, say }: Site): SearchView {
  if (language === 'vi') return { words: '{}' };
  const { statuses } = archive.reference;
  const kinds = [
    ...Object.entries(sentences.vi.search.kind).map(([kind, name]) => [
      name,
      say.search.kind[kind as keyof typeof say.search.kind],
    ]),
    [sentences.vi.service.search_kind, say.service.search_kind],
    [sentences.vi.model.search_kind, say.model.search_kind],
    [sentences.vi.indicator.search_kind, say.indicator.search_kind],
    [sentences.vi.corrections.search_kind, say.corrections.search_kind],
    [ruleSentences.vi.searchKind, ruleSentences.en.searchKind],
  ];
  const named = statuses.map((status) => [status.name_vi, say.format.name(status)]);
  return { words: JSON.stringify(Object.fromEntries([...kinds, ...named])) };
}
