/**
 * A diagnostic (chẩn đoán): one thing that is wrong, or worth a look, as a value.
 * Holds facts only; sentences are made from it at the edge, by the catalogue.
 */
import { compareText } from '../domain/order.ts';
import type { TableKind } from '../domain/report.ts';
import type { Code, FactsOf, Severity } from './catalogue.ts';

/** A range in a file: lines and columns from 1, columns in UTF-16 units, end exclusive. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Diagnostic extends Span {
  readonly code: Code;
  readonly severity: Severity;
  /** Id of the report that it is about (`bac-giang/2024-07`); null outside reports. */
  readonly report: string | null;
  /** `services/dang-ky-khai-sinh/share`; empty where no value of a report is meant. */
  readonly place: string;
  readonly facts: Readonly<Record<string, Fact>>;
  /** The earlier of two places that do not go together. */
  readonly related: (Span & { readonly report: string; readonly place: string }) | null;
  /** What to write instead; only where the schema would accept it. */
  readonly suggestion: string | null;
  /** A person has seen and explained it in discrepancies.yaml. */
  readonly acknowledged: boolean;
  /** Nobody knows whether it is acknowledged: its report's discrepancies.yaml cannot be read. */
  readonly awaits?: true;
}

export type Fact = string | number | boolean | null | readonly (string | number)[];

/** A report that no check has seen, or tables of one; a null report stands for all of them. */
export interface Unchecked {
  readonly report: string | null;
  /** Empty where it is the whole report. */
  readonly tables: readonly TableKind[];
}

/** What a stage hands in when it finds something; the place in the file is filled in around it. */
export interface Finding<C extends Code = Code> {
  readonly code: C;
  readonly facts: FactsOf<C>;
  readonly suggestion?: string | null;
}

/** By file, then place in the file, then code: the order in which an author reads. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code)
  );
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** The gravest first. */
export function compareSeverity(
  a: { readonly severity: Severity },
  b: { readonly severity: Severity },
): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

/** How many of each severity; what is acknowledged is counted apart. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly acknowledged: number;
}

export function tally(diagnostics: readonly Diagnostic[]): Tally {
  const open = diagnostics.filter((diagnostic) => !diagnostic.acknowledged);
  const count = (severity: Severity) => open.filter((d) => d.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    acknowledged: diagnostics.length - open.length,
  };
}
