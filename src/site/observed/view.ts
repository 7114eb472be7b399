/** A figure as a page across reports shows it: as printed, what we compute beside it, and how it has moved. */
import type { Observation } from '../../domain/observation.ts';
import type { ReportHead } from '../../domain/report.ts';
import type { Caveat } from '../../domain/series.ts';
import { periodName } from '../period/name.ts';
import type { Sentences } from '../sentences.ts';
import type { Site } from '../site.ts';
import { marked, numberValue, percentValue, type Value } from '../value/view.ts';
import type { Move, Told } from './told.ts';

/** The value of a field in one report; where that has no such row, that nothing is printed. */
export function valueIn({ head, fields }: Told, field: string, say: Sentences): Value {
  const observation = fields.get(field);
  return observation ? observedValue(observation, head, say) : numberValue(null, say);
}

/** What was observed, as printed; in its place what we compute where nothing is. */
export function observedValue(
  { told, computed, kind, revision }: Observation,
  { provisional }: Pick<ReportHead, 'provisional'>,
  say: Sentences,
): Value {
  const marks = [
    ...(provisional ? [say.value.provisional] : []),
    ...(revision ? [say.value.revised] : []),
  ];
  if (told.kind !== 'number') {
    const reason = told.kind === 'gap' && told.reason !== 'blank' ? told.reason : undefined;
    return marked(
      numberValue(null, say, reason),
      computed === null ? [] : [say.observed.computed(computedText(computed, kind, say))],
    );
  }
  return marked(
    kind === 'ratio' ? percentValue(told, computed, say) : countValue(told, computed, say),
    marks,
  );
}

/** A printed number, with what its rows come to where they come to another. */
function countValue(
  { value, decimals }: { readonly value: number; readonly decimals: number },
  computed: number | null,
  say: Sentences,
): Value {
  const doubt =
    computed === null || computed === value
      ? null
      : say.value.recomputed(say.format.number(computed));
  return { ...numberValue(value, say, undefined, decimals), doubt };
}

/** What we compute, in the words of its kind. */
export function computedText(computed: number, kind: Observation['kind'], say: Sentences): string {
  return kind === 'ratio'
    ? say.value.percent(say.format.share(computed, 2))
    : say.format.number(computed);
}

/** `▼ 7,53 điểm (tháng 2 năm 2024); có số chưa khớp`: percentages in points, numbers as they are. */
export function moveText(move: Move | undefined, isShare: boolean, { say }: Site): string {
  if (!move) return say.observed.first;
  const { change, earlier } = move;
  if (change === null) return say.observed.no_change;
  const moved = say.observed.since(
    differenceText(change.difference, isShare, say),
    periodName(earlier.period, say),
  );
  return [moved, ...caveatTexts(change.caveats, say)].join('; ');
}

/** `▼ 7,53 điểm`. */
export function differenceText(difference: number, isShare: boolean, say: Sentences): string {
  if (difference === 0) return say.observed.unchanged;
  const sign = difference > 0 ? '▲' : '▼';
  const size = Math.abs(difference);
  return isShare
    ? say.observed.points(sign, say.format.number(size, 2))
    : say.observed.moved(sign, say.format.number(size));
}

export function caveatTexts(caveats: readonly Caveat[], say: Sentences): readonly string[] {
  return caveats.map((caveat) => say.observed.caveats[caveat]);
}

/** Where the row of a subject stands in its report. */
export function rowAddress({ head, fields }: Told, { addresses }: Pick<Site, 'addresses'>): string {
  const [observation] = fields.values();
  const place = observation!.place;
  return addresses.place(head.id, place.slice(0, place.lastIndexOf('/')));
}
