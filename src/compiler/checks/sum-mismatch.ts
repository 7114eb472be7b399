/**
 * A printed total is not the sum of its parts.
 *
 * Why: a reader who adds up a column must reach the number below it. What to do: look for a row that
 * is missing or mistyped; if the document itself is wrong, acknowledge it.
 * Judged: totals of the services table against its rows (or, where rows are blank, the totals of its
 * groups), in person + online against received, the staff of the levels against all staff, the parts of a
 * figure against the figure, and a count by level (tỉnh, huyện, xã) against the same count of the whole
 * unit. A total is judged where every part has a number; where cells are blank (cell-missing tells them), it
 * cannot be less than the rest. Rounded and hedged numbers may lie as far apart as that allows.
 *
 * Example: rows that add up to 39.542 under a printed total of 57.274.
 */
import type { FactsOf } from '../../diagnostics/catalogue.ts';
import { marginOf, mayEqual } from '../../domain/figure.ts';
import { measuresOf } from '../../domain/measure.ts';
import { placeOf } from '../../domain/place.ts';
import {
  figuresOf,
  type Report,
  type ServiceCounts,
  type ServiceRow,
  type ServicesTable,
  type ServiceTotal,
} from '../../domain/report.ts';
import type { Check } from './check.ts';
import { dictionaryOf, type Dictionary } from './dictionary.ts';

/** A printed total, and what it is the total of. */
interface Total {
  readonly place: string;
  readonly printed: number | null;
  readonly parts: readonly (number | null)[];
  readonly what: FactsOf<'sum-mismatch'>['what'];
  readonly margin?: number;
  /** Of fewer parts nothing is said; two, unless given. */
  readonly least?: number;
}

export const sumMismatch: Check<'sum-mismatch'> = {
  code: 'sum-mismatch',
  run(corpus, object) {
    const dictionary = dictionaryOf(corpus.reference);
    for (const report of corpus.reports) {
      const totals = [
        ...(report.services ? totalsOfServices(report.services) : []),
        ...totalsOfFigures(report),
        ...totalsOfLevels(report, dictionary),
      ];
      // Two sums of one cell that come to the same number are one fault.
      const told = new Set<string>();
      for (const { place, printed, parts, what, margin = 0, least = 2 } of totals) {
        const numbers = parts.filter((part) => part !== null);
        if (printed === null || numbers.length < least || numbers.length < parts.length) continue;
        const computed = numbers.reduce((a, b) => a + b, 0);
        if (mayEqual(computed, printed, margin) || told.has(`${place} ${computed}`)) continue;
        told.add(`${place} ${computed}`);
        object({ report, place, facts: { printed, computed, parts: numbers.length, what } });
      }
    }
  },
};

const COLUMNS = [
  ['online_citizen', 'online.citizen'],
  ['online_business', 'online.business'],
  ['online', 'online'],
  ['in_person', 'in_person'],
  ['received', 'received'],
  ['on_time', 'settled.on_time'],
  ['overdue', 'settled.overdue'],
] as const;

function totalsOfServices(services: ServicesTable): readonly Total[] {
  const { rows, totals } = services;
  const ofColumns = totals.flatMap((total) =>
    COLUMNS.flatMap(([column, field]): readonly Total[] => {
      if (column === 'online' && isSplit(total)) return []; // its two halves are judged
      const place = placeOf('services', total.key, field);
      const members = rows.filter((row) => total.group === null || row.group === total.group);
      const ofRows = columnOf(members, column);
      const isKnown = ofRows.length > 0 && ofRows.every((value) => value !== null);
      const ofGroups = total.group === null ? groupTotals(services, column) : null;
      return [
        // One row under a total is all of it, unless its column is printed only here and there.
        {
          place,
          printed: total[column],
          parts: ofRows,
          what: 'rows',
          least: column === 'in_person' ? 2 : 1,
        },
        // Where a cell is blank, the totals of the groups may still be added up.
        ...(isKnown || ofGroups === null
          ? []
          : [{ place, printed: total[column], parts: ofGroups, what: 'groups' } as const]),
        ...(isKnown ? [] : knownRows(place, total[column], members, column)),
      ];
    }),
  );
  const ofRows = [...rows, ...totals].flatMap((row): readonly Total[] => {
    const { key, in_person, online, received, staff } = row;
    const levels = 'handled_by' in row ? levelsOf(row) : LEVELS;
    return [
      ...(in_person === null
        ? []
        : [
            {
              place: placeOf('services', key, 'received'),
              printed: received,
              parts: [in_person, online],
              what: 'channels',
            } as const,
          ]),
      {
        place: placeOf('services', key, 'staff.total'),
        printed: staff.total,
        parts: levels.map((level) => staff[level]),
        what: 'staff',
      },
    ];
  });
  return [...ofColumns, ...ofRows];
}

