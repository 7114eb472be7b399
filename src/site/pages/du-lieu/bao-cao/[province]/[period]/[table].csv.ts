/** /du-lieu/bao-cao/<province>/<period>/<table>.csv: each table of each report. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { csvResponse } from '../../../../../open-data/subject-csv.ts';
import { CSV_TABLES, type CsvTable } from '../../../../../report/data/columns.ts';
import { drawReport, REPORT_CSV, reportPaths } from '../../../../../report/pages.ts';

type Props = {
  readonly id: string;
  readonly table: CsvTable;
};

/** One file a table. */
export const getStaticPaths = (() =>
  CSV_TABLES.flatMap((table) =>
    reportPaths(REPORT_CSV[table]).map(({ params, props, ...path }) => ({
      ...path,
      params: { ...params, table },
      props: { ...props, table },
    })),
  )) satisfies GetStaticPaths;

/** Answers with the table. */
export const GET: APIRoute<Props> = ({ props: { id, table } }) =>
  csvResponse(drawReport(REPORT_CSV[table], id));
