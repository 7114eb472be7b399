/** Makes the vocabulary of an archive; opens no report. */
import type { Archive } from '../../../domain/archive.ts';
import { comparePeriods } from '../../../domain/period.ts';
import type { Reference } from '../../../domain/reference.ts';
import type { ReportHead } from '../../../domain/report.ts';
import { RULES } from '../../../diagnostics/rules.ts';
import { periodName } from '../../period/name.ts';
import { reportName } from '../../report/name.ts';
import { reportIndex, yearOf } from '../../reports/report-index.ts';
import type { Site } from '../../site.ts';
import { statusName } from '../../status/view.ts';
import type { Symbols } from './document-number.ts';
import { TABLES, type ThingLine, type VocabularyFile } from './vocabulary.ts';
import { foldedWords } from './words.ts';

/** A long form of more words than this is a sentence, not a name. */
const LONGEST = 8;
/** A phrase of more words is a report's own sentence and not what people ask for. */
const LONGEST_PHRASE = 4;

/** The vocabulary of a site in its language; Vietnamese names are understood in both. */
export function vocabularyFile(site: Site): VocabularyFile {
  const { archive, say } = site;
  const { reference } = archive;
  const index = reportIndex(archive);
  const periods = [...index.byPeriod.values()]
    .map(([first]) => first!.period)
    .sort((a, b) => comparePeriods(b, a));
  const ids = periods.map(({ id }) => id);
  return {
    version: 1,
    things: thingsOf(site),
    modelNumbers: reference.models.map(({ n }) => n),
    localNumbers: localNumbers(archive),
    abbreviations: abbreviationsOf(reference),
    everyday: everydayOf(reference),
    symbols: symbolsOf(reference),
    periods: periods.map((period) => [period.id, periodName(period, say)]),
    reports: reportBits(archive.reports, ids),
    others: Object.fromEntries(
      archive.reports
        .filter(({ suffix }) => suffix !== null)
        .map((report) => [report.id, reportName(report, site)]),
    ),
    indicatorUnits: reference.indicators.map(({ unit }) => say.format.unit(unit)),
    indicatorYears: indicatorYears(archive),
    successors: Object.fromEntries(
      reference.units_63.flatMap(({ slug, successor }) =>
        successor === undefined || successor === slug ? [] : [[slug, successor]],
      ),
    ),
  };
}

function thingsOf(site: Site): VocabularyFile['things'] {
  const { archive, say, language } = site;
  const { reference } = archive;
  const line = (
    id: string,
    title: string,
    ...others: readonly (string | undefined)[]
  ): ThingLine => {
    const told = new Set([title]);
    for (const other of others) if (other !== undefined && other !== '') told.add(other);
    return [id, ...told] as unknown as ThingLine;
  };
  /** English names are of use on English pages alone. */
  const english = (name: string) => (language === 'en' ? [name] : []);
  const { shortName, name } = say.format;
  return {
    services: reference.services.map((one) =>
      line(
        one.id,
        shortName(one),
        one.short_vi,
        one.name_vi,
        ...(one.aliases ?? []),
        ...english(one.name_en),
      ),
    ),
    models: reference.models.map((one) =>
      line(
        one.slug,
        shortName(one),
        one.short_vi,
        one.name_vi,
        ...(one.aliases ?? []),
        ...english(one.name_en),
      ),
    ),
    indicators: reference.indicators.map((one) =>
      line(one.id, name(one), one.name_vi, ...english(one.name_en)),
    ),
    provinces: provincesOf(reference, language === 'en').map(({ slug, names }) =>
      line(slug, ...names),
    ),
    statuses: reference.statuses.map((one) =>
      line(
        one.id,
        statusName(one.id, site),
        one.name_vi,
        ...reference.phrases
          .filter(({ status, phrase }) => status === one.id && isName(phrase, LONGEST_PHRASE))
          .map(({ phrase }) => phrase),
      ),
    ),
    agencies: reference.agencies.map((one) => line(one.id, name(one), one.name_vi, one.abbr)),
    terms: reference.terms.map((one) =>
      line(
        one.id,
        one.abbr,
        ...(one.variants ?? []),
        isName(one.vi, LONGEST) ? withoutBrackets(one.vi) : undefined,
        ...english(one.en),
      ),
    ),
    rules: Object.entries(RULES).map(([code, rule]) => line(code, rule.title[language])),
  };
}

/** Everyday words with the keys of what they mean. */
function everydayOf({ everyday_words: words }: Reference): VocabularyFile['everyday'] {
  const kinds = ['services', 'models', 'indicators', 'provinces', 'terms'] as const;
  return words.map((entry) => [
    entry.everyday,
    kinds.flatMap((kind) => (entry[kind] ?? []).map((id) => `${kind}/${id}`)),
    entry.official ?? [],
  ]);
}