/**
 * Where cells are blank, what is known cannot be more than the total; a blank `received` is at least what was
 * filed online.
 */
function knownRows(
  place: string,
  printed: number | null,
  rows: readonly ServiceRow[],
  column: Column,
): readonly Total[] {
  const parts = rows
    .map((row) => row[column] ?? (column === 'received' ? row.online : null))
    .filter((value) => value !== null);
  const isOver = printed !== null && parts.reduce((a, b) => a + b, 0) > printed;
  return isOver ? [{ place, printed, parts, what: 'known-rows' }] : [];
}

type Column = (typeof COLUMNS)[number][0];

/** A row in which nothing arose adds nothing, and one column is printed only here and there. */
function columnOf(rows: readonly ServiceRow[], column: Column): readonly (number | null)[] {
  const values = rows.filter((row) => !noneArose(row)).map((row) => row[column]);
  return column === 'in_person' ? values.filter((value) => value !== null) : values;
}

/** A column of the totals of all groups; null where a row is in none, or a group has no total. */
function groupTotals(
  { rows, totals, groups }: ServicesTable,
  column: Column,
): readonly (number | null)[] | null {
  if (groups.length === 0 || rows.some(({ group }) => group === null)) return null;
  return groups.map(({ id }) => totals.find(({ group }) => group === id)?.[column] ?? null);
}

/** The levels that handle the service; all three where the table does not say which. */
function levelsOf({ handled_by }: ServiceRow): readonly (typeof LEVELS)[number][] {
  return handled_by.length > 0 ? handled_by : LEVELS;
}

function isSplit(total: ServiceTotal): boolean {
  return total.online_citizen !== null || total.online_business !== null;
}

function noneArose({ reasons }: ServiceCounts): boolean {
  return reasons['received'] === 'none-arising';
}

function totalsOfFigures(report: Report): readonly Total[] {
  return figuresOf(report).map((figure) => ({
    place: `${figure.place}/value`,
    printed: figure.value,
    parts: figure.parts.map((part) => part.value),
    what: 'parts',
    margin: [figure, ...figure.parts].reduce((sum, part) => sum + marginOf(part), 0),
  }));
}

/** Below the province there were districts until the end of June 2025, and are communes alone since. */
const LEVELS = ['province', 'district', 'commune'] as const;
const LAST_DAY_OF_DISTRICTS = '2025-06-30';

function totalsOfLevels(report: Report, dictionary: Dictionary): readonly Total[] {
  const hasDistricts = report.period.end <= LAST_DAY_OF_DISTRICTS;
  const levels = LEVELS.filter((level) => level !== 'district' || hasDistricts);
  const counts = measuresOf(report).filter(
    ({ indicator, figure }) =>
      dictionary.get(indicator)?.kind !== 'ratio' &&
      figure?.unit !== '%' &&
      figure?.qualifier !== 'average',
  );
  const alike = Map.groupBy(counts, ({ indicator, area, start, end }) =>
    [indicator, area, start ?? '', end ?? ''].join('\n'),
  );
  return [...alike.values()].flatMap((measures) => {
    const whole = measures.filter(({ level }) => level === null);
    const parts = levels.map((level) => measures.filter((measure) => measure.level === level));
    // Several values of one count contradict each other already.
    if (whole.length !== 1 || parts.some((values) => values.length !== 1)) return [];
    const { place, value: printed } = whole[0]!;
    return [
      {
        place,
        printed,
        parts: parts.flat().map(({ value }) => value),
        what: 'levels',
        margin: measures.reduce((sum, { figure }) => sum + marginOf(figure), 0),
      },
    ];
  });
}
