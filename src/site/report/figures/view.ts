/**
 * Figures (số liệu) as rows of a table: value with its hedge and unit, what it is measured against, the
 * share as printed and as computed, its day or period, and everything else that the document prints
 * beside it, in words.
 */
import type { Comparison, Figure, FigurePart, Span } from '../../../domain/figure.ts';
import { figuresOf, type Report } from '../../../domain/report.ts';
import { anchorOf } from '../../addresses.ts';
import type { ReportSentences } from '../sentences.ts';
import {
  computedShareCell,
  percent,
  shareCell,
  type ShareCell,
  type Words,
} from '../table/cells.ts';
import { NO_SPOT, type Context, type Mark, type Spot } from '../context.ts';
import { numberValue, type Value } from '../../value/view.ts';

export interface FigureRow {
  readonly anchor: string;
  readonly name: string;
  /** The page of its indicator, where it has one. */
  readonly href: string | null;
  /** A part of the figure above it. */
  readonly isPart: boolean;
  readonly qualifier: string | null;
  readonly value: Value;
  /** Anchor and signs where a finding speaks of the value. */
  readonly valueSpot: Spot;
  readonly unit: string | null;
  /** `trong tổng số 284.620`, `chỉ tiêu giao: 20`. */
  readonly whole: string | null;
  readonly share: ShareCell | null;
  readonly when: string | null;
  readonly whenSpot: Spot;
  /** Section of the narrative. */
  readonly where: string | null;
  /** Scope, previous value, benchmark, ranks, notes, printed form. */
  readonly details: readonly string[];
  readonly marks: readonly Mark[];
}

/** Figures as one table; columns that no row fills are left out. */
export interface FigureTable {
  /** None in an entry, which has an anchor itself. */
  readonly id: string | null;
  readonly caption: string;
  readonly columns: {
    readonly whole: boolean;
    readonly share: boolean;
    readonly when: boolean;
    readonly where: boolean;
  };
  readonly rows: readonly FigureRow[];
}

