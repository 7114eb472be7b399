/**
 * Every address of the site (DESIGN §7), made here and nowhere else: stable for ever,
 * Vietnamese without marks, under any base path.
 */
import type { Unit } from '../domain/reference.ts';
import type { TableKind } from '../domain/report.ts';
import { slugify } from '../domain/vietnamese.ts';
import { FOLDERS, type Language } from './language.ts';

/** The sections of a report page, and the anchors that rows in them begin with. */
export const SECTIONS = {
  narrative: 'noi-dung',
  services: 'dich-vu-cong',
  models: 'mo-hinh',
  tasks: 'nhiem-vu',
  documents: 'van-ban',
  figures: 'chi-tieu',
  evaluation: 'danh-gia',
  discrepancies: 'doi-chieu',
  source: 'nguon',
} as const satisfies Record<TableKind | 'narrative' | 'discrepancies' | 'source', string>;
export type Section = keyof typeof SECTIONS;

/** The pages that are lists, each with its CSV beside it. */
export const LISTS = {
  reports: 'bao-cao',
  units: 'tinh',
  services: 'dich-vu',
  models: 'mo-hinh',
  indicators: 'chi-tieu',
  terms: 'thuat-ngu',
  corrections: 'dinh-chinh',
  tasks: 'nhiem-vu',
  documents: 'van-ban',
  discrepancies: 'doi-chieu',
} as const;
export type List = keyof typeof LISTS;

export type Addresses = ReturnType<typeof addressesAt>;

/**
 * The addresses of a site that lives under a base path, `/` or `/bao-cao-06/`, in a language: pages have one in
 * each, files (data, the search index, pictures) have one for both; feeds are written in each.
 */
export function addressesAt(base: string, language: Language = 'vi') {
  const root = base.endsWith('/') ? base : `${base}/`;
  const at = (path: string) => root + FOLDERS[language] + path;
  const file = (path: string) => root + path;
  return {
    home: () => at(''),
    reports: () => at('bao-cao/'),
    /** A year in the list of all reports; on its own page where that list is divided. */
    yearHeading: (year: string) => at(`bao-cao/#${yearAnchor(year)}`),
    /** The list of a year, or a later part of it. */
    year: (year: string, part = 1) => at(`bao-cao/${yearAnchor(year)}/${partFolder(part)}`),
    /** By id, `bac-giang/2024-07`. */
    report: (id: string) => at(`bao-cao/${id}/`),
    section: (id: string, section: Section) => at(`bao-cao/${id}/#${SECTIONS[section]}`),
    place: (id: string, place: string) => at(`bao-cao/${id}/#${anchorOf(place)}`),
    units: () => at('tinh/'),
    unit: (slug: string) => at(`tinh/${slug}/`),
    /** One of the units that have borne a slug: its heading on their common page. */
    unitHeading: (unit: Unit) => at(`tinh/${unit.slug}/#${unitAnchor(unit)}`),
    country: () => at('tinh/toan-quoc/'),
    /** Periods without a page of their own (spans, suffixes) link to the report instead. */
    period: (id: string, part = 1) => at(`ky/${id}/${partFolder(part)}`),
    services: () => at('dich-vu/'),
    service: (id: string) => at(`dich-vu/${id}/`),
    /** The register of all tasks, or of all documents. */
    register: (kind: 'tasks' | 'documents') => at(`${SECTIONS[kind]}/`),
    /** The rows of a unit's reports of a year, as data. */
    registerPart: (kind: 'tasks' | 'documents', slug: string, year: string) =>
      file(`du-lieu/${SECTIONS[kind]}/${slug}/${year}.json`),
    /** All pilot models, or a later part of their list. */
    models: (part = 1) => at(`mo-hinh/${partFolder(part)}`),
    model: (slug: string) => at(`mo-hinh/${slug}/`),
    indicators: () => at('chi-tieu/'),
    indicator: (id: string) => at(`chi-tieu/${id}/`),
    /** The table tool, with what is chosen there. */
    tableTool: (query = '') => at(`lap-bang/${query}`),
    /** The form for writing reports, and what it knows beforehand. */
    form: () => at('soan/'),
    formData: () => file('soan/du-lieu.json'),
    /** What keeps the form for times without a network: it serves no address above its own. */
    formOffline: () => at('soan/ngoai-tuyen.js'),
    /** The files that a report was made of, as they were written. */
    reportSource: (id: string) => file(`du-lieu/bao-cao/${id}/nguon.zip`),
    /** What the reports of a year tell of a subject (`services/dang-ky-khai-sinh`), as data. */
    subjectData: (subject: string, year: string) => file(`du-lieu/so-lieu/${subject}/${year}.json`),
    /** Which reports there are of a year, as data. */
    yearData: (year: string) => file(`du-lieu/so-lieu/bao-cao/${year}.json`),
    search: (query?: string) => at(`tim-kiem/${query ? `?q=${encodeURIComponent(query)}` : ''}`),
    /** What queries can name, in the language. */
    searchVocabulary: () => file(`du-lieu/tim-kiem/${language}.json`),
    discrepancies: () => at('doi-chieu/'),
    /** The discrepancies of one code: filtered where there are scripts, its heading where there are none. */
    discrepanciesOf: (code: string) => at(`doi-chieu/?ma=${code}#${code}`),
    /** Those of one code in one report: their heading. */
    discrepanciesIn: (code: string, id: string) => at(`doi-chieu/#${discrepancyGroup(code, id)}`),
    /** Those of one unit, where the list of all is divided. */
    discrepanciesOfUnit: (slug: string) => at(`doi-chieu/${slug}/`),
    discrepanciesOfUnitIn: (slug: string, code: string, id: string) =>
      at(`doi-chieu/${slug}/#${discrepancyGroup(code, id)}`),
    /** Those of a unit in one year: on its page, or on one of their own. */
    discrepancyYearHeading: (slug: string, year: string) =>
      at(`doi-chieu/${slug}/#${yearAnchor(year)}`),
    discrepancyYear: (slug: string, year: string) => at(`doi-chieu/${slug}/${yearAnchor(year)}/`),
    /** One that does not agree, in the list of its report. */
    finding: (id: string, code: string, place: string) =>
      at(`bao-cao/${id}/#${findingAnchor(code, place)}`),
    /** Corrections of published figures, of all reports or in the folder of a unit; or a later part of that list. */
    corrections: (part = 1, folder = '') =>
      at(`dinh-chinh/${folder === '' ? '' : `${folder}/`}${partFolder(part)}`),
    rules: () => at('quy-tac/'),
    rule: (code: string) => at(`quy-tac/${code}/`),
    glossary: () => at('thuat-ngu/'),
    term: (id: string) => at(`thuat-ngu/#${id}`),
    about: () => at('gioi-thieu/'),
    /** How officers write reports. */
    editors: () => at('gioi-thieu/can-bo/'),
    aboutSection: (id: string) => at(`gioi-thieu/#${id}`),
    data: () => at('du-lieu/'),
    dataIndex: () => file('du-lieu/index.json'),
    reportJson: (id: string) => file(`du-lieu/bao-cao/${id}.json`),
    reportXlsx: (id: string) => file(`du-lieu/bao-cao/${id}.xlsx`),
    /** One table of a report. */
    reportCsv: (id: string, table: string) => file(`du-lieu/bao-cao/${id}/${table}.csv`),
    /** The page of a list, and its CSV beside it. */
    list: (list: List) => at(`${LISTS[list]}/`),
    listCsv: (list: List) => file(`${LISTS[list]}.csv`),
    /** The same beside the description of all files, for programs that read them together. */
    packagedCsv: (list: List) => file(`du-lieu/danh-muc/${LISTS[list]}.csv`),
    /** What the reports of all units that have borne a slug tell, and what those of a period do. */
    unitCsv: (slug: string) => file(`tinh/${slug}.csv`),
    periodCsv: (id: string) => file(`ky/${id}.csv`),
    serviceCsv: (id: string) => file(`dich-vu/${id}.csv`),
    indicatorCsv: (id: string) => file(`chi-tieu/${id}.csv`),
    modelCsv: (slug: string) => file(`mo-hinh/${slug}.csv`),
    /** The long table of the whole archive, and everything in one file. */
    archiveCsv: (year: string) => file(`du-lieu/toan-bo/so-lieu-${year}.csv`),
    archiveParquet: () => file('du-lieu/toan-bo/so-lieu.parquet'),
    archiveZip: () => file('du-lieu/toan-bo/toan-bo.zip'),
    dataPackage: () => file('du-lieu/datapackage.json'),
    dataCatalogue: () => file('du-lieu/dcat.jsonld'),
    feed: () => at('atom.xml'),
    unitFeed: (slug: string) => at(`tinh/${slug}/atom.xml`),
    sitemap: () => file('sitemap-index.xml'),
    searchIndex: () => file('pagefind/'),
    openSearch: () => at('opensearch.xml'),
    asset: (path: string) => file(path),
    /** What links to a page show of it: beside the page; the first page's where it has none of its own. */
    picture: (page: string = at('')) => `${page}og.png`,
    /** A page's address in another language; it is in the one of this build of addresses. */
    translated: (page: string, to: Language) =>
      root + FOLDERS[to] + page.slice(root.length + FOLDERS[language].length),
  };
}

