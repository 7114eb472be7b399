/**
 * Which bundles of older reports (báo cáo cũ hơn) a search opens: those of a period that it names, and the
 * next ones where nothing was found. Of the others is said that they were not searched.
 */
import { parsePeriod } from '../../domain/period.ts';
import { periodOf } from './facet-names.ts';
import type { Asked } from './closer-order.ts';
import { find, type Filters, type Found } from './find.ts';
import type { OlderBundle, OlderTold, OpenIndex } from './open-index.ts';
import { askedIn } from './question/candidate.ts';
import type { Understood } from './question/read.ts';
import type { Vocabulary } from './question/vocabulary.ts';

/** So many more bundles are opened where nothing was found. */
const MOST_UNASKED = 2;

/** Ids of the periods that a question names or is narrowed to; of an unsaid year it is none. */
export function periodsSought(
  question: Understood | null,
  vocabulary: Vocabulary | null,
  { nam, ky }: Filters,
): readonly string[] {
  const asked = question && vocabulary ? askedIn(question, vocabulary).periods : [];
  const chosen = ky?.any.map((name) => periodOf(name) ?? '') ?? nam?.any;
  return chosen ?? asked;
}

/**
 * Searches what is open, and opens what is of some periods; where none is sought and nothing is found, the
 * next ones.
 */
export async function findWidely(
  index: OpenIndex,
  asked: Asked,
  filters: Filters,
  periods: readonly string[],
): Promise<Found> {
  await index.open(bundlesOf(index.unopened(), periods));
  let found = await find(index, asked, filters);
  const most = periods.length > 0 ? 0 : MOST_UNASKED;
  for (let more = 0; more < most && found.loaded() === 0; more += 1) {
    const [next] = index.unopened();
    if (!next) break;
    await index.open([next]);
    found = await find(index, asked, filters);
  }
  return found;
}

/** The bundles with reports of some days of some periods. */
export function bundlesOf(
  bundles: readonly OlderBundle[],
  periods: readonly string[],
): readonly OlderBundle[] {
  const sought = periods.flatMap((id) => parsePeriod(id) ?? []);
  return bundles.filter(({ from, until }) =>
    sought.some(({ start, end }) => start <= until && end >= from),
  );
}

/** How many reports some bundles hold, and of which years: «2015–2023». */
export function toldTogether(bundles: readonly OlderTold[]): {
  readonly reports: number;
  readonly years: string;
} {
  const yearsOf = (days: readonly string[]) => days.map((day) => day.slice(0, 4)).sort();
  const first = yearsOf(bundles.map(({ from }) => from))[0];
  const last = yearsOf(bundles.map(({ until }) => until)).at(-1);
  return {
    reports: bundles.reduce((sum, { reports }) => sum + reports, 0),
    years: [...new Set([first, last])].join('–'),
  };
}
