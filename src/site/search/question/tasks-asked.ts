/** Tasks that are asked for by their numbers: their rows in the reports of the provinces that are named. */
import type { RegisterPart, TaskEntry } from '../../registers/part.ts';
import { range, type Asked, type Candidate, type Means } from './candidate.ts';
import { periodsOf, yearOf } from './periods-asked.ts';
import type { Understood } from './read.ts';
import { isKind } from './stretches.ts';
import { isTaskAsked } from './task-number.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Without its group a number may be of several tasks. */
const MOST_TASKS = 3;

/** The tasks of a number, of the newest report that was asked for; none where no province is named. */
export async function tasksAsked(
  { facets, met }: Understood,
  { places, periods, periodWords }: Asked,
  { file, periodNames }: Vocabulary,
  { addresses, open }: Means,
): Promise<readonly Candidate[]> {
  const facet = facets.find(({ keys }) => isKind(keys[0]!, 'tasks'));
  if (!facet) return [];
  const number = facet.keys[0]!.slice('tasks/'.length);
  const called = met.filter(({ keys }) => keys.includes('lists/tasks'));
  const found = await Promise.all(
    places.slice(0, 2).map(async (place) => {
      const period = periodsOf(file, place.slug, periods, 'tasks')[0];
      if (period === undefined) return [];
      const address = addresses.registerPart('tasks', place.slug, yearOf(period));
      const part = (await open(address).catch(() => null)) as RegisterPart<TaskEntry> | null;
      const report = `${place.slug}/${period}`;
      const rows = part?.reports.find(({ id }) => id === report)?.rows ?? [];
      const name = periodNames.get(period) ?? period;
      return rows
        .filter(({ key }) => isTaskAsked(key, number))
        .slice(0, MOST_TASKS)
        .map(({ key, task, anchor }, n): Candidate => ({
          kind: 'task',
          title: `${key}. ${task}`,
          address: `${addresses.report(report)}#${anchor}`,
          value: null,
          province: place.name,
          period: name,
          words: new Set([
            ...range(facet.from, facet.to),
            ...called.flatMap(({ from, to }) => range(from, to)),
            ...place.words,
            ...periodWords,
          ]),
          fit: 1 - n * 0.01,
        }));
    }),
  );
  return found.flat();
}
