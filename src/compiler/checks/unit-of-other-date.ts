/**
 * A list names a province that did not exist on the report's date: it was no more, or not yet.
 *
 * Why: what is said of it cannot be counted for a unit of that day, nor put on its map, unasked.
 * What to do: compare with the document; acknowledge it if the document prints the name.
 * Judged: lists of provinces, by the last day of the report's period.
 *
 * Example: «Quảng Nam» in a list of the third quarter of 2025, when it had been part of Đà Nẵng since July.
 */
import { placeOf } from '../../domain/place.ts';
import { otherDateFinder, predecessorsOf, successorOf } from '../../domain/province.ts';
import { formatDay } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

export const unitOfOtherDate: Check<'unit-of-other-date'> = {
  code: 'unit-of-other-date',
  run({ reference, reports }, object) {
    for (const report of reports) {
      const day = report.period.end;
      const find = otherDateFinder(reference, day);
      for (const row of report.evaluation?.rows ?? [])
        for (const [i, { slug, printed }] of (row.provinces ?? []).entries()) {
          const unit = slug === null ? find(printed) : null;
          if (!unit) continue;
          const isGone = unit.valid_to !== null && unit.valid_to < day;
          const later = isGone ? successorOf(reference, unit) : unit;
          const others = isGone ? (later ? [later] : []) : predecessorsOf(reference, unit);
          const facts = {
            printed,
            computed: others.map(({ full_name }) => full_name).join(', '),
            since: formatDay(later?.valid_from ?? unit.valid_to ?? day),
            day: formatDay(day),
            change: !isGone
              ? ('to-come' as const)
              : (later?.predecessors?.length ?? 0) > 1
                ? ('merged' as const)
                : ('renamed' as const),
          };
          object({ report, place: placeOf('evaluation', row.key, `provinces.${i}`), facts });
        }
    }
  },
};
