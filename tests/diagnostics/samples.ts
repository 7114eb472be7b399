/** Diagnostics for the tests of formats: ordinary ones, and one by an author who means harm. */
import { severityOf, type Code, type FactsOf } from '../../src/diagnostics/catalogue.ts';
import { tally, type Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Counts } from '../../src/diagnostics/format/text.ts';

const REPORT = 'bac-giang/2024-07';
const FOLDER = `content/reports/${REPORT}/`;

/** A diagnostic from what matters to a test. */
export function diagnostic<C extends Code>(
  code: C,
  facts: FactsOf<C>,
  rest: Partial<Diagnostic> = {},
): Diagnostic {
  return {
    code,
    severity: severityOf(code),
    report: REPORT,
    place: 'services/dang-ky-khai-sinh/share',
    facts: facts as Diagnostic['facts'],
    related: null,
    suggestion: null,
    acknowledged: false,
    file: `${FOLDER}services.yaml`,
    line: 7,
    column: 12,
    endLine: 7,
    endColumn: 17,
    ...rest,
  };
}

const SHARE = { printed: 88.73, computed: 93.9, decimals: 2, value: 1755, of: 1869 };

export const warning = diagnostic('share-mismatch', SHARE);
export const acknowledged = diagnostic('share-mismatch', SHARE, {
  place: 'services/dang-ky-khai-tu/share',
  line: 12,
  endLine: 12,
  acknowledged: true,
});
export const notice = diagnostic(
  'date-missing',
  { printed: '/8/2024', of: 'report' },
  {
    file: `${FOLDER}report.md`,
    line: 2,
    column: 1,
    endLine: 9,
    endColumn: 18,
    place: 'report/issued_on',
  },
);
export const error = diagnostic(
  'unknown-key',
  { key: 'recieved', suggestion: 'received', known: [] },
  { place: 'services', line: 6, column: 5, endLine: 6, endColumn: 13, suggestion: 'received' },
);

/** A name that would end the line and begin commands, escapes, links and markup of its own. */
export const HOSTILE =
  'x\n::error file=a.md::forged\r\n##[error]forged\u001b[31m\u202e, 50%0A: [a](https://e.vn) <img> | `y` @bc\u2028z';

/** The same in every field that an author writes. */
export const hostile = diagnostic(
  'list-duplicate',
  { printed: HOSTILE, computed: '"quoted" \\ # back' },
  {
    file: `${FOLDER}a,b:c%\n::warning::z.yaml`,
    place: 'evaluation/I: # x/provinces.2',
    related: {
      file: `${FOLDER}a,b:c%\n::warning::z.yaml`,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      report: 'x',
      place: 'evaluation/I: # x/provinces.0',
    },
  },
);

export const all = [acknowledged, warning, notice, error, hostile] as const;
export const countsOf = (list: readonly Diagnostic[]): Counts => ({
  files: 3,
  reports: 1,
  ...tally(list),
});