/** Every slug once, by its newest name, with every name that a unit of it has borne. */
function provincesOf(reference: Reference, isEnglish: boolean) {
  const units = [...reference.units_34, ...reference.units_63, ...reference.countries];
  return [...Map.groupBy(units, ({ slug }) => slug)].map(([slug, own]) => ({
    slug,
    names: own.flatMap(({ name, full_name, name_en, aliases = [] }) => [
      name,
      full_name,
      ...(isEnglish ? [name_en] : []),
      ...aliases,
    ]) as [string, ...string[]],
  }));
}

/** Local number → model, where a province counts otherwise than the country; of its last report. */
function localNumbers(archive: Archive): VocabularyFile['localNumbers'] {
  const numbers: Record<string, Record<string, string>> = {};
  for (const { slug, n } of archive.reference.models)
    for (const { report, local_no: local, deployment } of archive.accounts(`models/${slug}`)) {
      if (local === null || deployment !== null || local === String(n)) continue;
      const province = report.slice(0, report.indexOf('/'));
      (numbers[province] ??= {})[local] = slug;
    }
  return numbers;
}

function abbreviationsOf({ terms }: Reference): VocabularyFile['abbreviations'] {
  return terms.flatMap(({ abbr, variants = [], vi }) => {
    const long = withoutBrackets(vi);
    if (!isName(long, LONGEST)) return [];
    return [abbr, ...variants]
      .filter((form) => /^[\p{Lu}\d&]{2,}$/u.test(form) && !/^\d/.test(form))
      .filter((form) => !foldedWords(long).includes(foldedWords(form).join('')))
      .map((form) => [form, long] as const);
  });
}

function symbolsOf({ document_types: types, agencies }: Reference): Symbols {
  const entries = (pairs: readonly (readonly [string, string])[]) =>
    Object.fromEntries(pairs.map(([form, printed]) => [foldedWords(form).join(' '), printed]));
  const written = types.filter(({ symbol }) => typeof symbol === 'string');
  return {
    types: entries([
      ...written.flatMap(({ symbol, variants = [] }) =>
        [symbol, ...variants].map((form) => [form, symbol] as const),
      ),
      ['CV', 'CV'],
    ]),
    issuers: entries([
      ...agencies
        .filter(({ kind }) => kind !== 'collective')
        .flatMap(({ abbr, spellings = [] }) =>
          [...(abbr === undefined ? [] : [abbr]), ...spellings]
            .filter((form) => /^\p{Lu}[\p{L}\d]*$/u.test(form))
            .map((form) => [form, form] as const),
        ),
      ...['TTg', 'CP', 'UBND', 'TW', 'BCĐ', 'TCT', 'TCTTKĐA', 'HĐND', 'VPCP', 'BCA'].map(
        (form) => [form, form] as const,
      ),
    ]),
    names: entries(
      written
        .filter(({ id }) => !['de-an', 'du-an', 'bao-cao', 'hop-dong', 'quoc-hoi'].includes(id))
        .map(({ name_vi, symbol }) => [name_vi, symbol] as const),
    ),
  };
}

/** Which reports a slug has, and which tables they have, as bits. */
function reportBits(reports: readonly ReportHead[], periods: readonly string[]) {
  const at = new Map(periods.map((id, n) => [id, BigInt(n)]));
  const bits = (own: readonly ReportHead[]) =>
    own.reduce((all, { period }) => all | (1n << at.get(period.id)!), 0n).toString(16);
  const plain = reports.filter(({ suffix }) => suffix === null);
  return Object.fromEntries(
    [...Map.groupBy(plain, ({ province }) => province)].map(([slug, own]) => {
      const all = bits(own);
      const tables = TABLES.map((table) => {
        const said = bits(own.filter(({ outlines }) => outlines[table] !== null));
        return said === all ? '=' : said === '0' ? '' : said;
      });
      return [slug, [all, ...tables]];
    }),
  );
}

function indicatorYears({ reference, reports }: Archive): readonly string[] {
  const years = new Map<string, Set<string>>();
  for (const { indicators, period } of reports)
    for (const id of indicators) years.set(id, (years.get(id) ?? new Set()).add(yearOf(period)));
  return reference.indicators.map(({ id }) =>
    [...(years.get(id) ?? [])].sort().reverse().join(' '),
  );
}

function isName(text: string, longest: number): boolean {
  return foldedWords(withoutBrackets(text)).length <= longest && !text.includes('{');
}

function withoutBrackets(text: string): string {
  return text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