/** The anchor of a unit on the page of its slug; its key alone would begin with a digit. */
export function unitAnchor({ key }: Unit): string {
  return `don-vi-${key}`;
}

/** A year in a list: its folder, and its anchor. */
export function yearAnchor(year: string): string {
  return `nam-${year}`;
}

/** The folder of a later part of a list that is too long for one page; the first has none. */
function partFolder(part: number): string {
  return part === 1 ? '' : `phan-${part}/`;
}

/** The last part of such an address, as a route knows it; none for the first. */
export function partOfAddress(part: number): string | undefined {
  return part === 1 ? undefined : partFolder(part).slice(0, -1);
}

/** The anchor on a report's page of what one code finds at one place. */
export function findingAnchor(code: string, place: string): string {
  return `${SECTIONS.discrepancies}-${code}-${anchorOf(place)}`;
}

/** The anchor of a headline figure on its report's page; it stands apart from the row that it is taken from. */
export function headlineAnchor(name: string): string {
  return `so-chinh-${slugify(name)}`;
}

/** The anchor on /doi-chieu/ of what one code finds in one report. */
export function discrepancyGroup(code: string, report: string): string {
  return `${code}-${slugify(report)}`;
}

/**
 * The anchor of a place on its report's page: `tasks/II.15` is `nhiem-vu-ii-15`, and a figure of that
 * row `nhiem-vu-ii-15-asm-accounts`. A field has its row's or figure's anchor with the field's name.
 */
export function anchorOf(place: string): string {
  const [table, ...steps] = place.split('/');
  const section =
    (SECTIONS as Readonly<Record<string, string>>)[table ?? ''] ?? slugify(table ?? '');
  return [section, ...steps.map(slugify)].filter(Boolean).join('-');
}
