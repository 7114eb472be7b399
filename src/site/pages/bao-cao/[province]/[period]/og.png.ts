/** /bao-cao/<province>/<period>/og.png: what links to a report show. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { languageOf } from '../../../../language.ts';
import { pictureResponse } from '../../../../picture/pages.ts';
import { drawReport, reportPaths, reportPicturePage } from '../../../../report/pages.ts';

type Props = {
  readonly id: string;
};

/** One file a report. */
export const getStaticPaths = (({ routePattern }) =>
  reportPaths(reportPicturePage(languageOf(routePattern)))) satisfies GetStaticPaths;

/** Answers with the picture. */
export const GET: APIRoute<Props> = ({ props: { id }, routePattern }) =>
  pictureResponse(drawReport(reportPicturePage(languageOf(routePattern)), id));
