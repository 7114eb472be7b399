/**
 * The printed type of a document is not the one that its symbol means.
 *
 * Why: readers look for a plan among the plans. What to do: compare with the document. A symbol without
 * a type is an official letter (công văn); types with a symbol of their own are in the reference data.
 *
 * Example: 41/KH-UBND listed as «Công văn» (KH is Kế hoạch).
 */
import { parseDocumentNumber } from '../../domain/document-number.ts';
import { placeOf } from '../../domain/place.ts';
import { foldName } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';
import { numberedDocuments } from './documents.ts';

export const documentTypeMismatch: Check<'document-type-mismatch'> = {
  code: 'document-type-mismatch',
  run(archive, object) {
    const bySymbol = new Map(
      archive.reference.document_types.flatMap(({ symbol, variants, name_vi }) =>
        [symbol, ...(variants ?? [])].map((name) => [name, name_vi] as const),
      ),
    );
    for (const report of archive.reports)
      for (const row of numberedDocuments(report)) {
        const named = bySymbol.get(parseDocumentNumber(row.number)?.parts[0] ?? '');
        if (row.type === null || named === undefined || foldName(named) === foldName(row.type))
          continue;
        const facts = { printed: row.type, computed: named, number: row.cited };
        object({ report, place: placeOf('documents', row.key, 'type'), facts });
      }
  },
};
