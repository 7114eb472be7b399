/**
 * The archive as a Data Package (datapackage.org, version 2) and as a DCAT catalogue: which files there are, what
 * their columns mean, on what terms. One resource is one table, in as many files as there are reports or years.
 */
import type { Archive } from '../../domain/archive.ts';
import { LISTS, type List } from '../addresses.ts';
import { dataSentences } from '../data/sentences.ts';
import { COLUMNS, CSV_TABLES } from '../report/data/columns.ts';
import { hasTable } from '../report/data/data-tables.ts';
import { tableSchema, type Words } from './field.ts';
import { LONG_KEYS, LIST_KEYS, TABLE_KEYS } from './keys.ts';
import { LIST_FIELDS, OWN_LISTS } from './list-fields.ts';
import { LONG_FIELDS } from './long-table.ts';
import { absolute, LICENCE, publisherAt, type Publication } from './publication.ts';
import { yearsOf } from './whole-archive.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

const PACKAGE_NAME = 'bao-cao-de-an-06';

/** What each table of reports is. */
export const TABLE_TITLES: Readonly<Record<(typeof CSV_TABLES)[number], Words>> = {
  services: { vi: 'Bảng dịch vụ công của các báo cáo', en: 'Tables of public services' },
  models: { vi: 'Bảng mô hình điểm của các báo cáo', en: 'Tables of pilot models' },
  tasks: { vi: 'Bảng nhiệm vụ của các báo cáo', en: 'Tables of tasks' },
  documents: { vi: 'Bảng văn bản của các báo cáo', en: 'Tables of documents' },
  evaluation: { vi: 'Đánh giá mô hình của báo cáo toàn quốc', en: 'Evaluation of models' },
  figures: { vi: 'Mọi số liệu của các báo cáo', en: 'All figures of reports' },
  discrepancies: { vi: 'Chỗ chưa khớp của các báo cáo', en: 'Discrepancies of reports' },
};

const LONG: Words = {
  vi: 'Bảng dài: mọi điều các báo cáo cùng nói tới, mỗi dòng một quan sát',
  en: 'The long table: what reports tell, one observation a row',
};

/** /du-lieu/datapackage.json */
export function dataPackage(archive: Archive, publication: Publication) {
  const { addresses } = publication;
  const publisher = publisherAt(publication);
  const folder = addresses.data();
  const inFolder = (address: string) => address.slice(folder.length);
  const csv = {
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    type: 'table',
    dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
  };
  const tables = CSV_TABLES.flatMap((table) => {
    const path = archive.reports
      .filter((head) => hasTable(head, table))
      .map(({ id }) => inFolder(addresses.reportCsv(id, table)));
    return path.length === 0
      ? []
      : [
          {
            name: table,
            title: TABLE_TITLES[table].vi,
            title_en: TABLE_TITLES[table].en,
            path,
            ...csv,
            schema: tableSchema(COLUMNS[table], TABLE_KEYS[table]),
          },
        ];
  });
  const years = yearsOf(archive).map((year) => inFolder(addresses.archiveCsv(year)));
  return {
    $schema: PROFILE,
    name: PACKAGE_NAME,
    id: absolute(publication, addresses.dataPackage()),
    title: publisher.name,
    description: publisher.statement,
    homepage: absolute(publication, folder),
    version: '1.0.0',
    licenses: [{ name: LICENCE.id, title: LICENCE.name, path: LICENCE.url }],
    contributors: [{ title: publisher.name, path: publisher.url, roles: ['publisher'] }],
    sources: [{ title: LICENCE.statement, path: publisher.url }],
    resources: [
      ...(years.length === 0
        ? []
        : [
            {
              name: 'so-lieu',
              title: LONG.vi,
              title_en: LONG.en,
              path: years,
              ...csv,
              schema: tableSchema(LONG_FIELDS, LONG_KEYS),
            },
            {
              name: 'so-lieu-parquet',
              title: LONG.vi,
              title_en: LONG.en,
              path: inFolder(addresses.archiveParquet()),
              format: 'parquet',
              mediatype: PARQUET,
            },
          ]),
      ...tables,
      ...OWN_LISTS.map((list) => ({
        name: LISTS[list],
        title: dataSentences.vi.data.list_titles[list],
        title_en: dataSentences.en.data.list_titles[list],
        path: inFolder(addresses.packagedCsv(list)),
        ...csv,
        schema: tableSchema(LIST_FIELDS[list], LIST_KEYS[list]),
      })),
      {
        name: 'index',
        title: 'Danh mục mọi báo cáo',
        title_en: 'List of all reports',
        path: inFolder(addresses.dataIndex()),
        format: 'json',
        mediatype: 'application/json',
      },
    ],
  };
}

const COUNTRY = { '@type': 'Country', name: 'Việt Nam' } as const;

const PARQUET = 'application/vnd.apache.parquet';

