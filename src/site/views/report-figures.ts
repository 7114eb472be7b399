/**
 * Figures (số liệu) as rows of a table: value with its hedge and unit, what it is measured against, the
 * share as printed and as computed, its day or period, and everything else that the document prints
 * beside it, in words.
 */
import type { Comparison, Figure, FigurePart, Span } from '../../domain/figure.ts';
import { figuresOf } from '../../domain/report.ts';
import { formatDay, formatNumber } from '../../domain/vietnamese.ts';
import { anchorOf } from '../addresses.ts';
import type { ReportSentences } from '../sentences-report.ts';
import { amountCell, percent, shareCell, type Cell, type ShareCell } from './report-cells.ts';
import { hrefOf, namedPlaces, type Context, type Link, type Mark } from './report-context.ts';

export interface FigureRow {
  readonly anchor: string;
  readonly name: string;
  /** A part of the figure above it. */
  readonly isPart: boolean;
  readonly qualifier: string | null;
  readonly value: Cell;
  readonly unit: string | null;
  /** `trên 284.620`, `mức giao 20`. */
  readonly whole: string | null;
  readonly share: ShareCell | null;
  readonly when: string | null;
  /** Section of the narrative. */
  readonly where: string | null;
  /** Scope, previous value, benchmark, ranks, notes, printed form. */
  readonly details: readonly string[];
  readonly marks: readonly Mark[];
}

/** Figures as one table; columns that no row fills are left out. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: {
    readonly whole: boolean;
    readonly share: boolean;
    readonly when: boolean;
    readonly where: boolean;
  };
  readonly rows: readonly FigureRow[];
}

/** A figure that stands in another table: its value in one line and the way to it. */
export interface FigureElsewhere {
  readonly name: string;
  readonly value: string;
  readonly says: string | null;
  readonly share: string | null;
  readonly place: Link;
}

/** A table of figures; null when there are none. */
export function figureTable(
  figures: readonly Figure[],
  caption: string,
  context: Context,
): FigureTable | null {
  if (figures.length === 0) return null;
  const rows = figures.flatMap((figure) => figureRows(figure, context));
  return {
    caption,
    columns: {
      whole: rows.some((row) => row.whole !== null),
      share: rows.some((row) => row.share !== null),
      when: rows.some((row) => row.when !== null),
      where: rows.some((row) => row.where !== null),
    },
    rows,
  };
}

/** Every figure that stands with a model, a task or an evaluation, in the order of the report. */
export function figuresElsewhere(context: Context): readonly FigureElsewhere[] {
  const { report, words } = context;
  const places = namedPlaces(report, words);
  return figuresOf(report)
    .filter(({ place }) => !place.startsWith('figures/'))
    .map((figure) => {
      const row = figure.place.split('/').slice(0, 2).join('/');
      const cell = amountCell(figure.value, figure.reasons['value'], words);
      return {
        name: scoped(figure, words),
        value: inOneLine(figure, words),
        says: cell.says,
        share: figure.share && percent(figure.share, words),
        place: { text: places.get(row) ?? row, href: hrefOf(figure.place) },
      };
    });
}

function figureRows(figure: Figure, context: Context): readonly FigureRow[] {
  const { words } = context;
  const row: FigureRow = {
    ...partRow(figure, figure.place, words),
    isPart: false,
    when: whenText(figure, words),
    where: figure.where,
    details: [
      ...compared(words.previous, figure.previous, figure.unit, words),
      ...compared(words.benchmark, figure.benchmark, figure.unit, words),
      ...compared(words.change, figure.change, figure.unit, words),
      ...figure.ranks.map((rank) =>
        words.rank(
          formatNumber(rank.place),
          rank.among === null ? null : formatNumber(rank.among),
          rank.in,
        ),
      ),
      ...(figure.preferred ? [words.preferred] : []),
      ...partDetails(figure, words),
    ],
    marks: context.marksAt(figure.place),
  };
  const parts = figure.parts.map((part) => partRow(part, `${figure.place}/${part.key}`, words));
  return [row, ...parts];
}

function partRow(part: FigurePart, place: string, words: ReportSentences): FigureRow {
  const unit = unitOf(part);
  return {
    anchor: anchorOf(place),
    name: part.name,
    isPart: true,
    qualifier: part.qualifier && words.qualifiers[part.qualifier],
    value: valueOf(part, words),
    unit: part.value === null ? null : unit,
    whole: wholeText(part, words),
    share:
      part.share !== null || part.share_computed !== null || part.reasons['share'] !== undefined
        ? shareCell(part.share, part.share_computed, part.reasons['share'], words)
        : null,
    when: null,
    where: null,
    details: partDetails(part, words),
    marks: [],
  };
}

