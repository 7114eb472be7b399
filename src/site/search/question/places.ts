/** Pages of provinces, of periods, and the reports where the two meet. */
import { range, type Asked, type Candidate, type Means } from './candidate.ts';
import { isAsked, periodsOf, yearOf } from './periods-asked.ts';
import type { Understood } from './read.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Pages of provinces and periods, and the reports where the two meet. */
export function reportsAsked(
  { met }: Understood,
  { places, periods, periodWords }: Asked,
  vocabulary: Vocabulary,
  { addresses, say }: Means,
): readonly Candidate[] {
  const { file, periodNames } = vocabulary;
  const nothing = { value: null, province: null, period: null };
  const called = met.filter(({ keys }) => keys.includes('lists/reports'));
  const saidReport = called.flatMap(({ from, to }) => range(from, to));
  const reports = places.flatMap((place) =>
    periodsOf(file, place.slug, periods)
      .slice(0, periods.length === 0 ? 1 : 3)
      .map((period, n): Candidate => {
        const name = periodNames.get(period) ?? period;
        const isJust = periods.some((asked) => isAsked(period, asked));
        return {
          ...nothing,
          kind: 'report',
          title: say.report(place.name, name),
          address: addresses.report(`${place.slug}/${period}`),
          province: place.name,
          period: name,
          words: new Set([...place.words, ...periodWords, ...saidReport]),
          fit:
            (periods.length === 0 ? (called.length > 0 ? 1 : 0.7) : isJust ? 1 : 0.85) - n * 0.05,
        };
      }),
  );
  const provinces = places.map(({ slug, name, words }): Candidate => ({
    ...nothing,
    kind: 'province',
    title: name,
    address: addresses.unit(slug),
    province: name,
    words: new Set(words),
    fit: 1,
  }));
  const paged = file.periods.map(([id]) => id).filter((id) => !id.includes('--'));
  const ofPeriods = periods.flatMap((asked) => {
    const just = paged.filter((id) => isAsked(id, asked));
    const found = just.length > 0 ? just : paged.filter((id) => yearOf(id) === asked);
    return found.slice(0, 3).map((id, n): Candidate => ({
      ...nothing,
      kind: 'period',
      title: capitalised(periodNames.get(id) ?? id),
      address: addresses.period(id),
      period: periodNames.get(id) ?? id,
      words: new Set([...periodWords, ...saidReport]),
      fit: (just.length > 0 ? 1 : 0.8) - n * 0.1,
    }));
  });
  return [...reports, ...provinces, ...ofPeriods];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