/** A table of figures; null when there are none. */
export function figureTable(
  figures: readonly Figure[],
  id: string | null,
  caption: string,
  context: Context,
): FigureTable | null {
  if (figures.length === 0) return null;
  const rows = figures.flatMap((figure) => figureRows(figure, context));
  return {
    id,
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

/** How many figures stand with a model, a task or an evaluation. */
export function countElsewhere(report: Report): number {
  return figuresOf(report).filter(({ place }) => !place.startsWith('figures/')).length;
}

/** From a day to a day in words; the printed words where there are some. */
export function spanText(span: Span, words: ReportSentences): string {
  if (span.printed !== null) return span.printed;
  if (span.start !== null && span.end !== null)
    return words.since(words.format.day(span.start), words.format.day(span.end));
  if (span.end !== null) return words.untilDay(words.format.day(span.end));
  return span.start === null ? '' : words.fromDay(words.format.day(span.start));
}

/** A figure as one reads it aloud: `hơn 161.000 người trên 200.000`. */
export function inOneLine(figure: FigurePart, texts: Words): string {
  const { words } = texts;
  const amount = [
    figure.qualifier && words.qualifiers[figure.qualifier],
    valueOf(figure, texts).text,
    figure.value === null ? null : unitOf(figure, texts),
    figure.of === null ? null : words.outOfWhole(amountIn(figure, figure.of, texts)),
  ];
  const target =
    figure.target === null ? [] : [words.targetOf(amountIn(figure, figure.target, texts))];
  return [amount.filter((text) => text !== null).join(' '), ...target].join(', ');
}

function figureRows(figure: Figure, context: Context): readonly FigureRow[] {
  const { words } = context;
  const compare = (kind: string, comparison: Comparison | null) =>
    comparison === null ? [] : [compared(kind, comparison, figure.unit, context)];
  const row: FigureRow = {
    ...partRow(figure, context),
    isPart: false,
    when: whenText(figure, words),
    whenSpot: context.spotAt(`${figure.place}/as_of`),
    where: figure.where,
    details: [
      ...compare(words.previous, figure.previous),
      ...compare(words.benchmark, figure.benchmark),
      ...compare(words.change, figure.change),
      ...figure.ranks.map((rank) =>
        words.rank(
          context.say.format.number(rank.place),
          rank.among === null ? null : context.say.format.number(rank.among),
          rank.in,
        ),
      ),
      ...(figure.preferred ? [words.preferred] : []),
      ...partDetails(figure, context),
    ],
    marks: context.marksAt(figure.place),
  };
  return [row, ...figure.parts.map((part) => partRow(part, context))];
}

function partRow(part: FigurePart, context: Context): FigureRow {
  const { words } = context;
  const { place } = part;
  return {
    anchor: anchorOf(place),
    name: part.name,
    href: part.indicator === null ? null : context.addresses.indicator(part.indicator),
    isPart: true,
    qualifier: part.qualifier && words.qualifiers[part.qualifier],
    value: valueOf(part, context),
    valueSpot: context.spotAt(`${place}/value`),
    unit: part.value === null ? null : unitOf(part, context),
    whole: wholeText(part, context),
    share: shareOfFigure(part, context, context.spotAt(`${place}/share`)),
    when: null,
    whenSpot: NO_SPOT,
    where: null,
    details: partDetails(part, context),
    marks: context.marksAt(place),
  };
}

/** The printed share; where none is printed, what part and whole come to. */
function shareOfFigure(part: FigurePart, texts: Words, spot: Spot): ShareCell | null {
  const { share, share_computed, reasons } = part;
  if (share !== null || reasons['share'] !== undefined)
    return shareCell(share, share_computed, reasons['share'], texts, spot);
  return part.of === null || part.unit === '%' || share_computed === null
    ? null
    : computedShareCell(share_computed, texts);
}

/** Scope, printed form and note: what a figure and its parts have in common. */
function partDetails(part: FigurePart, texts: Words): readonly string[] {
  const { words } = texts;
  const isPlain = part.printed === null || part.printed === valueOf(part, texts).text;
  return [
    ...scopeTexts(part, words),
    ...(isPlain ? [] : [words.figurePrinted(part.printed)]),
    ...(part.note === null ? [] : [part.note]),
  ];
}

function valueOf(part: FigurePart, { say, words }: Words): Value {
  const decimals = part.value_decimals ?? 0;
  const value = numberValue(part.value, say, part.reasons['value'], decimals || undefined);
  if (part.value === null) return value;
  const text =
    part.up_to === null ? value.text : words.upTo(value.text, say.format.number(part.up_to));
  return { ...value, text: part.unit === '%' ? say.value.percent(text) : text };
}

/** A percent sign belongs to the number; other units follow it. */
function unitOf({ unit }: FigurePart, { say }: Pick<Words, 'say'>): string | null {
  return unit === '%' || unit === null ? null : say.format.unit(unit);
}

function wholeText(part: FigurePart, texts: Words): string | null {
  const { words } = texts;
  const whole = [
    ...(part.of === null ? [] : [words.outOfWhole(amountIn(part, part.of, texts))]),
    ...(part.target === null ? [] : [words.targetOf(amountIn(part, part.target, texts))]),
  ];
  return whole.length > 0 ? whole.join('; ') : null;
}

/** A number that a figure is measured against, written as its own value is. */
function amountIn({ unit }: FigurePart, value: number, { say }: Words): string {
  return unit === '%' ? say.value.percent(say.format.number(value)) : say.format.number(value);
}

/** Of which part, level and place a figure speaks. */
export function scopeTexts(
  { scope }: Pick<FigurePart, 'scope'>,
  words: ReportSentences,
): readonly string[] {
  if (scope === null) return [];
  const levels: Readonly<Record<string, string>> = words.levels;
  return [
    ...(scope.part === null ? [] : [scope.part]),
    ...(scope.level === null ? [] : [words.atLevel(levels[scope.level] ?? scope.level)]),
    ...(scope.place === null ? [] : [words.atPlace(scope.place)]),
  ];
}

function whenText(figure: Figure, words: ReportSentences): string | null {
  const when = [
    ...(figure.as_of === null ? [] : [words.asOf(words.format.day(figure.as_of))]),
    ...(figure.period === null ? [] : [spanText(figure.period, words)]),
  ];
  return when.length === 0 ? null : when.join('; ');
}

function compared(
  kind: string,
  comparison: Comparison,
  unit: string | null,
  { say, words }: Words,
): string {
  const amount = comparison.value === null ? null : say.format.number(comparison.value);
  const numbers = [
    ...(amount === null ? [] : [unit === '%' ? say.value.percent(amount) : amount]),
    ...(comparison.share === null ? [] : [percent(comparison.share, say)]),
  ];
  // The document's own words stand beside the number: they may hedge it («tăng khoảng 400 nghìn»).
  const number = numbers.join(', ');
  const isSaid = comparison.printed === null || comparison.printed === number;
  const value = number === '' ? (comparison.printed ?? say.value.missing_spoken) : number;
  const inPrint = number === '' || isSaid ? '' : ` («${comparison.printed}»)`;
  return words.comparison([kind, ...qualification(comparison)].join(', '), value + inPrint);
}

/** Whose value of when; words that an earlier part already holds are not said twice. */
function qualification({ label, of, period }: Comparison): readonly string[] {
  return [label, of, period].reduce<readonly string[]>(
    (said, text) =>
      text === null || said.some((earlier) => earlier.includes(text)) ? said : [...said, text],
    [],
  );
}
