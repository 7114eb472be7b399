/**
 * One document stands twice in a list.
 *
 * Why: it is counted twice among the documents issued. What to do: remove the second row if it was
 * entered twice; acknowledge it if the document repeats it.
 * A number is unique only together with its issuer and day, so all three must agree.
 *
 * Example: 18/KH-UBND of 23/01/2024 in rows I.2 and I.7.
 */
import { placeOf } from '../../domain/place.ts';
import type { Check } from './check.ts';
import { numberedDocuments } from './documents.ts';

export const documentDuplicate: Check<'document-duplicate'> = {
  code: 'document-duplicate',
  run(archive, object) {
    for (const report of archive.reports) {
      const first = new Map<string, string>();
      for (const row of numberedDocuments(report)) {
        const identity = [
          row.cited,
          row.date ?? row.date_printed ?? '',
          row.issuer ?? row.group ?? '',
        ].join('\n');
        const earlier = first.get(identity);
        if (earlier === undefined) first.set(identity, row.key);
        else
          object({
            report,
            place: placeOf('documents', row.key, 'number'),
            facts: { printed: row.number, computed: earlier },
            related: { report, place: placeOf('documents', earlier, 'number') },
          });
      }
    }
  },
};
