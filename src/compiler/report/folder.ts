/** The folder of a report (thư mục của báo cáo): its files, and what they are read with. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { TABLE_KINDS } from '../../domain/report.ts';
import type { Lookups } from '../normalise/context.ts';
import type { KnownIds } from '../schemas.ts';
import type { SourceFile } from '../source-file.ts';

export const REPORT_FILE = 'report.md';
/** What a report's folder may hold beside report.md. */
export const TABLE_FILES = [...TABLE_KINDS, 'discrepancies'].map((kind) => `${kind}.yaml`);

/** The files of one folder of content/reports. */
export interface ReportFolder {
  /** `bac-giang/2024-07`. */
  readonly id: string;
  readonly path: string;
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** What every part of a report is read with. */
export interface Tools extends Lookups {
  readonly known: KnownIds;
  readonly tell: (diagnostic: Diagnostic) => void;
}
