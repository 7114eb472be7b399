/** What links to the page of a service show: the newest report's figures of it. */
import { viewOnce } from '../picture/pages.ts';
import { figureOf, pictureOf, type Picture } from '../picture/picture.ts';
import type { Sentences } from '../sentences.ts';
import { serviceView, type ServiceView } from './view.ts';

/** The page of a service, made once. */
export const servicePage = viewOnce(serviceView);

/** The picture of a service. */
export function servicePicture(
  { title, facts, lead, latest, units }: ServiceView,
  say: Sentences,
): Picture {
  const { columns } = say.service;
  const line = units
    .flatMap(({ lines }) => lines)
    .find(({ period }) => period.href === latest?.link.href);
  const figures =
    latest === null || line === undefined
      ? []
      : (['received', 'online', 'share'] as const).map((field) =>
          figureOf(columns[field], line[field], latest.link.text),
        );
  return pictureOf({ kind: facts.kind, title, lead, figures }, say);
}
