/**
 * A document's number has no form that numbers have.
 *
 * Why: nobody can find the document by it. What to do: compare with the document; acknowledge it if the
 * document prints it so.
 *
 * Example: 708/BTTTTCATTT is well formed but 6603/UB ND-VX is not.
 */
import { parseDocumentNumber } from '../../domain/document-number.ts';
import { placeOf } from '../../domain/place.ts';
import type { Check } from './check.ts';
import { numberedDocuments } from './documents.ts';

/** What `computed` says where there is no right form to show. */
const NONE = 'số/LOẠI-CƠ QUAN';

export const documentNumberMalformed: Check<'document-number-malformed'> = {
  code: 'document-number-malformed',
  run(archive, object) {
    for (const report of archive.reports)
      for (const row of numberedDocuments(report))
        if (!parseDocumentNumber(row.number))
          object({
            report,
            place: placeOf('documents', row.key, 'number'),
            facts: { printed: row.number, computed: NONE },
          });
  },
};
