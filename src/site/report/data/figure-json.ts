/**
 * A figure as open data. Every field is always there: null where nothing is printed, and `reasons`
 * says why where the document does.
 */
import type {
  Comparison,
  Figure,
  FigurePart,
  Percent,
  Reasons,
  Span,
} from '../../../domain/figure.ts';
import { shareDecimals } from '../../../domain/vietnamese.ts';

/** Decimals of a recomputed share where no share is printed: two, as the documents print, and two more. */
const DEFAULT_DECIMALS = 2;
const FURTHER_DECIMALS = 2;

/** A figure with its place in the report, its parts and what it is compared with. */
export function figureJson(figure: Figure) {
  return {
    ...partJson(figure),
    as_of: figure.as_of,
    period: spanJson(figure.period),
    parts: figure.parts.map(partJson),
    previous: comparisonJson(figure.previous),
    benchmark: comparisonJson(figure.benchmark),
    change: comparisonJson(figure.change),
    ranks: figure.ranks.map(({ place, among, in: within }) => ({ place, among, in: within })),
    where: figure.where,
    preferred: figure.preferred,
  };
}

/**
 * A percentage as printed, with the decimals it claims (`98.70` is the number 98.7 and two decimals),
 * and as recomputed. `share` is the name of the content contract, `share_printed` that of the open data.
 */
export function shareJson(share: Percent | null, computed: number | null) {
  return {
    share: share?.value ?? null,
    share_printed: share?.value ?? null,
    share_decimals: share?.decimals ?? null,
    share_computed: roundShare(computed, share),
  };
}

/**
 * A recomputed percentage with two decimals more than the printed one claims, and with as many more as it
 * takes not to be 0 or 100 where it is neither.
 */
export function roundShare(computed: number | null, printed: Percent | null): number | null {
  if (computed === null) return null;
  const decimals = (printed?.decimals ?? DEFAULT_DECIMALS) + FURTHER_DECIMALS;
  return Number(computed.toFixed(shareDecimals(computed, decimals)));
}

/** Why fields are null, under each name that a field goes by. */
export function reasonsJson(reasons: Reasons): Reasons {
  const share = reasons['share'];
  return share === undefined ? reasons : { ...reasons, share_printed: share };
}

/** From a day to a day; null where the document gives no span. */
export function spanJson(span: Span | null) {
  return span && { start: span.start, end: span.end, printed: span.printed };
}

function partJson(part: FigurePart) {
  return {
    place: part.place,
    key: part.key,
    indicator: part.indicator,
    label: part.label,
    name: part.name,
    value: part.value,
    value_decimals: part.value_decimals,
    up_to: part.up_to,
    unit: part.unit,
    of: part.of,
    target: part.target,
    ...shareJson(part.share, part.share_computed),
    printed: part.printed,
    qualifier: part.qualifier,
    scope: part.scope && {
      place: part.scope.place,
      level: part.scope.level,
      part: part.scope.part,
    },
    note: part.note,
    reasons: reasonsJson(part.reasons),
  };
}

function comparisonJson(comparison: Comparison | null) {
  return (
    comparison && {
      label: comparison.label,
      value: comparison.value,
      share: comparison.share?.value ?? null,
      share_decimals: comparison.share?.decimals ?? null,
      of: comparison.of,
      period: comparison.period,
      printed: comparison.printed,
    }
  );
}
