/** What an entry of the catalogue is: a severity and, from the facts, a sentence in each language. */
export type Severity = 'error' | 'warning' | 'notice';

export interface Entry<Facts> {
  readonly severity: Severity;
  readonly vi: (facts: Facts) => string;
  readonly en: (facts: Facts) => string;
}

export function error<Facts>(vi: (f: Facts) => string, en: (f: Facts) => string): Entry<Facts> {
  return { severity: 'error', vi, en };
}
export function warning<Facts>(vi: (f: Facts) => string, en: (f: Facts) => string): Entry<Facts> {
  return { severity: 'warning', vi, en };
}
export function notice<Facts>(vi: (f: Facts) => string, en: (f: Facts) => string): Entry<Facts> {
  return { severity: 'notice', vi, en };
}

/** Of a code that has nothing to tell but itself. */
export type NoFacts = Readonly<Record<string, never>>;
