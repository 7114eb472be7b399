/** In how many provinces a model is deployed, counted three ways, of the models of which the three differ. */
import type { EvaluationRow, EvaluationTable } from '../../../domain/report.ts';
import type { CountsChart, Shown } from '../../chart/chart.ts';
import { amount, gap } from '../../chart/from-series.ts';
import { capitalise } from '../../period/name.ts';
import type { Context } from '../context.ts';

/** Whether the printed count of provinces differs from the different names listed. */
export function countDiffers(row: EvaluationRow): boolean {
  return (
    row.deployed_printed !== null &&
    row.deployed_distinct !== null &&
    row.deployed_printed !== row.deployed_distinct
  );
}

/** Null where fewer than two models differ: a sentence is enough for one. */
export function countsChart({ rows }: EvaluationTable, context: Context): CountsChart | null {
  const { say, words } = context;
  const differing = rows.filter(countDiffers);
  if (differing.length < 2) return null;
  const shown = (count: number | null): Shown =>
    count === null ? gap(say.value.missing_spoken) : amount(count, say.format.number(count));
  return {
    form: 'counts',
    id: 'bieu-do-danh-gia',
    title: words.countsTitle(say.format.number(differing.length)),
    unit: words.countsUnit,
    scale: 'number',
    of: capitalise(words.nouns.models),
    counts: words.counts,
    rows: differing.map((row) => ({
      name: nameOf(row, context),
      counts: [
        shown(row.deployed_printed),
        shown(row.deployed_listed),
        shown(row.deployed_distinct),
      ],
    })),
    source: words.countsSource,
  };
}

/** The short name of its model; of a row of several or of none, `Mô hình 8`, as the document calls it. */
function nameOf(row: EvaluationRow, { archive, words, say }: Context): string {
  const [only, ...more] = row.model;
  const model = archive.reference.models.find(({ slug }) => slug === only);
  if (model && more.length === 0) return say.format.shortName(model);
  const number = row.local_no ?? row.stt;
  return number === null ? row.name : words.modelNumber(number);
}
