/** /du-lieu/bao-cao/<province>/<period>/nguon.zip: the files that a report was made of, for whoever writes on. */
import type { APIRoute, GetStaticPaths } from 'astro';

import { zipBytes } from '../../../../../open-data/zip.ts';
import { drawReport, REPORT_SOURCE, reportPaths } from '../../../../../report/pages.ts';

type Props = {
  readonly id: string;
};

/** One file a report. */
export const getStaticPaths = (() => reportPaths(REPORT_SOURCE)) satisfies GetStaticPaths;

/** Answers with the files, where they stand in the repository. */
export const GET: APIRoute<Props> = ({ props: { id } }) =>
  new Response(new Blob([zipBytes(drawReport(REPORT_SOURCE, id)) as BlobPart]), {
    headers: { 'Content-Type': 'application/zip' },
  });
