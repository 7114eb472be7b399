/**
 * The entries of discrepancies.yaml that would acknowledge warnings, ready to paste: the two values
 * exactly as the diagnostics give them. The explanation is left to a person, and blank is an error.
 */
import type { Diagnostic, Fact } from '../diagnostic.ts';
import { quoted } from './printable.ts';

/** What to paste into one report's file. */
export interface Entries {
  /** `content/reports/bac-giang/2024-07/discrepancies.yaml`. */
  readonly file: string;
  /** YAML: a whole file where there is none yet, else rows to add to it. */
  readonly yaml: string;
}

const SCHEMA_LINE =
  '# yaml-language-server: $schema=../../../../schemas/discrepancies.schema.json\nrows:\n';

/** The entries for every warning that is not acknowledged, by report. */
export function acknowledgementEntries(
  diagnostics: readonly Diagnostic[],
  hasFile: (path: string) => boolean,
): readonly Entries[] {
  const open = diagnostics.filter(
    ({ severity, acknowledged, report }) =>
      severity === 'warning' && !acknowledged && report !== null,
  );
  return [...Map.groupBy(open, ({ report }) => report!)].map(([report, warnings]) => {
    const file = `content/reports/${report}/discrepancies.yaml`;
    const rows = warnings.map(entry).join('');
    return { file, yaml: hasFile(file) ? rows : SCHEMA_LINE + rows };
  });
}

function entry({ code, place, facts }: Diagnostic): string {
  return [
    `  - code: ${code}`,
    `    place: ${isPlain(place) ? place : quoted(place)}`,
    `    printed: ${scalar(facts['printed'])}`,
    `    computed: ${scalar(facts['computed'])}`,
    '    explanation:',
    '',
  ].join('\n');
}

/** Letters, digits and the signs that places are made of: text to YAML whatever their order. */
function isPlain(place: string): boolean {
  return /^[a-z]+\/[\w./-]+$/.test(place);
}

/** A number plain, in as many digits as it has; anything else in quotes. */
function scalar(value: Fact | undefined): string {
  return typeof value === 'number' ? String(value) : quoted(String(value ?? ''));
}
