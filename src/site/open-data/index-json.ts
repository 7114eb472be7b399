/** The list of all reports as open data, /du-lieu/index.json: enough to choose a report without opening it. */
import type { Archive } from '../../domain/archive.ts';
import { TABLE_KINDS } from '../../domain/report.ts';
import { filesOf } from '../report/data/files.ts';
import {
  absolute,
  LICENCE,
  publisherAt,
  VERSION,
  wordingNotice,
  type Publication,
} from './publication.ts';

/** Every report with its addresses, its period and what tables it has, in the order of the archive. */
export function indexJson(archive: Archive, publication: Publication) {
  const { addresses } = publication;
  return {
    version: VERSION,
    licence: LICENCE,
    publisher: publisherAt(publication),
    url: absolute(publication, addresses.data()),
    reports: archive.reports.map((report) => ({
      id: report.id,
      url: absolute(publication, addresses.report(report.id)),
      json: absolute(publication, addresses.reportJson(report.id)),
      xlsx: absolute(publication, addresses.reportXlsx(report.id)),
      csv: filesOf(report, addresses).flatMap(({ table, href }) =>
        table === null ? [] : [{ table, url: absolute(publication, href) }],
      ),
      province: report.province,
      unit: report.unit.key,
      unit_name: report.unit.name,
      period: report.period.id,
      period_start: report.period.start,
      period_end: report.period.end,
      kind: report.kind,
      title: report.title,
      number: report.number,
      issued_on: report.issued_on,
      issuer: report.issuer,
      data_until: report.data_until,
      wording: report.wording,
      wording_notice: wordingNotice(report),
      provisional: report.provisional,
      revised_on:
        report.revisions
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? null,
      replaces: report.replaces,
      tables: TABLE_KINDS.flatMap((kind) => {
        const table = report.outlines[kind];
        return table
          ? [{ kind, label: table.label, caption: table.caption, rows: table.rows }]
          : [];
      }),
      figures: report.figure_count,
    })),
  };
}
