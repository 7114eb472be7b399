/** Figures (số liệu) as written → as values with name, unit, place and recomputed share. */
import {
  shareOf,
  type Comparison,
  type Figure,
  type FigurePart,
  type Span,
} from '../../domain/figure.ts';
import { inDong, isMoney } from '../../domain/money.ts';
import { oncePer } from '../../domain/once.ts';
import type { Reference } from '../../domain/reference.ts';
import { formatDay, slugify } from '../../domain/vietnamese.ts';
import type { Node } from '../parse.ts';
import type { Figure as WrittenFigure, Written } from '../written.ts';
import { child, idOf, numberOf, percentOf, reasonsOf, type Context, type Path } from './context.ts';

type WrittenPart = NonNullable<WrittenFigure['parts']>[number];
type WrittenSpan = { readonly start?: string; readonly end?: string; readonly printed?: string };
type WrittenComparison = NonNullable<WrittenFigure['previous']>;

/** The figures of a row (or of figures.yaml itself), in the order written. */
export function normaliseFigures(
  context: Context,
  written: readonly WrittenFigure[] | undefined,
  parent: string,
  path: Path,
  node: Node | undefined,
): readonly Figure[] {
  return (written ?? []).map((figure, i) => {
    const at = [...path, i];
    const own = child(node, i);
    const key = figureKey(figure);
    const place = `${parent}/${key}`;
    if (!context.mark(place, at))
      context.report(place, at, 'row-duplicate', { key, line: context.lineOfPlace(place) });
    const unit = figure.unit ?? unitOf(context, figure.indicator) ?? null;
    judgeWords(context, figure, unit, place, at);
    for (const field of COMPARED) {
      const compared = figure[field];
      if (compared) judgeMoney(context, compared, unit, `${place}/${field}`, [...at, field]);
    }
    return {
      ...normalisePart(context, figure, own, key, place),
      as_of: figure.as_of ?? null,
      period: figure.period
        ? normaliseSpan(context, figure.period, place, [...at, 'period'])
        : null,
      parts: normaliseParts(context, figure.parts, place, at, child(own, 'parts')),
      previous: comparison(figure.previous, child(own, 'previous')),
      benchmark: comparison(figure.benchmark, child(own, 'benchmark')),
      change: comparison(figure.change, child(own, 'change')),
      ranks: (figure.ranks ?? []).map((rank) => ({
        place: rank.place,
        among: rank.among ?? null,
        in: rank.in ?? null,
      })),
      where: figure.where ?? null,
      preferred: figure.preferred ?? false,
    };
  });
}

const COMPARED = ['previous', 'benchmark', 'change'] as const;

function normaliseParts(
  context: Context,
  written: readonly WrittenPart[] | undefined,
  parent: string,
  path: Path,
  node: Node | undefined,
): readonly FigurePart[] {
  if (!written) return [];
  const used = new Map<string, number>();
  return written.map((part, i) => {
    const base = figureKey(part);
    const times = (used.get(base) ?? 0) + 1;
    used.set(base, times);
    const key = times === 1 ? base : `${base}-${times}`;
    const at = [...path, 'parts', i];
    const place = `${parent}/parts/${key}`;
    context.mark(place, at);
    judgeWords(context, part, part.unit ?? unitOf(context, part.indicator) ?? null, place, at);
    return normalisePart(context, part, child(node, i), key, place);
  });
}

/** A figure needs a name, and the document's own words where its number alone would say too much. */
function judgeWords(
  context: Context,
  written: WrittenPart,
  unit: string | null,
  place: string,
  path: Path,
): void {
  const { indicator, label, value, qualifier, printed } = written;
  if (indicator === undefined && label === undefined)
    context.report(place, path, 'figure-unnamed', {});
  judgeMoney(context, written, unit, place, path);
  if (typeof value !== 'number' || printed !== undefined) return;
  if (qualifier !== undefined)
    context.report(`${place}/qualifier`, [...path, 'qualifier'], 'printed-missing', {
      why: 'qualifier',
    });
  else if (isMoney(unit))
    context.report(`${place}/value`, [...path, 'value'], 'printed-missing', { why: 'money' });
}

