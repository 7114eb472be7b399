/**
 * A national report says that a province has a model, and the province says later that it has not begun.
 *
 * Why: «63/63 địa phương đã triển khai» is quoted for every province; one that prints «chưa triển khai»
 * half a year later contradicts it. What to do: compare both documents; acknowledge it at the later one.
 * Judged: provinces that are listed, or all of them where the count is that of all, against their own
 * reports of a period that ends on the same day or later. A province that had not begun before is no fault.
 *
 * Example: 63/63 in June, «Chưa triển khai» in the province's report of December.
 */
import { unitsInForce } from '../../domain/province.ts';
import { placeOf } from '../../domain/place.ts';
import type { EvaluationRow } from '../../domain/report.ts';
import { adoptedPhrase } from './adopted.ts';
import type { ArchiveCheck } from './check.ts';

/** A model that a province says has not begun. */
interface NotStarted {
  readonly key: string;
  readonly model: readonly string[];
  readonly name: string;
  readonly phrase: string;
}

interface Kept {
  /** The rows of a national report. */
  readonly national: readonly Pick<
    EvaluationRow,
    'key' | 'model' | 'deployed_printed' | 'provinces'
  >[];
  readonly notStarted: readonly NotStarted[];
}

export const deploymentConflict: ArchiveCheck<'deployment-conflict', Kept> = {
  code: 'deployment-conflict',
  gather(report, reference) {
    return {
      national: (report.evaluation?.rows ?? []).map(
        ({ key, model, deployed_printed, provinces }) => ({
          key,
          model,
          deployed_printed,
          provinces,
        }),
      ),
      notStarted: (report.models?.rows ?? [])
        .filter(({ status }) => status === 'not-started')
        .map((row) => ({
          key: row.key,
          model: row.model,
          name: row.local_name,
          phrase: adoptedPhrase(reference, row),
        })),
    };
  },
  compare(gathered, object, reference) {
    const reports = gathered.filter(({ gathered: { notStarted } }) => notStarted.length > 0);
    for (const { report: national, gathered: claims } of gathered) {
      if (claims.national.length === 0) continue;
      const units = unitsInForce(reference, national.period.end).map(({ key }) => key);
      for (const row of claims.national)
        for (const { report, gathered: own } of reports) {
          // After a merger the province of that name is another.
          if (report.period.end < national.period.end || !units.includes(report.unit.key)) continue;
          const model = own.notStarted.find((one) =>
            one.model.some((slug) => row.model.includes(slug)),
          );
          const where = model && claimOf(row, report.unit.slug, units.length);
          if (!where) continue;
          object({
            report,
            place: placeOf('models', model.key, 'status'),
            facts: {
              printed: model.phrase,
              computed: where.claim,
              name: model.name,
              period: national.period.id,
            },
            related: { report: national, place: placeOf('evaluation', row.key, where.field) },
          });
        }
    }
  },
};

/** What the national row says of a province, and in which field; null where it says nothing of it. */
function claimOf(row: Kept['national'][number], slug: string, units: number) {
  const { deployed_printed: printed, provinces } = row;
  const at = provinces?.findIndex((province) => province.slug === slug) ?? -1;
  if (at >= 0) return { claim: provinces![at]!.printed, field: `provinces.${at}` };
  return printed === units
    ? { claim: `${printed}/${units} địa phương`, field: 'deployed_printed' }
    : null;
}
