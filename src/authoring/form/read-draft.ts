/** The files of a draft as trees: read as the compiler reads them, so that a form shows what it will judge. */
import { nodeAt } from '../../compiler/nodes.ts';
import { parseMarkdown, parseYaml, type Node } from '../../compiler/parse.ts';
import type { Path } from '../../compiler/path.ts';
import { REPORT_FILE } from '../../compiler/report/folder.ts';
import { sourceText, type OffsetFinding } from '../../compiler/source-file.ts';
import { TABLE_KINDS } from '../../domain/report.ts';
import type { SheetName } from './form.ts';

export const SHEETS: readonly SheetName[] = ['report', ...TABLE_KINDS];

export function fileOf(sheet: SheetName): string {
  return sheet === 'report' ? REPORT_FILE : `${sheet}.yaml`;
}

/** The sheet of a file; null of one that no sheet shows. */
export function sheetOf(file: string): SheetName | null {
  return SHEETS.find((sheet) => fileOf(sheet) === file) ?? null;
}

/** A text with the tree that it holds. */
export interface ReadText {
  readonly text: string;
  readonly root: Node;
}

/**
 * What a file holds, with offsets into its text; null where it cannot be read as it was meant. Blank
 * values are no fault: a report that is being written is full of them.
 */
export function readText(file: string, text: string): ReadText | null {
  const found: OffsetFinding[] = [];
  const report = (finding: OffsetFinding) => {
    found.push(finding);
  };
  const source = sourceText(file, text);
  const parsed = file.endsWith('.md')
    ? parseMarkdown(source, report).front
    : parseYaml(source, report);
  return parsed?.isSound && found.length === 0 ? { text, root: parsed.root } : null;
}

/** The items of a list at a path; none where there is no list. */
export function itemsAt(root: Node, path: Path): readonly Node[] {
  const node = nodeAt(root, path);
  return node?.kind === 'list' ? node.items : [];
}
