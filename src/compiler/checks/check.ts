/**
 * What a check is: one rule, reporting by places. Most look at one report, or at those of one unit side by
 * side; a few compare reports of the whole country, and gather beforehand the little that they need of each,
 * so that no more than one unit's reports are ever open at once.
 */
import type { Code, FactsOf } from '../../diagnostics/catalogue.ts';
import type { Day } from '../../domain/period.ts';
import type { Reference } from '../../domain/reference.ts';
import type { Report, ReportHead } from '../../domain/report.ts';

/** A value of a report that a check objects to. */
export interface Objection<C extends Code> {
  readonly report: ReportHead;
  readonly place: string;
  /** The words at fault, where the place holds more than them. */
  readonly words?: string;
  readonly facts: FactsOf<C>;
  /** What to write in the place of what stands there. */
  readonly suggestion?: string | null;
  /** The earlier of two places that do not go together. */
  readonly related?: {
    readonly report: ReportHead;
    readonly place: string;
    readonly words?: string;
  };
}

/** Reports that are judged together: a single one, or all of a unit's, the earliest first. */
export interface Corpus {
  readonly reference: Reference;
  readonly reports: readonly Report[];
}

type Run<C extends Code> = (
  corpus: Corpus,
  object: (objection: Objection<C>) => void,
  today: Day,
) => void;

/**
 * One rule about what a report says by itself. Its module's docstring says what it finds, why it matters,
 * what the author should do, and gives an example.
 */
export interface Check<C extends Code = Code> {
  readonly code: C;
  readonly run: Run<C>;
}

/** One rule about reports of one unit: what a report says against the ones before it. */
export interface UnitCheck<C extends Code = Code> {
  readonly code: C;
  readonly runOnUnit: Run<C>;
}

/**
 * One rule about reports of different units: what it gathers of each is plain data, kept while the report
 * itself is let go.
 */
export interface ArchiveCheck<C extends Code = Code, Gathered = unknown> {
  readonly code: C;
  readonly gather: (report: Report, reference: Reference) => Gathered;
  readonly compare: (
    gathered: readonly Of<Gathered>[],
    object: (objection: Objection<C>) => void,
    reference: Reference,
  ) => void;
}

/** What was gathered of a report, with its head; the reports come the earliest first. */
export interface Of<Gathered> {
  readonly report: ReportHead;
  readonly gathered: Gathered;
}

/** Checks as the compiler keeps them, whatever their facts. */
export type AnyCheck = { readonly code: Code; readonly run: Run<never> };
export type AnyUnitCheck = { readonly code: Code; readonly runOnUnit: Run<never> };
export type AnyArchiveCheck = {
  readonly code: Code;
  readonly gather: (report: Report, reference: Reference) => unknown;
  readonly compare: (
    gathered: readonly Of<never>[],
    object: (objection: Objection<never>) => void,
    reference: Reference,
  ) => void;
};
