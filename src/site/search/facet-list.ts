/** The facets of what was found, to narrow it: boxes to tick, with how many there are of each value. */
import { formatNumber } from '../../domain/vietnamese.ts';
import { element, type Words } from './draw.ts';
import { FACETS, type Facet } from './facts.ts';
import type { Counts, Filters } from './find.ts';
import { unfold } from './marks.ts';

/** So many values of a facet are in sight; the others are folded away. */
const IN_SIGHT = 8;

/** What is chosen, as the address of the search says it. */
export function readFilters(query: URLSearchParams): Filters {
  return Object.fromEntries(
    FACETS.map((facet) => [facet, query.getAll(facet).filter(Boolean)] as const)
      .filter(([, values]) => values.length > 0)
      .map(([facet, any]) => [facet, { any }]),
  );
}

/** Writes what is chosen into the address of the search. */
export function writeFilters(filters: Filters, query: URLSearchParams): void {
  for (const facet of FACETS) {
    query.delete(facet);
    for (const value of filters[facet]?.any ?? []) query.append(facet, value);
  }
}

/** What is ticked in a form. */
export function tickedIn(form: HTMLElement): Filters {
  const ticked = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
  const query = new URLSearchParams(ticked.map(({ name, value }) => [name, value]));
  return readFilters(query);
}

/** The groups of boxes; values by how many were found, years and chosen ones first. */
export function facetGroups(
  counts: Counts,
  chosen: Filters,
  { say, words }: Words,
  nameOf: (facet: Facet, value: string) => string,
): readonly HTMLElement[] {
  return FACETS.flatMap((facet) => {
    const values = valuesOf(facet, counts, chosen[facet]?.any ?? []);
    // One value narrows nothing.
    if (values.length < 2 && !chosen[facet]) return [];
    const boxes = values.map((value) =>
      box(facet, value, words[value.name] ?? nameOf(facet, value.name)),
    );
    const hidden = boxes.slice(IN_SIGHT);
    return [
      element(
        'fieldset',
        'search-facet',
        element('legend', '', say.facet[facet]),
        ...boxes.slice(0, IN_SIGHT),
        ...(hidden.length === 0
          ? []
          : [
              element(
                'details',
                'search-rest',
                element('summary', '', say.values(formatNumber(hidden.length))),
                ...hidden,
              ),
            ]),
      ),
    ];
  });
}

interface Value {
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
}

function valuesOf(facet: Facet, counts: Counts, chosen: readonly string[]): readonly Value[] {
  const found = new Map(
    Object.entries(counts[facet] ?? {}).map(([value, count]) => [unfold(value), count]),
  );
  for (const value of chosen) if (!found.has(value)) found.set(value, 0);
  return [...found]
    .map(([name, count]) => ({ name, count, isChosen: chosen.includes(name) }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .sort(
      (a, b) =>
        Number(b.isChosen) - Number(a.isChosen) ||
        (facet === 'nam' ? b.name.localeCompare(a.name) : b.count - a.count),
    );
}

function box(facet: Facet, { name, count, isChosen }: Value, text: string): HTMLElement {
  const input = element('input', '');
  input.type = 'checkbox';
  input.name = facet;
  input.value = name;
  input.checked = isChosen;
  const number = element('span', 'search-count', formatNumber(count));
  const label = element('span', '', text);
  if (text === name) label.lang = 'vi';
  return element('label', 'search-value', input, label, number);
}
