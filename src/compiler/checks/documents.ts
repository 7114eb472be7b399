/** What the checks of document numbers have in common: the rows that have one, and how one is quoted. */
import { normaliseDocumentNumber } from '../../domain/document-number.ts';
import { oncePer } from '../../domain/once.ts';
import type { Day } from '../../domain/period.ts';
import type { DocumentRow, Report } from '../../domain/report.ts';
import { formatDay } from '../../domain/vietnamese.ts';

/** The documents of a report that have a number, with the number as one would cite it. */
export const numberedDocuments = oncePer(
  (
    report: Report,
  ): readonly (DocumentRow & { readonly number: string; readonly cited: string })[] =>
    (report.documents?.rows ?? []).flatMap((row) =>
      row.number === null
        ? []
        : [{ ...row, number: row.number, cited: normaliseDocumentNumber(row.number) }],
    ),
);

/** A document as an acknowledgement quotes it: the dates alone would cover another number too. */
export function inPrint(number: string, date: Day): string {
  return `${number} ngày ${formatDay(date)}`;
}
