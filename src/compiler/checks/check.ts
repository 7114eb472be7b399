/** What a check is: one rule, judged over the whole archive, reporting by places. */
import type { Code, FactsOf } from '../../diagnostics/catalogue.ts';
import type { Archive } from '../../domain/archive.ts';
import type { Day } from '../../domain/period.ts';
import type { Report } from '../../domain/report.ts';

/** A value of a report that a check objects to. */
export interface Objection<C extends Code> {
  readonly report: Report;
  readonly place: string;
  /** The words at fault, where the place holds more than them. */
  readonly words?: string;
  readonly facts: FactsOf<C>;
  /** What to write in the place of what stands there. */
  readonly suggestion?: string | null;
  /** The earlier of two places that do not go together. */
  readonly related?: { readonly report: Report; readonly place: string; readonly words?: string };
}

/**
 * One rule. Its module's docstring says what it finds, why it matters, what the author should do, and
 * gives an example.
 */
export interface Check<C extends Code = Code> {
  readonly code: C;
  readonly run: (archive: Archive, object: (objection: Objection<C>) => void, today: Day) => void;
}

/** A check as the compiler keeps it, whatever its facts. */
export type AnyCheck = {
  readonly code: Code;
  readonly run: (
    archive: Archive,
    object: (objection: Objection<never>) => void,
    today: Day,
  ) => void;
};
