/** /du-lieu/bao-cao/<province>/<period>.json: each report as open data. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { addressesAt } from '../../../../addresses.ts';
import { digestOf, jsonResponse, jsonText } from '../../../../downloads/json-text.ts';
import { reportJson } from '../../../../downloads/report-json.ts';
import { archiveAround, getArchive, type Compiled } from '../../../../get-archive.ts';
import { reportPaths } from '../../../../report-pages.ts';

type Props = {
  readonly id: string;
};

const KIND = 'du-lieu';
const publication = {
  site: import.meta.env.SITE,
  addresses: addressesAt(import.meta.env.BASE_URL),
};

/** One file a report. */
export const getStaticPaths = (() =>
  reportPaths(KIND, (compiled, id) => digestOf(textOf(compiled, id)))) satisfies GetStaticPaths;

/** Answers with the report's data. */
export const GET: APIRoute<Props> = ({ props: { id } }) => {
  const compiled = getArchive();
  const text = textOf(compiled, id);
  compiled.pages.draw(`${KIND}/${id}`, () => digestOf(text));
  return jsonResponse(text);
};

function textOf(compiled: Compiled, id: string): string {
  const archive = archiveAround(id, compiled);
  return jsonText(reportJson(archive.open(id), archive, publication));
}
