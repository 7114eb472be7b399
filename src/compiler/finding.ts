/** A finding at offsets of a file → a diagnostic. */
import { severityOf } from '../diagnostics/catalogue.ts';
import type { Diagnostic, Fact } from '../diagnostics/diagnostic.ts';
import { spanOf, type OffsetFinding, type SourceText } from './source-file.ts';

/** What a diagnostic about a report's value knows beside its place in the file. */
export interface About {
  readonly report: string;
  readonly place: string;
}

export function diagnosticAt(
  source: SourceText,
  finding: OffsetFinding,
  about?: About,
): Diagnostic {
  return {
    ...spanOf(source, finding.start, finding.end),
    code: finding.code,
    severity: severityOf(finding.code),
    report: about?.report ?? null,
    place: about?.place ?? '',
    facts: finding.facts as Readonly<Record<string, Fact>>,
    related: null,
    suggestion: finding.suggestion ?? null,
    acknowledged: false,
  };
}