/** An amount in anything but đồng would be published and added up as it stands. */
function judgeMoney(
  context: Context,
  { value, printed }: Pick<WrittenPart, 'value' | 'printed'>,
  unit: string | null,
  place: string,
  path: Path,
): void {
  if (typeof value !== 'number') return;
  const dong = inDong({ value, unit, printed: printed ?? null });
  if (!dong) return;
  const facts = { value, unit, dong: dong.value, dong_unit: dong.unit };
  const suggestion = String(dong.value);
  context.report(`${place}/value`, [...path, 'value'], 'money-unit', facts, { suggestion });
}

function unitOf({ reference }: Context, id: string | undefined): string | undefined {
  return id === undefined ? undefined : indicatorsOf(reference).get(id)?.unit;
}

/** By id. */
const indicatorsOf = oncePer(
  ({ indicators }: Reference) => new Map(indicators.map((indicator) => [indicator.id, indicator])),
);

/**
 * A figure's key: its own, or what it counts (its indicator, failing that its label), followed by its level,
 * part, place and period where it states them: `cards-issued.district`.
 */
function figureKey(written: WrittenPart & { readonly period?: WrittenSpan }): string {
  if (written.key !== undefined) return written.key;
  const { scope, period } = written;
  const counted = written.indicator ?? (slugify(written.label ?? '') || 'so-lieu');
  if (!scope && !period) return counted;
  const apart = [scope?.level, shortSlug(scope?.part), shortSlug(scope?.place), spanKey(period)];
  return [counted, ...apart].filter(Boolean).join('.');
}

/** `2024-01-01--2024-10-14`; of days that the document does not print, its words. */
function spanKey(period: WrittenSpan | undefined): string {
  const days = [period?.start, period?.end].filter((day) => day !== undefined);
  return days.length > 0 ? days.join('--') : shortSlug(period?.printed);
}

/** Whole words of a slug, as many as make no unwieldy address. */
function shortSlug(text = ''): string {
  const slug = slugify(text);
  return /^.{0,40}(?=-|$)/.exec(slug)?.[0] ?? slug.slice(0, 40);
}

function normalisePart(
  context: Context,
  written: WrittenPart,
  node: Node | undefined,
  key: string,
  place: string,
): FigurePart {
  const indicator = indicatorsOf(context.reference).get(written.indicator ?? '');
  const value = numberOf(written.value);
  const target = numberOf(written.target);
  const { up_to, of, share, target: minimum } = written;
  return {
    place,
    key,
    indicator: written.indicator ?? null,
    label: written.label ?? null,
    name: written.label ?? indicator?.name_vi ?? key,
    unit: written.unit ?? indicator?.unit ?? null,
    value,
    value_decimals: percentOf(written.value, child(node, 'value'))?.decimals ?? null,
    up_to: numberOf(up_to),
    of: numberOf(of),
    target,
    share: percentOf(share, child(node, 'share')),
    // A ratio is itself a share: 49 % of a target of 30 % is no 163 %.
    share_computed: indicator?.kind === 'ratio' ? null : shareOf(value, numberOf(of) ?? target),
    printed: written.printed ?? null,
    qualifier: written.qualifier ?? null,
    scope: written.scope
      ? {
          place: written.scope.place ?? null,
          level: written.scope.level ?? null,
          part: written.scope.part ?? null,
        }
      : null,
    note: written.note ?? null,
    reasons: reasonsOf({ value: written.value, up_to, of, target: minimum, share }),
  };
}

/** From a day to a day, as written → as a value; one that ends before it begins is reported. */
export function normaliseSpan(
  context: Context,
  written: WrittenSpan | undefined,
  place: string,
  path: Path,
): Span | null {
  if (!written) return null;
  const { start = null, end = null, printed = null } = written;
  if (start !== null && end !== null && start > end)
    context.report(`${place}/period`, path, 'span-reversed', {
      start: formatDay(start),
      end: formatDay(end),
    });
  return { start, end, printed };
}

function comparison(
  written: WrittenComparison | undefined,
  node: Node | undefined,
): Comparison | null {
  if (!written) return null;
  return {
    label: written.label ?? null,
    value: numberOf(written.value),
    share: percentOf(written.share, child(node, 'share')),
    of: written.of ?? null,
    period: idOf(written.period),
    printed: written.printed ?? null,
  };
}

/** The figures of the row at an index. */
export function figuresOfRow(
  context: Context,
  written: Written['figures']['rows'] | undefined,
  place: string,
  row: number,
) {
  const node = child(child(child(context.root, 'rows'), row), 'figures');
  return normaliseFigures(context, written, place, ['rows', row, 'figures'], node);
}