/** Scope, note and printed form: what a figure and its parts have in common. */
function partDetails(part: FigurePart, words: ReportSentences): readonly string[] {
  const printed = part.printed !== null && !saysTheSame(part, words) ? part.printed : null;
  return [
    ...scopeTexts(part, words),
    ...(printed === null ? [] : [words.figurePrinted(printed)]),
    ...(part.note === null ? [] : [part.note]),
  ];
}

function valueOf(part: FigurePart, words: ReportSentences): Cell {
  const cell = amountCell(part.value, part.reasons['value'], words);
  if (part.value === null) return cell;
  const upper = part.up_to === null ? null : formatNumber(part.up_to);
  const text = upper === null ? cell.text : words.upTo(cell.text, upper);
  return { ...cell, text: part.unit === '%' ? words.percent(text) : text };
}

function unitOf(part: FigurePart): string | null {
  return part.unit === '%' ? null : part.unit;
}

function inOneLine(figure: Figure, words: ReportSentences): string {
  const value = valueOf(figure, words).text;
  const hedge = figure.qualifier ? `${words.qualifiers[figure.qualifier]} ` : '';
  const unit = figure.value !== null && unitOf(figure) ? ` ${unitOf(figure)}` : '';
  const whole = figure.of === null ? '' : ` ${words.outOfWhole(formatNumber(figure.of))}`;
  return `${hedge}${value}${unit}${whole}`;
}

function wholeText(part: FigurePart, words: ReportSentences): string | null {
  const inUnit = (value: number) =>
    part.unit === '%' ? words.percent(formatNumber(value)) : formatNumber(value);
  const texts = [
    ...(part.of === null ? [] : [words.outOfWhole(inUnit(part.of))]),
    ...(part.target === null ? [] : [words.targetOf(inUnit(part.target))]),
  ];
  return texts.length > 0 ? texts.join('; ') : null;
}

/** Whether the printed words are nothing but the number that is shown anyway. */
function saysTheSame(part: FigurePart, words: ReportSentences): boolean {
  return part.value !== null && part.printed === valueOf(part, words).text;
}

function scopeTexts(part: FigurePart, words: ReportSentences): readonly string[] {
  const { scope } = part;
  if (scope === null) return [];
  return [
    ...(scope.part === null ? [] : [scope.part]),
    ...(scope.level === null ? [] : [words.atLevel(levelName(scope.level, words))]),
    ...(scope.place === null ? [] : [words.atPlace(scope.place)]),
  ];
}

function levelName(level: string, words: ReportSentences): string {
  return (words.levels as Readonly<Record<string, string>>)[level] ?? level;
}

function scoped(figure: Figure, words: ReportSentences): string {
  return [figure.name, ...scopeTexts(figure, words)].join(', ');
}

function whenText(figure: Figure, words: ReportSentences): string | null {
  if (figure.as_of !== null) return words.asOf(formatDay(figure.as_of));
  return figure.period === null ? null : spanText(figure.period, words);
}

/** From a day to a day in words; the printed words where there are some. */
export function spanText(span: Span, words: ReportSentences): string {
  if (span.printed !== null) return span.printed;
  if (span.start !== null && span.end !== null)
    return words.since(formatDay(span.start), formatDay(span.end));
  if (span.end !== null) return words.untilDay(formatDay(span.end));
  return span.start === null ? '' : words.fromDay(formatDay(span.start));
}

function compared(
  kind: string,
  comparison: Comparison | null,
  unit: string | null,
  words: ReportSentences,
): readonly string[] {
  if (comparison === null) return [];
  const amount = comparison.value === null ? null : formatNumber(comparison.value);
  const numbers = [
    ...(amount === null ? [] : [unit === '%' ? words.percent(amount) : amount]),
    ...(comparison.share === null ? [] : [percent(comparison.share, words)]),
  ];
  const value = numbers.length > 0 ? numbers.join(', ') : (comparison.printed ?? words.notPrinted);
  const whose = [comparison.label, comparison.of, comparison.period].filter(
    (text, at, all) => text !== null && all.indexOf(text) === at && !isWithin(text, all, at),
  );
  return [words.comparison([kind, ...whose].join(', '), value)];
}

/** Whether a label already holds the words: «UBND tỉnh giao thấp nhất» and «UBND tỉnh». */
function isWithin(text: string, all: readonly (string | null)[], at: number): boolean {
  return all.some((other, index) => index < at && other !== null && other.includes(text));
}
