/** /du-lieu/bao-cao/<province>/<period>.xlsx: each report as a workbook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { xlsxBytes } from '../../../../open-data/xlsx.ts';
import { XLSX_TYPE } from '../../../../report/data/files.ts';
import { drawReport, REPORT_SHEETS, reportPaths } from '../../../../report/pages.ts';

type Props = {
  readonly id: string;
};

/** One file a report. */
export const getStaticPaths = (() => reportPaths(REPORT_SHEETS)) satisfies GetStaticPaths;

/** Answers with the workbook. */
export const GET: APIRoute<Props> = ({ props: { id } }) =>
  new Response(new Blob([xlsxBytes(drawReport(REPORT_SHEETS, id)) as BlobPart]), {
    headers: { 'Content-Type': XLSX_TYPE },
  });
