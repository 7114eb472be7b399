/** What links to the page of a unit show: its newest headline figures, each with its period. */
import { viewOnce } from '../picture/pages.ts';
import { figuresOf, pictureOf, type Picture } from '../picture/picture.ts';
import type { Sentences } from '../sentences.ts';
import { unitView, type UnitView } from './view.ts';

/** The page of a slug, made once. */
export const unitPage = viewOnce(unitView);

/** The picture of a unit: of those that have borne the name, the newest that has reported. */
export function unitPicture({ title, facts, eras }: UnitView, say: Sentences): Picture {
  const era = eras.find(({ headline }) => headline.length > 0);
  return pictureOf(
    {
      kind: facts.kind,
      title,
      // Figures of a unit that is no more are not those of the one that bears its name.
      lead: era === undefined ? (eras[0]?.dates ?? null) : say.unit.heading(era.name, era.dates),
      figures: figuresOf(era?.headline ?? []),
    },
    say,
  );
}
