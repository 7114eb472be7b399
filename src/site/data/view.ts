/** What can be taken away: every file, what its fields mean, how to fetch it. */
import { LISTS, type List } from '../addresses.ts';
import type { Field } from '../open-data/field.ts';
import { datasetOf, TABLE_TITLES } from '../open-data/data-package.ts';
import { jsonScriptText } from '../markup.ts';
import { LONG_FIELDS } from '../open-data/long-table.ts';
import { absolute, LICENCE, LICENCE_WORDS, publisherAt } from '../open-data/publication.ts';
import { LIST_FIELDS, OWN_LISTS } from '../open-data/list-fields.ts';
import { JOINED_TABLES, yearsOf } from '../open-data/whole-archive.ts';
import { COLUMNS, CSV_TABLES, type CsvTable } from '../report/data/columns.ts';
import { hasTable } from '../report/data/data-tables.ts';
import { reportIndex } from '../reports/report-index.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';

export interface FieldLine {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  /** What it holds, and all that it can be. */
  readonly says: string;
}

/** A table, and what its fields mean. */
export interface FieldsOf {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FieldLine[];
}

export interface DataView {
  readonly lead: string;
  /** A schema.org Dataset, ready for its script element. */
  readonly dataset: string;
  readonly files: readonly Link[];
  readonly addresses: readonly {
    readonly what: string;
    readonly pattern: string;
    readonly example: Link | null;
  }[];
  readonly fields: readonly FieldLine[];
  /** Lists over all reports, and the fields of those whose rows are not of reports' own tables. */
  readonly lists: readonly Link[];
  readonly listFields: readonly FieldsOf[];
  readonly tables: readonly FieldsOf[];
  readonly examples: readonly { readonly name: string; readonly code: string }[];
  readonly licence: Link & { readonly statement: string };
  readonly publisher: Link & { readonly statement: string };
}

/** The page of the data; `origin` is the origin of the site. */
export function dataView(site: Site, origin: string): DataView {
  const { say, archive, addresses } = site;
  const words = say.data;
  const publication = { site: origin, addresses };
  const years = yearsOf(archive);
  const publisher = publisherAt(publication);
  const licence = LICENCE_WORDS[site.language];
  return {
    lead: words.lead(say.format.number(archive.reports.length)),
    dataset: jsonScriptText(datasetOf(archive, publication)),
    files: [
      ...years.map((year) => ({ text: words.csv_of(year), href: addresses.archiveCsv(year) })),
      { text: words.parquet, href: addresses.archiveParquet() },
      { text: words.zip, href: addresses.archiveZip() },
      { text: words.index, href: addresses.dataIndex() },
      { text: words.package, href: addresses.dataPackage() },
      { text: words.catalogue, href: addresses.dataCatalogue() },
      { text: words.ledger, href: addresses.listCsv('corrections') },
      { text: words.feed, href: addresses.feed() },
    ],
    addresses: patternsOf(site),
    fields: LONG_FIELDS.map((field) => lineOf(field, site)),
    lists: (Object.keys(LISTS) as List[]).map((list) => ({
      text: words.list_titles[list],
      href: addresses.listCsv(list),
    })),
    listFields: OWN_LISTS.map((list) => ({
      id: fieldsAnchor(list),
      title: words.list_titles[list],
      fields: LIST_FIELDS[list].map((field) => lineOf(field, site)),
    })),
    tables: CSV_TABLES.map((table) => ({
      id: tableAnchor(table),
      title: TABLE_TITLES[table][site.language],
      fields: COLUMNS[table].map((field) => lineOf(field, site)),
    })),
    examples: examplesOf(site, (address) => absolute(publication, address)),
    licence: { text: licence.name, href: LICENCE.url, statement: licence.statement },
    publisher: { text: publisher.name, href: publisher.url, statement: publisher.statement },
  };
}

/** Where the fields of a list are explained, and those of the long table. */
export function fieldsAnchor(list?: List): string {
  if (list === undefined) return 'truong';
  const table = JOINED_TABLES.find((one) => one === list);
  return table ? tableAnchor(table) : `danh-muc-${LISTS[list]}`;
}

function tableAnchor(table: CsvTable): string {
  return `bang-${table}`;
}

/** The addresses of files, each with one that there is. */
function patternsOf({ say, archive, addresses }: Site): DataView['addresses'] {
  const { kinds, braces } = say.data;
  const [newest] = reportIndex(archive).newest;
  const { services, indicators, models } = archive.reference;
  const period = reportIndex(archive).periods.at(-1);
  const table = newest && CSV_TABLES.find((one) => hasTable(newest, one));
  const line = (what: string, pattern: string, example: string | false | undefined) => ({
    what,
    pattern,
    example: example ? { text: example.slice(example.lastIndexOf('/') + 1), href: example } : null,
  });
  const report = `{${braces.province}}/{${braces.period}}`;
  return [
    line(kinds.json, addresses.reportJson(report), newest && addresses.reportJson(newest.id)),
    line(kinds.xlsx, addresses.reportXlsx(report), newest && addresses.reportXlsx(newest.id)),
    line(
      kinds.csv,
      addresses.reportCsv(report, `{${braces.table}}`),
      newest && table && addresses.reportCsv(newest.id, table),
    ),
    line(kinds.source, addresses.reportSource(report), newest && addresses.reportSource(newest.id)),
    line(
      kinds.service,
      addresses.serviceCsv(`{${braces.id}}`),
      services[0] && addresses.serviceCsv(services[0].id),
    ),
    line(
      kinds.indicator,
      addresses.indicatorCsv(`{${braces.id}}`),
      indicators[0] && addresses.indicatorCsv(indicators[0].id),
    ),
    line(
      kinds.model,
      addresses.modelCsv(`{${braces.id}}`),
      models[0] && addresses.modelCsv(models[0].slug),
    ),
    line(
      kinds.unit,
      addresses.unitCsv(`{${braces.province}}`),
      newest && addresses.unitCsv(newest.unit.slug),
    ),
    line(
      kinds.period,
      addresses.periodCsv(`{${braces.period}}`),
      period && addresses.periodCsv(period.id),
    ),
    line(
      kinds.feed,
      addresses.unitFeed(`{${braces.province}}`),
      newest && addresses.unitFeed(newest.unit.slug),
    ),
  ];
}

function lineOf({ name, type, title, says, among }: Field, { say, language }: Site): FieldLine {
  const meaning = [says?.[language], among && says === null ? among.join(', ') : null];
  return {
    name,
    type: say.data.types[type],
    title: title[language],
    says: meaning.filter(Boolean).join(' '),
  };
}

function examplesOf(
  { say, archive, addresses }: Site,
  at: (address: string) => string,
): DataView['examples'] {
  const names = say.data.example_names;
  const [service] = archive.reference.services;
  if (!service) return [];
  const csv = at(addresses.serviceCsv(service.id));
  const parquet = at(addresses.archiveParquet());
  return [
    { name: names.shell, code: `curl -O ${csv}` },
    {
      name: names.python,
      code: [
        'import pandas as pd',
        `rows = pd.read_csv("${csv}")`,
        'rows[rows.measure == "share"].pivot_table("value", "period", "unit_name")',
      ].join('\n'),
    },
    {
      name: names.duckdb,
      code: [
        'SELECT unit_name, period, value, computed, doubts',
        `FROM '${parquet}'`,
        `WHERE subject = 'services/${service.id}' AND measure = 'share'`,
        'ORDER BY unit_name, period;',
      ].join('\n'),
    },
  ];
}
