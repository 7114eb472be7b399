/**
 * The printed numbering of a table leaves a number out, falls back or gives one number twice; or that of its
 * groups leaves one out.
 *
 * Why: a row may have been forgotten. What to do: look into the document; if it skips the number too,
 * do nothing.
 * Judged: whole numbers that follow one another in a group, or through the table; a group may begin anew.
 * A number that stands twice is told where rows have a name of their own (services, models): where the
 * number is their name, their one key has been told of. Groups, where Roman numbers name all of them.
 *
 * Example: 7, 8, 10; groups I, III.
 */
import { placeOf } from '../../domain/place.ts';
import { TABLE_KINDS, type Report, type TableKind } from '../../domain/report.ts';
import type { Check, Objection } from './check.ts';

type Object = (objection: Objection<'numbering-gap'>) => void;

export const numberingGap: Check<'numbering-gap'> = {
  code: 'numbering-gap',
  run(corpus, object) {
    for (const report of corpus.reports)
      for (const kind of TABLE_KINDS) {
        judgeGroups(report, kind, object);
        judgeRows(report, kind, object);
      }
  },
};

/** The tables whose rows are not named by their number. */
const NAMED: readonly TableKind[] = ['services', 'models', 'evaluation'];

function judgeRows(report: Report, kind: TableKind, object: Object): void {
  const table = report[kind];
  if (!table || table.kind === 'figures') return;
  let before: number | null = null;
  let group: string | null = null;
  for (const row of table.rows) {
    const isSameGroup = row.group === group;
    // A new group may begin anew.
    if (!isSameGroup && row.stt === '1') before = null;
    group = row.group;
    const number = row.stt !== null && /^\d+$/.test(row.stt) ? Number(row.stt) : null;
    const isFree = number === before && !(isSameGroup && NAMED.includes(kind));
    if (number !== null && before !== null && number !== before + 1 && !isFree) {
      const facts = { number: String(number), expected: String(before + 1) };
      object({ report, place: placeOf(kind, row.key, 'stt'), facts });
    }
    // A row without a number may have had the next one: nothing is known of the gap behind it.
    // One that falls back is out of place itself, and the next goes on from where it stands.
    before = number === null || before === null ? number : number < before ? before + 1 : number;
  }
}

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

function judgeGroups(report: Report, kind: TableKind, object: Object): void {
  const ids = (report[kind]?.groups ?? []).map(({ id }) => id);
  const numbers = ids.map((id) => ROMAN.indexOf(id));
  if (numbers.includes(-1)) return;
  for (const [i, number] of numbers.entries()) {
    const before = numbers[i - 1];
    if (before === undefined || number <= before + 1) continue;
    const facts = { number: ids[i]!, expected: ROMAN[before + 1]! };
    object({ report, place: placeOf(kind, `groups.${ids[i]!}`, 'id'), facts });
  }
}
