/** The glossary: every term by kind, in the order in which the reference data names the kinds. */
import type { Term } from '../../domain/reference.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import type { Site } from '../site.ts';

export interface GlossaryView {
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: string;
    readonly terms: readonly TermView[];
  }[];
}

export interface TermView {
  readonly id: string;
  readonly abbr: string;
  /** As reports write it out. */
  readonly full: string;
  /** What it is called in the language of the page, where that is another. */
  readonly translation: string | null;
  readonly plain: string;
  readonly variants: string | null;
  readonly today: string | null;
}

/** Every term of the reference data. */
export function glossaryView(site: Site): GlossaryView {
  const { say } = site;
  const kinds = Map.groupBy(site.archive.reference.terms, ({ kind }) => kind);
  return {
    groups: [...kinds].map(([kind, terms]) => ({
      id: `nhom-${kind}`,
      name: say.glossary.kind[kind] ?? kind,
      count: say.format.number(terms.length),
      terms: terms
        .toSorted((a, b) => compareNames(a.abbr, b.abbr))
        .map((term) => termView(site, term)),
    })),
  };
}

function termView({ say, language }: Site, term: Term): TermView {
  const variants = term.variants ?? [];
  const today = language === 'vi' ? term.today : term.today_en;
  return {
    id: term.id,
    abbr: term.abbr,
    full: term.vi,
    translation: language === 'vi' ? null : term.en,
    plain: language === 'vi' ? term.plain_vi : term.plain_en,
    variants: variants.length > 0 ? say.glossary.variants(variants.join(', ')) : null,
    today: today ? say.glossary.today(today) : null,
  };
}
