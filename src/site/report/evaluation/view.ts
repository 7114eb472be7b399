/**
 * The national evaluation of models: for each how many provinces are said to deploy it, how many are
 * listed and how many of those differ; the lists as printed, with what is repeated or unknown in sight.
 */
import type { EvaluationRow, ListedProvince } from '../../../domain/report.ts';
import { formatNumber } from '../../../domain/vietnamese.ts';
import { anchorOf, SECTIONS } from '../../addresses.ts';
import type { ReportSentences } from '../sentences.ts';
import { amountCell, type Cell } from '../table/cells.ts';
import { bare, NO_SPOT, type Context, type Mark } from '../context.ts';
import { figureTable } from '../figures/view.ts';
import {
  benefits,
  grouped,
  nationalModels,
  passages,
  statusParts,
  statusSpot,
  type Entry,
  type EntryGroup,
} from '../entries/view.ts';
import { headOf, type TableHead } from '../table/view.ts';
import { numberValue } from '../../value/view.ts';

/** A name of a printed list. */
export interface ProvinceName {
  readonly text: string;
  /** `lặp`, `không rõ địa phương nào`. */
  readonly doubt: string | null;
  readonly id: string | null;
  readonly marks: readonly Mark[];
}

/** One model in the table of counts; its words follow below as an entry. */
export interface EvaluationLine {
  readonly href: string;
  readonly number: string | null;
  readonly name: string;
  readonly deployed: Cell;
  /** Bar in percent of the number of provinces. */
  readonly bar: number | null;
  readonly listed: Cell;
  readonly distinct: Cell;
  /** The printed count is not the number of different provinces listed. */
  readonly isDoubtful: boolean;
  readonly replicate: Cell;
}

export interface EvaluationEntry extends Entry {
  readonly deployed: string | null;
  /** Signs at the printed count of provinces. */
  readonly deployedMarks: readonly Mark[];
  readonly bar: number | null;
  readonly listTitle: string | null;
  readonly provinces: readonly ProvinceName[];
  readonly isDoubtful: boolean;
}

export interface EvaluationGroup extends Omit<EntryGroup, 'entries'> {
  readonly lines: readonly EvaluationLine[];
  readonly entries: readonly EvaluationEntry[];
}

export interface EvaluationView {
  readonly head: TableHead;
  readonly caption: string;
  readonly groups: readonly EvaluationGroup[];
}

/** The evaluation of a report; null when it has none. */
export function evaluationView(context: Context): EvaluationView | null {
  const { report, words } = context;
  const table = report.evaluation;
  if (table === null) return null;
  const entries = new Map(table.rows.map((row) => [row.key, evaluationEntry(row, context)]));
  const lines = new Map(
    table.rows.map((row) => [entries.get(row.key)!.anchor, evaluationLine(row, context)]),
  );
  const groups = grouped(table, words.nouns.models, context, (row) => entries.get(row.key)!);
  const byAnchor = new Map([...entries.values()].map((entry) => [entry.anchor, entry]));
  return {
    head: headOf(
      table,
      SECTIONS.evaluation,
      words.sectionTitles.evaluation,
      words.nouns.models,
      context,
    ),
    caption: words.evaluationCaption,
    groups: groups.map((group) => ({
      ...group,
      lines: group.entries.map(({ anchor }) => lines.get(anchor)!),
      entries: group.entries.map(({ anchor }) => byAnchor.get(anchor)!),
    })),
  };
}

/** Whether the printed count of provinces differs from the different names listed. */
export function countDiffers(row: EvaluationRow): boolean {
  return (
    row.deployed_printed !== null &&
    row.deployed_distinct !== null &&
    row.deployed_printed !== row.deployed_distinct
  );
}

function evaluationLine(row: EvaluationRow, context: Context): EvaluationLine {
  const { say, words } = context;
  const place = `evaluation/${row.key}`;
  const listed = (count: number | null): Cell =>
    row.provinces === null
      ? { value: { ...numberValue(null, say), spoken: words.noList }, ...NO_SPOT }
      : amountCell(count, undefined, context);
  return {
    href: `#${anchorOf(place)}`,
    number: row.local_no ?? row.stt,
    name: row.name,
    deployed: outOf(row.deployed_printed, row.deployed_of, row, 'deployed', context),
    bar: shareBar(row),
    listed: listed(row.deployed_listed),
    distinct: listed(row.deployed_distinct),
    isDoubtful: countDiffers(row),
    replicate: outOf(row.replicate_printed, row.replicate_of, row, 'replicate', context),
  };
}

function evaluationEntry(row: EvaluationRow, context: Context): EvaluationEntry {
  const { words } = context;
  const place = `evaluation/${row.key}`;
  const number = row.local_no ?? row.stt;
  const title = number === null ? words.unnumbered : words.modelNumber(number);
  const { provinces } = row;
  return {
    anchor: anchorOf(place),
    number: title,
    name: row.name,
    ...statusParts(row, context),
    deployed: row.deployed_printed === null ? null : deployedText(row, words),
    deployedMarks: context.spotAt(`${place}/deployed_printed`).marks,
    bar: shareBar(row),
    listTitle: provinces === null ? null : listTitle(row, words),
    provinces: provinces === null ? [] : provinceNames(provinces, place, context),
    isDoubtful: countDiffers(row),
    facts: [
      ...nationalModels(row, context),
      ...(row.replicate_printed === null
        ? []
        : [
            {
              label: words.replication,
              text: words.replicated(deployedAt(row.replicate_printed, row.replicate_of, words)),
            },
          ]),
    ],
    passages: passages([
      [words.result, row.result],
      [words.difficulties, row.difficulties],
      ...benefits(row.value, words),
      [words.funding, row.funding],
      [words.replication, row.replicate],
      [words.note, row.note],
    ]),
    figures: figureTable(row.figures, `${anchorOf(place)}-bang`, words.figuresOf(title), context),
    marks: context.marksAt(place),
    ...statusSpot(place, context),
  };
}

function outOf(
  count: number | null,
  of: number | null,
  row: EvaluationRow,
  field: 'deployed' | 'replicate',
  context: Context,
): Cell {
  const printed = `${field}_printed`;
  const cell = amountCell(count, row.reasons[printed] ?? row.reasons[field], context);
  const { id, marks } = context.spotAt(`evaluation/${row.key}/${printed}`);
  const spot = { id, marks: bare(marks) };
  if (count === null || of === null) return { ...cell, ...spot };
  const text = context.words.countOf(cell.value.text, formatNumber(of));
  return { value: { ...cell.value, text }, ...spot };
}

function deployedText(row: EvaluationRow, words: ReportSentences): string {
  return deployedAt(row.deployed_printed!, row.deployed_of, words);
}

function deployedAt(count: number, of: number | null, words: ReportSentences): string {
  return words.deployedAt(formatNumber(count), of === null ? null : formatNumber(of));
}

function listTitle(row: EvaluationRow, words: ReportSentences): string {
  const listed = formatNumber(row.deployed_listed ?? row.provinces!.length);
  const distinct = formatNumber(row.deployed_distinct ?? row.provinces!.length);
  return countDiffers(row)
    ? words.provincesListedApart(listed, distinct, formatNumber(row.deployed_printed!))
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
