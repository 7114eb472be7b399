/** The key of a chart: what its shapes mean, of those alone that it draws and that no label explains. */
import type { ChartWords } from './words.ts';
import type { Chart } from './chart.ts';
import type { LineLook, MarkLook, Picture } from './picture.ts';
import { COUNT_LOOKS } from './row-pictures.ts';

export type KeyEntry =
  | { readonly kind: 'mark'; readonly look: MarkLook; readonly text: string }
  | { readonly kind: 'line'; readonly look: LineLook; readonly text: string };

const EXPLAINED = ['doubtful', 'provisional', 'revised', 'computed', 'gap'] as const;

export function keyOf(
  chart: Chart,
  pictures: readonly Picture[],
  { chart: say }: ChartWords,
): readonly KeyEntry[] {
  const drawn = new Set(pictures.flatMap(({ marks }) => marks.map(({ look }) => look)));
  const explained = EXPLAINED.filter((look) => drawn.has(look)).map((look): KeyEntry => ({
    kind: 'mark',
    look,
    text: say.looks[look],
  }));
  switch (chart.form) {
    case 'series':
    case 'dots':
      return explained;
    case 'dumbbell':
      return [
        { kind: 'mark', look: 'before', text: chart.before },
        { kind: 'mark', look: 'sound', text: chart.now },
        ...explained,
      ];
    case 'bars':
      return [
        { kind: 'line', look: 'part', text: chart.partName },
        { kind: 'line', look: 'whole', text: chart.wholeName },
      ];
    case 'counts':
      return chart.counts.map((text, at) => ({ kind: 'mark', look: COUNT_LOOKS[at]!, text }));
    case 'strip':
      return [...tonesOf(chart)].map(([look, texts]) => ({
        kind: 'mark',
        look,
        text: [...texts].join(', '),
      }));
  }
}

/** Each tone with all words that it stands for. */
function tonesOf({
  rows,
}: Extract<Chart, { readonly form: 'strip' }>): ReadonlyMap<MarkLook, ReadonlySet<string>> {
  const tones = new Map<MarkLook, Set<string>>();
  for (const { tone, text } of rows.flatMap(({ cells }) => cells)) {
    const look = tone === 'none' ? 'gap' : (`tone-${tone}` as const);
    tones.set(look, (tones.get(look) ?? new Set()).add(text));
  }
  return tones;
}
