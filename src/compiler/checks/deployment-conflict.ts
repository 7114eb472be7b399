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
import type { EvaluationRow, ModelRow, Report } from '../../domain/report.ts';
import { adoptedPhrase } from './adopted.ts';
import type { Check } from './check.ts';

export const deploymentConflict: Check<'deployment-conflict'> = {
  code: 'deployment-conflict',
  run(archive, object) {
    for (const national of archive.reports) {
      const units = unitsInForce(archive.reference, national.period.end).map(({ key }) => key);
      for (const row of national.evaluation?.rows ?? [])
        for (const report of archive.reports) {
          // After a merger the province of that name is another.
          const model = units.includes(report.unit.key) && laterRow(report, national, row);
          const where = model && claimOf(row, report.unit.slug, units.length);
          if (!where) continue;
          object({
            report,
            place: placeOf('models', model.key, 'status'),
            facts: {
              printed: adoptedPhrase(archive.reference, model),
              computed: where.claim,
              name: model.local_name,
              period: national.period.id,
            },
            related: { report: national, place: placeOf('evaluation', row.key, where.field) },
          });
        }
    }
  },
};

/** The row of a province's later report that says that the model has not begun there. */
function laterRow(report: Report, national: Report, row: EvaluationRow): ModelRow | undefined {
  if (report.period.end < national.period.end) return undefined;
  return report.models?.rows.find(
    ({ model, status }) =>
      status === 'not-started' && model.some((slug) => row.model.includes(slug)),
  );
}

/** What the national row says of a province, and in which field; null where it says nothing of it. */
function claimOf(row: EvaluationRow, slug: string, units: number) {
  const { deployed_printed: printed, provinces } = row;
  const at = provinces?.findIndex((province) => province.slug === slug) ?? -1;
  if (at >= 0) return { claim: provinces![at]!.printed, field: `provinces.${at}` };
  return printed === units
    ? { claim: `${printed}/${units} địa phương`, field: 'deployed_printed' }
    : null;
}
