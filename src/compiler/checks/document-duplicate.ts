/**
 * One document stands twice in a list.
 *
 * Why: it is counted twice among the documents issued. What to do: remove the second row if it was
 * entered twice; acknowledge it if the document repeats it.
 * A number is unique only together with its issuer and day, so all three must agree. The issuer may be
 * spelt in several ways; where none is printed the note may name it, or the group.
 *
 * Example: 18/KH-UBND of 23/01/2024 in rows I.2 and I.7.
 */
import { foldIssuer } from '../../domain/document-number.ts';
import { placeOf } from '../../domain/place.ts';
import type { DocumentRow, Report } from '../../domain/report.ts';
import { agencyReader, type AgencyReader } from '../normalise/agency-names.ts';
import type { Check } from './check.ts';
import { numberedDocuments } from './documents.ts';

export const documentDuplicate: Check<'document-duplicate'> = {
  code: 'document-duplicate',
  run(corpus, object) {
    const readAgencies = agencyReader(corpus.reference);
    for (const report of corpus.reports) {
      const first = new Map<string, string>();
      for (const row of numberedDocuments(report)) {
        const identity = [
          row.cited,
          row.date ?? row.date_printed ?? '',
          issuerOf(row, report, readAgencies),
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

/** Who issued a listed document: one agency we know by its id, another by its name. */
function issuerOf(row: DocumentRow, report: Report, readAgencies: AgencyReader): string {
  const group = report.documents!.groups.find(({ id }) => id === row.group);
  const name = row.issuer ?? row.note ?? group?.name ?? row.group ?? '';
  const { lead, cooperating, unknown } = readAgencies(name);
  const isKnown = lead.length === 1 && cooperating.length === 0 && unknown.length === 0;
  return isKnown ? lead[0]! : foldIssuer(name);
}
