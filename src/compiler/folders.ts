/**
 * What lies under content/: the folders of reports, unit by unit, and the names that nobody knows.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareText } from '../domain/order.ts';
import { meantName, strayOf } from './file-names.ts';
import { diagnosticAt } from './finding.ts';
import { REFERENCE_FILES } from './reference.ts';
import { REPORT_FILE, TABLE_FILES } from './report/folder.ts';
import { notAFile, sourceText, type Sources } from './source-file.ts';

export const REPORTS = 'content/reports/';
export const REFERENCE = 'content/reference/';

/** The paths of one folder that belong to a report. */
export interface FolderPaths {
  /** `bac-giang/2024-07`. */
  readonly id: string;
  readonly path: string;
  readonly files: readonly string[];
}

/** The folders of one unit, by their ids. */
export interface UnitPaths {
  /** The folder's name: a slug, if it is what it should be. */
  readonly name: string;
  readonly folders: readonly FolderPaths[];
}

/** Every folder under content/reports that holds a file which belongs to a report, by unit. */
export function unitsAmong(paths: readonly string[]): readonly UnitPaths[] {
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    if (!path.startsWith(REPORTS)) continue;
    const cut = path.lastIndexOf('/') + 1;
    const name = path.slice(cut);
    if (name !== REPORT_FILE && !TABLE_FILES.includes(name)) continue;
    const folder = path.slice(0, cut);
    const files = folders.get(folder);
    if (files) files.push(path);
    else folders.set(folder, [path]);
  }
  const all = [...folders]
    .map(([path, files]) => ({ id: path.slice(REPORTS.length, -1), path, files }))
    .sort((a, b) => compareText(a.id, b.id));
  return [...Map.groupBy(all, ({ id }) => id.split('/')[0]!)]
    .map(([name, own]) => ({ name, folders: own }))
    .sort((a, b) => compareText(a.name, b.name));
}

/** Editors and systems leave these behind; they are neither content nor a fault. */
const LEFT_BEHIND = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** An unknown name is a diagnostic, not silence: a misspelt services.yaml must not vanish. */
export function tellUnknown(sources: Sources, tell: (diagnostic: Diagnostic) => void): void {
  for (const path of sources.paths) {
    if (path === 'content/README.md' || LEFT_BEHIND.test(path)) continue;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = namesIn(path.slice(0, path.length - name.length));
    if (known.includes(name)) continue;
    const source = sourceText(path, '');
    if (sources.read(path).unread === 'not-a-file') {
      tell(diagnosticAt(source, notAFile(path)));
      continue;
    }
    const suggestion = meantName(name, known);
    const stray = path.startsWith(REPORTS) ? strayOf(name) : null;
    const facts = { name, suggestion, known, stray };
    tell(diagnosticAt(source, { code: 'unknown-file', facts, suggestion, start: 0, end: 0 }));
  }
}

/** What a folder may hold; a report's file in a folder that is none is told of with the folder. */
function namesIn(folder: string): readonly string[] {
  if (folder.startsWith(REPORTS)) return [REPORT_FILE, ...TABLE_FILES];
  return folder === REFERENCE ? REFERENCE_FILES : [];
}
