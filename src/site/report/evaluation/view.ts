/**
 * The national evaluation of models: for each how many provinces are said to deploy it, how many are
 * listed and how many of those differ; the lists as printed, with what is repeated or unknown in sight.
 */
import type { EvaluationRow, ListedProvince } from '../../../domain/report.ts';
import { anchorOf, SECTIONS } from '../../addresses.ts';
import type { CountsChart } from '../../chart/chart.ts';
import type { ReportSentences } from '../sentences.ts';
import { countDiffers, countsChart } from './chart.ts';
import { amountCell, type Cell } from '../table/cells.ts';
import { bare, type Context, type Mark, type Spot } from '../context.ts';
import { figureTable } from '../figures/view.ts';
import {
  benefits,
  grouped,
  nationalModels,
  ordinalFacts,
  passages,
  signsWithin,
  statusCounts,
  statusParts,
  statusSpot,
  type EntriesView,
  type Entry,
} from '../entries/view.ts';
import { headOf } from '../table/view.ts';
import type { Value } from '../../value/view.ts';

/** A name of a printed list. */
export interface ProvinceName {
  readonly text: string;
  /** `lặp`, `không rõ địa phương nào`. */
  readonly doubt: string | null;
  readonly id: string | null;
  readonly marks: readonly Mark[];
}

export interface EvaluationEntry extends Entry {
  /** `40/63 địa phương`, or why the document gives no number. */
  readonly deployed: Value;
  /** Anchor and signs of the printed count of provinces. */
  readonly deployedSpot: Spot;
  readonly listTitle: string | null;
  readonly provinces: readonly ProvinceName[];
  readonly isDoubtful: boolean;
}

export interface EvaluationView extends EntriesView<EvaluationEntry> {
  readonly chart: CountsChart | null;
}

/** The evaluation of a report; null when it has none. */
export function evaluationView(context: Context): EvaluationView | null {
  const { report, words } = context;
  const table = report.evaluation;
  if (table === null) return null;
  const { sectionTitles, nouns } = words;
  return {
    head: headOf(table, SECTIONS.evaluation, sectionTitles.evaluation, nouns.models, context),
    statuses: statusCounts(table.rows, context),
    groups: grouped(table, nouns.models, context, (row) => evaluationEntry(row, context)),
    chart: countsChart(table, context),
  };
}

function evaluationEntry(row: EvaluationRow, context: Context): EvaluationEntry {
  const { words } = context;
  const place = `evaluation/${row.key}`;
  const number = row.local_no ?? row.stt;
  const title = number === null ? words.unnumbered : words.modelNumber(number);
  const { provinces } = row;
  const deployed = outOf('deployed', row, context);
  const replicate = outOf('replicate', row, context);
  return {
    anchor: anchorOf(place),
    number: title,
    name: row.name,
    ...statusParts(row, context),
    deployed: deployed.value,
    deployedSpot: context.spotAt(`${place}/deployed_printed`),
    glance: { text: deployed.value.text, bar: shareBar(row), value: row.deployed_printed },
    ...signsWithin(place, context),
    listTitle: provinces === null ? null : listTitle(row, words),
    provinces: provinces === null ? [] : provinceNames(provinces, place, context),
    isDoubtful: countDiffers(row),
    facts: [
      ...ordinalFacts(row, words),
      ...nationalModels(row, context),
      ...(replicate.value.kind === 'missing'
        ? []
        : [{ label: words.replication, text: replicate.value.text, spot: replicate }]),
    ],
    passages: passages([
      [words.result, row.result],
      [words.difficulties, row.difficulties],
      ...benefits(row.value, words),
      [words.funding, row.funding],
      [words.replication, row.replicate],
      [words.note, row.note],
    ]),
    figures: figureTable(row.figures, null, words.figuresInside, context),
    marks: context.marksAt(place),
    ...statusSpot(place, context),
  };
}

/** How many provinces deploy a model or propose to replicate it; why where the document gives no number. */
function outOf(field: 'deployed' | 'replicate', row: EvaluationRow, context: Context): Cell {
  const { words } = context;
  const printed = `${field}_printed` as const;
  const count = row[printed];
  const of = row[`${field}_of`];
  const { id, marks } = context.spotAt(`evaluation/${row.key}/${printed}`);
  const spot = { id, marks: bare(marks) };
  const cell = amountCell(count, row.reasons[printed] ?? row.reasons[field], context, spot);
  if (count === null) return cell;
  const number = words.deployedAt(
    cell.value.text,
    of === null ? null : context.say.format.number(of),
  );
  const text = field === 'deployed' ? number : words.replicated(number);
  return { ...cell, value: { ...cell.value, text } };
}

function listTitle(row: EvaluationRow, words: ReportSentences): string {
  const listed = words.format.number(row.deployed_listed ?? row.provinces!.length);
  const distinct = words.format.number(row.deployed_distinct ?? row.provinces!.length);
  return countDiffers(row)
    ? words.provincesListedApart(listed, distinct, words.format.number(row.deployed_printed!))
    : words.provincesListed(listed, distinct);
}

function provinceNames(
  provinces: readonly ListedProvince[],
  place: string,
  { words, spotAt }: Context,
): readonly ProvinceName[] {
  const seen = new Set<string>();
  return provinces.map(({ slug, printed }, at) => {
    const { id, marks } = spotAt(`${place}/provinces.${at}`);
    const name = { text: printed, id, marks: bare(marks) };
    if (slug === null) return { ...name, doubt: words.unknownPlace };
    const doubt = seen.has(slug) ? words.repeated : null;
    seen.add(slug);
    return { ...name, doubt };
  });
}

function shareBar(row: EvaluationRow): number | null {
  return row.deployed_printed === null || row.deployed_of === null || row.deployed_of === 0
    ? null
    : Math.min(100, Math.round((row.deployed_printed / row.deployed_of) * 1000) / 10);
}
