/**
 * A report as a schema.org Dataset, for search engines and data catalogues: stands in the head of the
 * report's page. Here, unlike in the open data, what is not printed is absent, as schema.org expects. What is
 * measured (`variableMeasured`) is not listed: it would be the same forty columns on every page, and the longest
 * thing in its head; the data package, which /du-lieu/ links, describes every column once.
 */
import { figuresOf, type Report } from '../../../domain/report.ts';
import { filesOf } from './files.ts';
import { absolute, LICENCE, publisherAt, type Publication } from '../../open-data/publication.ts';

/** The Dataset of a report; `jsonScriptText` makes it the content of a script element. */
export function datasetLd(report: Report, publication: Publication) {
  const { addresses } = publication;
  const url = absolute(publication, addresses.report(report.id));
  const { name, url: home } = publisherAt(publication);
  const publisher = { '@type': 'Organization', name, url: home };
  return withoutNulls({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    url,
    identifier: report.id,
    name: report.title,
    description: descriptionOf(report),
    inLanguage: 'vi',
    keywords: ['Đề án 06', report.unit.name, 'báo cáo', 'dịch vụ công trực tuyến'],
    license: LICENCE.url,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    dateModified:
      report.revisions
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? null,
    temporalCoverage: `${report.period.start}/${report.period.end}`,
    spatialCoverage: spaceOf(report),
    isBasedOn: withoutNulls({
      '@type': 'Report',
      name: report.title,
      reportNumber: report.number,
      datePublished: report.issued_on,
      author: report.issuer === null ? null : { '@type': 'Organization', name: report.issuer },
    }),
    distribution: filesOf(report, addresses).map(({ type, href, table }) =>
      withoutNulls({
        '@type': 'DataDownload',
        name: table,
        encodingFormat: type,
        contentUrl: absolute(publication, href),
      }),
    ),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name,
      url: absolute(publication, addresses.data()),
    },
  });
}

function descriptionOf(report: Report): string {
  const counts = [
    [report.services, 'dịch vụ công'],
    [report.models, 'mô hình'],
    [report.tasks, 'nhiệm vụ'],
    [report.documents, 'văn bản'],
    [report.evaluation, 'mô hình được đánh giá'],
  ] as const;
  const listed = counts.flatMap(([table, noun]) =>
    table === null ? [] : [`${table.rows.length} ${noun}`],
  );
  const holdings = [...listed, `${figuresOf(report).length} số liệu`].join(', ');
  return `Dữ liệu có cấu trúc của «${report.title}»: ${holdings}. Chép từ văn bản, mỗi con số giữ như văn bản ghi, kèm giá trị tính lại.`;
}

function spaceOf(report: Report) {
  const { full_name, key, type } = report.unit;
  if (type === 'country') return { '@type': 'Country', name: 'Việt Nam', identifier: key };
  const containedInPlace = { '@type': 'Country', name: 'Việt Nam' };
  return { '@type': 'AdministrativeArea', name: full_name, identifier: key, containedInPlace };
}

function withoutNulls(
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
