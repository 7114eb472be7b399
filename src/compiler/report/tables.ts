/** The tables of a report (các bảng): each file read, then each normalised, whatever has become of the others. */
import type { Agency } from '../../domain/reference.ts';
import { TABLE_KINDS, type Discrepancy, type TableKind, type Tables } from '../../domain/report.ts';
import type { Context } from '../normalise/context.ts';
import { normaliseDocuments } from '../normalise/documents.ts';
import { normaliseEvaluation } from '../normalise/evaluation.ts';
import { normaliseFigureTable } from '../normalise/figure-table.ts';
import { normaliseModels } from '../normalise/models.ts';
import { normaliseServices } from '../normalise/services.ts';
import { normaliseTasks } from '../normalise/tasks.ts';
import { readFile, type ReadFile } from '../read-file.ts';
import type { Written } from '../written.ts';
import type { ReportFolder, Tools } from './folder.ts';
import { discrepancyPlace, type Place } from './places.ts';
import { tableContext, type TableSetting } from './table-context.ts';

/** The files of a report beside report.md, as far as they can be parsed. */
export type TableFiles = ReadonlyMap<TableKind | 'discrepancies', ReadFile>;

export function readTables(folder: ReportFolder, tools: Tools): TableFiles {
  return new Map(
    [...TABLE_KINDS, 'discrepancies' as const].flatMap((kind) => {
      const file = folder.files.get(`${kind}.yaml`);
      const about = { report: folder.id, place: kind };
      const read = file && readFile(file, { ...tools, schema: kind, about });
      return read ? [[kind, read] as const] : [];
    }),
  );
}

/** The tables that have a file, of which nothing can be told. */
export function unreadableOf(folder: ReportFolder, files: TableFiles): readonly TableKind[] {
  return TABLE_KINDS.filter(
    (kind) => folder.files.has(`${kind}.yaml`) && !files.get(kind)?.isValid,
  );
}

/** Every table that its schema accepts, and the bodies that they name and no list knows. */
export function normaliseTables(
  files: TableFiles,
  setting: Omit<TableSetting, 'local' | 'anchors'>,
): { readonly tables: Tables; readonly local: readonly Agency[] } {
  const local = new Map<string, Agency>();
  const anchors = new Map<string, string>();
  const table = <K extends TableKind>(
    kind: K,
    normalise: (context: Context, written: Written[K]) => Tables[K],
  ) => {
    const file = files.get(kind);
    if (!file?.isValid) return null;
    const context = tableContext(kind, file, { ...setting, local, anchors });
    return normalise(context, file.root.value as unknown as Written[K]);
  };
  const tables = {
    services: table('services', normaliseServices),
    models: table('models', normaliseModels),
    tasks: table('tasks', normaliseTasks),
    documents: table('documents', normaliseDocuments),
    evaluation: table('evaluation', normaliseEvaluation),
    figures: table('figures', normaliseFigureTable),
  };
  return { tables, local: [...local.values()] };
}

/** What is acknowledged (`discrepancies.yaml`), each entry with its place. */
export function discrepanciesOf(
  files: TableFiles,
  places: Map<string, Place>,
): readonly Discrepancy[] {
  const file = files.get('discrepancies');
  if (!file?.isValid) return [];
  const { source, root } = file;
  const written = root.value as unknown as Written['discrepancies'];
  return written.rows.map((row, i) => {
    places.set(discrepancyPlace(i), { source, root, path: ['rows', i] });
    return { ...row, noticed_by: row.noticed_by ?? null, also: row.also ?? [] };
  });
}
