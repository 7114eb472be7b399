/** /du-lieu/bao-cao/<province>/<period>.json: each report as open data. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Archive } from '../../../../../domain/archive.ts';
import { addressesAt } from '../../../../addresses.ts';
import { digestOf, jsonResponse, jsonText } from '../../../../downloads/json-text.ts';
import { reportJson } from '../../../../downloads/report-json.ts';
import { getArchive } from '../../../../get-archive.ts';

type Props = {
  readonly id: string;
};

const publication = {
  site: import.meta.env.SITE,
  addresses: addressesAt(import.meta.env.BASE_URL),
};

/** One file a report; only its digest is kept until it is written, so that thousands fit in memory. */
export const getStaticPaths = (async () => {
  const { archive } = await getArchive();
  return archive.reports.map(({ id }) => {
    const [province, period] = id.split('/') as [string, string];
    return { params: { province, period }, props: { id }, cacheKey: digestOf(textOf(id, archive)) };
  });
}) satisfies GetStaticPaths;

/** Answers with the report's data. */
export const GET: APIRoute<Props> = async ({ props: { id } }) =>
  jsonResponse(textOf(id, (await getArchive()).archive));

function textOf(id: string, archive: Archive): string {
  return jsonText(reportJson(archive.open(id), archive, publication));
}
