/** /du-lieu/bao-cao/<province>/<period>.json: each report as open data. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Archive } from '../../../../../domain/archive.ts';
import type { Report } from '../../../../../domain/report.ts';
import { addressesAt } from '../../../../addresses.ts';
import { digestOf, jsonResponse, jsonText } from '../../../../downloads/json-text.ts';
import { reportJson } from '../../../../downloads/report-json.ts';
import { getArchive } from '../../../../get-archive.ts';

type Props = {
  readonly report: Report;
  readonly archive: Archive;
};

const publication = {
  site: import.meta.env.SITE,
  addresses: addressesAt(import.meta.env.BASE_URL),
};

/** One file a report; only its digest is kept until it is written, so that thousands fit in memory. */
export const getStaticPaths = (async () => {
  const { archive } = await getArchive();
  return archive.reports.map((report) => {
    const [province, period] = report.id.split('/') as [string, string];
    const props: Props = { report, archive };
    return { params: { province, period }, props, cacheKey: digestOf(textOf(props)) };
  });
}) satisfies GetStaticPaths;

/** Answers with the report's data. */
export const GET: APIRoute<Props> = ({ props }) => jsonResponse(textOf(props));

function textOf({ report, archive }: Props): string {
  return jsonText(reportJson(report, archive, publication));
}
