/**
 * The languages of the site. Vietnamese is the language of the documents and stands at the root; the same
 * pages in English stand under `/en/`. What documents print stays as it is in both.
 */
import type { Archive } from '../domain/archive.ts';
import { oncePer } from '../domain/once.ts';
import type { Unit } from '../domain/reference.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The folder of the addresses of a language, under the base path. */
export const FOLDERS = { vi: '', en: 'en/' } as const satisfies Record<Language, string>;

/** The language of a route, as Astro knows it: `/en/dich-vu/[id]`. */
export function languageOf(routePattern: string): Language {
  return /^\/en(?:\/|$)/.test(routePattern) ? 'en' : 'vi';
}

/** An archive whose units bear the names of a language; one object a unit, as in the archive itself. */
export function archiveIn(language: Language, archive: Archive): Archive {
  return language === 'vi' ? archive : inEnglish(archive);
}

const inEnglish = oncePer((archive: Archive): Archive => {
  const { reference } = archive;
  const named = oncePer(englishUnit);
  const own = <Of extends { readonly unit: Unit }>(report: Of): Of => ({
    ...report,
    unit: named(report.unit),
  });
  return {
    ...archive,
    reference: {
      ...reference,
      units_63: reference.units_63.map(named),
      units_34: reference.units_34.map(named),
      countries: reference.countries.map(named),
    },
    reports: archive.reports.map(own),
    open: (id) => own(archive.open(id)),
  };
});

const TYPES = { province: 'province', municipality: 'city', country: '' } as const;

function englishUnit(unit: Unit): Unit {
  const full = `${unit.name_en} ${TYPES[unit.type]}`.trim();
  return { ...unit, name: unit.name_en, full_name: full };
}
