/** Where a report stands against what its head says: a folder that is misnamed, or names another unit or period. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { parsePeriod } from '../../domain/period.ts';
import { slugify } from '../../domain/vietnamese.ts';
import { diagnosticAt } from '../finding.ts';
import { sourceText, type OffsetFinding } from '../source-file.ts';
import { suggest } from '../suggest.ts';
import { readPeriod } from '../times-as-typed.ts';
import type { Address } from './address.ts';
import type { ReportFolder, Tools } from './folder.ts';
import { headDiagnostic, type Head } from './head.ts';
import { isWithin, movedPeriod, writtenPeriod } from './period.ts';

/** A folder whose name is not that of a report, with the name that was meant where it can be told. */
export function pathInvalid(folder: ReportFolder, head: Head | null, tools: Tools): Diagnostic {
  const first = folder.files.values().next().value!;
  const facts = { folder: folder.path.slice(0, -1), suggestion: rightFolder(folder, head, tools) };
  const finding: OffsetFinding = { code: 'path-invalid', facts, start: 0, end: 0 };
  return diagnosticAt(sourceText(first.path, ''), finding, { report: folder.id, place: 'report' });
}

/** The folder that was meant, by what report.md says or by the names of the folders. */
function rightFolder(folder: ReportFolder, head: Head | null, tools: Tools): string | null {
  const [unit = '', ...names] = folder.id.split('/');
  const province = head?.written.province ?? suggest(unit, tools.known.province);
  const periodOf = (name: string) => (parsePeriod(name) ? name : readPeriod(name));
  const period = head
    ? writtenPeriod(head.written.period)
    : names.map(periodOf).find((id) => id !== null);
  if (!province || !period) return null;
  // A folder within says of what part the report is: its name becomes the suffix, lest a part pass for the whole.
  const others = names.length > 1 ? names.filter((name) => periodOf(name) === null) : [];
  const suffix = others.map((name) => `-${slugify(name)}`).join('');
  return /^(?:-[a-z][a-z0-9-]*)?$/.test(suffix)
    ? `content/reports/${province}/${period}${suffix}`
    : null;
}

/** Unit and period of the head against those of the folder. */
export function checkAddress(head: Head, address: Address, tools: Tools): void {
  const { province } = head.written;
  if (province !== address.province) {
    const facts = {
      field: 'province',
      title: 'Tỉnh, thành phố',
      written: province,
      folder: address.province,
    };
    tools.tell(headDiagnostic(head, 'province', 'path-mismatch', facts));
  }
  const id = writtenPeriod(head.written.period);
  if (id !== address.period.id) {
    const facts = { field: 'period', title: 'Kỳ báo cáo', written: id, folder: address.period.id };
    tools.tell(headDiagnostic(head, 'period', 'path-mismatch', facts));
  }
  const moved = movedPeriod(head.written.period, address.period);
  if (!isWithin(moved, address.period)) {
    const facts = { start: moved.start, end: moved.end, folder: address.period.id };
    tools.tell(headDiagnostic(head, 'period', 'period-bounds', facts));
  }
}
