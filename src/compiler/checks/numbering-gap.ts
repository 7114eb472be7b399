/**
 * The printed numbering of a table leaves a number out, or falls back.
 *
 * Why: a row may have been forgotten. What to do: look into the document; if it skips the number too,
 * do nothing.
 * Judged: whole numbers that follow one another in a group, or through the table; a group may begin anew.
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
        let group: string | null = null;
        for (const row of table.rows) {
          // A new group may begin anew.
          if (row.group !== group && row.stt === '1') before = null;
          group = row.group;
          const number = row.stt !== null && /^\d+$/.test(row.stt) ? Number(row.stt) : null;
          // One number in two rows is no gap: a cell was split, or the key stands twice and is told of.
          if (number !== null && before !== null && number !== before + 1 && number !== before) {
            const facts = { number: String(number), expected: String(before + 1) };
            object({ report, place: placeOf(kind, row.key, 'stt'), facts });
          }
          // A row without a number may have had the next one: nothing is known of the gap behind it.
          // One that falls back is out of place itself, and the next goes on from where it stands.
          before =
            number === null || before === null ? number : number < before ? before + 1 : number;
        }
      }
  },
};
