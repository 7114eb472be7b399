/** /du-lieu/bao-cao/<province>/<period>.json: each report as open data. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../../../open-data/json-text.ts';
import { drawReport, REPORT_DATA, reportPaths } from '../../../../report/pages.ts';

type Props = {
  readonly id: string;
};

/** One file a report. */
export const getStaticPaths = (() => reportPaths(REPORT_DATA)) satisfies GetStaticPaths;

/** Answers with the report's data. */
export const GET: APIRoute<Props> = ({ props: { id } }) =>
  jsonResponse(drawReport(REPORT_DATA, id).text());
