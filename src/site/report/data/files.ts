/** The files that a report can be taken away as, with their addresses. */
import type { ReportHead } from '../../../domain/report.ts';
import type { Addresses } from '../../addresses.ts';
import { CSV_TABLES, type CsvTable } from './columns.ts';
import { hasTable } from './data-tables.ts';

export interface DataFile {
  readonly form: 'xlsx' | 'json' | 'csv';
  readonly type: string;
  readonly href: string;
  /** Null where it is the whole report. */
  readonly table: CsvTable | null;
}

/** Every file of a report: the whole first. */
export function filesOf(report: ReportHead, addresses: Addresses): readonly DataFile[] {
  return [
    { form: 'xlsx', type: XLSX_TYPE, href: addresses.reportXlsx(report.id), table: null },
    { form: 'json', type: 'application/json', href: addresses.reportJson(report.id), table: null },
    ...CSV_TABLES.filter((table) => hasTable(report, table)).map((table) => ({
      form: 'csv' as const,
      type: 'text/csv',
      href: addresses.reportCsv(report.id, table),
      table,
    })),
  ];
}

/** The media type of a workbook. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
