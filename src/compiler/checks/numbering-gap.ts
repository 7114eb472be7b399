/**
 * The printed numbering of a table leaves a number out.
 *
 * Why: a row may have been forgotten. What to do: look into the document; if it skips the number too,
 * do nothing.
 * Judged: whole numbers that follow one another in a group, or through the table.
 *
 * Example: 7, 8, 10.
 */
import { placeOf } from '../../domain/place.ts';
import { TABLE_KINDS } from '../../domain/report.ts';
import type { Check } from './check.ts';

export const numberingGap: Check<'numbering-gap'> = {
  code: 'numbering-gap',
  run(archive, object) {
    for (const report of archive.reports)
      for (const kind of TABLE_KINDS) {
        const table = report[kind];
        if (!table || table.kind === 'figures') continue;
        let before: number | null = null;
        for (const row of table.rows) {
          const number = row.stt !== null && /^\d+$/.test(row.stt) ? Number(row.stt) : null;
          if (number !== null && before !== null && number > before + 1) {
            const facts = { number: String(number), expected: String(before + 1) };
            object({ report, place: placeOf(kind, row.key, 'stt'), facts });
          }
          // A row without a number may have had the next one: nothing is known of the gap behind it.
          before = number;
        }
      }
  },
};
