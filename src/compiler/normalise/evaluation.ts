/** The national evaluation (đánh giá) of the models across provinces. */
import { otherDateFinder, unitFinder } from '../../domain/province.ts';
import type { Reference } from '../../domain/reference.ts';
import type { EvaluationRow, EvaluationTable, ListedProvince } from '../../domain/report.ts';
import { foldName } from '../../domain/vietnamese.ts';
import { suggest, type Candidate } from '../suggest.ts';
import type { Written } from '../written.ts';
import { idOf, markRow, numberOf, reasonsOf, textOf, type Context, type Path } from './context.ts';
import { figuresOfRow } from './figures.ts';
import { benefits } from './models.ts';
import { deriveStatus } from './status.ts';
import { groupOf, groupWithId, normaliseGroups, tableHead } from './table.ts';

/** evaluation.yaml as written → as values; its lists of provinces are resolved at the report’s date. */
export function normaliseEvaluation(
  context: Context,
  written: Written['evaluation'],
): EvaluationTable {
  const groups = normaliseGroups(context, written.groups);
  const rows = written.rows.map((row, i): EvaluationRow => {
    const path = ['rows', i];
    const national = context.reference.models.find(({ slug }) => slug === row.model[0]);
    const key = row.key ?? String(national?.n ?? row.model[0]);
    const place = markRow(context, key, path);
    const group = groupOf(context, row.group, groups, place, path);
    const provinces = listProvinces(context, row.provinces, place, path);
    const units = provinces?.map(({ slug, printed }) => slug ?? foldName(printed));
    const { deployed_printed, deployed_of, replicate_printed, replicate_of } = row;
    return {
      key,
      stt: idOf(row.stt),
      group,
      model: row.model,
      local_no: idOf(row.local_no),
      name: row.name,
      deployed_printed: numberOf(deployed_printed),
      deployed_of: numberOf(deployed_of),
      deployed_listed: units?.length ?? null,
      deployed_distinct: units ? new Set(units).size : null,
      provinces,
      result: textOf(row.result),
      difficulties: textOf(row.difficulties),
      value: benefits(row.value),
      funding: textOf(row.funding),
      replicate_printed: numberOf(replicate_printed),
      replicate_of: numberOf(replicate_of),
      replicate: textOf(row.replicate),
      note: textOf(row.note),
      reasons: reasonsOf({ deployed_printed, deployed_of, replicate_printed, replicate_of }),
      figures: figuresOfRow(context, row.figures, place, i),
      ...deriveStatus(context, row, groupWithId(groups, group), place, path),
    };
  });
  return { ...tableHead(context, 'evaluation', written, groups), rows };
}

/** A name of another date may be the one that was meant, and printed. */
function namesOf({ units_63, units_34 }: Reference): readonly Candidate[] {
  const byName = new Map([...units_63, ...units_34].map((known) => [known.name, known]));
  return [...byName].map(([word, { aliases = [] }]) => ({ word, names: aliases }));
}

function listProvinces(
  context: Context,
  written: readonly string[] | undefined,
  place: string,
  path: Path,
): readonly ListedProvince[] | null {
  if (!written) return null;
  const find = unitFinder(context.reference, context.day);
  const findOther = otherDateFinder(context.reference, context.day);
  return written.map((printed, i) => {
    const unit = find(printed);
    // A unit of another date is judged as a whole, by unit-of-other-date: documents do print such names.
    if (!unit && !findOther(printed)) {
      const at = [...path, 'provinces', i];
      const facts = () => ({
        written: printed,
        suggestion: suggest(printed, namesOf(context.reference)),
      });
      const more = { isOffered: true };
      context.report(`${place}/provinces`, at, 'unknown-province', facts, more);
    }
    return { slug: unit?.slug ?? null, printed };
  });
}
