/**
 * Large archives without tables: a report of every unit in force for every month up to a last one, each with
 * as many faults as real reports acknowledge; quarters, years and second reports of one unit as asked for.
 */
import { compile } from '../../src/compiler/compile.ts';
import { openArchive, type OpenArchive } from '../../src/domain/archive.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { unitsInForce } from '../../src/domain/province.ts';
import type { Unit } from '../../src/domain/reference.ts';
import type { Discrepancy, Report } from '../../src/domain/report.ts';
import type { Site } from '../../src/site/site.ts';
import { realReference, TODAY } from '../files.ts';
import { reportOf, siteOf } from './small-archive.ts';

const { reference } = compile(realReference, TODAY).archive;

const CODES = [
  'share-mismatch',
  'sum-mismatch',
  'count-mismatch',
  'value-conflict',
  'list-duplicate',
];

const discrepancies: readonly Discrepancy[] = Array.from({ length: 14 }, (_, at) => ({
  code: CODES[at % CODES.length]!,
  place: `services/dich-vu-${at}/share`,
  printed: at,
  computed: at + 1,
  explanation: 'Văn bản in đúng như vậy; cộng lại các dòng thì khác.'.repeat(4),
  noticed_by: null,
  also: [],
}));

/** A site whose reports are all at hand. */
export interface LargeSite extends Site {
  readonly archive: OpenArchive;
}

/** The site of all units in so many months; `others` are the ids of more periods of every unit. */
export function largeSite(
  { last, months }: { readonly last: string; readonly months: number },
  others: readonly string[] = [],
): LargeSite {
  const ids = [...Array.from({ length: months }, (_, back) => monthBefore(last, back)), ...others];
  const reports = ids.flatMap((id) => {
    const period = parsePeriod(id)!;
    return unitsInForce(reference, period.end).map((unit) => report(unit, id));
  });
  return withReference(reports);
}

/** The site of some reports, read against the project's own reference data. */
export function withReference(reports: readonly Report[]): LargeSite {
  return { ...siteOf([]), archive: openArchive(reference, reports) };
}

/** A report of a unit for a period. */
export function report(unit: Unit, period: string, given: Partial<Report> = {}): Report {
  return {
    ...reportOf(`${unit.slug}/${period}`, unit.key),
    unit,
    period: parsePeriod(period)!,
    issuer: `Tổ công tác Đề án 06 ${unit.full_name}`,
    discrepancies,
    ...given,
  };
}

/** A unit by its key. */
export function unitOf(key: string): Unit {
  return [...reference.units_63, ...reference.units_34].find((unit) => unit.key === key)!;
}

function monthBefore(last: string, back: number): string {
  const [year, month] = last.split('-').map(Number) as [number, number];
  const count = year * 12 + month - 1 - back;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
