/**
 * The languages of the site. Vietnamese is the language of the documents and stands at the root; the same
 * pages in English stand under `/en/`. What documents print stays as it is in both.
 */
import type { Archive } from '../domain/archive.ts';
import type { Figure, FigurePart } from '../domain/figure.ts';
import { oncePer } from '../domain/once.ts';
import type { Unit } from '../domain/reference.ts';
import type { Report } from '../domain/report.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The folder of the addresses of a language, under the base path. */
export const FOLDERS = { vi: '', en: 'en/' } as const satisfies Record<Language, string>;

/** The language of a route, as Astro knows it: `/en/dich-vu/[id]`. */
export function languageOf(routePattern: string): Language {
  return /^\/en(?:\/|$)/.test(routePattern) ? 'en' : 'vi';
}

/** An archive whose units and indicators bear the names of a language; one object a unit, as in the archive itself. */
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
  const names = new Map(reference.indicators.map(({ id, name_en }) => [id, name_en]));
  const inReport = oncePer((report: Report) => withFigureNames(own(report), names));
  return {
    ...archive,
    reference: {
      ...reference,
      units_63: reference.units_63.map(named),
      units_34: reference.units_34.map(named),
      countries: reference.countries.map(named),
    },
    reports: archive.reports.map(own),
    open: (id) => inReport(archive.open(id)),
  };
});

const TYPES = { province: 'province', municipality: 'city', country: '' } as const;

function englishUnit(unit: Unit): Unit {
  const full = `${unit.name_en} ${TYPES[unit.type]}`.trim();
  return { ...unit, name: unit.name_en, full_name: full };
}

/** A report whose figures bear the names of their indicators; what a document labels itself keeps its label. */
function withFigureNames(report: Report, names: ReadonlyMap<string, string>): Report {
  const named = <One extends FigurePart>(one: One): One => ({
    ...one,
    name: one.label ?? names.get(one.indicator ?? '') ?? one.name,
  });
  const figure = (one: Figure): Figure => ({ ...named(one), parts: one.parts.map(named) });
  const ofRows = <Row extends { readonly figures: readonly Figure[] }>(
    table: { readonly rows: readonly Row[] } | null,
  ) => table?.rows.map((row) => ({ ...row, figures: row.figures.map(figure) })) ?? [];
  const { models, tasks, evaluation, figures } = report;
  return {
    ...report,
    models: models && { ...models, rows: ofRows(models) },
    tasks: tasks && { ...tasks, rows: ofRows(tasks) },
    evaluation: evaluation && { ...evaluation, rows: ofRows(evaluation) },
    figures: figures && { ...figures, rows: figures.rows.map(figure) },
  };
}
