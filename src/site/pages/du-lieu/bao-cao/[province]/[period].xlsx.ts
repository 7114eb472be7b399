/** /du-lieu/bao-cao/<province>/<period>.xlsx: each report as a workbook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { xlsxBytes } from '../../../../open-data/xlsx.ts';
import { XLSX_TYPE } from '../../../../report/data/files.ts';
import { workbook } from '../../../../report/data/workbook.ts';
import { drawReport, REPORT_WORKBOOK, reportPaths } from '../../../../report/pages.ts';

type Props = {
  readonly id: string;
};

/** One file a report. */
export const getStaticPaths = (() => reportPaths(REPORT_WORKBOOK)) satisfies GetStaticPaths;

/** Answers with the workbook. */
export const GET: APIRoute<Props> = ({ props: { id } }) => {
  const { json } = drawReport(REPORT_WORKBOOK, id);
  return new Response(new Blob([xlsxBytes(workbook(json)) as BlobPart]), {
    headers: { 'Content-Type': XLSX_TYPE },
  });
};
