/** What search is told of the pages that are not of one report, from their views. */
import type { Sentences } from '../sentences.ts';
import type { AboutView } from '../about/view.ts';
import type { GlossaryView } from '../glossary/view.ts';
import type { PeriodView } from '../period/view.ts';
import type { RuleView } from '../rules/view.ts';
import type { UnitView } from '../unit/view.ts';
import { place, type Searchable } from './searchable.ts';

/** The page of a unit: its eras, each with its reports. */
export function searchableUnit({ title, facts, lead, eras }: UnitView): Searchable {
  return {
    title,
    facts,
    places: [
      place(null, '', [lead]),
      ...eras.map((era) => {
        const name = [era.name, era.dates].filter(Boolean).join(' ');
        const about = era.facts.map((fact) => `${fact.name}: ${textsOf(fact.values)}`);
        return place(era.id, name, [name, ...about, textsOf(era.reports.map(({ link }) => link))]);
      }),
    ],
  };
}

/** The first page of a period: the units that have reported; null for its later parts. */
export function searchablePeriod({ title, facts, lead, lines }: PeriodView): Searchable | null {
  const units = textsOf(lines.map(({ unit }) => unit));
  return facts && { title, facts, places: [place(null, '', [lead, units])] };
}

/** The page of a rule: what it is, why, and what to do. */
export function searchableRule(view: RuleView): Searchable {
  const { title, search: facts, severity, code, what, why, advice } = view;
  return { title, facts, places: [place(null, '', [severity, code, what, why, advice])] };
}

/** The glossary: every term a place of its own. */
export function searchableGlossary(
  { groups }: GlossaryView,
  { glossary, search }: Sentences,
): Searchable {
  return {
    title: glossary.title,
    facts: { kind: search.kind.glossary },
    places: [
      place(null, '', [glossary.lead]),
      ...groups.flatMap(({ id, name, terms }) => [
        place(id, name, [name]),
        ...terms.map(({ id, abbr, full, plain, today, variants }) =>
          place(id, abbr, [abbr, full, plain, today, variants]),
        ),
      ]),
    ],
  };
}

/** What the site says of itself. */
export function searchableAbout({ sections }: AboutView, { about, search }: Sentences): Searchable {
  return {
    title: about.title,
    facts: { kind: search.kind.about },
    places: [
      place(null, '', [about.lead]),
      ...sections.map(({ id, title, paragraphs }) =>
        place(id, title, [title, paragraphs.join(' ')]),
      ),
    ],
  };
}

function textsOf(links: readonly { readonly text: string }[]): string {
  return links.map(({ text }) => text).join(', ');
}
