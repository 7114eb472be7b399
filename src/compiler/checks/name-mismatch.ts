/**
 * A row has the name of another service or model than the one its id stands for.
 *
 * Why: its figures would be published under the other's name, where nobody would look for the fault.
 * What to do: compare name and id; correct whichever was mistyped.
 * Judged: services, and rows of one model, whose name is a known name of another and no known name of
 * their own; names are compared without regard to marks and case.
 *
 * Example: «Đăng ký khai tử» in a row of the service dang-ky-khai-sinh.
 */
import { oncePer } from '../../domain/once.ts';
import { placeOf } from '../../domain/place.ts';
import type { Reference } from '../../domain/reference.ts';
import { foldName } from '../../domain/vietnamese.ts';
import type { Check } from './check.ts';

/** What services and models have in common here. */
interface Named {
  readonly id: string;
  readonly name_vi: string;
  readonly short_vi: string;
  readonly aliases?: readonly string[];
}

export const nameMismatch: Check<'name-mismatch'> = {
  code: 'name-mismatch',
  run(corpus, object) {
    const { ofServices, ofModels } = namesakesOf(corpus.reference);
    for (const report of corpus.reports) {
      const judge = (place: string, id: string, printed: string, names: Namesakes) => {
        const bearers = names.get(foldName(printed)) ?? [];
        if (bearers.length === 0 || bearers.some((bearer) => bearer.id === id)) return;
        object({ report, place, facts: { printed, computed: id, meant: bearers[0]!.id } });
      };
      for (const { key, service, name } of report.services?.rows ?? [])
        judge(placeOf('services', key, 'name'), service, name, ofServices);
      for (const { key, model, local_name } of report.models?.rows ?? [])
        if (model.length === 1)
          judge(placeOf('models', key, 'local_name'), model[0]!, local_name, ofModels);
      for (const { key, model, name } of report.evaluation?.rows ?? [])
        if (model.length === 1)
          judge(placeOf('evaluation', key, 'name'), model[0]!, name, ofModels);
    }
  },
};

/** Folded name → who bears it. */
type Namesakes = ReadonlyMap<string, readonly Named[]>;

const namesakesOf = oncePer(({ services, models }: Reference) => ({
  ofServices: namesakes(services),
  ofModels: namesakes(models.map((model) => ({ ...model, id: model.slug }))),
}));

function namesakes(all: readonly Named[]): Namesakes {
  const borne = all.flatMap((bearer) =>
    [bearer.name_vi, bearer.short_vi, ...(bearer.aliases ?? [])].map(
      (name) => [foldName(name), bearer] as const,
    ),
  );
  return new Map(
    [...Map.groupBy(borne, ([name]) => name)].map(([name, pairs]) => [
      name,
      pairs.map(([, bearer]) => bearer),
    ]),
  );
}
