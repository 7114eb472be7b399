/** The head of a report (phần đầu, `report.md`): read, and what it says of the document. */
import type { Code, FactsOf } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt } from '../finding.ts';
import { nearestNode } from '../nodes.ts';
import { readFile, type ReadFile } from '../read-file.ts';
import { sourceText, type OffsetFinding } from '../source-file.ts';
import type { Written } from '../written.ts';
import { REPORT_FILE, type ReportFolder, type Tools } from './folder.ts';

/** report.md, accepted by its schema. */
export interface Head extends ReadFile {
  readonly written: Written['report'];
}

/** Where the folder itself is misplaced, a report.md is not missed. */
export function readHead(folder: ReportFolder, isExpected: boolean, tools: Tools): Head | null {
  const about = { report: folder.id, place: 'report' };
  const file = folder.files.get(REPORT_FILE);
  if (file) {
    const read = readFile(file, { ...tools, schema: 'report', about });
    return read?.isValid
      ? { ...read, written: read.root.value as unknown as Written['report'] }
      : null;
  }
  if (!isExpected) return null;
  const source = sourceText(`${folder.path}${REPORT_FILE}`, '');
  const finding: OffsetFinding = {
    code: 'report-missing',
    facts: { folder: folder.id },
    start: 0,
    end: 0,
  };
  tools.tell(diagnosticAt(source, finding, about));
  return null;
}

/** What the head says of the document, its unit and period apart; null where it is silent. */
export function documentOf({ written }: Head) {
  return {
    kind: written.kind,
    title: written.title,
    number: written.number ?? null,
    number_printed: written.number_printed ?? null,
    issued_on: written.issued_on ?? null,
    issued_on_printed: written.issued_on_printed ?? null,
    issuer: written.issuer ?? null,
    addressee: written.addressee ?? null,
    signatory: written.signatory ?? null,
    data_until: written.data_until ?? null,
    source: written.source ?? null,
    wording: written.wording,
    provisional: written.provisional ?? false,
    revisions: (written.revisions ?? []).map((revision) => ({
      ...revision,
      before: revision.before ?? null,
      after: revision.after ?? null,
    })),
    replaces: written.replaces ?? null,
  };
}

/** Something to say of a field of the head. */
export function headDiagnostic<C extends Code>(
  head: Head,
  field: string,
  code: C,
  facts: FactsOf<C>,
  suggestion: string | null = null,
): Diagnostic {
  const path = field === 'period' ? [field, 'id'] : [field];
  const node = nearestNode(head.root, path);
  const report = head.source.path.split('/').slice(2, 4).join('/');
  const { start, end } = node;
  const finding = { code, facts, suggestion, start, end } as OffsetFinding;
  return diagnosticAt(head.source, finding, { report, place: `report/${field}` });
}
