/** Diagnostics as JSON for programs. */
import { brief, sentence, type Language } from '../catalogue.ts';
import type { Diagnostic, Unchecked } from '../diagnostic.ts';
import type { Counts } from './text.ts';

interface JsonOptions {
  readonly counts: Counts;
  /** Reports and tables that no check has seen. */
  readonly unchecked?: readonly Unchecked[];
  readonly lang: Language;
}

/** The JSON of `bc06 validate --format json` (version 1). */
export function formatJson(
  diagnostics: readonly Diagnostic[],
  { counts, unchecked = [], lang }: JsonOptions,
): string {
  const { files, reports, errors, warnings, notices, acknowledged } = counts;
  const value = {
    version: 1,
    summary: { files, reports, errors, warnings, notices, acknowledged },
    ...(unchecked.length > 0 && { unchecked }),
    diagnostics: diagnostics.map((d) => ({
      code: d.code,
      severity: d.severity,
      acknowledged: d.acknowledged,
      place: d.place,
      ...(d.related && { related: d.related }),
      file: d.file,
      line: d.line,
      column: d.column,
      endLine: d.endLine,
      endColumn: d.endColumn,
      message: sentence(d.code, d.facts, lang),
      ...(d.suggestion !== null && { suggestion: d.suggestion }),
      facts: Object.fromEntries(Object.entries(d.facts).map(([name, fact]) => [name, brief(fact)])),
    })),
  };
  return JSON.stringify(value, null, 2) + '\n';
}
