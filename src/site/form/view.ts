/** The form's page before anybody writes: periods and units to choose from, and what its scripts say. */
import type { Unit } from '../../domain/reference.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import type { Link } from '../shared/link.ts';
import type { Language } from '../language.ts';
import type { Sentences } from '../sentences.ts';
import type { Site } from '../site.ts';

export interface FormView {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly periods: readonly {
    readonly heading: string;
    readonly options: readonly {
      /** What follows the year in the id of a period, `-07`. */
      readonly suffix: string;
      readonly text: string;
    }[];
  }[];
  readonly units: readonly {
    readonly heading: string;
    readonly options: readonly UnitOption[];
  }[];
  readonly ways: readonly Link[];
  /** For the scripts. */
  readonly data: FormPage;
}

export interface UnitOption {
  readonly slug: string;
  readonly name: string;
  /** First and last day in force; empty where there is none. */
  readonly from: string;
  readonly to: string;
}

/** What the form's scripts are told by its page. */
export interface FormPage {
  readonly language: Language;
  readonly words: Sentences['form']['desk'];
  /** Why there is no number, in words, by the contract's own. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly begin: Pick<
    Sentences['form']['begin'],
    | 'province_missing'
    | 'year_missing'
    | 'draft_open'
    | 'draft_remove'
    | 'draft_remove_sure'
    | 'draft_saved'
  >;
  readonly addresses: {
    readonly page: string;
    readonly data: string;
    readonly offline: string;
    /** With `{id}`. */
    readonly source: string;
  };
}

/** What `/soan/du-lieu.json` holds beside what the compiler needs: published periods by unit, the latest last. */
export type PublishedPeriods = Readonly<Record<string, readonly string[]>>;

/** The page of the form. */
export function formView(site: Site): FormView {
  const { addresses, language, say } = site;
  const words = say.form;
  const { begin } = words;
  return {
    title: words.title,
    description: words.description,
    lead: words.lead,
    periods: periodsOf(say),
    units: unitsOf(site),
    ways: [
      { text: words.ways.guide, href: addresses.editors() },
      { text: words.ways.rules, href: addresses.rules() },
    ],
    data: {
      language,
      words: words.desk,
      reasons: say.value.reason,
      begin: {
        province_missing: begin.province_missing,
        year_missing: begin.year_missing,
        draft_open: begin.draft_open,
        draft_remove: begin.draft_remove,
        draft_remove_sure: begin.draft_remove_sure,
        draft_saved: begin.draft_saved,
      },
      addresses: {
        page: addresses.form(),
        data: addresses.formData(),
        offline: addresses.formOffline(),
        source: addresses.reportSource('{id}'),
      },
    },
  };
}

const ROMAN = ['I', 'II', 'III', 'IV'];

function periodsOf({ form }: Sentences): FormView['periods'] {
  const { periods } = form.begin;
  return [
    {
      heading: periods.months,
      options: Array.from({ length: 12 }, (_, at) => ({
        suffix: `-${String(at + 1).padStart(2, '0')}`,
        text: periods.month(at + 1),
      })),
    },
    {
      heading: periods.quarters,
      options: ROMAN.map((roman, at) => ({ suffix: `-q${at + 1}`, text: periods.quarter(roman) })),
    },
    {
      heading: periods.halves,
      options: periods.half.map((text, at) => ({ suffix: `-h${at + 1}`, text })),
    },
    { heading: periods.year, options: [{ suffix: '', text: periods.whole }] },
  ];
}

function unitsOf({ archive, say }: Site): FormView['units'] {
  const { units_34, units_63, countries } = archive.reference;
  const option = ({ slug, name, valid_from, valid_to }: Unit): UnitOption => ({
    slug,
    name,
    from: valid_from ?? '',
    to: valid_to ?? '',
  });
  const byName = (units: readonly Unit[]) =>
    units.toSorted((a, b) => compareNames(a.name, b.name)).map(option);
  return [
    { heading: say.units.before, options: byName(units_63) },
    { heading: say.units.today, options: byName(units_34) },
    { heading: say.form.begin.country, options: countries.map(option) },
  ];
}

/** Published periods by the slug of their unit. */
export function publishedPeriods({ archive }: Pick<Site, 'archive'>): PublishedPeriods {
  const bySlug = Map.groupBy(archive.reports, ({ id }) => id.slice(0, id.indexOf('/')));
  return Object.fromEntries(
    [...bySlug].map(([slug, reports]) => [
      slug,
      reports.map(({ id }) => id.slice(slug.length + 1)),
    ]),
  );
}