/** /du-lieu/dcat.jsonld: the whole, the lists, and what is told of each service, indicator, model and unit. */
export function dataCatalogue(archive: Archive, publication: Publication) {
  const { addresses } = publication;
  const publisher = publisherAt(publication);
  const at = (address: string) => absolute(publication, address);
  const agent = {
    '@type': 'foaf:Agent',
    'foaf:name': publisher.name,
    'foaf:homepage': publisher.url,
  };
  const file = (address: string, mediaType: string) => ({
    '@type': 'dcat:Distribution',
    'dcat:downloadURL': { '@id': at(address) },
    'dcat:mediaType': mediaType,
    'dct:license': { '@id': LICENCE.url },
  });
  const text = (vi: string, en: string) => [
    { '@value': vi, '@language': 'vi' },
    { '@value': en, '@language': 'en' },
  ];
  const dataset = (page: string, title: ReturnType<typeof text>, files: readonly object[]) => ({
    '@id': `${at(page)}#du-lieu`,
    '@type': 'dcat:Dataset',
    'dct:title': title,
    'dct:publisher': agent,
    'dct:license': { '@id': LICENCE.url },
    'dct:language': 'vi',
    'dcat:landingPage': { '@id': at(page) },
    'dcat:distribution': files,
  });
  const { services, indicators, models, units_34, units_63, countries } = archive.reference;
  const units = new Map([...countries, ...units_63, ...units_34].map((unit) => [unit.slug, unit]));
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    '@id': at(addresses.dataCatalogue()),
    '@type': 'dcat:Catalog',
    'dct:title': publisher.name,
    'dct:description': publisher.statement,
    'dct:publisher': agent,
    'dct:license': { '@id': LICENCE.url },
    'dct:language': 'vi',
    'foaf:homepage': { '@id': publisher.url },
    'dcat:dataset': [
      dataset(addresses.data(), text(LONG.vi, LONG.en), [
        ...yearsOf(archive).map((year) => file(addresses.archiveCsv(year), 'text/csv')),
        file(addresses.archiveParquet(), PARQUET),
        file(addresses.archiveZip(), 'application/zip'),
        file(addresses.dataPackage(), 'application/json'),
      ]),
      ...(Object.keys(LISTS) as List[]).map((list) =>
        dataset(
          addresses.list(list),
          text(dataSentences.vi.data.list_titles[list], dataSentences.en.data.list_titles[list]),
          [file(addresses.listCsv(list), 'text/csv')],
        ),
      ),
      ...services.map(({ id, name_vi, name_en }) =>
        dataset(addresses.service(id), text(name_vi, name_en), [
          file(addresses.serviceCsv(id), 'text/csv'),
        ]),
      ),
      ...models.map(({ slug, name_vi, name_en }) =>
        dataset(addresses.model(slug), text(name_vi, name_en), [
          file(addresses.modelCsv(slug), 'text/csv'),
        ]),
      ),
      ...indicators.map(({ id, name_vi, name_en }) =>
        dataset(addresses.indicator(id), text(name_vi, name_en), [
          file(addresses.indicatorCsv(id), 'text/csv'),
        ]),
      ),
      ...[...units.values()].map(({ slug, name, name_en }) =>
        dataset(addresses.unit(slug), text(name, name_en), [
          file(addresses.unitCsv(slug), 'text/csv'),
        ]),
      ),
    ],
  };
}

/** The whole archive as a schema.org Dataset, for the page of the data. */
export function datasetOf(archive: Archive, publication: Publication) {
  const { addresses } = publication;
  const { name, url, statement } = publisherAt(publication);
  const at = (address: string) => absolute(publication, address);
  const file = (encodingFormat: string, address: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: at(address),
  });
  const publisher = { '@type': 'Organization', name, url };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': at(addresses.data()),
    url: at(addresses.data()),
    name: LONG.vi,
    alternateName: LONG.en,
    description: `${LONG.vi}. ${statement}`,
    license: LICENCE.url,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    spatialCoverage: COUNTRY,
    distribution: [
      ...yearsOf(archive).map((year) => file('text/csv', addresses.archiveCsv(year))),
      file(PARQUET, addresses.archiveParquet()),
      file('application/zip', addresses.archiveZip()),
    ],
  };
}

/** The data of one page as a schema.org Dataset. */
export function pageDataset(
  subject: {
    readonly title: string;
    readonly description: string;
    readonly page: string;
    readonly csv: string;
    readonly place?: string | undefined;
    readonly days?: { readonly start: string; readonly end: string } | undefined;
  },
  publication: Publication,
) {
  const { name, url } = publisherAt(publication);
  const publisher = { '@type': 'Organization', name, url };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': absolute(publication, subject.page),
    url: absolute(publication, subject.page),
    name: subject.title,
    description: subject.description,
    license: LICENCE.url,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    spatialCoverage: subject.place
      ? { '@type': 'AdministrativeArea', name: subject.place, containedInPlace: COUNTRY }
      : COUNTRY,
    ...(subject.days && { temporalCoverage: `${subject.days.start}/${subject.days.end}` }),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: absolute(publication, subject.csv),
      },
    ],
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name,
      url: absolute(publication, publication.addresses.data()),
    },
  };
}
