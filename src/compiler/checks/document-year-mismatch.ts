/**
 * A document whose number holds its year is dated in another.
 *
 * Why: the year of «01/2023/TT-VPCP» is the year it was issued in; a date of another year leads nowhere.
 * What to do: compare with the document; acknowledge it if the document prints so.
 * Judged: the listed documents, and numbers with a date in the narrative, names and texts.
 *
 * Example: Thông tư số 01/2023/TT-VPCP ngày 05/4/2024.
 */
import { parseDocumentNumber } from '../../domain/document-number.ts';
import type { Day } from '../../domain/period.ts';
import { placeOf } from '../../domain/place.ts';
import { citationsOf } from '../../domain/texts.ts';
import type { Check } from './check.ts';
import { inPrint, numberedDocuments } from './documents.ts';

export const documentYearMismatch: Check<'document-year-mismatch'> = {
  code: 'document-year-mismatch',
  run(corpus, object) {
    for (const report of corpus.reports) {
      const judge = (place: string, number: string, date: Day, words = '') => {
        const year = parseDocumentNumber(number)?.year ?? null;
        if (year === null || date.startsWith(year)) return;
        const facts = { printed: inPrint(number, date), computed: year };
        object({ report, place, words, facts });
      };
      for (const { key, cited, date } of numberedDocuments(report))
        if (date !== null) judge(placeOf('documents', key, 'date'), cited, date);
      const told = new Set<string>();
      for (const { place, number, date, printed } of citationsOf(report)) {
        if (told.has(`${number} ${date}`)) continue;
        told.add(`${number} ${date}`);
        judge(place, number, date, printed);
      }
    }
  },
};
